//! Signers' data, unsealed on staff's own machine: streamed, in a stable order, confirmed signatures only.

use std::io::Write;

use age::x25519;
use jiff::Timestamp;
use petition::slug::Slug;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::fingerprint::SHARDS;
use crate::life::{Item, State, WITHDRAWN_SECONDS};
use crate::seal::{self, SealedSignature};
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With a header line; cells that a spreadsheet would take for formulas begin with an apostrophe.
    Csv,
    /// One JSON object a line.
    Jsonl,
}

/// What is exported.
#[derive(Clone, Debug)]
pub struct Options {
    /// How rows are written.
    pub format: Format,
    /// Only what was confirmed, withdrawn or changed from this hour on.
    pub since: Option<Timestamp>,
}

/// What was exported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportReport {
    /// Rows written.
    pub written: u64,
    /// Ids of confirmed signatures that no key opens or whose content is not the item's.
    pub unopened: Vec<String>,
    /// Confirmed signatures whose data was deleted when its time was over.
    pub deleted: u64,
    /// With `since`: ids withdrawn since. They are known for 30 days.
    pub withdrawn: Vec<String>,
    /// With `since`: ids that no longer want updates.
    pub updates_off: Vec<String>,
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The output.
    #[error("the output cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

/// One row. The columns of CSV, in this order.
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

/// Reads private keys: every `AGE-SECRET-KEY-1…` in the text, whatever stands around it.
pub fn parse_keys(text: &str) -> Vec<x25519::Identity> {
    text.split(|c: char| c.is_whitespace() || c == '=').filter_map(|word| word.parse().ok()).collect()
}

/// Writes a petition's signatures to `output`, in the order of their keys. Goes on past what it cannot open.
///
/// # Errors
/// When the store does not answer or the output cannot be written.
pub async fn export(
    store: &Store,
    petition: &Slug,
    keys: &[x25519::Identity],
    options: &Options,
    output: &mut (dyn Write + Send),
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<ExportReport, ExportError> {
    let mut report = ExportReport::default();
    let mut rows = Rows::new(options.format, output);
    rows.begin()?;
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
    rows.end()?;
    Ok(report)
}

/// The stable id of a signature: it tells nothing and stays the same in every export.
pub fn export_id(petition: &Slug, key: &ItemKey) -> String {
    let digest = Sha256::digest(format!("undersigned export 1\n{petition}\n{}", key.signer.to_text()));
    hex::encode(&digest[..12])
}

fn export_item(
    petition: &Slug,
    key: &ItemKey,
    item: &Item,
    keys: &[x25519::Identity],
    options: &Options,
    rows: &mut Rows<'_>,
    report: &mut ExportReport,
) -> Result<(), ExportError> {
    let id = export_id(petition, key);
    let since = options.since.map(Timestamp::as_second);
    let is_since = |seconds: Option<i64>| since.is_none_or(|since| seconds.is_some_and(|seconds| seconds >= since));
    if item.state == State::Withdrawn && since.is_some() && is_since(item.expires.map(|at| at - WITHDRAWN_SECONDS)) {
        report.withdrawn.push(id);
        return Ok(());
    }
    let (State::Confirmed, Some((_, kept))) = (item.state, &item.kept) else { return Ok(()) };
    if since.is_some() && item.updates_off_at.is_some() && is_since(item.updates_off_at) {
        report.updates_off.push(id.clone());
    }
    // Times are kept to the hour: what was confirmed in the hour of `since` is in it.
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

/// Rows in one of the formats.
enum Rows<'a> {
    Csv(Box<csv::Writer<&'a mut (dyn Write + Send)>>),
    Jsonl(&'a mut (dyn Write + Send)),
}

const COLUMNS: [&str; 11] =
    ["id", "confirmed_at", "name", "email", "country", "postcode", "comment", "updates", "lang", "text", "notice"];

impl<'a> Rows<'a> {
    fn new(format: Format, output: &'a mut (dyn Write + Send)) -> Self {
        match format {
            Format::Csv => Self::Csv(Box::new(csv::WriterBuilder::new().has_headers(false).from_writer(output))),
            Format::Jsonl => Self::Jsonl(output),
        }
    }

    fn begin(&mut self) -> std::io::Result<()> {
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

    fn end(&mut self) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => writer.flush(),
            Self::Jsonl(output) => output.flush(),
        }
    }
}

/// A cell that no spreadsheet takes for a formula, nor any part of it: where a semicolon or a tab separates cells, as in
/// half of Europe, or quotes are not understood, a part is a cell of its own (OWASP, "CSV Injection").
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

/// In ASCII and in full width.
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
    fn no_part_of_a_cell_is_a_formula() {
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
