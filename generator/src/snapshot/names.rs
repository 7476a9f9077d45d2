//! The names and pages of languages, organisations and topics.

use std::hash::Hash;
use std::sync::Arc;

use ahash::AHashMap;
use petition::language::Language;
use petition::slug::Slug;
use serde::Serialize;

use super::groups::PetitionGroups;
use super::inputs::Inputs;
use crate::page_kind::PageKind;
use crate::theme::LocalizedTheme;
use crate::trace::fingerprint;
use crate::variables::{LanguageName, Link, OrganisationLink, TemplateValue, TopicLink};
use reader::content::Organisation;

/// The names of organisations and topics in a language, with links to their pages.
#[derive(Debug)]
pub(crate) struct NameIndex {
    pub(crate) topics: SortedLinks<TopicLink>,
    pub(crate) organisations: SortedLinks<OrganisationLink>,
}

/// Links by name, as a language sorts.
#[derive(Debug)]
pub(crate) struct SortedLinks<T> {
    slugs: Vec<Slug>,
    links: Vec<Arc<TemplateValue<T>>>,
    indices: AHashMap<Slug, usize>,
}

impl NameIndex {
    pub(super) fn new(inputs: &Inputs, groups: &PetitionGroups, language: &Language) -> Result<Self, tera::Error> {
        let topics = SortedLinks::new(topics(inputs, groups, language))?;
        Ok(Self { topics, organisations: SortedLinks::new(organisations(inputs, language))? })
    }
}

impl<T: Serialize + Hash> SortedLinks<T> {
    fn new(links: Vec<(Slug, T)>) -> Result<Self, tera::Error> {
        let indices = links.iter().enumerate().map(|(index, (slug, _))| (slug.clone(), index)).collect();
        let (slugs, links): (Vec<Slug>, Vec<T>) = links.into_iter().unzip();
        let links = links.into_iter().map(|link| TemplateValue::new(link).map(Arc::new)).collect::<Result<_, _>>()?;
        Ok(Self { slugs, links, indices })
    }

    /// Of the links and their order.
    pub(super) fn fingerprint(&self) -> u64 {
        fingerprint(&(&self.slugs, &self.links))
    }

    pub(crate) fn get(&self, slug: &Slug) -> Option<&Arc<TemplateValue<T>>> {
        Some(&self.links[*self.indices.get(slug)?])
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Slug, &Arc<TemplateValue<T>>)> {
        self.slugs.iter().zip(&self.links)
    }

    pub(crate) fn all(&self) -> &[Arc<TemplateValue<T>>] {
        &self.links
    }
}

pub(crate) fn feed_link(language: &Language, title: &str, path: String) -> Link {
    Link { title: title.to_owned(), path, lang: language.to_string(), dir: direction(language) }
}

pub(crate) fn language_name(theme: &LocalizedTheme, language: &Language) -> LanguageName {
    LanguageName { tag: language.to_string(), dir: direction(language), name: theme.locale().own_name() }
}

/// `ltr` or `rtl`.
pub(crate) fn direction(language: &Language) -> &'static str {
    match language.direction() {
        petition::language::Direction::Ltr => "ltr",
        petition::language::Direction::Rtl => "rtl",
    }
}

/// The key `extra` of the front matter, for templates.
pub(crate) fn extra(mapping: &serde_json::Map<String, serde_json::Value>) -> serde_json::Value {
    mapping.clone().into()
}

fn topics(inputs: &Inputs, groups: &PetitionGroups, language: &Language) -> Vec<(Slug, TopicLink)> {
    let locale = inputs.localized(language).locale();
    let default = &inputs.view.site().language;
    let translated = |slug: &Slug| {
        let names = inputs.view.site().topics.get(slug)?;
        [language, default].into_iter().find_map(|own| Some((names.get(own)?.clone(), own)))
    };
    let written = |slug: &Slug, petitions: &[usize]| {
        let first = &inputs.view.petitions[*petitions.first()?];
        let topic = first.main.topics.iter().find(|topic| topic.slug == *slug)?;
        Some((topic.name.clone(), default))
    };
    let mut links: Vec<(Slug, TopicLink)> = groups
        .topics
        .iter()
        .filter_map(|(slug, petitions)| {
            let (name, own) = translated(slug).or_else(|| written(slug, petitions))?;
            let link = TopicLink {
                name,
                path: inputs.addresses.path_in(language, &PageKind::Topic.place_of(slug.as_str())),
                petitions: petitions.len(),
                lang: own.to_string(),
                dir: direction(own),
            };
            Some((slug.clone(), link))
        })
        .collect();
    links.sort_by(|(_, a), (_, b)| locale.compare(&a.name, &b.name));
    links
}

fn organisations(inputs: &Inputs, language: &Language) -> Vec<(Slug, OrganisationLink)> {
    let locale = inputs.localized(language).locale();
    let known = inputs.view.content.organisations.iter();
    let mut links: Vec<(Slug, OrganisationLink)> =
        known.map(|(slug, it)| (slug.clone(), organisation_link(inputs, language, it))).collect();
    links.sort_by(|(_, a), (_, b)| locale.compare(&a.name, &b.name));
    links
}

fn organisation_link(inputs: &Inputs, language: &Language, organisation: &Organisation) -> OrganisationLink {
    let translated = organisation.translations.get(language).and_then(|translation| translation.name.as_ref());
    let own = if translated.is_some() { language } else { &inputs.view.site().language };
    let path = || inputs.addresses.path_in(language, &PageKind::Organisation.place_of(organisation.slug.as_str()));
    OrganisationLink {
        name: translated.unwrap_or(&organisation.name).clone(),
        path: PageKind::Organisation.is_in(&inputs.theme).then(path),
        is_person: organisation.is_person,
        lang: own.to_string(),
        dir: direction(own),
    }
}
