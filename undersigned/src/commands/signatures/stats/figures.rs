//! The figures of a petition: its aggregates by day, source, country and language.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use petition::slug::Slug;
use signer::store::stats::Stats;

/// Smaller numbers could be about one family or office.
pub(super) const SHOWN_MIN: u64 = 5;

/// What was counted on a day (UTC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct DayFigures {
    /// Accepted posts of the form, repeated ones included.
    pub(super) posted: u64,
    /// Signatures that were confirmed.
    pub(super) confirmed: u64,
}

/// The aggregates to show.
pub(super) struct Figures {
    /// All days from the first to the last with a number.
    pub(super) days: Vec<(Date, DayFigures)>,
    /// Confirmed signatures by `source`, `country` and `language`, the most frequent first.
    pub(super) by: [(&'static str, Vec<(String, u64)>); 3],
}

impl Figures {
    /// The figures of these counters. `sources` are shown even if no one came from them.
    pub(super) fn new(stats: &Stats, sources: &[Slug]) -> Self {
        let day = |counters: &BTreeMap<String, u64>| DayFigures {
            posted: starting_with(counters, "posted_").map(|(_, count)| count).sum(),
            confirmed: starting_with(counters, "confirmed_").map(|(_, count)| count).sum(),
        };
        let first = stats.keys().next().copied();
        let days = first.into_iter().flat_map(|first| first.series(1.day()));
        let days = days.take_while(|date| stats.keys().next_back().is_some_and(|last| date <= last));
        let days = days.map(|date| (date, stats.get(&date).map(day).unwrap_or_default())).collect();
        let by = [("source", "via_"), ("country", "country_"), ("language", "lang_")].map(|(by, prefix)| {
            let mut sums: BTreeMap<String, u64> = BTreeMap::new();
            if by == "source" {
                sums.extend(sources.iter().map(|source| (source.to_string(), 0)));
            }
            for (value, count) in stats.values().flat_map(|counters| starting_with(counters, prefix)) {
                *sums.entry(value.to_owned()).or_default() += count;
            }
            let mut sums: Vec<(String, u64)> = sums.into_iter().collect();
            sums.sort_by(|(one, first), (two, second)| (second, one).cmp(&(first, two)));
            (by, sums)
        });
        Self { days, by }
    }

    pub(super) fn posted(&self) -> u64 {
        self.days.iter().map(|(_, day)| day.posted).sum()
    }

    pub(super) fn confirmed(&self) -> u64 {
        self.days.iter().map(|(_, day)| day.confirmed).sum()
    }
}

fn starting_with<'a>(
    counters: &'a BTreeMap<String, u64>,
    prefix: &'static str,
) -> impl Iterator<Item = (&'a str, u64)> {
    counters.iter().filter_map(move |(name, count)| Some((name.strip_prefix(prefix)?, *count)))
}

/// A number as it is shown.
pub(super) fn cell(count: u64) -> String {
    if (1..SHOWN_MIN).contains(&count) { format!("<{SHOWN_MIN}") } else { count.to_string() }
}

/// The share of the posts that was confirmed, in percent; empty if one of the numbers is not shown.
pub(super) fn share(posted: u64, confirmed: u64) -> String {
    if posted < SHOWN_MIN || (1..SHOWN_MIN).contains(&confirmed) {
        return String::new();
    }
    format!("{} %", (confirmed * 200 + posted) / (posted * 2))
}
