//! A petition in one language.

use std::sync::{Arc, OnceLock};

use petition::language::Language;
use petition::text::{TextHash, published_text};

use super::Petition;
use crate::markdown::Markdown;

/// A petition in one of its languages.
#[expect(missing_docs, reason = "the fields are those of a petition")]
#[derive(Clone, Copy, Debug)]
pub struct LocalizedPetition<'a> {
    pub language: &'a Language,
    pub title: &'a Arc<str>,
    pub targets: &'a [String],
    pub summary: &'a Arc<str>,
    pub text: &'a Markdown,
    text_hash: &'a OnceLock<TextHash>,
    /// The Markdown that the published text is made from.
    pub written: &'a str,
    pub image_alt: Option<&'a str>,
}

impl<'a> LocalizedPetition<'a> {
    /// The hash of the published text. Computed on first use, since a site without published texts needs none.
    pub fn hash(&self) -> &'a TextHash {
        self.text_hash.get_or_init(|| TextHash::of(&self.published_text()))
    }

    /// The published text and its hash.
    pub fn published(&self) -> (&'a TextHash, String) {
        let published = self.published_text();
        (self.text_hash.get_or_init(|| TextHash::of(&published)), published)
    }

    fn published_text(&self) -> String {
        published_text(self.title, &self.targets.join(", "), self.written)
    }
}

impl Petition {
    /// The petition in a language if it has been translated to it, else in its own.
    pub fn in_language<'a>(&'a self, language: &'a Language) -> LocalizedPetition<'a> {
        let image_alt = self.main.image.as_ref().map(|image| image.alt.as_str());
        match self.translations.get_key_value(language) {
            Some((language, translation)) => LocalizedPetition {
                language,
                title: &translation.title,
                targets: &translation.targets,
                summary: &translation.summary,
                text: &translation.text,
                text_hash: &translation.text_hash,
                written: &translation.written,
                image_alt: translation.image_alt.as_deref().or(image_alt),
            },
            None => LocalizedPetition {
                language: &self.language,
                title: &self.main.title,
                targets: &self.main.targets,
                summary: &self.main.summary,
                text: &self.main.text,
                text_hash: &self.main.text_hash,
                written: &self.main.written,
                image_alt,
            },
        }
    }

    /// The languages that it has texts in, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.language).chain(self.translations.keys())
    }
}
