//! Texts in several languages within one file.

use std::collections::BTreeMap;

use petition::language::Language;
use serde::{Deserialize, Serialize};

/// A text of the site. The default language's is always set, but may be empty.
#[expect(missing_docs, reason = "the fields are named after the languages they are for")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalizedText {
    pub default: String,
    pub by_language: BTreeMap<Language, String>,
}

impl LocalizedText {
    /// The text for readers of `language`.
    pub fn get(&self, language: &Language) -> &str {
        self.by_language.get(language).unwrap_or(&self.default)
    }
}

/// A text in a petition's main file that belongs to all translations, such as its declaration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SharedText {
    /// In the petition's language.
    Own(String),
    /// By language; never empty.
    ByLanguage(BTreeMap<Language, String>),
}

impl SharedText {
    /// The text in exactly this language. `own` is that of the petition.
    pub fn in_language(&self, wanted: &Language, own: &Language) -> Option<&str> {
        match self {
            Self::Own(text) => (wanted == own).then_some(text),
            Self::ByLanguage(texts) => texts.get(wanted).map(String::as_str),
        }
    }

    /// The text for readers of `wanted` and its language. Falls back to the petition's language, then to the first one.
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
