//! Instants as people write them: a date, or date and time.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Parses an instant as RFC 3339, or a date, which is its start in UTC.
pub(crate) fn parse_instant(text: &str) -> Result<Timestamp, String> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    let start = text.parse::<Date>().and_then(|date| TimeZone::UTC.to_timestamp(date.into()));
    // A date is also the beginning of an invalid time.
    match start {
        Ok(start) if text.len() <= "-009999-12-31".len() => Ok(start),
        _ => Err("use a date such as 2026-03-01, or a date and time such as 2026-03-01T12:00:00Z".to_owned()),
    }
}

/// Parses a day.
pub(crate) fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "use year, month and day, such as 2026-11-20".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_instants() {
        let of = |text: &str| parse_instant(text).map(|instant| instant.to_string());
        assert_eq!(of("2026-03-01").unwrap(), "2026-03-01T00:00:00Z");
        assert_eq!(of("2026-03-01T12:30:00+01:00").unwrap(), "2026-03-01T11:30:00Z");
        for wrong in ["", "yesterday", "01.03.2026", "2026-03-32", "2026-03-01T12:30", "2026-03-01 noon"] {
            assert!(of(wrong).unwrap_err().contains("2026-03-01"), "{wrong}");
        }
    }
}
