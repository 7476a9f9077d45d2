//! Language tags of texts and pages.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize};

/// A BCP 47 tag of language, script and region (`en`, `pt-BR`, `zh-Hans`), as in `lang` attributes. Lower-cased it is the
/// first segment of a URL path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Language(Arc<str>);

/// Writing direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Languages whose default script is right-to-left (CLDR, `characterOrder`).
const RIGHT_TO_LEFT: &[&str] = &["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];
/// Right-to-left scripts, whatever the language.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

impl Language {
    /// Parses a tag and normalizes its case as BCP 47 recommends: `PT-br` becomes `pt-BR`. Returns `None` unless it is a
    /// language with at most a script and a region; variants and extensions do not select texts.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next().filter(|p| matches!(p.len(), 2 | 3) && is_alphabetic(p))?.to_ascii_lowercase();
        let mut canonical = language;
        let mut rest = parts.next();
        if let Some(script) = rest.filter(|p| p.len() == 4 && is_alphabetic(p)) {
            canonical.push('-');
            canonical.push_str(&script[..1].to_ascii_uppercase());
            canonical.push_str(&script[1..].to_ascii_lowercase());
            rest = parts.next();
        }
        if let Some(region) = rest.filter(|p| is_region(p)) {
            canonical.push('-');
            canonical.push_str(&region.to_ascii_uppercase());
            rest = parts.next();
        }
        rest.is_none().then(|| Self(canonical.into()))
    }

    /// The tag, for a `lang` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag in lower case, as a path segment.
    pub fn segment(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The language subtag alone: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tags whose texts can serve the language, the best first: its own, that of CLDR's parent locale (`pt-PT` for `pt-AO`) or
    /// of the likely script or region (`pt-BR` for `pt`, `zh-Hans` for `zh-CN`), and the language alone.
    pub fn fallbacks(&self) -> Vec<&str> {
        let parent = match self.as_str() {
            "pt" => Some("pt-BR"),
            "zh" | "zh-CN" | "zh-SG" | "zh-MY" => Some("zh-Hans"),
            tag if tag.starts_with("zh-Hans-") => Some("zh-Hans"),
            tag if tag.starts_with("pt-") && tag != "pt-BR" => Some("pt-PT"),
            _ => None,
        };
        let mut tags: Vec<&str> = std::iter::once(self.as_str()).chain(parent).chain([self.primary()]).collect();
        tags.dedup();
        tags
    }

    /// Its writing direction.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').find(|p| p.len() == 4);
        let right_to_left = match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.contains(&self.primary()),
        };
        if right_to_left { Direction::Rtl } else { Direction::Ltr }
    }
}

impl From<Language> for Arc<str> {
    fn from(it: Language) -> Self {
        it.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom(format!("`{tag}` is not a language tag")))
    }
}

fn is_alphabetic(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    (part.len() == 2 && is_alphabetic(part)) || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, expected: Option<(&str, Direction)>) {
        let language = Language::parse(tag);
        assert_eq!(language.as_ref().map(|l| (l.as_str(), l.direction())), expected, "{tag:?}");
    }

    #[test]
    fn texts_come_from_the_nearest_tag() {
        for (tag, expected) in [
            ("fr-CA", vec!["fr-CA", "fr"]),
            ("pt", vec!["pt", "pt-BR", "pt"]),
            ("pt-AO", vec!["pt-AO", "pt-PT", "pt"]),
            ("pt-BR", vec!["pt-BR", "pt"]),
            ("zh-CN", vec!["zh-CN", "zh-Hans", "zh"]),
            ("zh-TW", vec!["zh-TW", "zh"]),
        ] {
            assert_eq!(Language::parse(tag).unwrap().fallbacks(), expected);
        }
    }

    #[test]
    fn tags_get_canonical_case_and_direction() {
        check("en", Some(("en", Direction::Ltr)));
        check("PT-br", Some(("pt-BR", Direction::Ltr)));
        check("zh-hans-cn", Some(("zh-Hans-CN", Direction::Ltr)));
        check("es-419", Some(("es-419", Direction::Ltr)));
        check("ar", Some(("ar", Direction::Rtl)));
        check("he-IL", Some(("he-IL", Direction::Rtl)));
        check("az-Arab", Some(("az-Arab", Direction::Rtl)));
        check("ar-Latn", Some(("ar-Latn", Direction::Ltr)));
        for wrong in ["", "e", "english", "en-", "en--US", "en_US", "en-US-x-y", "é", "..", "en/../x"] {
            check(wrong, None);
        }
    }
}
