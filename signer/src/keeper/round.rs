//! Rounds of verification, one a day. A round that was interrupted resumes with the shards that it has not verified.

use jiff::Timestamp;
use petition::slug::Slug;

use super::patrol::{PatrolReport, patrol};
use super::verify::VerifyReport;
use crate::store::progress::VerifyProgress;
use crate::store::{Store, StoreError};

/// A round starts this long after the start of the last one, in seconds: a bit less than a day, so that an hourly schedule starts
/// one each day.
const ROUND_SECONDS: i64 = 23 * 3600;

/// Result of one run of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundReport {
    /// Shards that were recounted, and those that were not.
    pub patrol: PatrolReport,
    /// Since when no round has been completed, in seconds since 1970.
    pub incomplete_since: i64,
}

/// Starts the day's round, or resumes it, as long as `has_time`. Only one process may run it at a time.
///
/// # Errors
/// If the counters, the petitions or the progress cannot be read or written; the round resumes with the next call.
pub async fn continue_round(
    store: &Store,
    now: Timestamp,
    has_time: &(dyn Fn() -> bool + Sync),
) -> Result<RoundReport, StoreError> {
    let seconds = now.as_second();
    let seen = store.verify_progress().await?;
    let mut progress = seen.unwrap_or(VerifyProgress { started_at: seconds, completed_at: seconds, is_running: true });
    if !progress.is_running && progress.started_at + ROUND_SECONDS <= seconds {
        (progress.started_at, progress.is_running) = (seconds, true);
    }
    let mut report = RoundReport { incomplete_since: progress.completed_at, ..RoundReport::default() };
    if !progress.is_running {
        return Ok(report);
    }
    // Before the work, so that the first round of a store is known to be late even if no run of it ends.
    store.write_verify_progress(&progress).await?;
    report.patrol = patrol(store, now, has_time, &mut log).await?;
    if report.patrol.unfinished == 0 {
        (progress.is_running, progress.completed_at) = (false, seconds);
        store.write_verify_progress(&progress).await?;
        report.incomplete_since = seconds;
    }
    Ok(report)
}

fn log(petition: &Slug, result: &Result<VerifyReport, StoreError>) {
    match result {
        Ok(report) => {
            for difference in &report.differences {
                tracing::error!(%petition, shard = difference.shard, "a counter differs from the signatures");
            }
        }
        Err(error) => tracing::warn!(%petition, %error, "a petition could not be verified"),
    }
}
