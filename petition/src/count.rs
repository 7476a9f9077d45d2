//! Counts of signatures: as stored, and as shown on pages.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::history::History;
use crate::petition::Goal;
use crate::slug::Slug;

/// How many people signed one petition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Counted by other means (paper sheets, another site), with their source named.
    pub elsewhere: u64,
}

impl Count {
    /// The number that pages show: online plus elsewhere.
    pub fn signatures(self) -> u64 {
        self.online.saturating_add(self.elsewhere)
    }
}

/// `petitions/<slug>/count.json`, `count` in an index entry, and the response to `GET …/count`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountReport {
    /// Id of the petition.
    pub petition: Slug,
    /// Online plus elsewhere.
    pub signatures: u64,
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Signatures counted by other means.
    pub elsewhere: u64,
    /// The goal to show next to this count.
    pub goal: u64,
    /// When the count last changed, as far as it was observed; `None` before the first signature.
    pub as_of: Option<Timestamp>,
}

impl CountReport {
    /// The report of `count` for `petition`, unchanged since `as_of`.
    pub fn new(petition: Slug, count: Count, goal: Goal, as_of: Option<Timestamp>) -> Self {
        let signatures = count.signatures();
        Self {
            petition,
            signatures,
            online: count.online,
            elsewhere: count.elsewhere,
            goal: goal.shown(signatures),
            as_of,
        }
    }
}

/// The published counts last fetched from a store: `.undersigned/counts.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Name of the store, so that its counts are never shown for another one.
    pub store: String,
    /// When they were fetched; `None` if never.
    pub fetched_at: Option<Timestamp>,
    /// Counts by petition id, of the petitions that have one.
    pub petitions: BTreeMap<Slug, StoredCount>,
    /// The counts of earlier days.
    #[serde(default)]
    pub history: History,
    /// What lists are ordered by.
    #[serde(default)]
    pub ranking: Ranking,
}

/// The counts by which lists are ordered: those published at an instant, so that orders change seldom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// The instant; `None` before the first signature.
    pub at: Option<Timestamp>,
    /// The signatures of each petition that had some, without those that its file names.
    pub signatures: BTreeMap<Slug, u64>,
}

/// The shortest time between two orders.
pub const RANKING_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// The count of one petition in a store: as counted, or as published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredCount {
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Imported signatures (paper sheets).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub imported: u64,
    /// Sources of the imported signatures, oldest first; one entry per source and day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<ImportedFrom>,
    /// Number of changes that led to `online`: confirmations, withdrawals and repairs.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub changes: u64,
    /// When the published count last changed; `None` before the first signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// The last step of a count that moves in steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stepped_at: Option<Timestamp>,
}

/// When a published count follows the signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CountPace {
    /// With every refresh.
    Live,
    /// In steps of at least [`STEP_CHANGES`] changes and at most one per [`STEP_PAUSE`], since a signature that counts at once
    /// would otherwise reveal whether its signer had signed before.
    Steps,
}

impl CountPace {
    /// Of a petition whose signatures count once their link was opened, or at once.
    pub fn of(confirm_by_email: bool) -> Self {
        if confirm_by_email { Self::Live } else { Self::Steps }
    }
}

/// The fewest changes of a step.
pub const STEP_CHANGES: u64 = 10;
/// The shortest time between two steps.
pub const STEP_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// Imported signatures from one source and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedFrom {
    /// Number of signatures.
    pub count: u64,
    /// The source in the organisation's words: `Market stall`.
    pub source: String,
    /// The day they were collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde requires this signature")]
pub(crate) fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl StoredCount {
    /// Online and imported ones.
    pub fn signatures(&self) -> u64 {
        self.online.saturating_add(self.imported)
    }

    /// Whether `counted` has news for this published count.
    pub fn differs(&self, counted: &Self) -> bool {
        (self.changes, self.imported, &self.sources) != (counted.changes, counted.imported, &counted.sources)
    }

    /// The count to publish at `now` after this one, given what the store counts.
    #[must_use]
    pub fn next(&self, counted: &Self, pace: CountPace, now: Timestamp) -> Self {
        let mut next = Self { imported: counted.imported, sources: counted.sources.clone(), ..self.clone() };
        let is_due = match pace {
            CountPace::Live => self.changes != counted.changes,
            CountPace::Steps => {
                self.changes.abs_diff(counted.changes) >= STEP_CHANGES
                    && self.stepped_at.is_none_or(|stepped_at| now.duration_since(stepped_at) >= STEP_PAUSE)
            }
        };
        if is_due {
            (next.online, next.changes) = (counted.online, counted.changes);
            next.stepped_at = (pace == CountPace::Steps).then_some(now);
        }
        if (next.online, next.imported) != (self.online, self.imported) {
            next.as_of = Some(now);
        }
        next
    }
}

impl Counts {
    /// The stored count of one petition, zero by default.
    pub fn of(&self, id: &Slug) -> &StoredCount {
        static NONE: StoredCount =
            StoredCount { online: 0, imported: 0, sources: Vec::new(), changes: 0, as_of: None, stepped_at: None };
        self.petitions.get(id).unwrap_or(&NONE)
    }

    /// The counts after a refresh at `now` that found these. Without news they stay as they are, with their time.
    #[must_use]
    pub fn refreshed(self, petitions: BTreeMap<Slug, StoredCount>, history: History, now: Timestamp) -> Self {
        let ranking = self.ranking.next(&petitions, now);
        let is_news = self.petitions != petitions || self.history != history || self.ranking != ranking;
        if self.fetched_at.is_some() && !is_news {
            return self;
        }
        Self { store: self.store, fetched_at: Some(now), petitions, history, ranking }
    }

    /// The number by which lists order a petition, without the signatures that its file names.
    pub fn rank(&self, id: &Slug) -> u64 {
        match self.ranking.at {
            Some(_) => self.ranking.signatures.get(id).copied().unwrap_or_default(),
            None => self.of(id).signatures(),
        }
    }
}

impl Ranking {
    /// The ranking at `now`, when these counts are published.
    fn next(&self, petitions: &BTreeMap<Slug, StoredCount>, now: Timestamp) -> Self {
        if self.at.is_some_and(|at| now.duration_since(at) < RANKING_PAUSE) {
            return self.clone();
        }
        let counts = petitions.iter().map(|(id, count)| (id.clone(), count.signatures()));
        let signatures: BTreeMap<Slug, u64> = counts.filter(|(_, signatures)| *signatures > 0).collect();
        if signatures == self.signatures { self.clone() } else { Self { at: Some(now), signatures } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(online: u64, changes: u64) -> StoredCount {
        StoredCount { online, changes, ..StoredCount::default() }
    }

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap()
    }

    #[test]
    fn a_live_count_follows_every_change_and_keeps_its_time_without_one() {
        let first = StoredCount::default().next(&counted(1, 1), CountPace::Live, at(1));
        assert_eq!((first.online, first.as_of), (1, Some(at(1))));
        assert_eq!(first.next(&counted(1, 1), CountPace::Live, at(2)), first);
        let same = first.next(&counted(1, 3), CountPace::Live, at(3));
        assert_eq!((same.online, same.changes, same.as_of), (1, 3, Some(at(1))), "one confirmed, one withdrawn");
        let paper = same.next(&StoredCount { imported: 5, ..counted(1, 3) }, CountPace::Live, at(4));
        assert_eq!((paper.imported, paper.as_of), (5, Some(at(4))));
        assert_eq!(StoredCount::default().next(&counted(0, 0), CountPace::Live, at(1)).as_of, None);
    }

    #[test]
    fn steps_need_ten_changes_and_an_hour() {
        let before = StoredCount::default().next(&counted(9, 9), CountPace::Steps, at(0));
        assert_eq!(before, StoredCount::default());
        let first = before.next(&counted(10, 10), CountPace::Steps, at(1));
        assert_eq!((first.online, first.as_of), (10, Some(at(1))));
        assert_eq!(first.next(&counted(40, 40), CountPace::Steps, at(60)), first, "an hour has not passed");
        assert_eq!(first.next(&counted(19, 19), CountPace::Steps, at(600)), first, "nine changes");
        let second = first.next(&counted(20, 20), CountPace::Steps, at(61));
        assert_eq!((second.online, second.as_of), (20, Some(at(61))));
        // A step that shows the same number is one as well: a change after it waits for nine others.
        let same = second.next(&counted(20, 30), CountPace::Steps, at(121));
        assert_eq!((same.online, same.changes, same.as_of), (20, 30, Some(at(61))));
        assert_eq!(same.next(&counted(21, 31), CountPace::Steps, at(600)), same);
    }

    #[test]
    fn the_order_of_lists_changes_at_most_once_an_hour() {
        let id = Slug::parse("library").unwrap();
        let refresh = |counts: &Counts, online, minute| {
            let petitions = BTreeMap::from([(id.clone(), counted(online, online))]);
            counts.clone().refreshed(petitions, History::default(), at(minute))
        };
        let first = refresh(&Counts::default(), 5, 0);
        assert_eq!((first.rank(&id), first.ranking.at), (5, Some(at(0))));
        let second = refresh(&first, 8, 59);
        assert_eq!((second.of(&id).online, second.rank(&id)), (8, 5));
        let third = refresh(&second, 8, 60);
        assert_eq!((third.rank(&id), third.fetched_at), (8, Some(at(60))), "without a new signature");
        assert_eq!(refresh(&third, 8, 600), third);
        assert_eq!(refresh(&third, 9, 600).rank(&id), 9);
    }
}
