//! `theme.yaml`: what a theme is, and what it leaves out.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use super::files::ThemeFiles;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME};

/// The file, below a theme's folder.
const PATH: &str = "theme.yaml";

/// What `theme.yaml` says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "the keys `name`, `description`, `licence`, `extends` and `without`")]
pub(crate) struct Manifest {
    /// As people know it.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Under which it may be used.
    pub licence: String,
    /// The theme that it is laid over; only the default one can be.
    pub extends: Extends,
    /// Parts of a site that it does not make.
    pub without: BTreeSet<Part>,
}

/// What a theme can extend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Extends {
    /// The default theme.
    #[default]
    Default,
}

/// A part of a site that a theme may leave out: an archive needs no form, a newspaper's subsite no poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Part {
    /// Forms, the steps of signing, and what the signer fills.
    Signing,
    /// `embed/`.
    Embed,
    /// `poster/`.
    Poster,
    /// `badge.svg`.
    Badge,
    /// Feeds, but for the site's own.
    Feeds,
    /// Organisations' profiles.
    Organisations,
    /// `privacy/`.
    Privacy,
    /// Links to share a petition.
    Sharing,
    /// `og/`.
    SocialImages,
    /// What pages tell machines (schema.org).
    StructuredData,
    /// `petitions.json`, each `count.json`, and `texts/`.
    Data,
}

/// What signing cannot do without: the signer reads the index, and the form links to the notice.
const NEEDED_TO_SIGN: [(Part, &str); 2] = [(Part::Data, "data"), (Part::Privacy, "privacy")];

impl Manifest {
    /// Reads the manifest; what is wrong with it is told at its line.
    pub(super) fn read(files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Option<Self> {
        let source = files.text(PATH).unwrap_or_default();
        let finding = |message: String| Diagnostic::new(THEME, files.shown_path(PATH), message);
        let manifest: Self = match serde_yaml::from_str(source) {
            Ok(manifest) => manifest,
            Err(error) => {
                let found = finding(format!("the theme's description is wrong: {error}"));
                diagnostics.push(match error.location() {
                    Some(place) => found.at(&Arc::from(source), line_at(source, place.index())),
                    None => found,
                });
                return None;
            }
        };
        let lacks = NEEDED_TO_SIGN.iter().find(|(part, _)| manifest.has(Part::Signing) && !manifest.has(*part));
        if let Some((_, name)) = lacks {
            let found = finding(format!("a theme without `{name}` cannot take signatures"));
            diagnostics.push(found.help(format!("take `{name}` out of `without`, or add `signing` to it")));
            return None;
        }
        Some(manifest)
    }

    /// Whether a part is made.
    pub(crate) fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }
}

/// From a place to the end of its line.
fn line_at(source: &str, place: usize) -> Range<usize> {
    let start = place.min(source.len());
    let end = source[start..].find('\n').map_or(source.len(), |length| start + length);
    start..end
}
