//! Replacements in a file's text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A replacement of a part of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Edit {
    /// The bytes to replace; empty for an insertion.
    pub start: usize,
    /// The byte after the last one to replace.
    pub end: usize,
    /// The new text.
    pub replacement: String,
}

impl Edit {
    pub(crate) fn replace(span: Range<usize>, replacement: impl Into<String>) -> Self {
        Self { start: span.start, end: span.end, replacement: replacement.into() }
    }

    pub(crate) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }

    pub(crate) fn delete(span: Range<usize>) -> Self {
        Self::replace(span, "")
    }

    /// The same edit in a text that has `base` more bytes at its start.
    #[must_use]
    pub(crate) fn moved(self, base: usize) -> Self {
        Self { start: self.start + base, end: self.end + base, ..self }
    }
}

/// A text with some of its edits applied, and where each of its bytes was before.
#[derive(Clone, Debug, Default)]
pub(crate) struct EditedText {
    pub(crate) text: String,
    /// The span in `text` and the span in the original of each edit.
    edits: Vec<(Range<usize>, Range<usize>)>,
}

impl EditedText {
    /// Applies edits to `text`; of those that overlap, the first one.
    pub(crate) fn new(text: &str, mut edits: Vec<Edit>) -> Self {
        edits.sort();
        let mut edited = Self { text: String::with_capacity(text.len() + 64), edits: Vec::with_capacity(edits.len()) };
        let mut copied = 0;
        for Edit { start, end, replacement } in edits {
            let is_sound = start <= end && text.is_char_boundary(start) && text.is_char_boundary(end);
            if start < copied || !is_sound {
                continue;
            }
            edited.text.push_str(&text[copied..start]);
            let at = edited.text.len();
            edited.text.push_str(&replacement);
            edited.edits.push((at..edited.text.len(), start..end));
            copied = end;
        }
        edited.text.push_str(&text[copied..]);
        edited
    }

    /// The span in the original of a span of the edited text.
    pub(crate) fn original(&self, span: &Range<usize>) -> Range<usize> {
        self.original_offset(span.start)..self.original_offset(span.end)
    }

    fn original_offset(&self, at: usize) -> usize {
        let after = self.edits.partition_point(|(edited, _)| edited.start <= at);
        match self.edits[..after].last() {
            None => at,
            Some((edited, original)) if at < edited.end => original.start,
            Some((edited, original)) => original.end + (at - edited.end),
        }
    }
}

/// Applies edits to a text; of those that overlap, the first one.
pub fn apply(text: &str, edits: Vec<Edit>) -> String {
    EditedText::new(text, edits).text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_of_an_edited_text_lead_back_to_the_original() {
        let edits = vec![Edit::insert(10, ">"), Edit::insert(2, "<"), Edit::replace(11..14, "-"), Edit::delete(16..17)];
        let edited = EditedText::new("a https:// • b  c", edits);
        assert_eq!(edited.text, "a <https://> - b c");
        assert_eq!(edited.original(&(0..1)), 0..1);
        assert_eq!(edited.original(&(2..12)), 2..10);
        assert_eq!(edited.original(&(3..11)), 2..10);
        assert_eq!(edited.original(&(13..14)), 11..14);
        assert_eq!(edited.original(&(17..18)), 18..19);
    }

    #[test]
    fn of_overlapping_edits_the_first_counts() {
        assert_eq!(apply("abcdef", vec![Edit::replace(1..3, "x"), Edit::replace(2..5, "y")]), "axdef");
        assert_eq!(apply("é", vec![Edit::replace(1..2, "x"), Edit::delete(0..9)]), "é", "neither is in the text");
    }
}
