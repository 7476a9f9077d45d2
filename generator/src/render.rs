//! Pages: for each its place, its variables and its template, rendered to files.
//!
//! [`Renderer::new`] prepares what all pages of a language share (the site, the cards of lists, the countries), once;
//! [`Renderer::pages`] lists the pages; [`Renderer::render`] renders one, so pages can be rendered side by side. What a
//! page is made from ([`Renderer::weigh`]) tells whether it must be rendered again: see [`Memory`].

mod card;
mod head;
mod json_ld;
mod list;
mod memory;
mod petition_page;
mod shared;
mod step;

use bytes::Bytes;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::value::RawValue;
use tera::{Context, Value};

use crate::address::{Addresses, file_of, has_internal_links, page_place};
use crate::context::{Head, PageKind, Picture};
use crate::image::in_text;
use crate::theme::{Part, Theme, Voice};
use crate::view::View;
use crate::{extras, index};
use reader::content::Petition;

pub(crate) use card::Record;
pub(crate) use memory::{Batch, Made, Memory, Scales};
pub(crate) use petition_page::notice_text;
pub(crate) use shared::Shared;

use shared::{Groups, Sums};

/// A file to be written below the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Below the site, with forward slashes.
    pub path: String,
    /// Its content.
    pub bytes: Bytes,
}

impl OutputFile {
    /// A file of a text.
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes().into() }
    }
}

/// One page to render that is no petition's, and the files that go with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) subject: Subject,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    Home,
    /// The page of this number of the list of all petitions; the first with the feed.
    Petitions(usize),
    /// The first with the feed.
    Organisation(Slug, usize),
    /// The first with the feed.
    Topic(Slug, usize),
    Article(String),
    Privacy,
    /// A step of signing, the message page, or 404.
    Step(PageKind),
}

/// An entry of `petitions.json`, as JSON, and the slug that it is sorted by.
pub(crate) type IndexEntry = (Slug, Box<RawValue>);

/// What others read of a petition as data, in no language: its count, texts, badge, and old addresses.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) files: Vec<OutputFile>,
    /// Its part of `sitemap.xml`.
    pub(crate) listing: String,
    pub(crate) entry: Option<IndexEntry>,
}

/// Pictures that pages show: by the path of the content's file, and by the petition for social ones.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// By path relative to the root; without `alt` and `credit`.
    pub(crate) content: BTreeMap<PathBuf, Picture>,
    /// Social images by `<slug>/<language>`, the site's by `/<language>`: place below the site.
    pub(crate) social: BTreeMap<String, String>,
}

/// Renders the pages of one build.
#[derive(Debug)]
pub(crate) struct Renderer<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) theme: &'a Arc<Theme>,
    pub(crate) addresses: &'a Addresses,
    pub(crate) pictures: &'a Pictures,
    /// The key that data is sealed to for organisations without one, in a preview.
    pub(crate) preview_key: Option<&'a str>,
    pub(crate) groups: Arc<Groups>,
    pub(crate) sums: Sums,
    shared: HashMap<Language, Arc<Shared>>,
    /// What the data of each petition is made from, by its place in the view.
    pub(crate) records: Vec<Arc<Record>>,
}

/// How many petitions a page of a list shows.
pub(crate) const PER_PAGE: usize = 20;

impl<'a> Renderer<'a> {
    /// Prepares what the pages of each language share; what `memory` has of it and still holds is taken from there.
    pub(crate) fn new(
        view: &'a View<'a>,
        theme: &'a Arc<Theme>,
        addresses: &'a Addresses,
        pictures: &'a Pictures,
        preview_key: Option<&'a str>,
        memory: &mut Memory,
    ) -> Result<Self, tera::Error> {
        let mut renderer = Self {
            view,
            theme,
            addresses,
            pictures,
            preview_key,
            groups: Arc::default(),
            sums: Sums::new(view),
            shared: HashMap::new(),
            records: Vec::new(),
        };
        memory.keep_only_what_holds(&renderer);
        renderer.groups = memory.groups(view).unwrap_or_else(|| Arc::new(Groups::new(view)));
        for language in view.languages() {
            let shared = Shared::new(&renderer, language, memory.shared(language).map(AsRef::as_ref))?;
            renderer.shared.insert(language.clone(), Arc::new(shared));
        }
        let cards = renderer.shared(&view.site().language).cards.par_iter().enumerate();
        let same = memory.has_same_organisations(view);
        renderer.records = cards.map(|(place, card)| renderer.record(card, memory.record(place), same)).collect();
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
        if !has_internal_links(html) {
            return html.to_owned();
        }
        self.addresses.resolve_links(&in_text::fit(html, &self.pictures.content), language, self.view).into_owned()
    }

    /// All pages of all languages that are no petition's. Those of a language that show the same petitions stand together: a
    /// card that one has just shown is still in the processor's caches when the next shows it.
    pub(crate) fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for language in self.view.languages() {
            let page = |subject| Page { language: language.clone(), subject };
            let mut lists: Vec<Subject> = self.lists().collect();
            lists.sort_by_cached_key(|subject| self.first_petition(subject));
            pages.extend(lists.into_iter().map(page));
            pages.extend(self.step_kinds(language).map(|kind| page(Subject::Step(kind))));
            for (name, article) in &self.view.content.pages {
                let is_here = *language == self.view.site().language || article.translations.contains_key(language);
                if is_here && name != "privacy" {
                    pages.push(page(Subject::Article(name.clone())));
                }
            }
        }
        pages
    }

    /// The place of the first petition that a page of a list shows.
    fn first_petition(&self, subject: &Subject) -> Option<usize> {
        let (petitions, number) = match subject {
            Subject::Petitions(number) => (&self.groups.all, number),
            Subject::Organisation(slug, number) => (&self.groups.organisations[slug], number),
            Subject::Topic(slug, number) => (&self.groups.topics[slug], number),
            _ => return None,
        };
        petitions.get((number - 1) * PER_PAGE).copied()
    }

    /// The pages that every language has and search engines may list.
    pub(crate) fn lists(&self) -> impl Iterator<Item = Subject> {
        let numbers = |total: usize| 1..=total.div_ceil(PER_PAGE).max(1);
        let privacy = self.theme.has(Part::Privacy).then_some(Subject::Privacy);
        let all = numbers(self.view.petitions.len()).map(Subject::Petitions);
        let organisations = self.groups.organisations.iter().filter(|_| self.theme.has(Part::Organisations));
        let organisations = organisations.flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Organisation(slug.clone(), number))
        });
        let topics = self.groups.topics.iter().flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Topic(slug.clone(), number))
        });
        std::iter::once(Subject::Home).chain(privacy).chain(all).chain(organisations).chain(topics)
    }

    fn step_kinds(&self, language: &Language) -> impl Iterator<Item = PageKind> {
        let is_here = |kind: &PageKind| match kind {
            PageKind::NotFound => *language == self.view.site().language,
            _ => self.theme.has(Part::Signing),
        };
        step::KINDS.into_iter().filter(is_here)
    }

    /// The place, in its language's tree, of a page of [`Renderer::lists`].
    pub(crate) fn listed_place(&self, subject: &Subject) -> Option<String> {
        let (list, number) = match subject {
            Subject::Home => (String::new(), 1),
            Subject::Privacy => ("privacy/".to_owned(), 1),
            Subject::Petitions(number) => ("petitions/".to_owned(), *number),
            Subject::Organisation(slug, number) => (format!("organisations/{slug}/"), *number),
            Subject::Topic(slug, number) => (format!("topics/{slug}/"), *number),
            Subject::Article(_) | Subject::Step(_) => return None,
        };
        Some(page_place(&list, number))
    }

    /// Whether a petition has a page in the tree of a language.
    pub(crate) fn has_page(&self, petition: &Petition, language: &Language) -> bool {
        self.addresses.page_language(petition, language) == language
    }

    /// Renders a page, and the files that go with it.
    pub(crate) fn render(&self, page: &Page) -> Result<Vec<OutputFile>, tera::Error> {
        let language = &page.language;
        match &page.subject {
            Subject::Home => Ok(vec![self.home(language)?]),
            Subject::Petitions(number) => self.petition_list(language, *number),
            Subject::Organisation(slug, number) => self.organisation(language, slug, *number),
            Subject::Topic(slug, number) => self.topic(language, slug, *number),
            Subject::Article(name) => Ok(vec![self.article(language, name)?]),
            Subject::Privacy => Ok(vec![self.privacy(language)?]),
            Subject::Step(kind) => Ok(vec![self.step(language, *kind)?]),
        }
    }

    /// What others read of a petition as data.
    pub(crate) fn data(&self, petition: &Petition) -> Result<Data, tera::Error> {
        let listing = extras::listing_of(self, petition);
        let mut files = extras::files_of(self, petition)?;
        if !self.theme.has(Part::Data) {
            return Ok(Data { files, listing, entry: None });
        }
        let (data, entry) = index::of_petition(self, petition)?;
        files.extend(data);
        Ok(Data { files, listing, entry: Some(entry) })
    }

    /// Puts on the scales what a page is made from, beside what [`Memory::keep_only_what_holds`] holds against before;
    /// `None` where it must be made anew each time.
    pub(crate) fn weigh<'b>(&self, page: &Page, scales: Scales<'b>) -> Option<Scales<'b>> {
        let shared = self.shared(&page.language);
        let common = scales.things([&shared.frame]).things([&shared.names]);
        let list = |petitions: &[usize], number, common| self.weigh_list(&page.language, petitions, number, common);
        let own = match &page.subject {
            // They show a little of everything.
            Subject::Home | Subject::Privacy => return None,
            Subject::Petitions(number) => list(&self.groups.all, *number, common),
            Subject::Topic(slug, number) => list(&self.groups.topics[slug], *number, common),
            Subject::Organisation(slug, number) => list(&self.groups.organisations[slug], *number, common)
                .number(self.sums.supporters[slug])
                .things(self.view.content.organisations.get(slug)),
            Subject::Article(name) => common.things(self.view.content.pages.get(name)),
            Subject::Step(_) => common,
        };
        Some(own)
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
        context.insert_value("site", self.shared(language).frame.site.clone());
        context.insert("head", head);
        context.insert_value("page", Value::try_from_serializable(page)?);
        let html = self.voice(language).render_page(kind.template(), &context)?;
        Ok(OutputFile { path: file_of(place), bytes: html.into() })
    }
}
