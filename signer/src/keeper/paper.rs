//! Paper sheets: which of their rows count, and the removal of rows.
//!
//! The count of a batch is a function of the rows that are stored, and changes in the transaction that removes rows or that
//! completes or ends a batch. A person with an address counts once. All rows of an address are in one shard, together with the
//! signature that was made online with it.

use std::collections::{BTreeMap, BTreeSet};

use futures::stream::{self, StreamExt, TryStreamExt};
use petition::slug::Slug;

use super::verify::SHARDS_AT_ONCE;
use crate::fingerprint::{SHARDS, SignerKey};
use crate::store::imports::{Import, ImportPhase};
use crate::store::paper::PaperRow;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, done_or_wait};

/// Attempts at a petition that others write at the same time.
const ATTEMPTS_MAX: u32 = 8;
/// Rows that are removed in one transaction, of the 100 items that DynamoDB allows.
const ROWS_AT_ONCE: usize = 50;

/// A recount of the sheets of a petition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PaperCheck {
    /// Value of the counter.
    pub counted: u64,
    /// Actual number of rows that count.
    pub found: u64,
    /// Whether the counts of the batches differ, too.
    pub differs: bool,
    /// Whether the counts were repaired.
    pub repaired: bool,
}

/// The rows of a petition's sheets.
pub(crate) async fn read_rows(store: &Store, petition: &Slug) -> Result<Vec<(ItemKey, PaperRow)>, StoreError> {
    let shards = stream::iter((0..SHARDS).map(|shard| store.paper_rows(petition, shard))).buffered(SHARDS_AT_ONCE);
    let shards: Vec<_> = shards.try_collect().await?;
    Ok(shards.into_iter().flatten().collect())
}

/// The rows that count: of each person those of the batch that was imported first. Takes whole shards.
pub(crate) fn counting<'a>(
    rows: impl IntoIterator<Item = &'a (ItemKey, PaperRow)>,
    imports: &BTreeMap<String, Import>,
) -> Vec<&'a (ItemKey, PaperRow)> {
    let mut people: BTreeMap<&SignerKey, (i64, &'a (ItemKey, PaperRow))> = BTreeMap::new();
    let mut counting = Vec::new();
    for entry in rows {
        let (key, row) = entry;
        let Some(import) = imports.get(&row.batch).filter(|import| import.phase == ImportPhase::Done) else { continue };
        let Some(person) = &row.same_as else {
            counting.push(entry);
            continue;
        };
        let (first_at, first) = people.entry(person).or_insert((import.imported_at, entry));
        if (import.imported_at, &row.batch, key) < (*first_at, &first.1.batch, &first.0) {
            (*first_at, *first) = (import.imported_at, entry);
        }
    }
    counting.extend(people.into_values().map(|(_, entry)| entry));
    counting
}

/// Sets the counts of a petition's batches to those of its rows.
pub(crate) fn recount<'a>(petition: &mut Petition, rows: impl IntoIterator<Item = &'a (ItemKey, PaperRow)>) {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for (_, row) in counting(rows, &petition.imports) {
        *counts.entry(&row.batch).or_default() += 1;
    }
    for (id, import) in &mut petition.imports {
        let is_done = import.phase == ImportPhase::Done;
        import.count = if is_done { import.unnamed + counts.get(id.as_str()).copied().unwrap_or(0) } else { 0 };
    }
}

/// Removes the rows of people who have signed online since. Returns how many.
///
/// # Errors
/// If the store fails.
pub async fn settle(store: &Store, id: &Slug, now: i64) -> Result<u64, StoreError> {
    let mut settled = BTreeSet::new();
    for shard in 0..SHARDS {
        let rows = store.paper_rows(id, shard).await?;
        if rows.iter().any(|(_, row)| row.same_as.is_some()) {
            let confirmed = store.confirmed_signers(id, shard).await?;
            let is_settled = |row: &PaperRow| row.same_as.as_ref().is_some_and(|person| confirmed.contains(person));
            settled.extend(rows.into_iter().filter(|(_, row)| is_settled(row)).map(|(key, _)| key));
        }
    }
    remove_rows(store, id, &settled, now).await
}

/// [`settle`] for all petitions.
///
/// # Errors
/// If the store fails.
pub async fn settle_all(store: &Store, now: i64) -> Result<u64, StoreError> {
    let mut removed = 0;
    for petition in store.petitions().await?.into_iter().filter(|petition| !petition.imports.is_empty()) {
        removed += settle(store, &petition.entry.id, now).await?;
    }
    Ok(removed)
}

/// Removes rows, and changes the counts with them. Returns how many.
///
/// # Errors
/// If the store fails; what was removed stays removed.
pub(crate) async fn remove_rows(
    store: &Store,
    id: &Slug,
    keys: &BTreeSet<ItemKey>,
    now: i64,
) -> Result<u64, StoreError> {
    let mut removed = 0;
    for attempt in 0..ATTEMPTS_MAX {
        let Some(mut petition) = store.petition(id).await?.filter(|_| !keys.is_empty()) else { return Ok(removed) };
        let rows = read_rows(store, id).await?;
        let (mut due, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(key, _)| keys.contains(key));
        loop {
            let chunk: Vec<_> = due.drain(..due.len().min(ROWS_AT_ONCE)).collect();
            if chunk.is_empty() {
                return Ok(removed);
            }
            recount(&mut petition, rest.iter().chain(&due));
            if !done_or_wait(store.write_imports(&petition, &chunk, now).await, attempt).await? {
                break;
            }
            removed += chunk.len() as u64;
            petition.revision += 1;
        }
    }
    Err(StoreError::Busy)
}

/// Recounts the sheets of a petition.
///
/// # Errors
/// If the store fails.
pub async fn verify_paper(store: &Store, id: &Slug, repair: bool, now: i64) -> Result<PaperCheck, StoreError> {
    let mut check = PaperCheck::default();
    for attempt in 0..ATTEMPTS_MAX {
        let Some(petition) = store.petition(id).await? else { return Ok(check) };
        let mut recounted = petition.clone();
        recount(&mut recounted, &read_rows(store, id).await?);
        check.found = recounted.imports.values().map(|import| import.count).sum();
        check.counted = store.imported(id).await?;
        check.differs = check.counted != check.found || recounted.imports != petition.imports;
        if !check.differs || !repair {
            // An import that was completed in the meantime is no difference.
            let is_same = store.petition(id).await?.is_some_and(|now| now.revision == petition.revision);
            if is_same || !check.differs {
                return Ok(check);
            }
        } else if done_or_wait(store.write_imports(&recounted, &[], now).await, attempt).await? {
            check.repaired = true;
            return Ok(check);
        }
    }
    Err(StoreError::Busy)
}
