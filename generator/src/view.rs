//! What one build shows: the content at one instant, with one set of counts.

use std::cmp::Reverse;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::civil::Date;
use petition::count::{Count, CountReport, Counts};
use petition::language::Language;
use petition::petition::PetitionStatus;
use petition::text::{TextHash, published_text};

use crate::content::{Content, Markdown, Petition, Site};
use crate::context::Standing;

/// The content, the clock and the counts of a build.
#[derive(Debug)]
pub struct View<'a> {
    /// Whether drafts and petitions that open later are shown.
    pub drafts: bool,
    /// All that was read.
    pub content: &'a Content,
    /// The instant it is built as of.
    pub now: Timestamp,
    /// Signatures taken here.
    pub counts: &'a Counts,
    /// The petitions to show, newest first, ties by slug.
    pub petitions: Arc<[Arc<Petition>]>,
    /// The day in the site's time zone.
    pub today: Date,
}

/// A petition in one language.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Of its words.
    pub language: &'a Language,
    /// Its title.
    pub title: &'a Arc<str>,
    /// Who is petitioned.
    pub targets: &'a [String],
    /// At most 300 characters.
    pub summary: &'a Arc<str>,
    /// Its text.
    pub text: &'a Markdown,
    /// The hash of the published text, once it was asked for.
    text_hash: &'a OnceLock<TextHash>,
    /// The Markdown.
    pub written: &'a str,
    /// What its image shows.
    pub image_alt: Option<&'a str>,
}

impl<'a> Version<'a> {
    /// The hash of the published text, which a site without the texts needs of none.
    pub fn hash(&self) -> &'a TextHash {
        self.text_hash.get_or_init(|| TextHash::of(&self.text_to_hash()))
    }

    /// The text as it is published, and its hash.
    pub fn published(&self) -> (&'a TextHash, String) {
        let published = self.text_to_hash();
        (self.text_hash.get_or_init(|| TextHash::of(&published)), published)
    }

    fn text_to_hash(&self) -> String {
        published_text(self.title, &self.targets.join(", "), self.written)
    }
}

impl<'a> View<'a> {
    /// What is shown at `now`; with `drafts` also drafts and petitions that open later.
    pub fn new(content: &'a Content, counts: &'a Counts, now: Timestamp, drafts: bool) -> Self {
        let today = now.to_zoned_datetime(content.site.timezone.clone()).date();
        let mut view = Self { drafts, content, now, counts, petitions: Arc::default(), today };
        let shown = content.petitions.values().filter(|petition| view.shows(petition));
        let mut by_date: Vec<(Reverse<Date>, &Arc<Petition>)> =
            shown.map(|petition| (Reverse(petition.date), petition)).collect();
        // The sort is stable, and they come in the order of their slugs.
        by_date.sort_by_key(|(date, _)| *date);
        view.petitions = by_date.into_iter().map(|(_, petition)| Arc::clone(petition)).collect();
        view
    }

    /// The site.
    pub fn site(&self) -> &'a Site {
        &self.content.site
    }

    /// All languages of the site, the default first.
    pub fn languages(&self) -> impl Iterator<Item = &'a Language> {
        let site = self.site();
        std::iter::once(&site.language).chain(&site.languages)
    }

    /// Whether a petition is shown in this build.
    pub fn shows(&self, petition: &Petition) -> bool {
        self.drafts || self.is_public(petition)
    }

    /// Whether everybody may see a petition: it is no draft, and its date has come.
    pub fn is_public(&self, petition: &Petition) -> bool {
        !matches!(self.standing(petition), Standing::Draft | Standing::Scheduled)
    }

    /// Where a petition stands at this instant.
    pub fn standing(&self, petition: &Petition) -> Standing {
        match petition.status {
            PetitionStatus::Draft => Standing::Draft,
            _ if petition.date > self.today => Standing::Scheduled,
            PetitionStatus::Victory => Standing::Victory,
            PetitionStatus::Closed => Standing::Closed,
            PetitionStatus::Open if petition.closes.is_some_and(|day| day < self.today) => Standing::Closed,
            PetitionStatus::Open => Standing::Open,
        }
    }

    /// The instant from which on a petition can be signed: the beginning of its date.
    pub fn opens_at(&self, petition: &Petition) -> Timestamp {
        self.start_of(petition.date)
    }

    /// The first instant at which it can no longer be signed: the end of the day it closes.
    pub fn closes_at(&self, petition: &Petition) -> Option<Timestamp> {
        petition.closes.map(|day| self.start_of(day.tomorrow().unwrap_or(day)))
    }

    /// The beginning of a day in the site's time zone.
    pub fn start_of(&self, day: Date) -> Timestamp {
        let zoned = day.to_zoned_datetime(self.site().timezone.clone());
        zoned.map_or_else(|_| Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
    }

    /// How many signed a petition.
    pub fn count(&self, petition: &Petition) -> Count {
        let stored = self.counts.of(&petition.id);
        Count { online: stored.online, elsewhere: petition.elsewhere().saturating_add(stored.imported) }
    }

    /// The same, as published.
    pub fn count_report(&self, petition: &Petition) -> CountReport {
        CountReport::new(petition.id.clone(), self.count(petition), petition.goal, self.counts.as_of)
    }
}

impl Petition {
    /// Its words in a language that it has, else in its own.
    pub fn version<'a>(&'a self, language: &'a Language) -> Version<'a> {
        match self.translations.get_key_value(language) {
            Some((language, words)) => Version {
                language,
                title: &words.title,
                targets: &words.targets,
                summary: &words.summary,
                text: &words.text,
                text_hash: &words.text_hash,
                written: &words.written,
                image_alt: words.image_alt.as_deref().or(self.image.as_ref().map(|image| image.alt.as_str())),
            },
            None => Version {
                language: &self.language,
                title: &self.title,
                targets: &self.targets,
                summary: &self.summary,
                text: &self.text,
                text_hash: &self.text_hash,
                written: &self.written,
                image_alt: self.image.as_ref().map(|image| image.alt.as_str()),
            },
        }
    }

    /// The languages that it has words in, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.language).chain(self.translations.keys())
    }
}
