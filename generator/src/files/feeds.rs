//! Atom feeds of petitions and of updates.

use jiff::Timestamp;
use petition::language::Language;
use reader::content::Update;

use super::render::render;
use crate::output::OutputFile;
use crate::pages::{Card, Page, Renderer, Subject, TextPlacement};
use crate::theme::Part;
use crate::variables::{Feed, FeedEntry};

/// The number of entries in a feed.
const FEED_ENTRIES: usize = 20;

/// The feed that belongs to the first page of a list.
pub(crate) fn list_feed(renderer: &Renderer<'_>, page: &Page) -> Result<Option<OutputFile>, tera::Error> {
    let Some((below, title, petitions)) = feed_of(renderer, page) else { return Ok(None) };
    petition_feed(renderer, &page.language, &below, title, petitions).map(Some)
}

/// The folder, the title and the petitions of the feed that belongs to a page, if the page has one.
fn feed_of<'r>(renderer: &'r Renderer<'_>, page: &Page) -> Option<(String, &'r str, &'r [usize])> {
    let (language, groups) = (&page.language, &renderer.groups);
    let shared = renderer.language_context(language);
    Some(match &page.subject {
        Subject::Petitions(1) => (String::new(), &shared.site_variables.site_title, &groups.all),
        _ if !renderer.inputs.theme.has(Part::Feeds) => return None,
        Subject::Organisation(slug, 1) => {
            let link = shared.names.organisations.get(slug)?;
            (page.subject.place(language), &link.name, &groups.organisations[slug])
        }
        Subject::Topic(slug, 1) => {
            (page.subject.place(language), &shared.names.topics.get(slug)?.name, &groups.topics[slug])
        }
        _ => return None,
    })
}

/// The feed of a list of petitions, given by their indexes in the view.
fn petition_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    below: &str,
    title: &str,
    petitions: &[usize],
) -> Result<OutputFile, tera::Error> {
    let (view, addresses, shared) =
        (renderer.inputs.view, renderer.inputs.addresses, renderer.language_context(language));
    let place = addresses.place(language, below);
    let entry = |card: &Card| {
        let petition = &card.petition;
        let version = petition.in_language(language);
        let last = petition.updates.first().map_or(petition.main.date, |update| update.date.max(petition.main.date));
        FeedEntry {
            title: version.title.clone(),
            permalink: addresses.permalink(&addresses.petition(petition, language)),
            published: view.opens_at(petition),
            updated: view.start_of(last),
            author: author(card),
            summary: version.summary.clone(),
            text_html: renderer.inputs.text_html(version.text, language, TextPlacement::Feed),
        }
    };
    let cards = petitions.iter().map(|index| &shared.cards[*index]);
    let public = cards.filter(|card| view.is_public(&card.petition));
    let entries = public.take(FEED_ENTRIES).map(|card| entry(card)).collect();
    feed_file(renderer, language, &place, title, entries)
}

/// The feed of the updates of a petition.
pub(crate) fn update_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    card: &Card,
) -> Result<Option<OutputFile>, tera::Error> {
    if !renderer.inputs.theme.has(Part::Feeds) {
        return Ok(None);
    }
    let petition = &card.petition;
    let (view, addresses) = (renderer.inputs.view, renderer.inputs.addresses);
    let place = addresses.petition(petition, language);
    let author = author(card);
    let entry = |update: &Update| {
        let translation = update.translations.get(language);
        let text = translation.map_or(&update.text, |translation| &translation.text);
        FeedEntry {
            title: translation.map_or(&*update.title, |translation| &translation.title).into(),
            permalink: format!("{}#{}", addresses.permalink(&place), update.anchor()),
            published: view.start_of(update.date),
            updated: view.start_of(update.date),
            author: author.clone(),
            summary: "".into(),
            text_html: renderer.inputs.text_html(text, language, TextPlacement::Feed),
        }
    };
    let entries = petition.updates.iter().take(FEED_ENTRIES).map(entry).collect();
    feed_file(renderer, language, &place, petition.in_language(language).title, entries).map(Some)
}

fn author(card: &Card) -> String {
    card.shown.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default()
}

fn feed_file(
    renderer: &Renderer<'_>,
    language: &Language,
    place: &str,
    title: &str,
    entries: Vec<FeedEntry>,
) -> Result<OutputFile, tera::Error> {
    let path = format!("{place}feed.xml");
    let feed = Feed {
        title: title.to_owned(),
        permalink: renderer.inputs.addresses.permalink(place),
        feed_permalink: renderer.inputs.addresses.permalink(&path),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(Timestamp::UNIX_EPOCH),
        lang: language.to_string(),
        entries,
    };
    let xml = render(renderer, language, "feed.xml", &feed)?;
    Ok(OutputFile::text(path, xml))
}
