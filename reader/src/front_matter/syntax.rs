//! Explains YAML errors to writers who do not know YAML.
//!
//! Where a writer has put a colon in a title, the parser says that a mapping value is not allowed in this context. So
//! text that does not parse is split at its top-level keys, each is parsed alone, and those that fail are searched for
//! common mistakes.

use std::ops::Range;

use super::entries::Entries;
use super::mistake::Mistake;
use super::reader::Reader;
use super::yaml::{self, Node, Value, YamlError, YamlErrorKind};
use crate::diagnostic::{BAD_YAML, TOO_LARGE};

/// The most mistakes reported for one front matter; a text with more is probably not YAML.
const REPORTED_MAX: usize = 20;

/// Parses each top-level key alone. Reports those that fail and returns the others.
pub(super) fn recover<'s>(reader: &mut Reader, source: &'s str, range: &Range<usize>) -> Entries<'s> {
    let mut entries = Vec::new();
    let mut broken = Vec::new();
    let mut reported = 0;
    for chunk in chunks(source, range) {
        let text = &source[chunk.clone()];
        match yaml::parse(text, chunk.start) {
            Ok(Some(Node { value: Value::Mapping(found), .. })) => entries.extend(found),
            Ok(None) => {}
            Ok(Some(node)) if node.is_null() => {}
            _ if reported == REPORTED_MAX => break,
            Ok(Some(node)) => {
                reported += 1;
                broken.extend(keys_in(text));
                explain_line(reader, source, &chunk, node.span.start);
            }
            // The anchor belongs to another key, where the failure is reported.
            Err(YamlError { kind: YamlErrorKind::UnknownAnchor, at })
                if !text[..at - chunk.start].trim_end().ends_with(':') => {}
            Err(error) => {
                reported += 1;
                broken.extend(keys_in(text));
                explain(reader, source, &chunk, &error);
            }
        }
    }
    Entries { entries, broken }
}

/// The keys that lines of a text seem to start with.
fn keys_in(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().filter_map(|line| {
        let line = line.trim_start();
        let length = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
        (length > 0).then(|| line[..length].to_owned())
    })
}

/// Splits a text at its top-level keys.
fn chunks(source: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut chunks: Vec<Range<usize>> = Vec::new();
    let mut at = range.start;
    for line in source[range.clone()].split_inclusive('\n') {
        let end = at + line.len();
        let begins = !line.starts_with([' ', '\t', '#', '\n', '\r', ']', '}']) && !is_list_item(line);
        match chunks.last_mut() {
            Some(last) if !begins => last.end = end,
            _ => chunks.push(at..end),
        }
        at = end;
    }
    chunks
}

fn is_list_item(line: &str) -> bool {
    line.starts_with("- ") || line.trim_end() == "-"
}

/// Reports the mistake in `chunk`, at which the parser stopped with `error`.
pub(super) fn explain(reader: &mut Reader, source: &str, chunk: &Range<usize>, error: &YamlError) {
    match &error.kind {
        YamlErrorKind::TooLarge => {
            reader
                .report(TOO_LARGE, at_character(source, error.at), "this is nested too deeply or repeated too often")
                .set_help("write the values out, without `&` and `*` and with only a few levels");
        }
        YamlErrorKind::SecondDocument => {
            reader
                .report(BAD_YAML, at_character(source, error.at), "a second YAML document starts here")
                .set_help("front matter is one list of keys; delete this line");
        }
        YamlErrorKind::Syntax | YamlErrorKind::Tab | YamlErrorKind::UnknownAnchor => {
            let is_tab = matches!(error.kind, YamlErrorKind::Tab);
            match tab_before(source, chunk).or(is_tab.then_some(error.at)) {
                Some(at) => report_tab(reader, source, at),
                None => explain_line(reader, source, chunk, error.at),
            }
        }
    }
}

fn report_tab(reader: &mut Reader, source: &str, at: usize) {
    reader
        .report(BAD_YAML, at_character(source, at), "this line is indented with a tab")
        .set_label("a tab")
        .set_help("indent with spaces, two for each level");
}

/// The first tab in the indentation of a line.
fn tab_before(source: &str, chunk: &Range<usize>) -> Option<usize> {
    lines(source, chunk).find_map(|line| {
        let text = &source[line.clone()];
        let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
        text[..indent].find('\t').filter(|_| !text.trim().is_empty()).map(|at| line.start + at)
    })
}

fn lines<'s>(source: &'s str, chunk: &Range<usize>) -> impl Iterator<Item = Range<usize>> + 's {
    let mut at = chunk.start;
    source[chunk.clone()].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    })
}

fn at_character(source: &str, at: usize) -> Range<usize> {
    let start = source.floor_char_boundary(at);
    let end = source[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    start..end
}

/// Reports the first line of the chunk with a known mistake, or else the line at which the parser stopped.
fn explain_line(reader: &mut Reader, source: &str, chunk: &Range<usize>, at: usize) {
    let written: Vec<Range<usize>> =
        lines(source, chunk).filter(|line| !source[line.clone()].trim().is_empty()).collect();
    for line in &written {
        if let Some(mistake) = Mistake::find(source, line) {
            return mistake.report(reader, source);
        }
    }
    if let Some(first) = written.first().filter(|_| chunk.len() > 1) {
        let stop = written.iter().rev().find(|line| line.start <= at).unwrap_or(first);
        return explain_indentation(reader, source, stop);
    }
    reader
        .report(BAD_YAML, at_character(source, at), "cannot parse this")
        .set_help("write a key, a colon, a space and the value in quotes: `title: \"…\"`");
}

fn explain_indentation(reader: &mut Reader, source: &str, line: &Range<usize>) {
    let text = &source[line.clone()];
    let indent = text.len() - text.trim_start().len();
    let span = line.start + indent..line.start + text.trim_end().len();
    if indent > 0 {
        reader
            .report(BAD_YAML, span, "this line is indented differently from the lines around it")
            .set_help("start keys at the beginning of the line, and indent all items of a list by two spaces");
    } else {
        reader
            .report(BAD_YAML, span, "cannot parse this line")
            .set_help("put the text after the colon in quotes, such as `title: \"…\"`");
    }
}
