//! The keys of a map with their values.

use std::collections::BTreeMap;
use std::ops::Range;

use petition::language::Language;

use super::keys::{self, Key};
use super::reader::Reader;
use super::yaml::{Node, ScalarKind, Value};
use crate::diagnostic::WRONG_TYPE;

/// A map of the front matter, in its order. After [`check`](super::check::check) it has only valid values, so that a getter
/// returns `None` both for a key that is missing and for one that was reported.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries<'a> {
    pub(crate) entries: Vec<(Node<'a>, Node<'a>)>,
    /// Keys that are present but invalid, so that they are not reported as missing as well.
    pub(crate) broken: Vec<String>,
}

impl<'a> Entries<'a> {
    /// The key as written and its value.
    pub(crate) fn get(&self, key: &Key) -> Option<&(Node<'a>, Node<'a>)> {
        self.entries.iter().find(|(name, _)| name.scalar().is_some_and(|scalar| scalar.text == key.name))
    }

    /// Whether the key is present but invalid.
    pub(crate) fn is_broken(&self, key: &Key) -> bool {
        self.broken.iter().any(|broken| broken == key.name)
    }

    /// The value, unless it is null.
    pub(crate) fn value(&self, key: &Key) -> Option<&Node<'a>> {
        self.get(key).map(|(_, value)| value).filter(|value| !value.is_null())
    }

    /// The span of the value, or of the key if the value is empty.
    pub(crate) fn span(&self, key: &Key) -> Option<Range<usize>> {
        self.get(key).map(|(key, value)| if value.span.is_empty() { key.span.clone() } else { value.span.clone() })
    }

    /// A text, trimmed.
    pub(crate) fn text(&self, key: &Key) -> Option<String> {
        self.value(key).and_then(text_of)
    }

    /// A text, or the texts of a list.
    pub(crate) fn texts(&self, key: &Key) -> Vec<String> {
        self.value(key).map(texts_of).unwrap_or_default()
    }

    pub(crate) fn integer(&self, key: &Key) -> Option<i64> {
        match self.value(key)?.scalar()?.kind() {
            ScalarKind::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    pub(crate) fn boolean(&self, key: &Key) -> Option<bool> {
        match self.value(key)?.scalar()?.kind() {
            ScalarKind::Bool(boolean) => Some(boolean),
            _ => None,
        }
    }

    /// The entries of a map; empty if the value is not a map.
    pub(crate) fn map(&self, key: &Key) -> Self {
        self.value(key).map(map_of).unwrap_or_default()
    }

    /// `extra`, for templates.
    pub(crate) fn extra(&self) -> serde_json::Map<String, serde_json::Value> {
        self.value(&keys::EXTRA).map(Node::to_json).unwrap_or_default()
    }
}

/// The text of a text scalar, trimmed.
pub(crate) fn text_of(node: &Node<'_>) -> Option<String> {
    let scalar = node.scalar().filter(|scalar| scalar.kind() == ScalarKind::Text)?;
    Some(scalar.text.trim().to_owned())
}

/// The texts of a map by language; entries that are not that are skipped.
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

/// The entries of a map; empty if the node is not a map.
pub(crate) fn map_of<'a>(node: &Node<'a>) -> Entries<'a> {
    match &node.value {
        Value::Mapping(entries) => Entries { entries: entries.clone(), broken: Vec::new() },
        _ => Entries::default(),
    }
}

/// Reports a value of another type than its key's.
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
