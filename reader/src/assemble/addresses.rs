//! Checks that paths and ids are unique, and that topics are spelled alike.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use ahash::AHashMap;
use petition::language::Language;
use petition::slug::Slug;

use super::context::{AssemblyContext, at};
use super::family::Family;
use crate::diagnostic::{BAD_SLUG, DUPLICATE_SLUG, Diagnostic, Diagnostics, SAME_ADDRESS, TOPIC_SPELLING};
use crate::document::{Document, ParsedFile, PetitionFile, opening};
use crate::paths::with_slashes;
use crate::source::Role;

/// First segments of paths that the site itself uses.
const RESERVED: &[&str] = &[
    "petitions",
    "organisations",
    "topics",
    "check-email",
    "confirm",
    "signature",
    "withdrawn",
    "signing",
    "texts",
    "search",
    "assets",
    "og",
    "api",
    "page",
    "index",
    "404",
    "embed",
    "_preview",
    "_headers",
    "index.html",
    "404.html",
    "feed.xml",
    "sitemap.xml",
    "robots.txt",
    "petitions.json",
];

/// Lists of petitions, which are below `petitions/`.
const LISTS: &[&str] = &["page", "open", "closed", "won", "most-signed"];

/// Checks that no two pages have the same path, and no two petitions the same id.
pub(super) fn check_addresses(families: &[Family<'_>], context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) {
    for family in families.iter().filter(|family| matches!(family.main.document, Document::Page(_))) {
        check_page_name(family.main, context, diagnostics);
    }
    // Slugs are distinct, so only explicit ids and aliases can collide.
    let has = |is: fn(&PetitionFile) -> bool| {
        families.iter().any(|family| matches!(&family.main.document, Document::Petition(petition) if is(petition)))
    };
    if has(|petition| petition.id_span.is_some()) {
        check_ids(families, diagnostics);
    }
    if has(|petition| !petition.main.aliases.is_empty()) {
        check_aliases(families, context, diagnostics);
    }
}

fn check_ids(families: &[Family<'_>], diagnostics: &mut Diagnostics) {
    let mut ids: HashMap<&str, &Arc<ParsedFile>> = HashMap::new();
    for family in families {
        let Document::Petition(petition) = &family.main.document else { continue };
        let id = &petition.main.id;
        if let Some(other) = ids.insert(id.as_str(), family.main) {
            // Reported at an explicit `id`: either both petitions have one, or this one's slug is the other one's old
            // name.
            let (here, there) = if petition.id_span.is_some() { (family.main, other) } else { (other, family.main) };
            let span = id_span(here).unwrap_or_else(|| opening(&here.source));
            let message = format!("two petitions have the id `{id}`");
            let help = format!(
                "the other one is {}; signatures are stored by id, so each petition needs its own",
                with_slashes(&there.path)
            );
            diagnostics.push(at(DUPLICATE_SLUG, here, span, message).help(help));
        }
    }
}

fn check_aliases(families: &[Family<'_>], context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) {
    let own_path = |family: &Family<'_>| match (&family.main.document, &family.main.role) {
        (Document::Petition(petition), _) => Some(format!("petitions/{}", petition.main.slug)),
        (Document::Organisation(file), _) => Some(format!("organisations/{}", file.organisation.slug)),
        (Document::Page(_), Role::Page(name)) => Some(name.stem.clone()),
        _ => None,
    };
    let own = families.iter().filter_map(|family| Some((own_path(family)?, family.main)));
    let mut taken: HashMap<String, &Arc<ParsedFile>> = own.collect();
    for family in families {
        let Document::Petition(petition) = &family.main.document else { continue };
        for (path, span) in petition.aliases() {
            check_alias(family.main, path, span, context, &mut taken, diagnostics);
        }
    }
}

fn id_span(parsed: &ParsedFile) -> Option<Range<usize>> {
    match &parsed.document {
        Document::Petition(petition) => petition.id_span.clone(),
        _ => None,
    }
}

fn check_alias<'p>(
    parsed: &'p Arc<ParsedFile>,
    path: &String,
    span: &Range<usize>,
    context: &AssemblyContext<'_>,
    taken: &mut HashMap<String, &'p Arc<ParsedFile>>,
    diagnostics: &mut Diagnostics,
) {
    // Every language of the site has the same paths below its tag.
    let below = match path.split_once('/') {
        Some((tag, below)) if is_language(tag, context) => below,
        _ => path,
    };
    if is_language(path, context) || is_reserved_alias(below, taken) {
        let message = format!("the site itself uses the path `{path}`");
        diagnostics.push(at(SAME_ADDRESS, parsed, span.clone(), message).help("delete this alias"));
    } else if let Some(other) = taken.get(path).or_else(|| taken.get(below)) {
        let message = format!("there is already a page at `{path}`");
        let help = format!("it is made from {}; delete this alias, or rename that file", with_slashes(&other.path));
        diagnostics.push(at(SAME_ADDRESS, parsed, span.clone(), message).help(help));
    } else {
        taken.insert(path.clone(), parsed);
    }
}

/// Whether the site has, or may get, a page at the path of an alias. Aliases exist for the paths of old petitions, so the paths
/// of petitions that do not exist are free.
fn is_reserved_alias(path: &str, taken: &HashMap<String, &Arc<ParsedFile>>) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    match segments.as_slice() {
        ["petitions", list, ..] if LISTS.contains(list) => true,
        [kind @ ("petitions" | "organisations"), name, _, ..] => taken.contains_key(&format!("{kind}/{name}")),
        ["petitions" | "organisations", _] => false,
        [first, ..] => RESERVED.contains(first) || path == "privacy",
        [] => true,
    }
}

fn is_language(tag: &str, context: &AssemblyContext<'_>) -> bool {
    let site = &context.site_file.site;
    Language::parse(tag).is_some_and(|language| language == site.language || site.languages.contains(&language))
}

fn check_page_name(parsed: &Arc<ParsedFile>, context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) {
    let Role::Page(name) = &parsed.role else { return };
    let segments: Vec<&str> = name.stem.split('/').collect();
    let first = segments.first().copied().unwrap_or_default();
    if RESERVED.contains(&first) || is_language(first, context) || (first == "privacy" && segments.len() > 1) {
        let message = format!("the site itself uses paths that start with `{first}`");
        diagnostics.push(
            Diagnostic::new(SAME_ADDRESS, Arc::clone(&parsed.path), message).help("rename the file or its folder"),
        );
    }
    for segment in segments {
        if let Err(error) = Slug::parse(segment) {
            let help = match crate::slug::from_text(segment, &context.site_file.site.language) {
                Some(slug) => format!("rename it to `{slug}`"),
                None => "rename it".to_owned(),
            };
            let message = format!("the name `{segment}` cannot be part of a URL: {error}");
            diagnostics.push(Diagnostic::new(BAD_SLUG, Arc::clone(&parsed.path), message).help(help));
        }
    }
}

/// Checks that a topic has one spelling, and that no two topics have the same path.
pub(super) fn check_topics(parsed: &[&Arc<ParsedFile>], diagnostics: &mut Diagnostics) {
    let mut first: AHashMap<&Slug, (&str, &Arc<ParsedFile>)> = AHashMap::new();
    for parsed in parsed {
        let Document::Petition(petition) = &parsed.document else { continue };
        for (topic, span) in petition.topics() {
            let (name, other) = *first.entry(&topic.slug).or_insert((&topic.name, parsed));
            let here = &topic.name;
            if name == here {
                continue;
            }
            let finding = if letters(name) == letters(here) {
                at(TOPIC_SPELLING, parsed, span.clone(), format!("`{here}` is spelled `{name}` elsewhere"))
                    .help(format!("write `{name}` as in {}, or change it there", with_slashes(&other.path)))
            } else {
                at(
                    SAME_ADDRESS,
                    parsed,
                    span.clone(),
                    format!("the topics `{here}` and `{name}` would have the same path, topics/{}/", topic.slug),
                )
                .help(format!("rename one of them; the other one is in {}", with_slashes(&other.path)))
            };
            diagnostics.push(finding);
        }
    }
}

/// The letters and digits without case and diacritics, which two spellings of one word share.
fn letters(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let is_mark = unicode_normalization::char::is_combining_mark;
    let plain = name.replace('&', "and");
    plain
        .nfkd()
        .filter(|c| !is_mark(*c) && !c.is_whitespace() && !matches!(c, '-' | '_' | '\'' | '’' | '.' | ','))
        .flat_map(char::to_lowercase)
        .collect()
}
