//! A theme: its templates compiled and its words read, for each language of the site, and its static files.
//!
//! A theme is a folder `themes/<name>/` over the default one, which is also embedded: it holds only what differs. Nothing
//! is compiled twice: [`Theme::load`] is called again only when a file of it, or `site.yaml`, changed.

mod locale;
mod texts;
mod assets;
mod files;
mod functions;
mod manifest;
mod templates;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::Language;
use tera::Context;

use reader::content::Site;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME, UNKNOWN_LANGUAGE};

pub(crate) use assets::Assets;
pub(crate) use assets::hashed_path;
pub(crate) use files::ThemeFiles;
pub(crate) use locale::Locale;
pub(crate) use manifest::{Manifest, Part};
pub(crate) use texts::Texts;

use templates::Templates;

/// A theme, ready to render.
#[derive(Debug)]
pub(crate) struct Theme {
    files: ThemeFiles,
    manifest: Manifest,
    /// By language.
    languages: BTreeMap<Language, LocalizedTheme>,
    assets: Arc<Assets>,
}

/// A theme in one language.
#[derive(Debug)]
pub(crate) struct LocalizedTheme {
    templates: Templates,
    texts: Arc<Texts>,
}

/// How long most pages are, in bytes.
const PAGE_LENGTH: usize = 8 * 1024;

/// The language whose texts say which there are.
const REFERENCE: &str = "i18n/en.ftl";

impl Theme {
    /// Reads and compiles the theme of a site; `None` where that fails, with the reasons in `diagnostics`.
    pub(crate) fn load(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Option<Self> {
        let files = ThemeFiles::read(root, &site.theme, diagnostics)?;
        let manifest = Manifest::read(&files, diagnostics)?;
        let assets = Arc::new(Assets::new(&files, site, diagnostics));
        let reference = texts::keys(files.text(REFERENCE).unwrap_or_default());
        let mut languages = BTreeMap::new();
        for language in std::iter::once(&site.language).chain(&site.languages) {
            let Some(texts) = texts(root, &files, language, &reference, diagnostics) else { continue };
            match Templates::compile(&files, site, &texts, &assets) {
                Ok(templates) => drop(languages.insert(language.clone(), LocalizedTheme { templates, texts })),
                Err(error) => diagnostics.push(templates::explain(&files, &error)),
            }
        }
        let is_whole = languages.len() == 1 + site.languages.len();
        is_whole.then_some(Self { files, manifest, languages, assets })
    }

    /// The theme in a language of the site.
    pub(crate) fn localized(&self, language: &Language) -> &LocalizedTheme {
        self.languages.get(language).expect("a theme is loaded for each language of its site")
    }

    /// Whether a part of the site is made.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.manifest.has(part)
    }

    /// The parts of a site that it does not make.
    pub(crate) fn absent(&self) -> &BTreeSet<Part> {
        &self.manifest.without
    }

    /// The static files.
    pub(crate) fn assets(&self) -> &Assets {
        &self.assets
    }

    /// Words an error of rendering as a finding in the template.
    pub(crate) fn explain(&self, error: &tera::Error) -> Diagnostic {
        templates::explain(&self.files, error)
    }

    /// The path of a template, for findings.
    pub(crate) fn template_path(&self, template: &str) -> PathBuf {
        self.files.shown_path(&format!("templates/{template}"))
    }
}

impl LocalizedTheme {
    /// The words.
    pub(crate) fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }

    /// How numbers and dates are written.
    pub(crate) fn locale(&self) -> &Arc<Locale> {
        self.texts.locale()
    }

    /// Renders a template.
    ///
    /// # Errors
    /// As tera says; [`Theme::explain`] words it.
    pub(crate) fn render(&self, template: &str, context: &Context) -> Result<String, tera::Error> {
        let mut text = Vec::new();
        self.templates.render_to(template, context, &mut text)?;
        Ok(String::from_utf8(text)?)
    }

    /// Renders the template of a page, which becomes a file: text in UTF-8.
    ///
    /// # Errors
    /// As those of [`LocalizedTheme::render`].
    pub(crate) fn render_page(&self, template: &str, context: &Context) -> Result<Vec<u8>, tera::Error> {
        let mut page = Vec::with_capacity(PAGE_LENGTH);
        self.templates.render_to(template, context, &mut page)?;
        Ok(page)
    }
}

/// The texts of a language: those of the default theme, and the theme's own over them.
fn texts(
    root: &Path,
    files: &ThemeFiles,
    language: &Language,
    reference: &[String],
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Texts>> {
    let Some(locale) = Locale::new(language) else {
        diagnostics.push(unknown_language(root, files, language));
        return None;
    };
    let layers = files.texts(language);
    if layers.is_empty() {
        diagnostics.push(unknown_language(root, files, language));
        return None;
    }
    let sources: Vec<Cow<'_, str>> = layers.iter().map(|(_, text)| Cow::Borrowed(*text)).collect();
    match Texts::new(Arc::new(locale), &sources) {
        Ok(texts) => {
            let missing: Vec<&str> = reference.iter().map(String::as_str).filter(|key| !texts.has(key)).collect();
            if missing.is_empty() {
                return Some(Arc::new(texts));
            }
            let path = files.shown_path(&layers[layers.len() - 1].0);
            let message = format!("the texts in `{language}` lack `{}`", missing.join("`, `"));
            diagnostics.push(
                Diagnostic::new(THEME, path, message).help("write them as in `en.ftl`, in the language of this file"),
            );
            None
        }
        Err(error) => {
            let path = files.shown_path(&layers[layers.len() - 1].0);
            diagnostics.push(Diagnostic::new(THEME, path, error.to_string()));
            None
        }
    }
}

fn unknown_language(root: &Path, files: &ThemeFiles, language: &Language) -> Diagnostic {
    let file = files.shown_path(&format!("i18n/{language}.ftl"));
    let message = format!("the theme has no texts in the language `{language}`");
    let help = format!("translate `i18n/en.ftl` of the theme as `{}`, or take the language out", file.display());
    let path = Path::new("content").join("site.yaml");
    let source: Arc<str> = std::fs::read_to_string(root.join(&path)).unwrap_or_default().into();
    let found = Diagnostic::new(UNKNOWN_LANGUAGE, path, message).help(help);
    match tag_at(&source, language) {
        Some(place) => found.at(&source, place),
        None => found,
    }
}

/// Where `site.yaml` names a language: the tag alone, in what `language` and `languages` say.
fn tag_at(source: &str, language: &Language) -> Option<Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    // Tags are known in any case.
    let (source, tag) = (source.to_ascii_lowercase(), language.as_str().to_ascii_lowercase());
    let start = if source.starts_with("language") { 0 } else { source.find("\nlanguage")? };
    let is_whole = |at: usize| !source[..at].ends_with(is_part) && !source[at + tag.len()..].starts_with(is_part);
    let places = source[start..].match_indices(tag.as_str()).map(|(at, _)| start + at);
    places.filter(|at| is_whole(*at)).map(|at| at..at + tag.len()).next()
}
