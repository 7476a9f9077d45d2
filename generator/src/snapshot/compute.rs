//! Values that many pages read, computed when the first page reads them.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use petition::language::Language;
use petition::slug::Slug;

use super::Snapshot;
use super::card::{Card, CardContent, Entry};
use crate::pictures::Asset;

impl Snapshot {
    /// `None` if this build does not show the petition, or its card cannot be computed.
    pub(super) fn card(&self, language: &Language, slug: &Slug) -> Option<&Arc<Card>> {
        let index = *self.indices.get(slug)?;
        let compute = || (self.compute.card)(self, language, slug).map(Arc::new);
        self.cards.get(language)?[index].get_or_init(compute).as_ref()
    }

    /// The content of a card; `None` if it cannot be computed.
    pub(super) fn card_content(&self, language: &Language, slug: &Slug) -> Option<&CardContent> {
        let compute = || (self.compute.card)(self, language, slug)?.into_content();
        self.card(language, slug)?.content.get_or_init(compute).as_ref()
    }

    /// The file at a place that is not rendered from a template, if there is one.
    pub(super) fn asset(&self, place: &str) -> Option<Asset> {
        let social_image = || {
            let (language, slug) = self.social_places().get(place)?;
            self.card_content(language, slug)?.social_image.clone()
        };
        let is_social = place.starts_with("og/");
        self.assets.get(place).cloned().or_else(|| is_social.then(social_image).flatten().map(Asset::Social))
    }

    /// Of what the name of the file at a place does not contain; `None` if there is no such file.
    pub(super) fn asset_fingerprint(&self, place: &str) -> Option<u64> {
        let is_social = || place.starts_with("og/") && self.social_places().contains_key(place);
        self.assets.get(place).map(Asset::fingerprint).or_else(|| is_social().then_some(Asset::IN_NAME))
    }

    /// The places of the social images of petitions, each with a card that has it. Several petitions, or languages of one, may
    /// share an image.
    pub(super) fn social_places(&self) -> &BTreeMap<String, (Language, Slug)> {
        self.social_places.get_or_init(|| {
            let place = |language: &Language, slug: &Slug| {
                let place = self.card(language, slug)?.social_place.clone()?;
                Some((place, (language.clone(), slug.clone())))
            };
            let petitions = &self.inputs.view.petitions;
            let of_language =
                |language| petitions.iter().filter_map(move |petition| place(language, &petition.main.slug));
            self.inputs.view.languages().flat_map(of_language).collect()
        })
    }

    pub(super) fn shared_text(
        &self,
        key: u64,
        render: impl FnOnce() -> Result<String, tera::Error>,
    ) -> Result<Arc<str>, tera::Error> {
        let texts = || self.shared_texts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = texts().get(&key) {
            return Ok(Arc::clone(known));
        }
        let text: Arc<str> = render()?.into();
        texts().insert(key, Arc::clone(&text));
        Ok(text)
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
