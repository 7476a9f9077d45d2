//! The content as one build shows it: at one instant, with one set of counts.

mod scene;

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use petition::PetitionStatus;
use petition::count::{Count, CountReport, Counts};
use petition::history::DayCount;
use petition::language::Language;
use serde::{Deserialize, Serialize};

use reader::content::{Content, Petition, Site, Update};

pub use self::scene::{Scene, SceneCount, SceneStage};

/// The content, the clock and the counts of a build.
#[derive(Debug)]
pub(crate) struct View {
    /// Whether drafts and petitions that open later are shown.
    pub drafts: bool,
    pub content: Arc<Content>,
    /// Signatures taken here.
    pub counts: Arc<Counts>,
    /// The petitions to show, newest first, ties by slug.
    pub petitions: Vec<Arc<Petition>>,
    /// The day in the site's time zone.
    pub today: Date,
    pub now: Timestamp,
    /// Whether a petition is in another state than its own, so that live counts would contradict its pages.
    pub has_scene: bool,
}

/// The status of a petition at the time of the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EffectiveStatus {
    /// Only in the preview.
    Draft,
    /// Only in the preview, until its date.
    Scheduled,
    /// Takes signatures.
    #[default]
    Open,
    /// Takes no more signatures, because of its status or its closing date.
    Closed,
    /// The target agreed.
    Victory,
}

impl EffectiveStatus {
    pub(crate) fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Victory)
    }
}

/// The published count of a petition at the end of a day: an item of `history.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct HistoryDay {
    pub date: Date,
    /// As in `count.json`: here and elsewhere.
    pub signatures: u64,
    /// Confirmed signatures taken on this site.
    #[serde(skip)]
    pub online: u64,
}

/// A petition that is not public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnpublishedPetition {
    /// Its slug.
    pub slug: String,
    /// The day on which it opens; `None` for a draft.
    pub opens: Option<Date>,
}

impl View {
    /// The content at `now`; `drafts` includes drafts and petitions that open later.
    pub(crate) fn new(content: Arc<Content>, counts: Arc<Counts>, now: Timestamp, drafts: bool) -> Self {
        let today = now.to_zoned_datetime(content.site.timezone.clone()).date();
        let mut view = Self { drafts, content, counts, petitions: Vec::new(), today, now, has_scene: false };
        let shown = view.content.petitions.values().filter(|petition| view.shows(petition));
        let mut by_date: Vec<(Reverse<Date>, &Arc<Petition>)> =
            shown.map(|petition| (Reverse(petition.main.date), petition)).collect();
        // The sort is stable, and they come in the order of their slugs.
        by_date.sort_by_key(|(date, _)| *date);
        view.petitions = by_date.into_iter().map(|(_, petition)| Arc::clone(petition)).collect();
        view
    }

    pub(crate) fn site(&self) -> &Site {
        &self.content.site
    }

    /// All languages of the site, the default first.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &Language> {
        let site = self.site();
        std::iter::once(&site.language).chain(&site.languages)
    }

    /// Whether a petition is shown in this build.
    pub(crate) fn shows(&self, petition: &Petition) -> bool {
        self.drafts || self.is_public(petition)
    }

    /// Whether a petition is public: not a draft, and its date has come.
    pub(crate) fn is_public(&self, petition: &Petition) -> bool {
        !matches!(self.standing(petition), EffectiveStatus::Draft | EffectiveStatus::Scheduled)
    }

    /// Whether people can sign a shown petition, at the latest until it closes: in the preview also a draft, which its author
    /// tries out before opening it.
    pub(crate) fn is_registered(&self, petition: &Petition) -> bool {
        self.standing(petition) != EffectiveStatus::Scheduled
    }

    /// The petitions that are not public, by slug.
    pub(crate) fn unpublished(&self) -> Vec<UnpublishedPetition> {
        let hidden = self.content.petitions.values().filter(|petition| !self.is_public(petition));
        let unpublished = hidden.map(|petition| UnpublishedPetition {
            slug: petition.main.slug.to_string(),
            opens: (petition.main.status != PetitionStatus::Draft).then_some(petition.main.date),
        });
        unpublished.collect()
    }

    /// The updates of a petition that this build shows, newest first: those whose date has come, and in the preview all.
    pub(crate) fn updates<'p>(&self, petition: &'p Petition) -> impl Iterator<Item = &'p Update> + use<'p> {
        let (drafts, today) = (self.drafts, self.today);
        petition.updates.iter().filter(move |update| drafts || update.date <= today)
    }

    /// The status of a petition at this instant.
    pub(crate) fn standing(&self, petition: &Petition) -> EffectiveStatus {
        match petition.main.status {
            PetitionStatus::Draft => EffectiveStatus::Draft,
            _ if petition.main.date > self.today => EffectiveStatus::Scheduled,
            PetitionStatus::Victory => EffectiveStatus::Victory,
            PetitionStatus::Closed => EffectiveStatus::Closed,
            PetitionStatus::Open if petition.main.closes.is_some_and(|day| day < self.today) => EffectiveStatus::Closed,
            PetitionStatus::Open => EffectiveStatus::Open,
        }
    }

    /// Whether a petition takes no more signatures.
    pub(crate) fn is_over(&self, petition: &Petition) -> bool {
        self.standing(petition).is_over()
    }

    /// When a petition opens: at the start of its date.
    pub(crate) fn opens_at(&self, petition: &Petition) -> Timestamp {
        self.start_of(petition.main.date)
    }

    /// The first instant at which it can no longer be signed: the end of its closing day.
    pub(crate) fn closes_at(&self, petition: &Petition) -> Option<Timestamp> {
        petition.main.closes.map(|day| self.start_of(day.tomorrow().unwrap_or(day)))
    }

    /// The start of a day in the site's time zone.
    pub(crate) fn start_of(&self, day: Date) -> Timestamp {
        let zoned = day.to_zoned_datetime(self.site().timezone.clone());
        zoned.map_or_else(|_| Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
    }

    /// The number of signatures of a petition.
    pub(crate) fn count(&self, petition: &Petition) -> Count {
        let stored = self.counts.of(&petition.main.id);
        Count { online: stored.online, elsewhere: petition.main.elsewhere().saturating_add(stored.imported) }
    }

    /// The number by which lists order a petition: its signatures as of the last hour.
    pub(crate) fn rank(&self, petition: &Petition) -> u64 {
        self.counts.rank(&petition.main.id).saturating_add(petition.main.elsewhere())
    }

    /// What was published of its signatures day by day, oldest first.
    pub(crate) fn history(&self, petition: &Petition) -> Vec<HistoryDay> {
        let stored = self.counts.of(&petition.main.id);
        let Some(as_of) = stored.as_of else { return Vec::new() };
        let date = as_of.to_zoned_datetime(self.site().timezone.clone()).date();
        let last = DayCount { date, online: stored.online, imported: stored.imported };
        let is_open = self.standing(petition) == EffectiveStatus::Open;
        let until = (!is_open).then(|| petition.main.closes.unwrap_or(date));
        let days = self.counts.history.days(&petition.main.id, last, until).into_iter();
        let day = |DayCount { date, online, imported }| HistoryDay {
            date,
            online,
            signatures: online.saturating_add(imported).saturating_add(petition.main.elsewhere_on(date)),
        };
        days.map(day).collect()
    }

    /// When the number of signatures last changed.
    pub(crate) fn as_of(&self, petition: &Petition) -> Option<Timestamp> {
        self.counts.of(&petition.main.id).as_of
    }

    /// The count of a petition, as published.
    pub(crate) fn count_report(&self, petition: &Petition) -> CountReport {
        CountReport::new(petition.main.id.clone(), self.count(petition), petition.main.goal, self.as_of(petition))
    }
}
