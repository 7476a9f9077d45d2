//! What was made and from what, so that a page is made again only when something that it shows has changed.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use petition::language::Language;

use super::card::Record;
use super::shared::{Groups, Shared};
use super::{IndexEntry, OutputFile, Page, Renderer};
use crate::content::{Article, Petition};
use crate::context::Picture;
use crate::output::Staged;
use crate::theme::Theme;
use crate::view::View;

/// What was made of a page.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) files: Vec<Staged>,
    /// Of a petition's data: see [`super::Data`].
    pub(crate) listing: String,
    /// Of a petition's data: see [`super::Data`].
    pub(crate) entry: Option<IndexEntry>,
}

/// What a page is made from: things that are the same only while they are the same value in memory, and numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Ingredients {
    things: Vec<Identity>,
    numbers: Vec<u64>,
}

/// A value by its place in memory, which it keeps as long as this does.
#[derive(Clone)]
struct Identity(Arc<dyn Any + Send + Sync>);

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::addr_eq(Arc::as_ptr(&self.0), Arc::as_ptr(&other.0))
    }
}

impl Eq for Identity {}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:p}", self.0)
    }
}

impl Ingredients {
    /// Adds things, and how many they are.
    pub(crate) fn things<'t, T: Any + Send + Sync>(mut self, things: impl IntoIterator<Item = &'t Arc<T>>) -> Self {
        let before = self.things.len();
        self.things.extend(things.into_iter().map(|thing| Identity(Arc::clone(thing) as Arc<dyn Any + Send + Sync>)));
        let number = self.things.len() - before;
        self.number(number as u64)
    }

    /// Adds a number.
    pub(crate) fn number(mut self, number: u64) -> Self {
        self.numbers.push(number);
        self
    }
}

/// A page that is no petition's, what it was made from (`None` where that is not followed), and what was made of it.
pub(crate) type Made = (Page, Option<Ingredients>, Arc<Batch>);

/// What the last build made; empty before the first.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    surroundings: Option<Surroundings>,
    groups: Arc<Groups>,
    shared: HashMap<Language, Arc<Shared>>,
    records: Vec<Arc<Record>>,
    pages: HashMap<Page, (Option<Ingredients>, Arc<Batch>)>,
    copies: Option<(Vec<OutputFile>, Arc<Batch>)>,
}

/// What every page depends on.
#[derive(Debug)]
struct Surroundings {
    theme: Arc<Theme>,
    drafts: bool,
    preview_key: Option<String>,
    pictures: BTreeMap<PathBuf, Picture>,
    /// What texts link to.
    petitions: Vec<Arc<Petition>>,
    articles: Vec<Arc<Article>>,
}

impl Memory {
    /// Forgets everything if something has changed that every page depends on: the theme, which petitions and pages
    /// there are in which languages, the pictures.
    pub(crate) fn keep_only_what_holds(&mut self, renderer: &Renderer<'_>) {
        if !self.surroundings.as_ref().is_some_and(|surroundings| surroundings.hold(renderer)) {
            *self = Self::default();
        }
    }

    /// Which petitions belong to what, if that is as before.
    pub(super) fn groups(&self, view: &View<'_>) -> Option<Arc<Groups>> {
        let before = self.surroundings.as_ref()?;
        let has_organisations = self.groups.organisations.keys().eq(view.content.organisations.keys());
        let is_grouped_alike = |(before, now): (&Arc<Petition>, &Arc<Petition>)| {
            Arc::ptr_eq(before, now) || before.organisations == now.organisations && before.topics == now.topics
        };
        // As many, and in the same order, since everything is forgotten otherwise.
        let is_same = has_organisations && before.petitions.iter().zip(&view.petitions).all(is_grouped_alike);
        is_same.then(|| Arc::clone(&self.groups))
    }

    /// What the data of the petition at `place` of the view was made from.
    pub(super) fn record(&self, place: usize) -> Option<&Arc<Record>> {
        self.records.get(place)
    }

    /// What the pages of a language shared.
    pub(super) fn shared(&self, language: &Language) -> Option<&Arc<Shared>> {
        self.shared.get(language)
    }

    /// What was made of a page, if it was made from the same.
    pub(crate) fn recall(&self, page: &Page, ingredients: Option<&Ingredients>) -> Option<Arc<Batch>> {
        let (before, batch) = self.pages.get(page)?;
        (ingredients.is_some() && before.as_ref() == ingredients).then(|| Arc::clone(batch))
    }

    /// The batch of files that are copied as they are, if they are the same ones.
    pub(crate) fn recall_copies(&self, copies: &[OutputFile]) -> Option<Arc<Batch>> {
        let (before, batch) = self.copies.as_ref()?;
        let is_same =
            |(a, b): (&OutputFile, &OutputFile)| a.path == b.path && a.bytes.as_ptr_range() == b.bytes.as_ptr_range();
        (before.len() == copies.len() && before.iter().zip(copies).all(is_same)).then(|| Arc::clone(batch))
    }

    /// Keeps what was made, and nothing else.
    pub(crate) fn keep(&mut self, renderer: Renderer<'_>, pages: Vec<Made>, copies: (Vec<OutputFile>, Arc<Batch>)) {
        *self = Self {
            surroundings: Some(Surroundings::of(&renderer)),
            groups: renderer.groups,
            shared: renderer.shared,
            records: renderer.records,
            pages: pages.into_iter().map(|(page, ingredients, batch)| (page, (ingredients, batch))).collect(),
            copies: Some(copies),
        };
    }
}

impl Surroundings {
    fn of(renderer: &Renderer<'_>) -> Self {
        Self {
            theme: Arc::clone(renderer.theme),
            drafts: renderer.view.drafts,
            preview_key: renderer.preview_key.map(str::to_owned),
            pictures: renderer.pictures.content.clone(),
            petitions: renderer.view.petitions.clone(),
            articles: renderer.view.content.pages.values().cloned().collect(),
        }
    }

    fn hold(&self, renderer: &Renderer<'_>) -> bool {
        let (petitions, articles) = (&renderer.view.petitions, &renderer.view.content.pages);
        Arc::ptr_eq(&self.theme, renderer.theme)
            && self.drafts == renderer.view.drafts
            && self.preview_key.as_deref() == renderer.preview_key
            && self.pictures == renderer.pictures.content
            && self.petitions.len() == petitions.len()
            && self.petitions.iter().zip(petitions).all(|(before, now)| is_reached_alike(before, now))
            && self.articles.len() == articles.len()
            && self
                .articles
                .iter()
                .zip(articles.values())
                .all(|(before, now)| before.name == now.name && before.translations.keys().eq(now.translations.keys()))
    }
}

/// Whether links lead to both in the same way.
fn is_reached_alike(before: &Arc<Petition>, now: &Arc<Petition>) -> bool {
    Arc::ptr_eq(before, now) || before.slug == now.slug && before.languages().eq(now.languages())
}
