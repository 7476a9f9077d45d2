//! Erasing signatures on their signer's request.

use std::collections::BTreeSet;

use petition::slug::Slug;

use super::export::export_id;
use super::person::FoundSignature;
use super::sheet_row::FoundRow;
use crate::keeper;
use crate::life::{self, SignatureState};
use crate::store::signatures::{CountChange, ItemKey};
use crate::store::{Store, StoreError, done_or_wait};

/// Attempts per petition. A person's own item hardly ever changes in the meantime.
const ATTEMPTS_MAX: u32 = 20;

/// What was done to a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// It was confirmed, and is withdrawn now.
    Withdrawn,
    /// It was not confirmed, and is deleted.
    Deleted,
    /// Nothing: it had been withdrawn or deleted before.
    Nothing,
}

/// Erases a signature. Idempotent.
///
/// # Errors
/// If the store fails.
pub async fn erase(store: &Store, signature: &FoundSignature, now: i64) -> Result<Erasure, StoreError> {
    erase_item(store, &signature.key, now).await
}

/// Erases rows of paper sheets. Returns how many there were.
///
/// # Errors
/// If the store fails; what was erased stays erased.
pub async fn erase_rows(store: &Store, rows: &[FoundRow], now: i64) -> Result<u64, StoreError> {
    let petitions: BTreeSet<&Slug> = rows.iter().map(|row| &row.petition).collect();
    let mut erased = 0;
    for petition in petitions {
        let keys = rows.iter().filter(|row| row.petition == *petition).map(|row| row.key.clone()).collect();
        erased += keeper::remove_rows(store, petition, &keys, now).await?;
    }
    Ok(erased)
}

/// Removes the row of a paper sheet with this id in exports. Returns false if there is none.
///
/// # Errors
/// If the store fails.
pub async fn remove_row(store: &Store, petition: &Slug, id: &str, now: i64) -> Result<bool, StoreError> {
    let rows = keeper::read_rows(store, petition).await?;
    let keys: BTreeSet<ItemKey> =
        rows.into_iter().map(|(key, _)| key).filter(|key| export_id(petition, key) == id).collect();
    Ok(keeper::remove_rows(store, petition, &keys, now).await? > 0)
}

async fn erase_item(store: &Store, key: &ItemKey, now: i64) -> Result<Erasure, StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        let Some(item) = store.signature(key).await? else { return Ok(Erasure::Nothing) };
        let (outcome, erasure) = match item.state {
            SignatureState::Withdrawn => return Ok(Erasure::Nothing),
            SignatureState::Pending => (store.delete_pending(key, &item, now).await, Erasure::Deleted),
            SignatureState::Confirmed => {
                let next = life::withdrawn(now);
                let outcome = store.write_counted(key, Some(&item), &next, CountChange::Removed).await;
                (outcome, Erasure::Withdrawn)
            }
        };
        if done_or_wait(outcome, attempt).await? {
            return Ok(erasure);
        }
    }
    Err(StoreError::Busy)
}
