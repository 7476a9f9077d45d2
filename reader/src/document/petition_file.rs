//! A petition's file and its translations, each by itself.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;
use petition::text::start_of_character;
use petition::{Delivers, FormField, Goal, PetitionStatus};

use super::file::{
    Spanned, file_language, file_slug, keep_days, main_path, opening, parse_markdown, picture_path, spanned_text,
    spanned_texts,
};
use super::warnings::{self, warn_about_text};
use crate::content::{ElsewhereCount, Form, Image, PetitionMain, SharedText, SourceSlice, Topic};
use crate::diagnostic::{BAD_SLUG, BAD_VALUE, CLOSES_BEFORE_DATE};
use crate::front_matter::check::Subject;
use crate::front_matter::yaml::{ScalarKind, Value};
use crate::front_matter::{Entries, Reader, by_language, keys, map_of, parse_date, text_of, texts_of};
use crate::markdown::RenderedText;
use crate::markdown::link::TextLink;
use crate::source::FileName;

#[derive(Debug)]
pub(crate) struct PetitionFile {
    /// What it says by itself.
    pub(crate) main: Arc<PetitionMain>,
    /// What the site says where it does not.
    pub(crate) language: Option<Language>,
    pub(crate) organisations: Vec<Spanned<String>>,
    pub(crate) confirm_by_email: Option<bool>,
    pub(crate) keep_days: Option<u32>,
    /// Links of the text to other files.
    pub(crate) links: Vec<TextLink>,
    /// The picture as written.
    pub(crate) image: Option<Box<Spanned<String>>>,
    /// Where `id` stands.
    pub(crate) id_span: Option<Range<usize>>,
    /// Where `status` stands.
    pub(crate) status_span: Range<usize>,
    /// Where the topics stand.
    topic_spans: Vec<Range<usize>>,
    /// Further spellings of its topics.
    respelled: Vec<Spanned<Topic>>,
    /// Where the aliases stand.
    alias_spans: Vec<Range<usize>>,
}

impl PetitionFile {
    /// The topics as written, each with its place.
    pub(crate) fn topics(&self) -> impl Iterator<Item = (&Topic, &Range<usize>)> {
        let respelled = self.respelled.iter().map(|topic| (&topic.value, &topic.span));
        self.main.topics.iter().zip(&self.topic_spans).chain(respelled)
    }

    /// The aliases, each with its place.
    pub(crate) fn aliases(&self) -> impl Iterator<Item = (&String, &Range<usize>)> {
        self.main.aliases.iter().zip(&self.alias_spans)
    }
}

#[derive(Debug)]
pub(crate) struct PetitionTranslationFile {
    pub(crate) title: Arc<str>,
    pub(crate) targets: Vec<String>,
    pub(crate) summary: Arc<str>,
    pub(crate) image_alt: Option<String>,
    pub(crate) text: RenderedText,
    /// The Markdown, which is published with title and target.
    pub(crate) written: SourceSlice,
}

pub(crate) fn parse(reader: &mut Reader, name: &FileName) -> Option<PetitionFile> {
    let slug = file_slug(reader, &name.stem);
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "a petition", keys: keys::PETITION, main: None };
    let file = parse_markdown(reader, &source, subject, "")?;
    let entries = &file.entries;
    let language = entries.text("language").and_then(|tag| Language::parse(&tag));
    let date = date_of(entries, "date").unwrap_or(Date::ZERO);
    let closes = date_of(entries, "closes");
    check_closes(reader, entries, closes);
    let status = status(entries);
    let status_span = entries.span("status").unwrap_or_else(|| opening(&source));
    let title = entries.text("title").unwrap_or_default();
    let targets = entries.texts("target");
    let collected_elsewhere = collected(entries);
    let goal = goal(entries);
    warnings::goal_below_count(reader, entries, goal, &collected_elsewhere);
    warnings::no_closing_date(reader, entries, status, closes);
    if status != PetitionStatus::Victory && status != PetitionStatus::Closed {
        warn_about_text(reader, &file, language.as_ref());
    }
    let signing = entries.map("signing");
    let Topics { distinct: topics, spans: topic_spans, respelled } = topics(reader, entries);
    let (aliases, alias_spans) = aliases(entries);
    let image = entries.map("image");
    let picture = spanned_text(&image, "file").map(Box::new);
    let form = form(reader, entries);
    let written = SourceSlice::new(&source, file.text_range.clone());
    let summary = entries.text("summary").unwrap_or_else(|| summary_of(&file.text)).into();
    let slug = slug?;
    let RenderedText { markdown, links, .. } = file.text.shortened();
    let main = PetitionMain {
        id: id(entries).unwrap_or_else(|| slug.clone()),
        slug,
        title: title.into(),
        targets,
        date,
        summary,
        goal,
        closes,
        status,
        topics,
        image: picture.as_ref().and_then(|picture| {
            let file = picture_path(&reader.path, &picture.value)?;
            Some(Image { file, alt: image.text("alt").unwrap_or_default(), credit: shared_text(&image, "credit") })
        }),
        form,
        delivers: match entries.text("delivers").as_deref() {
            Some("names") => Delivers::Names,
            _ => Delivers::Count,
        },
        collected_elsewhere,
        featured: entries.boolean("featured").unwrap_or_default(),
        share: shared_text(entries, "share"),
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
        organisations: spanned_texts(entries, "organisation"),
        confirm_by_email: signing.boolean("confirm_by_email"),
        keep_days: keep_days(&signing),
        links,
        image: picture,
        id_span: id(entries).and(entries.span("id")),
        status_span,
        topic_spans,
        respelled,
        alias_spans,
    })
}

pub(crate) fn parse_translation(reader: &mut Reader, name: &FileName) -> Option<PetitionTranslationFile> {
    let language = file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let keys = keys::PETITION_TRANSLATION;
    let subject = Subject { what: "a translation", keys, main: Some((keys::PETITION, &main)) };
    let file = parse_markdown(reader, &source, subject, "")?;
    warn_about_text(reader, &file, language.as_ref());
    let entries = &file.entries;
    Some(PetitionTranslationFile {
        title: entries.text("title").unwrap_or_default().into(),
        targets: entries.texts("target"),
        summary: entries.text("summary").unwrap_or_else(|| summary_of(&file.text)).into(),
        image_alt: entries.map("image").text("alt"),
        written: SourceSlice::new(&source, file.text_range.clone()),
        text: file.text.shortened(),
    })
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

fn id(entries: &Entries<'_>) -> Option<Slug> {
    Slug::parse(entries.value("id")?.scalar()?.text.trim()).ok()
}

/// The topics of a petition.
#[derive(Default)]
struct Topics {
    /// Each address once.
    distinct: Vec<Topic>,
    /// Where they stand.
    spans: Vec<Range<usize>>,
    /// Further spellings of them.
    respelled: Vec<Spanned<Topic>>,
}

fn topics(reader: &mut Reader, entries: &Entries<'_>) -> Topics {
    let mut topics = Topics::default();
    for Spanned { value: name, span } in spanned_texts(entries, "topics") {
        let Some(slug) = crate::slug::from_text(&name) else {
            let message = format!("the topic `{name}` has no letter that an address could be made from");
            reader.report(BAD_SLUG, span, message).set_help("give it a name with letters or digits");
            continue;
        };
        match topics.distinct.iter().find(|topic| topic.slug == slug) {
            None => {
                topics.distinct.push(Topic { name, slug });
                topics.spans.push(span);
            }
            Some(topic) if topic.name == name => {}
            Some(_) => topics.respelled.push(Spanned { value: Topic { name, slug }, span }),
        }
    }
    topics
}

/// The aliases, and where they stand.
fn aliases(entries: &Entries<'_>) -> (Vec<String>, Vec<Range<usize>>) {
    let paths = spanned_texts(entries, "aliases").into_iter();
    paths.filter_map(|path| Some((crate::slug::alias_path(&path.value)?, path.span))).unzip()
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
    Form { fields, required, declaration: shared_text(&form, "declaration") }
}

/// The fields in the order that the form shows them, each once.
fn fields(names: &[String]) -> Vec<FormField> {
    let named = fields_of(names);
    FormField::ALL.into_iter().filter(|field| named.contains(field)).collect()
}

fn fields_of(names: &[String]) -> Vec<FormField> {
    FormField::ALL.into_iter().filter(|field| names.iter().any(|name| name == field.as_str())).collect()
}

fn collected(entries: &Entries<'_>) -> Vec<ElsewhereCount> {
    let Some(node) = entries.value("collected_elsewhere") else { return Vec::new() };
    let count_of = |integer: i64| u64::try_from(integer).ok();
    match &node.value {
        Value::Scalar(scalar) => match scalar.kind() {
            ScalarKind::Integer(count) => {
                count_of(count).map(|count| ElsewhereCount { count, source: None, date: None })
            }
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
                Some(ElsewhereCount { count, source: shared_text(&item, "source"), date })
            })
            .collect(),
        Value::Mapping(_) => Vec::new(),
    }
}

/// A text, or texts by language.
fn shared_text(entries: &Entries<'_>, key: &str) -> Option<SharedText> {
    match &entries.value(key)?.value {
        Value::Mapping(texts) => Some(SharedText::ByLanguage(by_language(texts))),
        _ => entries.text(key).map(SharedText::Own),
    }
}

/// The first paragraph, or else the text, cut at a word to what a summary may have.
fn summary_of(text: &RenderedText) -> String {
    let whole = if text.first_paragraph.is_empty() { &*text.markdown.plain } else { text.first_paragraph.as_str() };
    let Some(end) = start_of_character(whole, keys::SUMMARY_MAX) else { return whole.to_owned() };
    // Room for the sign that it goes on.
    let fits = whole[..end].char_indices().next_back().map_or(end, |(at, _)| at);
    let at_word = whole[..fits].rfind(' ').filter(|at| *at > fits / 2).unwrap_or(fits);
    format!("{}…", whole[..at_word].trim_end_matches([',', ';', ':', '.', ' ', '–', '—']))
}
