//! What a petition's page shows of its count on earlier days.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::Date;
use petition::history::DAYS;

use crate::snapshot::Renderer;
use crate::variables::Curve;
use crate::view::{EffectiveStatus, HistoryDay};
use reader::content::Petition;

/// The fewest signatures a week that are worth saying.
const PACE_MIN: u64 = 10;
/// The fewest days of a curve.
const CURVE_DAYS_MIN: usize = 7;

const WIDTH: i64 = 320;
const HEIGHT: u64 = 64;
/// The space above the line, for its thickness.
const MARGIN: u64 = 2;
/// Days at this distance or closer are one point.
const STEP: i64 = 4;

impl Renderer<'_> {
    /// The signatures of the last seven days that are over.
    pub(super) fn pace(&self, petition: &Petition) -> Option<u64> {
        if self.standing(petition) != EffectiveStatus::Open {
            return None;
        }
        pace(&self.history(petition), self.yesterday()?)
    }

    pub(super) fn curve(&self, petition: &Petition) -> Option<Curve> {
        curve(&self.history(petition))
    }
}

fn pace(days: &[HistoryDay], yesterday: Date) -> Option<u64> {
    let on = |date: Date| days.binary_search_by_key(&date, |day| day.date).ok().map(|index| days[index].online);
    let pace = on(yesterday)?.checked_sub(on(yesterday.checked_sub(7.days()).ok()?)?)?;
    (pace >= PACE_MIN).then_some(pace)
}

fn curve(days: &[HistoryDay]) -> Option<Curve> {
    let (first, last) = (days.first()?, days.last()?);
    let max = days.iter().map(|day| day.signatures).max().filter(|max| *max > 0)?;
    if days.len() < CURVE_DAYS_MIN {
        return None;
    }
    let span = days_between(first.date, last.date);
    let x = |day: &HistoryDay| days_between(first.date, day.date) * WIDTH / span;
    let y = |day: &HistoryDay| HEIGHT - scale(day.signatures, HEIGHT - MARGIN, max);
    let (mut line, mut area) = (String::new(), format!("M0,{HEIGHT}"));
    let mut drawn: Option<&HistoryDay> = None;
    for (index, day) in days.iter().enumerate() {
        let is_gap = index > 0 && !follows(days[index - 1].date, day.date, last.date);
        let is_near = drawn.is_some_and(|drawn| x(day) - x(drawn) < STEP);
        if is_near && !is_gap && index + 1 < days.len() {
            continue;
        }
        let _ = write!(area, "L{},{}", x(day), y(day));
        // A line without a length is a point.
        let _ = match (line.is_empty() || is_gap, x(day), y(day)) {
            (true, x, y) => write!(line, "M{x},{y}h0"),
            (false, x, y) => write!(line, "L{x},{y}"),
        };
        drawn = Some(day);
    }
    let _ = write!(area, "V{HEIGHT}Z");
    Some(Curve { line, area, first: first.date, last: last.date, from: first.signatures, to: last.signatures })
}

/// Whether no day is missing between two; of days long past, the last of each month is known.
fn follows(day: Date, next: Date, last: Date) -> bool {
    let month = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    let is_long_past = days_between(day, last) >= DAYS;
    days_between(day, next) == 1 || (is_long_past && month(next) - month(day) <= 1)
}

fn days_between(first: Date, last: Date) -> i64 {
    first.until(last).map_or(0, |span| i64::from(span.get_days()))
}

/// `value` of `max`, as a part of `whole`.
fn scale(value: u64, whole: u64, max: u64) -> u64 {
    u64::try_from(u128::from(value) * u128::from(whole) / u128::from(max)).unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: i8, online: u64) -> HistoryDay {
        HistoryDay { date: jiff::civil::date(2026, 3, day), signatures: online + 100, online }
    }

    #[test]
    fn the_pace_is_that_of_seven_days_that_are_over() {
        let days: Vec<HistoryDay> = (1..=12).map(|number| day(number, 3 * number.unsigned_abs() as u64)).collect();
        let on = |number| pace(&days, jiff::civil::date(2026, 3, number));
        assert_eq!((on(11), on(8), on(7), on(13)), (Some(21), Some(21), None, None));
        let gap: Vec<HistoryDay> = days.iter().filter(|day| day.date.day() != 4).copied().collect();
        assert_eq!(pace(&gap, jiff::civil::date(2026, 3, 11)), None, "nothing is interpolated");
        let slow: Vec<HistoryDay> = (1..=12).map(|number| day(number, number.unsigned_abs() as u64)).collect();
        assert_eq!(pace(&slow, jiff::civil::date(2026, 3, 11)), None, "fewer than ten");
    }

    #[test]
    fn the_line_ends_where_days_are_missing() {
        let numbers = [(1, 0), (2, 50), (3, 60), (6, 70), (8, 80), (9, 90), (11, 100)];
        let drawn = curve(&numbers.map(|(number, online)| day(number, online))).unwrap();
        assert_eq!(drawn.line, "M0,33h0L32,18L64,15M160,12h0M224,9h0L256,6M320,2h0");
        assert_eq!(drawn.area, "M0,64L0,33L32,18L64,15L160,12L224,9L256,6L320,2V64Z");
        assert_eq!((drawn.from, drawn.to), (100, 200));
        assert!(curve(&numbers.map(|(number, online)| day(number, online))[1..]).is_none(), "less than a week");
    }
}
