//! Sweeping: deletes data at the end of its retention, and old salts of the rate limits. Can be interrupted at any point and
//! continues where it stopped.

use jiff::Timestamp;
use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::life::{self, SignatureState};
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError, done_or_wait};

/// Number of past days whose salts are deleted, in case sweeps did not run for some days.
const DAYS: i64 = 7;

/// What a sweep did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SweepReport {
    /// Number of signatures whose data was deleted.
    pub deleted: u64,
    /// Petitions whose data is now completely deleted, including the salt.
    pub finished: Vec<Slug>,
}

/// Deletes expired data of at most `items` signatures. Call it again until it reports nothing.
///
/// # Errors
/// If the store fails; what was deleted stays deleted.
pub async fn sweep(store: &Store, now: Timestamp, items: u64) -> Result<SweepReport, StoreError> {
    let today = now.as_second().div_euclid(86_400);
    for day in today - DAYS..today - 1 {
        store.delete_day_salt(day).await?;
    }
    #[cfg(feature = "embedded")]
    store.delete_expired().await?;
    let mut report = SweepReport::default();
    for petition in store.petitions().await? {
        let is_over = petition.closed(now).is_some() && petition.kept_until(now).is_some_and(|until| until <= now);
        if is_over && petition.retained_shards != Some(SHARDS) {
            retain(store, petition, items, &mut report).await?;
        }
        if report.deleted >= items {
            break;
        }
    }
    Ok(report)
}

/// Deletes a petition's data, shard by shard; the salt last, after which addresses can no longer be tested.
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
        if !done_or_wait(store.write_petition(&petition).await, 0).await? {
            // Registered meanwhile, perhaps reopened: the next sweep decides.
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
            for attempt in 0.. {
                let written = match item.state {
                    SignatureState::Withdrawn => break,
                    SignatureState::Pending => store.delete_signature(&key, &item).await,
                    SignatureState::Confirmed if item.generation.is_none() => break,
                    SignatureState::Confirmed => store.write_signature(&key, Some(&item), &life::retained(&item)).await,
                };
                if done_or_wait(written, attempt).await? {
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
