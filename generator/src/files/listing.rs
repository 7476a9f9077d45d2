//! Which pages the sitemap lists.

use petition::language::Language;

use super::sitemap;
use crate::address::petition_place;
use crate::pages::Renderer;
use reader::content::Petition;

/// The part of the sitemap that is of no petition: what search engines may list of lists and pages.
pub(super) fn site_listing(renderer: &Renderer<'_>) -> String {
    let all: Vec<&Language> = renderer.inputs.view.languages().collect();
    let mut listing = String::new();
    for below in renderer.lists().filter_map(|subject| renderer.listed_place(&subject)) {
        list(renderer, &mut listing, &below, &all, None);
    }
    for article in renderer.inputs.view.content.pages.values().filter(|article| article.name != "privacy") {
        let languages: Vec<&Language> = std::iter::once(all[0]).chain(article.translations.keys()).collect();
        list(renderer, &mut listing, &format!("{}/", article.name), &languages, None);
    }
    listing
}

/// A petition's part of the sitemap.
pub(super) fn listing_of(renderer: &Renderer<'_>, petition: &Petition) -> String {
    let languages = renderer.inputs.addresses.page_languages(petition);
    let last = petition.updates.first().map_or(petition.main.date, |update| update.date.max(petition.main.date));
    let mut listing = String::new();
    list(renderer, &mut listing, &petition_place(&petition.main.slug), &languages, Some(last));
    listing
}

/// Lists a page in each of its languages that the site has.
fn list(
    renderer: &Renderer<'_>,
    listing: &mut String,
    below: &str,
    languages: &[&Language],
    lastmod: Option<jiff::civil::Date>,
) {
    let addresses = renderer.inputs.addresses;
    let permalink = |language: &Language| addresses.permalink(&addresses.place(language, below));
    let here: Vec<&Language> =
        renderer.inputs.view.languages().filter(|language| languages.contains(language)).collect();
    for language in &here {
        let alternates = here.iter().filter(|_| here.len() > 1);
        let entry = sitemap::SitemapEntry {
            permalink: permalink(language),
            lastmod,
            alternates: alternates.map(|other| (other.to_string(), permalink(other))).collect(),
        };
        entry.write(listing);
    }
}
