//! The nightly verification of all petitions: recounts the shards that changed since their last recount.
//!
//! The counters themselves record up to which change they were verified, so a patrol that runs out of time is continued by the next one.
//! Each night it also recounts one shard of every petition whether it changed or not, so that a lost counter is found within 64 nights.

use std::collections::{BTreeMap, BTreeSet};

use futures::stream::{self, StreamExt};
use jiff::Timestamp;
use petition::slug::Slug;

use super::paper::{settle, verify_paper};
use super::verify::{SHARDS_AT_ONCE, VerifyReport, verify_shard};
use crate::fingerprint::SHARDS;
use crate::store::counts::ShardCount;
use crate::store::{Store, StoreError};

/// Petitions that are recounted at the same time.
const PETITIONS_AT_ONCE: usize = 4;

/// Result of a patrol. Except for `failed`, numbers are shards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PatrolReport {
    /// Recounted.
    pub recounted: usize,
    /// Not recounted, since they have not changed since their last recount.
    pub skipped: usize,
    /// Counters that differ from their signatures.
    pub different: usize,
    /// Could not be recounted because they kept changing.
    pub moving: usize,
    /// Left for the next patrol: time ran out, or the store failed.
    pub unfinished: usize,
    /// Number of petitions for which the store failed.
    pub failed: usize,
    /// Rows of paper sheets that were removed, since their signers have signed online.
    pub settled: u64,
}

/// What to recount.
struct Plan {
    /// The shards, with their counters.
    shards: BTreeMap<Slug, BTreeMap<u8, ShardCount>>,
    /// Petitions with paper sheets.
    sheets: BTreeSet<Slug>,
}

/// Recounts what has changed, as long as `has_time`. Calls `each` with every petition's result. A failure of the store for one
/// petition does not end the patrol.
///
/// # Errors
/// If the counters or the petitions cannot be read.
pub async fn patrol(
    store: &Store,
    now: Timestamp,
    has_time: &(dyn Fn() -> bool + Sync),
    each: &mut (dyn FnMut(&Slug, &Result<VerifyReport, StoreError>) + Send),
) -> Result<PatrolReport, StoreError> {
    let mut report = PatrolReport::default();
    let plan = plan(store, now, &mut report).await?;
    // Starts with another petition each night, so that none is always the one that time runs out for.
    let (mut plan, sheets): (Vec<_>, _) = (plan.shards.into_iter().collect(), plan.sheets);
    let nights = usize::try_from(night(now)).unwrap_or(0);
    let middle = nights.wrapping_mul(7919) % plan.len().max(1);
    plan.rotate_left(middle);
    let petitions = plan.into_iter().map(|(id, shards)| verify_petition(store, id, shards, has_time));
    let mut results = stream::iter(petitions).buffer_unordered(PETITIONS_AT_ONCE);
    while let Some((id, recounted, unfinished, result)) = results.next().await {
        report.recounted += recounted;
        report.unfinished += unfinished;
        match &result {
            Ok(verified) => {
                report.different += verified.differences.len();
                report.moving += verified.moving.len();
            }
            Err(_) => report.failed += 1,
        }
        each(&id, &result);
    }
    drop(results);
    for id in sheets {
        if has_time() {
            check_sheets(store, &id, now, &mut report).await;
        } else {
            report.unfinished += 1;
        }
    }
    Ok(report)
}

/// Removes the rows of paper sheets whose signers have signed online since, and recounts the others.
async fn check_sheets(store: &Store, id: &Slug, now: Timestamp, report: &mut PatrolReport) {
    let now = now.as_second();
    let settled = settle(store, id, now).await;
    report.settled += settled.unwrap_or(0);
    let check = verify_paper(store, id, false, now).await;
    if check.is_ok_and(|check| check.differs) {
        tracing::error!(petition = %id, "the count of paper sheets differs from their rows");
        report.different += 1;
    }
    if let Some(error) = settled.err().or(check.err()) {
        tracing::warn!(petition = %id, %error, "the paper sheets of a petition could not be checked");
        report.failed += 1;
        report.unfinished += 1;
    }
}

/// Days since 1970.
fn night(now: Timestamp) -> i64 {
    now.as_second().div_euclid(86_400)
}

async fn plan(store: &Store, now: Timestamp, report: &mut PatrolReport) -> Result<Plan, StoreError> {
    let always = u8::try_from(night(now).rem_euclid(i64::from(SHARDS))).unwrap_or(0);
    let ids = store.petition_ids().await?;
    let always_due = |id| (id, BTreeMap::from([(always, ShardCount::default())]));
    let mut plan = Plan { shards: ids.into_iter().map(always_due).collect(), sheets: BTreeSet::new() };
    let mut skipped = 0;
    store
        .each_counter(|id, shard, counter| {
            let Some(shard) = shard else {
                plan.sheets.insert(id);
                return;
            };
            if shard == always || counter.verified != counter.changes {
                plan.shards.entry(id).or_default().insert(shard, counter);
            } else {
                skipped += 1;
            }
        })
        .await?;
    report.skipped = skipped;
    Ok(plan)
}

/// Recounts shards of a petition. Returns also how many were recounted, and how many were left.
async fn verify_petition(
    store: &Store,
    id: Slug,
    shards: BTreeMap<u8, ShardCount>,
    has_time: &(dyn Fn() -> bool + Sync),
) -> (Slug, usize, usize, Result<VerifyReport, StoreError>) {
    let petition = &id;
    let checks = shards.into_iter().map(|(shard, counter)| async move {
        if !has_time() {
            return (shard, None);
        }
        (shard, Some(verify_shard(store, petition, shard, Some(counter), false).await))
    });
    let mut checks = stream::iter(checks).buffered(SHARDS_AT_ONCE);
    let (mut recounted, mut unfinished, mut failure) = (0, 0, None);
    let mut report = VerifyReport::default();
    while let Some((shard, check)) = checks.next().await {
        match check {
            None => unfinished += 1,
            Some(Ok(check)) => {
                recounted += 1;
                report.add(shard, check);
            }
            Some(Err(error)) => {
                unfinished += 1;
                failure = Some(error);
            }
        }
    }
    drop(checks);
    (id, recounted, unfinished, failure.map_or(Ok(report), Err))
}
