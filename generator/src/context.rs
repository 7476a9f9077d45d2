//! What a template sees: every variable, and what it holds.
//!
//! Each page is rendered by the template of its [`PageKind`] with three variables: `site` ([`Site`], the same on all pages
//! of one language), `head` ([`Head`], for the `<head>` and the language switch) and `page` (the struct named after the
//! kind). Words come from the theme's Fluent texts, in the language of the page:
//!
//! | in a template | yields |
//! |---|---|
//! | `{{ t(key="sign-button") }}` | the text, escaped as any other value; further arguments fill its placeables. A number chooses plurals as it is and is printed as the language prints numbers |
//! | `{{ t_html(key="petitioning", target=card.target) }}` | the same as HTML: the text is escaped, an argument is escaped and stands in `<bdi>`, an argument that is safe already (a `{% set %}` block, `\| safe`) stands as it is. The only way to put markup into a text |
//! | `{{ 10364 \| number }}` | `10,364`, `10 364`, `١٠٬٣٦٤` |
//! | `{{ "2026-11-24" \| date }}` | `24 November 2026`; of an instant, its day in the site's time zone |
//! | `{{ 67 \| percent }}` | `67%`, `67 %`, `٦٧٪` |
//! | `{{ asset(name="style.css") }}` | the path of a file of `static/` under its hashed name |
//!
//! A name that ends in `html` is markup that is sound already: write it with `| safe`. All others are plain text. A `path`
//! starts with a slash and includes the path of the base URL; a `permalink` is absolute. Dates are `YYYY-MM-DD`, instants
//! RFC 3339 in UTC, languages BCP 47 tags, `dir` is `ltr` or `rtl`. What may be absent is null: `{% if card.image %}`.

mod shown;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use petition::petition::{Delivers, FormField};
use petition::text::TextHash;
use serde::Serialize;

pub use shown::Shown;
pub(crate) use shown::Variables;

/// The kinds of page, each with a template and a struct of this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// [`Home`].
    Home,
    /// [`PetitionList`].
    Petitions,
    /// [`PetitionPage`].
    Petition,
    /// [`PetitionPage`]: thanks, and sharing.
    Confirmed,
    /// [`PetitionPage`]: in other sites' frames.
    Embed,
    /// [`Poster`].
    Poster,
    /// [`OrganisationPage`].
    Organisation,
    /// [`TopicPage`].
    Topic,
    /// [`Article`].
    Article,
    /// [`Privacy`].
    Privacy,
    /// [`Step`].
    CheckEmail,
    /// [`Step`].
    Confirm,
    /// [`Step`].
    Signature,
    /// [`Step`].
    Withdrawn,
    /// [`Step`]: `signing/<lang>/message/`.
    Message,
    /// [`Step`]: `404.html`.
    NotFound,
}

impl PageKind {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Home,
        Self::Petitions,
        Self::Petition,
        Self::Confirmed,
        Self::Embed,
        Self::Poster,
        Self::Organisation,
        Self::Topic,
        Self::Article,
        Self::Privacy,
        Self::CheckEmail,
        Self::Confirm,
        Self::Signature,
        Self::Withdrawn,
        Self::Message,
        Self::NotFound,
    ];

    /// Its template in the theme's `templates/`.
    pub fn template(self) -> &'static str {
        match self {
            Self::Home => "home.html",
            Self::Petitions => "petitions.html",
            Self::Petition => "petition.html",
            Self::Confirmed => "confirmed.html",
            Self::Embed => "embed.html",
            Self::Poster => "poster.html",
            Self::Organisation => "organisation.html",
            Self::Topic => "topic.html",
            Self::Article => "article.html",
            Self::Privacy => "privacy.html",
            Self::CheckEmail => "check-email.html",
            Self::Confirm => "confirm.html",
            Self::Signature => "signature.html",
            Self::Withdrawn => "withdrawn.html",
            Self::Message => "message.html",
            Self::NotFound => "404.html",
        }
    }
}

/// The site, in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Its absolute address, with a slash at the end.
    pub permalink: String,
    /// The language of the pages that this is for.
    pub language: LanguageName,
    /// All its languages, the default first.
    pub languages: Vec<LanguageName>,
    /// The home page in this language.
    pub home_path: String,
    /// The list of all petitions in this language.
    pub petitions_path: String,
    /// The privacy notice in this language; null where the theme leaves it out.
    pub privacy_path: Option<String>,
    /// The site's Atom feed in this language.
    pub feed_path: String,
    /// Its logo.
    pub logo: Option<Picture>,
    /// Pages in the main menu, by weight.
    pub menu_main: Vec<Link>,
    /// Pages in the footer, by weight.
    pub menu_footer: Vec<Link>,
    /// `social` of `site.yaml`: name and address, by name.
    pub social: Vec<ExternalLink>,
    /// Who answers for the data.
    pub controller: Option<Controller>,
    /// IANA name of its time zone.
    pub timezone: String,
    /// `extra` of `site.yaml`.
    pub extra: serde_json::Value,
}

/// A language and its own name for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LanguageName {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// In that language: `français`.
    pub name: String,
}

/// A link to a page of the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// Its text.
    pub title: String,
    /// Where it leads.
    pub path: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A link to another site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExternalLink {
    /// Its text.
    pub name: String,
    /// An absolute address.
    pub address: String,
}

/// Who answers for the data (GDPR article 4(7)).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Controller {
    /// Name of the person or body.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// As written: an e-mail address or a web address.
    pub contact: Option<String>,
    /// The contact as an address to link to: `mailto:…` or `https://…`.
    pub contact_href: Option<String>,
}

/// For the `<head>` of a page and for its language switch.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The whole `<title>`. Its words are the Fluent texts `title-<kind>`, with `site`, `title`, `target` and `number` (of the
    /// page, from 2) given.
    pub title: String,
    /// At most 160 characters. The Fluent texts `description-<kind>` where the page has no summary of its own.
    pub description: String,
    /// Canonical absolute address.
    pub permalink: String,
    /// Below which path the page lies: `path` of the page itself.
    pub path: String,
    /// Whether search engines are asked to leave it out. Then it has neither canonical link nor alternates.
    pub noindex: bool,
    /// The page in each language that has it, itself among them, in the order of `site.languages`; empty where it is the only one.
    pub alternates: Vec<Alternate>,
    /// Absolute address for `hreflang="x-default"`; null where `alternates` is empty.
    pub permalink_default: Option<String>,
    /// `website`, `article` or `profile`.
    pub og_type: &'static str,
    /// 1200 × 630.
    pub social_image: Option<SocialImage>,
    /// schema.org, ready for `<script type="application/ld+json">` (with `<` written as `\u003c`): use `| safe`.
    pub json_ld_html: Option<String>,
    /// Feeds of this page, the most fitting first.
    pub feeds: Vec<Link>,
}

/// The same page in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Alternate {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Absolute.
    pub permalink: String,
    /// From the root.
    pub path: String,
    /// Whether it is the page that shows this.
    pub is_current: bool,
}

/// The picture shown where the page is shared.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SocialImage {
    /// Absolute.
    pub permalink: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

/// A picture of the content in several widths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The fallback file.
    pub path: String,
    /// Pixels of the fallback.
    pub width: u32,
    /// Pixels of the fallback.
    pub height: u32,
    /// For `<source>`, the smallest format first.
    pub sources: Vec<PictureSource>,
    /// `srcset` of the fallback's format; may be empty.
    pub srcset: String,
    /// What it shows.
    pub alt: String,
    /// Whose it is.
    pub credit: Option<String>,
}

/// One format of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: String,
    /// For the attribute `srcset`.
    pub srcset: String,
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

/// How far a petition is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Online and elsewhere together.
    pub signatures: u64,
    /// Confirmed here.
    pub online: u64,
    /// Counted by other means.
    pub elsewhere: u64,
    /// Where those come from.
    pub sources: Vec<CollectedElsewhere>,
    /// The goal to show.
    pub goal: u64,
    /// The writer's own goal, once reached.
    pub reached: Option<u64>,
    /// Of `goal`, rounded down, 0 to 100.
    pub percent: u8,
    /// To go to `goal`.
    pub remaining: u64,
}

/// Signatures counted by other means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CollectedElsewhere {
    /// How many.
    pub count: u64,
    /// As the writer names it: `paper sheets at the front desk`.
    pub source: Option<String>,
    /// As of when.
    pub date: Option<Date>,
}

/// Where a petition stands, clock included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Only in the preview.
    Draft,
    /// Only in the preview, until its date.
    Scheduled,
    /// Takes signatures.
    #[default]
    Open,
    /// Takes none any more, by its status or its closing date.
    Closed,
    /// Was granted.
    Victory,
}

/// A petition as lists show it; also the first part of its own pages. All its words are in `lang`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PetitionCard {
    /// The name that signatures are kept under.
    pub id: String,
    /// The name of its page.
    pub slug: String,
    /// Its page: in the language of the list where it has one, else in its own.
    pub path: String,
    /// The same, absolute.
    pub permalink: String,
    /// Its title.
    pub title: String,
    /// Who is petitioned: `targets` joined as the language joins lists.
    pub target: String,
    /// Who is petitioned, one by one.
    pub targets: Vec<String>,
    /// At most 300 characters.
    pub summary: String,
    /// The first 280 characters of the text, at a word's end, with an ellipsis where there is more.
    pub beginning: String,
    /// Language of its words.
    pub lang: String,
    /// Their direction.
    pub dir: &'static str,
    /// Who started it, the holder of the data first.
    #[serde(skip)]
    pub organisations: Vec<Arc<Shown<OrganisationLink>>>,
    /// How far it is.
    pub progress: Progress,
    /// Where it stands.
    pub standing: Standing,
    /// When it opened.
    pub date: Date,
    /// The last day to sign.
    pub closes: Option<Closing>,
    /// What it is about.
    #[serde(skip)]
    pub topics: Vec<Arc<Shown<TopicLink>>>,
    /// Its picture.
    pub image: Option<Picture>,
}

/// The last day to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Closing {
    /// In the site's time zone.
    pub date: Date,
    /// The first instant at which it can no longer be signed.
    pub at: Timestamp,
    /// The zone as people say it: `America/Toronto`.
    pub timezone: String,
    /// Days left at the time of the build, today as 0; null when closed.
    pub days_left: Option<i64>,
}

/// An organisation in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OrganisationLink {
    /// As people know it.
    pub name: String,
    /// Its profile page in the language of the page; null where the theme leaves profiles out.
    pub path: Option<String>,
    /// Whether it is one person.
    pub is_person: bool,
    /// Language of the name.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A topic in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TopicLink {
    /// As first written.
    pub name: String,
    /// Its page in the language of the page.
    pub path: String,
    /// How many petitions it has.
    pub petitions: usize,
    /// Language of the name: the site's default.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// `index.html`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Home {
    /// `featured: true`, open ones first, newest first.
    #[serde(skip)]
    pub featured: Vec<Arc<Shown<PetitionCard>>>,
    /// Open ones that close within 30 days, the soonest first, at most 3.
    #[serde(skip)]
    pub closing_soon: Vec<Arc<Shown<PetitionCard>>>,
    /// Open ones, newest first, at most 6, none of `featured`.
    #[serde(skip)]
    pub newest: Vec<Arc<Shown<PetitionCard>>>,
    /// Newest first, at most 3.
    #[serde(skip)]
    pub victories: Vec<Arc<Shown<PetitionCard>>>,
    /// By name.
    #[serde(skip)]
    pub topics: Vec<Arc<Shown<TopicLink>>>,
    /// By name.
    #[serde(skip)]
    pub organisations: Vec<Arc<Shown<OrganisationLink>>>,
    /// How many petitions there are.
    pub petitions: usize,
    /// All their counts added up.
    pub signatures: u64,
}

/// `petitions/` and `petitions/page/N/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PetitionList {
    /// Newest first, at most 20.
    #[serde(skip)]
    pub petitions: Vec<Arc<Shown<PetitionCard>>>,
    /// How many there are on all pages.
    pub total: usize,
    /// Which page this is.
    pub pagination: Pagination,
    /// By name.
    #[serde(skip)]
    pub topics: Vec<Arc<Shown<TopicLink>>>,
}

/// `topics/<topic>/` and its further pages.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicPage {
    /// What it is about.
    pub topic: TopicLink,
    /// Newest first, at most 20.
    #[serde(skip)]
    pub petitions: Vec<Arc<Shown<PetitionCard>>>,
    /// How many there are on all pages.
    pub total: usize,
    /// Which page this is.
    pub pagination: Pagination,
    /// All topics, by name.
    #[serde(skip)]
    pub topics: Vec<Arc<Shown<TopicLink>>>,
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
    #[serde(skip)]
    pub petitions: Vec<Arc<Shown<PetitionCard>>>,
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
    #[serde(skip)]
    pub card: Arc<Shown<PetitionCard>>,
    /// Its text.
    pub text_html: String,
    /// Newest first.
    pub updates: Vec<UpdateEntry>,
    /// The form; null when it takes no signatures.
    #[serde(skip)]
    pub form: Option<Shown<Form>>,
    /// Addresses that belong to it.
    pub paths: PetitionPaths,
    /// Texts and links to share it.
    pub share: Share,
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
    #[serde(skip)]
    pub countries: Arc<Shown<Vec<Country>>>,
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
    #[serde(skip)]
    pub card: Arc<Shown<PetitionCard>>,
    /// Its page's address as people type it: without scheme and slash at the end.
    pub address: String,
    /// The QR code of the permalink, as an inline `<svg>` with `aria-hidden`.
    pub qr_html: String,
    /// Back to the petition.
    pub paths: PetitionPaths,
    /// The fields that the form asks for, beside name and email: as columns.
    pub fields: Vec<FormField>,
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

/// The steps of signing, the message page and `404.html`: only words, and places that the signer fills
/// ([`petition::handover::Value`]).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Step {
    /// On `404.html`: the words in each of the site's languages, `title`, `text` and `home` of it; else empty.
    pub in_languages: Vec<BTreeMap<String, String>>,
}
