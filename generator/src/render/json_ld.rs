//! What pages tell machines (schema.org).

use serde_json::{Value, json};

use super::Renderer;
use crate::context::{OrganisationPage, PetitionCard};

impl Renderer<'_> {
    /// An organisation's profile.
    pub(super) fn organisation_data(&self, page: &OrganisationPage, permalink: &str) -> Value {
        let kind = if page.organisation.is_person { "Person" } else { "Organization" };
        let mut about = json!({ "@type": kind, "name": page.organisation.name });
        if let Some(website) = &page.website {
            about["url"] = json!(website);
        }
        json!({
            "@context": "https://schema.org", "@type": "ProfilePage", "url": permalink, "mainEntity": about,
            "inLanguage": page.organisation.lang,
        })
    }

    /// A petition: an article by its organisations, with its counted signatures.
    pub(super) fn petition_data(&self, card: &PetitionCard, image: Option<&str>) -> Value {
        let kind = |is_person| if is_person { "Person" } else { "Organization" };
        let origin = self.addresses.base().origin().ascii_serialization();
        let authors: Vec<Value> = card
            .organisations
            .iter()
            .map(|organisation| {
                let mut author = json!({ "@type": kind(organisation.is_person), "name": organisation.name });
                if let Some(path) = &organisation.path {
                    author["url"] = json!(format!("{origin}{path}"));
                }
                author
            })
            .collect();
        let mut data = json!({
            "@context": "https://schema.org", "@type": "Article", "headline": card.title, "description": card.summary,
            "url": card.permalink, "mainEntityOfPage": card.permalink, "inLanguage": card.lang,
            "datePublished": card.date.to_string(), "author": authors,
            "interactionStatistic": {
                "@type": "InteractionCounter", "interactionType": "https://schema.org/EndorseAction",
                "userInteractionCount": card.progress.signatures,
            },
        });
        if let Some(image) = image {
            data["image"] = json!(image);
        }
        data
    }
}
