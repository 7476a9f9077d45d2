//! A petition's words in one language.

use std::sync::{Arc, OnceLock};

use petition::language::Language;
use petition::text::{TextHash, published_text};

use super::{Markdown, Petition};

/// A petition in one language.
#[derive(Clone, Copy, Debug)]
pub struct LocalizedPetition<'a> {
    /// Of its words.
    pub language: &'a Language,
    /// Its title.
    pub title: &'a Arc<str>,
    /// Who is petitioned.
    pub targets: &'a [String],
    /// At most 300 characters.
    pub summary: &'a Arc<str>,
    /// Its text.
    pub text: &'a Markdown,
    /// The hash of the published text, once it was asked for.
    text_hash: &'a OnceLock<TextHash>,
    /// The Markdown.
    pub written: &'a str,
    /// What its image shows.
    pub image_alt: Option<&'a str>,
}

impl<'a> LocalizedPetition<'a> {
    /// The hash of the published text, which a site without the texts needs of none.
    pub fn hash(&self) -> &'a TextHash {
        self.text_hash.get_or_init(|| TextHash::of(&self.text_to_hash()))
    }

    /// The text as it is published, and its hash.
    pub fn published(&self) -> (&'a TextHash, String) {
        let published = self.text_to_hash();
        (self.text_hash.get_or_init(|| TextHash::of(&published)), published)
    }

    fn text_to_hash(&self) -> String {
        published_text(self.title, &self.targets.join(", "), self.written)
    }
}

impl Petition {
    /// Its words in a language that it has, else in its own.
    pub fn version<'a>(&'a self, language: &'a Language) -> LocalizedPetition<'a> {
        match self.translations.get_key_value(language) {
            Some((language, words)) => LocalizedPetition {
                language,
                title: &words.title,
                targets: &words.targets,
                summary: &words.summary,
                text: &words.text,
                text_hash: &words.text_hash,
                written: &words.written,
                image_alt: words.image_alt.as_deref().or(self.image.as_ref().map(|image| image.alt.as_str())),
            },
            None => LocalizedPetition {
                language: &self.language,
                title: &self.title,
                targets: &self.targets,
                summary: &self.summary,
                text: &self.text,
                text_hash: &self.text_hash,
                written: &self.written,
                image_alt: self.image.as_ref().map(|image| image.alt.as_str()),
            },
        }
    }

    /// The languages that it has words in, its own first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.language).chain(self.translations.keys())
    }
}
