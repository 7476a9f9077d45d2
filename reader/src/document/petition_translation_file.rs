//! A petition's file in another language, by itself.

use std::sync::{Arc, OnceLock};

use petition::text::TextHash;
use serde::{Deserialize, Serialize};

use super::file::{file_language, main_path, parse_markdown, title};
use super::petition_file::summary_of;
use super::warnings::warn_about_text;
use crate::front_matter::Reader;
use crate::front_matter::check::KeyScope;
use crate::front_matter::keys::petition as keys;
use crate::markdown::link::TextLink;
use crate::markdown::{Markdown, RenderedText};
use crate::source::{FileName, SourceSlice};

/// `petitions/<slug>.<lang>.md`.
#[expect(missing_docs, reason = "the fields are those of a petition")]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PetitionTranslation {
    pub title: Arc<str>,
    /// The main file's by default.
    pub targets: Vec<String>,
    /// Made from the first paragraph by default. At most 300 characters.
    pub summary: Arc<str>,
    /// The main file's by default.
    pub image_alt: Option<String>,
    pub text: Markdown,
    /// The hash of the published text, computed by the first call of [`LocalizedPetition::hash`](crate::content::LocalizedPetition::hash).
    #[serde(skip)]
    pub text_hash: OnceLock<TextHash>,
    /// The Markdown that the published text is made from.
    pub written: SourceSlice,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PetitionTranslationFile {
    /// Without the main file's defaults.
    pub(crate) translation: PetitionTranslation,
    pub(crate) links: Vec<TextLink>,
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<PetitionTranslationFile> {
    let language = file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let scope = KeyScope { what: "a translation", keys: keys::TRANSLATION, main: Some((keys::ALL, &main)) };
    let file = parse_markdown(reader, &source, scope, "")?;
    warn_about_text(reader, &file, language.as_ref());
    let entries = &file.entries;
    let title = title(reader, entries).into();
    let targets = entries.texts(&keys::TARGET);
    let summary = entries.text(&keys::SUMMARY).unwrap_or_else(|| summary_of(&file.text)).into();
    let image_alt = entries.map(&keys::IMAGE).text(&keys::image::ALT);
    let written = SourceSlice::new(&source, file.text_range.clone());
    let RenderedText { markdown: text, links, .. } = file.text.shortened();
    let translation =
        PetitionTranslation { title, targets, summary, image_alt, text, text_hash: OnceLock::new(), written };
    Some(PetitionTranslationFile { translation, links })
}
