//! The content of a site as types: what reading the files yields and what pages are made from.
//!
//! The left side (`source`, `yaml`, `front_matter`, `markdown`, `document`) produces these, the right side (`context`,
//! `render`, `feed`, …) uses them, and neither knows the other. Keys have the names and rules of the front matter.

mod localized_petition;

use std::collections::BTreeMap;
use std::ops::{Deref, Range};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;
use petition::text::TextHash;
use petition::{Delivers, FormField, Goal, PetitionStatus};

pub use self::localized_petition::LocalizedPetition;
pub use crate::localized::{LocalizedText, SharedText};

/// All that was read from `content/`.
#[derive(Clone, Debug)]
pub struct Content {
    /// `site.yaml`.
    pub site: Site,
    /// By file name.
    pub organisations: BTreeMap<Slug, Arc<Organisation>>,
    /// By slug; drafts and scheduled ones among them.
    pub petitions: Arc<BTreeMap<Slug, Arc<Petition>>>,
    /// `pages/**/*.md`, by path below `pages/` without the ending, segments joined by `/`.
    pub pages: BTreeMap<String, Arc<Article>>,
}

/// `site.yaml`.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its title.
    pub title: LocalizedText,
    /// Absolute, with a slash at the end: `https://example.org/campaigns/`.
    pub base_url: url::Url,
    /// The default.
    pub language: Language,
    /// The further ones, in their order.
    pub languages: Vec<Language>,
    /// The zone in which days begin and end.
    pub timezone: jiff::tz::TimeZone,
    /// Its IANA name as written.
    pub timezone_name: String,
    /// The folder in `themes/`.
    pub theme: String,
    /// What the site is for; may be empty.
    pub description: LocalizedText,
    /// A file below the root's `content/`.
    pub logo: Option<PathBuf>,
    /// The campaign’s colour.
    pub brand: Option<Brand>,
    /// Names of topics in further languages.
    pub topics: BTreeMap<Slug, BTreeMap<Language, String>>,
    /// Names and addresses of accounts elsewhere.
    pub social: BTreeMap<String, String>,
    /// Who mails come from.
    pub mail: Option<petition::index::Mail>,
    /// Who answers for the signers’ data.
    pub controller: Option<petition::index::Controller>,
    /// How petitions are signed, unless they say otherwise.
    pub signing: SigningSettings,
    /// Where tables and buckets are; only the commands that talk to AWS read it.
    pub aws: AwsSettings,
    /// Handed to templates as it is.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// The brand colour in light and in dark, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// On light paper.
    pub light: String,
    /// On dark paper.
    pub dark: String,
}

/// `signing` of `site.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningSettings {
    /// Whether a signature counts only once its mail link was followed.
    pub confirm_by_email: bool,
    /// Days after closing for which the signers’ data is kept.
    pub keep_days: u32,
    /// Where `/api` lies: a path below the base URL or an absolute address, without a slash at the end.
    pub endpoint: String,
}

/// `aws` of `site.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AwsSettings {
    /// Where the tables are.
    pub region: Option<String>,
    /// What the tables’ names begin with.
    pub prefix: Option<String>,
}

/// `organisations/<name>.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// The file's name.
    pub slug: Slug,
    /// As people know it.
    pub name: String,
    /// `kind: person`: "Started by".
    pub is_person: bool,
    /// An absolute address.
    pub website: Option<String>,
    /// A file below `content/`.
    pub logo: Option<PathBuf>,
    /// An e-mail address or a web address.
    pub contact: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// age public keys.
    pub recipients: Vec<String>,
    /// What it stands for.
    pub text: Markdown,
    /// The same in other languages.
    pub translations: BTreeMap<Language, OrganisationTranslation>,
    /// Handed to templates as it is.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// Where it was read, relative to the root.
    pub path: PathBuf,
}

/// `organisations/<name>.<lang>.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationTranslation {
    /// As people know it.
    pub name: Option<String>,
    /// What it says.
    pub text: Markdown,
}

/// A petition: what its main file says, and what the site and further files add to that.
#[derive(Clone, Debug)]
pub struct Petition {
    /// What its main file says; a petition derefs to it.
    pub main: Arc<PetitionMain>,
    /// What the main file is written in.
    pub language: Language,
    /// At least one, of `Content::organisations`; the first holds the signers' data.
    pub organisations: Vec<Slug>,
    /// Whether a signature counts only once its mail link was followed.
    pub confirm_by_email: bool,
    /// Days after closing for which the signers’ data is kept.
    pub keep_days: u32,
    /// The same in other languages.
    pub translations: BTreeMap<Language, PetitionTranslation>,
    /// Newest first.
    pub updates: Vec<Update>,
}

impl Deref for Petition {
    type Target = PetitionMain;

    fn deref(&self) -> &PetitionMain {
        &self.main
    }
}

/// `petitions/<slug>.md` or `petitions/<slug>/index.md`, as far as it depends on no other file.
#[derive(Debug)]
pub struct PetitionMain {
    /// The part of its address.
    pub slug: Slug,
    /// The slug unless the file was renamed.
    pub id: Slug,
    /// Its title.
    pub title: Arc<str>,
    /// At least one.
    pub targets: Vec<String>,
    /// Its day.
    pub date: Date,
    /// As written; else made from the first paragraph. At most 300 characters.
    pub summary: Arc<str>,
    /// The number of signatures aimed for.
    pub goal: Goal,
    /// The last day to sign.
    pub closes: Option<Date>,
    /// Where it stands.
    pub status: PetitionStatus,
    /// What it is about, each address once.
    pub topics: Vec<Topic>,
    /// Its picture.
    pub image: Option<Image>,
    /// What the form asks for.
    pub form: Form,
    /// What the target is given.
    pub delivers: Delivers,
    /// Signatures counted by other means.
    pub collected_elsewhere: Vec<ElsewhereCount>,
    /// Whether the home page shows it first.
    pub featured: bool,
    /// Text for share links.
    pub share: Option<SharedText>,
    /// Paths that lead here, without a slash at either end.
    pub aliases: Vec<String>,
    /// What it says.
    pub text: Markdown,
    /// The hash over title, target and text, once [`LocalizedPetition::hash`] was asked for it.
    pub text_hash: OnceLock<TextHash>,
    /// The Markdown, from which the published text is made.
    pub written: SourceSlice,
    /// Handed to templates as it is.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// Where it was read, relative to the root.
    pub path: Arc<Path>,
}

/// `petitions/<slug>.<lang>.md`.
#[derive(Clone, Debug)]
pub struct PetitionTranslation {
    /// Its title.
    pub title: Arc<str>,
    /// The main file's where absent.
    pub targets: Vec<String>,
    /// At most 300 characters.
    pub summary: Arc<str>,
    /// What the picture shows; the main file’s where absent.
    pub image_alt: Option<String>,
    /// What it says.
    pub text: Markdown,
    /// As that of a petition.
    pub text_hash: OnceLock<TextHash>,
    /// The Markdown, from which the published text is made.
    pub written: SourceSlice,
}

/// What a petition is about: the text as first written, and the path that its page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// As people know it.
    pub name: String,
    /// The part of its address.
    pub slug: Slug,
}

/// `image`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The file, relative to the root.
    pub file: PathBuf,
    /// What it shows.
    pub alt: String,
    /// Whose it is.
    pub credit: Option<SharedText>,
}

/// `form`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Beside name and email.
    pub fields: Vec<FormField>,
    /// Those of them that must be filled.
    pub required: Vec<FormField>,
    /// A sentence that must be ticked.
    pub declaration: Option<SharedText>,
}

/// One item of `collected_elsewhere`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElsewhereCount {
    /// How many.
    pub count: u64,
    /// In the writer’s words.
    pub source: Option<SharedText>,
    /// Its day.
    pub date: Option<Date>,
}

/// `updates/<date>-<name>.md` of a petition.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its day.
    pub date: Date,
    /// Names its anchor.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: Markdown,
    /// The same in other languages.
    pub translations: BTreeMap<Language, ArticleTranslation>,
    /// Where it was read, relative to the root.
    pub path: PathBuf,
}

impl Update {
    /// The id of its element on the petition's page: its file's name, since two updates may differ in their day alone.
    pub fn anchor(&self) -> String {
        format!("update-{}-{}", self.date, self.slug)
    }
}

/// `pages/**/*.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Below `pages/`, without the ending: `about/press`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Where it is linked from all pages.
    pub menu: Option<Menu>,
    /// Its place in the menu, the lightest first.
    pub weight: i64,
    /// What it says.
    pub text: Markdown,
    /// The same in other languages.
    pub translations: BTreeMap<Language, ArticleTranslation>,
    /// Handed to templates as it is.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// Where it was read, relative to the root.
    pub path: PathBuf,
}

/// `menu` of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// At the top.
    Main,
    /// At the bottom.
    Footer,
}

/// An article or update in another language.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleTranslation {
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: Markdown,
}

/// A part of a file as it was written; copies share the file.
#[derive(Clone, Debug)]
pub struct SourceSlice {
    source: Arc<str>,
    range: Range<usize>,
}

impl SourceSlice {
    /// The part `range` of a file.
    pub(crate) fn new(source: &Arc<str>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), range }
    }
}

impl Deref for SourceSlice {
    type Target = str;

    fn deref(&self) -> &str {
        self.source.get(self.range.clone()).unwrap_or_default()
    }
}

/// A Markdown text, rendered once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    /// Sanitised HTML. Internal links are written as [`LINK_SCHEME`] addresses, which rendering replaces, since where a
    /// page lies depends on the language of the page that links to it.
    pub html: Arc<str>,
    /// The text alone, white space folded: for summaries, feeds and cards. Of a petition's only the beginning is kept.
    pub plain: Arc<str>,
    /// Headings with their anchors, in order.
    pub headings: Arc<[Heading]>,
    /// Files of the content folder that the text shows or links to, relative to the root.
    pub files: Arc<[PathBuf]>,
}

/// Begins an internal address in [`Markdown::html`]: `undersigned:petition/<slug>`, `undersigned:organisation/<name>`,
/// `undersigned:page/<name>` or `undersigned:file/<path relative to the root>`, with a fragment where one was written.
pub const LINK_SCHEME: &str = "undersigned:";

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// What it says.
    pub text: String,
    /// Its `id`.
    pub anchor: String,
}

impl PetitionMain {
    /// Signatures counted by other means, together.
    pub fn elsewhere(&self) -> u64 {
        self.collected_elsewhere.iter().fold(0, |sum, collected| sum.saturating_add(collected.count))
    }
}
