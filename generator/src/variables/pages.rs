//! What each kind of page shows: the variable `page`.

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
    /// `featured: true`, open ones first, newest first.
    pub featured: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Open ones that close within 30 days, the soonest first, at most 3.
    pub closing_soon: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Open ones, newest first, at most 6, none of `featured`.
    pub newest: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Newest first, at most 3.
    pub victories: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// By name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    /// By name.
    pub organisations: Vec<Arc<TemplateValue<OrganisationLink>>>,
    /// How many petitions there are.
    pub petitions: usize,
    /// All their counts added up.
    pub signatures: u64,
}

/// `petitions/` and `petitions/page/N/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionList {
    /// Newest first, at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// How many there are on all pages.
    pub total: usize,
    /// Which page this is.
    pub pagination: Pagination,
    /// By name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
}

/// `topics/<topic>/` and its further pages.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicPage {
    /// What it is about.
    pub topic: TopicLink,
    /// Newest first, at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// How many there are on all pages.
    pub total: usize,
    /// Which page this is.
    pub pagination: Pagination,
    /// All topics, by name.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    /// Its Atom feed; null where the theme leaves feeds out.
    pub feed_path: Option<String>,
}

/// `organisations/<name>/` and its further pages.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrganisationPage {
    /// Its name and page.
    pub organisation: OrganisationLink,
    /// The sum over its petitions: open, closed, victory.
    pub supporters: u64,
    /// What it stands for.
    pub text_html: String,
    /// Language of that text.
    pub text_lang: String,
    /// Its direction.
    pub text_dir: &'static str,
    /// Its own site.
    pub website: Option<String>,
    /// The website without scheme, `www.` and slash at the end.
    pub website_name: Option<String>,
    /// As written: an e-mail address or a web address.
    pub contact: Option<String>,
    /// The contact as an address to link to.
    pub contact_href: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Its logo.
    pub logo: Option<Picture>,
    /// How many petitions it started.
    pub total: usize,
    /// Newest first, at most 20.
    pub petitions: Vec<Arc<TemplateValue<PetitionCard>>>,
    /// Which page this is.
    pub pagination: Pagination,
    /// Its Atom feed; null where the theme leaves feeds out.
    pub feed_path: Option<String>,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// `petitions/<slug>/`, and its `confirmed/` and `embed/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionPage {
    /// The petition.
    pub card: Arc<TemplateValue<PetitionCard>>,
    /// Who is petitioned, one by one.
    pub targets: Vec<String>,
    /// Its text.
    pub text_html: String,
    /// Newest first.
    pub updates: Vec<UpdateEntry>,
    /// The form; null when it takes no signatures.
    pub form: Option<TemplateValue<Form>>,
    /// Addresses that belong to it.
    pub paths: PetitionPaths,
    /// Texts and links to share it; null where the theme leaves them out.
    pub share: Option<Share>,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// An update of a petition.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateEntry {
    /// The id of its element: `update-2026-08-20-a-seat-at-the-table`.
    pub anchor: String,
    /// Its day.
    pub date: Date,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text_html: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// Addresses that belong to a petition, in the language of the page; those of `count` and `badge` exist once. What the
/// theme leaves out (`without` in its `theme.yaml`) is null.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionPaths {
    /// The petition's page, absolute.
    pub permalink: String,
    /// `confirmed/`.
    pub confirmed: Option<String>,
    /// `embed/`.
    pub embed: Option<String>,
    /// `embed/`, absolute, for the snippet to copy.
    pub embed_permalink: Option<String>,
    /// `poster/`.
    pub poster: Option<String>,
    /// `badge.svg`.
    pub badge: Option<String>,
    /// `badge.svg`, absolute.
    pub badge_permalink: Option<String>,
    /// `feed.xml`.
    pub feed: Option<String>,
    /// `GET …/count` of the endpoint: the count of now; null where the theme takes no signatures.
    pub count: Option<String>,
    /// `texts/<hash>.txt` of the text on this page.
    pub text: Option<String>,
}

/// The sign form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Form {
    /// Where it posts to.
    pub action: String,
    /// The fields beside name and email, in order.
    pub fields: Vec<Field>,
    /// A sentence that must be ticked.
    pub declaration: Option<Declaration>,
    /// All countries, named in the language of the page and sorted as it sorts.
    pub countries: Arc<TemplateValue<Vec<Country>>>,
    /// For the hidden field `text`.
    pub text_hash: Option<TextHash>,
    /// For the hidden field `lang`: the language of the page.
    pub lang: String,
    /// What is done with the data: the lines of `templates/notice.txt`, as published under the notice's hash.
    pub notice: Vec<String>,
    /// Whether a mail must be answered first.
    pub confirm_by_email: bool,
    /// What the target is given.
    pub delivers: Delivers,
    /// Days after closing for which the data is kept.
    pub keep_days: u32,
    /// The name of the trap field.
    pub trap_field: &'static str,
}

/// One field of the form.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// `country`, `postcode`, `comment` or `updates`.
    pub name: FormField,
    /// Whether it must be filled.
    pub required: bool,
}

/// `declaration` of `form`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Declaration {
    /// The sentence.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A country to choose.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// In the language of the page.
    pub name: String,
}

/// What `templates/notice.txt` sees, beside `site`: as `page`. Each line of it is a paragraph.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Notice {
    /// Who holds the data: the first organisation's name.
    pub organisation: String,
    /// Who is petitioned.
    pub target: String,
    /// The fields that are asked for, beside name and email.
    pub fields: Vec<FormField>,
    /// What the target is given.
    pub delivers: Delivers,
    /// Whether a mail must be answered first.
    pub confirm_by_email: bool,
    /// Days after closing for which the data is kept.
    pub keep_days: u32,
}

/// To share a petition.
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
    /// The petition.
    pub card: Arc<TemplateValue<PetitionCard>>,
    /// Its page's address as people type it: without scheme and slash at the end.
    pub address: String,
    /// The QR code of the permalink, as an inline `<svg>` with `aria-hidden`.
    pub qr_html: String,
    /// Back to the petition.
    pub paths: PetitionPaths,
    /// The fields that the form asks for, beside name and email: as columns.
    pub fields: Vec<FormField>,
    /// What the target is given.
    pub delivers: Delivers,
    /// The privacy notice's address as people type it; null where the theme leaves the notice out.
    pub privacy_address: Option<String>,
}

/// A page of `pages/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Article {
    /// Its title.
    pub title: String,
    /// Its text.
    pub text_html: String,
    /// Language of both.
    pub lang: String,
    /// Their direction.
    pub dir: &'static str,
    /// `extra` of its file.
    pub extra: serde_json::Value,
}

/// `privacy/`: the site's own words, and the facts that the rest is written from.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Privacy {
    /// `pages/privacy.md`, which stands before the generated notice.
    pub own: Option<Article>,
    /// Every organisation that holds signers' data, by name.
    pub holders: Vec<DataHolder>,
    /// Days after closing for which data is kept: the shortest and the longest of all petitions.
    pub keep_days: [u32; 2],
    /// Whether any petition is signed by answering a mail.
    pub confirms_by_email: bool,
    /// Which petitions give names to their target.
    pub delivers_names: Extent,
    /// Fields that any form asks for, beside name and email.
    pub fields: Vec<FormField>,
    /// Whether there are sheets to sign on paper.
    pub on_paper: bool,
    /// Days for which an unconfirmed signature is kept.
    pub pending_days: u32,
    /// Days for which the key of a withdrawn signature is kept.
    pub withdrawn_days: u32,
    /// Days for which the tables' backups reach back, where the site says so.
    pub recovery_days: Option<u32>,
    /// When the notice was last changed: null where nothing says so.
    pub updated: Option<Date>,
}

/// Of how many petitions something is so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// Of none, also where there are no petitions.
    #[default]
    None,
    /// Of some, not of all.
    Some,
    /// Of all.
    All,
}

impl Extent {
    /// What holds of each, taken together.
    pub fn of(each: impl Iterator<Item = bool>) -> Self {
        let (so, not): (Vec<bool>, Vec<bool>) = each.partition(|holds| *holds);
        match (so.is_empty(), not.is_empty()) {
            (true, _) => Self::None,
            (false, true) => Self::All,
            (false, false) => Self::Some,
        }
    }
}

/// An organisation that holds signers' data.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataHolder {
    /// Its name and page.
    pub organisation: OrganisationLink,
    /// Postal address.
    pub address: Option<String>,
    /// As written: an e-mail address or a web address.
    pub contact: Option<String>,
    /// The contact as an address to link to.
    pub contact_href: Option<String>,
}

/// The steps of signing, the message page and `404.html`: only words, and slots that the signer fills
/// ([`petition::signing_contract::Value`]).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Step {
    /// On `404.html`: the words in each of the site's languages, `title`, `text` and `home` of it; else empty.
    pub in_languages: Vec<BTreeMap<String, String>>,
}

/// Which page of a list this is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pagination {
    /// From 1.
    pub number: usize,
    /// How many there are, at least 1.
    pub pages: usize,
    /// The page before.
    pub previous_path: Option<String>,
    /// The page after.
    pub next_path: Option<String>,
}
