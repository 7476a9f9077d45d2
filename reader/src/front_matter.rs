//! The YAML between the `---` lines: split off, read, and held against the keys that we know.
//!
//! [`keys`] says which there are and what each takes; [`check`] holds a file against that and tells what is wrong;
//! after it, [`Entries`] hands out values that are known to be right, and nothing for those that were not.

pub(crate) mod check;
mod fence;
mod foreign;
pub(crate) mod keys;
mod mistake;
mod recipient;
mod slips;
mod syntax;
pub(crate) mod value;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use memchr::{memchr, memchr_iter};
use petition::language::Language;

use crate::diagnostic::{BAD_YAML, Code, Diagnostic, TOO_LARGE, WRONG_TYPE};
use crate::yaml::{self, Kind, Node, Value};

/// The longest front matter, in bytes: a hundred times that of the richest petition we have seen.
pub(crate) const FRONT_MATTER_MAX: usize = 256 * 1024;

/// One file while it is read: where findings about it go.
pub(crate) struct Reader {
    pub(crate) path: Arc<Path>,
    pub(crate) source: Arc<str>,
    pub(crate) found: Vec<Diagnostic>,
    /// The day that a petition opens, by which examples of its last day go.
    pub(crate) opens: Option<Date>,
}

impl Reader {
    pub(crate) fn new(path: Arc<Path>, source: Arc<str>) -> Self {
        Self { path, source, found: Vec::new(), opens: None }
    }

    /// A last day to sign that makes sense: half a year after it opens.
    pub(crate) fn example_of_closes(&self) -> Date {
        let opens = self.opens.unwrap_or(jiff::civil::date(2026, 7, 1));
        opens.saturating_add(6.months())
    }

    /// Adds a finding at a place of this file, to be refined by the caller.
    pub(crate) fn report(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
    ) -> &mut Diagnostic {
        self.found.push(Diagnostic::new(code, Arc::clone(&self.path), message).at(&self.source, span));
        self.found.last_mut().expect("just pushed")
    }
}

impl Diagnostic {
    /// Sets the help of a finding that was just reported.
    pub(crate) fn set_help(&mut self, help: impl Into<Cow<'static, str>>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets its label.
    pub(crate) fn set_label(&mut self, label: impl Into<Cow<'static, str>>) -> &mut Self {
        self.label = Some(label.into());
        self
    }
}

/// A file in its two parts, as byte ranges of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// Between the `---` lines, each line's end included.
    pub(crate) yaml: Range<usize>,
    /// After them.
    pub(crate) text: Range<usize>,
}

/// Why a file has no front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SplitError {
    Missing,
    Unclosed,
}

/// Finds the front matter: the file's first line is `---`, and so is the line after it.
pub(crate) fn split(source: &str) -> Result<Parts, SplitError> {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let end_of_line = |at: usize| memchr(b'\n', &source.as_bytes()[at..]).map_or(source.len(), |end| at + end + 1);
    let yaml_start = end_of_line(start);
    if !is_fence(&source[start..yaml_start]) {
        return Err(SplitError::Missing);
    }
    let mut at = yaml_start;
    while at < source.len() {
        let end = end_of_line(at);
        if is_fence(&source[at..end]) {
            return Ok(Parts { yaml: yaml_start..at, text: end..source.len() });
        }
        at = end;
    }
    Err(SplitError::Unclosed)
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// Splits a file, telling what is wrong where it cannot be. An unclosed front matter is still read as far as it looks
/// like one, so that its other mistakes are told in the same run.
pub(crate) fn split_or_report(reader: &mut Reader) -> Option<Parts> {
    let source = Arc::clone(&reader.source);
    match split(&source) {
        Ok(parts) if parts.yaml.len() > FRONT_MATTER_MAX => {
            reader
                .report(TOO_LARGE, 0..3, format!("the front matter has {} kB", parts.yaml.len() / 1024))
                .set_label(format!("at most {} kB are read", FRONT_MATTER_MAX / 1024))
                .set_help("write long texts below the second `---`");
            None
        }
        Ok(parts) => Some(parts),
        Err(SplitError::Missing) => {
            fence::report_missing(reader, &source);
            None
        }
        Err(SplitError::Unclosed) => {
            fence::report_unclosed(reader, &source);
            None
        }
    }
}

/// Reads YAML as a map. What of it is sound is handed on even where other parts are not: after a syntax error each
/// top-level key is tried alone.
pub(crate) fn read_entries<'s>(reader: &mut Reader, source: &'s str, range: Range<usize>) -> Entries<'s> {
    let text = &source[range.clone()];
    match yaml::parse(text, range.start) {
        Ok(None) => Entries::default(),
        Ok(Some(node)) => entries_of(reader, node, &range),
        Err(error) => {
            let found = reader.found.len();
            let entries = syntax::recover(reader, source, &range);
            if reader.found.len() == found {
                syntax::explain(reader, source, &range, &error);
            }
            entries
        }
    }
}

fn entries_of<'s>(reader: &mut Reader, node: Node<'s>, range: &Range<usize>) -> Entries<'s> {
    match node.value {
        Value::Mapping(entries) => Entries { entries, broken: Vec::new() },
        Value::Scalar(ref scalar) if scalar.kind() == Kind::Null => Entries::default(),
        Value::Sequence(ref items) if items.iter().all(|item| matches!(item.value, Value::Mapping(_))) => {
            let keys = items.iter().flat_map(|item| map_of(item).entries).filter_map(|(key, _)| text_of(&key));
            let broken: Vec<String> = keys.collect();
            let line = reader.source[node.span.start..].lines().next().unwrap_or_default();
            let help = format!("delete the hyphen before each key: `{}`", line.trim_start_matches(['-', ' ']));
            let span = node.span.start..node.span.start + line.len();
            reader.report(BAD_YAML, span, "the keys are written as a list").set_help(help);
            Entries { entries: Vec::new(), broken }
        }
        Value::Scalar(_) | Value::Sequence(_) => {
            let before = reader.found.len();
            let source = Arc::clone(&reader.source);
            let broken = syntax::recover(reader, &source, range).broken;
            if reader.found.len() == before {
                reader
                    .report(BAD_YAML, node.span, "this is not a list of keys")
                    .set_help("write a key, a colon, a space and its value on each line, such as `title: \"…\"`");
            }
            Entries { entries: Vec::new(), broken }
        }
    }
}

/// The keys of a map with their values, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries<'a> {
    pub(crate) entries: Vec<(Node<'a>, Node<'a>)>,
    /// Keys that are there and could not be read or used, so that they are not told to be missing as well.
    pub(crate) broken: Vec<String>,
}

impl<'a> Entries<'a> {
    /// The key and value of `name`.
    pub(crate) fn get(&self, name: &str) -> Option<&(Node<'a>, Node<'a>)> {
        self.entries.iter().find(|(key, _)| key.scalar().is_some_and(|scalar| scalar.text == name))
    }

    /// Whether something is written for `name` that could not be read or used.
    pub(crate) fn is_broken(&self, name: &str) -> bool {
        self.broken.iter().any(|broken| broken == name)
    }

    /// The value of `name`, unless it is empty.
    pub(crate) fn value(&self, name: &str) -> Option<&Node<'a>> {
        self.get(name).map(|(_, value)| value).filter(|value| !value.is_null())
    }

    /// Where the value of `name` stands.
    pub(crate) fn span(&self, name: &str) -> Option<Range<usize>> {
        self.get(name).map(|(key, value)| if value.span.is_empty() { key.span.clone() } else { value.span.clone() })
    }

    /// A text, white space at its ends cut off.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.value(name).and_then(text_of)
    }

    /// A text, or the texts of a list.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.value(name).map(texts_of).unwrap_or_default()
    }

    /// A whole number.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        match self.value(name)?.scalar()?.kind() {
            Kind::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub(crate) fn truth(&self, name: &str) -> Option<bool> {
        match self.value(name)?.scalar()?.kind() {
            Kind::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// The entries of a map; none where it is none.
    pub(crate) fn map(&self, name: &str) -> Self {
        self.value(name).map(map_of).unwrap_or_default()
    }

    /// `extra`, for templates.
    pub(crate) fn extra(&self) -> serde_yaml::Mapping {
        self.value("extra").map(Node::to_mapping).unwrap_or_default()
    }
}

/// Whether a character is one that nobody sees and that no page, feed or mail may have.
pub(crate) fn is_unfit(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n' | '\r')
}

/// Whether a text has any of them. Without a way out, so that it is done many bytes at a time.
pub(crate) fn has_unfit(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_low = |byte: u8| byte == 0x7f || (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'));
    // Those from U+0080 to U+009F are these two bytes.
    let is_high = |at: usize| bytes.get(at + 1).is_some_and(|next| *next < 0xa0);
    bytes.iter().fold(false, |found, byte| found | is_low(*byte)) || memchr_iter(0xc2, bytes).any(is_high)
}

/// The text of a scalar that is text.
pub(crate) fn text_of(node: &Node<'_>) -> Option<String> {
    let scalar = node.scalar().filter(|scalar| scalar.kind() == Kind::Text)?;
    Some(scalar.text.trim().to_owned())
}

/// The texts of a map by language.
pub(crate) fn by_language(texts: &[(Node<'_>, Node<'_>)]) -> BTreeMap<Language, String> {
    texts.iter().filter_map(|(tag, text)| Some((Language::parse(&text_of(tag)?)?, text_of(text)?))).collect()
}

/// The text of a scalar, or of the items of a list.
pub(crate) fn texts_of(node: &Node<'_>) -> Vec<String> {
    match &node.value {
        Value::Sequence(items) => items.iter().filter_map(text_of).collect(),
        _ => text_of(node).into_iter().collect(),
    }
}

/// A map's entries.
pub(crate) fn map_of<'a>(node: &Node<'a>) -> Entries<'a> {
    match &node.value {
        Value::Mapping(entries) => Entries { entries: entries.clone(), broken: Vec::new() },
        _ => Entries::default(),
    }
}

/// Says that a value is of another kind than its key's.
pub(crate) fn wrong_type(reader: &mut Reader, node: &Node<'_>, name: &str, wanted: &str, help: String) {
    let is = match &node.value {
        Value::Mapping(_) => "a map of keys",
        Value::Sequence(_) => "a list",
        Value::Scalar(scalar) => match scalar.kind() {
            Kind::Null => "empty",
            Kind::Bool(_) => "true or false",
            Kind::Integer(_) | Kind::Float(_) => "a number",
            Kind::Text => "text",
        },
    };
    let message = format!("`{name}` must be {wanted}");
    reader.report(WRONG_TYPE, node.span.clone(), message).set_label(format!("this is {is}")).set_help(help);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: Result<(&str, &str), SplitError>) {
        let parts = split(source).map(|parts| (&source[parts.yaml], &source[parts.text]));
        assert_eq!(parts, expected, "{source:?}");
    }

    #[test]
    fn no_unfit_character_is_overlooked() {
        for character in (0..=0x2ff).filter_map(char::from_u32).chain(['\u{2028}', '图', '🗳']) {
            for text in
                [format!("{character}"), format!("a{character}"), format!("{character}é"), format!("é{character}a")]
            {
                assert_eq!(has_unfit(&text), is_unfit(character), "{text:?}");
            }
        }
        assert!(!has_unfit(""));
    }

    #[test]
    fn front_matter_stands_between_two_lines_of_three_hyphens() {
        check("---\na: 1\n---\ntext\n", Ok(("a: 1\n", "text\n")));
        check("---\r\na: 1\r\n---\r\ntext", Ok(("a: 1\r\n", "text")));
        check("\u{feff}---\na: 1\n---  \n", Ok(("a: 1\n", "")));
        check("---\n---", Ok(("", "")));
        check("---\na: 1\n----\n---\n---\n", Ok(("a: 1\n----\n", "---\n")));
        check("", Err(SplitError::Missing));
        check("text", Err(SplitError::Missing));
        check("\n---\na: 1\n---\n", Err(SplitError::Missing));
        check("---\na: 1\n", Err(SplitError::Unclosed));
        check("---", Err(SplitError::Unclosed));
    }
}
