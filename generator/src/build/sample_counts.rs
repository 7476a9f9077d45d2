//! Invented counts for a preview whose petitions have no signatures yet.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use petition::count::{Counts, Ranking};
use petition::history::DayCount;
use petition::slug::Slug;
use reader::content::Petition;
use reader::source::digest;

use crate::view::{EffectiveStatus, View};

/// The longest time over which the signatures came.
const DAYS: u8 = 60;

/// Gives a count to each petition that people could sign and that has none, and a history to it. They depend on the petition and
/// the day alone.
pub(super) fn add(view: &mut View) {
    let mut counts = Counts { ranking: Ranking::default(), ..Counts::clone(&view.counts) };
    for petition in &view.petitions {
        let standing = view.standing(petition);
        if matches!(standing, EffectiveStatus::Draft | EffectiveStatus::Scheduled) {
            continue;
        }
        let (id, stored) = (&petition.main.id, counts.petitions.entry(petition.main.id.clone()).or_default());
        if stored.online == 0 {
            stored.online = sample(petition, standing);
            let end = petition.main.closes.map_or(view.today, |closes| closes.min(view.today));
            stored.as_of = Some(view.start_of(end));
            let first = end.checked_sub(i64::from(DAYS).days()).unwrap_or(end).max(petition.main.date);
            let days = history(id, stored.online, first, end);
            counts.history.petitions.insert(id.clone(), days);
        }
    }
    let days = std::iter::successors(Some(view.today), |day| day.yesterday().ok());
    counts.history.refreshed.extend(days.take(usize::from(DAYS) + 1));
    view.counts = Arc::new(counts);
}

/// How `online` signatures came in from `first` until before `end`: many at first, then fewer, and on no two days the same number.
fn history(id: &Slug, online: u64, first: Date, end: Date) -> Vec<DayCount> {
    let days = std::iter::successors(Some(first), |day| day.tomorrow().ok()).take_while(|day| *day < end);
    let dates: Vec<Date> = days.collect();
    let weights: Vec<u64> = dates
        .iter()
        .enumerate()
        .map(|(index, date)| {
            let step = digest(format!("{id} {date}").as_bytes()) % 100;
            (20 + step) * (10 + 400 / (index as u64 + 4))
        })
        .collect();
    let all = weights.iter().sum::<u64>() + weights.last().copied().unwrap_or(1) / 2;
    let mut sum = 0;
    let day = |(date, weight): (&Date, &u64)| {
        sum += weight;
        DayCount { date: *date, online: online.saturating_mul(sum) / all, imported: 0 }
    };
    dates.iter().zip(&weights).map(day).collect()
}

/// Most are far from their goal, and some have reached it, as on a site that has run for a while.
fn sample(petition: &Petition, standing: EffectiveStatus) -> u64 {
    let step = digest(petition.main.id.as_str().as_bytes()) % 1000;
    let thousandths = if standing == EffectiveStatus::Victory { 1000 + step / 2 } else { 20 + step * step / 800 };
    petition.main.goal.shown(0).saturating_mul(thousandths) / 1000
}
