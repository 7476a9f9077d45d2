//! Cells of a CSV file that a spreadsheet shows as they are.

use std::borrow::Cow;

/// The beginnings of months' names, as spreadsheets know them in the languages that write them with Latin letters.
const MONTHS: [&str; 34] = [
    "jan", "feb", "fév", "fev", "mar", "mär", "mrz", "apr", "avr", "abr", "may", "mai", "mag", "mei", "maj", "jun",
    "jui", "jul", "aug", "aoû", "ago", "sep", "set", "oct", "okt", "ott", "out", "nov", "dec", "dez", "déc", "dic",
    "gen", "ene",
];

/// Escapes a cell such that no part of it is a formula, and the whole is not taken for a number, date or truth value, which would
/// lose leading zeros. Spreadsheets may split cells at semicolons or tabs (as in many European locales) or at line ends, if they do
/// not understand the quotes (OWASP, "CSV Injection").
pub(super) fn safe_cell(cell: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    if cell.starts_with(['\t', '\r', '\n']) || is_value(cell) {
        safe.push('\'');
    }
    let mut is_start = safe.is_empty();
    for character in cell.chars() {
        if is_start && is_formula_start(character) {
            safe.push('\'');
        }
        is_start = matches!(character, ';' | '\t' | '\r' | '\n') || is_start && matches!(character, ' ' | '"');
        safe.push(character);
    }
    if safe.len() == cell.len() { Cow::Borrowed(cell) } else { Cow::Owned(safe) }
}

/// Characters that start a formula, in ASCII and full width.
fn is_formula_start(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}')
}

/// Whether a spreadsheet may take a cell for a number (`01067`, `12E4`, `1 000`), a date or time (`1-2`, `3 Mar`, `5 PM`) or a
/// truth value.
fn is_value(cell: &str) -> bool {
    let cell = cell.trim();
    if matches!(cell.to_lowercase().as_str(), "true" | "false") {
        return true;
    }
    let mut words = cell.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    cell.contains(char::is_numeric) && words.all(|word| is_part_of_value(&word.to_lowercase()))
}

/// Whether a word can be a part of a number or date: an exponent, half of the day, or a month.
fn is_part_of_value(word: &str) -> bool {
    matches!(word, "e" | "a" | "p" | "am" | "pm") || MONTHS.iter().any(|month| word.starts_with(month))
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
        check("Lee;\" -1", "Lee;\" '-1");
        check("1;=2", "'1;'=2");
        check("", "");
    }

    #[test]
    fn numbers_dates_and_truth_values_stay_text() {
        for cell in [
            "01067",
            "02138",
            "12E4",
            "1e5",
            "1-2",
            "1/2",
            "3.4",
            "1 000",
            "00 12",
            "12:30",
            "$5",
            "5 %",
            "3 Mar",
            "MARCH1",
            "1 Okt",
            "dec-1",
            "5 PM",
            "1 a",
            "TRUE",
            "false",
            "０１２",
            "٠١",
            "123456789012345678901234",
            " 01067",
        ] {
            check(cell, &format!("'{cell}"));
        }
        for cell in [
            "K1A 0B1",
            "E1 6AN",
            "SW1A 1AA",
            "1017 AB",
            "Ann 2",
            "J. Li",
            "May",
            "True Love",
            "a1b2",
            "x",
            "2026-11-20T10:00:00Z",
        ] {
            check(cell, cell);
        }
    }
}
