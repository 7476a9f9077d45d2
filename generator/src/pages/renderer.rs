//! The renderer of one build.

use std::collections::HashMap;
use std::sync::Arc;

use petition::language::Language;
use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

use super::card::PetitionData;
use super::groups::{PetitionGroups, Totals};
use super::inputs::Inputs;
use super::language_context::LanguageContext;
use crate::address::file_of;
use crate::output::OutputFile;
use crate::variables::{Head, PageKind};
use crate::view::View;
use reader::content::{Organisation, Petition};

/// Renders the pages of one build.
#[derive(Debug)]
pub(crate) struct Renderer<'a> {
    pub(crate) inputs: Inputs<'a>,
    pub(crate) groups: Arc<PetitionGroups>,
    pub(crate) totals: Totals,
    shared: HashMap<Language, Arc<LanguageContext>>,
    /// What the data of each petition is made from, by its place in the view.
    pub(crate) records: Vec<Arc<PetitionData>>,
}

/// What a build prepares for its pages, kept for the next one.
#[derive(Debug)]
pub(crate) struct Prepared {
    groups: Arc<PetitionGroups>,
    shared: HashMap<Language, Arc<LanguageContext>>,
    records: Vec<Arc<PetitionData>>,
    petitions: Arc<[Arc<Petition>]>,
    organisations: Vec<Arc<Organisation>>,
}

/// How many petitions a page of a list shows.
pub(crate) const PER_PAGE: usize = 20;

impl Prepared {
    /// Which petitions belong to what, if that is as before.
    fn groups(&self, view: &View<'_>) -> Option<Arc<PetitionGroups>> {
        let has_organisations = self.groups.organisations.keys().eq(view.content.organisations.keys());
        let is_grouped_alike = |(before, now): (&Arc<Petition>, &Arc<Petition>)| {
            Arc::ptr_eq(before, now)
                || before.organisations == now.organisations && before.main.topics == now.main.topics
        };
        // As many, and in the same order, since everything is forgotten otherwise.
        let is_same = has_organisations && self.petitions.iter().zip(&*view.petitions).all(is_grouped_alike);
        is_same.then(|| Arc::clone(&self.groups))
    }

    /// Whether all organisations are as before.
    fn has_same_organisations(&self, view: &View<'_>) -> bool {
        let now = &view.content.organisations;
        self.organisations.len() == now.len()
            && self.organisations.iter().zip(now.values()).all(|(before, now)| Arc::ptr_eq(before, now))
    }
}

impl<'a> Renderer<'a> {
    /// Prepares what the pages of each language share; what `before` has of it and still holds is taken from there.
    pub(crate) fn new(inputs: Inputs<'a>, before: Option<&Prepared>) -> Result<Self, tera::Error> {
        let view = inputs.view;
        let groups = before.and_then(|it| it.groups(view)).unwrap_or_else(|| Arc::new(PetitionGroups::new(view)));
        let mut shared = HashMap::new();
        for language in view.languages() {
            let before = before.and_then(|before| before.shared.get(language));
            let own = LanguageContext::new(&inputs, &groups, language, before.map(AsRef::as_ref))?;
            shared.insert(language.clone(), Arc::new(own));
        }
        let same = before.is_some_and(|before| before.has_same_organisations(view));
        let record = |place: usize| before.and_then(|before| before.records.get(place));
        let cards = shared[&view.site().language].cards.par_iter().enumerate();
        let records = cards.map(|(place, card)| inputs.record(card, record(place), same)).collect();
        Ok(Self { inputs, groups, totals: Totals::new(view), shared, records })
    }

    /// What was prepared, for the next build.
    pub(crate) fn into_prepared(self) -> Prepared {
        Prepared {
            groups: self.groups,
            shared: self.shared,
            records: self.records,
            petitions: Arc::clone(&self.inputs.view.petitions),
            organisations: self.inputs.view.content.organisations.values().cloned().collect(),
        }
    }

    /// What the pages of a language share.
    pub(crate) fn language_context(&self, language: &Language) -> &LanguageContext {
        self.shared.get(language).expect("prepared for each language of the site")
    }

    /// Renders a template with the three variables of every page.
    pub(super) fn finish(
        &self,
        language: &Language,
        kind: PageKind,
        place: &str,
        head: &Head,
        page: &impl Serialize,
    ) -> Result<OutputFile, tera::Error> {
        let mut context = Context::new();
        context.insert_value("site", self.language_context(language).site_variables.site.clone());
        context.insert("head", head);
        context.insert_value("page", Value::try_from_serializable(page)?);
        let html = self.inputs.localized(language).render_page(kind.template(), &context)?;
        Ok(OutputFile { path: file_of(place), bytes: html.into() })
    }
}
