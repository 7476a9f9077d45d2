//! Everything that pages show, at one instant: content, counts, clock, theme, pictures, and values that many pages share.
//!
//! A snapshot never changes, so pages can be rendered from it in parallel and at any time. Pages read it only through a
//! [`Renderer`], which records what they read: the fields are private to this module.

mod groups;
mod highlights;
mod inputs;
mod lists;
mod names;
mod site_variables;
mod facts;
mod card;
mod keys;
mod fingerprints;
mod renderer;
mod compute;
mod places;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

use ahash::AHashMap;
use petition::language::Language;
use petition::slug::Slug;

use crate::page_key::Subject;
use crate::pictures::Asset;
use crate::view::View;

use facts::SigningFacts;
use groups::{PetitionGroups, Totals};
use highlights::Highlights;
use names::NameIndex;
use site_variables::SiteVariables;

pub(crate) use card::{Card, Entry};
pub(crate) use inputs::Inputs;
pub(crate) use lists::PER_PAGE;
pub(crate) use names::{direction, extra, feed_link, language_name};
pub(crate) use renderer::Renderer;

/// The inputs of all pages.
#[derive(Debug)]
pub(crate) struct Snapshot {
    inputs: Inputs,
    groups: PetitionGroups,
    highlights: Highlights,
    totals: Totals,
    facts: SigningFacts,
    languages: HashMap<Language, LanguageContext>,
    /// Files that are not rendered from templates, by place. Those of a picture are next to each other.
    assets: BTreeMap<String, Asset>,
    /// The places of the social images of petitions, computed with all cards when the first is asked for.
    social_places: OnceLock<BTreeMap<String, (Language, Slug)>>,
    /// The index of each petition in the view.
    indices: AHashMap<Slug, usize>,
    compute: Compute,
    /// Of each language, in the order of the view's petitions. Computed on first use; `None` if that failed.
    cards: HashMap<Language, Vec<OnceLock<Option<Arc<Card>>>>>,
    /// In the order of the view's petitions. Computed on first use; `None` for those that are not public.
    entries: Vec<OnceLock<Option<Arc<Entry>>>>,
    /// Texts that several pages show, by the fingerprint of what they are rendered from.
    shared_texts: Mutex<AHashMap<u64, Arc<str>>>,
    #[cfg(test)]
    omission: Option<crate::trace::Omission>,
}

/// How cards and entries are computed, `None` if that fails. Their modules depend on this one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compute {
    pub(crate) card: fn(&Snapshot, &Language, &Slug) -> Option<Card>,
    pub(crate) entry: fn(&Snapshot, &Slug) -> Option<Entry>,
}

/// What the pages of a language share.
#[derive(Debug)]
struct LanguageContext {
    variables: SiteVariables,
    names: NameIndex,
    /// What the page of each file in the tree of the language is about, without those of petitions.
    subjects: OnceLock<AHashMap<String, Subject>>,
}

impl Snapshot {
    /// A snapshot whose cards and entries are computed when pages read them.
    pub(crate) fn new(inputs: Inputs, compute: Compute) -> Result<Self, tera::Error> {
        let view = &inputs.view;
        let groups = PetitionGroups::new(view);
        let mut languages = HashMap::new();
        for language in view.languages() {
            let variables = SiteVariables::new(&inputs, language)?;
            let names = NameIndex::new(&inputs, &groups, language)?;
            languages.insert(language.clone(), LanguageContext { variables, names, subjects: OnceLock::new() });
        }
        let uncomputed = |_: &Language| std::iter::repeat_with(OnceLock::new).take(view.petitions.len()).collect();
        let cards = view.languages().map(|language| (language.clone(), uncomputed(language))).collect();
        let indices =
            view.petitions.iter().enumerate().map(|(index, petition)| (petition.main.slug.clone(), index)).collect();
        Ok(Self {
            highlights: Highlights::new(view),
            totals: Totals::new(view),
            facts: SigningFacts::new(view),
            groups,
            assets: assets(&inputs, &languages),
            social_places: OnceLock::new(),
            languages,
            indices,
            compute,
            cards,
            entries: std::iter::repeat_with(OnceLock::new).take(view.petitions.len()).collect(),
            shared_texts: Mutex::default(),
            #[cfg(test)]
            omission: None,
            inputs,
        })
    }

    /// The same with another view.
    pub(crate) fn with_view(&self, view: View) -> Result<Self, tera::Error> {
        let Inputs { theme, addresses, pictures, root_files, preview_key, .. } = &self.inputs;
        let inputs = Inputs {
            view,
            theme: Arc::clone(theme),
            addresses: addresses.clone(),
            pictures: Arc::clone(pictures),
            root_files: Arc::clone(root_files),
            preview_key: preview_key.clone(),
        };
        Self::new(inputs, self.compute)
    }

    /// Sets the cards of each language, in the order of the view's petitions, where they are known already.
    pub(crate) fn set_cards(&mut self, cards: HashMap<Language, Vec<Arc<Card>>>) {
        let known = |cards: Vec<Arc<Card>>| cards.into_iter().map(|card| OnceLock::from(Some(card))).collect();
        self.cards = cards.into_iter().map(|(language, cards)| (language, known(cards))).collect();
    }

    /// Sets the entries of all petitions, in the order of the view's, where they are known already.
    pub(crate) fn set_entries(&mut self, entries: Vec<Option<Arc<Entry>>>) {
        self.entries = entries.into_iter().map(OnceLock::from).collect();
    }

    /// Leaves out inputs of one kind from all traces.
    #[cfg(test)]
    pub(crate) fn omit(&mut self, omission: Option<crate::trace::Omission>) {
        self.omission = omission;
    }

    /// For what is neither a page nor read by one.
    pub(crate) fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    fn language(&self, language: &Language) -> &LanguageContext {
        self.languages.get(language).expect("prepared for each language of the site")
    }
}

/// All assets but the social images of petitions.
fn assets(inputs: &Inputs, languages: &HashMap<Language, LanguageContext>) -> BTreeMap<String, Asset> {
    let statics = inputs.theme.assets().files();
    let statics = statics.map(|(place, bytes)| (place.to_owned(), Asset::Static(bytes.clone())));
    let social = languages.values().filter_map(|language| language.variables.social_image.as_ref());
    let social = social.map(|(place, card)| (place.clone(), Asset::Social(Arc::clone(card))));
    statics.chain(social).chain(inputs.pictures.assets.clone()).chain(inputs.root_files.assets()).collect()
}
