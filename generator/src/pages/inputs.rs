//! The inputs of a build's pages.

use std::sync::Arc;

use petition::language::Language;

use crate::address::Addresses;
use crate::pictures::Pictures;
use crate::theme::{LocalizedTheme, Theme};
use crate::view::View;
use reader::content::Petition;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Inputs<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) theme: &'a Arc<Theme>,
    pub(crate) addresses: &'a Addresses,
    pub(crate) pictures: &'a Pictures,
    /// In a preview, the recipient for organisations without one.
    pub(crate) preview_key: Option<&'a str>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn localized(&self, language: &Language) -> &'a LocalizedTheme {
        self.theme.localized(language)
    }

    pub(crate) fn has_page(&self, petition: &Petition, language: &Language) -> bool {
        self.addresses.page_language(petition, language) == language
    }

    /// The place of the site's social image, and its alternative text.
    pub(crate) fn site_image(&self, language: &Language) -> Option<(String, String)> {
        let place = self.pictures.social.get(&format!("/{language}"))?;
        Some((place.clone(), self.view.site().title.get(language).to_owned()))
    }

    pub(super) fn social_place(&self, petition: &Petition, language: &Language) -> Option<String> {
        // Skips the lookup for themes without social images.
        if self.pictures.social.is_empty() {
            return None;
        }
        let own = petition.in_language(language).language;
        self.pictures.social.get(&format!("{}/{own}", petition.main.slug)).cloned()
    }
}
