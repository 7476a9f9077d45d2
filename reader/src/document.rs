//! One file by itself: its kind, its content, and everything in it that is wrong regardless of other files.
//!
//! Each kind of file has a module with its type, which `content` exports, and its parser. A type that holds what was
//! parsed together with what only the checks of all files need is named `…File`.

mod as_json;
mod raw_text_checks;
mod placeholders;
mod file;
mod warnings;
mod site_file;
mod organisation_file;
mod petition_file;
mod petition_translation_file;
mod article_file;
mod update_file;
mod parse;

pub use self::article_file::{Article, ArticleTranslation, Menu};
pub(crate) use self::file::{Spanned, image_file, main_path, opening};
pub(crate) use self::organisation_file::OrganisationFile;
pub use self::organisation_file::{Organisation, OrganisationTranslation};
pub(crate) use self::parse::{Document, ParsedFile};
pub(crate) use self::petition_file::PetitionFile;
pub use self::petition_file::{ElsewhereCount, Form, Image, PetitionMain, Topic};
pub use self::petition_translation_file::PetitionTranslation;
pub(crate) use self::site_file::SiteFile;
pub use self::site_file::{
    AwsSettings, Brand, HomePage, PrivacySettings, Processor, SigningSettings, Site, SiteSpans, is_in_eea,
};
pub use self::update_file::Update;
pub(crate) use self::update_file::anchor_prefix;
