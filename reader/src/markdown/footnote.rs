//! Footnotes.

use std::ops::Range;

use petition::text::fold_white_space;

use super::renderer::MarkdownRenderer;
use super::state::Footnote;
use crate::diagnostic::{SHOWN_AS_WRITTEN, UNUSED_DEFINITION};
use crate::front_matter::words::shorten;

/// The most broken references that are reported for one text.
const REPORTED_MAX: usize = 10;

impl<'a> MarkdownRenderer<'_, 'a> {
    pub(super) fn footnote_reference(&mut self, name: &str) {
        if self.image.is_some() {
            return;
        }
        let note = self.footnotes.entry(key_of(name)).or_default();
        if note.number == 0 {
            self.mentioned_footnotes += 1;
            note.number = self.mentioned_footnotes;
        }
        note.mentions += 1;
        let number = note.number;
        let prefix = self.prefix;
        let id = if note.mentions == 1 { format!(" id=\"{prefix}note_{number}_mention\"") } else { String::new() };
        // HTML has no nested links.
        let shown = match self.open_links.contains(&true) {
            false => format!("<a href=\"#{prefix}note_{number}\">{number}</a>"),
            true => number.to_string(),
        };
        self.addresses.push(format!("#{prefix}note_{number}"));
        self.html(format!("<sup class=\"footnote-reference\"{id}>{shown}</sup>"));
    }

    pub(super) fn end_footnote(&mut self) {
        let Some((name, span, outer)) = self.outer.take() else { return };
        let content = std::mem::replace(&mut self.out, outer);
        let note = self.footnotes.entry(key_of(&name)).or_default();
        if note.span.is_none() {
            note.content = content;
            note.span = Some(span);
            return;
        }
        let span = self.first_line(&span);
        self.reader
            .report(
                UNUSED_DEFINITION,
                span,
                format!("the footnote `[^{}]` is defined twice; this text is not shown", shorten(&name)),
            )
            .set_help("give it another number, and mention it in the text");
    }

    pub(super) fn append_footnotes(&mut self) {
        let mut notes: Vec<Footnote<'a>> = std::mem::take(&mut self.footnotes).into_values().collect();
        // Footnotes without a reference have no number and are left out.
        let (shown, mut unused): (Vec<_>, Vec<_>) = notes.into_iter().partition(|note| note.number > 0);
        notes = shown;
        unused.sort_by_key(|note| note.span.as_ref().map(|span| span.start));
        for span in unused.into_iter().filter_map(|note| note.span) {
            self.report_unused_footnote(&span);
        }
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|note| note.number);
        self.html("<div class=\"footnotes\">\n<ol>\n".to_owned());
        let prefix = self.prefix;
        for note in notes {
            let number = note.number;
            self.html(format!("<li id=\"{prefix}note_{number}\">\n"));
            let anchors = [format!("{prefix}note_{number}"), format!("{prefix}note_{number}_mention")];
            self.raw_anchors.extend(anchors);
            self.out.extend(note.content);
            self.addresses.push(format!("#{prefix}note_{number}_mention"));
            self.html(format!("<a class=\"footnote-back\" href=\"#{prefix}note_{number}_mention\">\u{21a9}\u{fe0e} {number}</a></li>\n"));
        }
        self.html("</ol>\n</div>\n".to_owned());
    }

    fn report_unused_footnote(&mut self, span: &Range<usize>) {
        let span = self.first_line(span);
        let written = &self.reader.source[span.clone()];
        let name = written.split_once(']').map_or(written, |(name, _)| name).trim_start_matches("[^").to_owned();
        let name = shorten(&name);
        self.reader
            .report(UNUSED_DEFINITION, span, "nothing mentions this footnote, so it is not shown")
            .set_help(format!("write `[^{name}]` in the text where it belongs, or delete it"));
    }

    /// The first line of a span of the file.
    pub(super) fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let written = &self.reader.source[span.clone()];
        let line = written.lines().next().unwrap_or_default().trim_end();
        span.start..span.start + line.len()
    }

    /// Remembers that a link uses a definition.
    pub(super) fn use_label(&mut self, label: &str) {
        if !label.is_empty() {
            self.used_labels.insert(key_of(label));
        }
    }

    /// Reports the link definitions of the text that no link uses.
    pub(super) fn report_unused_definitions(&mut self, mut definitions: Vec<(String, String, Range<usize>)>) {
        definitions.sort_by_key(|(_, _, span)| span.start);
        for (label, target, span) in definitions {
            // `[//]: # (…)` is a comment.
            let is_comment = matches!(&*target, "" | "#" | "<>") || label.trim_matches('/').is_empty();
            if is_comment || self.used_labels.contains(&key_of(&label)) {
                continue;
            }
            let span = span.start + self.base..span.end + self.base;
            let span = self.first_line(&span);
            let label = shorten(&label);
            self.reader
                .report(UNUSED_DEFINITION, span, format!("no link uses the address of `[{label}]`, so it is not shown"))
                .set_help(format!("write `[words][{label}]` in the text where the link belongs, or delete this line"));
        }
    }

    /// Reports references whose label has no definition, by their spans in the file.
    pub(super) fn report_broken_references(&mut self, references: Vec<(Range<usize>, String)>) {
        for (span, label) in references.into_iter().take(REPORTED_MAX) {
            let label = shorten(&label);
            self.reader
                .report(
                    SHOWN_AS_WRITTEN,
                    span,
                    format!("no line gives the address of `[{label}]`, so this link is shown as written"),
                )
                .set_help(format!("write `[words](address)`, or add a line `[{label}]: address`"));
        }
    }
}

/// A label without differences of case and spacing, which do not count.
fn key_of(label: &str) -> String {
    fold_white_space(label).to_lowercase()
}
