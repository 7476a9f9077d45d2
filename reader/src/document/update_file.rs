//! The file of a petition's update, by itself.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;
use serde::{Deserialize, Serialize};

use super::article_file::ArticleTranslation;
use super::file::{MarkdownFile, file_slug, parse_markdown, title};
use crate::diagnostic::{BAD_DATE, BAD_VALUE, Diagnostic};
use crate::front_matter::check::KeyScope;
use crate::front_matter::keys::article as keys;
use crate::front_matter::{Entries, Reader};
use crate::markdown::Markdown;
use crate::markdown::link::TextLink;
use crate::source::FileName;

/// `updates/<date>-<name>.md` of a petition.
#[expect(missing_docs, reason = "the fields are the parts of the file and of its name")]
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Update {
    pub date: Date,
    pub slug: Slug,
    pub title: String,
    pub text: Markdown,
    pub translations: BTreeMap<Language, ArticleTranslation>,
    /// The file, relative to the root.
    pub path: PathBuf,
}

impl Update {
    /// The `id` of its element on the petition's page. It has date and slug, since two updates may share either.
    pub fn anchor(&self) -> String {
        format!("update-{}-{}", self.date, self.slug)
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UpdateFile {
    /// Without translations, which are set when all files are known.
    pub(crate) update: Update,
    pub(crate) links: Vec<TextLink>,
}

/// The prefix of an update's anchors, since several updates are on one page. Headings' own anchors have no underscore.
pub(crate) fn anchor_prefix(date: Option<Date>, stem: &str) -> String {
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    format!("update-{date}-{}_", crate::slug::hyphenated(stem, 40))
}

/// Reads an update in the folder of a petition.
pub(crate) fn parse(reader: &mut Reader, petition: &str, date: Option<Date>, name: &FileName) -> Option<UpdateFile> {
    if date.is_none() {
        report_no_date(reader, name);
    }
    let slug = if date.is_some() { file_slug(reader, &name.stem) } else { None };
    let source = Arc::clone(&reader.source);
    let scope = KeyScope { what: "an update", keys: keys::UPDATE, main: None };
    let prefix = anchor_prefix(date, &name.stem);
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, scope, &prefix)?;
    check_petition(reader, &entries, petition);
    let update = Update {
        date: date?,
        slug: slug?,
        title: title(reader, &entries),
        text: text.markdown,
        translations: BTreeMap::new(),
        path: reader.path.to_path_buf(),
    };
    Some(UpdateFile { update, links: text.links })
}

/// Checks that the key says what the folder says.
fn check_petition(reader: &mut Reader, entries: &Entries<'_>, folder: &str) {
    let (Some(written), Some(span)) = (entries.text(&keys::PETITION), entries.span(&keys::PETITION)) else { return };
    if written != folder {
        let message = format!("this update is in the folder of `{folder}`, and not of `{written}`");
        let help = format!("write `petition: {folder}`, or move the file to content/petitions/{written}/updates/");
        reader.report(BAD_VALUE, span, message).set_help(help);
    }
}

fn report_no_date(reader: &mut Reader, name: &FileName) {
    let (message, help) = match written_date(&name.stem) {
        Some(written) => (
            format!("the file name of an update must start with its date, and the date `{written}` does not exist"),
            "rename it with year, month (01 to 12) and day, such as `2026-03-01`".to_owned(),
        ),
        None => (
            "the file name of an update must start with its date".to_owned(),
            format!("rename it to a name such as `2026-03-01-{}.md`", crate::slug::hyphenated(&name.stem, 40)),
        ),
    };
    reader.found.push(Diagnostic::new(BAD_DATE, Arc::clone(&reader.path), message).help(help));
}

/// The start of a name if it has the form of a date, valid or not.
fn written_date(stem: &str) -> Option<&str> {
    let written = stem.get(..10)?;
    let is_written = written
        .bytes()
        .enumerate()
        .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    is_written.then_some(written)
}
