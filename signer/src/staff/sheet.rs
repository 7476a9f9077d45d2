//! Paper sheets, typed into a table: a CSV file with a header line and one signature per row.

use petition::email::EmailAddress;
use petition::input::visible_line;

use crate::redacted::redacted;

/// The columns that are read. Others are ignored.
pub const SHEET_COLUMNS: [&str; 5] = ["name", "email", "country", "postcode", "comment"];

/// Maximum length of a cell in characters.
const CELL_LENGTH_MAX: usize = 1000;

/// Why a table cannot be read. Numbers are line numbers.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
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
    #[error(
        "the first line has no column `name`; name the columns name, email, country, postcode and comment, of which only \
         `name` is required (`undersigned signatures sheet --csv` writes such a line)"
    )]
    NoColumn,
    /// The header has a column twice.
    #[error("the first line has two columns `{0}`")]
    TwoColumns(&'static str),
    /// A row has something else than an email address in its column.
    #[error("line {0} has no valid email address in the column `email`; correct it, or leave it empty")]
    Email(u64),
    /// A cell is too long to be what its column says.
    #[error("line {0} has a cell with more than {CELL_LENGTH_MAX} characters")]
    TooLong(u64),
    /// The file is a workbook.
    #[error("this is a workbook; save it as “CSV UTF-8 (comma delimited)”, and import that file")]
    Workbook,
    /// The file is not UTF-8.
    #[error("line {0} is not UTF-8; save the file as “CSV UTF-8 (comma delimited)”, and import that file")]
    Encoding(u64),
}

/// The rows of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The rows with a name, sorted by their cells: in whatever order a file has the same rows, the sheet is the same.
    pub(super) rows: Vec<SheetRow>,
    /// Columns of the file that are not read.
    pub ignored: Vec<String>,
}

/// A signature on paper.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SheetRow {
    /// The cells of the known columns, with single spaces.
    pub(super) cells: [String; SHEET_COLUMNS.len()],
    /// Its line in the file.
    pub(super) line: u64,
}

redacted!(SheetRow);

impl Sheet {
    /// Reads a table as spreadsheet programs save it: with commas, semicolons or tabs, with or without a byte order mark.
    /// Empty rows are ignored.
    ///
    /// # Errors
    /// [`SheetError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, SheetError> {
        check_encoding(bytes)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let separator = *b",;\t".iter().find(|&&separator| has_name(bytes, separator)).ok_or(SheetError::NoColumn)?;
        let header = header(bytes, separator);
        let columns = columns(&header)?;
        if let Some(line) = open_quote(bytes, separator) {
            return Err(SheetError::Quote(line));
        }
        let mut rows = Vec::new();
        for row in reader(bytes, separator).byte_records() {
            let row = row.map_err(|error| SheetError::Csv(error.position().map_or(0, csv::Position::line)))?;
            let line = row.position().map_or(0, |position| line_of(bytes, position));
            if !row.iter().all(<[u8]>::is_empty) {
                rows.push(read_row(&row, &columns, line)?);
            }
        }
        rows.sort();
        let is_read = |name: &String| SHEET_COLUMNS.iter().any(|known| name.eq_ignore_ascii_case(known));
        let ignored = header.into_iter().filter(|name| !name.is_empty() && !is_read(name)).collect();
        Ok(Self { rows, ignored })
    }
}

fn read_row(row: &csv::ByteRecord, columns: &[Option<usize>], line: u64) -> Result<SheetRow, SheetError> {
    let mut cells = <[String; SHEET_COLUMNS.len()]>::default();
    for (cell, at) in cells.iter_mut().zip(columns) {
        let bytes = at.and_then(|at| row.get(at)).unwrap_or_default();
        *cell = visible_line(&String::from_utf8_lossy(bytes));
        if cell.chars().count() > CELL_LENGTH_MAX {
            return Err(SheetError::TooLong(line));
        }
    }
    let [name, email, ..] = &cells;
    if name.is_empty() {
        return Err(SheetError::NoName(line));
    }
    if !email.is_empty() && EmailAddress::parse(email).is_none() {
        return Err(SheetError::Email(line));
    }
    Ok(SheetRow { cells, line })
}

/// Refuses what spreadsheet programs save unless asked for CSV in UTF-8.
fn check_encoding(bytes: &[u8]) -> Result<(), SheetError> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(SheetError::Workbook);
    }
    let valid = match std::str::from_utf8(bytes) {
        // UTF-16 without characters beyond ASCII is valid UTF-8, too.
        Ok(_) => bytes.iter().position(|byte| *byte == 0),
        Err(error) => Some(error.valid_up_to()),
    };
    let Some(valid) = valid else { return Ok(()) };
    Err(SheetError::Encoding(1 + bytes[..valid].iter().filter(|&&byte| byte == b'\n').count() as u64))
}

fn reader(bytes: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(bytes)
}

fn header(bytes: &[u8], separator: u8) -> Vec<String> {
    let mut reader = reader(bytes, separator);
    let header = reader.byte_headers().cloned().unwrap_or_default();
    header.iter().map(|name| visible_line(&String::from_utf8_lossy(name))).collect()
}

fn has_name(bytes: &[u8], separator: u8) -> bool {
    header(bytes, separator).iter().any(|header| header.eq_ignore_ascii_case(SHEET_COLUMNS[0]))
}

/// Indices of the known columns.
fn columns(header: &[String]) -> Result<Vec<Option<usize>>, SheetError> {
    let find = |name: &'static str| {
        let mut found = header.iter().enumerate().filter(|(_, header)| header.eq_ignore_ascii_case(name));
        match (found.next(), found.next()) {
            (_, Some(_)) => Err(SheetError::TwoColumns(name)),
            (first, None) => Ok(first.map(|(at, _)| at)),
        }
    };
    SHEET_COLUMNS.into_iter().map(find).collect()
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
    fn check(sheet: &str, expected: &Result<usize, SheetError>) {
        assert_eq!(Sheet::parse(sheet.as_bytes()).map(|sheet| sheet.rows.len()), *expected, "{sheet:?}");
    }

    #[test]
    fn sheets_are_read_as_spreadsheets_save_them() {
        check("name\nAnn\nBob\n", &Ok(2));
        check("\u{feff}Name,Town\r\nAnn,Elm\r\n\r\n,\r\n", &Ok(1));
        check("Town;NAME\nElm;Ann\nOak;\"Bob; \"\"Bobby\"\"\nLee\"\n", &Ok(2));
        check("Town\tName\nElm\tAnn\n", &Ok(1));
        check("name\n5\" Ann\n", &Ok(1));
        check("name\n", &Ok(0));
        let sheet = Sheet::parse(b"Town;Name;;E-mail\nElm;Ann;;\n").unwrap();
        assert_eq!(sheet.ignored, ["Town", "E-mail"]);
    }

    #[test]
    fn errors_name_the_line() {
        check("", &Err(SheetError::NoColumn));
        check("surname\nAnn\n", &Err(SheetError::NoColumn));
        check("name,Name\nAnn,Lee\n", &Err(SheetError::TwoColumns("name")));
        check("name,town\nAnn,Elm\n,Oak\n", &Err(SheetError::NoName(3)));
        check("name,town\n\"Ann\nLee\",Elm\n\n,Oak\n", &Err(SheetError::NoName(5)));
        check("name\nAnn\n\"Bob\nCy\nDee\n", &Err(SheetError::Quote(3)));
        check("name,email\nAnn,\nBob,bob@\n", &Err(SheetError::Email(3)));
        check(&format!("name\n{}\n", "x".repeat(1001)), &Err(SheetError::TooLong(2)));
    }

    #[test]
    fn files_of_spreadsheet_programs_are_explained() {
        let utf16: Vec<u8> = "name\nAnn\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(Sheet::parse(&utf16), Err(SheetError::Encoding(1)));
        assert_eq!(Sheet::parse(b"\xFF\xFEn\0a\0"), Err(SheetError::Encoding(1)));
        assert_eq!(Sheet::parse(b"name\nJos\xe9\n"), Err(SheetError::Encoding(2)));
        assert_eq!(Sheet::parse(b"PK\x03\x04..."), Err(SheetError::Workbook));
    }
}
