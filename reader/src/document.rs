//! One file by itself: its kind, what it says, and what is wrong with it whatever the other files say.

mod raw_text_checks;
mod file;
mod warnings;
mod site_file;
mod organisation_file;
mod petition_file;
mod update_file;
mod article_file;
mod parse;

pub(crate) use self::file::{Spanned, main_path, opening, picture_path};
pub(crate) use self::organisation_file::OrganisationFile;
pub(crate) use self::parse::{Document, ParsedFile};
pub(crate) use self::petition_file::{PetitionFile, PetitionTranslationFile};
pub(crate) use self::site_file::SiteFile;
pub(crate) use self::update_file::UpdateFile;
