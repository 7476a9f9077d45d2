//! Verification of the counters: recounts the signatures of each shard while people sign.
//!
//! A shard is recounted between two looks at its counter. Each transaction increments `changes`, so if that is the same in both
//! looks, no signature of the shard changed in between and the recount is exact. A repair has the same condition: it succeeds
//! only if nothing has changed since the first look. A recount that matches is recorded in the counter.

use std::time::Duration;

use futures::stream::{self, StreamExt};
use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::store::counts::ShardCount;
use crate::store::{Store, StoreError, WriteOutcome};

/// Attempts for a shard that keeps changing.
const ATTEMPTS_MAX: u32 = 8;
/// First pause between attempts; it doubles.
const PAUSE: Duration = Duration::from_millis(20);

/// Shards of a petition that are recounted at the same time.
pub(super) const SHARDS_AT_ONCE: usize = 8;

/// A shard whose counter differs from its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Id of the petition.
    pub petition: Slug,
    /// Shard number, 0 to 63.
    pub shard: u8,
    /// Value of the counter.
    pub counted: i64,
    /// Actual number of signatures.
    pub found: i64,
    /// Whether the counts by country differ.
    pub countries: bool,
    /// Whether the counter was repaired.
    pub repaired: bool,
}

/// Result of a recount.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Confirmed signatures in the recounted shards.
    pub signatures: i64,
    /// Shards whose counter differs, or did before the repair.
    pub differences: Vec<Difference>,
    /// Shards that could not be recounted because they kept changing.
    pub moving: Vec<u8>,
}

/// Recounts the 64 shards of a petition; calls `progress` with the number of shards done after each.
///
/// # Errors
/// If the store fails.
pub async fn verify(
    store: &Store,
    petition: &Slug,
    repair: bool,
    progress: &mut (dyn FnMut(u8) + Send),
) -> Result<VerifyReport, StoreError> {
    let mut report = VerifyReport::default();
    let shards =
        (0..SHARDS).map(|shard| async move { (shard, verify_shard(store, petition, shard, None, repair).await) });
    let mut checks = stream::iter(shards).buffered(SHARDS_AT_ONCE);
    while let Some((shard, check)) = checks.next().await {
        report.add(shard, check?);
        progress(shard + 1);
    }
    Ok(report)
}

impl VerifyReport {
    pub(super) fn add(&mut self, shard: u8, check: ShardCheck) {
        match check {
            ShardCheck::Same(signatures) => self.signatures += signatures,
            ShardCheck::Different(difference) => {
                self.signatures += difference.found;
                self.differences.push(difference);
            }
            ShardCheck::Moving => self.moving.push(shard),
        }
    }
}

pub(super) enum ShardCheck {
    Same(i64),
    Different(Difference),
    Moving,
}

/// Recounts a shard; `counter` is its counter if it was read already.
pub(super) async fn verify_shard(
    store: &Store,
    petition: &Slug,
    shard: u8,
    counter: Option<ShardCount>,
    repair: bool,
) -> Result<ShardCheck, StoreError> {
    let mut counter = counter;
    for attempt in 0..ATTEMPTS_MAX {
        if attempt > 0 {
            tokio::time::sleep(PAUSE * 2_u32.saturating_pow(attempt)).await;
        }
        let before = match counter.take() {
            Some(counter) => counter,
            None => store.shard_count(petition, shard).await?,
        };
        let (found, countries) = store.recount_shard(petition, shard).await?;
        let is_same = before.signatures == found && before.countries == countries;
        if !is_unchanged(store, petition, shard, &before, is_same).await? {
            continue;
        }
        if is_same {
            return Ok(ShardCheck::Same(found));
        }
        let mut difference = Difference {
            petition: petition.clone(),
            shard,
            counted: before.signatures,
            found,
            countries: before.countries != countries,
            repaired: false,
        };
        if !repair {
            return Ok(ShardCheck::Different(difference));
        }
        match store.repair_shard(petition, shard, &before, found, &countries).await {
            Ok(WriteOutcome::Done) => {
                difference.repaired = true;
                return Ok(ShardCheck::Different(difference));
            }
            // People are signing: look again.
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(ShardCheck::Moving)
}

/// Whether a counter is still as it was before the recount. Records a recount that matched.
async fn is_unchanged(
    store: &Store,
    petition: &Slug,
    shard: u8,
    before: &ShardCount,
    is_same: bool,
) -> Result<bool, StoreError> {
    match before.changes {
        Some(changes) if is_same && before.verified != Some(changes) => {
            match store.mark_verified(petition, shard, changes).await {
                Ok(outcome) => Ok(outcome == WriteOutcome::Done),
                Err(StoreError::Busy) => Ok(false),
                Err(error) => Err(error),
            }
        }
        changes => Ok(store.shard_count(petition, shard).await?.changes == changes),
    }
}
