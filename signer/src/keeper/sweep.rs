//! Sweeping: deletes data at the end of its retention, and old salts of the rate limits. Can be interrupted at any point and
//! continues where it stopped.

use std::collections::BTreeSet;

use futures::StreamExt;
use jiff::Timestamp;
use petition::slug::Slug;

use super::paper;
use crate::fingerprint::SHARDS;
use crate::life::{self, Item, SignatureState};
use crate::store::paper::PaperRow;
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
        if let Some(days) = due(&petition, now) {
            retain(store, petition, days, now, items, &mut report).await?;
        }
        if report.deleted >= items {
            break;
        }
    }
    Ok(report)
}

/// The longest retention that is over and not covered yet, in days after closing. Signatures of one petition may have been
/// promised different ones.
fn due(petition: &Petition, now: Timestamp) -> Option<u32> {
    petition.closed(now)?;
    let is_over = |days: &u32| petition.kept_until(*days, now).is_some_and(|until| until <= now);
    let days = petition.all_keep_days(now).into_iter().rfind(is_over)?;
    let is_covered = petition.retained_shards == Some(SHARDS) && petition.retained_days >= days;
    let is_finished = petition.retained_shards == Some(SHARDS) && petition.salt.is_none();
    (!is_covered && !is_finished).then_some(days)
}

/// Deletes the data that is kept for `days` or less, shard by shard; with the last of a petition its salt, after which addresses
/// can no longer be tested.
async fn retain(
    store: &Store,
    mut petition: Petition,
    days: u32,
    now: Timestamp,
    items: u64,
    report: &mut SweepReport,
) -> Result<(), StoreError> {
    let id = petition.entry.id.clone();
    if petition.retained_days != days {
        (petition.retained_shards, petition.retained_days) = (None, days);
    }
    let is_last = petition.all_keep_days(now).last().is_none_or(|&longest| longest <= days);
    while petition.retained_shards != Some(SHARDS) {
        let shard = petition.retained_shards.unwrap_or(0);
        let left = items.saturating_sub(report.deleted);
        let (deleted, is_finished) = retain_shard(store, &petition, shard, now, left).await?;
        report.deleted += deleted;
        if !is_finished {
            return Ok(());
        }
        petition.retained_shards = Some(shard + 1);
        if shard + 1 == SHARDS && is_last {
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
    if is_last {
        report.finished.push(id);
    }
    Ok(())
}

/// Deletes the data of at most `items` signatures of a shard. Returns how many, and whether the shard is finished.
async fn retain_shard(
    store: &Store,
    petition: &Petition,
    shard: u8,
    now: Timestamp,
    items: u64,
) -> Result<(u64, bool), StoreError> {
    let (mut deleted, mut is_finished, mut after) = (0, true, None);
    loop {
        let (page, next) = store.shard_page(&petition.entry.id, shard, after.as_ref()).await?;
        after = next;
        let due: Vec<_> = page.into_iter().filter(|(_, item)| is_due(petition, item, now)).collect();
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
        if after.is_none() {
            break;
        }
        if deleted >= items {
            return Ok((deleted, false));
        }
    }
    if is_finished && petition.is_paper_due(now) {
        deleted += retain_paper(store, petition, shard, now).await?;
    }
    Ok((deleted, is_finished))
}

/// Deletes what the rows of paper sheets in a shard say, all at once: which of them count depends on the others. Returns how many.
async fn retain_paper(store: &Store, petition: &Petition, shard: u8, now: Timestamp) -> Result<u64, StoreError> {
    let rows = store.paper_rows(&petition.entry.id, shard).await?;
    let counting: BTreeSet<&ItemKey> =
        paper::counting(&rows, &petition.imports).into_iter().map(|(key, _)| key).collect();
    let is_kept = |(_, row): &&(ItemKey, PaperRow)| *row != row.retained();
    let (counted, others): (Vec<_>, Vec<_>) = rows.iter().filter(is_kept).partition(|(key, _)| counting.contains(key));
    // The others first: without an address, they would count.
    for (key, row) in &others {
        let _ = store.remove_paper(key, &PaperRow { sealed: Vec::new(), ..row.clone() }, now.as_second()).await?;
    }
    for (key, row) in &counted {
        let _ = store.retain_paper(key, row).await?;
    }
    Ok((others.len() + counted.len()) as u64)
}

/// Whether a signature has data, and is kept for no longer than what is deleted now.
fn is_due(petition: &Petition, item: &Item, now: Timestamp) -> bool {
    match item.state {
        SignatureState::Pending => true,
        SignatureState::Confirmed => {
            let notice = item.kept.as_ref().map(|(_, kept)| kept.notice.as_str()).unwrap_or_default();
            item.generation.is_some() && petition.keep_days(notice, now) <= petition.retained_days
        }
        SignatureState::Withdrawn => false,
    }
}

async fn delete_data(store: &Store, key: &ItemKey, item: &Item) -> Result<WriteOutcome, StoreError> {
    match item.state {
        SignatureState::Confirmed => store.write_signature(key, Some(item), &life::retained(item)).await,
        SignatureState::Pending | SignatureState::Withdrawn => store.delete_signature(key, item).await,
    }
}
