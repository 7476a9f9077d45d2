//! Pages: for each its place, its variables and its template, rendered to files.
//!
//! [`Renderer::new`] prepares what all pages of a language share (the site, the cards of lists, the countries), once;
//! [`Renderer::pages`] lists the pages; [`Renderer::render`] renders one, so pages can be rendered side by side. What a
//! page is made from ([`Renderer::weigh`]) tells whether it must be rendered again: see [`Memory`].

mod excerpt;
mod groups;
mod inputs;
mod names;
mod card;
mod language_context;
mod renderer;
mod head;
mod json_ld;
mod list;
mod petition_page;
mod single;

use petition::language::Language;
use petition::slug::Slug;

use crate::address::page_place;
use crate::output::OutputFile;
use crate::reuse::Scales;
use crate::theme::Part;
use crate::variables::PageKind;

pub(crate) use card::{Card, PetitionData};
pub(crate) use inputs::Inputs;
pub(crate) use petition_page::notice_text;
pub(crate) use renderer::{PER_PAGE, Prepared, Renderer};

/// One page to render that is no petition's.
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

impl Renderer<'_> {
    /// The pages of all languages, without those of petitions.
    pub(crate) fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for language in self.inputs.view.languages() {
            let page = |subject| Page { language: language.clone(), subject };
            pages.extend(self.lists().map(page));
            pages.extend(self.step_kinds(language).map(|kind| page(Subject::Step(kind))));
            for (name, article) in &self.inputs.view.content.pages {
                let is_here =
                    *language == self.inputs.view.site().language || article.translations.contains_key(language);
                if is_here && name != "privacy" {
                    pages.push(page(Subject::Article(name.clone())));
                }
            }
        }
        pages
    }

    /// The pages that every language has and search engines may list.
    pub(crate) fn lists(&self) -> impl Iterator<Item = Subject> {
        let numbers = |total: usize| 1..=total.div_ceil(PER_PAGE).max(1);
        let privacy = self.inputs.theme.has(Part::Privacy).then_some(Subject::Privacy);
        let all = numbers(self.inputs.view.petitions.len()).map(Subject::Petitions);
        let organisations = self.groups.organisations.iter().filter(|_| self.inputs.theme.has(Part::Organisations));
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
            PageKind::NotFound => *language == self.inputs.view.site().language,
            _ => self.inputs.theme.has(Part::Signing),
        };
        single::KINDS.into_iter().filter(is_here)
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

    /// Renders a page.
    pub(crate) fn render(&self, page: &Page) -> Result<OutputFile, tera::Error> {
        let language = &page.language;
        match &page.subject {
            Subject::Home => self.home(language),
            Subject::Petitions(number) => self.petition_list(language, *number),
            Subject::Organisation(slug, number) => self.organisation(language, slug, *number),
            Subject::Topic(slug, number) => self.topic(language, slug, *number),
            Subject::Article(name) => self.article(language, name),
            Subject::Privacy => self.privacy(language),
            Subject::Step(kind) => self.step(language, *kind),
        }
    }

    /// Puts on the scales what a page is made from, beside what [`Memory::keep_only_what_holds`] holds against before;
    /// `None` where it must be made anew each time.
    pub(crate) fn weigh<'b>(&self, page: &Page, scales: Scales<'b>) -> Option<Scales<'b>> {
        let shared = self.language_context(&page.language);
        let common = scales.things([&shared.site_variables]).things([&shared.names]);
        let list = |petitions: &[usize], number, common| self.weigh_list(&page.language, petitions, number, common);
        let own = match &page.subject {
            // They show a little of everything.
            Subject::Home | Subject::Privacy => return None,
            Subject::Petitions(number) => list(&self.groups.all, *number, common),
            Subject::Topic(slug, number) => list(&self.groups.topics[slug], *number, common),
            Subject::Organisation(slug, number) => list(&self.groups.organisations[slug], *number, common)
                .number(self.totals.supporters[slug])
                .things(self.inputs.view.content.organisations.get(slug)),
            Subject::Article(name) => common.things(self.inputs.view.content.pages.get(name)),
            Subject::Step(_) => common,
        };
        Some(own)
    }
}
