//! What was made and from what, so that a page is made again only when something that it shows has changed.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use ahash::AHashMap;
use petition::language::Language;

use super::card::Record;
use super::shared::{Groups, Shared};
use super::{IndexEntry, OutputFile, Page, Renderer};
use crate::context::Picture;
use crate::output::Staged;
use crate::theme::Theme;
use crate::view::View;
use reader::content::{Article, Organisation, Petition};

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
#[derive(Debug, Default)]
pub(crate) struct Ingredients {
    things: Vec<Identity>,
    numbers: Vec<u64>,
}

/// A value by its place in memory, which it keeps as long as this does.
#[derive(Clone)]
struct Identity(Arc<dyn Any + Send + Sync>);

impl Identity {
    fn is<T>(&self, other: &Arc<T>) -> bool {
        std::ptr::addr_eq(Arc::as_ptr(&self.0), Arc::as_ptr(other))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:p}", self.0)
    }
}

/// Holds what a page is made from now against what it was made from before, and keeps it only where they differ.
#[derive(Debug, Default)]
pub(crate) struct Scales<'b> {
    before: Option<&'b Ingredients>,
    /// How much of that was met so far.
    met: (usize, usize),
    /// All of it, from the first difference on.
    now: Option<Ingredients>,
}

impl<'b> Scales<'b> {
    pub(crate) fn new(before: Option<&'b Ingredients>) -> Self {
        Self { before, ..Self::default() }
    }

    /// Adds things, and how many they are.
    pub(crate) fn things<'t, T: Any + Send + Sync>(mut self, things: impl IntoIterator<Item = &'t Arc<T>>) -> Self {
        let mut number = 0;
        for thing in things {
            number += 1;
            let before = self.before.and_then(|before| before.things.get(self.met.0));
            if self.now.is_none() && before.is_some_and(|before| before.is(thing)) {
                self.met.0 += 1;
            } else {
                self.now().things.push(Identity(Arc::clone(thing) as Arc<dyn Any + Send + Sync>));
            }
        }
        self.number(number)
    }

    /// Adds a number.
    pub(crate) fn number(mut self, number: u64) -> Self {
        let before = self.before.and_then(|before| before.numbers.get(self.met.1));
        if self.now.is_none() && before == Some(&number) {
            self.met.1 += 1;
        } else {
            self.now().numbers.push(number);
        }
        self
    }

    /// What differs from before, begun with what does not.
    fn now(&mut self) -> &mut Ingredients {
        let (things, numbers) = self.met;
        let met = |before: &Ingredients| Ingredients {
            things: before.things[..things].to_vec(),
            numbers: before.numbers[..numbers].to_vec(),
        };
        self.now.get_or_insert_with(|| self.before.map(met).unwrap_or_default())
    }

    /// What the page is made from now; `None` where that is the same as before.
    pub(crate) fn differing(mut self) -> Option<Ingredients> {
        let length = |before: &Ingredients| (before.things.len(), before.numbers.len());
        if self.before.map(length) != Some(self.met) {
            self.now();
        }
        self.now
    }
}

/// A page that is no petition's, what it was made from (`None` where that is not followed), and what was made of it.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) page: Page,
    pub(crate) ingredients: Option<Arc<Ingredients>>,
    pub(crate) batch: Arc<Batch>,
}

/// What the last build made; empty before the first.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    surroundings: Option<Surroundings>,
    groups: Arc<Groups>,
    shared: HashMap<Language, Arc<Shared>>,
    records: Vec<Arc<Record>>,
    pages: AHashMap<Page, (Option<Arc<Ingredients>>, Arc<Batch>)>,
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
    petitions: Arc<[Arc<Petition>]>,
    articles: Vec<Arc<Article>>,
    organisations: Vec<Arc<Organisation>>,
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
        let is_same = has_organisations && before.petitions.iter().zip(&*view.petitions).all(is_grouped_alike);
        is_same.then(|| Arc::clone(&self.groups))
    }

    /// Whether all organisations are as before.
    pub(super) fn has_same_organisations(&self, view: &View<'_>) -> bool {
        let now = &view.content.organisations;
        self.surroundings.as_ref().is_some_and(|before| {
            before.organisations.len() == now.len()
                && before.organisations.iter().zip(now.values()).all(|(before, now)| Arc::ptr_eq(before, now))
        })
    }

    /// What the data of the petition at `place` of the view was made from.
    pub(super) fn record(&self, place: usize) -> Option<&Arc<Record>> {
        self.records.get(place)
    }

    /// What the pages of a language shared.
    pub(super) fn shared(&self, language: &Language) -> Option<&Arc<Shared>> {
        self.shared.get(language)
    }

    /// What a page was made from, and what was made of it.
    pub(crate) fn page(&self, page: &Page) -> Option<(&Arc<Ingredients>, &Arc<Batch>)> {
        let (ingredients, batch) = self.pages.get(page)?;
        Some((ingredients.as_ref()?, batch))
    }

    /// The batch of files that are copied as they are, if they are the same ones.
    pub(crate) fn recall_copies(&self, copies: &[OutputFile]) -> Option<Arc<Batch>> {
        let (before, batch) = self.copies.as_ref()?;
        let is_same =
            |(a, b): (&OutputFile, &OutputFile)| a.path == b.path && a.bytes.as_ptr_range() == b.bytes.as_ptr_range();
        (before.len() == copies.len() && before.iter().zip(copies).all(is_same)).then(|| Arc::clone(batch))
    }

    /// Keeps what was made, and nothing else. What was made before is let go of beside that: it is much, and nobody waits.
    pub(crate) fn keep(&mut self, renderer: Renderer<'_>, pages: Vec<Made>, copies: (Vec<OutputFile>, Arc<Batch>)) {
        let now = Self {
            surroundings: Some(Surroundings::of(&renderer)),
            groups: renderer.groups,
            shared: renderer.shared,
            records: renderer.records,
            pages: pages.into_iter().map(|made| (made.page, (made.ingredients, made.batch))).collect(),
            copies: Some(copies),
        };
        let before = std::mem::replace(self, now);
        rayon::spawn(move || drop(before));
    }
}

impl Surroundings {
    fn of(renderer: &Renderer<'_>) -> Self {
        Self {
            theme: Arc::clone(renderer.theme),
            drafts: renderer.view.drafts,
            preview_key: renderer.preview_key.map(str::to_owned),
            pictures: renderer.pictures.content.clone(),
            petitions: Arc::clone(&renderer.view.petitions),
            articles: renderer.view.content.pages.values().cloned().collect(),
            organisations: renderer.view.content.organisations.values().cloned().collect(),
        }
    }

    fn hold(&self, renderer: &Renderer<'_>) -> bool {
        let (petitions, articles) = (&renderer.view.petitions, &renderer.view.content.pages);
        Arc::ptr_eq(&self.theme, renderer.theme)
            && self.drafts == renderer.view.drafts
            && self.preview_key.as_deref() == renderer.preview_key
            && self.pictures == renderer.pictures.content
            && self.petitions.len() == petitions.len()
            && self.petitions.iter().zip(&**petitions).all(|(before, now)| is_reached_alike(before, now))
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
