//! Erasing signatures on their signer's request.

use super::person::FoundSignature;
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
