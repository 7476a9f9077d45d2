//! Petitions that were removed from the site.

use std::collections::BTreeSet;
use std::fmt;

use jiff::Timestamp;
use petition::index::Entry;
use petition::slug::Slug;

use crate::store::petitions::Petition;
use crate::store::{Store, StoreError, done_or_wait};

/// A petition that is no longer on the site, and was not named as retired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedPetition {
    /// Its id.
    pub id: Slug,
    /// Whether it has signatures.
    pub is_signed: bool,
    /// Another petition of the site with its text or title: its file was probably renamed.
    pub renamed_to: Option<Slug>,
}

impl fmt::Display for RemovedPetition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, is_signed, renamed_to } = self;
        write!(f, "`{id}` was removed{}; ", if *is_signed { " but has signatures" } else { "" })?;
        match renamed_to {
            Some(slug) => write!(f, "`{slug}` has its title or text: write `id: {id}` into its file to keep them"),
            None => write!(f, "if its file was renamed, write `id: {id}` into it, or else restore it"),
        }
    }
}

/// Retires all registered petitions but those that are `present` and those that have signatures, which it returns: their files
/// may have been renamed. Those that are retired already are not written.
///
/// # Errors
/// If the store fails.
pub async fn retire_missing(
    store: &Store,
    present: &BTreeSet<Slug>,
    now: Timestamp,
) -> Result<Vec<RemovedPetition>, StoreError> {
    let mut signed = Vec::new();
    for id in store.petition_ids().await?.difference(present) {
        let Some(petition) = store.petition(id).await?.filter(|petition| !petition.retired) else { continue };
        if is_signed(store, id, now).await? {
            signed.push(petition);
        } else {
            retire(store, id, now).await?;
        }
    }
    if signed.is_empty() {
        return Ok(Vec::new());
    }
    let entries = store.petitions().await?.into_iter().map(|petition| petition.entry);
    let entries: Vec<Entry> = entries.filter(|entry| present.contains(&entry.id)).collect();
    let removed = |petition: &Petition| RemovedPetition {
        id: petition.entry.id.clone(),
        is_signed: true,
        renamed_to: renamed_to(petition, &entries),
    };
    Ok(signed.iter().map(removed).collect())
}

/// Whether a petition has signatures, confirmed, pending or on paper.
pub(super) async fn is_signed(store: &Store, id: &Slug, now: Timestamp) -> Result<bool, StoreError> {
    let count = store.count(id).await?;
    Ok(count.online > 0 || count.imported > 0 || store.has_signatures(id, now.as_second()).await?)
}

/// The entry that a removed petition has become, if one has its text or its title.
pub(super) fn renamed_to(removed: &Petition, entries: &[Entry]) -> Option<Slug> {
    let titles: Vec<&str> = removed.entry.texts.values().map(|text| text.title.as_str()).collect();
    let is_same = |entry: &&Entry| {
        let mut texts = entry.texts.values();
        texts.any(|text| removed.texts.contains_key(text.hash.as_str()) || titles.contains(&text.title.as_str()))
    };
    entries.iter().find(is_same).map(|entry| entry.slug.clone())
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
