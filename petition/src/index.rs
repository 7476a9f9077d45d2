//! The index, `petitions.json`: all that the signer knows of a site. The generator writes it, the signer reads it,
//! and it is open data for others.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::count::CountReport;
use crate::language::Language;
use crate::petition::{Delivers, FormField, Goal, PetitionStatus};
use crate::slug::Slug;
use crate::text::TextHash;

/// The version of the format that this code writes and reads.
pub const INDEX_VERSION: u32 = 1;

/// `petitions.json`; the generator makes one of entries that are JSON already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index<E = Entry> {
    /// [`INDEX_VERSION`].
    pub version: u32,
    /// The site.
    pub site: Site,
    /// Every petition that is open or was, by slug.
    pub petitions: Vec<E>,
}

/// The site that the petitions are on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Its name, in its first language.
    pub title: String,
    /// Its absolute address, with a slash at the end.
    pub url: String,
    /// All its languages, the default first.
    pub languages: Vec<Language>,
    /// IANA name of its time zone.
    pub timezone: String,
    /// Who mails come from.
    pub mail: Option<Mail>,
    /// Who answers for the signers' data.
    pub controller: Option<Controller>,
}

/// `mail` of `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The sender: an address, or a name and an address in angle brackets.
    pub from: String,
    /// Where answers go; the sender where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
}

/// `controller` of `site.yaml`: who answers for the data (GDPR article 4(7)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    /// Name of the person or body.
    pub name: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How to reach them: an e-mail address or a web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// One petition, as the signer knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The name that signatures are kept under.
    pub id: Slug,
    /// The name of its page.
    pub slug: Slug,
    /// The permalink of its page in the site's first language.
    pub url: String,
    /// What is signed, by language of the page; each language that the petition has a page in its own words in.
    pub texts: BTreeMap<Language, Text>,
    /// Who started it and holds the signers' data.
    pub organisation: Organisation,
    /// Where it stands.
    pub status: PetitionStatus,
    /// From when on it can be signed.
    pub opens_at: Timestamp,
    /// The first instant at which it can no longer be signed, where a date is set.
    pub closes_at: Option<Timestamp>,
    /// The writer's goal; `count.goal` is the one to show.
    pub goal: Goal,
    /// What it is about.
    pub topics: Vec<String>,
    /// As of the last refresh.
    pub count: CountReport,
    /// How it is signed.
    pub signing: Signing,
}

/// A petition in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The hash of `texts/<hash>.txt`.
    pub hash: TextHash,
    /// Its title.
    pub title: String,
    /// Who is petitioned.
    pub target: String,
    /// The permalink of its page.
    pub url: String,
}

/// The organisation of an entry: the first that its petition names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name of its file.
    pub name: Slug,
    /// Its name as people know it.
    pub title: String,
    /// Its own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// How a petition is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signing {
    /// The fields that the form has beside name and email, in its order.
    pub fields: Vec<FormField>,
    /// Those of them that must be filled.
    pub required: Vec<FormField>,
    /// A sentence that must be ticked, by language of the page; empty where none is asked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub declaration: BTreeMap<Language, String>,
    /// What the target is given.
    pub delivers: Delivers,
    /// The hash of the notice beside the button, by language of the page.
    pub notice: BTreeMap<Language, TextHash>,
    /// Whether a signature counts only once its mail link was followed.
    pub confirm_by_email: bool,
    /// Public keys (age recipients) that the signers' data is sealed to.
    pub recipients: Vec<String>,
    /// Days after closing for which the sealed data is kept.
    pub keep_days: u32,
}

impl Entry {
    /// The petition's words for a reader of `language`: in that language where it has them, else in `fallback`,
    /// else in the first that there is.
    pub fn text(&self, language: &Language, fallback: &Language) -> Option<(&Language, &Text)> {
        self.texts
            .get_key_value(language)
            .or_else(|| self.texts.get_key_value(fallback))
            .or_else(|| self.texts.iter().next())
    }

    /// Whether it takes signatures at `now`.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.status == PetitionStatus::Open
            && self.opens_at <= now
            && self.closes_at.is_none_or(|closes_at| now < closes_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        serde_json::from_value(serde_json::json!({
            "id": "library", "slug": "library", "url": "https://example.org/petitions/library/",
            "texts": {"en": {"hash": "00", "title": "T", "target": "M", "url": "https://example.org/petitions/library/"}},
            "organisation": {"name": "friends", "title": "Friends"},
            "status": "open", "opens_at": "2026-01-01T00:00:00Z", "closes_at": "2026-02-01T00:00:00Z",
            "goal": "auto", "topics": [],
            "count": {"petition": "library", "signatures": 0, "online": 0, "elsewhere": 0, "goal": 100, "as_of": null},
            "signing": {"fields": ["country"], "required": [], "delivers": "count", "notice": {},
                "confirm_by_email": true, "recipients": [], "keep_days": 180}
        }))
        .unwrap()
    }

    #[track_caller]
    fn check(at: &str, open: bool) {
        assert_eq!(entry().is_open(at.parse().unwrap()), open, "{at}");
    }

    #[test]
    fn a_petition_is_open_from_its_date_until_the_instant_it_closes() {
        check("2025-12-31T23:59:59Z", false);
        check("2026-01-01T00:00:00Z", true);
        check("2026-01-31T23:59:59Z", true);
        check("2026-02-01T00:00:00Z", false);
    }

    #[test]
    fn words_fall_back_to_a_language_that_the_petition_has() {
        let [en, fr] = ["en", "fr"].map(|tag| Language::parse(tag).unwrap());
        assert_eq!(entry().text(&fr, &en).unwrap().0, &en);
        assert_eq!(entry().text(&fr, &fr).unwrap().0, &en);
    }
}
