//! Everything that is no page: feeds, the sitemap, badges, pages that lead elsewhere, headers.

use std::sync::Arc;

use petition::language::Language;

use crate::address::{file_of, petition_place};
use crate::render::{Batch, OutputFile, Renderer};
use crate::theme::Part;
use crate::{badge, feed, headers, sitemap};
use reader::content::Petition;

/// How many entries a feed has.
const FEED_ENTRIES: usize = 20;

/// Those of the whole site; `data` has the petitions' parts of the sitemap.
pub(crate) fn files(renderer: &Renderer<'_>, data: &[Arc<Batch>]) -> Vec<OutputFile> {
    let own = site_listing(renderer);
    let listings = std::iter::once(&*own).chain(data.iter().map(|data| &*data.listing));
    vec![
        OutputFile::text("_headers", headers::text()),
        OutputFile::text("robots.txt", sitemap::robots(&renderer.addresses.permalink(sitemap::FILE))),
        OutputFile::text(sitemap::FILE, sitemap::xml(listings)),
    ]
}

/// Those of one petition that exist once for all languages.
pub(crate) fn files_of(renderer: &Renderer<'_>, petition: &Petition) -> Result<Vec<OutputFile>, tera::Error> {
    let badge = renderer.theme.has(Part::Badge).then(|| petition_badge(renderer, petition)).transpose()?;
    let aliases = petition.aliases.iter().map(|alias| alias_page(renderer, petition, alias));
    Ok(badge.into_iter().chain(aliases).collect())
}

/// The feed of a list of petitions, given by their places in the view.
pub(crate) fn petition_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    below: &str,
    title: &str,
    petitions: &[usize],
) -> OutputFile {
    let (view, addresses, shared) = (renderer.view, renderer.addresses, renderer.shared(language));
    let place = addresses.place(language, below);
    let cards = petitions.iter().map(|place| &shared.cards[*place]);
    let cards = cards.filter(|card| view.is_public(&card.petition));
    let entries: Vec<feed::Entry> = cards
        .take(FEED_ENTRIES)
        .map(|card| {
            let petition = &card.petition;
            let version = petition.version(language);
            let permalink = addresses.permalink(&addresses.petition(petition, language));
            let last = petition.updates.first().map_or(petition.date, |update| update.date.max(petition.date));
            feed::Entry {
                id: permalink.clone(),
                title: version.title.to_string(),
                permalink,
                published: view.opens_at(petition),
                updated: view.start_of(last),
                author: card
                    .shown
                    .organisations
                    .first()
                    .map(|organisation| organisation.name.clone())
                    .unwrap_or_default(),
                summary: version.summary.to_string(),
                html: absolute_html(renderer, &version.text.html, language),
            }
        })
        .collect();
    feed_file(renderer, language, &place, title, entries)
}

/// The feed of a petition's updates.
pub(crate) fn update_feed(renderer: &Renderer<'_>, language: &Language, petition: &Petition) -> OutputFile {
    let (view, addresses) = (renderer.view, renderer.addresses);
    let version = petition.version(language);
    let place = addresses.petition(petition, language);
    let card = &renderer.shared(language).card_of(&petition.slug).shown;
    let author = card.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default();
    let entry = |update: &reader::content::Update| {
        let translation = update.translations.get(language);
        let text = translation.map_or(&update.text, |translation| &translation.text);
        let permalink = format!("{}#{}", addresses.permalink(&place), update.anchor());
        feed::Entry {
            id: permalink.clone(),
            title: translation.map_or(&update.title, |translation| &translation.title).clone(),
            permalink,
            published: view.start_of(update.date),
            updated: view.start_of(update.date),
            author: author.clone(),
            summary: String::new(),
            html: absolute_html(renderer, &text.html, language),
        }
    };
    let entries = petition.updates.iter().take(FEED_ENTRIES).map(entry).collect();
    feed_file(renderer, language, &place, version.title, entries)
}

/// A text with absolute addresses: a feed is read elsewhere.
fn absolute_html(renderer: &Renderer<'_>, html: &str, language: &Language) -> String {
    let origin = renderer.addresses.origin();
    let resolved = renderer.addresses.resolve_links(html, language, renderer.view);
    resolved.replace("href=\"/", &format!("href=\"{origin}/")).replace("src=\"/", &format!("src=\"{origin}/"))
}

fn feed_file(
    renderer: &Renderer<'_>,
    language: &Language,
    place: &str,
    title: &str,
    entries: Vec<feed::Entry>,
) -> OutputFile {
    let permalink = renderer.addresses.permalink(place);
    let path = format!("{place}feed.xml");
    let newest = entries.iter().map(|entry| entry.updated).max();
    let feed = feed::Feed {
        id: permalink.clone(),
        title: title.to_owned(),
        subtitle: String::new(),
        permalink,
        self_permalink: renderer.addresses.permalink(&path),
        // An empty feed has no date of its own; the clock would change its bytes at every build.
        updated: newest.unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        author: renderer.shared(language).frame.site_title.clone(),
        language: language.to_string(),
        entries,
    };
    OutputFile::text(path, feed.to_xml())
}

/// The part of the sitemap that is of no petition: what search engines may list of lists and pages.
fn site_listing(renderer: &Renderer<'_>) -> String {
    let all: Vec<&Language> = renderer.view.languages().collect();
    let mut listing = String::new();
    for below in renderer.lists().filter_map(|subject| renderer.listed_place(&subject)) {
        list(renderer, &mut listing, &below, &all, None);
    }
    for article in renderer.view.content.pages.values().filter(|article| article.name != "privacy") {
        let languages: Vec<&Language> = std::iter::once(all[0]).chain(article.translations.keys()).collect();
        list(renderer, &mut listing, &format!("{}/", article.name), &languages, None);
    }
    listing
}

/// A petition's part of the sitemap.
pub(crate) fn listing_of(renderer: &Renderer<'_>, petition: &Petition) -> String {
    let languages = renderer.addresses.page_languages(petition);
    let last = petition.updates.first().map_or(petition.date, |update| update.date.max(petition.date));
    let mut listing = String::new();
    list(renderer, &mut listing, &petition_place(&petition.slug), &languages, Some(last));
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
    let addresses = renderer.addresses;
    let permalink = |language: &Language| addresses.permalink(&addresses.place(language, below));
    let here: Vec<&Language> = renderer.view.languages().filter(|language| languages.contains(language)).collect();
    for language in &here {
        let alternates = here.iter().filter(|_| here.len() > 1);
        let entry = sitemap::Entry {
            permalink: permalink(language),
            lastmod,
            alternates: alternates.map(|other| (other.to_string(), permalink(other))).collect(),
        };
        entry.write(listing);
    }
}

fn petition_badge(renderer: &Renderer<'_>, petition: &Petition) -> Result<OutputFile, tera::Error> {
    let language = &petition.language;
    let default = &renderer.view.site().language;
    let voice =
        renderer.voice(if renderer.view.languages().any(|known| known == language) { language } else { default });
    let signatures = renderer.view.count(petition).signatures();
    let mut arguments = fluent_bundle::FluentArgs::new();
    // Fluent counts in floating point; counts stay far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "chooses a plural")]
    arguments.set("count", signatures as f64);
    let word = voice.texts().get("signatures-word", &arguments).map_err(tera::Error::message)?;
    let is_rtl = voice.locale().language().direction() == petition::language::Direction::Rtl;
    let svg = badge::svg(&word, &voice.locale().number(signatures), is_rtl);
    Ok(OutputFile::text(format!("petitions/{}/badge.svg", petition.slug), svg))
}

/// A page at an old address that leads to the petition, for readers and for search engines.
fn alias_page(renderer: &Renderer<'_>, petition: &Petition, alias: &str) -> OutputFile {
    let place = renderer.addresses.petition(petition, &petition.language);
    let (path, permalink) = (renderer.addresses.path(&place), renderer.addresses.permalink(&place));
    let title = crate::theme::escape(&petition.title);
    let language = &petition.language;
    let html = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta name=\"description\" content=\"{title}\">\n\
         <link rel=\"canonical\" href=\"{permalink}\">\n<meta http-equiv=\"refresh\" content=\"0; url={path}\">\n\
         </head>\n<body>\n<main>\n<h1><a href=\"{path}\">{title}</a></h1>\n</main>\n</body>\n</html>\n"
    );
    OutputFile::text(file_of(&format!("{alias}/")), html)
}
