//! Loads a theme: compiles its templates and reads its texts for each language of the site, and prepares its static files.
//!
//! A theme is a folder `themes/<name>/` that contains only the files that differ from the default theme, which is embedded.
//! [`Theme::load`] is called again only after a file of the theme or `site.yaml` has changed.

mod library_words;
mod locale;
mod plural;
mod texts;
mod files;
mod language_file;
mod likely_countries;
mod missing_texts;
mod manifest;
mod brand;
mod assets;
mod functions;
mod templates;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use petition::language::Language;
use petition::sign_form::COUNTRIES;
use reader::content::Site;
use reader::diagnostic::{Diagnostic, Diagnostics, UNREVIEWED_LANGUAGE};
use tera::Context;

use crate::trace;
use crate::variables::{Colours, Country, TemplateValue};

pub(crate) use assets::Assets;
pub(crate) use files::{ThemeFiles, theme_files};
pub use language_file::{LanguageFile, language_file};
pub(crate) use locale::Locale;
pub(crate) use manifest::{Manifest, Part};
pub(crate) use texts::Texts;

use brand::brand_colours;
pub use brand::check_brand;
pub use files::{default_theme_file, default_theme_files, has_default_texts};
use likely_countries::likely_countries;
use missing_texts::Reference;
use templates::Templates;

/// A theme, ready to render.
#[derive(Debug)]
pub(crate) struct Theme {
    files: ThemeFiles,
    manifest: Manifest,
    colours: Colours,
    languages: BTreeMap<Language, LocalizedTheme>,
    assets: Arc<Assets>,
    /// Of its files and the settings that it was compiled for.
    fingerprint: u64,
}

/// A theme in one language.
#[derive(Debug)]
pub(crate) struct LocalizedTheme {
    templates: Templates,
    texts: Arc<Texts>,
    fingerprint: u64,
    /// Codes of the countries that come first in the list.
    likely_countries: Arc<[&'static str]>,
    /// Created on first use.
    countries_html: OnceLock<Arc<TemplateValue<String>>>,
}

/// The size of most pages, in bytes.
const PAGE_LENGTH: usize = 8 * 1024;

impl Theme {
    /// Compiles the theme of a site; `None` if that fails, with the reasons in `diagnostics`. `fingerprint` is that of the files
    /// and of the settings.
    pub(crate) fn load(
        files: ThemeFiles,
        site: &Site,
        fingerprint: u64,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let manifest = Manifest::read(&files, diagnostics)?;
        let colours = brand_colours(&manifest, site, diagnostics);
        let brand = colours.as_ref().filter(|_| site.brand.is_some());
        let assets = Arc::new(Assets::new(&files, brand, diagnostics));
        let reference = Reference::new(&files);
        let common = trace::fingerprint(&(files.fingerprint_without_texts(), site.digest, &site.base_url));
        let mut languages = BTreeMap::new();
        let site_languages = || std::iter::once(&site.language).chain(&site.languages);
        let likely: Arc<[_]> = likely_countries(site_languages()).into();
        for language in site_languages() {
            let Some(texts) = missing_texts::read(&files, site, language, &reference, diagnostics) else { continue };
            match Templates::compile(&files, site, &texts, &assets) {
                Ok(templates) => {
                    let fingerprint = trace::fingerprint(&(common, files.texts_fingerprint(language)));
                    let likely_countries = Arc::clone(&likely);
                    let countries_html = OnceLock::new();
                    let theme = LocalizedTheme { templates, texts, fingerprint, likely_countries, countries_html };
                    languages.insert(language.clone(), theme);
                }
                Err(error) => diagnostics.push(templates::explain(&files, &error)),
            }
        }
        let is_complete = languages.len() == 1 + site.languages.len();
        is_complete.then_some(Self { files, manifest, colours: colours?, languages, assets, fingerprint })
    }

    /// The languages of the site in whose files no native speaker is named as a reader, and which the site has not confirmed.
    pub(crate) fn unreviewed<'s>(&self, site: &'s Site) -> Vec<&'s Language> {
        let is_reviewed = |text: &str| {
            let mut states = text.lines().filter_map(|line| line.strip_prefix("# Native review: "));
            states.any(|state| state.trim() != "none")
        };
        let languages = std::iter::once(&site.language).chain(&site.languages);
        languages
            .filter(|language| !site.reviewed_languages.contains(language))
            .filter(|language| !self.files.texts(language).iter().any(|file| is_reviewed(&file.text)))
            .collect()
    }

    pub(crate) fn localized(&self, language: &Language) -> &LocalizedTheme {
        self.languages.get(language).expect("a theme is loaded for each language of its site")
    }

    /// Of its files and the settings that it was compiled for.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    /// Whether the theme generates a part of the site.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.manifest.has(part)
    }

    /// The parts that the theme does not generate.
    pub(crate) fn absent(&self) -> &BTreeSet<Part> {
        &self.manifest.without
    }

    /// The colours of the theme, with the brand colour of the site.
    pub(crate) fn colours(&self) -> &Colours {
        &self.colours
    }

    pub(crate) fn assets(&self) -> &Assets {
        &self.assets
    }

    /// Turns an error of rendering into a diagnostic at its place in the template.
    pub(crate) fn explain(&self, error: &tera::Error) -> Diagnostic {
        templates::explain(&self.files, error)
    }

    /// The path of a template for diagnostics.
    pub(crate) fn template_path(&self, template: &str) -> PathBuf {
        self.files.shown_path(&format!("templates/{template}"))
    }
}

impl LocalizedTheme {
    pub(crate) fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }

    /// Of everything that its templates can render, apart from their variables.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.fingerprint
    }

    pub(crate) fn locale(&self) -> &Arc<Locale> {
        self.texts.locale()
    }

    /// All countries as `<option>` elements, those of the site's languages first, else sorted by name: the same 250 lines on
    /// thousands of pages.
    ///
    /// # Errors
    /// Those of [`LocalizedTheme::render`].
    pub(crate) fn countries_html(&self) -> Result<Arc<TemplateValue<String>>, tera::Error> {
        if let Some(known) = self.countries_html.get() {
            return Ok(Arc::clone(known));
        }
        let locale = self.locale();
        let country = |code: &&str| Country { code: (*code).to_owned(), name: locale.country(code) };
        let likely: Vec<Country> = self.likely_countries.iter().map(country).collect();
        let others = COUNTRIES.iter().filter(|code| !self.likely_countries.contains(code));
        let mut countries: Vec<Country> = others.map(country).collect();
        countries.sort_by(|a, b| locale.compare(&a.name, &b.name));
        let mut variables = Context::new();
        variables.insert("likely", &likely);
        variables.insert("countries", &countries);
        let html = Arc::new(TemplateValue::new(self.render("parts/countries.html", &variables)?)?);
        Ok(Arc::clone(self.countries_html.get_or_init(|| html)))
    }

    /// Renders a template to text.
    ///
    /// # Errors
    /// Those of tera; [`Theme::explain`] turns them into diagnostics.
    pub(crate) fn render(&self, template: &str, context: &Context) -> Result<String, tera::Error> {
        let mut text = Vec::new();
        self.templates.render_to(template, context, &mut text)?;
        Ok(String::from_utf8(text)?)
    }

    /// Renders the template of a page to the content of its file.
    ///
    /// # Errors
    /// Those of [`LocalizedTheme::render`].
    pub(crate) fn render_page(&self, template: &str, context: &Context) -> Result<Vec<u8>, tera::Error> {
        let mut page = Vec::with_capacity(PAGE_LENGTH);
        self.templates.render_to(template, context, &mut page)?;
        Ok(page)
    }
}

/// Warns once about the languages of a site whose texts no native speaker has read.
pub(crate) fn warn_about_unreviewed(theme: &Theme, site: &Site, diagnostics: &mut Diagnostics) {
    let languages = theme.unreviewed(site);
    let Some(first) = languages.first() else { return };
    let tags: Vec<&str> = languages.iter().map(|language| language.as_str()).collect();
    let message = format!("no native speaker has read the consent and privacy texts in `{}`", tags.join("`, `"));
    let help = format!(
        "let one read the form, the privacy notice and the emails of the preview, then write `reviewed_languages: [{}]`",
        tags.join(", ")
    );
    diagnostics.push(site.spans.report(UNREVIEWED_LANGUAGE, message, site.spans.languages.get(first)).help(help));
}
