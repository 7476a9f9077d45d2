//! Home, lists, organisations, topics.

use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

use super::card::Card;
use super::head::HeadInput;
use super::names::{contact_href, direction, extra};
use super::renderer::{PER_PAGE, Renderer};
use crate::address::page_place;
use crate::output::OutputFile;
use crate::reuse::Scales;
use crate::theme::Part;
use crate::variables::{
    Home, OrganisationLink, OrganisationPage, PageKind, Pagination, PetitionCard, PetitionList, Picture, TemplateValue,
    TopicLink, TopicPage,
};
use crate::view::EffectiveStatus;

/// How many cards the home page shows in its parts, and the days that count as soon.
const NEWEST: usize = 6;
const FEW: usize = 3;
const SOON_DAYS: i64 = 30;

impl Renderer<'_> {
    pub(super) fn home(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let shared = self.language_context(language);
        let standing = |card: &Card| card.shown.standing;
        let open = || shared.cards.iter().filter(|card| standing(card) == EffectiveStatus::Open);
        let mut featured: Vec<&Arc<Card>> = shared.cards.iter().filter(|card| card.petition.main.featured).collect();
        // The sort is stable, so the newest stay first among the open ones.
        featured.sort_by_key(|card| standing(card) != EffectiveStatus::Open);
        let days_left = |card: &Card| card.shown.closes.as_ref().and_then(|closing| closing.days_left);
        let mut closing: Vec<(i64, &Arc<Card>)> =
            open().filter_map(|card| Some((days_left(card)?, card))).filter(|(days, _)| *days <= SOON_DAYS).collect();
        closing.sort_by_key(|(days, _)| *days);
        let victories = shared.cards.iter().filter(|card| standing(card) == EffectiveStatus::Victory);
        let page = Home {
            newest: shown(open().filter(|card| !card.petition.main.featured).take(NEWEST)),
            victories: shown(victories.take(FEW)),
            featured: shown(featured),
            closing_soon: shown(closing.into_iter().take(FEW).map(|(_, card)| card)),
            topics: shared.names.topics.all().to_vec(),
            organisations: shared.names.organisations.all().to_vec(),
            petitions: shared.cards.len(),
            signatures: self.totals.signatures,
        };
        let site_url = self.inputs.addresses.permalink(&self.inputs.addresses.place(language, ""));
        let json_ld_html = self.site_json_ld(&shared.site_variables.site_title, &site_url, language);
        let about =
            HeadInput { kind: "home", image: self.inputs.site_image(language), json_ld_html, ..HeadInput::default() };
        let head = self.head(language, about)?;
        self.finish(language, PageKind::Home, &self.inputs.addresses.place(language, ""), &head, &page)
    }

    pub(super) fn petition_list(&self, language: &Language, number: usize) -> Result<OutputFile, tera::Error> {
        let shared = self.language_context(language);
        let all = &self.groups.all;
        let page = PetitionList {
            petitions: shown(self.cards(language, all, number)),
            total: all.len(),
            pagination: self.pagination(language, "petitions/", all.len(), number),
            topics: shared.names.topics.all().to_vec(),
        };
        let below = page_place("petitions/", number);
        let kind = if number == 1 { "petitions" } else { "petitions-page" };
        let about =
            HeadInput { kind, below: &below, number, image: self.inputs.site_image(language), ..HeadInput::default() };
        let head = self.head(language, about)?;
        let place = self.inputs.addresses.place(language, &below);
        self.finish(language, PageKind::Petitions, &place, &head, &page)
    }

    pub(super) fn organisation(
        &self,
        language: &Language,
        slug: &Slug,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let shared = self.language_context(language);
        let (Some(organisation), Some(link)) =
            (self.inputs.view.content.organisations.get(slug), shared.names.organisations.get(slug))
        else {
            return Err(tera::Error::message(format!("there is no organisation `{slug}`")));
        };
        let petitions = &self.groups.organisations[slug];
        let list = format!("organisations/{slug}/");
        let translation = organisation.translations.get(language);
        let text_language = if translation.is_some() { language } else { &self.inputs.view.site().language };
        let text = translation.map_or(&organisation.text, |translation| &translation.text);
        let logo = organisation.logo.as_ref().and_then(|path| self.inputs.pictures.content.get(path));
        let feed_path = self.feed_path(language, &list);
        let page = OrganisationPage {
            organisation: OrganisationLink::clone(link),
            supporters: self.totals.supporters[slug],
            text_html: self.inputs.text_html(&text.html, language),
            text_lang: text_language.to_string(),
            text_dir: direction(text_language),
            website: organisation.website.clone(),
            website_name: organisation.website.as_deref().map(short_address),
            contact: organisation.contact.clone(),
            contact_href: organisation.contact.as_deref().and_then(contact_href),
            address: organisation.address.clone(),
            logo: logo.map(|picture| Picture { alt: link.name.clone(), ..picture.clone() }),
            total: petitions.len(),
            petitions: shown(self.cards(language, petitions, number)),
            pagination: self.pagination(language, &list, petitions.len(), number),
            feed_path: feed_path.clone(),
            extra: extra(&organisation.extra),
        };
        let below = page_place(&list, number);
        let permalink = self.inputs.addresses.permalink(&self.inputs.addresses.place(language, &below));
        let kind = if number == 1 { "organisation" } else { "organisation-page" };
        let about = HeadInput {
            kind,
            below: &below,
            number,
            title: &link.name,
            summary: (number == 1).then_some(text.plain.as_ref()),
            og_type: Some("profile"),
            image: self.inputs.site_image(language),
            json_ld_html: self.organisation_json_ld(&page, &permalink),
            feeds: feed_path.map(|path| (link.name.clone(), path)).into_iter().collect(),
            ..HeadInput::default()
        };
        let head = self.head(language, about)?;
        let place = self.inputs.addresses.place(language, &below);
        self.finish(language, PageKind::Organisation, &place, &head, &page)
    }

    pub(super) fn topic(&self, language: &Language, slug: &Slug, number: usize) -> Result<OutputFile, tera::Error> {
        let shared = self.language_context(language);
        let Some(topic) = shared.names.topics.get(slug) else {
            return Err(tera::Error::message(format!("there is no topic `{slug}`")));
        };
        let petitions = &self.groups.topics[slug];
        let list = format!("topics/{slug}/");
        let feed_path = self.feed_path(language, &list);
        let page = TopicPage {
            topic: TopicLink::clone(topic),
            petitions: shown(self.cards(language, petitions, number)),
            total: petitions.len(),
            pagination: self.pagination(language, &list, petitions.len(), number),
            topics: shared.names.topics.all().to_vec(),
            feed_path: feed_path.clone(),
        };
        let below = page_place(&list, number);
        let kind = if number == 1 { "topic" } else { "topic-page" };
        let feeds = feed_path.map(|path| (topic.name.clone(), path)).into_iter().collect();
        let image = self.inputs.site_image(language);
        let about = HeadInput { kind, below: &below, number, title: &topic.name, image, feeds, ..HeadInput::default() };
        let head = self.head(language, about)?;
        let place = self.inputs.addresses.place(language, &below);
        self.finish(language, PageKind::Topic, &place, &head, &page)
    }

    /// What a page of a list is made from.
    pub(super) fn weigh_list<'b>(
        &self,
        language: &Language,
        petitions: &[usize],
        number: usize,
        scales: Scales<'b>,
    ) -> Scales<'b> {
        let cards = self.cards(language, petitions, number);
        let own = scales.number(petitions.len() as u64);
        // The feed holds whole texts, and goes with the first page.
        if number == 1 { own.things(cards) } else { own.things(cards.map(|card| &card.shown)) }
    }

    fn feed_path(&self, language: &Language, list: &str) -> Option<String> {
        self.inputs.theme.has(Part::Feeds).then(|| self.inputs.addresses.path_in(language, &format!("{list}feed.xml")))
    }

    /// The cards of one page of a list of petitions, given by their places in the view.
    fn cards(&self, language: &Language, petitions: &[usize], number: usize) -> impl Iterator<Item = &Arc<Card>> {
        let cards = &self.language_context(language).cards;
        petitions.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).map(|place| &cards[*place])
    }

    fn pagination(&self, language: &Language, list: &str, total: usize, number: usize) -> Pagination {
        let pages = total.div_ceil(PER_PAGE).max(1);
        let path = |number| self.inputs.addresses.path_in(language, &page_place(list, number));
        Pagination {
            number,
            pages,
            previous_path: (number > 1).then(|| path(number - 1)),
            next_path: (number < pages).then(|| path(number + 1)),
        }
    }
}

fn shown<'c>(cards: impl IntoIterator<Item = &'c Arc<Card>>) -> Vec<Arc<TemplateValue<PetitionCard>>> {
    cards.into_iter().map(|card| Arc::clone(&card.shown)).collect()
}

/// A web address as people say it: without scheme, `www.` and the slash at the end.
pub(super) fn short_address(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}
