//! Slugs: the last part of a petition's URL.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize};

/// Maximum length in bytes. 80 keeps a permalink on one line of a mail (mail programs wrap at 78 characters, RFC 5322
/// §2.1.1) and a folder name well below the 255 bytes of every file system.
pub const SLUG_LENGTH_MAX: usize = 80;

/// A name for URLs and folders: `[a-z0-9]+(-[a-z0-9]+)*`, 1 to [`SLUG_LENGTH_MAX`] bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(Arc<str>);

/// Why a text is not a slug, in words for authors.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// The text is empty.
    #[error("it is empty")]
    Empty,
    /// Longer than [`SLUG_LENGTH_MAX`].
    #[error("it has {length} characters, and at most {SLUG_LENGTH_MAX} are allowed")]
    TooLong {
        /// Length in characters.
        length: usize,
    },
    /// A character other than `a-z`, `0-9` and `-`.
    #[error("`{character}` is not one of a-z, 0-9 and -")]
    Character {
        /// The first such character.
        character: char,
    },
    /// A leading, trailing or doubled hyphen.
    #[error("a hyphen must stand between two letters or digits")]
    Hyphen,
}

impl Slug {
    /// Parses a slug.
    ///
    /// # Errors
    /// [`SlugError`] if the text is not a slug.
    pub fn parse(text: &str) -> Result<Self, SlugError> {
        if text.is_empty() {
            return Err(SlugError::Empty);
        }
        if let Some(character) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            return Err(SlugError::Character { character });
        }
        if text.len() > SLUG_LENGTH_MAX {
            return Err(SlugError::TooLong { length: text.len() });
        }
        if text.starts_with('-') || text.ends_with('-') || text.contains("--") {
            return Err(SlugError::Hyphen);
        }
        Ok(Self(text.into()))
    }

    /// The slug as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Slug> for Arc<str> {
    fn from(it: Slug) -> Self {
        it.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        Self::parse(text)
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &Result<(), SlugError>) {
        assert_eq!(&Slug::parse(text).map(|_| ()), expected, "{text:?}");
    }

    #[test]
    fn slugs_are_lower_case_words_joined_by_hyphens() {
        check("a", &Ok(()));
        check("elm-street-library", &Ok(()));
        check("2030-now", &Ok(()));
        check(&"a".repeat(80), &Ok(()));
        check("", &Err(SlugError::Empty));
        check(&"a".repeat(81), &Err(SlugError::TooLong { length: 81 }));
        check("Elm", &Err(SlugError::Character { character: 'E' }));
        check("../etc", &Err(SlugError::Character { character: '.' }));
        check("é", &Err(SlugError::Character { character: 'é' }));
        check("-a", &Err(SlugError::Hyphen));
        check("a-", &Err(SlugError::Hyphen));
        check("a--b", &Err(SlugError::Hyphen));
    }
}
