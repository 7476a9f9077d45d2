//! The content of a site as types: what reading the files yields and what pages are made from.
//!
//! The left side (`source`, `yaml`, `front_matter`, `markdown`, `document`) produces these, the right side (`context`,
//! `render`, `feed`, …) uses them, and neither knows the other. Keys have the names and rules of the front matter.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use petition::language::Language;
use petition::petition::{Delivers, FormField, Goal, PetitionStatus};
use petition::slug::Slug;
use petition::text::TextHash;

/// All that was read from `content/`.
#[derive(Clone, Debug)]
pub struct Content {
    /// `site.yaml`.
    pub site: Site,
    /// By file name.
    pub organisations: BTreeMap<Slug, Arc<Organisation>>,
    /// By slug; drafts and scheduled ones among them.
    pub petitions: BTreeMap<Slug, Arc<Petition>>,
    /// `pages/**/*.md`, by path below `pages/` without the ending, segments joined by `/`.
    pub pages: BTreeMap<String, Arc<Article>>,
}

/// `site.yaml`.
#[derive(Clone, Debug)]
pub struct Site {
    pub title: Localised,
    /// Absolute, with a slash at the end: `https://example.org/campaigns/`.
    pub base_url: url::Url,
    /// The default.
    pub language: Language,
    /// The further ones, in their order.
    pub languages: Vec<Language>,
    pub timezone: jiff::tz::TimeZone,
    /// Its IANA name as written.
    pub timezone_name: String,
    pub theme: String,
    pub description: Localised,
    /// A file below the root's `content/`.
    pub logo: Option<PathBuf>,
    pub brand: Option<Brand>,
    pub social: BTreeMap<String, String>,
    pub mail: Option<petition::index::Mail>,
    pub controller: Option<petition::index::Controller>,
    pub signing: SiteSigning,
    /// Where tables and buckets are; only the commands that talk to AWS read it.
    pub aws: Aws,
    pub extra: serde_yaml::Mapping,
}

/// A text that may differ by language; the default language's is always there (it may be empty).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localised {
    /// In the site's default language.
    pub default: String,
    /// In others.
    pub by_language: BTreeMap<Language, String>,
}

/// The brand colour in light and in dark, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    pub light: String,
    pub dark: String,
}

/// `signing` of `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSigning {
    pub confirm_by_email: bool,
    pub keep_days: u32,
    /// Where `/api` lies: a path below the base URL or an absolute address, without a slash at the end.
    pub endpoint: String,
}

/// `aws` of `site.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aws {
    pub region: Option<String>,
    pub prefix: Option<String>,
}

/// `organisations/<name>.md`.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The file's name.
    pub slug: Slug,
    pub name: String,
    /// `kind: person`: "Started by".
    pub is_person: bool,
    pub website: Option<String>,
    /// A file below `content/`.
    pub logo: Option<PathBuf>,
    pub contact: Option<String>,
    pub address: Option<String>,
    /// age public keys.
    pub recipients: Vec<String>,
    /// What it stands for.
    pub text: Markdown,
    pub translations: BTreeMap<Language, OrganisationTranslation>,
    pub extra: serde_yaml::Mapping,
    /// Where it was read, relative to the root.
    pub path: PathBuf,
}

/// `organisations/<name>.<lang>.md`.
#[derive(Clone, Debug)]
pub struct OrganisationTranslation {
    pub name: Option<String>,
    pub text: Markdown,
}

/// `petitions/<slug>.md` or `petitions/<slug>/index.md`.
#[derive(Clone, Debug)]
pub struct Petition {
    pub slug: Slug,
    /// The slug unless the file was renamed.
    pub id: Slug,
    pub language: Language,
    pub title: String,
    /// At least one.
    pub targets: Vec<String>,
    /// At least one, of `Content::organisations`; the first holds the signers' data.
    pub organisations: Vec<Slug>,
    pub date: Date,
    /// As written; else made from the first paragraph. At most 300 characters.
    pub summary: String,
    pub goal: Goal,
    pub closes: Option<Date>,
    pub status: PetitionStatus,
    pub topics: Vec<Topic>,
    pub image: Option<Image>,
    pub form: Form,
    pub delivers: Delivers,
    pub confirm_by_email: bool,
    pub keep_days: u32,
    pub collected_elsewhere: Vec<Collected>,
    pub featured: bool,
    /// Text for share links.
    pub share: Option<String>,
    /// Paths that lead here, without a slash at either end.
    pub aliases: Vec<String>,
    pub text: Markdown,
    /// The hash over title, target and text (`petition::text`).
    pub text_hash: TextHash,
    /// The bytes that were hashed.
    pub published_text: Arc<str>,
    pub translations: BTreeMap<Language, PetitionTranslation>,
    /// Newest first.
    pub updates: Vec<Update>,
    pub extra: serde_yaml::Mapping,
    /// Where it was read, relative to the root.
    pub path: PathBuf,
}

/// `petitions/<slug>.<lang>.md`.
#[derive(Clone, Debug)]
pub struct PetitionTranslation {
    pub title: String,
    /// The main file's where absent.
    pub targets: Vec<String>,
    pub summary: String,
    pub image_alt: Option<String>,
    pub text: Markdown,
    pub text_hash: TextHash,
    pub published_text: Arc<str>,
}

/// What a petition is about: the text as first written, and the path that its page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub name: String,
    pub slug: Slug,
}

/// `image`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The file, relative to the root.
    pub file: PathBuf,
    pub alt: String,
    pub credit: Option<String>,
}

/// `form`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub fields: Vec<FormField>,
    pub required: Vec<FormField>,
    pub declaration: Option<String>,
}

/// One item of `collected_elsewhere`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collected {
    pub count: u64,
    pub source: Option<String>,
    pub date: Option<Date>,
}

/// `updates/<date>-<name>.md` of a petition.
#[derive(Clone, Debug)]
pub struct Update {
    pub date: Date,
    /// Names its anchor.
    pub slug: Slug,
    pub title: String,
    pub text: Markdown,
    pub translations: BTreeMap<Language, ArticleTranslation>,
    pub path: PathBuf,
}

/// `pages/**/*.md`.
#[derive(Clone, Debug)]
pub struct Article {
    /// Below `pages/`, without the ending: `about/press`.
    pub name: String,
    pub title: String,
    pub menu: Option<Menu>,
    pub weight: i64,
    pub text: Markdown,
    pub translations: BTreeMap<Language, ArticleTranslation>,
    pub extra: serde_yaml::Mapping,
    pub path: PathBuf,
}

/// `menu` of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    Main,
    Footer,
}

/// An article or update in another language.
#[derive(Clone, Debug)]
pub struct ArticleTranslation {
    pub title: String,
    pub text: Markdown,
}

/// A Markdown text, rendered once.
#[derive(Clone, Debug, Default)]
pub struct Markdown {
    /// Sanitised HTML. Internal links are written as [`LINK_SCHEME`] addresses, which rendering replaces, since where a
    /// page lies depends on the language of the page that links to it.
    pub html: Arc<str>,
    /// The text alone, white space folded: for summaries, feeds and cards.
    pub plain: Arc<str>,
    /// Headings with their anchors, in order.
    pub headings: Vec<Heading>,
    /// Files of the content folder that the text shows or links to, relative to the root.
    pub files: Vec<PathBuf>,
}

/// Begins an internal address in [`Markdown::html`]: `undersigned:petition/<slug>`, `undersigned:organisation/<name>`,
/// `undersigned:page/<name>` or `undersigned:file/<path relative to the root>`, with a fragment where one was written.
pub const LINK_SCHEME: &str = "undersigned:";

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub level: u8,
    pub text: String,
    pub anchor: String,
}

impl Localised {
    /// The text for readers of `language`.
    pub fn get(&self, language: &Language) -> &str {
        self.by_language.get(language).unwrap_or(&self.default)
    }
}

impl Petition {
    /// Signatures counted by other means, together.
    pub fn elsewhere(&self) -> u64 {
        self.collected_elsewhere.iter().fold(0, |sum, collected| sum.saturating_add(collected.count))
    }
}
