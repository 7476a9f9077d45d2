//! What was made and from what, so that a page is made again only when something that it shows has changed.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use ahash::AHashMap;

use crate::output::{Batch, OutputFile};
use crate::pages::{Inputs, Page, Prepared, Renderer};
use crate::reuse::Ingredients;
use crate::theme::Theme;
use crate::variables::Picture;
use reader::content::{Article, Petition};

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
    prepared: Option<Prepared>,
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
}

impl Memory {
    /// Forgets everything if something has changed that every page depends on: the theme, which petitions and pages
    /// there are in which languages, the pictures.
    pub(crate) fn keep_only_what_holds(&mut self, inputs: &Inputs<'_>) {
        if !self.surroundings.as_ref().is_some_and(|surroundings| surroundings.hold(inputs)) {
            *self = Self::default();
        }
    }

    /// What the last build prepared for its pages.
    pub(crate) fn prepared(&self) -> Option<&Prepared> {
        self.prepared.as_ref()
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

    /// Keeps the results of this build. Drops the old ones on a background thread; freeing them is slow.
    pub(crate) fn keep(&mut self, renderer: Renderer<'_>, pages: Vec<Made>, copies: (Vec<OutputFile>, Arc<Batch>)) {
        let now = Self {
            surroundings: Some(Surroundings::of(&renderer.inputs)),
            prepared: Some(renderer.into_prepared()),
            pages: pages.into_iter().map(|made| (made.page, (made.ingredients, made.batch))).collect(),
            copies: Some(copies),
        };
        let before = std::mem::replace(self, now);
        rayon::spawn(move || drop(before));
    }
}

impl Surroundings {
    fn of(inputs: &Inputs<'_>) -> Self {
        Self {
            theme: Arc::clone(inputs.theme),
            drafts: inputs.view.drafts,
            preview_key: inputs.preview_key.map(str::to_owned),
            pictures: inputs.pictures.content.clone(),
            petitions: Arc::clone(&inputs.view.petitions),
            articles: inputs.view.content.pages.values().cloned().collect(),
        }
    }

    fn hold(&self, inputs: &Inputs<'_>) -> bool {
        let (petitions, articles) = (&inputs.view.petitions, &inputs.view.content.pages);
        Arc::ptr_eq(&self.theme, inputs.theme)
            && self.drafts == inputs.view.drafts
            && self.preview_key.as_deref() == inputs.preview_key
            && self.pictures == inputs.pictures.content
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
    Arc::ptr_eq(before, now) || before.main.slug == now.main.slug && before.languages().eq(now.languages())
}
