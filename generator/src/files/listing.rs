//! The pages in the sitemap.

use petition::language::Language;

use super::sitemap;
use crate::page_kind::PageKind;
use crate::pages::{Renderer, Subject};
use reader::content::Petition;

/// The lines of the sitemap for lists and articles.
pub(super) fn site_listing(renderer: &Renderer<'_>) -> String {
    let view = renderer.inputs.view;
    let default = &view.site().language;
    let mut listing = String::new();
    // The default language has every page that others have.
    for subject in renderer.subjects(default).into_iter().filter(|subject| subject.kind().is_listed()) {
        let languages: Vec<&Language> = match &subject {
            Subject::Article(name) => {
                std::iter::once(default).chain(view.content.pages[name].translations.keys()).collect()
            }
            _ => view.languages().collect(),
        };
        let place = subject.place(default);
        list(renderer, &mut listing, &place, &languages, None);
    }
    listing
}

/// The lines of the sitemap for a petition.
pub(super) fn listing_of(renderer: &Renderer<'_>, petition: &Petition) -> String {
    let languages = renderer.inputs.addresses.page_languages(petition);
    let last = petition.updates.first().map_or(petition.main.date, |update| update.date.max(petition.main.date));
    let mut listing = String::new();
    list(renderer, &mut listing, &PageKind::Petition.place_of(petition.main.slug.as_str()), &languages, Some(last));
    listing
}

/// Adds a page in each of its languages that are languages of the site.
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
