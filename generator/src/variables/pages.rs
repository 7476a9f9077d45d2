//! The variable `page` of each kind of page.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use petition::text::TextHash;
use petition::{Delivers, FormField};
use serde::Serialize;

use super::card::{OrganisationLink, PetitionCard, TopicLink};
use super::picture::Picture;
use super::site::ExternalLink;
use super::template_value::TemplateValue;

/// `index.html`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Home {
    /// Petitions with `featured: true`, open ones first, then newest first.
    pub featured: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Open petitions that are not in `featured` and close within 30 days, the soonest first, at most 3.
    pub closing_soon: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// The other open petitions, newest first, at most 6.
    pub newest: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Petitions with the status `victory`, newest first, at most 3.
    pub victories: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Sorted by name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    /// Sorted by name.
    pub organisations: Vec<Arc<TemplateValue<OrganisationLink>>>,
    /// The number of petitions.
    pub petitions: usize,
    /// The sum of their signatures.
    pub signatures: u64,
}

/// `petitions/` and its further pages, and the lists `petitions/open/`, `most-signed/`, `won/` and `closed/` with theirs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionList {
    /// The name of a list that leaves some petitions out; null for all.
    pub name: Option<String>,
    /// All lists that are not empty, that of all petitions first.
    pub lists: Vec<ListLink>,
    /// What the search field looks through: `{"petitions":[[title,target,path],…]}`.
    pub search_path: String,
    /// Newest first, or those with the most signatures first; at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// The number of petitions on all pages of the list.
    pub total: usize,
    pub pagination: Pagination,
    /// Sorted by name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
}

/// A list of petitions.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListLink {
    /// Null for that of all petitions.
    pub name: Option<String>,
    pub path: String,
    /// Whether this page belongs to it.
    pub is_current: bool,
}

/// `topics/<topic>/` and its further pages.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicPage {
    pub topic: TopicLink,
    /// Newest first, at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// The number of petitions on all pages of the list.
    pub total: usize,
    pub pagination: Pagination,
    /// All topics, sorted by name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    /// Its Atom feed; null if the theme does not generate feeds.
    pub feed_path: Option<String>,
}

/// `organisations/<name>/` and its further pages.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrganisationPage {
    pub organisation: OrganisationLink,
    /// The sum of the signatures of its petitions, on the first page: each signature would change all others.
    pub supporters: Option<u64>,
    pub text_html: String,
    /// The language of the text.
    pub text_lang: String,
    pub text_dir: &'static str,
    /// The URL of its own site.
    pub website: Option<String>,
    /// The website without scheme, `www.` and trailing slash.
    pub website_name: Option<String>,
    /// As in its file: an email address or a URL.
    pub contact: Option<String>,
    /// The contact as a link: `mailto:…` or `https://…`.
    pub contact_href: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    pub logo: Option<Picture>,
    /// A wide picture.
    pub cover: Option<Picture>,
    /// The number of its petitions.
    pub total: usize,
    /// Newest first, at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    pub pagination: Pagination,
    /// Its Atom feed; null if the theme does not generate feeds.
    pub feed_path: Option<String>,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// `petitions/<slug>/`, and its `confirmed/` and `embed/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionPage {
    pub card: Arc<TemplateValue<PetitionCard>>,
    /// What happens at the goal, `means` of `goal` in the language of the card; null if it is reached, and unless the petition
    /// is open.
    pub goal_means: Option<String>,
    /// How many signed online in the last seven days that are over; null below ten, unless the petition is open, and if the count
    /// of one of the days is not known.
    pub pace: Option<u64>,
    /// Null below a week of days.
    pub curve: Option<Curve>,
    pub targets: Vec<String>,
    pub text_html: String,
    /// Newest first.
    pub updates: Vec<UpdateEntry>,
    /// Null if the petition takes no signatures.
    pub form: Option<TemplateValue<Form>>,
    pub paths: PetitionPaths,
    /// Null if the theme does not generate share links.
    pub share: Option<Share>,
    /// Another open petition of its first organisation.
    pub next: Option<NextPetition>,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// The number of signatures by day, as `d` of paths of an SVG of 320 × 64 units. Time runs from left to right.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Curve {
    /// Interrupted where days have no count.
    pub line: String,
    /// Below the line, down to zero.
    pub area: String,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// The number on the first day.
    pub from: u64,
    /// The number on the last day.
    pub to: u64,
}

/// Another petition, without what changes with each signature.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct NextPetition {
    /// Its page, as in [`PetitionCard::path`].
    pub path: String,
    pub title: Arc<str>,
    /// The targets, joined as the language joins lists.
    pub target: String,
    /// The language of title and target.
    pub lang: Arc<str>,
    pub dir: &'static str,
    pub image: Option<Box<Picture>>,
}

/// An update of a petition.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateEntry {
    /// The `id` of its element: `update-2026-08-20-a-seat-at-the-table`.
    pub anchor: String,
    /// Whether its date has not come; only the preview shows it then.
    pub is_waiting: bool,
    pub date: Date,
    pub title: String,
    pub text_html: String,
    pub lang: String,
    pub dir: &'static str,
}

/// Paths that belong to a petition, in the language of the page; `count` and `badge` are the same in all languages. Parts
/// that the theme does not generate (`without` in `theme.yaml`) are null.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionPaths {
    /// The URL of the petition's page.
    pub permalink: String,
    /// `confirmed/`.
    pub confirmed: Option<String>,
    /// `embed/`.
    pub embed: Option<String>,
    /// The URL of `embed/`, for the embed code.
    pub embed_permalink: Option<String>,
    /// `poster/`.
    pub poster: Option<String>,
    /// `badge.svg`.
    pub badge: Option<String>,
    /// The URL of `badge.svg`.
    pub badge_permalink: Option<String>,
    /// `feed.xml`.
    pub feed: Option<String>,
    /// `GET …/count` of the endpoint, which returns the current count; null if the theme takes no signatures, and
    /// where the preview shows another count.
    pub count: Option<String>,
    /// `texts/<hash>.txt` of the text on this page.
    pub text: Option<String>,
}

/// The sign form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Form {
    /// The URL that it posts to.
    pub action: String,
    /// The fields besides name and email, in order.
    pub fields: Vec<Field>,
    /// A statement with a required checkbox.
    pub declaration: Option<Declaration>,
    /// All countries, named and sorted in the language of the page, as `parts/countries.html` renders them; empty if the form
    /// does not ask for one.
    pub countries_html: Arc<TemplateValue<String>>,
    /// For the hidden field `text`.
    pub text_hash: Option<TextHash>,
    /// For the hidden field `lang`: the language of the page.
    pub lang: String,
    /// The statement to tick in the field `consent`.
    pub consent: Consent,
    /// For the hidden field `notice`.
    pub notice_hash: Option<TextHash>,
    /// How the data is used: the lines of `templates/notice.txt`, as published under the hash of the notice.
    pub notice: Vec<String>,
    /// Whether signatures must be confirmed by email.
    pub confirm_by_email: bool,
    /// What the target receives.
    pub delivers: Delivers,
    /// For how many days after closing the data is kept.
    pub keep_days: u32,
    /// Whether links may name their source, for the hidden field `via`.
    pub has_sources: bool,
    /// The name of a hidden field that only bots fill.
    pub trap_field: &'static str,
}

/// One field of the form.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// `country`, `postcode`, `comment` or `updates`.
    pub name: FormField,
    pub required: bool,
}

/// A statement with a required checkbox: `declaration` of `form`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Declaration {
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
}

/// What signers agree to: the text of `templates/consent.txt`, as published under its hash. `consent` of `form`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Consent {
    pub text: String,
    /// The value of the checkbox.
    pub hash: Option<TextHash>,
}

/// One of the variables `likely` (countries of the site's languages, for the top of the list) and `countries` (all others, sorted
/// by name) of `parts/countries.html`, which is rendered once per language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// In the language of the page.
    pub name: String,
}

/// The variable `page` of `templates/notice.txt` and `templates/consent.txt`. Each line of the notice is a paragraph; the
/// consent is one line.
#[derive(Clone, Debug, Default, Hash, Serialize)]
pub struct Notice {
    /// The name of the first organisation, which holds the data.
    pub organisation: String,
    pub target: String,
    /// The fields of the form besides name and email.
    pub fields: Vec<FormField>,
    /// What the target receives.
    pub delivers: Delivers,
    /// Whether signatures must be confirmed by email.
    pub confirm_by_email: bool,
    /// Whether links may name their source, which is then stored.
    pub has_sources: bool,
    /// For how many days after closing the data is kept.
    pub keep_days: u32,
}

/// Share links of a petition.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Share {
    /// `share` of the petition, else its title.
    pub text: String,
    /// Plain links, in this order: `email` (`mailto:?…`), `whatsapp`, `facebook`, `x`, `bluesky`, `telegram`. `name` is
    /// one of these words; its label is the Fluent text `share-<name>`.
    pub links: Vec<ExternalLink>,
}

/// `petitions/<slug>/poster/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Poster {
    pub card: Arc<TemplateValue<PetitionCard>>,
    /// The URL of the petition for typing: without scheme and trailing slash.
    pub address: String,
    /// The QR code of the permalink, as an inline `<svg>` with `aria-hidden`.
    pub qr_html: String,
    pub paths: PetitionPaths,
    /// The table to sign in, as `parts/sheet-lines.html` renders it, once for all petitions whose forms have the same `fields`
    /// besides name and email.
    pub lines_html: Arc<str>,
    /// What the target receives.
    pub delivers: Delivers,
    /// What signers agree to, as on the form.
    pub consent: String,
    /// What signers declare, as on the form.
    pub declaration: Option<Declaration>,
    /// For how many days after closing the data is kept.
    pub keep_days: u32,
    /// Where to withdraw: the contact of the controller, else of the organisation that holds the data.
    pub contact: Option<String>,
    /// The URL of the privacy notice for typing; null if the theme does not generate it.
    pub privacy_address: Option<String>,
}

/// A page of `pages/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Article {
    pub title: String,
    pub text_html: String,
    /// The language of title and text.
    pub lang: String,
    pub dir: &'static str,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// The pages for the steps of signing, the message page and `404.html`: texts, and slots that the signer fills
/// ([`petition::signing_contract::Value`]).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Step {
    /// On `404.html`: `title`, `text` and `home` in each language of the site; else empty.
    pub in_languages: Vec<BTreeMap<String, String>>,
}

/// Which page of a list this is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pagination {
    /// From 1.
    pub number: usize,
    /// How many there are, at least 1.
    pub pages: usize,
    /// The first and the last page, and those around this one, in order; null stands for pages that are left out.
    pub links: Vec<Option<PageLink>>,
    /// The page before.
    pub previous_path: Option<String>,
    /// The page after.
    pub next_path: Option<String>,
}

/// A page of a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageLink {
    /// From 1.
    pub number: usize,
    pub path: String,
    /// Whether it is this page.
    pub is_current: bool,
}
