//! A petition's main file, by itself.

mod collected;
mod form;
mod topics;
mod summary;

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;
use petition::text::TextHash;
use petition::{Delivers, Goal, PetitionStatus};
use serde::{Deserialize, Serialize};

pub use self::collected::ElsewhereCount;
use self::collected::{collected, sum};
pub use self::form::Form;
use self::form::form;
pub(crate) use self::summary::summary_of;
pub use self::topics::Topic;
use self::topics::{TopicSpellings, topics};
use super::as_json;
use super::file::{
    Spanned, file_slug, image_file, keep_days, opening, parse_markdown, per_mailbox, shared_text, spanned_text,
    spanned_texts, title,
};
use super::warnings::{self, warn_about_text};
use crate::alias::alias_path;
use crate::diagnostic::{BAD_SLUG, BAD_VALUE, CLOSES_BEFORE_DATE, Diagnostic};
use crate::front_matter::check::KeyScope;
use crate::front_matter::keys::{Key, petition as keys};
use crate::front_matter::{Entries, Reader, parse_date};
use crate::localized::SharedText;
use crate::markdown::link::TextLink;
use crate::markdown::{Markdown, RenderedText};
use crate::source::{FileName, SourceSlice};

/// Maximum number of sources of a petition.
const VIA_MAX: usize = 50;

/// `petitions/<slug>.md` or `petitions/<slug>/index.md`, as far as it does not depend on other files.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::petition`, which describe them")]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PetitionMain {
    pub slug: Slug,
    /// The slug by default.
    pub id: Slug,
    pub title: Arc<str>,
    pub targets: Vec<String>,
    pub date: Date,
    /// Made from the first paragraph by default. At most 300 characters.
    pub summary: Arc<str>,
    #[serde(with = "as_json")]
    pub goal: Goal,
    /// What happens at the goal.
    pub goal_means: Option<SharedText>,
    pub closes: Option<Date>,
    pub status: PetitionStatus,
    /// No two with the same slug.
    pub topics: Vec<Topic>,
    pub image: Option<Image>,
    pub form: Form,
    pub delivers: Delivers,
    /// Each once, as written.
    pub via: Vec<Slug>,
    pub collected_elsewhere: Vec<ElsewhereCount>,
    pub featured: bool,
    pub share: Option<SharedText>,
    /// Paths without a slash at either end.
    pub aliases: Vec<String>,
    pub text: Markdown,
    /// The hash of the published text, computed by the first call of [`LocalizedPetition::hash`](crate::content::LocalizedPetition::hash).
    #[serde(skip)]
    pub text_hash: OnceLock<TextHash>,
    /// The Markdown that the published text is made from.
    pub written: SourceSlice,
    #[serde(with = "as_json")]
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// The file, relative to the root.
    pub path: Arc<Path>,
}

impl PetitionMain {
    /// The sum of all signatures counted by other means.
    pub fn elsewhere(&self) -> u64 {
        sum(&self.collected_elsewhere)
    }

    /// The same as of a day, as far as they are dated.
    pub fn elsewhere_on(&self, day: jiff::civil::Date) -> u64 {
        let until = self.collected_elsewhere.iter().filter(|counted| counted.date.is_none_or(|date| date <= day));
        until.fold(0, |sum, counted| sum.saturating_add(counted.count))
    }
}

/// `image`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::petition::image`, which describe them")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Relative to the root.
    pub file: PathBuf,
    pub alt: String,
    pub credit: Option<SharedText>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PetitionFile {
    pub(crate) main: Arc<PetitionMain>,
    /// The site's language by default.
    pub(crate) language: Option<Language>,
    pub(crate) organisations: Vec<Spanned<String>>,
    /// Whether `organisation` was reported, so that it is not reported as missing as well.
    pub(crate) has_broken_organisation: bool,
    pub(crate) confirm_by_email: Option<bool>,
    pub(crate) keep_days: Option<u32>,
    pub(crate) per_mailbox: Option<u8>,
    /// The text's links to other files.
    pub(crate) links: Vec<TextLink>,
    /// The image's file as written.
    pub(crate) image: Option<Box<Spanned<String>>>,
    pub(crate) id_span: Option<Range<usize>>,
    pub(crate) status_span: Range<usize>,
    topic_spans: Vec<Range<usize>>,
    respelled_topics: Vec<Spanned<Topic>>,
    alias_spans: Vec<Range<usize>>,
}

impl PetitionFile {
    /// The topics as written, each with its span.
    pub(crate) fn topics(&self) -> impl Iterator<Item = (&Topic, &Range<usize>)> {
        let respelled = self.respelled_topics.iter().map(|topic| (&topic.value, &topic.span));
        self.main.topics.iter().zip(&self.topic_spans).chain(respelled)
    }

    /// The aliases, each with its span.
    pub(crate) fn aliases(&self) -> impl Iterator<Item = (&String, &Range<usize>)> {
        self.main.aliases.iter().zip(&self.alias_spans)
    }
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<PetitionFile> {
    let slug = file_slug(reader, &name.stem).filter(|slug| !is_reserved(reader, slug));
    let source = Arc::clone(&reader.source);
    let scope = KeyScope { what: "a petition", keys: keys::ALL, main: None };
    let file = parse_markdown(reader, &source, scope, "")?;
    let entries = &file.entries;
    let language = entries.text(&keys::LANGUAGE).and_then(|tag| Language::parse(&tag));
    let closes = date(entries, &keys::CLOSES);
    check_closes(reader, entries, closes);
    let status = status(entries);
    let collected_elsewhere = collected(entries);
    let goal = goal(entries);
    warnings::goal_below_count(reader, entries, goal, sum(&collected_elsewhere));
    warnings::no_closing_date(reader, entries, status, closes);
    if status != PetitionStatus::Victory && status != PetitionStatus::Closed {
        warn_about_text(reader, &file, language.as_ref());
    }
    let TopicSpellings { distinct: topics, spans: topic_spans, respelled: respelled_topics } = topics(reader, entries);
    let (aliases, alias_spans) = aliases(entries);
    let image = spanned_text(&entries.map(&keys::IMAGE), &keys::image::FILE).map(Box::new);
    let form = form(reader, entries);
    let signing = entries.map(&keys::SIGNING);
    let summary = entries.text(&keys::SUMMARY).unwrap_or_else(|| summary_of(&file.text)).into();
    let written = SourceSlice::new(&source, file.text_range.clone());
    let slug = slug?;
    let RenderedText { markdown, links, .. } = file.text.shortened();
    let main = PetitionMain {
        id: id(entries).unwrap_or_else(|| slug.clone()),
        slug,
        title: title(reader, entries).into(),
        targets: entries.texts(&keys::TARGET),
        date: date(entries, &keys::DATE).unwrap_or(Date::ZERO),
        summary,
        goal,
        goal_means: shared_text(&entries.map(&keys::GOAL), &keys::goal::MEANS),
        closes,
        status,
        topics,
        image: image.as_ref().and_then(|file| Some(image_of(entries, image_file(&reader.path, &file.value)?))),
        form,
        delivers: delivers(entries),
        via: via(reader, entries),
        collected_elsewhere,
        featured: entries.boolean(&keys::FEATURED).unwrap_or_default(),
        share: shared_text(entries, &keys::SHARE),
        aliases,
        extra: entries.extra(),
        text: markdown,
        text_hash: OnceLock::new(),
        written,
        path: Arc::clone(&reader.path),
    };
    Some(PetitionFile {
        main: Arc::new(main),
        language,
        organisations: spanned_texts(entries, &keys::ORGANISATION),
        has_broken_organisation: entries.is_broken(&keys::ORGANISATION),
        confirm_by_email: signing.boolean(&keys::signing::CONFIRM_BY_EMAIL),
        keep_days: keep_days(&signing),
        per_mailbox: per_mailbox(&signing),
        links,
        image,
        id_span: id(entries).and(entries.span(&keys::ID)),
        status_span: entries.span(&keys::STATUS).unwrap_or_else(|| opening(&source)),
        topic_spans,
        respelled_topics,
        alias_spans,
    })
}

/// Lists of petitions, which are next to their pages.
const RESERVED: &[&str] = &["page", "open", "closed", "won", "most-signed"];

/// Reports a slug that is the name of a list.
fn is_reserved(reader: &mut Reader, slug: &Slug) -> bool {
    let is_reserved = RESERVED.contains(&slug.as_str());
    if is_reserved {
        let message = format!("a petition cannot be named `{slug}`: the site has a list at this address");
        let help = format!("rename the file to, for example, `{slug}-petition.md`");
        reader.found.push(Diagnostic::new(BAD_SLUG, Arc::clone(&reader.path), message).help(help));
    }
    is_reserved
}

fn date(entries: &Entries<'_>, key: &Key) -> Option<Date> {
    parse_date(entries.value(key)?.scalar()?.text.trim())
}

fn check_closes(reader: &mut Reader, entries: &Entries<'_>, closes: Option<Date>) {
    let opens = date(entries, &keys::DATE);
    let (Some(opens), Some(closes), Some(span)) = (opens, closes, entries.span(&keys::CLOSES)) else { return };
    if closes < opens {
        reader
            .report(CLOSES_BEFORE_DATE, span, format!("the petition closes on {closes}, before it opens on {opens}"))
            .set_label("the last day to sign")
            .set_help("write a later day for `closes`, or an earlier one for `date`");
    }
}

fn status(entries: &Entries<'_>) -> PetitionStatus {
    match entries.text(&keys::STATUS).as_deref() {
        Some("draft") => PetitionStatus::Draft,
        Some("closed") => PetitionStatus::Closed,
        Some("victory") => PetitionStatus::Victory,
        _ => PetitionStatus::Open,
    }
}

fn goal(entries: &Entries<'_>) -> Goal {
    let number = entries.integer(&keys::GOAL).or_else(|| entries.map(&keys::GOAL).integer(&keys::goal::COUNT));
    number.and_then(|goal| u64::try_from(goal).ok()).map_or(Goal::Auto, Goal::Number)
}

fn delivers(entries: &Entries<'_>) -> Delivers {
    match entries.text(&keys::DELIVERS).as_deref() {
        Some("names") => Delivers::Names,
        _ => Delivers::Count,
    }
}

fn via(reader: &mut Reader, entries: &Entries<'_>) -> Vec<Slug> {
    let mut sources: Vec<Slug> = Vec::new();
    for source in entries.texts(&keys::VIA).iter().filter_map(|source| Slug::parse(source.trim()).ok()) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    if sources.len() > VIA_MAX {
        let span = entries.span(&keys::VIA).unwrap_or_default();
        reader
            .report(BAD_VALUE, span, format!("`via` has {} sources, but at most {VIA_MAX} are allowed", sources.len()))
            .set_help("name groups of links, such as `newsletter`, and not each link");
    }
    sources
}

fn id(entries: &Entries<'_>) -> Option<Slug> {
    Slug::parse(entries.value(&keys::ID)?.scalar()?.text.trim()).ok()
}

fn image_of(entries: &Entries<'_>, file: PathBuf) -> Image {
    let image = entries.map(&keys::IMAGE);
    let alt = image.text(&keys::image::ALT).unwrap_or_default();
    Image { file, alt, credit: shared_text(&image, &keys::image::CREDIT) }
}

/// The aliases and their spans.
fn aliases(entries: &Entries<'_>) -> (Vec<String>, Vec<Range<usize>>) {
    let paths = spanned_texts(entries, &keys::ALIASES).into_iter();
    paths.filter_map(|path| Some((alias_path(&path.value).ok()?, path.span))).unzip()
}
