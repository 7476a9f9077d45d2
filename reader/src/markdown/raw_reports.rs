//! Warnings about raw HTML that is not shown as written.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::renderer::MarkdownRenderer;
use super::sanitize;
use super::tag::tags;
use crate::diagnostic::{REMOVED_HTML, SHOWN_AS_WRITTEN};
use crate::front_matter::words::{list, shorten};

/// The most removed elements that are reported for one text.
pub(super) const REPORTED_MAX: usize = 10;

impl MarkdownRenderer<'_, '_> {
    /// Reports a tag that no `>` ends; browsers would take all that follows for a part of it.
    pub(super) fn report_cut_off_tag(&mut self, name: &str, place: Range<usize>) {
        let line = self.first_line(&place);
        self.reader
            .report(SHOWN_AS_WRITTEN, line, format!("the tag `<{name}` does not end, so it is shown as written"))
            .set_help("write `>` at its end, and close its quotes");
    }

    /// Reports a comment within a sentence that Markdown takes for text, because it does not end.
    pub(super) fn report_shown_comment(&mut self, span: &Range<usize>) {
        self.reader
            .report(
                SHOWN_AS_WRITTEN,
                span.start..span.start + "<!--".len(),
                "`<!--` is not closed, so it is shown as written",
            )
            .set_help("write `-->` where it ends");
    }

    /// Reports `<?php … ?>` and other blocks that are no elements, and a comment that is not closed. Returns whether the block
    /// is one.
    pub(super) fn report_declaration(&mut self, block: &str, span: &Range<usize>) -> bool {
        let start = block.trim_start();
        let endings = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")];
        let Some((opening, ending)) = endings.into_iter().find(|(opening, _)| start.starts_with(opening)) else {
            return false;
        };
        let is_closed = start.contains(ending);
        if is_closed && opening == "<!--" {
            // With elements behind it.
            return false;
        }
        if is_closed {
            let line = self.first_line(span);
            self.reader
                .report(REMOVED_HTML, line, format!("`{opening}…{ending}` is removed"))
                .set_help("delete it; programs do not run in a text");
        } else {
            self.report_unclosed(opening, ending, span);
        }
        true
    }

    pub(super) fn report_unclosed(&mut self, opening: &str, ending: &str, place: &Range<usize>) {
        let line = self.first_line(place);
        self.reader
            .report(REMOVED_HTML, line, format!("`{opening}` is not closed, so the text after it is removed"))
            .set_help(format!("write `{ending}` where it ends; to show it, write `\\{opening}`"));
    }

    /// Reports the first link, image or emphasis of Markdown between the tags of a block of raw HTML.
    pub(super) fn report_markdown(&mut self, block: &str, span: &Range<usize>) {
        let mut text_start = 0;
        let mut in_code = 0_usize;
        let mut found = None;
        for tag in tags(block) {
            let text = text_start..tag.span.start.max(text_start);
            text_start = tag.span.end;
            if in_code == 0
                && let Some(markdown) = markdown_in(&block[text.clone()])
            {
                found = Some(text.start + markdown.start..text.start + markdown.end);
                break;
            }
            if matches!(&*tag.name, "pre" | "code" | "kbd" | "samp" | "script" | "style") {
                in_code = if tag.is_closing { in_code.saturating_sub(1) } else { in_code + 1 };
            }
        }
        let rest = || {
            let markdown = markdown_in(block.get(text_start..)?)?;
            (in_code == 0).then_some(text_start + markdown.start..text_start + markdown.end)
        };
        let Some(part) = found.or_else(rest) else { return };
        let place = self.place_in(block, &part, span);
        self.reader
            .report(SHOWN_AS_WRITTEN, place, "Markdown between HTML tags, so it is shown as written")
            .set_help("leave a line empty before and after it, or write HTML");
    }

    /// Reports links and images of Markdown that are missing in the cleaned text.
    pub(super) fn report_lost(&mut self, before: &str, after: &str, addresses: &HashSet<String>) {
        let own = |html: &str| {
            let values = tags(html).filter_map(|tag| tag.attribute("href").or_else(|| tag.attribute("src")));
            values.map(|value| sanitize::decoded(&value)).filter(|value| addresses.contains(value)).collect::<Vec<_>>()
        };
        let mut kept: HashMap<String, usize> = HashMap::new();
        for value in own(after) {
            *kept.entry(value).or_default() += 1;
        }
        let mut is_lost = |value: &String| match kept.get_mut(value).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                false
            }
            None => true,
        };
        let lost: Vec<String> = own(before).into_iter().filter(&mut is_lost).collect();
        for lost in lost.into_iter().take(REPORTED_MAX) {
            let written = self.reader.source[self.base..].find(&lost).map(|at| self.base + at);
            let place = written.map_or_else(|| self.span_of_attribute(&lost), |at| at..at + lost.len());
            self.reader
                .report(REMOVED_HTML, place, format!("the link or image `{}` is removed", shorten(&lost)))
                .set_help("correct its address, and the raw HTML around it");
        }
    }

    pub(super) fn report_external_image(&mut self, place: Range<usize>) {
        self.reader
            .report(REMOVED_HTML, place, "an image from another site is shown as a link")
            .set_help("copy the image into the content folder, so that other sites do not learn who reads this page");
    }

    pub(super) fn report_removed(&mut self) {
        if let Some(span) = self.raw.attributes_at.take() {
            let names: Vec<&str> = self.raw.attributes.iter().map(String::as_str).take(REPORTED_MAX).collect();
            let (message, them) = match names.as_slice() {
                [name] => (format!("the attribute `{name}` is removed"), "it"),
                names => (format!("the attributes {} are removed", list(names)), "them"),
            };
            let help = format!("delete {them}: the theme decides how pages look");
            self.reader.report(REMOVED_HTML, span, message).set_help(help);
        }
        if let Some(name) = self.raw.dropped.take() {
            let span = self.raw.removed.iter().rfind(|(_, removed, _)| *removed == name).map(|(span, ..)| span.clone());
            let message = format!("`<{name}>` is not closed, so all text after it is removed");
            self.reader
                .report(REMOVED_HTML, span.unwrap_or(self.base..self.base), message)
                .set_help(format!("delete it; to show the tag itself, write `\\<{name}>`"));
        }
        for (span, name, address) in std::mem::take(&mut self.raw.removed) {
            let help = removal_help(&name, address.as_deref());
            self.reader.report(REMOVED_HTML, span, format!("the element `<{name}>` is removed")).set_help(help);
        }
        for (span, name) in std::mem::take(&mut self.raw.open).into_iter().take(REPORTED_MAX) {
            self.reader
                .report(REMOVED_HTML, span, format!("`<{name}>` is not closed, so it goes on to the end of the text"))
                .set_help(format!("write `</{name}>` where it ends"));
        }
    }

    /// The span in the file of a part of raw HTML, or of all of it: within quotes and lists, the lines in the file start with
    /// their markers, so offsets differ.
    pub(super) fn place_in(&self, raw: &str, part: &Range<usize>, span: &Range<usize>) -> Range<usize> {
        let place = span.start + part.start..span.start + part.end;
        let is_there = self.reader.source.get(place.clone()) == Some(&raw[part.clone()]);
        if is_there { place } else { span.clone() }
    }

    /// The span of an attribute's value in raw HTML, the first of several equal ones.
    pub(super) fn span_of_attribute(&self, written: &str) -> Range<usize> {
        let source = &self.reader.source;
        let is_value = |at: &usize| source[..*at].trim_end().ends_with(['"', '\'', '=']);
        let found = self.raw.spans.iter().find_map(|span| {
            let places = source[span.clone()].match_indices(written).map(|(at, _)| span.start + at);
            places.filter(is_value).map(|at| at..at + written.len()).next()
        });
        found.or_else(|| self.raw.spans.first().cloned()).unwrap_or(self.base..self.base)
    }
}

/// What to write in place of an element that is removed.
fn removal_help(name: &str, address: Option<&str>) -> String {
    let address = address.map(shorten).filter(|address| !address.is_empty());
    let link = |words: &str, address: &str| format!("write a link: `[{words}]({address})`");
    match (name, address) {
        ("video" | "source", Some(address)) => link("Video", &address),
        ("audio", Some(address)) => link("Recording", &address),
        ("iframe" | "embed" | "object" | "area" | "frame", Some(address)) => {
            link("Words that say what it is", &address)
        }
        ("input" | "image", Some(address)) => format!("write `![description]({address})`"),
        ("source", None) => "delete it: pictures get several widths by themselves".to_owned(),
        _ => "petitions have many authors, so only HTML that formats text is kept; use Markdown if you can".to_owned(),
    }
}

/// The first link, image or strong emphasis of Markdown in a text.
fn markdown_in(text: &str) -> Option<Range<usize>> {
    let link = || {
        let middle = text.find("](")?;
        let start = text[..middle].rfind('[')?;
        let end = middle + text[middle..].find(')')? + 1;
        Some(if text[..start].ends_with('!') { start - 1..end } else { start..end })
    };
    let strong = || {
        let start = text.find("**")?;
        let length = text[start + 2..].find("**").filter(|length| *length > 0)?;
        Some(start..start + 2 + length + 2)
    };
    link().or_else(strong)
}
