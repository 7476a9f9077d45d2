//! Import of paper sheets in batches, each of which can be removed. Each person with an address counts once.
//!
//! A batch is recorded first, then its rows are written, then it counts. Removing goes the other way. Both continue where they
//! were interrupted, since all keys follow from the rows.

use futures::stream::{self, StreamExt, TryStreamExt};
use jiff::Timestamp;
use jiff::civil::Date;
use petition::slug::Slug;

use super::batch::{Batch, ImportError, ImportReport, batch_id, plan, text_of};
use super::sheet::Sheet;
use crate::keeper::{read_rows, recount};
use crate::secret::Key;
use crate::store::imports::{Import, ImportPhase};
use crate::store::paper::PaperRow;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, WriteOutcome, done_or_wait};

/// Attempts to write an item that others write at the same time.
const ATTEMPTS_MAX: u32 = 8;
/// Rows that are written at the same time.
const ROWS_AT_ONCE: usize = 16;
/// The fewest characters that name a batch.
const BATCH_NAME_MIN: usize = 4;

/// Outcome of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportOutcome {
    /// The batch was added.
    New(ImportReport),
    /// The same rows had been imported before as this batch; nothing changed.
    Duplicate(String, Import),
}

/// Whether an import is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportMode {
    /// It is.
    Write,
    /// It is not; the report is the one that it would have.
    DryRun,
}

/// Imports the rows of a table as a batch. Idempotent: the same rows are imported once, from whatever file. If it is interrupted,
/// call it again.
///
/// # Errors
/// [`ImportError`].
pub async fn import(
    store: &Store,
    identity: &Key,
    petition: &Slug,
    sheet: &Sheet,
    batch: &Batch,
    mode: ImportMode,
    now: Timestamp,
) -> Result<ImportOutcome, ImportError> {
    let registered = find_petition(store, petition).await?;
    check_date(store, batch.date, now).await?;
    let salt = registered.salt.as_deref().ok_or_else(|| ImportError::Retained(petition.clone()))?;
    let id = batch_id(identity, petition, salt, sheet);
    let text = match registered.imports.get(&id) {
        Some(import) if import.phase == ImportPhase::Done => {
            return Ok(ImportOutcome::Duplicate(id.clone(), import.clone()));
        }
        Some(import) if import.phase == ImportPhase::Removing => return Err(ImportError::Removing(id)),
        // The rows that were written before the interruption have the text of then.
        Some(import) => import.text.clone(),
        None => text_of(&registered, batch)?,
    };
    let import = Import {
        phase: ImportPhase::Writing,
        count: 0,
        unnamed: 0,
        source: batch.source.clone(),
        date: batch.date,
        text,
        imported_at: now.as_second(),
    };
    let mut plan = plan(store, identity, &registered, sheet, (&id, &import)).await?;
    if mode == ImportMode::DryRun {
        let counted = plan.count(store, registered, import).await?;
        plan.set_counted(counted);
        return Ok(ImportOutcome::New(plan.report));
    }
    change_imports(store, petition, async |next| {
        next.imports.entry(id.clone()).or_insert_with(|| import.clone());
        Ok(Write::Petition)
    })
    .await?;
    let writes = plan.rows.iter().map(|(key, row)| write_row(store, key, row));
    stream::iter(writes).buffer_unordered(ROWS_AT_ONCE).try_collect::<()>().await?;
    let unnamed = plan.unnamed;
    let next = change_imports(store, petition, async |next| {
        let written = next.imports.get_mut(&id).filter(|import| import.phase != ImportPhase::Removing);
        let import = written.ok_or_else(|| ImportError::Removing(id.clone()))?;
        (import.phase, import.unnamed) = (ImportPhase::Done, unnamed);
        recount(next, &read_rows(store, petition).await?);
        Ok(Write::Counts(now.as_second()))
    })
    .await?;
    plan.set_counted(next.imports[&id].count);
    Ok(ImportOutcome::New(plan.report))
}

/// Removes the batch whose id starts with `batch`. Returns its id and description. If it is interrupted, call it again.
///
/// # Errors
/// [`ImportError`]. A batch that was removed before is an error.
pub async fn remove_import(
    store: &Store,
    petition: &Slug,
    batch: &str,
    now: Timestamp,
) -> Result<(String, Import), ImportError> {
    let (id, import) = find_import(&find_petition(store, petition).await?, batch)?;
    // From now on, none of its rows counts.
    change_imports(store, petition, async |next| {
        let Some(import) = next.imports.get_mut(&id) else { return Err(ImportError::NoBatch(id.clone())) };
        import.phase = ImportPhase::Removing;
        recount(next, &read_rows(store, petition).await?);
        Ok(Write::Counts(now.as_second()))
    })
    .await?;
    let rows = read_rows(store, petition).await?;
    let removals = rows.iter().filter(|(_, row)| row.batch == id);
    let removals = removals.map(|(key, row)| remove_row(store, key, row, now.as_second()));
    stream::iter(removals).buffer_unordered(ROWS_AT_ONCE).try_collect::<()>().await?;
    change_imports(store, petition, async |next| {
        next.imports.remove(&id);
        Ok(Write::Petition)
    })
    .await?;
    Ok((id, import))
}

/// The only batch of a petition whose id starts with `batch`.
///
/// # Errors
/// [`ImportError::NoBatch`].
pub fn find_import(petition: &Petition, batch: &str) -> Result<(String, Import), ImportError> {
    let mut found = petition.imports.iter().filter(|(id, _)| batch.len() >= BATCH_NAME_MIN && id.starts_with(batch));
    match (found.next(), found.next()) {
        (Some((id, import)), None) => Ok((id.clone(), import.clone())),
        _ => Err(ImportError::NoBatch(batch.to_owned())),
    }
}

async fn find_petition(store: &Store, id: &Slug) -> Result<Petition, ImportError> {
    store.petition(id).await?.ok_or_else(|| ImportError::NoPetition(id.clone()))
}

/// What a change of a petition's imports writes.
enum Write {
    /// The petition only.
    Petition,
    /// The petition and the count, at this time.
    Counts(i64),
}

/// Reads, changes and writes a petition until no other writer interferes. Returns what was written.
async fn change_imports(
    store: &Store,
    id: &Slug,
    change: impl AsyncFn(&mut Petition) -> Result<Write, ImportError>,
) -> Result<Petition, ImportError> {
    for attempt in 0..ATTEMPTS_MAX {
        let seen = find_petition(store, id).await?;
        let mut next = seen.clone();
        let write = change(&mut next).await?;
        let outcome = match write {
            Write::Petition if next == seen => Ok(WriteOutcome::Done),
            Write::Petition => store.write_petition(&next).await,
            Write::Counts(now) => store.write_imports(&next, &[], now).await,
        };
        if done_or_wait(outcome, attempt).await? {
            return Ok(next);
        }
    }
    Err(StoreError::Busy.into())
}

async fn write_row(store: &Store, key: &ItemKey, row: &PaperRow) -> Result<(), StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        match store.write_paper(key, row).await {
            // It was written before the import was interrupted.
            Ok(WriteOutcome::ConditionFailed) => return Ok(()),
            outcome if done_or_wait(outcome, attempt).await? => return Ok(()),
            _ => {}
        }
    }
    Err(StoreError::Busy)
}

async fn remove_row(store: &Store, key: &ItemKey, row: &PaperRow, now: i64) -> Result<(), StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        match store.remove_paper(key, row, now).await {
            Ok(WriteOutcome::ConditionFailed) => return Ok(()),
            outcome if done_or_wait(outcome, attempt).await? => return Ok(()),
            _ => {}
        }
    }
    Err(StoreError::Busy)
}

/// Refuses a day that has not begun in the site's time zone.
async fn check_date(store: &Store, date: Date, now: Timestamp) -> Result<(), ImportError> {
    let zone = store.site().await?.and_then(|site| jiff::tz::TimeZone::get(&site.timezone).ok());
    let today = zone.unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(now).date();
    if date > today { Err(ImportError::Future(date)) } else { Ok(()) }
}
