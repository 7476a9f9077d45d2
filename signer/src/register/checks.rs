//! Whether an index can be registered. Nothing is written here.

use std::collections::BTreeSet;

use jiff::Timestamp;
use petition::PetitionStatus;
use petition::index::{Entry, INDEX_VERSION, Index};
use petition::slug::Slug;

use super::{Deployment, RegisterError, RegisterOptions, Retire};
use crate::seal;
use crate::store::Store;
use crate::store::petitions::Petition;

/// Validates the index. Returns the registered petitions, and those that it no longer contains.
pub(super) async fn validate(
    store: &Store,
    index: &Index,
    now: Timestamp,
    options: &RegisterOptions<'_>,
) -> Result<(Vec<Petition>, Vec<Slug>), RegisterError> {
    if index.version != INDEX_VERSION {
        return Err(RegisterError::Version(index.version));
    }
    check_recipients(index, now, options)?;
    let registered = store.petitions().await?;
    check_reopened(store, index, &registered, now, options).await?;
    let removed = find_removed(store, index, &registered, now, options).await?;
    Ok((registered, removed))
}

fn check_recipients(index: &Index, now: Timestamp, options: &RegisterOptions<'_>) -> Result<(), RegisterError> {
    let open = || index.petitions.iter().filter(|entry| entry.is_open(now));
    let having = |wrong: &dyn Fn(&Entry) -> bool| -> Vec<Slug> {
        open().filter(|entry| wrong(entry)).map(|entry| entry.id.clone()).collect()
    };
    let invalid = having(&|entry| {
        !entry.signing.recipients.is_empty() && seal::parse_recipients(&entry.signing.recipients).is_err()
    });
    if !invalid.is_empty() {
        return Err(RegisterError::InvalidRecipient(invalid));
    }
    if options.deployment == Deployment::Preview {
        return Ok(());
    }
    if index.site.controller.is_none() {
        return Err(RegisterError::NoController);
    }
    let missing = having(&|entry| entry.signing.recipients.is_empty());
    if !missing.is_empty() {
        return Err(RegisterError::NoRecipient(missing));
    }
    let is_preview = |key: &String| Some(key.as_str()) == options.preview_recipient;
    let preview = having(&|entry| entry.signing.recipients.iter().any(is_preview));
    if preview.is_empty() { Ok(()) } else { Err(RegisterError::PreviewRecipient(preview)) }
}

/// Rejects petitions that would be open again although their salt was deleted: with a new one, the people who have signed are no
/// longer recognized and could sign, and count, a second time.
async fn check_reopened(
    store: &Store,
    index: &Index,
    registered: &[Petition],
    now: Timestamp,
    options: &RegisterOptions<'_>,
) -> Result<(), RegisterError> {
    if options.deployment == Deployment::Preview {
        return Ok(());
    }
    let retained: BTreeSet<&Slug> = registered
        .iter()
        .filter(|petition| petition.retained_shards.is_some())
        .map(|petition| &petition.entry.id)
        .collect();
    let reopened: Vec<Slug> = index
        .petitions
        .iter()
        .filter(|entry| retained.contains(&entry.id) && !closes(entry, now))
        .map(|entry| entry.id.clone())
        .collect();
    let mut refused = Vec::new();
    for id in reopened {
        if store.count(&id).await?.online > 0 {
            refused.push(id);
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(RegisterError::Reopened(refused)) }
}

/// Whether an entry closes its petition.
pub(super) fn closes(entry: &Entry, now: Timestamp) -> bool {
    matches!(entry.status, PetitionStatus::Closed | PetitionStatus::Victory)
        || entry.closes_at.is_some_and(|closes_at| closes_at <= now)
}

/// Finds registered petitions that are no longer in the index. Those with signatures, confirmed or pending, must be named in
/// the options.
async fn find_removed(
    store: &Store,
    index: &Index,
    registered: &[Petition],
    now: Timestamp,
    options: &RegisterOptions<'_>,
) -> Result<Vec<Slug>, RegisterError> {
    let present: BTreeSet<&Slug> = index.petitions.iter().map(|entry| &entry.id).collect();
    let removed: Vec<Slug> = registered
        .iter()
        .filter(|petition| !petition.retired && !present.contains(&petition.entry.id))
        .map(|petition| petition.entry.id.clone())
        .collect();
    let Retire::Only(named) = options.retire else { return Ok(removed) };
    let mut refused = Vec::new();
    for id in removed.iter().filter(|id| !named.contains(id)) {
        let count = store.count(id).await?;
        if count.online > 0 || count.imported > 0 || store.has_signatures(id, now.as_second()).await? {
            refused.push(id.clone());
        }
    }
    if refused.is_empty() { Ok(removed) } else { Err(RegisterError::Removed(refused)) }
}
