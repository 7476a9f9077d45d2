//! Which entries the feeds have.

use petition::language::Language;

use super::feed;
use crate::output::OutputFile;
use crate::pages::{Card, Page, Renderer, Subject, TextPlacement};
use crate::theme::Part;

/// How many entries a feed has.
const FEED_ENTRIES: usize = 20;

/// The feed that goes with the first page of a list.
pub(crate) fn list_feed(renderer: &Renderer<'_>, page: &Page) -> Option<OutputFile> {
    let (language, groups) = (&page.language, &renderer.groups);
    let shared = renderer.language_context(language);
    let (below, title, petitions) = match &page.subject {
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
    };
    Some(petition_feed(renderer, language, &below, title, petitions))
}

/// The feed of a list of petitions, given by their places in the view.
fn petition_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    below: &str,
    title: &str,
    petitions: &[usize],
) -> OutputFile {
    let (view, addresses, shared) =
        (renderer.inputs.view, renderer.inputs.addresses, renderer.language_context(language));
    let place = addresses.place(language, below);
    let cards = petitions.iter().map(|place| &shared.cards[*place]);
    let cards = cards.filter(|card| view.is_public(&card.petition));
    let entries: Vec<feed::FeedEntry> = cards
        .take(FEED_ENTRIES)
        .map(|card| {
            let petition = &card.petition;
            let version = petition.in_language(language);
            let permalink = addresses.permalink(&addresses.petition(petition, language));
            let last =
                petition.updates.first().map_or(petition.main.date, |update| update.date.max(petition.main.date));
            feed::FeedEntry {
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
                html: renderer.inputs.text_html(version.text, language, TextPlacement::Feed),
            }
        })
        .collect();
    feed_file(renderer, language, &place, title, entries)
}

/// The feed of a petition's updates.
pub(crate) fn update_feed(renderer: &Renderer<'_>, language: &Language, card: &Card) -> Option<OutputFile> {
    if !renderer.inputs.theme.has(Part::Feeds) {
        return None;
    }
    let petition = &card.petition;
    let (view, addresses) = (renderer.inputs.view, renderer.inputs.addresses);
    let version = petition.in_language(language);
    let place = addresses.petition(petition, language);
    let author = card.shown.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default();
    let entry = |update: &reader::content::Update| {
        let translation = update.translations.get(language);
        let text = translation.map_or(&update.text, |translation| &translation.text);
        let permalink = format!("{}#{}", addresses.permalink(&place), update.anchor());
        feed::FeedEntry {
            id: permalink.clone(),
            title: translation.map_or(&update.title, |translation| &translation.title).clone(),
            permalink,
            published: view.start_of(update.date),
            updated: view.start_of(update.date),
            author: author.clone(),
            summary: String::new(),
            html: renderer.inputs.text_html(text, language, TextPlacement::Feed),
        }
    };
    let entries = petition.updates.iter().take(FEED_ENTRIES).map(entry).collect();
    Some(feed_file(renderer, language, &place, version.title, entries))
}

fn feed_file(
    renderer: &Renderer<'_>,
    language: &Language,
    place: &str,
    title: &str,
    entries: Vec<feed::FeedEntry>,
) -> OutputFile {
    let permalink = renderer.inputs.addresses.permalink(place);
    let path = format!("{place}feed.xml");
    let newest = entries.iter().map(|entry| entry.updated).max();
    let feed = feed::Feed {
        id: permalink.clone(),
        title: title.to_owned(),
        subtitle: String::new(),
        permalink,
        self_permalink: renderer.inputs.addresses.permalink(&path),
        // An empty feed has no date of its own; the clock would change its bytes at every build.
        updated: newest.unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        author: renderer.language_context(language).site_variables.site_title.clone(),
        language: language.to_string(),
        entries,
    };
    OutputFile::text(path, feed.to_xml())
}
