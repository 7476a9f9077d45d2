//! Petitions that were removed from the site.

use std::collections::BTreeSet;

use jiff::Timestamp;
use petition::slug::Slug;

use crate::store::{Store, StoreError, done_or_wait};

/// Retires all registered petitions but those that are `present`. Those that are retired already are not written.
///
/// # Errors
/// If the store fails.
pub async fn retire_missing(store: &Store, present: &BTreeSet<Slug>, now: Timestamp) -> Result<(), StoreError> {
    for id in store.petition_ids().await?.difference(present) {
        if store.petition(id).await?.is_some_and(|petition| !petition.retired) {
            retire(store, id, now).await?;
        }
    }
    Ok(())
}

pub(super) async fn retire(store: &Store, id: &Slug, now: Timestamp) -> Result<(), StoreError> {
    for attempt in 0..8 {
        let Some(mut petition) = store.petition(id).await? else { return Ok(()) };
        petition.retired = true;
        petition.closed_at = petition.closed_at.or(Some(now));
        if done_or_wait(store.write_petition(&petition).await, attempt).await? {
            return Ok(());
        }
    }
    Err(StoreError::Busy)
}
