//! Home, lists, organisations, topics.

use petition::language::Language;
use petition::slug::Slug;
use serde_json::json;

use super::head::About;
use super::shared::{contact_href, direction, extra};
use super::{OutputFile, PER_PAGE, Renderer};
use crate::address::page_place;
use crate::content::Petition;
use crate::context::{
    Home, OrganisationPage, PageKind, Pagination, PetitionCard, PetitionList, Picture, Standing, TopicPage,
};
use crate::theme::Part;

/// How many cards the home page shows in its parts, and the days that count as soon.
const NEWEST: usize = 6;
const FEW: usize = 3;
const SOON_DAYS: i64 = 30;

impl Renderer<'_> {
    pub(super) fn home(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let shared = self.shared(language);
        let all: Vec<&Petition> = self.view.petitions.iter().map(AsRef::as_ref).collect();
        let card = |petition: &Petition| shared.card(petition).clone();
        let standing = |petition: &Petition| self.view.standing(petition);
        let open = |petition: &&&Petition| standing(petition) == Standing::Open;
        let mut featured: Vec<&Petition> = all.iter().filter(|petition| petition.featured).copied().collect();
        // The sort is stable, so the newest stay first among the open ones.
        featured.sort_by_key(|petition| standing(petition) != Standing::Open);
        let mut closing: Vec<PetitionCard> = all.iter().filter(open).map(|petition| card(petition)).collect();
        let days_left = |card: &PetitionCard| card.closes.as_ref().and_then(|closing| closing.days_left);
        closing.retain(|card| days_left(card).is_some_and(|days| days <= SOON_DAYS));
        closing.sort_by_key(days_left);
        closing.truncate(FEW);
        let victories = all.iter().filter(|petition| standing(petition) == Standing::Victory);
        let newest = all.iter().filter(open).filter(|petition| !petition.featured).take(NEWEST);
        let page = Home {
            newest: newest.map(|petition| card(petition)).collect(),
            victories: victories.take(FEW).map(|petition| card(petition)).collect(),
            featured: featured.into_iter().map(card).collect(),
            closing_soon: closing,
            topics: shared.topics.iter().map(|(_, link)| link.clone()).collect(),
            organisations: shared.organisations.iter().map(|(_, link)| link.clone()).collect(),
            petitions: all.len(),
            signatures: all.iter().fold(0, |sum, petition| sum.saturating_add(self.view.count(petition).signatures())),
        };
        let site_url = self.addresses.permalink(&self.addresses.place(language, ""));
        let data = json!({
            "@context": "https://schema.org", "@type": "WebSite", "name": shared.site_title, "url": site_url,
            "inLanguage": language.as_str(),
        });
        let head = self.head(
            language,
            About { kind: "home", image: self.site_image(language), json_ld: Some(data), ..About::default() },
        )?;
        self.finish(language, PageKind::Home, &self.addresses.place(language, ""), &head, &page)
    }

    pub(super) fn petition_list(&self, language: &Language, number: usize) -> Result<OutputFile, tera::Error> {
        let shared = self.shared(language);
        let all: Vec<usize> = (0..self.view.petitions.len()).collect();
        let page = PetitionList {
            petitions: self.cards(language, &all, number),
            total: all.len(),
            pagination: self.pagination(language, "petitions/", all.len(), number),
            topics: shared.topics.iter().map(|(_, link)| link.clone()).collect(),
        };
        let below = page_place("petitions/", number);
        let kind = if number == 1 { "petitions" } else { "petitions-page" };
        let about = About { kind, below: &below, number, image: self.site_image(language), ..About::default() };
        let head = self.head(language, about)?;
        self.finish(language, PageKind::Petitions, &self.addresses.place(language, &below), &head, &page)
    }

    pub(super) fn organisation(
        &self,
        language: &Language,
        slug: &Slug,
        number: usize,
    ) -> Result<OutputFile, tera::Error> {
        let shared = self.shared(language);
        let (Some(organisation), Some((_, link))) =
            (self.view.content.organisations.get(slug), shared.organisations.iter().find(|(name, _)| name == slug))
        else {
            return Err(tera::Error::message(format!("there is no organisation `{slug}`")));
        };
        let petitions = &shared.by_organisation[slug];
        let list = format!("organisations/{slug}/");
        let translation = organisation.translations.get(language);
        let text_language = if translation.is_some() { language } else { &self.view.site().language };
        let text = translation.map_or(&organisation.text, |translation| &translation.text);
        let logo = organisation.logo.as_ref().and_then(|path| self.pictures.content.get(path));
        let feed_path = self.feed_path(language, &list);
        let page = OrganisationPage {
            organisation: link.clone(),
            supporters: self.view.supporters(slug),
            text_html: self.text_html(&text.html, language),
            text_lang: text_language.to_string(),
            text_dir: direction(text_language),
            website: organisation.website.clone(),
            website_name: organisation.website.as_deref().map(short_address),
            contact: organisation.contact.clone(),
            contact_href: organisation.contact.as_deref().and_then(contact_href),
            address: organisation.address.clone(),
            logo: logo.map(|picture| Picture { alt: link.name.clone(), ..picture.clone() }),
            total: petitions.len(),
            petitions: self.cards(language, petitions, number),
            pagination: self.pagination(language, &list, petitions.len(), number),
            feed_path: feed_path.clone(),
            extra: extra(&organisation.extra),
        };
        let below = page_place(&list, number);
        let data = self.organisation_data(&page, &self.addresses.permalink(&self.addresses.place(language, &below)));
        let kind = if number == 1 { "organisation" } else { "organisation-page" };
        let about = About {
            kind,
            below: &below,
            number,
            title: &link.name,
            summary: (number == 1).then_some(text.plain.as_ref()),
            og_type: Some("profile"),
            image: self.site_image(language),
            json_ld: Some(data),
            feeds: feed_path.map(|path| (link.name.clone(), path)).into_iter().collect(),
            ..About::default()
        };
        let head = self.head(language, about)?;
        self.finish(language, PageKind::Organisation, &self.addresses.place(language, &below), &head, &page)
    }

    pub(super) fn topic(&self, language: &Language, slug: &Slug, number: usize) -> Result<OutputFile, tera::Error> {
        let shared = self.shared(language);
        let Some((_, topic)) = shared.topics.iter().find(|(name, _)| name == slug) else {
            return Err(tera::Error::message(format!("there is no topic `{slug}`")));
        };
        let petitions = &shared.by_topic[slug];
        let list = format!("topics/{slug}/");
        let feed_path = self.feed_path(language, &list);
        let page = TopicPage {
            topic: topic.clone(),
            petitions: self.cards(language, petitions, number),
            total: petitions.len(),
            pagination: self.pagination(language, &list, petitions.len(), number),
            topics: shared.topics.iter().map(|(_, link)| link.clone()).collect(),
            feed_path: feed_path.clone(),
        };
        let below = page_place(&list, number);
        let kind = if number == 1 { "topic" } else { "topic-page" };
        let feeds = feed_path.map(|path| (topic.name.clone(), path)).into_iter().collect();
        let image = self.site_image(language);
        let about = About { kind, below: &below, number, title: &topic.name, image, feeds, ..About::default() };
        let head = self.head(language, about)?;
        self.finish(language, PageKind::Topic, &self.addresses.place(language, &below), &head, &page)
    }

    fn feed_path(&self, language: &Language, list: &str) -> Option<String> {
        self.theme.has(Part::Feeds).then(|| self.addresses.path_in(language, &format!("{list}feed.xml")))
    }

    /// The cards of one page of a list of petitions, given by their places in the view.
    fn cards(&self, language: &Language, petitions: &[usize], number: usize) -> Vec<PetitionCard> {
        let shared = self.shared(language);
        let of_page = petitions.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
        of_page.map(|index| shared.card(&self.view.petitions[*index]).clone()).collect()
    }

    fn pagination(&self, language: &Language, list: &str, total: usize, number: usize) -> Pagination {
        let pages = total.div_ceil(PER_PAGE).max(1);
        let path = |number| self.addresses.path_in(language, &page_place(list, number));
        Pagination {
            number,
            pages,
            previous_path: (number > 1).then(|| path(number - 1)),
            next_path: (number < pages).then(|| path(number + 1)),
            paths: (1..=pages).map(path).collect(),
        }
    }

    /// The site's own social image, and what it shows.
    pub(super) fn site_image(&self, language: &Language) -> Option<(String, String)> {
        let place = self.pictures.social.get(&format!("/{language}"))?;
        Some((place.clone(), self.view.site().title.get(language).to_owned()))
    }
}

/// A web address as people say it: without scheme, `www.` and the slash at the end.
pub(super) fn short_address(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_owned()
}
