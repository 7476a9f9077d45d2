//! Everything that is no page: feeds, the sitemap, badges, pages that lead elsewhere, headers.

use petition::language::Language;

use crate::address::file_of;
use crate::content::Petition;
use crate::render::{OutputFile, Renderer};
use crate::theme::Part;
use crate::{badge, feed, headers, sitemap};

/// How many entries a feed has.
const FEED_ENTRIES: usize = 20;

/// All of these files.
pub(crate) fn files(renderer: &Renderer<'_>) -> Result<Vec<OutputFile>, tera::Error> {
    let mut files = vec![
        OutputFile::text("_headers", headers::text()),
        OutputFile::text("robots.txt", sitemap::robots(&renderer.addresses.permalink("sitemap.xml"))),
        OutputFile::text("sitemap.xml", site_map(renderer)),
    ];
    for language in renderer.view.languages() {
        feeds(renderer, language, &mut files)?;
    }
    for petition in renderer.view.petitions.iter().filter(|petition| renderer.view.is_public(petition)) {
        if renderer.theme.has(Part::Badge) {
            files.push(petition_badge(renderer, petition)?);
        }
        files.extend(petition.aliases.iter().map(|alias| alias_page(renderer, petition, alias)));
    }
    Ok(files)
}

fn feeds(renderer: &Renderer<'_>, language: &Language, files: &mut Vec<OutputFile>) -> Result<(), tera::Error> {
    let shared = renderer.shared(language);
    let all: Vec<usize> = (0..renderer.view.petitions.len()).collect();
    files.push(petition_feed(renderer, language, "", &shared.site_title, &all));
    if !renderer.theme.has(Part::Feeds) {
        return Ok(());
    }
    for (slug, link) in shared.organisations.iter().filter(|_| renderer.theme.has(Part::Organisations)) {
        let below = format!("organisations/{slug}/");
        files.push(petition_feed(renderer, language, &below, &link.name, &shared.by_organisation[slug]));
    }
    for (slug, link) in &shared.topics {
        let below = format!("topics/{slug}/");
        files.push(petition_feed(renderer, language, &below, &link.name, &shared.by_topic[slug]));
    }
    for petition in &renderer.view.petitions {
        if renderer.has_page(petition, language) {
            files.push(update_feed(renderer, language, petition));
        }
    }
    Ok(())
}

/// The feed of a list of petitions, given by their places in the view.
fn petition_feed(
    renderer: &Renderer<'_>,
    language: &Language,
    below: &str,
    title: &str,
    petitions: &[usize],
) -> OutputFile {
    let (view, addresses) = (renderer.view, renderer.addresses);
    let place = addresses.place(language, below);
    let petitions = petitions.iter().map(|index| &view.petitions[*index]).filter(|petition| view.is_public(petition));
    let entries: Vec<feed::Entry> = petitions
        .take(FEED_ENTRIES)
        .map(|petition| {
            let version = petition.version(language);
            let permalink = addresses.permalink(&addresses.petition(petition, language));
            let card = &renderer.shared(language).cards[&petition.slug];
            let last = petition.updates.first().map_or(petition.date, |update| update.date.max(petition.date));
            feed::Entry {
                id: permalink.clone(),
                title: version.title.to_owned(),
                permalink,
                published: view.opens_at(petition),
                updated: view.start_of(last),
                author: card.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default(),
                summary: version.summary.to_owned(),
                html: absolute_html(renderer, &version.text.html, language),
            }
        })
        .collect();
    feed_file(renderer, language, &place, title, entries)
}

fn update_feed(renderer: &Renderer<'_>, language: &Language, petition: &Petition) -> OutputFile {
    let (view, addresses) = (renderer.view, renderer.addresses);
    let version = petition.version(language);
    let place = addresses.petition(petition, language);
    let card = &renderer.shared(language).cards[&petition.slug];
    let author = card.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default();
    let entry = |update: &crate::content::Update| {
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
    let origin = renderer.addresses.base().origin().ascii_serialization();
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
        author: renderer.shared(language).site_title.clone(),
        language: language.to_string(),
        entries,
    };
    OutputFile::text(path, feed.to_xml())
}

/// The addresses of all pages that search engines may list.
fn site_map(renderer: &Renderer<'_>) -> String {
    let (view, addresses) = (renderer.view, renderer.addresses);
    let mut entries = Vec::new();
    let all: Vec<&Language> = view.languages().collect();
    let mut add = |below: &str, languages: &[&Language], date: Option<jiff::civil::Date>| {
        let here: Vec<&Language> = all.iter().filter(|language| languages.contains(language)).copied().collect();
        for language in &here {
            let alternates = here.iter().filter(|_| here.len() > 1);
            entries.push(sitemap::Entry {
                permalink: addresses.permalink(&addresses.place(language, below)),
                lastmod: date,
                alternates: alternates
                    .map(|other| (other.to_string(), addresses.permalink(&addresses.place(other, below))))
                    .collect(),
            });
        }
    };
    for page in renderer.pages().iter().filter(|page| page.language == view.site().language) {
        if let Some(below) = renderer.listed_place(page) {
            add(&below, &all, None);
        }
    }
    for article in view.content.pages.values().filter(|article| article.name != "privacy") {
        let languages: Vec<&Language> = std::iter::once(all[0]).chain(article.translations.keys()).collect();
        add(&format!("{}/", article.name), &languages, None);
    }
    for petition in view.petitions.iter().filter(|petition| view.is_public(petition)) {
        let languages = addresses.page_languages(petition);
        let last = petition.updates.first().map_or(petition.date, |update| update.date.max(petition.date));
        add(&format!("petitions/{}/", petition.slug), &languages, Some(last));
    }
    sitemap::xml(&entries)
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
