//! Structured data for search engines (schema.org).

use jiff::civil::Date;
use petition::language::Language;
use serde::Serialize;

use crate::snapshot::Renderer;
use crate::theme::Part;
use crate::variables::{OrganisationLink, OrganisationPage, PetitionCard};
use reader::content::Petition;

const CONTEXT: &str = "https://schema.org";

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct WebSite<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    name: &'a str,
    url: &'a str,
    in_language: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct ProfilePage<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    url: &'a str,
    main_entity: Agent<'a>,
    in_language: &'a str,
}

/// A petition, as an article by its organisations with a number of signatures.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "Article", rename_all = "camelCase")]
struct PetitionArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    headline: &'a str,
    description: &'a str,
    url: &'a str,
    main_entity_of_page: &'a str,
    in_language: &'a str,
    date_published: Date,
    author: Vec<Agent<'a>>,
    interaction_statistic: InteractionCounter,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
}

#[derive(Serialize)]
struct Agent<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct InteractionCounter {
    interaction_type: &'static str,
    user_interaction_count: u64,
}

impl<'a> Agent<'a> {
    fn new(name: &'a str, is_person: bool, url: Option<String>) -> Self {
        Self { kind: if is_person { "Person" } else { "Organization" }, name, url }
    }
}

impl Renderer<'_> {
    pub(super) fn site_json_ld(&self, name: &str, url: &str, language: &Language) -> Option<String> {
        self.script(|| WebSite { context: CONTEXT, name, url, in_language: language.as_str() })
    }

    pub(super) fn organisation_json_ld(&self, page: &OrganisationPage, permalink: &str) -> Option<String> {
        let OrganisationLink { name, is_person, lang, .. } = &page.organisation;
        self.script(|| ProfilePage {
            context: CONTEXT,
            url: permalink,
            main_entity: Agent::new(name, *is_person, page.website.clone()),
            in_language: lang,
        })
    }

    pub(super) fn petition_json_ld(
        &self,
        language: &Language,
        petition: &Petition,
        card: &PetitionCard,
        image: Option<&str>,
    ) -> Option<String> {
        let permalink = self.addresses().permalink(&self.addresses().petition(petition, language));
        let authors = card.organisations.iter().map(|organisation| {
            let url = organisation.path.as_ref().map(|path| self.addresses().permalink_of(path));
            Agent::new(&organisation.name, organisation.is_person, url)
        });
        self.script(|| PetitionArticle {
            context: CONTEXT,
            headline: &card.title,
            description: &card.summary,
            url: &permalink,
            main_entity_of_page: &permalink,
            in_language: &card.lang,
            date_published: card.date,
            author: authors.collect(),
            interaction_statistic: InteractionCounter {
                interaction_type: "https://schema.org/EndorseAction",
                user_interaction_count: card.progress.signatures,
            },
            image,
        })
    }

    /// JSON for a `<script>`, which no text in it can end; `None` if the theme has no structured data.
    fn script<T: Serialize>(&self, data: impl FnOnce() -> T) -> Option<String> {
        if !self.has(Part::StructuredData) {
            return None;
        }
        let json = serde_json::to_string(&data()).ok()?;
        Some(if json.contains('<') { json.replace('<', "\\u003c") } else { json })
    }
}
