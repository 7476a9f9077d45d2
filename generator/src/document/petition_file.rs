//! A petition's file and its translations, each by itself.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use petition::language::Language;
use petition::petition::{Delivers, FormField, Goal, PetitionStatus};
use petition::slug::Slug;
use petition::text::start_of_character;

use super::advice;
use super::parse::{Document, Spanned, advise_on_text, both, file_language, file_slug, main_path, spanned_text};
use super::site_file::keep_days;
use crate::content::{Collected, Form, Topic, Words, Written};
use crate::diagnostic::{BAD_SLUG, BAD_VALUE, CLOSES_BEFORE_DATE};
use crate::front_matter::check::Subject;
use crate::front_matter::value::parse_date;
use crate::front_matter::{Entries, Reader, by_language, keys, map_of, text_of, texts_of};
use crate::markdown::Rendered;
use crate::source::Name;
use crate::yaml::{Kind, Value};

#[derive(Debug)]
pub(super) struct PetitionFile {
    pub(super) slug: Slug,
    pub(super) id: Option<Spanned<Slug>>,
    pub(super) language: Option<Language>,
    pub(super) title: Arc<str>,
    pub(super) targets: Vec<String>,
    pub(super) organisations: Vec<Spanned<String>>,
    pub(super) date: Date,
    pub(super) summary: Arc<str>,
    pub(super) goal: Goal,
    pub(super) closes: Option<Date>,
    pub(super) status: PetitionStatus,
    /// Where `status` stands.
    pub(super) status_span: std::ops::Range<usize>,
    pub(super) topics: Vec<Spanned<Topic>>,
    pub(super) image: Option<ImageFile>,
    pub(super) form: Form,
    pub(super) delivers: Delivers,
    pub(super) confirm_by_email: Option<bool>,
    pub(super) keep_days: Option<u32>,
    pub(super) collected_elsewhere: Vec<Collected>,
    pub(super) featured: bool,
    pub(super) share: Option<Words>,
    pub(super) aliases: Vec<Spanned<String>>,
    pub(super) extra: serde_yaml::Mapping,
    pub(super) text: Rendered,
    /// The Markdown, which is published with title and target.
    pub(super) written: Written,
    /// Where the keys begin.
    pub(super) opening: std::ops::Range<usize>,
}

#[derive(Debug)]
pub(super) struct ImageFile {
    pub(super) file: Spanned<String>,
    pub(super) alt: String,
    pub(super) credit: Option<Words>,
}

#[derive(Debug)]
pub(super) struct PetitionTranslationFile {
    pub(super) title: Arc<str>,
    pub(super) targets: Vec<String>,
    pub(super) summary: Arc<str>,
    pub(super) image_alt: Option<String>,
    pub(super) text: Rendered,
    /// The Markdown, which is published with title and target.
    pub(super) written: Written,
}

pub(super) fn parse(reader: &mut Reader, name: &Name) -> Option<Document> {
    let slug = file_slug(reader, &name.stem);
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "a petition", keys: keys::PETITION, main: None };
    let both = both(reader, &source, subject, "")?;
    let entries = &both.entries;
    let language = entries.text("language").and_then(|tag| Language::parse(&tag));
    let date = date_of(entries, "date").unwrap_or(Date::ZERO);
    let closes = date_of(entries, "closes");
    check_closes(reader, entries, closes);
    let status = status(entries);
    let status_span = entries.span("status").unwrap_or_else(|| super::parse::opening(&source));
    let title = entries.text("title").unwrap_or_default();
    let targets = entries.texts("target");
    let collected_elsewhere = collected(entries);
    let goal = goal(entries);
    advice::goal_below_count(reader, entries, goal, &collected_elsewhere);
    advice::no_closing_date(reader, entries, status, closes);
    if status != PetitionStatus::Victory && status != PetitionStatus::Closed {
        advise_on_text(reader, &both, language.as_ref());
    }
    let signing = entries.map("signing");
    let written = Written::new(&source, both.text_range.clone());
    let file = PetitionFile {
        slug: slug?,
        id: spanned_slug(entries),
        language,
        title: title.into(),
        targets,
        organisations: spanned_texts(entries, "organisation"),
        date,
        summary: entries.text("summary").unwrap_or_else(|| summary_of(&both.text)).into(),
        goal,
        closes,
        status,
        status_span,
        topics: topics(reader, entries),
        image: image(entries),
        form: form(reader, entries),
        delivers: match entries.text("delivers").as_deref() {
            Some("names") => Delivers::Names,
            _ => Delivers::Count,
        },
        confirm_by_email: signing.truth("confirm_by_email"),
        keep_days: keep_days(&signing),
        collected_elsewhere,
        featured: entries.truth("featured").unwrap_or_default(),
        share: words(entries, "share"),
        aliases: aliases(entries),
        extra: entries.extra(),
        written,
        opening: super::parse::opening(&source),
        text: both.text.shortened(),
    };
    Some(Document::Petition(Box::new(file)))
}

pub(super) fn parse_translation(reader: &mut Reader, name: &Name) -> Option<Document> {
    let language = file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let keys = keys::PETITION_TRANSLATION;
    let subject = Subject { what: "a translation", keys, main: Some((keys::PETITION, &main)) };
    let both = both(reader, &source, subject, "")?;
    advise_on_text(reader, &both, language.as_ref());
    let entries = &both.entries;
    Some(Document::PetitionTranslation(Box::new(PetitionTranslationFile {
        title: entries.text("title").unwrap_or_default().into(),
        targets: entries.texts("target"),
        summary: entries.text("summary").unwrap_or_else(|| summary_of(&both.text)).into(),
        image_alt: entries.map("image").text("alt"),
        written: Written::new(&source, both.text_range.clone()),
        text: both.text.shortened(),
    })))
}

fn date_of(entries: &Entries<'_>, key: &str) -> Option<Date> {
    parse_date(entries.value(key)?.scalar()?.text.trim())
}

fn check_closes(reader: &mut Reader, entries: &Entries<'_>, closes: Option<Date>) {
    let (Some(opens), Some(closes), Some(span)) = (date_of(entries, "date"), closes, entries.span("closes")) else {
        return;
    };
    if closes < opens {
        reader
            .report(CLOSES_BEFORE_DATE, span, format!("it closes on {closes}, before it opens on {opens}"))
            .set_label("the last day to sign")
            .set_help("write a later day for `closes`, or an earlier one for `date`");
    }
}

fn status(entries: &Entries<'_>) -> PetitionStatus {
    match entries.text("status").as_deref() {
        Some("draft") => PetitionStatus::Draft,
        Some("closed") => PetitionStatus::Closed,
        Some("victory") => PetitionStatus::Victory,
        _ => PetitionStatus::Open,
    }
}

fn goal(entries: &Entries<'_>) -> Goal {
    let number = entries.integer("goal").and_then(|goal| u64::try_from(goal).ok());
    number.map_or(Goal::Auto, Goal::Number)
}

fn spanned_slug(entries: &Entries<'_>) -> Option<Spanned<Slug>> {
    let written = entries.value("id")?.scalar()?.text.trim().to_owned();
    Some(Spanned { value: Slug::parse(&written).ok()?, span: entries.span("id")? })
}

/// The names of a text or list, digits among them, each with its place.
fn spanned_texts(entries: &Entries<'_>, key: &str) -> Vec<Spanned<String>> {
    let Some(node) = entries.value(key) else { return Vec::new() };
    let items = match &node.value {
        Value::Sequence(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let texts = items.iter().filter_map(|item| {
        let value = item.scalar()?.text.trim().to_owned();
        Some(Spanned { value, span: item.span.clone() })
    });
    texts.collect()
}

fn topics(reader: &mut Reader, entries: &Entries<'_>) -> Vec<Spanned<Topic>> {
    let mut topics: Vec<Spanned<Topic>> = Vec::new();
    for Spanned { value: name, span } in spanned_texts(entries, "topics") {
        match crate::slug::from_text(&name) {
            Some(_) if topics.iter().any(|topic| topic.value.name == name) => {}
            Some(slug) => topics.push(Spanned { value: Topic { name, slug }, span }),
            None => {
                reader
                    .report(
                        BAD_SLUG,
                        span,
                        format!("the topic `{name}` has no letter that an address could be made from"),
                    )
                    .set_help("give it a name with letters or digits");
            }
        }
    }
    topics
}

fn aliases(entries: &Entries<'_>) -> Vec<Spanned<String>> {
    let paths = spanned_texts(entries, "aliases").into_iter();
    paths.filter_map(|path| Some(Spanned { value: crate::slug::alias_path(&path.value)?, span: path.span })).collect()
}

fn image(entries: &Entries<'_>) -> Option<ImageFile> {
    let image = entries.map("image");
    let alt = image.text("alt").unwrap_or_default();
    Some(ImageFile { file: spanned_text(&image, "file")?, alt, credit: words(&image, "credit") })
}

fn form(reader: &mut Reader, entries: &Entries<'_>) -> Form {
    let form = entries.map("form");
    let fields = match form.value("fields") {
        Some(node) => fields(&texts_of(node)),
        None => vec![FormField::Country, FormField::Updates],
    };
    let required = form.value("required").map(|node| fields_of(&texts_of(node))).unwrap_or_default();
    let span = form.span("required").unwrap_or_default();
    for field in required.iter().filter(|field| !fields.contains(field)) {
        let name = field.as_str();
        reader
            .report(BAD_VALUE, span.clone(), format!("`{name}` is required and not asked for"))
            .set_help(format!("add `{name}` to `fields`, or take it out of `required`"));
    }
    if required.contains(&FormField::Updates) {
        reader
            .report(BAD_VALUE, span, "`updates` cannot be required: nobody has to ask for mail to sign")
            .set_help("take `updates` out of `required`");
    }
    Form { fields, required, declaration: words(&form, "declaration") }
}

/// The fields in the order that the form shows them, each once.
fn fields(names: &[String]) -> Vec<FormField> {
    let named = fields_of(names);
    FormField::ALL.into_iter().filter(|field| named.contains(field)).collect()
}

fn fields_of(names: &[String]) -> Vec<FormField> {
    FormField::ALL.into_iter().filter(|field| names.iter().any(|name| name == field.as_str())).collect()
}

fn collected(entries: &Entries<'_>) -> Vec<Collected> {
    let Some(node) = entries.value("collected_elsewhere") else { return Vec::new() };
    let count_of = |integer: i64| u64::try_from(integer).ok();
    match &node.value {
        Value::Scalar(scalar) => match scalar.kind() {
            Kind::Integer(count) => count_of(count).map(|count| Collected { count, source: None, date: None }),
            _ => None,
        }
        .into_iter()
        .collect(),
        Value::Sequence(items) => items
            .iter()
            .filter_map(|item| {
                let item = map_of(item);
                let count = item.integer("count").and_then(count_of)?;
                let date = item.value("date").and_then(|date| parse_date(&text_of(date)?));
                Some(Collected { count, source: words(&item, "source"), date })
            })
            .collect(),
        Value::Mapping(_) => Vec::new(),
    }
}

/// A text, or texts by language.
fn words(entries: &Entries<'_>, key: &str) -> Option<Words> {
    match &entries.value(key)?.value {
        Value::Mapping(texts) => Some(Words::ByLanguage(by_language(texts))),
        _ => entries.text(key).map(Words::Own),
    }
}

/// The first paragraph, or else the text, cut at a word to what a summary may have.
fn summary_of(text: &Rendered) -> String {
    let whole = if text.first_paragraph.is_empty() { &*text.markdown.plain } else { text.first_paragraph.as_str() };
    let Some(end) = start_of_character(whole, keys::SUMMARY_MAX) else { return whole.to_owned() };
    // Room for the sign that it goes on.
    let fits = whole[..end].char_indices().next_back().map_or(end, |(at, _)| at);
    let at_word = whole[..fits].rfind(' ').filter(|at| *at > fits / 2).unwrap_or(fits);
    format!("{}…", whole[..at_word].trim_end_matches([',', ';', ':', '.', ' ', '–', '—']))
}

/// Where a picture named in the file at `from` lies, relative to the root.
pub(super) fn picture_path(from: &Path, written: &str) -> Option<std::path::PathBuf> {
    match crate::markdown::link::resolve(written, from).0 {
        crate::markdown::link::Target::File(path) => Some(path),
        _ => None,
    }
}
