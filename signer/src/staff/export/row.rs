//! Rows of an export, as CSV or JSON lines.

use std::io::Write;

use serde::Serialize;

/// Output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFormat {
    /// CSV with a header line. Cells that a spreadsheet would take for formulas start with an apostrophe.
    Csv,
    /// One JSON object per line.
    Jsonl,
}

/// One row; the CSV columns in this order.
#[derive(Default, Serialize)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) withdrawn: bool,
    pub(super) confirmed_at: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) country: String,
    pub(super) postcode: String,
    pub(super) comment: String,
    pub(super) updates: bool,
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) notice: String,
    pub(super) consent: String,
    pub(super) same_mailbox: bool,
}

impl Row {
    /// The row of a withdrawn signature: nothing but its id is left.
    pub(super) fn withdrawn(id: String) -> Self {
        Self { id, withdrawn: true, ..Self::default() }
    }
}

/// Writes rows in one of the formats.
pub(super) enum RowWriter<'a> {
    Csv(Box<csv::Writer<&'a mut (dyn Write + Send)>>),
    Jsonl(&'a mut (dyn Write + Send)),
}

const COLUMNS: [&str; 14] = [
    "id",
    "withdrawn",
    "confirmed_at",
    "name",
    "email",
    "country",
    "postcode",
    "comment",
    "updates",
    "lang",
    "text",
    "notice",
    "consent",
    "same_mailbox",
];

impl<'a> RowWriter<'a> {
    pub(super) fn new(format: RowFormat, output: &'a mut (dyn Write + Send)) -> Self {
        match format {
            RowFormat::Csv => Self::Csv(Box::new(csv::WriterBuilder::new().has_headers(false).from_writer(output))),
            RowFormat::Jsonl => Self::Jsonl(output),
        }
    }

    pub(super) fn write_header(&mut self) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => writer.write_record(COLUMNS).map_err(std::io::Error::other),
            Self::Jsonl(_) => Ok(()),
        }
    }

    pub(super) fn write(&mut self, row: &Row) -> std::io::Result<()> {
        match self {
            Self::Csv(writer) => {
                let [withdrawn, updates, same_mailbox] =
                    [row.withdrawn, row.updates, row.same_mailbox].map(|is| is.to_string());
                let cells = [
                    &row.id,
                    &withdrawn,
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
                    &row.consent,
                    &same_mailbox,
                ];
                writer.write_record(cells.map(|cell| safe_cell(cell))).map_err(std::io::Error::other)
            }
            Self::Jsonl(output) => {
                serde_json::to_writer(&mut **output, row)?;
                output.write_all(b"\n")
            }
        }
    }

    pub(super) fn flush(&mut self) -> std::io::Result<()> {
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
