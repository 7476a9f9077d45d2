//! Paper sheets, typed into a table: one batch that counts as elsewhere. Only how many there are is kept.

use std::io::Read;

use petition::slug::Slug;
use sha2::{Digest, Sha256};

use crate::store::petitions::Import;
use crate::store::{Store, StoreError, Written};

/// Why a file is not imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is no CSV; the line.
    #[error("line {0} is no CSV")]
    Csv(u64),
    /// A row without a name; the line.
    #[error("line {0} has no name")]
    NoName(u64),
    /// There is no column `name`.
    #[error("the first line names no column `name`")]
    NoColumn,
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    Read(#[from] std::io::Error),
    /// No such petition.
    #[error("no petition `{0}` is registered")]
    NoPetition(Slug),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// So many signatures.
    New(u64),
    /// The same file was imported before.
    Before(u64),
}

/// Where the sheets come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// In the organisation's words.
    pub source: String,
    /// When they were collected.
    pub date: String,
}

/// Imports a CSV file with a column `name`, a signature a row. The same file again changes nothing.
///
/// # Errors
/// When a row has no name, or the store does not answer.
pub async fn import(
    store: &Store,
    petition: &Slug,
    file: &mut (dyn Read + Send),
    batch: &Batch,
) -> Result<Imported, ImportError> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let count = count_rows(&bytes)?;
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    for _ in 0..8 {
        let known = store.petition(petition).await?;
        let mut next = known.ok_or_else(|| ImportError::NoPetition(petition.clone()))?;
        if let Some(before) = next.imports.get(&hash) {
            return Ok(Imported::Before(before.count));
        }
        let import = Import { count, source: batch.source.clone(), date: batch.date.clone() };
        next.imports.insert(hash.clone(), import);
        if store.write_petition(&next).await? == Written::Yes {
            return Ok(Imported::New(count));
        }
    }
    Err(StoreError::Busy.into())
}

/// Rows with a name; empty rows at the end of a sheet are none.
fn count_rows(bytes: &[u8]) -> Result<u64, ImportError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let headers = reader.byte_headers().map_err(|_| ImportError::Csv(1))?;
    let column = headers.iter().position(|header| header.eq_ignore_ascii_case(b"name")).ok_or(ImportError::NoColumn)?;
    let mut count = 0;
    for (index, row) in reader.byte_records().enumerate() {
        let line = index as u64 + 2;
        let row = row.map_err(|_| ImportError::Csv(line))?;
        if row.iter().all(<[u8]>::is_empty) {
            continue;
        }
        if row.get(column).is_none_or(<[u8]>::is_empty) {
            return Err(ImportError::NoName(line));
        }
        count += 1;
    }
    Ok(count)
}
