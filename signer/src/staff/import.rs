//! Import of paper sheets, typed into a table: a batch that counts as elsewhere. Only the number of signatures is stored.

use std::io::Read;

use petition::slug::Slug;
use sha2::{Digest, Sha256};

use crate::store::petitions::Import;
use crate::store::{Store, StoreError, done_or_wait};

/// Why an import failed. Numbers are line numbers.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is not valid CSV.
    #[error("line {0} is not valid CSV")]
    Csv(u64),
    /// An unclosed quotation mark, which would turn the rest of the file into one name.
    #[error("line {0} has an unclosed quotation mark")]
    Quote(u64),
    /// A row has no name.
    #[error("line {0} has no name")]
    NoName(u64),
    /// The header has no column `name`.
    #[error("the first line has no column `name`")]
    NoColumn,
    /// The file cannot be read.
    #[error("cannot read the file: {0}")]
    Read(#[from] std::io::Error),
    /// There is no such petition.
    #[error("petition `{0}` is not registered")]
    NoPetition(Slug),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Outcome of an import. Numbers are signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportOutcome {
    /// The batch was added.
    New(u64),
    /// The same file had been imported before; nothing changed.
    Duplicate(u64),
}

/// Description of the sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The source, in the organisation's words.
    pub source: String,
    /// When they were collected.
    pub date: String,
}

/// Imports a CSV file with a column `name` and one signature per row. Commas, semicolons or tabs separate columns. Idempotent:
/// the same file is imported only once.
///
/// # Errors
/// If the file is invalid, or the store fails.
pub async fn import(
    store: &Store,
    petition: &Slug,
    file: &mut (dyn Read + Send),
    batch: &Batch,
) -> Result<ImportOutcome, ImportError> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let count = count_rows(&bytes)?;
    let hash = hex::encode(Sha256::digest(&bytes));
    for attempt in 0..8 {
        let registered = store.petition(petition).await?;
        let mut next = registered.ok_or_else(|| ImportError::NoPetition(petition.clone()))?;
        if let Some(before) = next.imports.get(&hash) {
            return Ok(ImportOutcome::Duplicate(before.count));
        }
        let import = Import { count, source: batch.source.clone(), date: batch.date.clone() };
        next.imports.insert(hash.clone(), import);
        if done_or_wait(store.write_import(&next).await, attempt).await? {
            return Ok(ImportOutcome::New(count));
        }
    }
    Err(StoreError::Busy.into())
}

/// Counts the rows with a name; empty rows are ignored.
fn count_rows(bytes: &[u8]) -> Result<u64, ImportError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let separator =
        *b",;\t".iter().find(|&&separator| name_column(bytes, separator).is_some()).ok_or(ImportError::NoColumn)?;
    let column = name_column(bytes, separator).ok_or(ImportError::NoColumn)?;
    if let Some(line) = open_quote(bytes, separator) {
        return Err(ImportError::Quote(line));
    }
    let mut count = 0;
    for row in reader(bytes, separator).byte_records() {
        let row = row.map_err(|error| ImportError::Csv(error.position().map_or(0, csv::Position::line)))?;
        let line = row.position().map_or(0, |position| line_of(bytes, position));
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

fn reader(bytes: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(bytes)
}

/// Index of the column `name`.
fn name_column(bytes: &[u8], separator: u8) -> Option<usize> {
    let mut reader = reader(bytes, separator);
    reader.byte_headers().ok()?.iter().position(|header| header.eq_ignore_ascii_case(b"name"))
}

/// The line of a row. The reader reports the position of the empty lines before it.
fn line_of(bytes: &[u8], position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let empty = bytes.iter().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + empty.filter(|&&byte| byte == b'\n').count() as u64
}

/// The line of a quotation mark that is still open at the end of the file. Only one at the start of a cell opens a quote.
fn open_quote(bytes: &[u8], separator: u8) -> Option<u64> {
    let (mut line, mut opened, mut is_start) = (1, None, true);
    for &byte in bytes {
        match opened {
            // A doubled quotation mark closes and reopens.
            Some(_) if byte == b'"' => opened = None,
            Some(_) => {}
            None if byte == b'"' && is_start => opened = Some(line),
            None => {}
        }
        is_start = byte == separator || matches!(byte, b'\n' | b'\r' | b'"') || is_start && byte == b' ';
        line += u64::from(byte == b'\n');
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sheet: &str, expected: Result<u64, &str>) {
        let counted = count_rows(sheet.as_bytes()).map_err(|error| error.to_string());
        assert_eq!(counted, expected.map_err(str::to_owned), "{sheet:?}");
    }

    #[test]
    fn sheets_are_counted_as_spreadsheets_save_them() {
        check("name\nAnn\nBob\n", Ok(2));
        check("\u{feff}Name,Town\r\nAnn,Elm\r\n\r\n,\r\n", Ok(1));
        check("Town;NAME\nElm;Ann\nOak;\"Bob; \"\"Bobby\"\"\nLee\"\n", Ok(2));
        check("Town\tName\nElm\tAnn\n", Ok(1));
        check("name\n5\" Ann\n", Ok(1));
        check("name\n", Ok(0));
    }

    #[test]
    fn errors_name_the_line() {
        check("", Err("the first line has no column `name`"));
        check("surname\nAnn\n", Err("the first line has no column `name`"));
        check("name,town\nAnn,Elm\n,Oak\n", Err("line 3 has no name"));
        check("name,town\n\"Ann\nLee\",Elm\n\n,Oak\n", Err("line 5 has no name"));
        check("name\nAnn\n\"Bob\nCy\nDee\n", Err("line 3 has an unclosed quotation mark"));
    }
}
