//! An update's file.

use std::sync::Arc;

use jiff::civil::Date;
use petition::slug::Slug;

use super::file::{MarkdownFile, file_slug, parse_markdown};
use crate::diagnostic::{BAD_DATE, Diagnostic};
use crate::front_matter::check::Subject;
use crate::front_matter::{Reader, keys};
use crate::markdown::RenderedText;
use crate::source::FileName;

#[derive(Debug)]
pub(crate) struct UpdateFile {
    pub(crate) date: Date,
    pub(crate) slug: Slug,
    pub(crate) title: String,
    pub(crate) text: RenderedText,
}

/// What the anchors of an update begin with, since it stands on one page with others. No heading has an underscore.
pub(crate) fn update_prefix(date: Option<Date>, stem: &str) -> String {
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    format!("update-{date}-{}_", crate::slug::hyphenated(stem, 40))
}

pub(crate) fn parse(reader: &mut Reader, date: Option<Date>, name: &FileName) -> Option<UpdateFile> {
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
    let MarkdownFile { entries, text, .. } = parse_markdown(reader, &source, subject, &prefix)?;
    let title = entries.text("title").unwrap_or_default();
    Some(UpdateFile { date: date?, slug: slug?, title, text })
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
