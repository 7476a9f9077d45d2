//! The counts of earlier days, and what is made of them.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use petition::count::{Counts, Ranking, StoredCount};
use petition::history::DayCount;
use petition::slug::Slug;

use crate::campaign::{build_with, page};

fn slug(slug: &str) -> Slug {
    Slug::parse(slug).unwrap()
}

/// The library has three signatures more on each of the twelve days before today, the 24th, and ten today.
fn twelve_days(counts: &mut Counts) {
    let days = (12..24).map(|day| date(2026, 11, day));
    counts.history.refreshed = days.clone().chain([date(2026, 11, 24)]).collect();
    let before = |date: Date| DayCount { date, online: 3 * (date.day().unsigned_abs() as u64 - 11), imported: 0 };
    counts.history.petitions.insert(slug("library"), days.map(before).collect());
    let as_of = Some("2026-11-24T09:00:00Z".parse().unwrap());
    counts.petitions.insert(slug("library"), StoredCount { online: 46, as_of, ..StoredCount::default() });
}

const ELSEWHERE: &str = "collected_elsewhere: [{ count: 100, source: Paper, date: 2026-11-20 }]\n";

#[test]
fn the_counts_of_each_day_are_published() {
    let folder = build_with("", &[("library", ELSEWHERE), ("park", "")], twelve_days);
    let history: Vec<serde_json::Value> =
        serde_json::from_str(&page(&folder, "petitions/library/history.json")).unwrap();
    assert_eq!(history.len(), 13);
    assert_eq!(history[0], serde_json::json!({"date": "2026-11-12", "signatures": 3}));
    assert_eq!(history[8], serde_json::json!({"date": "2026-11-20", "signatures": 127}), "with those on paper");
    assert_eq!(history[12], serde_json::json!({"date": "2026-11-24", "signatures": 146}));
    assert_eq!(page(&folder, "petitions/park/history.json"), "[]\n");
}

#[test]
fn a_page_shows_its_pace_and_its_curve_after_a_week() {
    let shows = |keys: &str, set: &dyn Fn(&mut Counts)| {
        let folder = build_with("languages: [ar]\n", &[("library", keys), ("park", "")], |counts| {
            twelve_days(counts);
            set(counts);
        });
        let html = page(&folder, "petitions/library/index.html");
        (html.contains("21 this week"), html.contains("<svg viewBox=\"0 0 320 64\""))
    };
    assert_eq!(shows("", &|_| ()), (true, true));
    assert_eq!(shows(ELSEWHERE, &|_| ()), (true, true), "paper is no pace");
    assert_eq!(shows("status: closed\n", &|_| ()), (false, true));
    let missing = |counts: &mut Counts| {
        counts.history.refreshed.remove(&date(2026, 11, 16));
        counts.history.petitions.get_mut(&slug("library")).unwrap().retain(|day| day.date != date(2026, 11, 16));
    };
    assert_eq!(shows("", &missing), (false, true), "nothing is interpolated");
    let short = |counts: &mut Counts| {
        let first = date(2026, 11, 24).checked_sub(5.days()).unwrap();
        counts.history.petitions.get_mut(&slug("library")).unwrap().retain(|day| day.date >= first);
    };
    assert_eq!(shows("", &short), (false, false), "less than a week");
}

#[test]
fn lists_follow_the_counts_of_the_last_hour() {
    let ranked = |signatures: BTreeMap<Slug, u64>| {
        let folder = build_with("", &[("library", ""), ("park", "")], |counts| {
            let count = |online| StoredCount { online, ..StoredCount::default() };
            counts.petitions = BTreeMap::from([(slug("library"), count(20)), (slug("park"), count(30))]);
            counts.ranking =
                Ranking { at: (!signatures.is_empty()).then(|| "2026-11-24T11:30:00Z".parse().unwrap()), signatures };
        });
        let html = page(&folder, "petitions/most-signed/index.html");
        assert!(html.contains("30 signatures"), "each card has its count: {html}");
        html.find("The park").unwrap() < html.find("The library").unwrap()
    };
    assert!(ranked(BTreeMap::new()));
    assert!(!ranked(BTreeMap::from([(slug("library"), 20), (slug("park"), 19)])));
}
