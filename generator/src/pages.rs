//! Pages: the place, variables and template of each, rendered to files.
//!
//! [`Renderer::new`] prepares once what the pages of a language share (the site, the cards of lists, the countries);
//! [`Renderer::pages`] lists the pages that are not a petition's; [`Renderer::render`] renders one of them, and
//! [`Renderer::petition`] those of a petition, so that pages can be rendered in parallel.

mod excerpt;
mod groups;
mod inputs;
mod text;
mod names;
mod card;
mod language_context;
mod renderer;
mod head;
mod finish;
mod json_ld;
mod list;
mod petition_page;
mod article;
mod single;

use petition::language::Language;
use petition::slug::Slug;

use crate::address::page_place;
use crate::output::OutputFile;
use crate::page_kind::{PRIVACY_ARTICLE, PageKind, Scope};
use crate::reuse::Scales;

pub(crate) use card::{Card, PetitionData};
pub(crate) use inputs::Inputs;
pub(crate) use petition_page::{consent_text, notice_text};
pub(crate) use renderer::{PER_PAGE, Prepared, Renderer};
pub(crate) use text::TextPlacement;

/// A page that is not a petition's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) subject: Subject,
}

/// What a page is about. The first page of a list goes with the list's feed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// The only page of its kind in a language.
    Single(PageKind),
    /// All petitions; a page of this number, from 1.
    Petitions(usize),
    Organisation(Slug, usize),
    Topic(Slug, usize),
    Article(String),
}

impl Subject {
    pub(crate) fn kind(&self) -> PageKind {
        match self {
            Self::Single(kind) => *kind,
            Self::Petitions(_) => PageKind::Petitions,
            Self::Organisation(..) => PageKind::Organisation,
            Self::Topic(..) => PageKind::Topic,
            Self::Article(_) => PageKind::Article,
        }
    }

    /// The place of the page in the tree of a language.
    pub(crate) fn place(&self, language: &Language) -> String {
        let kind = self.kind();
        match self {
            Self::Single(_) => kind.place_of(&language.segment()),
            Self::Petitions(number) => page_place(kind.place(), *number),
            Self::Organisation(slug, number) | Self::Topic(slug, number) => {
                page_place(&kind.place_of(slug.as_str()), *number)
            }
            Self::Article(name) => kind.place_of(name),
        }
    }
}

impl Renderer<'_> {
    /// The pages of all languages, without those of petitions.
    pub(crate) fn pages(&self) -> Vec<Page> {
        let languages = self.inputs.view.languages();
        let pages = |language: &Language| {
            let page = |subject| Page { language: language.clone(), subject };
            self.subjects(language).into_iter().map(page).collect::<Vec<Page>>()
        };
        languages.flat_map(pages).collect()
    }

    /// What the pages of a language are about, without those of petitions. The default language has all that others have.
    pub(crate) fn subjects(&self, language: &Language) -> Vec<Subject> {
        let is_default = *language == self.inputs.view.site().language;
        let is_single = |kind: &PageKind| match kind.scope() {
            Scope::Single | Scope::Step => true,
            Scope::WholeSite => is_default,
            Scope::List | Scope::Petition | Scope::Article => false,
        };
        let singles = PageKind::ALL.into_iter().filter(is_single).map(Subject::Single);
        let articles = self.inputs.view.content.pages.iter().filter(|(name, article)| {
            *name != PRIVACY_ARTICLE && (is_default || article.translations.contains_key(language))
        });
        let articles = articles.map(|(name, _)| Subject::Article(name.clone()));
        let subjects = singles.chain(self.lists()).chain(articles);
        subjects.filter(|subject| subject.kind().is_in(self.inputs.theme)).collect()
    }

    /// The pages of all lists of petitions.
    fn lists(&self) -> impl Iterator<Item = Subject> {
        let numbers = |total: usize| 1..=total.div_ceil(PER_PAGE).max(1);
        let all = numbers(self.groups.all.len()).map(Subject::Petitions);
        let organisations = self.groups.organisations.iter().flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Organisation(slug.clone(), number))
        });
        let topics = self.groups.topics.iter().flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Topic(slug.clone(), number))
        });
        all.chain(organisations).chain(topics)
    }

    pub(crate) fn render(&self, page: &Page) -> Result<OutputFile, tera::Error> {
        let language = &page.language;
        match &page.subject {
            Subject::Single(kind) => self.single(language, *kind),
            Subject::Petitions(number) => self.petition_list(language, *number),
            Subject::Organisation(slug, number) => self.organisation(language, slug, *number),
            Subject::Topic(slug, number) => self.topic(language, slug, *number),
            Subject::Article(name) => self.article(language, name),
        }
    }

    /// Adds to the scales what a page depends on, besides what all pages depend on; `None` if it is rendered in each build.
    pub(crate) fn weigh<'b>(&self, page: &Page, scales: Scales<'b>) -> Option<Scales<'b>> {
        let context = self.language_context(&page.language);
        let common = scales.things([&context.site_variables]).things([&context.names]);
        let list = |petitions: &[usize], number, common| self.weigh_list(&page.language, petitions, number, common);
        let own = match &page.subject {
            // These pages show something of every petition.
            Subject::Single(kind) if kind.scope() == Scope::Single => return None,
            Subject::Single(_) => common,
            Subject::Petitions(number) => list(&self.groups.all, *number, common),
            Subject::Topic(slug, number) => list(&self.groups.topics[slug], *number, common),
            Subject::Organisation(slug, number) => list(&self.groups.organisations[slug], *number, common)
                .number(self.totals.supporters[slug])
                .things(self.inputs.view.content.organisations.get(slug)),
            Subject::Article(name) => common.things(self.inputs.view.content.pages.get(name)),
        };
        Some(own)
    }
}
