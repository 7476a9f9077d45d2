//! Values that are computed from a snapshot for each petition, and that many pages read.

use std::sync::Arc;

use petition::text::TextHash;
use serde_json::value::RawValue;

use crate::pictures::SocialCard;
use crate::trace::fingerprint;
use crate::variables::{NextPetition, PetitionCard, TemplateValue};

/// A petition as lists show it.
#[derive(Debug)]
pub(crate) struct Card {
    pub(super) shown: Arc<TemplateValue<PetitionCard>>,
    /// The petition's social image with its place, if the theme has social images.
    pub(super) social_image: Option<(String, Arc<SocialCard>)>,
    pub(super) fingerprint: u64,
    /// Of [`Card::link`].
    pub(super) link_fingerprint: u64,
}

/// A petition's part of files of the whole site.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The lines of `sitemap.xml`.
    pub(crate) listing: String,
    /// The entry of `petitions.json`, if the theme has it.
    pub(crate) json: Option<Box<RawValue>>,
    /// The texts beside its form in each language, which are published as well.
    pub(crate) texts: Vec<String>,
    pub(super) fingerprint: u64,
}

impl Card {
    pub(crate) fn new(card: PetitionCard, social_image: Option<SocialCard>) -> Result<Self, tera::Error> {
        let social_image = social_image.map(|card| (card.place(), Arc::new(card)));
        let link_fingerprint = fingerprint(&link(&card));
        let fingerprint = fingerprint(&(&card, social_image.as_ref().map(|(place, _)| place)));
        Ok(Self { shown: Arc::new(TemplateValue::new(card)?), social_image, fingerprint, link_fingerprint })
    }

    /// What does not change with each signature.
    pub(super) fn link(&self) -> NextPetition {
        link(&self.shown)
    }
}

fn link(card: &PetitionCard) -> NextPetition {
    NextPetition {
        path: card.path.clone(),
        title: Arc::clone(&card.title),
        target: card.target.clone(),
        lang: Arc::clone(&card.lang),
        dir: card.dir,
        image: card.image.clone(),
    }
}

impl Entry {
    /// Whether a text beside the form has this hash.
    pub(super) fn has_text(&self, hash: &str) -> bool {
        self.texts.iter().any(|text| TextHash::of(text).as_str() == hash)
    }

    pub(crate) fn new(listing: String, json: Option<Box<RawValue>>, texts: Vec<String>) -> Self {
        let fingerprint = fingerprint(&(&listing, json.as_deref().map(RawValue::get), &texts));
        Self { listing, json, texts, fingerprint }
    }
}
