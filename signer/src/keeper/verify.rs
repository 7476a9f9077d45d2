//! Verification of the counters: recounts the signatures of each shard while people sign.
//!
//! A shard is recounted between two reads of its counter. Each transaction increments `changes`, so if that is the same in both
//! reads, no signature of the shard changed in between and the recount is exact. A repair has the same condition: it succeeds
//! only if nothing has changed since the first read.

use std::time::Duration;

use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::store::{Store, StoreError, WriteOutcome};

/// Attempts for a shard that keeps changing.
const ATTEMPTS_MAX: u32 = 8;
/// First pause between attempts; it doubles.
const PAUSE: Duration = Duration::from_millis(20);

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

/// Recounts the 64 shards of a petition; calls `progress` after each.
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
    for shard in 0..SHARDS {
        match verify_shard(store, petition, shard, repair).await? {
            ShardCheck::Same(signatures) => report.signatures += signatures,
            ShardCheck::Different(difference) => {
                report.signatures += difference.found;
                report.differences.push(difference);
            }
            ShardCheck::Moving => report.moving.push(shard),
        }
        progress(shard + 1);
    }
    Ok(report)
}

enum ShardCheck {
    Same(i64),
    Different(Difference),
    Moving,
}

async fn verify_shard(store: &Store, petition: &Slug, shard: u8, repair: bool) -> Result<ShardCheck, StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        if attempt > 0 {
            tokio::time::sleep(PAUSE * 2_u32.saturating_pow(attempt)).await;
        }
        let before = store.shard_count(petition, shard).await?;
        let (found, countries) = store.recount_shard(petition, shard).await?;
        if before.changes != store.shard_count(petition, shard).await?.changes {
            continue;
        }
        if before.signatures == found && before.countries == countries {
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
