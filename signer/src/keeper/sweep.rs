//! Sweeping: deletes data at the end of its retention, and old salts of the rate limits. Can be interrupted at any point and
//! continues where it stopped.

use futures::StreamExt;
use jiff::Timestamp;
use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::life::{self, Item, SignatureState};
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, WriteOutcome, done_or_wait};

/// Number of past days whose salts are deleted, in case sweeps did not run for some days.
const DAYS: i64 = 7;
/// Signatures whose data is deleted at once.
const SIDE_BY_SIDE: usize = 16;

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
        let (deleted, is_finished) = retain_shard(store, &id, shard, items.saturating_sub(report.deleted)).await?;
        report.deleted += deleted;
        if !is_finished {
            return Ok(());
        }
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

/// Deletes the data of at most `items` signatures of a shard. Returns how many, and whether the shard is finished.
async fn retain_shard(store: &Store, petition: &Slug, shard: u8, items: u64) -> Result<(u64, bool), StoreError> {
    let (mut deleted, mut is_finished, mut after) = (0, true, None);
    loop {
        let (page, more) = store.shard_page(petition, shard, after.as_ref()).await?;
        after = page.last().map(|(key, _)| key.signer.clone());
        let due: Vec<_> = page.into_iter().filter(|(_, item)| has_data(item)).collect();
        let left = usize::try_from(items.saturating_sub(deleted)).unwrap_or(usize::MAX);
        is_finished &= due.len() <= left;
        let writes = due.into_iter().take(left).map(|(key, item)| async move { delete_data(store, &key, &item).await });
        let mut outcomes = futures::stream::iter(writes).buffer_unordered(SIDE_BY_SIDE);
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Ok(WriteOutcome::Done) => deleted += 1,
                // It changed meanwhile: the next sweep looks at it again.
                Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => is_finished = false,
                Err(error) => return Err(error),
            }
        }
        if !more || after.is_none() || deleted >= items {
            return Ok((deleted, is_finished && !more));
        }
    }
}

/// Whether a signature has data that the end of retention deletes.
fn has_data(item: &Item) -> bool {
    match item.state {
        SignatureState::Pending => true,
        SignatureState::Confirmed => item.generation.is_some(),
        SignatureState::Withdrawn => false,
    }
}

async fn delete_data(store: &Store, key: &ItemKey, item: &Item) -> Result<WriteOutcome, StoreError> {
    match item.state {
        SignatureState::Confirmed => store.write_signature(key, Some(item), &life::retained(item)).await,
        SignatureState::Pending | SignatureState::Withdrawn => store.delete_signature(key, item).await,
    }
}
