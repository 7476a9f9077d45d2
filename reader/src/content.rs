//! The content of a site: what pages are made from.
//!
//! What one file says is defined with its parser in `document` and exported here; this module has what several files make
//! together. Only valid content gets here: a [`Content`] exists only if no file has an error.

mod localized_petition;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

pub use self::localized_petition::LocalizedPetition;
pub use crate::document::{
    Article, ArticleTranslation, AwsSettings, Brand, ElsewhereCount, Form, HomePage, Image, Menu, Organisation,
    OrganisationTranslation, PetitionMain, PetitionTranslation, PrivacySettings, Processor, SigningSettings, Site,
    SiteSpans, Topic, Update, is_in_eea,
};
pub use crate::localized::{LocalizedText, SharedText};
pub use crate::markdown::{Heading, InternalLink, Markdown, Segment, TextFile, TextImage};
pub use crate::source::SourceSlice;

/// Everything in `content/`.
#[derive(Clone, Debug)]
pub struct Content {
    /// `site.yaml`.
    pub site: Site,
    /// By file name.
    pub organisations: BTreeMap<Slug, Arc<Organisation>>,
    /// By slug, including drafts and petitions that are not open yet.
    pub petitions: Arc<BTreeMap<Slug, Arc<Petition>>>,
    /// By the path below `pages/` without the extension, with forward slashes.
    pub pages: BTreeMap<String, Arc<Article>>,
    /// The names on disk of files whose names are not in NFC, such as those from a Mac, by their names in NFC, which all other
    /// values have.
    pub names_on_disk: Arc<BTreeMap<PathBuf, PathBuf>>,
}

/// A petition: its main file with defaults from the site, translations and updates.
#[derive(Clone, Debug)]
pub struct Petition {
    /// The main file, as far as it does not depend on others.
    pub main: Arc<PetitionMain>,
    /// The language of the main file.
    pub language: Language,
    /// At least one, of [`Content::organisations`]; the first holds the signers' data.
    pub organisations: Vec<Slug>,
    /// Whether a signature counts only after its link in an email was opened.
    pub confirm_by_email: bool,
    /// For how many days after closing the signers' data is kept.
    pub keep_days: u32,
    /// How many people can sign with one email address: 1 or 2.
    pub per_mailbox: u8,
    /// The translations by language, without the main file's.
    pub translations: BTreeMap<Language, PetitionTranslation>,
    /// Newest first.
    pub updates: Vec<Update>,
    /// Differs if any of its files, or a default that it takes from the site, does.
    pub digest: u64,
}
