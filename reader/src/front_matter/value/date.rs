//! Checks of dates.

use jiff::civil::Date;

use super::super::entries::report_wrong_type;
use super::super::keys::{Key, petition};
use super::super::reader::Reader;
use super::super::words::shorten;
use super::super::yaml::Node;
use super::report_bad;
use crate::diagnostic::BAD_DATE;

/// The day that was meant by a date in another format, if it is unambiguous.
fn meant_date(written: &str) -> Option<Date> {
    if let Some(day) = written.get(..10).and_then(parse_date) {
        return Some(day);
    }
    const FORMS: &[&str] =
        &["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%B %d %Y"];
    let written = written.get(..40.min(written.len())).unwrap_or_default();
    let date = FORMS.iter().find_map(|form| Date::strptime(form, written).ok());
    let date = date.or_else(|| with_strokes(written)).or_else(|| end_of_month(written))?;
    YEARS.contains(&date.year()).then_some(date)
}

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
    report_bad(reader, BAD_DATE, value, message, help);
}

/// A valid line that fits the petition.
fn example(reader: &Reader, key: &Key) -> String {
    match key.name {
        name if name == petition::CLOSES.name => format!("closes: {}", reader.example_of_closes()),
        name => format!("{name}: 2026-03-01"),
    }
}
