//! Export of confirmed signatures, decrypted on the staff's own machine: streamed, in a stable order.

use std::io::Write;

use age::x25519;
use jiff::Timestamp;
use petition::slug::Slug;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::fingerprint::SHARDS;
use crate::life::{Item, SignatureState, WITHDRAWN_SECONDS};
use crate::seal::{self, SealedSignature};
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// Output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFormat {
    /// CSV with a header line. Cells that a spreadsheet would take for formulas start with an apostrophe.
    Csv,
    /// One JSON object per line.
    Jsonl,
}

/// Options of [`export`].
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// Output format.
    pub format: RowFormat,
    /// Export only what was confirmed, withdrawn or changed since this hour.
    pub since: Option<Timestamp>,
}

/// Result of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportReport {
    /// Number of rows written.
    pub written: u64,
    /// Ids of confirmed signatures that no key decrypts, or whose content belongs to another item.
    pub unopened: Vec<String>,
    /// Number of confirmed signatures whose data was deleted at the end of retention.
    pub deleted: u64,
    /// With `since`: ids withdrawn since then, as far as that was in the last 30 days.
    pub withdrawn: Vec<String>,
    /// With `since`: ids whose updates were turned off since then.
    pub updates_off: Vec<String>,
}

/// Why an export failed.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The output could not be written.
    #[error("cannot write the output: {0}")]
    Output(#[from] std::io::Error),
}

/// One row; the CSV columns in this order.
#[derive(Serialize)]
struct Row {
    id: String,
    confirmed_at: String,
    name: String,
    email: String,
    country: String,
    postcode: String,
    comment: String,
    updates: bool,
    lang: String,
    text: String,
    notice: String,
}

/// Finds the private keys in a text: every `AGE-SECRET-KEY-1…`, whatever surrounds it.
pub fn parse_keys(text: &str) -> Vec<x25519::Identity> {
    text.split(|c: char| c.is_whitespace() || c == '=').filter_map(|word| word.parse().ok()).collect()
}

/// Writes a petition's signatures to `output`, ordered by key. Continues past signatures that cannot be decrypted.
///
/// # Errors
/// If the store fails or the output cannot be written.
pub async fn export(
    store: &Store,
    petition: &Slug,
    keys: &[x25519::Identity],
    options: &ExportOptions,
    output: &mut (dyn Write + Send),
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<ExportReport, ExportError> {
    let mut report = ExportReport::default();
    let mut rows = RowWriter::new(options.format, output);
    rows.write_header()?;
    for shard in 0..SHARDS {
        let mut after = None;
        loop {
            let (items, more) = store.shard_page(petition, shard, after.as_ref()).await?;
            after = items.last().map(|(key, _)| key.signer.clone());
            for (key, item) in &items {
                export_item(petition, key, item, keys, options, &mut rows, &mut report)?;
            }
            progress(report.written);
            if !more || after.is_none() {
                break;
            }
        }
    }
    rows.flush()?;
    Ok(report)
}

/// The id of a signature: the same in every export, and revealing nothing.
fn export_id(petition: &Slug, key: &ItemKey) -> String {
    let digest = Sha256::digest(format!("undersigned export 1\n{petition}\n{}", key.signer.to_text()));
    hex::encode(&digest[..12])
}

fn export_item(
    petition: &Slug,
    key: &ItemKey,
    item: &Item,
    keys: &[x25519::Identity],
    options: &ExportOptions,
    rows: &mut RowWriter<'_>,
    report: &mut ExportReport,
) -> Result<(), ExportError> {
    let id = export_id(petition, key);
    let since = options.since.map(Timestamp::as_second);
    let is_since = |seconds: Option<i64>| since.is_none_or(|since| seconds.is_some_and(|seconds| seconds >= since));
    if item.state == SignatureState::Withdrawn
        && since.is_some()
        && is_since(item.expires.map(|at| at - WITHDRAWN_SECONDS))
    {
        report.withdrawn.push(id);
        return Ok(());
    }
    let (SignatureState::Confirmed, Some((_, kept))) = (item.state, &item.kept) else { return Ok(()) };
    if since.is_some() && item.updates_off_at.is_some() && is_since(item.updates_off_at) {
        report.updates_off.push(id.clone());
    }
    // Times are truncated to the hour, so include the whole hour of `since`.
    let hour = item.confirmed_at.map(|at| at + 3599);
    if !is_since(hour) {
        return Ok(());
    }
    if kept.sealed.is_empty() {
        report.deleted += 1;
        return Ok(());
    }
    let opened = seal::open::<SealedSignature>(&kept.sealed, keys).ok();
    let is_same = |sealed: &SealedSignature| {
        sealed.petition == *petition
            && sealed.signer == key.signer.to_text()
            && item.is_of(&sealed.generation)
            && sealed.text.as_str() == kept.text
            && sealed.at == kept.signed_at
    };
    let Some(sealed) = opened.filter(is_same) else {
        report.unopened.push(id);
        return Ok(());
    };
    let confirmed = item.confirmed_at.and_then(|at| Timestamp::from_second(at).ok());
    rows.write(&Row {
        id,
        confirmed_at: confirmed.map(|at| at.to_string()).unwrap_or_default(),
        name: sealed.name,
        email: sealed.email,
        country: sealed.country.unwrap_or_default(),
        postcode: sealed.postcode.unwrap_or_default(),
        comment: sealed.comment.unwrap_or_default(),
        updates: kept.updates,
        lang: kept.language.clone(),
        text: kept.text.clone(),
        notice: kept.notice.clone().unwrap_or_default(),
    })?;
    report.written += 1;
    Ok(())
}

/// Writes rows in one of the formats.
enum RowWriter<'a> {
    Csv(Box<csv::Writer<&'a mut (dyn Write + Send)>>),
    Jsonl(&'a mut (dyn Write + Send)),
}

const COLUMNS: [&str; 11] =
    ["id", "confirmed_at", "name", "email", "country", "postcode", "comment", "updates", "lang", "text", "notice"];

impl<'a> RowWriter<'a> {
    fn new(format: RowFormat, output: &'a mut (dyn Write + Send)) -> Self {
        match format {
            RowFormat::Csv => Self::Csv(Box::new(csv::WriterBuilder::new().has_headers(false).from_writer(output))),
            RowFormat::Jsonl => Self::Jsonl(output),
        }
    }

    fn write_header(&mut self) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => writer.write_record(COLUMNS).map_err(std::io::Error::other),
            Self::Jsonl(_) => Ok(()),
        }
    }

    fn write(&mut self, row: &Row) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => {
                let updates = row.updates.to_string();
                let cells = [
                    &row.id,
                    &row.confirmed_at,
                    &row.name,
                    &row.email,
                    &row.country,
                    &row.postcode,
                    &row.comment,
                    &updates,
                    &row.lang,
                    &row.text,
                    &row.notice,
                ];
                writer.write_record(cells.map(|cell| safe_cell(cell))).map_err(std::io::Error::other)
            }
            Self::Jsonl(output) => {
                serde_json::to_writer(&mut **output, row)?;
                output.write_all(b"\n")
            }
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => writer.flush(),
            Self::Jsonl(output) => output.flush(),
        }
    }
}

/// Escapes a cell such that no part of it is a formula. Spreadsheets may split cells at semicolons or tabs (as in many European
/// locales) or at line ends, if they do not understand the quotes (OWASP, "CSV Injection").
fn safe_cell(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len() + 1);
    if cell.starts_with(['\t', '\r', '\n']) {
        safe.push('\'');
    }
    let mut is_start = true;
    for character in cell.chars() {
        if is_start && is_formula_start(character) {
            safe.push('\'');
        }
        is_start = matches!(character, ';' | '\t' | '\r' | '\n') || is_start && matches!(character, ' ' | '"');
        safe.push(character);
    }
    safe
}

/// Characters that start a formula, in ASCII and full width.
fn is_formula_start(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, safe: &str) {
        assert_eq!(safe_cell(cell), safe, "{cell:?}");
    }

    #[test]
    fn formulas_in_any_part_of_a_cell_are_escaped() {
        check("Ann Lee", "Ann Lee");
        check("María-José = one", "María-José = one");
        check("=1+1", "'=1+1");
        check(" @SUM(A1)", " '@SUM(A1)");
        check("\u{FF1D}1", "'\u{FF1D}1");
        check("\tx", "'\tx");
        check("Ann;=cmd|' /C calc'!A0", "Ann;'=cmd|' /C calc'!A0");
        check("first\n-second\r\n+third", "first\n'-second\r\n'+third");
        check("a;\" -1", "a;\" '-1");
        check("", "");
    }
}
