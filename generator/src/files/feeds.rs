//! Atom feeds of petitions and of updates.

use jiff::Timestamp;
use petition::language::Language;
use petition::slug::Slug;
use reader::content::Update;

use super::render::render;
use crate::output::OutputFile;
use crate::page_key::{Page, Subject};
use crate::pages::TextPlacement;
use crate::snapshot::Renderer;
use crate::theme::Part;
use crate::trace::{Collection, List};
use crate::variables::{Feed, FeedEntry};

/// The number of updates in a feed.
const FEED_ENTRIES: usize = 20;

/// The feed that belongs to the first page of a list.
pub(crate) fn list_feed(renderer: &Renderer<'_>, page: &Page) -> Result<Option<OutputFile>, tera::Error> {
    let Some((below, title, petitions)) = feed_of(renderer, page) else { return Ok(None) };
    petition_feed(renderer, &page.language, &below, &title, petitions).map(Some)
}

/// The folder, the title and the petitions of the feed that belongs to a page, if the page has one.
fn feed_of(renderer: &Renderer<'_>, page: &Page) -> Option<(String, String, Collection)> {
    let language = &page.language;
    Some(match &page.subject {
        Subject::Petitions(1) => (String::new(), renderer.site(language).site_title.clone(), Collection::All),
        _ if !renderer.has(Part::Feeds) => return None,
        Subject::Organisation(slug, 1) => {
            let name = renderer.organisation_link(language, slug)?.name.clone();
            (page.subject.place(language), name, Collection::Organisation(slug.clone()))
        }
        Subject::Topic(slug, 1) => {
            let name = renderer.topic(language, slug)?.name.clone();
            (page.subject.place(language), name, Collection::Topic(slug.clone()))
        }
        _ => return None,
    })
}

/// The feed of a collection.
fn petition_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    below: &str,
    title: &str,
    petitions: Collection,
) -> Result<OutputFile, tera::Error> {
    let addresses = renderer.addresses();
    let place = addresses.place(language, below);
    let entry = |slug: &Slug| {
        let petition = renderer.known_petition(slug)?;
        let version = petition.in_language(language);
        Ok::<_, tera::Error>(FeedEntry {
            title: version.title.clone(),
            permalink: addresses.permalink(&addresses.petition(petition, language)),
            published: renderer.opens_at(petition),
            updated: renderer.start_of(renderer.last_change(petition)),
            author: author(renderer, language, slug)?,
            summary: version.summary.clone(),
            text_html: renderer.text_html(version.text, language, TextPlacement::Feed),
        })
    };
    let entries = renderer.list(List::Feed(petitions)).slugs.iter().map(entry).collect::<Result<_, _>>()?;
    feed_file(renderer, language, &place, title, (entries, Timestamp::UNIX_EPOCH))
}

/// The feed of the updates of a petition.
pub(crate) fn update_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    slug: &Slug,
) -> Result<Option<OutputFile>, tera::Error> {
    if !renderer.has(Part::Feeds) {
        return Ok(None);
    }
    let petition = renderer.known_petition(slug)?;
    let addresses = renderer.addresses();
    let place = addresses.petition(petition, language);
    let author = author(renderer, language, slug)?;
    let entry = |update: &&Update| {
        let translation = update.translations.get(language);
        let text = translation.map_or(&update.text, |translation| &translation.text);
        FeedEntry {
            title: translation.map_or(&*update.title, |translation| &translation.title).into(),
            permalink: format!("{}#{}", addresses.permalink(&place), update.anchor()),
            published: renderer.start_of(update.date),
            updated: renderer.start_of(update.date),
            author: author.clone(),
            summary: "".into(),
            text_html: renderer.text_html(text, language, TextPlacement::Feed),
        }
    };
    let entries = renderer.public_updates(petition).iter().take(FEED_ENTRIES).map(entry).collect();
    let begun = renderer.start_of(petition.main.date);
    feed_file(renderer, language, &place, petition.in_language(language).title, (entries, begun)).map(Some)
}

fn author(renderer: &Renderer<'_>, language: &Language, slug: &Slug) -> Result<String, tera::Error> {
    let organisation = renderer.card(language, slug)?.organisations.first();
    Ok(organisation.map(|organisation| organisation.name.clone()).unwrap_or_default())
}

/// A feed; without entries, it was updated when its subject began.
fn feed_file(
    renderer: &Renderer<'_>,
    language: &Language,
    place: &str,
    title: &str,
    (entries, begun): (Vec<FeedEntry>, Timestamp),
) -> Result<OutputFile, tera::Error> {
    let path = format!("{place}feed.xml");
    let feed = Feed {
        title: title.to_owned(),
        permalink: renderer.addresses().permalink(place),
        feed_permalink: renderer.addresses().permalink(&path),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(begun),
        lang: language.to_string(),
        entries,
    };
    let xml = render(renderer, language, "feed.xml", &feed)?;
    Ok(OutputFile::text(path, xml))
}
