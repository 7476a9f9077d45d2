//! Published counts by day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::slug::Slug;

/// So many days are kept one by one; of those before, the last of each month.
pub const DAYS: i64 = 400;

/// The counts that were published, by day in the site's time zone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// The days with a refresh.
    pub refreshed: BTreeSet<Date>,
    /// Of each petition the days on which its published count changed, oldest first, without the last one, whose count is the
    /// published one.
    pub petitions: BTreeMap<Slug, Vec<DayCount>>,
}

/// The published count at the end of a day: `[date, online, imported]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "(Date, u64, u64)", from = "(Date, u64, u64)")]
pub struct DayCount {
    /// The day.
    pub date: Date,
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Imported signatures (paper sheets).
    pub imported: u64,
}

impl From<DayCount> for (Date, u64, u64) {
    fn from(DayCount { date, online, imported }: DayCount) -> Self {
        (date, online, imported)
    }
}

impl From<(Date, u64, u64)> for DayCount {
    fn from((date, online, imported): (Date, u64, u64)) -> Self {
        Self { date, online, imported }
    }
}

impl History {
    /// The count of a petition on each day with a refresh, from its first signature on, oldest first. `last` is the published
    /// count, with the day on which it changed. After `until`, only days on which it changed are included.
    pub fn days(&self, id: &Slug, last: DayCount, until: Option<Date>) -> Vec<DayCount> {
        let mut changed: BTreeMap<Date, DayCount> =
            self.petitions.get(id).into_iter().flatten().map(|day| (day.date, *day)).collect();
        changed.insert(last.date, last);
        let refreshed = self.refreshed.iter().filter(|day| until.is_none_or(|until| **day <= until));
        let dates: BTreeSet<Date> = refreshed.chain(changed.keys()).copied().collect();
        let of = |date| changed.range(..=date).next_back().map(|(_, known)| DayCount { date, ..*known });
        let mut days = dates.into_iter().filter_map(of).collect();
        thin_out(&mut days, |day| day.date);
        days
    }

    /// Adds a day with a refresh.
    pub fn add_refresh(&mut self, day: Date) {
        self.refreshed.insert(day);
        let mut days = self.refreshed.iter().copied().collect();
        thin_out(&mut days, |day| *day);
        self.refreshed = days.into_iter().collect();
    }
}

/// Adds a day to those of a petition, or replaces it.
pub fn add_day(days: &mut Vec<DayCount>, day: DayCount) {
    days.retain(|known| known.date != day.date);
    days.push(day);
    days.sort_by_key(|day| day.date);
    thin_out(days, |day| day.date);
}

/// Leaves of the days that are long past the last of each month.
fn thin_out<T>(days: &mut Vec<T>, date: impl Fn(&T) -> Date) {
    let Some(oldest) = days.last().and_then(|last| date(last).checked_sub((DAYS - 1).days()).ok()) else { return };
    let dates: Vec<Date> = days.iter().map(&date).collect();
    let mut next = dates.iter().skip(1);
    days.retain(|day| {
        let (day, next) = (date(day), next.next());
        day >= oldest || next.is_none_or(|next| next.first_of_month() != day.first_of_month())
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(date: &str, online: u64) -> DayCount {
        DayCount { date: date.parse().unwrap(), online, imported: 0 }
    }

    fn history(refreshed: &[&str], days: &[DayCount]) -> (Slug, History) {
        let id = Slug::parse("library").unwrap();
        let petitions = BTreeMap::from([(id.clone(), days.to_vec())]);
        (id, History { refreshed: refreshed.iter().map(|day| day.parse().unwrap()).collect(), petitions })
    }

    #[test]
    fn days_without_a_refresh_are_absent() {
        let refreshed = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-06", "2026-03-07", "2026-03-08"];
        let (id, history) = history(&refreshed, &[day("2026-03-02", 5)]);
        let all = [
            day("2026-03-02", 5),
            day("2026-03-03", 5),
            day("2026-03-06", 9),
            day("2026-03-07", 9),
            day("2026-03-08", 9),
        ];
        assert_eq!(history.days(&id, day("2026-03-06", 9), None), all);
        let until = Some("2026-03-05".parse().unwrap());
        assert_eq!(history.days(&id, day("2026-03-06", 9), until), all[..3], "it closed");
    }

    #[test]
    fn long_ago_months_stand_for_their_days() {
        let mut history = History::default();
        let first: Date = "2024-01-10".parse().unwrap();
        (0..600).for_each(|day| history.add_refresh(first.checked_add(day.days()).unwrap()));
        let long_ago = &[day("2024-01-12", 1), day("2024-01-30", 2), day("2024-02-03", 3)];
        let id = Slug::parse("library").unwrap();
        history.petitions.insert(id.clone(), long_ago.to_vec());
        let days = history.days(&id, day("2025-08-31", 4), None);
        let months = ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-28"];
        assert_eq!(days.iter().take(7).map(|day| day.date.to_string()).collect::<Vec<_>>(), months);
        assert_eq!((days.len(), days[0].online, days[1].online, days.last().unwrap().online), (406, 2, 3, 4));
    }
}
