//! An organisation's file and its translations, each by itself.

use std::sync::Arc;

use petition::slug::Slug;

use super::file::{MarkdownFile, Spanned, file_language, file_slug, main_path, parse_markdown, spanned_text};
use crate::front_matter::check::Subject;
use crate::front_matter::{Reader, keys};
use crate::markdown::RenderedText;
use crate::source::FileName;

#[derive(Debug)]
pub(crate) struct OrganisationFile {
    pub(crate) slug: Slug,
    pub(crate) name: String,
    pub(crate) is_person: bool,
    pub(crate) website: Option<String>,
    pub(crate) logo: Option<Spanned<String>>,
    pub(crate) contact: Option<String>,
    pub(crate) address: Option<String>,
    pub(crate) recipients: Vec<String>,
    pub(crate) extra: serde_json::Map<String, serde_json::Value>,
    pub(crate) text: RenderedText,
}

#[derive(Debug)]
pub(crate) struct OrganisationTranslationFile {
    pub(crate) name: Option<String>,
    pub(crate) text: RenderedText,
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<OrganisationFile> {
    let slug = file_slug(reader, &name.stem);
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "an organisation", keys: keys::ORGANISATION, main: None };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, subject, "")?;
    Some(OrganisationFile {
        slug: slug?,
        name: entries.text("name").unwrap_or_default(),
        is_person: entries.text("kind").as_deref() == Some("person"),
        website: entries.text("website"),
        logo: spanned_text(&entries, "logo"),
        contact: entries.text("contact"),
        address: entries.text("address"),
        recipients: entries.texts("recipient"),
        extra: entries.extra(),
        text,
    })
}

pub(crate) fn parse_translation(reader: &mut Reader, name: &FileName) -> Option<OrganisationTranslationFile> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let keys = keys::ORGANISATION_TRANSLATION;
    let subject = Subject { what: "a translation", keys, main: Some((keys::ORGANISATION, &main)) };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, subject, "")?;
    Some(OrganisationTranslationFile { name: entries.text("name"), text })
}
