//! Keys that a translation repeats from its main file, as a copied file does.

use std::ops::Range;
use std::sync::Arc;

use petition::language::Language;

use crate::document::ParsedFile;
use crate::front_matter::yaml::{Node, Value};
use crate::front_matter::{Entries, Reader, read_entries, split_or_report};

/// Whether the key at `span` of a translation has the same value in the main file: then it says nothing new.
pub(super) fn is_copied(translation: &ParsedFile, main: &ParsedFile, span: Option<&Range<usize>>) -> bool {
    let Some(span) = span else { return false };
    let (own, theirs) = (entries(translation), entries(main));
    is_same_at(&own.entries, &theirs.entries, span)
}

fn entries(parsed: &ParsedFile) -> Entries<'_> {
    let language = Language::parse("en").expect("`en` is a language tag");
    // Its mistakes were reported when the file was parsed.
    let mut reader = Reader::new(Arc::clone(&parsed.path), Arc::clone(&parsed.source), language);
    match split_or_report(&mut reader) {
        Some(parts) => read_entries(&mut reader, &parsed.source, parts.yaml),
        None => Entries::default(),
    }
}

fn is_same_at(own: &[(Node<'_>, Node<'_>)], theirs: &[(Node<'_>, Node<'_>)], span: &Range<usize>) -> bool {
    own.iter().any(|(key, value)| {
        let name = |node: &Node<'_>| node.scalar().map(|scalar| scalar.text.to_string());
        let Some((_, other)) = theirs.iter().find(|(other, _)| name(other) == name(key)) else { return false };
        match (&value.value, &other.value) {
            _ if key.span == *span => value.to_value() == other.to_value(),
            (Value::Mapping(below), Value::Mapping(other)) => is_same_at(below, other, span),
            _ => false,
        }
    })
}
