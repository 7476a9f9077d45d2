//! Petitions by organisation and topic, and sums of their counts.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use ahash::AHashMap;
use petition::slug::Slug;

use crate::petition_filter::PetitionFilter;
use crate::view::{EffectiveStatus, View};

/// The most petitions on the list of those with the most signatures.
const MOST_SIGNED: usize = 100;

/// Lists of petitions, newest first, as indices in the view.
#[derive(Debug, Default)]
pub(crate) struct PetitionGroups {
    pub(crate) all: Vec<usize>,
    /// Without empty ones.
    pub(crate) filtered: BTreeMap<PetitionFilter, Vec<usize>>,
    pub(crate) organisations: BTreeMap<Slug, Vec<usize>>,
    pub(crate) topics: BTreeMap<Slug, Vec<usize>>,
}

/// Sums of counts.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    /// By organisation, without drafts.
    pub(crate) supporters: BTreeMap<Slug, u64>,
    /// With drafts.
    pub(crate) signatures: u64,
}

impl PetitionGroups {
    pub(super) fn new(view: &View) -> Self {
        let mut organisations: AHashMap<&Slug, Vec<usize>> =
            view.content.organisations.keys().map(|name| (name, Vec::new())).collect();
        let mut topics: AHashMap<&Slug, Vec<usize>> = AHashMap::new();
        for (index, petition) in view.petitions.iter().enumerate() {
            for name in &petition.organisations {
                organisations.entry(name).or_default().push(index);
            }
            for topic in &petition.main.topics {
                topics.entry(&topic.slug).or_default().push(index);
            }
        }
        let sorted = |groups: AHashMap<&Slug, Vec<usize>>| {
            groups.into_iter().map(|(name, indices)| (name.clone(), indices)).collect()
        };
        let all = (0..view.petitions.len()).collect();
        Self { all, filtered: filtered(view), organisations: sorted(organisations), topics: sorted(topics) }
    }
}

fn filtered(view: &View) -> BTreeMap<PetitionFilter, Vec<usize>> {
    let mut filtered: BTreeMap<PetitionFilter, Vec<usize>> = BTreeMap::new();
    let mut signed = Vec::new();
    for (index, petition) in view.petitions.iter().enumerate() {
        let filter = match view.standing(petition) {
            EffectiveStatus::Open => PetitionFilter::Open,
            EffectiveStatus::Closed => PetitionFilter::Closed,
            EffectiveStatus::Victory => PetitionFilter::Won,
            EffectiveStatus::Draft | EffectiveStatus::Scheduled => continue,
        };
        filtered.entry(filter).or_default().push(index);
        signed.push((Reverse(view.rank(petition)), index));
    }
    signed.sort_unstable();
    let most: Vec<usize> =
        signed.into_iter().filter(|(count, _)| count.0 > 0).map(|(_, index)| index).take(MOST_SIGNED).collect();
    if !most.is_empty() {
        filtered.insert(PetitionFilter::MostSigned, most);
    }
    filtered
}

impl Totals {
    pub(super) fn new(view: &View) -> Self {
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
