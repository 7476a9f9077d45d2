//! What the pages of one language share.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use petition::language::Language;
use petition::sign_form::COUNTRIES;
use petition::slug::Slug;
use tera::Value;

use super::Renderer;
use crate::content::{Article, Menu, Organisation, Petition};
use crate::context::{
    Controller, Country, ExternalLink, LanguageName, Link, OrganisationLink, PetitionCard, Picture, Site, TopicLink,
};
use crate::theme::Part;

/// The pages of a language share this.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The variable `site`, made once.
    pub(crate) site: Value,
    /// Its name in this language.
    pub(crate) site_title: String,
    /// By slug.
    pub(crate) cards: HashMap<Slug, PetitionCard>,
    /// By name, as the language sorts.
    pub(crate) topics: Vec<(Slug, TopicLink)>,
    /// By name.
    pub(crate) organisations: Vec<(Slug, OrganisationLink)>,
    /// By name.
    pub(crate) countries: Vec<Country>,
    /// Petitions of each organisation and topic, newest first, as places in the view.
    pub(crate) by_organisation: BTreeMap<Slug, Vec<usize>>,
    pub(crate) by_topic: BTreeMap<Slug, Vec<usize>>,
}

impl Shared {
    pub(super) fn new(renderer: &Renderer<'_>, language: &Language) -> Result<Self, tera::Error> {
        let site = site(renderer, language);
        let mut shared = Self {
            site_title: site.title.clone(),
            site: Value::try_from_serializable(&site)?,
            cards: HashMap::new(),
            topics: Vec::new(),
            organisations: Vec::new(),
            countries: countries(renderer, language),
            by_organisation: BTreeMap::new(),
            by_topic: BTreeMap::new(),
        };
        shared.group(renderer);
        shared.topics = topics(renderer, language, &shared.by_topic);
        shared.organisations = organisations(renderer, language, &shared.by_organisation);
        for petition in &renderer.view.petitions {
            shared.cards.insert(petition.slug.clone(), renderer.card(petition, language, &shared));
        }
        Ok(shared)
    }

    fn group(&mut self, renderer: &Renderer<'_>) {
        for name in renderer.view.content.organisations.keys() {
            self.by_organisation.entry(name.clone()).or_default();
        }
        for (index, petition) in renderer.view.petitions.iter().enumerate() {
            for name in &petition.organisations {
                self.by_organisation.entry(name.clone()).or_default().push(index);
            }
            for topic in &petition.topics {
                self.by_topic.entry(topic.slug.clone()).or_default().push(index);
            }
        }
    }

    /// Each organisation, and how many petitions it has.
    pub(super) fn organisation_sizes(&self) -> impl Iterator<Item = (&Slug, usize)> {
        self.by_organisation.iter().map(|(slug, petitions)| (slug, petitions.len()))
    }

    /// Each topic, and how many petitions it has.
    pub(super) fn topic_sizes(&self) -> impl Iterator<Item = (&Slug, usize)> {
        self.by_topic.iter().map(|(slug, petitions)| (slug, petitions.len()))
    }

    /// The card of a petition.
    pub(super) fn card(&self, petition: &Petition) -> &PetitionCard {
        self.cards.get(&petition.slug).expect("a card is made for each petition of the view")
    }
}

fn site(renderer: &Renderer<'_>, language: &Language) -> Site {
    let (view, addresses) = (renderer.view, renderer.addresses);
    let site = view.site();
    let pages = |menu| menu_links(renderer, language, menu);
    let logo = site.logo.as_ref().and_then(|path| renderer.pictures.content.get(path));
    Site {
        title: site.title.get(language).to_owned(),
        description: site.description.get(language).to_owned(),
        permalink: addresses.permalink(""),
        language: language_name(renderer, language),
        languages: view.languages().map(|language| language_name(renderer, language)).collect(),
        home_path: addresses.path_in(language, ""),
        petitions_path: addresses.path_in(language, "petitions/"),
        privacy_path: renderer.theme.has(Part::Privacy).then(|| addresses.path_in(language, "privacy/")),
        feed_path: addresses.path_in(language, "feed.xml"),
        logo: logo.map(|picture| Picture { alt: site.title.get(language).to_owned(), ..picture.clone() }),
        menu_main: pages(Menu::Main),
        menu_footer: pages(Menu::Footer),
        social: site.social.iter().map(|(name, address)| external(name, address)).collect(),
        controller: site.controller.as_ref().map(|controller| Controller {
            name: controller.name.clone(),
            address: controller.address.clone(),
            contact: controller.contact.clone(),
            contact_href: controller.contact.as_deref().and_then(contact_href),
        }),
        timezone: site.timezone_name.clone(),
        extra: extra(&site.extra),
    }
}

fn external(name: &str, address: &str) -> ExternalLink {
    ExternalLink { name: name.to_owned(), address: address.to_owned() }
}

/// How a language is named and written.
pub(super) fn language_name(renderer: &Renderer<'_>, language: &Language) -> LanguageName {
    LanguageName {
        tag: language.to_string(),
        dir: direction(language),
        name: renderer.voice(language).locale().own_name(),
    }
}

/// `ltr` or `rtl`.
pub(super) fn direction(language: &Language) -> &'static str {
    match language.direction() {
        petition::language::Direction::Ltr => "ltr",
        petition::language::Direction::Rtl => "rtl",
    }
}

/// A mapping of the front matter as templates see it.
pub(super) fn extra(mapping: &serde_yaml::Mapping) -> serde_json::Value {
    // Keys that JSON does not have (numbers, lists) cannot be named in a template either.
    serde_json::to_value(mapping).unwrap_or_default()
}

/// The address to link a contact to: `mailto:` for an e-mail address, itself for a web address.
pub(super) fn contact_href(contact: &str) -> Option<String> {
    if contact.starts_with("https://") || contact.starts_with("http://") {
        return Some(contact.to_owned());
    }
    petition::email::EmailAddress::parse(contact).map(|_| format!("mailto:{contact}"))
}

fn menu_links(renderer: &Renderer<'_>, language: &Language, menu: Menu) -> Vec<Link> {
    let mut articles: Vec<&Arc<Article>> =
        renderer.view.content.pages.values().filter(|article| article.menu == Some(menu)).collect();
    articles.sort_by(|a, b| (a.weight, &a.name).cmp(&(b.weight, &b.name)));
    articles.into_iter().map(|article| article_link(renderer, language, article)).collect()
}

/// A page as readers of `language` reach it: in their language where it has it.
fn article_link(renderer: &Renderer<'_>, language: &Language, article: &Article) -> Link {
    let translation = article.translations.get(language);
    let own = if translation.is_some() { language } else { &renderer.view.site().language };
    Link {
        title: translation.map_or(&article.title, |translation| &translation.title).clone(),
        path: renderer.addresses.path_in(own, &format!("{}/", article.name)),
        lang: own.to_string(),
        dir: direction(own),
    }
}

fn topics(
    renderer: &Renderer<'_>,
    language: &Language,
    by_topic: &BTreeMap<Slug, Vec<usize>>,
) -> Vec<(Slug, TopicLink)> {
    let locale = renderer.voice(language).locale();
    let default = &renderer.view.site().language;
    let mut links: Vec<(Slug, TopicLink)> = by_topic
        .iter()
        .filter_map(|(slug, petitions)| {
            let first = petitions.iter().flat_map(|index| &renderer.view.petitions[*index].topics);
            let name = first.filter(|topic| topic.slug == *slug).map(|topic| topic.name.clone()).next()?;
            let link = TopicLink {
                name,
                path: renderer.addresses.path_in(language, &format!("topics/{slug}/")),
                petitions: petitions.len(),
                lang: default.to_string(),
                dir: direction(default),
            };
            Some((slug.clone(), link))
        })
        .collect();
    links.sort_by(|(_, a), (_, b)| locale.compare(&a.name, &b.name));
    links
}

fn organisations(
    renderer: &Renderer<'_>,
    language: &Language,
    by_organisation: &BTreeMap<Slug, Vec<usize>>,
) -> Vec<(Slug, OrganisationLink)> {
    let locale = renderer.voice(language).locale();
    let known = &renderer.view.content.organisations;
    let mut links: Vec<(Slug, OrganisationLink)> = by_organisation
        .keys()
        .filter_map(|slug| Some((slug.clone(), organisation_link(renderer, language, known.get(slug)?))))
        .collect();
    links.sort_by(|(_, a), (_, b)| locale.compare(&a.name, &b.name));
    links
}

fn organisation_link(renderer: &Renderer<'_>, language: &Language, organisation: &Organisation) -> OrganisationLink {
    let translated = organisation.translations.get(language).and_then(|translation| translation.name.as_ref());
    let own = if translated.is_some() { language } else { &renderer.view.site().language };
    let path = || renderer.addresses.path_in(language, &format!("organisations/{}/", organisation.slug));
    OrganisationLink {
        name: translated.unwrap_or(&organisation.name).clone(),
        path: renderer.theme.has(Part::Organisations).then(path),
        is_person: organisation.is_person,
        lang: own.to_string(),
        dir: direction(own),
    }
}

fn countries(renderer: &Renderer<'_>, language: &Language) -> Vec<Country> {
    let locale = renderer.voice(language).locale();
    let mut countries: Vec<Country> =
        COUNTRIES.iter().map(|code| Country { code: (*code).to_owned(), name: locale.country(code) }).collect();
    countries.sort_by(|a, b| locale.compare(&a.name, &b.name));
    countries
}
