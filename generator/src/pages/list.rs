//! Lists of petitions: all, those of an organisation, those about a topic.

use petition::index::contact_url;
use petition::language::Language;
use petition::slug::Slug;

use super::card::cards;
use super::head::HeadInput;
use super::text::TextPlacement;
use crate::address::{page_place, search_place};
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::petition_filter::PetitionFilter;
use crate::snapshot::{PER_PAGE, Renderer, direction, extra};
use crate::theme::Part;
use crate::trace::{Collection, List};
use crate::variables::{
    ListLink, OrganisationLink, OrganisationPage, PageLink, Pagination, PetitionList, Picture, TopicLink, TopicPage,
};

impl Renderer<'_> {
    /// All petitions, or those of a filter.
    pub(super) fn petition_list(
        &self,
        language: &Language,
        filter: Option<PetitionFilter>,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let list = filter.map_or(PageKind::Petitions.place(), PetitionFilter::place);
        let here = self.list(List::Page(filter.map_or(Collection::All, Collection::Filtered), number));
        let name = |filter: PetitionFilter| {
            self.theme(language).texts().text(filter.text_key(), &[]).map_err(tera::Error::message)
        };
        let name_here = filter.map(name).transpose()?;
        let mut lists = vec![ListLink {
            name: None,
            path: self.addresses().path_in(language, PageKind::Petitions.place()),
            is_current: filter.is_none(),
        }];
        for other in PetitionFilter::ALL {
            if self.list(List::Any(other)).total > 0 {
                let path = self.addresses().path_in(language, other.place());
                lists.push(ListLink { name: Some(name(other)?), path, is_current: filter == Some(other) });
            }
        }
        let page = PetitionList {
            name: name_here.clone(),
            lists,
            search_path: self.addresses().path(&search_place(language)),
            petitions: cards(self, language, &here.slugs)?,
            total: here.total,
            pagination: self.pagination(language, list, here.total, number),
            topics: self.topics(language).to_vec(),
        };
        let below = page_place(list, number);
        let (image, title) = (self.site_image(language), name_here.as_deref().unwrap_or_default());
        self.finish(language, HeadInput { number, image, title, ..HeadInput::new(PageKind::Petitions, &below) }, &page)
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
        let cover = organisation.cover.as_ref().and_then(|path| self.picture(path));
        let feed_path = self.feed_path(language, &list);
        let page = OrganisationPage {
            organisation: OrganisationLink::clone(link),
            supporters: (number == 1).then(|| self.supporters(slug)),
            text_html: self.text_html(text, language, TextPlacement::Below),
            text_lang: text_language.to_string(),
            text_dir: direction(text_language),
            website: organisation.website.clone(),
            website_name: organisation.website.as_deref().map(short_address),
            contact: organisation.contact.clone(),
            contact_href: organisation.contact.as_deref().and_then(contact_url),
            address: organisation.address.clone(),
            logo: logo.map(|picture| Picture { alt: link.name.clone(), ..picture.clone() }),
            cover: cover.cloned(),
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
            links: page_numbers(number, pages)
                .into_iter()
                .map(|page| Some(PageLink { number: page?, path: path(page?), is_current: page? == number }))
                .collect(),
            previous_path: (number > 1).then(|| path(number - 1)),
            next_path: (number < pages).then(|| path(number + 1)),
        }
    }
}

/// The first and the last page, and those around this one; `None` stands for the pages between.
fn page_numbers(number: usize, pages: usize) -> Vec<Option<usize>> {
    let mut shown: Vec<Option<usize>> = Vec::new();
    for page in (1..=pages).filter(|page| *page == 1 || *page == pages || page.abs_diff(number) <= 1) {
        match shown.last().copied().flatten() {
            Some(last) if page == last + 2 => shown.push(Some(last + 1)),
            Some(last) if page > last + 2 => shown.push(None),
            _ => {}
        }
        shown.push(Some(page));
    }
    shown
}

/// A URL as people write it: without scheme, `www.` and slash at the end.
pub(super) fn short_address(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: usize, pages: usize, expected: &str) {
        let shown =
            page_numbers(number, pages).into_iter().map(|page| page.map_or("…".to_owned(), |page| page.to_string()));
        assert_eq!(shown.collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn a_gap_stands_for_two_pages_or_more() {
        check(1, 1, "1");
        check(1, 3, "1 2 3");
        check(1, 32, "1 2 … 32");
        check(4, 32, "1 2 3 4 5 … 32");
        check(16, 32, "1 … 15 16 17 … 32");
        check(29, 32, "1 … 28 29 30 31 32");
    }
}
