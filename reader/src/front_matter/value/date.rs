//! Checks of dates.

use jiff::civil::Date;

use super::super::entries::report_wrong_type;
use super::super::keys::{Key, petition};
use super::super::reader::Reader;
use super::super::words::shorten;
use super::super::yaml::Node;
use super::{report_bad, set_meant};
use crate::diagnostic::BAD_DATE;

/// The day that was meant by a date in another format, if it is unambiguous.
fn meant_date(written: &str) -> Option<Date> {
    let written = &written.replace(DASHES, "-");
    if let Some(day) = written.get(..10).and_then(parse_date) {
        return Some(day);
    }
    const FORMS: &[&str] =
        &["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%B %d %Y"];
    let written = written.get(..40.min(written.len())).unwrap_or_default();
    let date = FORMS.iter().find_map(|form| Date::strptime(form, written).ok());
    let date = date.or_else(|| with_strokes(written)).or_else(|| end_of_month(written));
    let date = date.or_else(|| with_month_name(written))?;
    YEARS.contains(&date.year()).then_some(date)
}

/// The dashes that word processors make of hyphens.
const DASHES: &[char] = &['–', '—', '‐', '‑', '‒', '−', '－'];

/// Whether a date is right but for its dashes.
fn has_other_hyphens(written: &str) -> bool {
    written.contains(DASHES) && parse_date(&written.replace(DASHES, "-")).is_some()
}

/// The date with the number of its month, if it has the name: `1. September 2026`, `1er septembre 2026`, `1 de mayo de 2026`.
fn with_month_name(written: &str) -> Option<Date> {
    let words: Vec<String> = written
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '\u{a0}'))
        .filter(|word| !word.is_empty() && !matches!(*word, "de" | "del" | "of" | "the"))
        .map(str::to_lowercase)
        .collect();
    let [day, month, year] = words.as_slice() else { return None };
    let digits = day.trim_end_matches(|c: char| c.is_alphabetic() || matches!(c, 'º' | 'ª' | '°'));
    let month = MONTHS.iter().find(|(names, _)| names.contains(&month.as_str()))?.1;
    Date::new(year.parse().ok()?, month, digits.parse().ok()?).ok()
}

/// The names of months in German, French, Spanish, Italian, Portuguese and Dutch; those of English are read elsewhere.
const MONTHS: &[(&[&str], i8)] = &[
    (&["januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "january"], 1),
    (&["februar", "février", "febrero", "febbraio", "fevereiro", "februari", "february"], 2),
    (&["märz", "mars", "marzo", "março", "maart", "march"], 3),
    (&["april", "avril", "abril", "aprile"], 4),
    (&["mai", "mayo", "maggio", "maio", "mei", "may"], 5),
    (&["juni", "juin", "junio", "giugno", "junho", "june"], 6),
    (&["juli", "juillet", "julio", "luglio", "julho", "july"], 7),
    (&["august", "août", "agosto", "augustus"], 8),
    (&["september", "septembre", "septiembre", "settembre", "setembro"], 9),
    (&["oktober", "octobre", "octubre", "ottobre", "outubro", "october"], 10),
    (&["november", "novembre", "noviembre", "novembro"], 11),
    (&["dezember", "décembre", "diciembre", "dicembre", "dezembro", "december"], 12),
];

/// Parses `12/31/2026` and `31/12/2026`, if only one order gives a date.
fn with_strokes(written: &str) -> Option<Date> {
    let forms = ["%m/%d/%Y", "%d/%m/%Y"].map(|form| Date::strptime(form, written).ok());
    match forms {
        [Some(date), None] | [None, Some(date)] => Some(date),
        [Some(one), Some(other)] if one == other => Some(one),
        _ => None,
    }
}

/// The last day of the month in a date such as `2027-02-30`.
fn end_of_month(written: &str) -> Option<Date> {
    let (month, day) = written.rsplit_once('-')?;
    let first = parse_date(&format!("{month}-01"))?;
    matches!(day, "29" | "30" | "31").then(|| first.last_of_month())
}

/// The years that a petition may be from.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=9999;

/// Parses a date: `2026-03-01`.
pub(crate) fn parse_date(written: &str) -> Option<Date> {
    let is_date = written.len() == 10
        && written.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let date: Date = is_date.then(|| written.parse().ok())??;
    YEARS.contains(&date.year()).then_some(date)
}

pub(in crate::front_matter) fn date(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(scalar) = value.scalar() else {
        let help = format!("write, for example, `{}`", example(reader, key));
        return report_wrong_type(reader, value, key.name, "a date", help);
    };
    let written = scalar.text.trim();
    if parse_date(written).is_some() {
        return;
    }
    let looks_right = written.len() == 10 && written.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let name = key.name;
    let message = match looks_right {
        true => format!("the date `{written}` does not exist"),
        false => format!("`{}` is not a date", shorten(written)),
    };
    let help = match meant_date(written) {
        Some(day) => format!("write year, month and day: `{name}: {day}`"),
        None => format!("write year, month and day, such as `{}`", example(reader, key)),
    };
    let label = has_other_hyphens(written).then_some("these dashes are no hyphens");
    report_bad(reader, BAD_DATE, value, message, help);
    if let (Some(found), Some(label)) = (reader.found.last_mut(), label) {
        found.set_label(label);
    }
    if let Some(day) = meant_date(written).filter(|_| !looks_right) {
        set_meant(reader, value, day.to_string());
    }
}

/// A valid line that fits the petition.
fn example(reader: &Reader, key: &Key) -> String {
    match key.name {
        name if name == petition::CLOSES.name => format!("closes: {}", reader.example_of_closes()),
        name => format!("{name}: 2026-03-01"),
    }
}
