//! One file by itself: what it says, and what is wrong with it whatever the other files say.

use std::io::Read as _;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;

use super::petition_file::{self, PetitionFile, PetitionTranslationFile};
use super::site_file::{self, SiteFile};
use super::{warnings, written};
use crate::content::Menu;
use crate::diagnostic::{
    BAD_DATE, BAD_SLUG, Diagnostic, IGNORED_FILE, NOT_UTF8, TOO_LARGE, UNKNOWN_LANGUAGE, UNREADABLE, order,
};
use crate::front_matter::check::{self, Subject};
use crate::front_matter::{Entries, Reader, keys, read_entries, split_or_report};
use crate::markdown::{self, Rendered};
use crate::source::{Name, Role, role};
use crate::stamp::Stamp;

/// The largest file that is read, in bytes.
const FILE_MAX: u64 = 16 * 1024 * 1024;

/// A file, read.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) path: Arc<Path>,
    pub(super) source: Arc<str>,
    pub(super) role: Role,
    pub(super) found: Box<[Arc<Diagnostic>]>,
    pub(super) document: Document,
}

/// What a file says. Where it has errors, what was sound of it, so that other files' links to it are not errors too.
#[derive(Debug)]
pub(super) enum Document {
    /// Nothing that can be used.
    None,
    Site(Box<SiteFile>),
    Organisation(Box<OrganisationFile>),
    OrganisationTranslation(Box<OrganisationTranslationFile>),
    Petition(Box<PetitionFile>),
    PetitionTranslation(Box<PetitionTranslationFile>),
    Update(Box<UpdateFile>),
    Page(Box<PageFile>),
    ArticleTranslation(Box<ArticleTranslationFile>),
}

#[derive(Debug)]
pub(super) struct OrganisationFile {
    pub(super) slug: Slug,
    pub(super) name: String,
    pub(super) is_person: bool,
    pub(super) website: Option<String>,
    pub(super) logo: Option<Spanned<String>>,
    pub(super) contact: Option<String>,
    pub(super) address: Option<String>,
    pub(super) recipients: Vec<String>,
    pub(super) extra: serde_yaml::Mapping,
    pub(super) text: Rendered,
}

#[derive(Debug)]
pub(super) struct OrganisationTranslationFile {
    pub(super) name: Option<String>,
    pub(super) text: Rendered,
}

#[derive(Debug)]
pub(super) struct UpdateFile {
    pub(super) date: Date,
    pub(super) slug: Slug,
    pub(super) title: String,
    pub(super) text: Rendered,
}

#[derive(Debug)]
pub(super) struct PageFile {
    pub(super) title: String,
    pub(super) menu: Option<Menu>,
    pub(super) weight: i64,
    pub(super) extra: serde_yaml::Mapping,
    pub(super) text: Rendered,
}

#[derive(Debug)]
pub(super) struct ArticleTranslationFile {
    pub(super) title: String,
    pub(super) text: Rendered,
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub(super) struct Spanned<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

/// Reads a file as far as it may be read: one byte more than allowed, so that it is known to be too large. With its stamp
/// before that, whose length is not read over, since looking for the end would be a call to the system for each file.
pub(super) fn read_bytes(file: &Path) -> std::io::Result<(Vec<u8>, Option<Stamp>)> {
    let file = std::fs::File::open(file)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    // What is added from now on changes the stamp, and is read the next time. Some file systems do not know a length.
    let known = Some(metadata.len().min(FILE_MAX + 1)).filter(|length| *length > 0);
    let mut bytes = Vec::with_capacity(known.and_then(|length| usize::try_from(length).ok()).unwrap_or_default());
    file.take(known.unwrap_or(FILE_MAX + 1)).read_to_end(&mut bytes)?;
    Ok((bytes, Stamp::of(&metadata)))
}

impl Parsed {
    /// A file that could not be read.
    pub(super) fn unreadable(path: &Arc<Path>, error: &std::io::Error) -> Self {
        let finding = Diagnostic::new(UNREADABLE, Arc::clone(path), format!("this file cannot be read: {error}"));
        Self::broken(path, "".into(), finding)
    }

    fn broken(path: &Arc<Path>, source: Arc<str>, finding: Diagnostic) -> Self {
        Self {
            path: Arc::clone(path),
            source,
            role: role(path),
            found: [Arc::new(finding)].into(),
            document: Document::None,
        }
    }

    /// Parses the bytes of the file at `path`, relative to the root.
    pub(super) fn of(path: &Arc<Path>, bytes: Vec<u8>) -> Self {
        if bytes.len() as u64 > FILE_MAX {
            let finding = Diagnostic::new(TOO_LARGE, Arc::clone(path), "this file is too large to be a text")
                .help(format!("at most {} MB are read", FILE_MAX / 1024 / 1024));
            return Self::broken(path, "".into(), finding);
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::of_text(path, text.into()),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text: Arc<str> = String::from_utf8_lossy(error.as_bytes()).into();
                let finding = Diagnostic::new(NOT_UTF8, Arc::clone(path), "this file is not text in UTF-8")
                    .at(&text, at..at + '\u{fffd}'.len_utf8())
                    .label("here is a byte that UTF-8 does not have")
                    .help("save the file again with the encoding UTF-8");
                Self::broken(path, text, finding)
            }
        }
    }

    fn of_text(path: &Arc<Path>, source: Arc<str>) -> Self {
        let mut reader = Reader::new(Arc::clone(path), source);
        let role = role(path);
        let document = parse(&mut reader, &role).unwrap_or(Document::None);
        reader.found.sort_by(|a, b| order(a).cmp(&order(b)));
        reader.found.dedup();
        Self {
            path: Arc::clone(path),
            source: reader.source,
            role,
            found: reader.found.into_iter().map(Arc::new).collect(),
            document,
        }
    }
}

fn parse(reader: &mut Reader, role: &Role) -> Option<Document> {
    match role {
        Role::Site => site_file::parse(reader).map(|site| Document::Site(Box::new(site))),
        Role::Stray => {
            reader.found.push(ignored(reader));
            None
        }
        Role::Organisation(name) if name.language.is_none() => organisation(reader, name),
        Role::Organisation(name) => organisation_translation(reader, name),
        Role::Petition(name, _) if name.language.is_none() => petition_file::parse(reader, name),
        Role::Petition(name, _) => petition_file::parse_translation(reader, name),
        Role::Update { date, name, .. } if name.language.is_none() => update(reader, *date, name),
        Role::Update { date, name, .. } => {
            let prefix = update_prefix(*date, &name.stem);
            article_translation(reader, name, keys::UPDATE, &prefix)
        }
        Role::Page(name) if name.language.is_none() => page(reader),
        Role::Page(name) => article_translation(reader, name, keys::PAGE, ""),
    }
}

fn ignored(reader: &Reader) -> Diagnostic {
    Diagnostic::new(IGNORED_FILE, Arc::clone(&reader.path), "this file becomes no page at this place").help(
        "petitions stand in petitions/, as <slug>.md or <slug>/index.md with <slug>/updates/; organisations in organisations/; other pages in pages/",
    )
}

/// A file's keys, checked, and its text, rendered.
pub(super) struct Both<'s> {
    pub(super) entries: Entries<'s>,
    pub(super) text: Rendered,
    pub(super) text_range: Range<usize>,
}

/// Splits, reads and checks a Markdown file; `source` is the reader's.
pub(super) fn both<'s>(reader: &mut Reader, source: &'s str, subject: Subject<'_>, prefix: &str) -> Option<Both<'s>> {
    let parts = split_or_report(reader)?;
    let whole = opening(source);
    let mut entries = read_entries(reader, source, parts.yaml);
    check::check(reader, &mut entries, subject, whole);
    written::keys_below(reader, source, &parts.text, subject);
    written::control_characters(reader, source, &parts.text);
    let text = markdown::render(reader, parts.text.clone(), prefix);
    Some(Both { entries, text, text_range: parts.text })
}

/// The line `---` at the beginning of a file, where what is missing is told.
pub(super) fn opening(source: &str) -> Range<usize> {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    start..(start + 3).min(source.len())
}

/// The slug of a file's name, which is told where it is none.
pub(super) fn file_slug(reader: &mut Reader, stem: &str) -> Option<Slug> {
    match Slug::parse(stem) {
        Ok(slug) => Some(slug),
        Err(error) => {
            let shown = check::shorten(stem);
            let help = match crate::slug::from_text(stem) {
                Some(slug) => format!("rename it to `{slug}`; the address of its page is made from this name"),
                None => "rename it; the address of its page is made from this name".to_owned(),
            };
            let message = format!("the name `{shown}` cannot be an address: {error}");
            reader.found.push(Diagnostic::new(BAD_SLUG, Arc::clone(&reader.path), message).help(help));
            None
        }
    }
}

/// The language in a translation's name, which is told where it is none.
pub(super) fn file_language(reader: &mut Reader, name: &Name) -> Option<Language> {
    let (tag, language) = name.language.as_ref()?;
    if language.is_none() {
        let message = format!("`{}` in the file's name is not a language tag", check::shorten(tag));
        let is_slip = tag.split('.').all(|part| part.is_empty() || part.eq_ignore_ascii_case("md"));
        let help = match is_slip {
            true => format!("rename it to `{}.md`", name.stem.rsplit('/').next().unwrap_or_default()),
            false => "a translation is named after its language, such as `library.fr.md`; other names have no full stop in them"
                .to_owned(),
        };
        reader.found.push(Diagnostic::new(UNKNOWN_LANGUAGE, Arc::clone(&reader.path), message).help(help));
    }
    language.clone()
}

/// The main file of a translation: `a/x.fr.md` is one of `a/x.md`.
pub(super) fn main_path(path: &Path, name: &Name) -> std::path::PathBuf {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let tag = name.language.as_ref().map_or("", |(tag, _)| tag.as_str());
    path.with_file_name(file.replace(&format!(".{tag}.md"), ".md"))
}

fn organisation(reader: &mut Reader, name: &Name) -> Option<Document> {
    let slug = file_slug(reader, &name.stem);
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "an organisation", keys: keys::ORGANISATION, main: None };
    let Both { entries, text, .. } = both(reader, &source, subject, "")?;
    Some(Document::Organisation(Box::new(OrganisationFile {
        slug: slug?,
        name: entries.text("name").unwrap_or_default(),
        is_person: entries.text("kind").as_deref() == Some("person"),
        website: entries.text("website"),
        logo: spanned_text(&entries, "logo"),
        contact: entries.text("contact"),
        address: entries.text("address"),
        recipients: entries.texts("recipient"),
        extra: entries.extra(),
        text,
    })))
}

fn organisation_translation(reader: &mut Reader, name: &Name) -> Option<Document> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let keys = keys::ORGANISATION_TRANSLATION;
    let subject = Subject { what: "a translation", keys, main: Some((keys::ORGANISATION, &main)) };
    let Both { entries, text, .. } = both(reader, &source, subject, "")?;
    Some(Document::OrganisationTranslation(Box::new(OrganisationTranslationFile { name: entries.text("name"), text })))
}

/// What the anchors of an update begin with, since it stands on one page with others. No heading has an underscore.
fn update_prefix(date: Option<Date>, stem: &str) -> String {
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    format!("update-{date}-{}_", crate::slug::hyphenated(stem, 40))
}

fn update(reader: &mut Reader, date: Option<Date>, name: &Name) -> Option<Document> {
    if date.is_none() {
        let (message, help) = match written_date(&name.stem) {
            Some(written) => (
                format!("the name of an update begins with its date, and `{written}` is a day that does not exist"),
                "rename it with year, month (01 to 12) and day, such as `2026-03-01`".to_owned(),
            ),
            None => (
                "the name of an update begins with its date".to_owned(),
                format!("rename it to a name such as `2026-03-01-{}.md`", crate::slug::hyphenated(&name.stem, 40)),
            ),
        };
        reader.found.push(Diagnostic::new(BAD_DATE, Arc::clone(&reader.path), message).help(help));
    }
    let slug = if date.is_some() { file_slug(reader, &name.stem) } else { None };
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "an update", keys: keys::UPDATE, main: None };
    let prefix = update_prefix(date, &name.stem);
    let Both { entries, text, .. } = both(reader, &source, subject, &prefix)?;
    let title = entries.text("title").unwrap_or_default();
    Some(Document::Update(Box::new(UpdateFile { date: date?, slug: slug?, title, text })))
}

/// What stands in a name where its date should be, and is written as one.
fn written_date(stem: &str) -> Option<&str> {
    let written = stem.get(..10)?;
    let is_written = written
        .bytes()
        .enumerate()
        .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    is_written.then_some(written)
}

fn page(reader: &mut Reader) -> Option<Document> {
    let source = Arc::clone(&reader.source);
    let subject = Subject { what: "a page", keys: keys::PAGE, main: None };
    let Both { entries, text, .. } = both(reader, &source, subject, "")?;
    Some(Document::Page(Box::new(PageFile {
        title: entries.text("title").unwrap_or_default(),
        menu: entries.text("menu").and_then(|menu| match menu.as_str() {
            "main" => Some(Menu::Main),
            "footer" => Some(Menu::Footer),
            _ => None,
        }),
        weight: entries.integer("weight").unwrap_or_default(),
        extra: entries.extra(),
        text,
    })))
}

fn article_translation(
    reader: &mut Reader,
    name: &Name,
    main_keys: &'static [keys::Key],
    prefix: &str,
) -> Option<Document> {
    file_language(reader, name);
    let source = Arc::clone(&reader.source);
    let main = main_path(&reader.path, name);
    let subject = Subject { what: "a translation", keys: keys::ARTICLE_TRANSLATION, main: Some((main_keys, &main)) };
    let Both { entries, text, .. } = both(reader, &source, subject, prefix)?;
    let title = entries.text("title").unwrap_or_default();
    Some(Document::ArticleTranslation(Box::new(ArticleTranslationFile { title, text })))
}

/// A text with its place.
pub(super) fn spanned_text(entries: &Entries<'_>, key: &str) -> Option<Spanned<String>> {
    Some(Spanned { value: entries.text(key)?, span: entries.span(key)? })
}

/// The text rules that are warnings.
pub(super) fn warn_about_text(reader: &mut Reader, both: &Both<'_>, language: Option<&Language>) {
    warnings::long_sentence(reader, &both.text_range);
    warnings::no_ask(reader, both, language);
}
