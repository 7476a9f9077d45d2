//! What the pages of one language share.

use std::sync::{Arc, OnceLock};

use ahash::AHashMap;
use petition::language::Language;
use petition::sign_form::COUNTRIES;
use petition::slug::Slug;
use rayon::prelude::*;
use tera::Value;

use super::card::{Card, CardInputs};
use super::groups::PetitionGroups;
use super::inputs::Inputs;
use super::names::{NameIndex, contact_href, direction, extra, feed_link, language_name};
use crate::theme::Part;
use crate::variables::{Controller, Country, ExternalLink, Link, Picture, Site, TemplateValue};
use reader::content::{Article, Menu, Petition};
use reader::parallel::AT_A_TIME;

/// The pages of a language share this.
#[derive(Debug)]
pub(crate) struct LanguageContext {
    /// What every page shows.
    pub(crate) site_variables: Arc<SiteVariables>,
    /// How organisations and topics are called and where they are.
    pub(crate) names: Arc<NameIndex>,
    /// The cards of the petitions, by their place in the view.
    pub(crate) cards: Vec<Arc<Card>>,
    /// That place, by slug, once somebody asks.
    places: Arc<OnceLock<AHashMap<Slug, usize>>>,
}

/// What every page of a language shows.
#[derive(Debug)]
pub(crate) struct SiteVariables {
    /// The variable `site`.
    pub(crate) site: Value,
    /// Its name in this language.
    pub(crate) site_title: String,
    /// The site's own feed.
    pub(super) site_feed: Arc<TemplateValue<Link>>,
    /// Where its social image is.
    site_image: Option<String>,
    /// By name.
    pub(crate) countries: Arc<TemplateValue<Vec<Country>>>,
}

impl LanguageContext {
    /// Prepares it; what is as in `before` is the same value as there.
    pub(super) fn new(
        inputs: &Inputs<'_>,
        groups: &PetitionGroups,
        language: &Language,
        before: Option<&Self>,
    ) -> Result<Self, tera::Error> {
        let site_variables = SiteVariables::new(inputs, language, before.map(|before| &before.site_variables))?;
        let names = NameIndex::new(inputs, groups, language, before.map(|before| &before.names))?;
        let petitions = &inputs.view.petitions;
        let old = |place: usize, slug: &Slug| before.and_then(|before| before.card_before(place, slug));
        let is_as_before =
            before.is_some_and(|it| Arc::ptr_eq(&it.site_variables, &site_variables) && Arc::ptr_eq(&it.names, &names));
        let common = CardInputs::new(&names, is_as_before);
        let card = |(place, petition): (usize, &Arc<Petition>)| {
            inputs.card(petition, language, &common, old(place, &petition.main.slug))
        };
        let cards: Vec<Arc<Card>> =
            petitions.par_iter().with_max_len(AT_A_TIME).enumerate().map(card).collect::<Result<_, _>>()?;
        let has_same_places = |before: &&Self| {
            let same = |(before, now): (&Arc<Card>, &Arc<Card>)| {
                Arc::ptr_eq(before, now) || before.petition.main.slug == now.petition.main.slug
            };
            before.cards.len() == cards.len() && before.cards.iter().zip(&cards).all(same)
        };
        let places = match before.filter(has_same_places) {
            Some(before) => Arc::clone(&before.places),
            None => Arc::default(),
        };
        Ok(Self { site_variables, names, cards, places })
    }

    /// The card of a petition that is at `place` now: mostly it was there before.
    fn card_before(&self, place: usize, slug: &Slug) -> Option<&Arc<Card>> {
        let there = self.cards.get(place).filter(|card| card.petition.main.slug == *slug);
        there.or_else(|| self.cards.get(*self.places().get(slug)?))
    }

    fn places(&self) -> &AHashMap<Slug, usize> {
        let slugs = self.cards.iter().map(|card| card.petition.main.slug.clone());
        self.places.get_or_init(|| slugs.enumerate().map(|(place, slug)| (slug, place)).collect())
    }

    /// The card of a petition of the view.
    pub(crate) fn card_of(&self, slug: &Slug) -> &Arc<Card> {
        &self.cards[self.places()[slug]]
    }
}

impl SiteVariables {
    fn new(inputs: &Inputs<'_>, language: &Language, before: Option<&Arc<Self>>) -> Result<Arc<Self>, tera::Error> {
        let site = site(inputs, language);
        let site_title = site.title.clone();
        let site_feed = feed_link(language, &site.title, site.feed_path.clone());
        let site = Value::try_from_serializable(&site)?;
        let site_image = inputs.site_image(language).map(|(place, _)| place);
        if let Some(before) = before.filter(|before| before.site == site && before.site_image == site_image) {
            return Ok(Arc::clone(before));
        }
        let countries = match before {
            Some(before) => Arc::clone(&before.countries),
            None => Arc::new(TemplateValue::new(countries(inputs, language))?),
        };
        Ok(Arc::new(Self {
            site,
            site_title,
            site_feed: Arc::new(TemplateValue::new(site_feed)?),
            site_image,
            countries,
        }))
    }
}

fn site(inputs: &Inputs<'_>, language: &Language) -> Site {
    let (view, addresses) = (inputs.view, inputs.addresses);
    let site = view.site();
    let pages = |menu| menu_links(inputs, language, menu);
    let logo = site.logo.as_ref().and_then(|path| inputs.pictures.content.get(path));
    Site {
        title: site.title.get(language).to_owned(),
        description: site.description.get(language).to_owned(),
        permalink: addresses.permalink(""),
        language: language_name(inputs, language),
        languages: view.languages().map(|language| language_name(inputs, language)).collect(),
        home_path: addresses.path_in(language, ""),
        petitions_path: addresses.path_in(language, "petitions/"),
        privacy_path: inputs.theme.has(Part::Privacy).then(|| addresses.path_in(language, "privacy/")),
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
    ExternalLink { name: name.to_owned().into(), address: address.to_owned() }
}

fn menu_links(inputs: &Inputs<'_>, language: &Language, menu: Menu) -> Vec<Link> {
    let mut articles: Vec<&Arc<Article>> =
        inputs.view.content.pages.values().filter(|article| article.menu == Some(menu)).collect();
    articles.sort_by(|a, b| (a.weight, &a.name).cmp(&(b.weight, &b.name)));
    articles.into_iter().map(|article| article_link(inputs, language, article)).collect()
}

/// A page as readers of `language` reach it: in their language where it has it.
fn article_link(inputs: &Inputs<'_>, language: &Language, article: &Article) -> Link {
    let translation = article.translations.get(language);
    let own = if translation.is_some() { language } else { &inputs.view.site().language };
    Link {
        title: translation.map_or(&article.title, |translation| &translation.title).clone(),
        path: inputs.addresses.path_in(own, &format!("{}/", article.name)),
        lang: own.to_string(),
        dir: direction(own),
    }
}

fn countries(inputs: &Inputs<'_>, language: &Language) -> Vec<Country> {
    let locale = inputs.localized(language).locale();
    let mut countries: Vec<Country> =
        COUNTRIES.iter().map(|code| Country { code: (*code).to_owned(), name: locale.country(code) }).collect();
    countries.sort_by(|a, b| locale.compare(&a.name, &b.name));
    countries
}
