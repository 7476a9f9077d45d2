//! Variables and cards that the pages of a language share.

use std::sync::{Arc, OnceLock};

use ahash::AHashMap;
use petition::index::contact_url;
use petition::language::Language;
use petition::sign_form::COUNTRIES;
use petition::slug::Slug;
use rayon::prelude::*;
use tera::Value;

use super::card::{Card, CardInputs};
use super::groups::PetitionGroups;
use super::inputs::Inputs;
use super::names::{NameIndex, direction, extra, feed_link, language_name};
use crate::page_kind::PageKind;
use crate::variables::{Controller, Country, ExternalLink, Link, Picture, Site, TemplateValue};
use reader::content::{Article, Menu, Petition};
use reader::parallel::AT_A_TIME;

#[derive(Debug)]
pub(crate) struct LanguageContext {
    pub(crate) site_variables: Arc<SiteVariables>,
    pub(crate) names: Arc<NameIndex>,
    /// In the order of the view's petitions.
    pub(crate) cards: Vec<Arc<Card>>,
    /// Indices of `cards` by slug, created on first use.
    indices: Arc<OnceLock<AHashMap<Slug, usize>>>,
}

/// Variables of every page of a language.
#[derive(Debug)]
pub(crate) struct SiteVariables {
    /// The variable `site`.
    pub(crate) site: Value,
    pub(crate) site_title: String,
    pub(super) site_feed: Arc<TemplateValue<Link>>,
    /// Not a variable: pages depend on it.
    site_image: Option<String>,
    /// By name.
    pub(crate) countries: Arc<TemplateValue<Vec<Country>>>,
}

impl LanguageContext {
    /// Values that are unchanged are those of `before`, so that pages can compare them by pointer.
    pub(super) fn new(
        inputs: &Inputs<'_>,
        groups: &PetitionGroups,
        language: &Language,
        before: Option<&Self>,
    ) -> Result<Self, tera::Error> {
        let site_variables = SiteVariables::new(inputs, language, before.map(|before| &before.site_variables))?;
        let names = NameIndex::new(inputs, groups, language, before.map(|before| &before.names))?;
        let petitions = &inputs.view.petitions;
        let card_before = |index: usize, slug: &Slug| before.and_then(|before| before.card_at(index, slug));
        let is_unchanged =
            before.is_some_and(|it| Arc::ptr_eq(&it.site_variables, &site_variables) && Arc::ptr_eq(&it.names, &names));
        let common = CardInputs { names: &names, is_unchanged };
        let card = |(index, petition): (usize, &Arc<Petition>)| {
            inputs.card(petition, language, &common, card_before(index, &petition.main.slug))
        };
        let cards: Vec<Arc<Card>> =
            petitions.par_iter().with_max_len(AT_A_TIME).enumerate().map(card).collect::<Result<_, _>>()?;
        let has_same_indices = |before: &&Self| {
            let same = |(before, now): (&Arc<Card>, &Arc<Card>)| {
                Arc::ptr_eq(before, now) || before.petition.main.slug == now.petition.main.slug
            };
            before.cards.len() == cards.len() && before.cards.iter().zip(&cards).all(same)
        };
        let indices = match before.filter(has_same_indices) {
            Some(before) => Arc::clone(&before.indices),
            None => Arc::default(),
        };
        Ok(Self { site_variables, names, cards, indices })
    }

    /// The card of a petition, which is probably at `index`.
    fn card_at(&self, index: usize, slug: &Slug) -> Option<&Arc<Card>> {
        let there = self.cards.get(index).filter(|card| card.petition.main.slug == *slug);
        there.or_else(|| self.cards.get(*self.indices().get(slug)?))
    }

    fn indices(&self) -> &AHashMap<Slug, usize> {
        let slugs = self.cards.iter().map(|card| card.petition.main.slug.clone());
        self.indices.get_or_init(|| slugs.enumerate().map(|(index, slug)| (slug, index)).collect())
    }

    /// The card of a petition of the view.
    pub(crate) fn card_of(&self, slug: &Slug) -> &Arc<Card> {
        &self.cards[self.indices()[slug]]
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
        home_permalink: addresses.permalink(&addresses.place(language, "")),
        petitions_path: addresses.path_in(language, PageKind::Petitions.place()),
        privacy_path: PageKind::Privacy
            .is_in(inputs.theme)
            .then(|| addresses.path_in(language, PageKind::Privacy.place())),
        privacy_permalink: PageKind::Privacy
            .is_in(inputs.theme)
            .then(|| addresses.permalink(&addresses.place(language, PageKind::Privacy.place()))),
        feed_path: addresses.path_in(language, "feed.xml"),
        logo: logo.map(|picture| Picture { alt: site.title.get(language).to_owned(), ..picture.clone() }),
        menu_main: pages(Menu::Main),
        menu_footer: pages(Menu::Footer),
        social: site.social.iter().map(|(name, address)| external(name, address)).collect(),
        controller: site.controller.as_ref().map(|controller| Controller {
            name: controller.name.clone(),
            address: controller.address.clone(),
            contact: controller.contact.clone(),
            contact_href: controller.contact.as_deref().and_then(contact_url),
        }),
        timezone: site.timezone_name.clone(),
        timezone_city: inputs.localized(language).locale().city(&site.timezone_name),
        colours: *inputs.theme.colours(),
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

/// A link to the translation of an article for readers of `language`, or else to the article in the default language.
fn article_link(inputs: &Inputs<'_>, language: &Language, article: &Article) -> Link {
    let translation = article.translations.get(language);
    let own = if translation.is_some() { language } else { &inputs.view.site().language };
    Link {
        title: translation.map_or(&article.title, |translation| &translation.title).clone(),
        path: inputs.addresses.path_in(own, &PageKind::Article.place_of(&article.name)),
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
