//! The keys of a map with their values.

use std::collections::BTreeMap;
use std::ops::Range;

use petition::language::Language;

use super::reader::Reader;
use super::yaml::{Node, ScalarKind, Value};
use crate::diagnostic::WRONG_TYPE;

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
            ScalarKind::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        match self.value(name)?.scalar()?.kind() {
            ScalarKind::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// The entries of a map; none where it is none.
    pub(crate) fn map(&self, name: &str) -> Self {
        self.value(name).map(map_of).unwrap_or_default()
    }

    /// `extra`, for templates.
    pub(crate) fn extra(&self) -> serde_json::Map<String, serde_json::Value> {
        self.value("extra").map(Node::to_json).unwrap_or_default()
    }
}

/// The text of a scalar that is text.
pub(crate) fn text_of(node: &Node<'_>) -> Option<String> {
    let scalar = node.scalar().filter(|scalar| scalar.kind() == ScalarKind::Text)?;
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
pub(crate) fn report_wrong_type(reader: &mut Reader, node: &Node<'_>, name: &str, wanted: &str, help: String) {
    let is = match &node.value {
        Value::Mapping(_) => "a map of keys",
        Value::Sequence(_) => "a list",
        Value::Scalar(scalar) => match scalar.kind() {
            ScalarKind::Null => "empty",
            ScalarKind::Bool(_) => "true or false",
            ScalarKind::Integer(_) | ScalarKind::Float(_) => "a number",
            ScalarKind::Text => "text",
        },
    };
    let message = format!("`{name}` must be {wanted}");
    reader.report(WRONG_TYPE, node.span.clone(), message).set_label(format!("this is {is}")).set_help(help);
}
