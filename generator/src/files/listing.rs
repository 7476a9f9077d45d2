//! The pages in the sitemap.

use petition::language::Language;

use super::sitemap;
use crate::output::{OutputFile, SITEMAP};
use crate::page_key::Subject;
use crate::page_kind::PageKind;
use crate::snapshot::Renderer;
use crate::trace::List;
use reader::content::Petition;

pub(crate) fn sitemap_file(renderer: &Renderer<'_>) -> OutputFile {
    let own = site_listing(renderer);
    let slugs = renderer.list(List::Public).slugs;
    let entries: Vec<_> = slugs.iter().filter_map(|slug| renderer.entry(slug)).collect();
    let listings = std::iter::once(&*own).chain(entries.iter().map(|entry| &*entry.listing));
    OutputFile::text(SITEMAP, sitemap::xml(listings))
}

/// The lines of the sitemap for lists and articles.
fn site_listing(renderer: &Renderer<'_>) -> String {
    let default = renderer.default_language();
    let mut listing = String::new();
    // A home page that is a petition has the petition's own page as its original.
    let is_copy =
        |subject: &Subject| *subject == Subject::Single(PageKind::Home) && !renderer.list(List::Home).slugs.is_empty();
    // The default language has every page that others have.
    let subjects = renderer.subjects().into_iter();
    for subject in subjects.filter(|subject| subject.kind().is_listed() && !is_copy(subject)) {
        let languages: Vec<&Language> = match &subject {
            Subject::Article(name) => {
                let translations = renderer.article(name).into_iter().flat_map(|article| article.translations.keys());
                std::iter::once(default).chain(translations).collect()
            }
            _ => renderer.languages().iter().collect(),
        };
        let place = subject.place(default);
        list(renderer, &mut listing, &place, &languages, None);
    }
    listing
}

/// The lines of the sitemap for a petition.
pub(super) fn listing_of(renderer: &Renderer<'_>, petition: &Petition) -> String {
    let languages = renderer.addresses().page_languages(petition);
    let last = renderer.last_change(petition);
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
    let addresses = renderer.addresses();
    let permalink = |language: &Language| addresses.permalink(&addresses.place(language, below));
    let here: Vec<&Language> = renderer.languages().iter().filter(|language| languages.contains(language)).collect();
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
