//! Headings and their anchors.

use std::collections::HashMap;
use std::ops::Range;

use petition::text::fold_white_space;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::link::{ANCHOR_MAX, as_fragment};
use super::renderer::MarkdownRenderer;
use super::text::Heading;
use crate::diagnostic::{FIRST_LEVEL_HEADING, SKIPPED_HEADING};

/// The lowest level that HTML has.
const LEVEL_MAX: u8 = 6;

/// Anchors that pages themselves use; a heading of such a name gets a number.
const RESERVED_ANCHORS: &[&str] = &[
    "main",
    "content",
    "sign",
    "form",
    "share",
    "updates",
    "errors",
    "name",
    "email",
    "country",
    "postcode",
    "comment",
    "declaration",
    "text",
    "title",
    "top",
    "menu",
    "header",
    "footer",
    "petition",
    "count",
    "progress",
    "topics",
    "lang",
];

impl<'a> MarkdownRenderer<'_, 'a> {
    pub(super) fn end_heading(&mut self, level: HeadingLevel) {
        self.out.push(Event::End(TagEnd::Heading(level)));
        let Some(open) = self.heading.take() else { return };
        let text = fold_white_space(&open.text);
        let anchor = self.own_id(&open.span).unwrap_or_else(|| self.anchor(&text));
        if let Some(Event::Start(Tag::Heading { id, .. })) = self.out.get_mut(open.at) {
            *id = Some(anchor.clone().into());
        }
        let level = level as u8;
        self.headings.push((Heading { level, text, anchor }, open.span));
    }

    /// The anchor of a heading that has an id of its own, `{#id}`, unless another element has it.
    fn own_id(&mut self, heading: &Range<usize>) -> Option<String> {
        let at = self.heading_ids.iter().position(|(at, _)| heading.contains(at) || *at == heading.end)?;
        let id = as_fragment(&self.heading_ids.swap_remove(at).1);
        self.reserve(&id)
    }

    /// An anchor with the text's prefix; `None` if it is taken.
    pub(super) fn reserve(&mut self, id: &str) -> Option<String> {
        if id.is_empty() || self.anchors.contains_key(id) || RESERVED_ANCHORS.contains(&id) {
            return None;
        }
        self.anchors.insert(id.to_owned(), 1);
        Some([self.prefix, id].concat())
    }

    /// An anchor that no other heading of the text has.
    pub(super) fn anchor(&mut self, text: &str) -> String {
        let mut stem = crate::slug::hyphenated(text, ANCHOR_MAX);
        if stem.is_empty() {
            "section".clone_into(&mut stem);
        }
        let mut count =
            self.anchors.get(&stem).copied().unwrap_or(usize::from(RESERVED_ANCHORS.contains(&stem.as_str())));
        if count == 0 {
            let anchor = [self.prefix, &stem].concat();
            self.anchors.insert(stem, 1);
            return anchor;
        }
        loop {
            count += 1;
            let anchor = format!("{stem}-{count}");
            let is_free = !self.anchors.contains_key(&anchor);
            self.anchors.insert(stem.clone(), count);
            if is_free {
                self.anchors.entry(anchor.clone()).or_insert(1);
                return format!("{}{anchor}", self.prefix);
            }
        }
    }

    /// Puts headings below the page's `h1`, each one level below the heading that it belongs to, and warns about levels that
    /// were written differently.
    pub(super) fn shift_headings(&mut self) {
        let has_first = self.headings.iter().any(|(heading, _)| heading.level == 1);
        let shift = u8::from(has_first);
        if let Some((_, span)) = self.headings.iter().find(|(heading, _)| heading.level == 1) {
            self.reader
                .report(FIRST_LEVEL_HEADING, span.clone(), "a first-level heading competes with the title")
                .set_label("this and all other headings are shown one level lower")
                .set_help("start headings with `##`");
        }
        let mut above = 1;
        let mut skipped = None;
        // The headings that a next one can belong to, as they were written.
        let mut open: Vec<u8> = Vec::new();
        for (heading, span) in &mut self.headings {
            let written = heading.level + shift;
            if written > above + 1 && skipped.is_none() {
                skipped = Some((span.clone(), above + 1 - shift));
            }
            above = written;
            open.retain(|level| *level < written);
            open.push(written);
            heading.level = u8::try_from(open.len() + 1).unwrap_or(LEVEL_MAX).min(LEVEL_MAX);
        }
        if let Some((span, level)) = skipped {
            let hashes = "#".repeat(usize::from(level.max(1)));
            self.reader
                .report(SKIPPED_HEADING, span, "this heading skips a level")
                .set_help(format!("start it with `{hashes}`"));
        }
        self.set_levels();
    }

    /// Gives the headings in the output their levels. Those of footnotes are in another order there.
    fn set_levels(&mut self) {
        let levels: HashMap<&str, u8> =
            self.headings.iter().map(|(heading, _)| (heading.anchor.as_str(), heading.level)).collect();
        let mut current = HeadingLevel::H2;
        for event in &mut self.out {
            match event {
                Event::Start(Tag::Heading { level, id, .. }) => {
                    let shown = id.as_deref().and_then(|id| levels.get(id)).map(|shown| usize::from(*shown));
                    current = shown.and_then(|shown| HeadingLevel::try_from(shown).ok()).unwrap_or(*level);
                    *level = current;
                }
                Event::End(TagEnd::Heading(level)) => *level = current,
                _ => {}
            }
        }
    }
}
