//! Values that many pages read, computed when the first page reads them.

use std::collections::BTreeMap;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

use super::Snapshot;
use super::card::{Card, Entry};
use crate::pictures::{Asset, SocialCard};

impl Snapshot {
    /// `None` if this build does not show the petition, or its card cannot be computed.
    pub(super) fn card(&self, language: &Language, slug: &Slug) -> Option<&Arc<Card>> {
        let index = *self.indices.get(slug)?;
        let compute = || (self.compute.card)(self, language, slug).map(Arc::new);
        self.cards.get(language)?[index].get_or_init(compute).as_ref()
    }

    /// The file at a place that is not rendered from a template, if there is one.
    pub(super) fn asset(&self, place: &str) -> Option<Asset> {
        let social_image = || self.social_images().get(place).map(|card| Asset::Social(Arc::clone(card)));
        self.assets.get(place).cloned().or_else(|| place.starts_with("og/").then(social_image).flatten())
    }

    /// The social images of petitions by place. Several petitions, or languages of one, may share an image.
    pub(super) fn social_images(&self) -> &BTreeMap<String, Arc<SocialCard>> {
        self.social_images.get_or_init(|| {
            let petitions = &self.inputs.view.petitions;
            let of_language = |language| petitions.iter().filter_map(move |it| self.card(language, &it.main.slug));
            self.inputs.view.languages().flat_map(of_language).filter_map(|card| card.social_image.clone()).collect()
        })
    }

    /// `None` if the petition cannot be signed yet, or its entry cannot be computed: its page has the same mistake. A build computes
    /// those of public petitions, and no others.
    pub(crate) fn entry(&self, slug: &Slug) -> Option<&Arc<Entry>> {
        let index = *self.indices.get(slug)?;
        let view = &self.inputs.view;
        let is_registered = || view.is_registered(&view.petitions[index]);
        let compute = || is_registered().then(|| (self.compute.entry)(self, slug).map(Arc::new));
        self.entries[index].get_or_init(|| compute().flatten()).as_ref()
    }
}
