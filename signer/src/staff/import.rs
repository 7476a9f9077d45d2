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
    /// A quote that nothing closes would take the rest of the file for one name; the line that opens it.
    #[error("line {0} opens a quote that nothing closes")]
    Quote(u64),
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

/// Imports a CSV file with a column `name`, a signature a row; commas, semicolons or tabs separate. The same file again
/// changes nothing.
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

/// Which column the first line calls `name`.
fn name_column(bytes: &[u8], separator: u8) -> Option<usize> {
    let mut reader = reader(bytes, separator);
    reader.byte_headers().ok()?.iter().position(|header| header.eq_ignore_ascii_case(b"name"))
}

/// The line that a row stands on: its position is that of the empty lines before it.
fn line_of(bytes: &[u8], position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let empty = bytes.iter().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + empty.filter(|&&byte| byte == b'\n').count() as u64
}

/// The line of a quote that is open at the end of the file. Only at the beginning of a cell does a quote open one.
fn open_quote(bytes: &[u8], separator: u8) -> Option<u64> {
    let (mut line, mut opened, mut is_start) = (1, None, true);
    for &byte in bytes {
        match opened {
            // A doubled quote closes and opens again.
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
    fn a_sheet_is_counted_as_spreadsheets_write_it() {
        check("name\nAnn\nBob\n", Ok(2));
        check("\u{feff}Name,Town\r\nAnn,Elm\r\n\r\n,\r\n", Ok(1));
        check("Town;NAME\nElm;Ann\nOak;\"Bob; \"\"Bobby\"\"\nLee\"\n", Ok(2));
        check("Town\tName\nElm\tAnn\n", Ok(1));
        check("name\n5\" Ann\n", Ok(1));
        check("name\n", Ok(0));
    }

    #[test]
    fn what_cannot_be_counted_is_told_with_its_line() {
        check("", Err("the first line names no column `name`"));
        check("surname\nAnn\n", Err("the first line names no column `name`"));
        check("name,town\nAnn,Elm\n,Oak\n", Err("line 3 has no name"));
        check("name,town\n\"Ann\nLee\",Elm\n\n,Oak\n", Err("line 5 has no name"));
        check("name\nAnn\n\"Bob\nCy\nDee\n", Err("line 3 opens a quote that nothing closes"));
    }
}
