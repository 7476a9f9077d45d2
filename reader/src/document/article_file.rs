//! A page's file, and the translations of pages and updates, each by itself.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;
use serde::{Deserialize, Serialize};

use super::as_json;
use super::file::{MarkdownFile, file_language, main_path, parse_markdown, title};
use crate::front_matter::Reader;
use crate::front_matter::check::KeyScope;
use crate::front_matter::keys::{Key, article as keys};
use crate::markdown::Markdown;
use crate::markdown::link::TextLink;
use crate::source::FileName;

/// `pages/**/*.md`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::article`, which describe them")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// The path below `pages/` without the extension: `about/press`.
    pub name: String,
    pub title: String,
    pub menu: Option<Menu>,
    pub weight: i64,
    pub text: Markdown,
    pub translations: BTreeMap<Language, ArticleTranslation>,
    #[serde(with = "as_json")]
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// The file, relative to the root.
    pub path: PathBuf,
    /// Differs if any of its files does.
    pub digest: u64,
}

/// `menu` of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Menu {
    /// At the top of each page.
    Main,
    /// At the bottom of each page.
    Footer,
}

/// A page or an update in another language.
#[expect(missing_docs, reason = "the fields are those of an article")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleTranslation {
    pub title: String,
    pub text: Markdown,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ArticleFile {
    /// Without translations, which are set when all files are known.
    pub(crate) article: Article,
    pub(crate) links: Vec<TextLink>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ArticleTranslationFile {
    pub(crate) translation: ArticleTranslation,
    pub(crate) links: Vec<TextLink>,
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<ArticleFile> {
    let source = Arc::clone(&reader.source);
    let scope = KeyScope { what: "a page", keys: keys::ALL, main: None };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, scope, "")?;
    let article = Article {
        name: name.stem.clone(),
        title: title(reader, &entries),
        menu: entries.text(&keys::MENU).and_then(|menu| match menu.as_str() {
            "main" => Some(Menu::Main),
            "footer" => Some(Menu::Footer),
            _ => None,
        }),
        weight: entries.integer(&keys::WEIGHT).unwrap_or_default(),
        text: text.markdown,
        translations: BTreeMap::new(),
        extra: entries.extra(),
        path: reader.path.to_path_buf(),
        digest: 0,
    };
    Some(ArticleFile { article, links: text.links })
}

/// Parses the translation of a page or an update, whose main file has `main_keys`.
pub(crate) fn parse_translation(
    reader: &mut Reader,
    name: &FileName,
    main_keys: &'static [Key],
    anchor_prefix: &str,
) -> Option<ArticleTranslationFile> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let scope = KeyScope { what: "a translation", keys: keys::TRANSLATION, main: Some((main_keys, &main)) };
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, scope, anchor_prefix)?;
    let translation = ArticleTranslation { title: title(reader, &entries), text: text.markdown };
    Some(ArticleTranslationFile { translation, links: text.links })
}
