//! What the pages of one language share.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ahash::AHashMap;
use petition::language::Language;
use petition::sign_form::COUNTRIES;
use petition::slug::Slug;
use rayon::prelude::*;
use serde::Serialize;
use tera::Value;

use super::Renderer;
use super::card::{Card, Common};
use crate::context::{
    Controller, Country, ExternalLink, LanguageName, Link, OrganisationLink, Picture, Shown, Site, TopicLink,
};
use crate::theme::Part;
use crate::view::View;
use reader::content::{Article, Menu, Organisation, Petition};
use reader::parallel::AT_A_TIME;

/// The pages of a language share this.
#[derive(Debug)]
pub(crate) struct Shared {
    /// What every page shows.
    pub(crate) frame: Arc<Frame>,
    /// How organisations and topics are called and where they are.
    pub(crate) names: Arc<Names>,
    /// The cards of the petitions, by their place in the view.
    pub(crate) cards: Vec<Arc<Card>>,
    /// That place, by slug, once somebody asks.
    places: Arc<OnceLock<AHashMap<Slug, usize>>>,
}

/// What every page of a language shows.
#[derive(Debug)]
pub(crate) struct Frame {
    /// The variable `site`.
    pub(crate) site: Value,
    /// Its name in this language.
    pub(crate) site_title: String,
    /// The site's own feed.
    pub(super) site_feed: Arc<Shown<Link>>,
    /// Where its social image is.
    site_image: Option<String>,
    /// By name.
    pub(crate) countries: Arc<Shown<Vec<Country>>>,
}

/// How organisations and topics are called in a language, and where their pages are.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) topics: Links<TopicLink>,
    pub(crate) organisations: Links<OrganisationLink>,
}

/// Links by name, as a language sorts.
#[derive(Debug)]
pub(crate) struct Links<T> {
    slugs: Vec<Slug>,
    links: Vec<Arc<Shown<T>>>,
    places: AHashMap<Slug, usize>,
}

/// Which petitions belong to what, newest first, as places in the view.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    pub(crate) all: Vec<usize>,
    pub(crate) organisations: BTreeMap<Slug, Vec<usize>>,
    pub(crate) topics: BTreeMap<Slug, Vec<usize>>,
}

/// Counts added up.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    /// Of an organisation's petitions that everybody may see.
    pub(crate) supporters: BTreeMap<Slug, u64>,
    /// Of all petitions, drafts included.
    pub(crate) signatures: u64,
}

impl Shared {
    /// Prepares it; what is as in `before` is the same value as there.
    pub(super) fn new(
        renderer: &Renderer<'_>,
        language: &Language,
        before: Option<&Self>,
    ) -> Result<Self, tera::Error> {
        let frame = Frame::new(renderer, language, before.map(|before| &before.frame))?;
        let names = Names::new(renderer, language, before.map(|before| &before.names))?;
        let petitions = &renderer.view.petitions;
        let old = |place: usize, slug: &Slug| before.and_then(|before| before.card_before(place, slug));
        let is_as_before = before.is_some_and(|it| Arc::ptr_eq(&it.frame, &frame) && Arc::ptr_eq(&it.names, &names));
        let common = Common::new(&names, is_as_before);
        let card = |(place, petition): (usize, &Arc<Petition>)| {
            renderer.card(petition, language, &common, old(place, &petition.slug))
        };
        let cards: Vec<Arc<Card>> =
            petitions.par_iter().with_max_len(AT_A_TIME).enumerate().map(card).collect::<Result<_, _>>()?;
        let has_same_places = |before: &&Self| {
            let same = |(before, now): (&Arc<Card>, &Arc<Card>)| {
                Arc::ptr_eq(before, now) || before.petition.slug == now.petition.slug
            };
            before.cards.len() == cards.len() && before.cards.iter().zip(&cards).all(same)
        };
        let places = match before.filter(has_same_places) {
            Some(before) => Arc::clone(&before.places),
            None => Arc::default(),
        };
        Ok(Self { frame, names, cards, places })
    }

    /// The card of a petition that is at `place` now: mostly it was there before.
    fn card_before(&self, place: usize, slug: &Slug) -> Option<&Arc<Card>> {
        let there = self.cards.get(place).filter(|card| card.petition.slug == *slug);
        there.or_else(|| self.cards.get(*self.places().get(slug)?))
    }

    fn places(&self) -> &AHashMap<Slug, usize> {
        let slugs = self.cards.iter().map(|card| card.petition.slug.clone());
        self.places.get_or_init(|| slugs.enumerate().map(|(place, slug)| (slug, place)).collect())
    }

    /// The card of a petition of the view.
    pub(crate) fn card_of(&self, slug: &Slug) -> &Arc<Card> {
        &self.cards[self.places()[slug]]
    }
}

impl Frame {
    fn new(renderer: &Renderer<'_>, language: &Language, before: Option<&Arc<Self>>) -> Result<Arc<Self>, tera::Error> {
        let site = site(renderer, language);
        let site_title = site.title.clone();
        let site_feed = feed_link(language, &site.title, site.feed_path.clone());
        let site = Value::try_from_serializable(&site)?;
        let site_image = renderer.site_image(language).map(|(place, _)| place);
        if let Some(before) = before.filter(|before| before.site == site && before.site_image == site_image) {
            return Ok(Arc::clone(before));
        }
        let countries = match before {
            Some(before) => Arc::clone(&before.countries),
            None => Arc::new(Shown::new(countries(renderer, language))?),
        };
        Ok(Arc::new(Self { site, site_title, site_feed: Arc::new(Shown::new(site_feed)?), site_image, countries }))
    }
}

impl Names {
    fn new(renderer: &Renderer<'_>, language: &Language, before: Option<&Arc<Self>>) -> Result<Arc<Self>, tera::Error> {
        let topics = topics(renderer, language);
        let organisations = organisations(renderer, language);
        let is_same = |before: &&Arc<Self>| before.topics.are(&topics) && before.organisations.are(&organisations);
        if let Some(before) = before.filter(is_same) {
            return Ok(Arc::clone(before));
        }
        Ok(Arc::new(Self { topics: Links::new(topics)?, organisations: Links::new(organisations)? }))
    }
}

impl<T: Serialize + PartialEq> Links<T> {
    fn new(links: Vec<(Slug, T)>) -> Result<Self, tera::Error> {
        let places = links.iter().enumerate().map(|(place, (slug, _))| (slug.clone(), place)).collect();
        let (slugs, links): (Vec<Slug>, Vec<T>) = links.into_iter().unzip();
        let links = links.into_iter().map(|link| Shown::new(link).map(Arc::new)).collect::<Result<_, _>>()?;
        Ok(Self { slugs, links, places })
    }

    fn are(&self, links: &[(Slug, T)]) -> bool {
        let own = self.slugs.iter().zip(&self.links);
        self.links.len() == links.len()
            && own.zip(links).all(|(own, link)| *own.0 == link.0 && **own.1.as_ref() == link.1)
    }

    /// The one of a slug.
    pub(crate) fn get(&self, slug: &Slug) -> Option<&Arc<Shown<T>>> {
        Some(&self.links[*self.places.get(slug)?])
    }

    /// Each with its slug.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Slug, &Arc<Shown<T>>)> {
        self.slugs.iter().zip(&self.links)
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Arc<Shown<T>>] {
        &self.links
    }
}

impl Groups {
    pub(super) fn new(view: &View<'_>) -> Self {
        let mut organisations: AHashMap<&Slug, Vec<usize>> =
            view.content.organisations.keys().map(|name| (name, Vec::new())).collect();
        let mut topics: AHashMap<&Slug, Vec<usize>> = AHashMap::new();
        for (place, petition) in view.petitions.iter().enumerate() {
            for name in &petition.organisations {
                organisations.entry(name).or_default().push(place);
            }
            for topic in &petition.topics {
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

impl Sums {
    pub(super) fn new(view: &View<'_>) -> Self {
        let none = view.content.organisations.keys().map(|name| (name.clone(), 0));
        let mut sums = Self { supporters: none.collect(), signatures: 0 };
        for petition in &*view.petitions {
            let signatures = view.count(petition).signatures();
            sums.signatures = sums.signatures.saturating_add(signatures);
            if signatures == 0 || !view.is_public(petition) {
                continue;
            }
            for name in &petition.organisations {
                let sum = sums.supporters.entry(name.clone()).or_default();
                *sum = sum.saturating_add(signatures);
            }
        }
        sums
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

/// A feed in a language.
pub(super) fn feed_link(language: &Language, title: &str, path: String) -> Link {
    Link { title: title.to_owned(), path, lang: language.to_string(), dir: direction(language) }
}

fn external(name: &str, address: &str) -> ExternalLink {
    ExternalLink { name: name.to_owned().into(), address: address.to_owned() }
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
pub(super) fn extra(mapping: &serde_json::Map<String, serde_json::Value>) -> serde_json::Value {
    mapping.clone().into()
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

fn topics(renderer: &Renderer<'_>, language: &Language) -> Vec<(Slug, TopicLink)> {
    let locale = renderer.voice(language).locale();
    let default = &renderer.view.site().language;
    let translated = |slug: &Slug| {
        let names = renderer.view.site().topics.get(slug)?;
        [language, default].into_iter().find_map(|said| Some((names.get(said)?.clone(), said)))
    };
    let written = |slug: &Slug, petitions: &[usize]| {
        let first = &renderer.view.petitions[*petitions.first()?];
        let topic = first.topics.iter().find(|topic| topic.slug == *slug)?;
        Some((topic.name.clone(), default))
    };
    let mut links: Vec<(Slug, TopicLink)> = renderer
        .groups
        .topics
        .iter()
        .filter_map(|(slug, petitions)| {
            let (name, said) = translated(slug).or_else(|| written(slug, petitions))?;
            let link = TopicLink {
                name,
                path: renderer.addresses.path_in(language, &format!("topics/{slug}/")),
                petitions: petitions.len(),
                lang: said.to_string(),
                dir: direction(said),
            };
            Some((slug.clone(), link))
        })
        .collect();
    links.sort_by(|(_, a), (_, b)| locale.compare(&a.name, &b.name));
    links
}

fn organisations(renderer: &Renderer<'_>, language: &Language) -> Vec<(Slug, OrganisationLink)> {
    let locale = renderer.voice(language).locale();
    let known = renderer.view.content.organisations.iter();
    let mut links: Vec<(Slug, OrganisationLink)> =
        known.map(|(slug, it)| (slug.clone(), organisation_link(renderer, language, it))).collect();
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
