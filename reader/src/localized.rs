//! Texts that a file holds in several languages.

use std::collections::BTreeMap;

use petition::language::Language;

/// A text that may differ by language; the default language's is always there (it may be empty).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalizedText {
    /// In the site's default language.
    pub default: String,
    /// In others.
    pub by_language: BTreeMap<Language, String>,
}

impl LocalizedText {
    /// The text for readers of `language`.
    pub fn get(&self, language: &Language) -> &str {
        self.by_language.get(language).unwrap_or(&self.default)
    }
}

/// A text of a petition that its translations do not hold, since it belongs to what all languages share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedText {
    /// In the language of the petition.
    Own(String),
    /// In each of these; never empty.
    ByLanguage(BTreeMap<Language, String>),
}

impl SharedText {
    /// What readers of `wanted` get, and its language: theirs, else that of the petition, else the first there is.
    pub fn get<'w>(&'w self, wanted: &'w Language, own: &'w Language) -> (&'w str, &'w Language) {
        match self {
            Self::Own(text) => (text, own),
            Self::ByLanguage(texts) => {
                let named = [wanted, own].into_iter().find_map(|language| texts.get_key_value(language));
                named.or_else(|| texts.first_key_value()).map_or(("", own), |(language, text)| (text, language))
            }
        }
    }
}
