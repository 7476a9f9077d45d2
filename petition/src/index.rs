//! The index, `petitions.json`: everything the signer knows about a site. Written by the generator, read by the signer, and
//! published as open data.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::count::{CountReport, is_zero};
use crate::email::EmailAddress;
use crate::language::Language;
use crate::petition::{Delivers, FormField, Goal, PetitionStatus};
use crate::slug::Slug;
use crate::text::TextHash;

/// Version of the format that this code writes and reads.
pub const INDEX_VERSION: u32 = 1;

/// `petitions.json`. The generator uses entries that are already serialized as `E`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index<E = Entry> {
    /// Always [`INDEX_VERSION`].
    pub version: u32,
    /// Site-wide settings.
    pub site: Site,
    /// Every petition that is or was open, sorted by slug.
    pub petitions: Vec<E>,
}

/// Site-wide settings that the signer needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Title in the default language.
    pub title: String,
    /// Absolute URL with a trailing slash.
    pub url: String,
    /// All languages, the default first.
    pub languages: Vec<Language>,
    /// IANA time zone name.
    pub timezone: String,
    /// Sender of mails.
    pub mail: Option<Mail>,
    /// The controller of the signers' data.
    pub controller: Option<Controller>,
    /// Rate limits, below those of the deployment.
    #[serde(default)]
    pub limits: Rates,
}

/// `signing.limits` in `site.yaml`, and the limits of a deployment. A rate that is absent is that of the layer below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rates {
    /// Signatures from one network on one petition per minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_minute: Option<u32>,
    /// The same per five minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_five_minutes: Option<u32>,
    /// Mails to one mailbox per day, over all petitions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox_per_day: Option<u32>,
}

/// `mail` in `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// `From`: an address, or a name and an address in angle brackets.
    pub from: String,
    /// `Reply-To`; replies go to the sender if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
}

/// `controller` in `site.yaml`: the controller of the signers' data (GDPR article 4(7)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    /// Name of the person or organisation.
    pub name: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// An email address or a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The representative in the European Union (GDPR article 27): name and how to reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<String>,
    /// The data protection officer (GDPR article 37): name or how to reach them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpo: Option<String>,
}

/// One petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The name that signatures are stored under.
    pub id: Slug,
    /// The last part of its URL.
    pub slug: Slug,
    /// Permalink in the site's default language.
    pub url: String,
    /// The text to sign, for each language the petition is written in.
    pub texts: BTreeMap<Language, Text>,
    /// Its page in each further language of the site, as long as it is not over: the rest of the page is in that language, the
    /// text is not.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pages: BTreeMap<Language, UntranslatedPage>,
    /// The organisation that started it and receives the signers' data.
    pub organisation: Organisation,
    /// Its status.
    pub status: PetitionStatus,
    /// When signing opens.
    pub opens_at: Timestamp,
    /// The first instant at which it can no longer be signed; `None` without a closing date.
    pub closes_at: Option<Timestamp>,
    /// The author's goal; pages show `count.goal`.
    pub goal: Goal,
    /// Topics, as written.
    pub topics: Vec<String>,
    /// The part of the count that the content names: signatures collected elsewhere.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub collected_elsewhere: u64,
    /// The count at the last refresh; `None` in a registered entry, which does not change with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<CountReport>,
    /// How to sign it.
    pub signing: Signing,
}

/// A petition in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Hash of `texts/<hash>.txt`.
    pub hash: TextHash,
    /// Title in this language.
    pub title: String,
    /// Who is petitioned, in this language.
    pub target: String,
    /// Permalink of its page in this language.
    pub url: String,
}

/// A page that has the text in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UntranslatedPage {
    /// The language of the text, one of `texts`.
    pub text: Language,
    /// Permalink of the page.
    pub url: String,
}

/// The organisation of an entry: the first one that the petition names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// File name without its extension.
    pub name: Slug,
    /// Display name.
    pub title: String,
    /// URL of its own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// An email address or a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// How to sign a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signing {
    /// Fields of the form in addition to name and email, in order.
    pub fields: Vec<FormField>,
    /// The required ones among `fields`.
    pub required: Vec<FormField>,
    /// A declaration that must be ticked, by page language; empty if there is none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub declaration: BTreeMap<Language, String>,
    /// What the target receives.
    pub delivers: Delivers,
    /// The sources that `via` may name, for links from elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Slug>,
    /// Hash of the privacy notice next to the button, by page language.
    pub notice: BTreeMap<Language, TextHash>,
    /// Hash of the consent sentence to tick, by page language.
    pub consent: BTreeMap<Language, TextHash>,
    /// Whether a signature counts only after its mail link was followed (double opt-in).
    pub confirm_by_email: bool,
    /// How many people can sign with one email address, 1 or 2; always 1 without `confirm_by_email`.
    pub per_mailbox: u8,
    /// Public keys (age recipients) that signers' data is encrypted to.
    pub recipients: Vec<String>,
    /// Days for which sealed data is kept after closing.
    pub keep_days: u32,
}

impl Signing {
    /// Whether a second person can sign with the same email address.
    pub fn allows_second(&self) -> bool {
        self.confirm_by_email && self.per_mailbox > 1
    }
}

impl Entry {
    /// The text for a reader of `language`, with its language and its page for that reader: in that language if there is one, else
    /// as on the untranslated page, else in `fallback`, else in the first that exists.
    pub fn text(&self, language: &Language, fallback: &Language) -> Option<(&Language, Cow<'_, Text>)> {
        if !self.texts.contains_key(language)
            && let Some(page) = self.pages.get(language)
            && let Some((own, text)) = self.texts.get_key_value(&page.text)
        {
            return Some((own, Cow::Owned(Text { url: page.url.clone(), ..text.clone() })));
        }
        let text = self.texts.get_key_value(language).or_else(|| self.texts.get_key_value(fallback));
        text.or_else(|| self.texts.iter().next()).map(|(own, text)| (own, Cow::Borrowed(text)))
    }

    /// Whether it can be signed at `now`, or once it opens.
    pub fn opens(&self, now: Timestamp) -> bool {
        self.is_open(now.max(self.opens_at))
    }

    /// Whether it can be signed at `now`.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.status == PetitionStatus::Open
            && self.opens_at <= now
            && self.closes_at.is_none_or(|closes_at| now < closes_at)
    }
}

/// The URL for a contact, which is an email address or a web address.
pub fn contact_url(contact: &str) -> Option<String> {
    if contact.starts_with("https://") || contact.starts_with("http://") {
        return Some(contact.to_owned());
    }
    EmailAddress::parse_exact(contact).map(|_| format!("mailto:{contact}"))
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
            "signing": {"fields": ["country"], "required": [], "delivers": "count", "notice": {}, "consent": {},
                "confirm_by_email": true, "per_mailbox": 2, "recipients": [], "keep_days": 180}
        }))
        .unwrap()
    }

    #[track_caller]
    fn check(at: &str, open: bool) {
        assert_eq!(entry().is_open(at.parse().unwrap()), open, "{at}");
    }

    #[test]
    fn a_petition_is_open_from_its_opening_until_its_closing_instant() {
        check("2025-12-31T23:59:59Z", false);
        check("2026-01-01T00:00:00Z", true);
        check("2026-01-31T23:59:59Z", true);
        check("2026-02-01T00:00:00Z", false);
    }

    #[test]
    fn texts_fall_back_to_a_language_of_the_petition() {
        let [en, fr] = ["en", "fr"].map(|tag| Language::parse(tag).unwrap());
        assert_eq!(entry().text(&fr, &en).unwrap().0, &en);
        assert_eq!(entry().text(&fr, &fr).unwrap().0, &en);
    }

    #[test]
    fn an_untranslated_page_has_the_text_in_its_own_language() {
        let [en, fr] = ["en", "fr"].map(|tag| Language::parse(tag).unwrap());
        let url = "https://example.org/fr/petitions/library/".to_owned();
        let pages = BTreeMap::from([(fr.clone(), UntranslatedPage { text: en.clone(), url: url.clone() })]);
        let entry = Entry { pages, ..entry() };
        let (language, text) = entry.text(&fr, &fr).unwrap();
        assert_eq!((language, &text.hash, &text.url), (&en, &entry.texts[&en].hash, &url));
    }
}
