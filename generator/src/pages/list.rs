//! Lists of petitions: all, those of an organisation, those about a topic.

use std::sync::Arc;

use petition::index::contact_url;
use petition::language::Language;
use petition::slug::Slug;

use super::card::{Card, values};
use super::head::HeadInput;
use super::names::{direction, extra};
use super::renderer::{PER_PAGE, Renderer};
use super::text::TextPlacement;
use crate::address::page_place;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::reuse::Scales;
use crate::theme::Part;
use crate::variables::{OrganisationLink, OrganisationPage, Pagination, PetitionList, Picture, TopicLink, TopicPage};

impl Renderer<'_> {
    pub(super) fn petition_list(&self, language: &Language, number: usize) -> Result<OutputFile, tera::Error> {
        let context = self.language_context(language);
        let (all, list) = (&self.groups.all, PageKind::Petitions.place());
        let page = PetitionList {
            petitions: values(self.cards(language, all, number)),
            total: all.len(),
            pagination: self.pagination(language, list, all.len(), number),
            topics: context.names.topics.all().to_vec(),
        };
        let below = page_place(list, number);
        let image = self.inputs.site_image(language);
        self.finish(language, HeadInput { number, image, ..HeadInput::new(PageKind::Petitions, &below) }, &page)
    }

    pub(super) fn organisation(
        &self,
        language: &Language,
        slug: &Slug,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let context = self.language_context(language);
        let (Some(organisation), Some(link)) =
            (self.inputs.view.content.organisations.get(slug), context.names.organisations.get(slug))
        else {
            return Err(tera::Error::message(format!("unknown organisation `{slug}`")));
        };
        let petitions = &self.groups.organisations[slug];
        let list = PageKind::Organisation.place_of(slug.as_str());
        let translation = organisation.translations.get(language);
        let text_language = if translation.is_some() { language } else { &self.inputs.view.site().language };
        let text = translation.map_or(&organisation.text, |translation| &translation.text);
        let logo = organisation.logo.as_ref().and_then(|path| self.inputs.pictures.content.get(path));
        let feed_path = self.feed_path(language, &list);
        let page = OrganisationPage {
            organisation: OrganisationLink::clone(link),
            supporters: self.totals.supporters[slug],
            text_html: self.inputs.text_html(text, language, TextPlacement::Below),
            text_lang: text_language.to_string(),
            text_dir: direction(text_language),
            website: organisation.website.clone(),
            website_name: organisation.website.as_deref().map(short_address),
            contact: organisation.contact.clone(),
            contact_href: organisation.contact.as_deref().and_then(contact_url),
            address: organisation.address.clone(),
            logo: logo.map(|picture| Picture { alt: link.name.clone(), ..picture.clone() }),
            total: petitions.len(),
            petitions: values(self.cards(language, petitions, number)),
            pagination: self.pagination(language, &list, petitions.len(), number),
            feed_path: feed_path.clone(),
            extra: extra(&organisation.extra),
        };
        let below = page_place(&list, number);
        let permalink = self.inputs.addresses.permalink(&self.inputs.addresses.place(language, &below));
        let about = HeadInput {
            number,
            title: &link.name,
            summary: (number == 1).then_some(text.plain.as_ref()),
            og_type: Some("profile"),
            image: self.inputs.site_image(language),
            json_ld_html: self.organisation_json_ld(&page, &permalink),
            feeds: feed_path.map(|path| (link.name.clone(), path)).into_iter().collect(),
            ..HeadInput::new(PageKind::Organisation, &below)
        };
        self.finish(language, about, &page)
    }

    pub(super) fn topic(&self, language: &Language, slug: &Slug, number: usize) -> Result<OutputFile, tera::Error> {
        let context = self.language_context(language);
        let Some(topic) = context.names.topics.get(slug) else {
            return Err(tera::Error::message(format!("unknown topic `{slug}`")));
        };
        let petitions = &self.groups.topics[slug];
        let list = PageKind::Topic.place_of(slug.as_str());
        let feed_path = self.feed_path(language, &list);
        let page = TopicPage {
            topic: TopicLink::clone(topic),
            petitions: values(self.cards(language, petitions, number)),
            total: petitions.len(),
            pagination: self.pagination(language, &list, petitions.len(), number),
            topics: context.names.topics.all().to_vec(),
            feed_path: feed_path.clone(),
        };
        let below = page_place(&list, number);
        let feeds = feed_path.map(|path| (topic.name.clone(), path)).into_iter().collect();
        let image = self.inputs.site_image(language);
        let about = HeadInput { number, title: &topic.name, image, feeds, ..HeadInput::new(PageKind::Topic, &below) };
        self.finish(language, about, &page)
    }

    /// Adds to the scales what a page of a list depends on.
    pub(super) fn weigh_list<'b>(
        &self,
        language: &Language,
        petitions: &[usize],
        number: usize,
        scales: Scales<'b>,
    ) -> Scales<'b> {
        let cards = self.cards(language, petitions, number);
        let own = scales.number(petitions.len() as u64);
        // The first page goes with the list's feed, which contains whole texts.
        if number == 1 { own.things(cards) } else { own.things(cards.map(|card| &card.shown)) }
    }

    fn feed_path(&self, language: &Language, list: &str) -> Option<String> {
        self.inputs.theme.has(Part::Feeds).then(|| self.inputs.addresses.path_in(language, &format!("{list}feed.xml")))
    }

    /// The cards of one page of a list of petitions, which are given by their indices in the view.
    fn cards(&self, language: &Language, petitions: &[usize], number: usize) -> impl Iterator<Item = &Arc<Card>> {
        let cards = &self.language_context(language).cards;
        petitions.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).map(|index| &cards[*index])
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

/// A URL as people write it: without scheme, `www.` and slash at the end.
pub(super) fn short_address(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}
