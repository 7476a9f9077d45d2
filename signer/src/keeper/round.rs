//! Rounds of verification: all petitions once a day, one after the other. A round that was interrupted resumes after the last
//! petition it had verified.

use jiff::Timestamp;

use super::verify::verify;
use crate::store::progress::VerifyProgress;
use crate::store::{Store, StoreError};

/// A round starts this long after the start of the last one, in seconds: a bit less than a day, so that an hourly schedule starts
/// one each day.
const ROUND_SECONDS: i64 = 23 * 3600;

/// What one run of a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundReport {
    /// Petitions verified.
    pub petitions: usize,
    /// Counters that differ from their signatures.
    pub differences: usize,
    /// Since when no round has been completed, in seconds since 1970.
    pub incomplete_since: i64,
}

/// Starts the day's round, or resumes it, until it is complete or `is_time_up`. Only one process may run it at a time.
///
/// # Errors
/// If the store fails; the round resumes with the next call.
pub async fn continue_round(
    store: &Store,
    now: Timestamp,
    is_time_up: &(dyn Fn() -> bool + Sync),
) -> Result<RoundReport, StoreError> {
    let now = now.as_second();
    let mut progress = store.verify_progress().await?.unwrap_or(VerifyProgress {
        started_at: now,
        completed_at: now,
        is_running: true,
        after: None,
    });
    if !progress.is_running && progress.started_at + ROUND_SECONDS <= now {
        (progress.started_at, progress.is_running, progress.after) = (now, true, None);
    }
    let mut report = RoundReport { incomplete_since: progress.completed_at, ..RoundReport::default() };
    if !progress.is_running {
        return Ok(report);
    }
    for petition in store.petitions().await? {
        let id = petition.entry.id;
        if progress.after.as_ref().is_some_and(|after| id <= *after) {
            continue;
        }
        if is_time_up() {
            return Ok(report);
        }
        let verified = verify(store, &id, false, &mut |_| {}).await?;
        for difference in &verified.differences {
            tracing::error!(petition = %id, shard = difference.shard, "a counter differs from the signatures");
        }
        report.petitions += 1;
        report.differences += verified.differences.len();
        progress.after = Some(id);
        store.write_verify_progress(&progress).await?;
    }
    (progress.is_running, progress.after, progress.completed_at) = (false, None, now);
    store.write_verify_progress(&progress).await?;
    report.incomplete_since = now;
    Ok(report)
}
