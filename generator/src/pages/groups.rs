//! Which petitions belong together, and their counts added up.

use std::collections::BTreeMap;

use ahash::AHashMap;
use petition::slug::Slug;

use crate::view::View;

/// Which petitions belong to what, newest first, as places in the view.
#[derive(Debug, Default)]
pub(crate) struct PetitionGroups {
    pub(crate) all: Vec<usize>,
    pub(crate) organisations: BTreeMap<Slug, Vec<usize>>,
    pub(crate) topics: BTreeMap<Slug, Vec<usize>>,
}

/// Counts added up.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    /// Of an organisation's petitions that everybody may see.
    pub(crate) supporters: BTreeMap<Slug, u64>,
    /// Of all petitions, drafts included.
    pub(crate) signatures: u64,
}

impl PetitionGroups {
    pub(super) fn new(view: &View<'_>) -> Self {
        let mut organisations: AHashMap<&Slug, Vec<usize>> =
            view.content.organisations.keys().map(|name| (name, Vec::new())).collect();
        let mut topics: AHashMap<&Slug, Vec<usize>> = AHashMap::new();
        for (place, petition) in view.petitions.iter().enumerate() {
            for name in &petition.organisations {
                organisations.entry(name).or_default().push(place);
            }
            for topic in &petition.main.topics {
                topics.entry(&topic.slug).or_default().push(place);
            }
        }
        let sorted = |groups: AHashMap<&Slug, Vec<usize>>| {
            groups.into_iter().map(|(name, places)| (name.clone(), places)).collect()
        };
        let all = (0..view.petitions.len()).collect();
        Self { all, organisations: sorted(organisations), topics: sorted(topics) }
    }
}

impl Totals {
    pub(super) fn new(view: &View<'_>) -> Self {
        let none = view.content.organisations.keys().map(|name| (name.clone(), 0));
        let mut totals = Self { supporters: none.collect(), signatures: 0 };
        for petition in &*view.petitions {
            let signatures = view.count(petition).signatures();
            totals.signatures = totals.signatures.saturating_add(signatures);
            if signatures == 0 || !view.is_public(petition) {
                continue;
            }
            for name in &petition.organisations {
                let sum = totals.supporters.entry(name.clone()).or_default();
                *sum = sum.saturating_add(signatures);
            }
        }
        totals
    }
}
