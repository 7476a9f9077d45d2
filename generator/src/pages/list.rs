//! Lists of petitions: all, those of an organisation, those about a topic.

use petition::index::contact_url;
use petition::language::Language;
use petition::slug::Slug;

use super::card::cards;
use super::head::HeadInput;
use super::text::TextPlacement;
use crate::address::page_place;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::{PER_PAGE, Renderer, direction, extra};
use crate::theme::Part;
use crate::trace::{Collection, List};
use crate::variables::{OrganisationLink, OrganisationPage, Pagination, PetitionList, Picture, TopicLink, TopicPage};

impl Renderer<'_> {
    pub(super) fn petition_list(&self, language: &Language, number: usize) -> Result<OutputFile, tera::Error> {
        let (here, list) = (self.list(List::Page(Collection::All, number)), PageKind::Petitions.place());
        let page = PetitionList {
            petitions: cards(self, language, &here.slugs)?,
            total: here.total,
            pagination: self.pagination(language, list, here.total, number),
            topics: self.topics(language).to_vec(),
        };
        let below = page_place(list, number);
        let image = self.site_image(language);
        self.finish(language, HeadInput { number, image, ..HeadInput::new(PageKind::Petitions, &below) }, &page)
    }

    pub(super) fn organisation_page(
        &self,
        language: &Language,
        slug: &Slug,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let (Some(organisation), Some(link)) = (self.organisation(slug), self.organisation_link(language, slug)) else {
            return Err(tera::Error::message(format!("unknown organisation `{slug}`")));
        };
        let here = self.list(List::Page(Collection::Organisation(slug.clone()), number));
        let list = PageKind::Organisation.place_of(slug.as_str());
        let translation = organisation.translations.get(language);
        let text_language = if translation.is_some() { language } else { self.default_language() };
        let text = translation.map_or(&organisation.text, |translation| &translation.text);
        let logo = organisation.logo.as_ref().and_then(|path| self.picture(path));
        let feed_path = self.feed_path(language, &list);
        let page = OrganisationPage {
            organisation: OrganisationLink::clone(link),
            supporters: self.supporters(slug),
            text_html: self.text_html(text, language, TextPlacement::Below),
            text_lang: text_language.to_string(),
            text_dir: direction(text_language),
            website: organisation.website.clone(),
            website_name: organisation.website.as_deref().map(short_address),
            contact: organisation.contact.clone(),
            contact_href: organisation.contact.as_deref().and_then(contact_url),
            address: organisation.address.clone(),
            logo: logo.map(|picture| Picture { alt: link.name.clone(), ..picture.clone() }),
            total: here.total,
            petitions: cards(self, language, &here.slugs)?,
            pagination: self.pagination(language, &list, here.total, number),
            feed_path: feed_path.clone(),
            extra: extra(&organisation.extra),
        };
        let below = page_place(&list, number);
        let permalink = self.addresses().permalink(&self.addresses().place(language, &below));
        let about = HeadInput {
            number,
            title: &link.name,
            summary: (number == 1).then_some(text.plain.as_ref()),
            og_type: Some("profile"),
            image: self.site_image(language),
            json_ld_html: self.organisation_json_ld(&page, &permalink),
            feeds: feed_path.map(|path| (link.name.clone(), path)).into_iter().collect(),
            ..HeadInput::new(PageKind::Organisation, &below)
        };
        self.finish(language, about, &page)
    }

    pub(super) fn topic_page(
        &self,
        language: &Language,
        slug: &Slug,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let Some(topic) = self.topic(language, slug) else {
            return Err(tera::Error::message(format!("unknown topic `{slug}`")));
        };
        let here = self.list(List::Page(Collection::Topic(slug.clone()), number));
        let list = PageKind::Topic.place_of(slug.as_str());
        let feed_path = self.feed_path(language, &list);
        let page = TopicPage {
            topic: TopicLink::clone(topic),
            petitions: cards(self, language, &here.slugs)?,
            total: here.total,
            pagination: self.pagination(language, &list, here.total, number),
            topics: self.topics(language).to_vec(),
            feed_path: feed_path.clone(),
        };
        let below = page_place(&list, number);
        let feeds = feed_path.map(|path| (topic.name.clone(), path)).into_iter().collect();
        let image = self.site_image(language);
        let about = HeadInput { number, title: &topic.name, image, feeds, ..HeadInput::new(PageKind::Topic, &below) };
        self.finish(language, about, &page)
    }

    fn feed_path(&self, language: &Language, list: &str) -> Option<String> {
        self.has(Part::Feeds).then(|| self.addresses().path_in(language, &format!("{list}feed.xml")))
    }

    fn pagination(&self, language: &Language, list: &str, total: usize, number: usize) -> Pagination {
        let pages = total.div_ceil(PER_PAGE).max(1);
        let path = |number| self.addresses().path_in(language, &page_place(list, number));
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
