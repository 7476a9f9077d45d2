//! Values that are computed from a snapshot for each petition, and that many pages read.

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::pictures::SocialCard;
use crate::trace::fingerprint;
use crate::variables::{NextPetition, PetitionCard, TemplateValue};

/// A petition as lists show it. Stored without its content: few pages that show it are rendered again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(super) fingerprint: u64,
    /// Of [`CardContent::link`].
    pub(super) link_fingerprint: u64,
    /// The place of the petition's social image, if the theme has social images.
    pub(super) social_place: Option<String>,
    /// Computed again when the first page reads it; `None` if that fails.
    #[serde(skip)]
    pub(super) content: OnceLock<Option<CardContent>>,
}

/// What pages read of a card.
#[derive(Debug)]
pub(crate) struct CardContent {
    pub(super) shown: Arc<TemplateValue<PetitionCard>>,
    pub(super) social_image: Option<Arc<SocialCard>>,
}

/// A petition's part of files of the whole site.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The lines of `sitemap.xml`.
    pub(crate) listing: String,
    /// The entry of `petitions.json`, if the theme has it.
    #[serde(with = "as_text")]
    pub(crate) json: Option<Box<RawValue>>,
    pub(super) fingerprint: u64,
}

impl Card {
    pub(crate) fn new(card: PetitionCard, social_image: Option<SocialCard>) -> Result<Self, tera::Error> {
        let social_place = social_image.as_ref().map(SocialCard::place);
        let link_fingerprint = fingerprint(&link(&card));
        let fingerprint = fingerprint(&(&card, &social_place));
        let shown = Arc::new(TemplateValue::new(card)?);
        let content = CardContent { shown, social_image: social_image.map(Arc::new) };
        Ok(Self { fingerprint, link_fingerprint, social_place, content: OnceLock::from(Some(content)) })
    }

    pub(super) fn into_content(self) -> Option<CardContent> {
        self.content.into_inner().flatten()
    }
}

impl CardContent {
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
    pub(crate) fn new(listing: String, json: Option<Box<RawValue>>) -> Self {
        let fingerprint = fingerprint(&(&listing, json.as_deref().map(RawValue::get)));
        Self { listing, json, fingerprint }
    }

    /// Whether it has the hash of a text.
    pub(super) fn has_text(&self, hash: &str) -> bool {
        self.json.as_deref().is_some_and(|json| json.get().contains(&format!("\"{hash}\"")))
    }
}

/// JSON within a format that has none.
mod as_text {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
    use serde_json::value::RawValue;

    pub(super) fn serialize<S: Serializer>(json: &Option<Box<RawValue>>, serializer: S) -> Result<S::Ok, S::Error> {
        json.as_deref().map(RawValue::get).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(RawValue::from_string).transpose().map_err(de::Error::custom)
    }
}
