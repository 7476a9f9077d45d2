//! The renderer of one build.

use std::collections::HashMap;
use std::sync::Arc;

use petition::language::Language;
use rayon::prelude::*;

use super::card::PetitionData;
use super::groups::{PetitionGroups, Totals};
use super::inputs::Inputs;
use super::language_context::LanguageContext;
use crate::view::View;
use reader::content::{Organisation, Petition};

/// Renders the pages of one build.
#[derive(Debug)]
pub(crate) struct Renderer<'a> {
    pub(crate) inputs: Inputs<'a>,
    pub(crate) groups: Arc<PetitionGroups>,
    pub(crate) totals: Totals,
    contexts: HashMap<Language, Arc<LanguageContext>>,
    /// In the order of the view's petitions.
    pub(crate) data: Vec<Arc<PetitionData>>,
}

/// The parts of a renderer that the next build can use again.
#[derive(Debug)]
pub(crate) struct Prepared {
    groups: Arc<PetitionGroups>,
    contexts: HashMap<Language, Arc<LanguageContext>>,
    data: Vec<Arc<PetitionData>>,
    petitions: Arc<[Arc<Petition>]>,
    organisations: Vec<Arc<Organisation>>,
}

/// The most petitions on a page of a list.
pub(crate) const PER_PAGE: usize = 20;

impl Prepared {
    /// The groups, if they are unchanged.
    fn groups(&self, view: &View<'_>) -> Option<Arc<PetitionGroups>> {
        let has_organisations = self.groups.organisations.keys().eq(view.content.organisations.keys());
        let is_grouped_alike = |(before, now): (&Arc<Petition>, &Arc<Petition>)| {
            Arc::ptr_eq(before, now)
                || before.organisations == now.organisations && before.main.topics == now.main.topics
        };
        // There are as many petitions, in the same order: otherwise nothing is used again.
        let is_same = has_organisations && self.petitions.iter().zip(&*view.petitions).all(is_grouped_alike);
        is_same.then(|| Arc::clone(&self.groups))
    }

    fn has_same_organisations(&self, view: &View<'_>) -> bool {
        let now = &view.content.organisations;
        self.organisations.len() == now.len()
            && self.organisations.iter().zip(now.values()).all(|(before, now)| Arc::ptr_eq(before, now))
    }
}

impl<'a> Renderer<'a> {
    /// Prepares what the pages of each language share, and takes what is unchanged from `before`.
    pub(crate) fn new(inputs: Inputs<'a>, before: Option<&Prepared>) -> Result<Self, tera::Error> {
        let view = inputs.view;
        let groups = before.and_then(|it| it.groups(view)).unwrap_or_else(|| Arc::new(PetitionGroups::new(view)));
        let mut contexts = HashMap::new();
        for language in view.languages() {
            let before = before.and_then(|before| before.contexts.get(language));
            let context = LanguageContext::new(&inputs, &groups, language, before.map(AsRef::as_ref))?;
            contexts.insert(language.clone(), Arc::new(context));
        }
        let has_same_organisations = before.is_some_and(|before| before.has_same_organisations(view));
        let data_before = |index: usize| before.and_then(|before| before.data.get(index));
        let cards = contexts[&view.site().language].cards.par_iter().enumerate();
        let data = |(index, card)| inputs.petition_data(card, data_before(index), has_same_organisations);
        let data = cards.map(data).collect();
        Ok(Self { inputs, groups, totals: Totals::new(view), contexts, data })
    }

    pub(crate) fn into_prepared(self) -> Prepared {
        Prepared {
            groups: self.groups,
            contexts: self.contexts,
            data: self.data,
            petitions: Arc::clone(&self.inputs.view.petitions),
            organisations: self.inputs.view.content.organisations.values().cloned().collect(),
        }
    }

    pub(crate) fn language_context(&self, language: &Language) -> &LanguageContext {
        self.contexts.get(language).expect("prepared for each language of the site")
    }
}
