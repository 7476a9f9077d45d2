//! A page's file, and the translations of pages and updates.

use std::sync::Arc;

use super::file::{MarkdownFile, file_language, main_path, parse_markdown};
use crate::content::Menu;
use crate::front_matter::check::Subject;
use crate::front_matter::{Reader, keys};
use crate::markdown::RenderedText;
use crate::source::FileName;

#[derive(Debug)]
pub(crate) struct PageFile {
    pub(crate) title: String,
    pub(crate) menu: Option<Menu>,
    pub(crate) weight: i64,
    pub(crate) extra: serde_json::Map<String, serde_json::Value>,
    pub(crate) text: RenderedText,
}

#[derive(Debug)]
pub(crate) struct ArticleTranslationFile {
    pub(crate) title: String,
    pub(crate) text: RenderedText,
}

pub(crate) fn parse_page(reader: &mut Reader) -> Option<PageFile> {
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "a page", keys: keys::PAGE, main: None };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, subject, "")?;
    Some(PageFile {
        title: entries.text("title").unwrap_or_default(),
        menu: entries.text("menu").and_then(|menu| match menu.as_str() {
            "main" => Some(Menu::Main),
            "footer" => Some(Menu::Footer),
            _ => None,
        }),
        weight: entries.integer("weight").unwrap_or_default(),
        extra: entries.extra(),
        text,
    })
}

pub(crate) fn parse_translation(
    reader: &mut Reader,
    name: &FileName,
    main_keys: &'static [keys::Key],
    prefix: &str,
) -> Option<ArticleTranslationFile> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let subject = Subject { what: "a translation", keys: keys::ARTICLE_TRANSLATION, main: Some((main_keys, &main)) };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, subject, prefix)?;
    let title = entries.text("title").unwrap_or_default();
    Some(ArticleTranslationFile { title, text })
}
