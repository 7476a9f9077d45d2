//! Refreshing: brings the published counts up to what the store counts. Whatever the public sees of a count is a published one.

use std::collections::BTreeMap;

use futures::stream::{self, StreamExt, TryStreamExt};
use jiff::Timestamp;
use petition::count::{CountPace, StoredCount};
use petition::slug::Slug;

use crate::store::{Store, StoreError, done_or_wait};

/// Petitions whose counts are published at the same time.
const CONCURRENCY: usize = 16;
/// Attempts at a count that another refresh publishes at the same time.
const ATTEMPTS_MAX: u32 = 8;

/// Whether a refresh publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefreshMode {
    /// It writes the published counts that changed.
    Publish,
    /// It writes nothing, and returns the counts that it would publish.
    DryRun,
}

/// The counts to show at `now`. `previous` are those of the last refresh of this store if they are known: only counts that
/// changed since are looked up.
///
/// # Errors
/// If the store fails. What was published stays, and the next refresh continues.
pub async fn refresh_counts(
    store: &Store,
    previous: Option<&BTreeMap<Slug, StoredCount>>,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<BTreeMap<Slug, StoredCount>, StoreError> {
    let counted = store.all_counts().await?;
    let read;
    let previous = match previous {
        Some(previous) => previous,
        None => {
            read = store.published_counts().await?;
            &read
        }
    };
    let refreshed = counted.into_iter().map(|(id, counted)| async move {
        match previous.get(&id).filter(|previous| !previous.differs(&counted)) {
            Some(previous) => Ok((id, previous.clone())),
            None => publish(store, &id, &counted, now, mode).await.map(|count| (id, count)),
        }
    });
    stream::iter(refreshed).buffer_unordered(CONCURRENCY).try_collect().await
}

/// Publishes the next count of a petition, and returns it.
async fn publish(
    store: &Store,
    id: &Slug,
    counted: &StoredCount,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<StoredCount, StoreError> {
    let petition = store.petition(id).await?;
    let pace = match petition {
        Some(petition) if !petition.entry.signing.confirm_by_email => CountPace::Steps,
        _ => CountPace::Live,
    };
    for attempt in 0..ATTEMPTS_MAX {
        let seen = store.published_count(id).await?;
        let before = seen.clone().unwrap_or_default();
        let next = before.next(counted, pace, now);
        if next == before || mode == RefreshMode::DryRun {
            return Ok(next);
        }
        if done_or_wait(store.publish_count(id, seen.as_ref(), &next).await, attempt).await? {
            return Ok(next);
        }
    }
    Err(StoreError::Busy)
}
