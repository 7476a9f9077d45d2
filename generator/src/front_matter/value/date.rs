//! Days.

use jiff::civil::Date;

use super::super::check::shorten;
use super::super::keys::Key;
use super::super::{Reader, wrong_type};
use super::{bad, example};
use crate::diagnostic::BAD_DATE;
use crate::yaml::Node;

/// The day that was meant by a date of another form, where there is no doubt about it.
fn meant_date(written: &str) -> Option<Date> {
    if let Some(day) = written.get(..10).and_then(parse_date) {
        return Some(day);
    }
    const FORMS: &[&str] =
        &["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%B %d %Y"];
    let written = written.get(..40.min(written.len())).unwrap_or_default();
    let date = FORMS.iter().find_map(|form| Date::strptime(form, written).ok())?;
    YEARS.contains(&date.year()).then_some(date)
}

/// The earliest and latest year that a petition can be of.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=9999;

/// Reads a date: `2026-03-01`.
pub(crate) fn parse_date(written: &str) -> Option<Date> {
    let is_date = written.len() == 10
        && written.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let date: Date = is_date.then(|| written.parse().ok())??;
    YEARS.contains(&date.year()).then_some(date)
}

pub(super) fn date(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(scalar) = value.scalar() else {
        return wrong_type(reader, value, key.name, "a date", example(key));
    };
    let written = scalar.text.trim();
    if parse_date(written).is_some() {
        return;
    }
    let looks_right = written.len() == 10 && written.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let name = key.name;
    let message = match looks_right {
        true => format!("`{written}` is a day that does not exist"),
        false => format!("`{}` is not a date", shorten(written)),
    };
    let help = match meant_date(written) {
        Some(day) => format!("write year, month and day: `{name}: {day}`"),
        None => format!("write year, month and day, such as `{name}: 2026-03-01`"),
    };
    bad(reader, BAD_DATE, value, message, help);
}
