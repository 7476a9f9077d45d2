//! Erasing a person's data in all petitions, on request.

use petition::email::EmailAddress;
use petition::slug::Slug;

use crate::fingerprint;
use crate::life::{self, SignatureState};
use crate::secret::Key;
use crate::store::signatures::{CountChange, ItemKey};
use crate::store::{Store, StoreError, done_or_wait};

/// Attempts per petition. A person's own item hardly ever changes in the meantime.
const ATTEMPTS_MAX: u32 = 20;

/// What was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EraseReport {
    /// Petitions whose confirmed signature was withdrawn.
    pub withdrawn: Vec<Slug>,
    /// Petitions whose pending signature was deleted.
    pub deleted: Vec<Slug>,
    /// Petitions whose retention is over: their signatures can no longer be linked to an address.
    pub unknowable: Vec<Slug>,
}

/// Erases the data of the person with this address in all petitions. Idempotent.
///
/// # Errors
/// If the store fails; what was erased until then stays erased.
pub async fn erase(store: &Store, identity: &Key, email: &EmailAddress, now: i64) -> Result<EraseReport, StoreError> {
    let mut report = EraseReport::default();
    for petition in store.petitions().await? {
        let id = petition.entry.id;
        let Some(salt) = petition.salt else {
            report.unknowable.push(id);
            continue;
        };
        let key = ItemKey::new(&id, fingerprint::signer_key(identity, &id, &salt, &email.canonical()));
        match erase_item(store, &key, now).await? {
            Some(SignatureState::Confirmed) => report.withdrawn.push(id),
            Some(SignatureState::Pending) => report.deleted.push(id),
            Some(SignatureState::Withdrawn) | None => {}
        }
    }
    Ok(report)
}

async fn erase_item(store: &Store, key: &ItemKey, now: i64) -> Result<Option<SignatureState>, StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        let Some(item) = store.signature(key).await? else { return Ok(None) };
        let outcome = match item.state {
            SignatureState::Withdrawn => return Ok(Some(SignatureState::Withdrawn)),
            SignatureState::Pending => store.delete_signature(key, &item).await,
            SignatureState::Confirmed => {
                store.write_counted(key, Some(&item), &life::withdrawn(now), CountChange::Removed).await
            }
        };
        if done_or_wait(outcome, attempt).await? {
            return Ok(Some(item.state));
        }
    }
    Err(StoreError::Busy)
}
