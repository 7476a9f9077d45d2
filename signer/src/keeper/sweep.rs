//! What is done from time to time: deleting data whose time is over, and the limits' old keys. It may be stopped anywhere
//! and goes on where it was.

use jiff::Timestamp;
use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::life::{self, State};
use crate::routes::kept_until;
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError, Written};

/// Days whose limits' keys are looked for: the sweep may have rested that long.
const DAYS: i64 = 7;

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SweepReport {
    /// Signatures whose data was deleted.
    pub deleted: u64,
    /// Petitions whose data is all gone now, their salt with it.
    pub finished: Vec<Slug>,
}

/// Deletes what has had its time, at most `items` signatures; again until it reports nothing.
///
/// # Errors
/// When the store does not answer; what was done stays done.
pub async fn sweep(store: &Store, now: Timestamp, items: u64) -> Result<SweepReport, StoreError> {
    let today = now.as_second().div_euclid(86_400);
    for day in today - DAYS..today - 1 {
        store.delete_day_key(day).await?;
    }
    #[cfg(feature = "embedded")]
    store.delete_expired().await?;
    let mut report = SweepReport::default();
    for petition in store.petitions().await? {
        let is_over = petition.closed_at.or(petition.closed(now)).is_some()
            && kept_until(&petition, now).is_some_and(|until| until <= now);
        if is_over && petition.retained_shards != Some(SHARDS) {
            retain(store, petition, items, &mut report).await?;
        }
        if report.deleted >= items {
            break;
        }
    }
    Ok(report)
}

/// Goes on with a petition: shard by shard, the salt last, after which no address can be tried.
async fn retain(store: &Store, petition: Petition, items: u64, report: &mut SweepReport) -> Result<(), StoreError> {
    let id = petition.entry.id.clone();
    let mut petition = petition;
    while petition.retained_shards != Some(SHARDS) {
        let shard = petition.retained_shards.unwrap_or(0);
        report.deleted += retain_shard(store, &id, shard).await?;
        petition.retained_shards = Some(shard + 1);
        if shard + 1 == SHARDS {
            petition.salt = None;
        }
        if store.write_petition(&petition).await? == Written::ConditionFailed {
            // Registered meanwhile, perhaps reopened: the next sweep decides again.
            return Ok(());
        }
        petition.revision += 1;
        if report.deleted >= items {
            return Ok(());
        }
    }
    report.finished.push(id);
    Ok(())
}

async fn retain_shard(store: &Store, petition: &Slug, shard: u8) -> Result<u64, StoreError> {
    let (mut deleted, mut after) = (0, None);
    loop {
        let (items, more) = store.shard_page(petition, shard, after.as_ref()).await?;
        after = items.last().map(|(key, _)| key.signer.clone());
        for (key, mut item) in items {
            loop {
                let written = match item.state {
                    State::Withdrawn => break,
                    State::Pending => store.delete_signature(&key, &item).await?,
                    State::Confirmed if item.generation.is_none() => break,
                    State::Confirmed => store.write_signature(&key, Some(&item), &life::retained(&item)).await?,
                };
                if written == Written::Yes {
                    deleted += 1;
                    break;
                }
                match store.signature(&key).await? {
                    Some(next) => item = next,
                    None => break,
                }
            }
        }
        if !more || after.is_none() {
            return Ok(deleted);
        }
    }
}
