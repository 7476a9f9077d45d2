//! An organisation's file and its translations, each by itself.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;
use serde::{Deserialize, Serialize};

use super::as_json;
use super::file::{MarkdownFile, Spanned, file_language, file_slug, main_path, parse_markdown, spanned_text};
use crate::front_matter::Reader;
use crate::front_matter::check::KeyScope;
use crate::front_matter::keys::organisation as keys;
use crate::markdown::Markdown;
use crate::markdown::link::TextLink;
use crate::source::FileName;

/// `organisations/<name>.md`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::organisation`, which describe them")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// The file's name.
    pub slug: Slug,
    pub name: String,
    /// `kind: person`.
    pub is_person: bool,
    pub website: Option<String>,
    /// Relative to the root.
    pub logo: Option<PathBuf>,
    /// Relative to the root.
    pub cover: Option<PathBuf>,
    /// An email address or a URL.
    pub contact: Option<String>,
    pub address: Option<String>,
    pub recipients: Vec<String>,
    pub text: Markdown,
    pub translations: BTreeMap<Language, OrganisationTranslation>,
    #[serde(with = "as_json")]
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// The file, relative to the root.
    pub path: PathBuf,
    /// Differs if any of its files does.
    pub digest: u64,
}

/// `organisations/<name>.<lang>.md`.
#[expect(missing_docs, reason = "the fields are those of an organisation")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationTranslation {
    pub name: Option<String>,
    pub text: Markdown,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OrganisationFile {
    /// Without logo, cover and translations, which are set when all files are known.
    pub(crate) organisation: Organisation,
    /// The logo as written.
    pub(crate) logo: Option<Spanned<String>>,
    /// The cover as written.
    pub(crate) cover: Option<Spanned<String>>,
    pub(crate) links: Vec<TextLink>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OrganisationTranslationFile {
    pub(crate) translation: OrganisationTranslation,
    pub(crate) links: Vec<TextLink>,
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<OrganisationFile> {
    let slug = file_slug(reader, &name.stem);
    let source = Arc::clone(&reader.source);
    let scope = KeyScope { what: "an organisation", keys: keys::ALL, main: None };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, scope, "")?;
    let organisation = Organisation {
        slug: slug?,
        name: entries.text(&keys::NAME).unwrap_or_default(),
        is_person: entries.text(&keys::KIND).as_deref() == Some("person"),
        website: entries.text(&keys::WEBSITE),
        logo: None,
        cover: None,
        contact: entries.text(&keys::CONTACT),
        address: entries.text(&keys::ADDRESS),
        recipients: entries.texts(&keys::RECIPIENT),
        text: text.markdown,
        translations: BTreeMap::new(),
        extra: entries.extra(),
        path: reader.path.to_path_buf(),
        digest: 0,
    };
    let (logo, cover) = (spanned_text(&entries, &keys::LOGO), spanned_text(&entries, &keys::COVER));
    Some(OrganisationFile { organisation, logo, cover, links: text.links })
}

pub(crate) fn parse_translation(reader: &mut Reader, name: &FileName) -> Option<OrganisationTranslationFile> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let scope = KeyScope { what: "a translation", keys: keys::TRANSLATION, main: Some((keys::ALL, &main)) };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, scope, "")?;
    let translation = OrganisationTranslation { name: entries.text(&keys::NAME), text: text.markdown };
    Some(OrganisationTranslationFile { translation, links: text.links })
}
