//! Pages: for each its place, its variables and its template, rendered to a file.
//!
//! [`Renderer::new`] prepares what all pages of a language share (the site, the cards of lists, the countries), once;
//! [`Renderer::pages`] lists the pages; [`Renderer::render`] renders one, so pages can be rendered side by side.

mod card;
mod head;
mod json_ld;
mod list;
mod petition_page;
mod shared;
mod step;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;
use serde::Serialize;
use tera::Context;

use crate::address::{Addresses, file_of, page_place};
use crate::content::Petition;
use crate::context::{Head, PageKind, Picture};
use crate::image::in_text;
use crate::theme::{Part, Theme, Voice};
use crate::view::View;

pub(crate) use petition_page::notice_text;
pub(crate) use shared::Shared;

/// A file to be written below the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Below the site, with forward slashes.
    pub path: String,
    /// Its content.
    pub bytes: Arc<[u8]>,
}

impl OutputFile {
    /// A file of a text.
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes().into() }
    }
}

/// One page to render.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) subject: Subject,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Home,
    /// The page of this number of the list of all petitions.
    Petitions(usize),
    /// A petition, by its place in the view, and which of its pages.
    Petition(usize, PageKind),
    Organisation(Slug, usize),
    Topic(Slug, usize),
    Article(String),
    Privacy,
    /// A step of signing, the message page, or 404.
    Step(PageKind),
}

/// Pictures that pages show: by the path of the content's file, and by the petition for social ones.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// By path relative to the root; without `alt` and `credit`.
    pub(crate) content: BTreeMap<PathBuf, Picture>,
    /// Social images by `<slug>/<language>`: place below the site.
    pub(crate) social: BTreeMap<String, String>,
}

/// Renders the pages of one build.
#[derive(Debug)]
pub(crate) struct Renderer<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) theme: &'a Theme,
    pub(crate) addresses: &'a Addresses,
    pub(crate) pictures: &'a Pictures,
    shared: BTreeMap<Language, Shared>,
}

/// How many petitions a page of a list shows.
pub(crate) const PER_PAGE: usize = 20;

impl<'a> Renderer<'a> {
    /// Prepares what the pages of each language share.
    pub(crate) fn new(
        view: &'a View<'a>,
        theme: &'a Theme,
        addresses: &'a Addresses,
        pictures: &'a Pictures,
    ) -> Result<Self, tera::Error> {
        let mut renderer = Self { view, theme, addresses, pictures, shared: BTreeMap::new() };
        for language in view.languages() {
            let shared = Shared::new(&renderer, language)?;
            renderer.shared.insert(language.clone(), shared);
        }
        Ok(renderer)
    }

    /// The theme in a language.
    pub(crate) fn voice(&self, language: &Language) -> &'a Voice {
        self.theme.voice(language)
    }

    /// What the pages of a language share.
    pub(crate) fn shared(&self, language: &Language) -> &Shared {
        self.shared.get(language).expect("prepared for each language of the site")
    }

    /// A text as a page shows it: its pictures in all widths, its links as paths.
    pub(crate) fn text_html(&self, html: &str, language: &Language) -> String {
        self.addresses.resolve_links(&in_text::fit(html, &self.pictures.content), language, self.view)
    }

    /// All pages of all languages.
    pub(crate) fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for language in self.view.languages() {
            let page = |subject| Page { language: language.clone(), subject };
            pages.push(page(Subject::Home));
            if self.theme.has(Part::Privacy) {
                pages.push(page(Subject::Privacy));
            }
            let numbers = |total: usize| 1..=total.div_ceil(PER_PAGE).max(1);
            pages.extend(numbers(self.view.petitions.len()).map(|number| page(Subject::Petitions(number))));
            let shared = self.shared(language);
            for (slug, total) in shared.organisation_sizes().filter(|_| self.theme.has(Part::Organisations)) {
                pages.extend(numbers(total).map(|number| page(Subject::Organisation(slug.clone(), number))));
            }
            for (slug, total) in shared.topic_sizes() {
                pages.extend(numbers(total).map(|number| page(Subject::Topic(slug.clone(), number))));
            }
            for kind in step::KINDS {
                let is_here = match kind {
                    PageKind::NotFound => *language == self.view.site().language,
                    _ => self.theme.has(Part::Signing),
                };
                if is_here {
                    pages.push(page(Subject::Step(kind)));
                }
            }
            for (name, article) in &self.view.content.pages {
                let is_here = *language == self.view.site().language || article.translations.contains_key(language);
                if is_here && name != "privacy" {
                    pages.push(page(Subject::Article(name.clone())));
                }
            }
            for (index, petition) in self.view.petitions.iter().enumerate() {
                if self.has_page(petition, language) {
                    pages.extend(self.petition_kinds().map(|kind| page(Subject::Petition(index, kind))));
                }
            }
        }
        pages
    }

    /// The pages that each petition has.
    fn petition_kinds(&self) -> impl Iterator<Item = PageKind> {
        let parts =
            [(PageKind::Confirmed, Part::Signing), (PageKind::Embed, Part::Embed), (PageKind::Poster, Part::Poster)];
        let kept = parts.into_iter().filter(|(_, part)| self.theme.has(*part)).map(|(kind, _)| kind);
        std::iter::once(PageKind::Petition).chain(kept)
    }

    /// The place, in its language's tree, of a page that search engines may list, apart from petitions and articles.
    pub(crate) fn listed_place(&self, page: &Page) -> Option<String> {
        let (list, number) = match &page.subject {
            Subject::Home => (String::new(), 1),
            Subject::Privacy => ("privacy/".to_owned(), 1),
            Subject::Petitions(number) => ("petitions/".to_owned(), *number),
            Subject::Organisation(slug, number) => (format!("organisations/{slug}/"), *number),
            Subject::Topic(slug, number) => (format!("topics/{slug}/"), *number),
            Subject::Petition(..) | Subject::Article(_) | Subject::Step(_) => return None,
        };
        Some(page_place(&list, number))
    }

    /// Whether a petition has a page in the tree of a language.
    pub(crate) fn has_page(&self, petition: &Petition, language: &Language) -> bool {
        self.addresses.page_languages(petition).contains(&language)
    }

    /// Renders one page.
    pub(crate) fn render(&self, page: &Page) -> Result<OutputFile, tera::Error> {
        match &page.subject {
            Subject::Home => self.home(&page.language),
            Subject::Petitions(number) => self.petition_list(&page.language, *number),
            Subject::Petition(index, kind) => self.petition(&page.language, &self.view.petitions[*index], *kind),
            Subject::Organisation(slug, number) => self.organisation(&page.language, slug, *number),
            Subject::Topic(slug, number) => self.topic(&page.language, slug, *number),
            Subject::Article(name) => self.article(&page.language, name),
            Subject::Privacy => self.privacy(&page.language),
            Subject::Step(kind) => self.step(&page.language, *kind),
        }
    }

    /// Renders a template with the three variables of every page.
    fn finish(
        &self,
        language: &Language,
        kind: PageKind,
        place: &str,
        head: &Head,
        page: &impl Serialize,
    ) -> Result<OutputFile, tera::Error> {
        let mut context = Context::new();
        context.insert_value("site", self.shared(language).site.clone());
        context.insert("head", head);
        context.insert("page", page);
        let html = self.voice(language).render(kind.template(), &context)?;
        Ok(OutputFile::text(file_of(place), html))
    }
}
