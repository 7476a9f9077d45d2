//! The inputs of a snapshot.

use std::sync::Arc;

use petition::language::Language;

use crate::address::Addresses;
use crate::pictures::Pictures;
use crate::root_files::RootFiles;
use crate::theme::{LocalizedTheme, Theme};
use crate::view::View;
use reader::content::Petition;

#[derive(Debug)]
pub(crate) struct Inputs {
    pub(crate) view: View,
    pub(crate) theme: Arc<Theme>,
    pub(crate) addresses: Addresses,
    pub(crate) pictures: Arc<Pictures>,
    pub(crate) root_files: Arc<RootFiles>,
    /// In a preview, the recipient for organisations without one.
    pub(crate) preview_key: Option<String>,
}

impl Inputs {
    pub(crate) fn localized(&self, language: &Language) -> &LocalizedTheme {
        self.theme.localized(language)
    }

    /// Whether a petition has a page with its text in a language.
    pub(crate) fn has_page(&self, petition: &Petition, language: &Language) -> bool {
        self.addresses.page_language(petition, language) == language
    }
}
