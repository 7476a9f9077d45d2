//! Erasing a person's data in every petition, on request.

use petition::email::EmailAddress;
use petition::slug::Slug;

use crate::fingerprint;
use crate::life::{self, State};
use crate::secret::Key;
use crate::store::signatures::{Counted, ItemKey};
use crate::store::{Store, StoreError, Written};

/// Tries per petition: a person's own item hardly ever changes meanwhile.
const TRIES: usize = 20;

/// What was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EraseReport {
    /// Petitions whose signature counted, and does no longer.
    pub withdrawn: Vec<Slug>,
    /// Petitions where one waited for its confirmation.
    pub deleted: Vec<Slug>,
    /// Petitions whose data was deleted when its time was over: nobody can tell whether the person had signed.
    pub unknowable: Vec<Slug>,
}

/// Erases what is kept of the person at an address, in every petition. Again: the same.
///
/// # Errors
/// When the store does not answer; what was erased until then stays erased.
pub async fn erase(store: &Store, identity: &Key, email: &EmailAddress, now: i64) -> Result<EraseReport, StoreError> {
    let mut report = EraseReport::default();
    for petition in store.petitions().await? {
        let id = petition.entry.id;
        let Some(salt) = petition.salt else {
            report.unknowable.push(id);
            continue;
        };
        let key = ItemKey::new(&id, fingerprint::signer(identity, &id, &salt, &email.canonical()));
        match erase_item(store, &key, now).await? {
            Some(State::Confirmed) => report.withdrawn.push(id),
            Some(State::Pending) => report.deleted.push(id),
            Some(State::Withdrawn) | None => {}
        }
    }
    Ok(report)
}

async fn erase_item(store: &Store, key: &ItemKey, now: i64) -> Result<Option<State>, StoreError> {
    for _ in 0..TRIES {
        let Some(item) = store.signature(key).await? else { return Ok(None) };
        let written = match item.state {
            State::Withdrawn => return Ok(Some(State::Withdrawn)),
            State::Pending => store.delete_signature(key, &item).await,
            State::Confirmed => store.write_counted(key, Some(&item), &life::withdrawn(now), Counted::Removed).await,
        };
        match written {
            Ok(Written::Yes) => return Ok(Some(item.state)),
            Ok(Written::ConditionFailed) | Err(StoreError::Busy) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Busy)
}
