//! `theme.yaml`: the description of a theme, the parts that it does not generate, and its colours.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use super::files::ThemeFiles;
use super::library_words::of_yaml;
use crate::variables::Colours;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME};

/// The file, below a theme's folder.
const PATH: &str = "theme.yaml";

#[derive(Debug, Default, Deserialize)]
#[serde(
    deny_unknown_fields,
    default,
    expecting = "the keys `name`, `description`, `licence`, `extends`, `without` and `colours`"
)]
pub(crate) struct Manifest {
    pub name: String,
    pub description: String,
    pub licence: String,
    /// The theme whose files it overrides; only the default theme is supported.
    pub extends: Extends,
    /// The parts that it does not generate.
    pub without: BTreeSet<Part>,
    pub colours: Colours,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Extends {
    #[default]
    Default,
}

/// A part of a site that a theme can leave out: an archive needs no forms, the subsite of a newspaper no posters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Part {
    /// Forms, the pages for the steps of signing, and the signer's messages and emails.
    Signing,
    /// `embed/`.
    Embed,
    /// `poster/`.
    Poster,
    /// `badge.svg`.
    Badge,
    /// All feeds except the site's own.
    Feeds,
    /// Profile pages.
    Organisations,
    /// `privacy/`.
    Privacy,
    /// Share links.
    Sharing,
    /// `og/`.
    SocialImages,
    /// schema.org data.
    StructuredData,
    /// `petitions.json`, each `count.json`, and `texts/`.
    Data,
}

/// The parts that signing needs: the signer reads the index, and the form links to the privacy notice.
const NEEDED_TO_SIGN: [(Part, &str); 2] = [(Part::Data, "data"), (Part::Privacy, "privacy")];

impl Manifest {
    /// Reads `theme.yaml` and reports errors in it.
    pub(super) fn read(files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Option<Self> {
        let source = files.text(PATH).unwrap_or_default();
        let diagnostic = |message: String| Diagnostic::new(THEME, files.shown_path(PATH), message);
        let manifest: Self = match serde_yaml::from_str(source) {
            Ok(manifest) => manifest,
            Err(error) => {
                let found = diagnostic(format!("`theme.yaml` cannot be read: {}", of_yaml(&error.to_string())));
                diagnostics.push(match error.location() {
                    Some(place) => found.at(&Arc::from(source), line_at(source, place.index())),
                    None => found,
                });
                return None;
            }
        };
        let lacks = NEEDED_TO_SIGN.iter().find(|(part, _)| manifest.has(Part::Signing) && !manifest.has(*part));
        if let Some((_, name)) = lacks {
            let found = diagnostic(format!("a theme without `{name}` cannot take signatures"));
            diagnostics.push(found.help(format!("remove `{name}` from `without`, or add `signing` to it")));
            return None;
        }
        Some(manifest)
    }

    pub(crate) fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }
}

/// From a byte offset to the end of its line.
fn line_at(source: &str, offset: usize) -> Range<usize> {
    let start = offset.min(source.len());
    let end = source[start..].find('\n').map_or(source.len(), |length| start + length);
    start..end
}
