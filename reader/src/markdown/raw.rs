//! Raw HTML.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event};
use pulldown_cmark_escape::escape_html;

use super::link::{self, LinkTarget};
use super::renderer::{MarkdownRenderer, RAW_TAGS_MAX};
use super::sanitize;
use super::tag::{RawTag, tags};
use crate::diagnostic::{MISSING_ALT, REMOVED_HTML};
use crate::front_matter::words::{list, shorten};

/// The deepest nesting of raw elements that is cleaned.
const RAW_NESTING_MAX: usize = 200;
/// The most removed elements that are reported for one text.
const REPORTED_MAX: usize = 10;

impl<'a> MarkdownRenderer<'_, 'a> {
    pub(super) fn raw_block(&mut self, raw: &str, _: Range<usize>) {
        if let Some((block, _)) = &mut self.raw.in_block {
            block.push_str(raw);
        }
    }

    pub(super) fn end_raw_block(&mut self) {
        let Some((block, span)) = self.raw.in_block.take() else { return };
        if is_comment(&block) {
            return;
        }
        let changed = self.read_raw(&block, &span);
        self.add_plain(" ");
        self.html(changed.unwrap_or(block));
    }

    pub(super) fn raw_inline(&mut self, raw: CowStr<'a>, span: Range<usize>) {
        if self.image.is_some() || is_comment(&raw) {
            return;
        }
        if is_line_break(&raw) {
            self.add_plain(" ");
            return self.out.push(Event::HardBreak);
        }
        let changed = self.read_raw(&raw, &span);
        self.out.push(Event::InlineHtml(changed.map_or(raw, Into::into)));
    }

    /// Counts the tags of raw HTML, reports what the sanitizer will remove, and replaces images of other sites by
    /// links. `None` if nothing is replaced.
    fn read_raw(&mut self, raw: &str, span: &Range<usize>) -> Option<String> {
        self.raw.tags += raw.matches('<').count();
        self.raw.spans.push(span.clone());
        let mut changed = String::new();
        let mut copied = 0;
        for tag in tags(raw) {
            // Within quotes and lists, the lines in the file start with their markers, so offsets differ.
            let place = span.start + tag.span.start..span.start + tag.span.end;
            let is_there = self.reader.source.get(place.clone()) == Some(&raw[tag.span.clone()]);
            let place = if is_there { place } else { span.clone() };
            self.count_tag(&tag, &place);
            self.note_attributes(&tag, &place);
            let instead = match (&*tag.name, tag.is_closing) {
                ("img", false) => self.raw_image(&tag, &place),
                ("a", false) => {
                    self.raw_link(&tag, &place);
                    self.raw_anchor(&tag, &raw[tag.span.clone()])
                }
                // A heading cannot contain a block.
                ("div" | "p" | "center", _) if self.heading.is_some() => {
                    let name = raw[tag.span.clone()].find(&*tag.name).unwrap_or(1);
                    let written = &raw[tag.span.clone()];
                    Some([&written[..name], "span", written.get(name + tag.name.len()..).unwrap_or_default()].concat())
                }
                (_, false) => self.raw_anchor(&tag, &raw[tag.span.clone()]),
                _ => None,
            };
            if let Some(instead) = instead {
                changed.push_str(&raw[copied..tag.span.start]);
                changed.push_str(&instead);
                copied = tag.span.end;
            }
        }
        (copied > 0).then(|| changed + &raw[copied..])
    }

    fn count_tag(&mut self, tag: &RawTag<'_>, place: &Range<usize>) {
        if tag.is_closing {
            self.raw.depth = self.raw.depth.saturating_sub(1);
            if self.raw.dropped.as_ref().is_some_and(|dropped| *dropped == tag.name) {
                self.raw.dropped = None;
            }
            return;
        }
        if !matches!(&*tag.name, "br" | "hr" | "img" | "wbr" | "") {
            self.raw.depth += 1;
            if self.raw.depth > RAW_NESTING_MAX {
                self.raw.tags = self.raw.tags.max(RAW_TAGS_MAX + 1);
            }
        }
        if sanitize::is_allowed(&tag.name) || self.raw.dropped.is_some() {
            return;
        }
        if self.raw.removed.len() < REPORTED_MAX {
            self.raw.removed.push((place.clone(), tag.name.clone()));
        }
        // Its content is removed with it, and not reported as well.
        if sanitize::is_dropped_whole(&tag.name) && !tag.is_closed && tag.name != "embed" {
            self.raw.dropped = Some(tag.name.clone());
        }
    }

    /// The replacement of an image that cannot be shown; `None` for one in the content folder.
    fn raw_image(&mut self, tag: &RawTag<'_>, place: &Range<usize>) -> Option<String> {
        let written = tag.attribute("src").unwrap_or_default();
        let alt = tag.attribute("alt");
        let target = link::resolve(&written, self.path).0;
        if alt.is_none() && matches!(target, LinkTarget::File(_)) {
            self.reader
                .report(MISSING_ALT, place.clone(), "this image has no alternative text")
                .set_label("no description for people who cannot see the image")
                .set_help("describe what it shows: `alt=\"Children on the library's steps\"`");
        }
        let alt = alt.unwrap_or_default();
        match target {
            LinkTarget::File(_) => None,
            LinkTarget::Elsewhere(address) => {
                self.report_external_image(place.clone());
                let text = escape(if alt.is_empty() { &address } else { &alt });
                Some(if self.is_in_link() { text } else { format!("<a href=\"{}\">{text}</a>", escape(&address)) })
            }
            target => {
                match target.is_refused() {
                    true => self.report_unsafe(&target, &written, place.clone()),
                    false => self.remember(target, String::new(), true, place.clone(), &written),
                }
                Some(escape(&alt))
            }
        }
    }

    fn raw_link(&mut self, tag: &RawTag<'_>, place: &Range<usize>) {
        let Some(written) = tag.attribute("href") else { return };
        let target = link::resolve(&written, self.path).0;
        if target.is_refused() {
            self.report_unsafe(&target, &written, place.clone());
        }
    }

    /// Keeps the `id` of an element, or the `name` of an `<a>`, as an anchor that links may point to. Returns the tag with the
    /// anchor as it is in the page.
    fn raw_anchor(&mut self, tag: &RawTag<'_>, written: &str) -> Option<String> {
        let names = ["id", "name"].into_iter().filter(|name| *name == "id" || tag.name == "a");
        let (name, value) = names.filter_map(|name| Some((name, tag.attribute(name)?))).next()?;
        let anchor = self.reserve(&link::as_fragment(&value))?;
        self.raw_anchors.push(anchor.clone());
        let at = written.to_ascii_lowercase().find(&format!(" {name}"))?;
        let id = format!(" id=\"{}\"", escape(&anchor));
        // Of two attributes of one name, the first one counts.
        Some([&written[..at], &id, &written[at..]].concat())
    }

    /// Collects the attributes that will be removed.
    fn note_attributes(&mut self, tag: &RawTag<'_>, place: &Range<usize>) {
        if tag.is_closing || !sanitize::is_allowed(&tag.name) || self.raw.dropped.is_some() {
            return;
        }
        for (name, _) in tag.attributes() {
            let name = name.to_ascii_lowercase();
            if sanitize::is_missed_attribute(&tag.name, &name) && !self.raw.attributes.contains(&name) {
                self.raw.attributes_at.get_or_insert_with(|| place.clone());
                self.raw.attributes.push(name);
            }
        }
    }

    /// Reports links and images of Markdown that are missing in the cleaned text.
    pub(super) fn report_lost(&mut self, before: &str, after: &str, addresses: &HashSet<String>) {
        let own = |html: &str| {
            let values = tags(html).filter_map(|tag| tag.attribute("href").or_else(|| tag.attribute("src")));
            values.map(|value| sanitize::decoded(&value)).filter(|value| addresses.contains(value)).collect::<Vec<_>>()
        };
        let (mut before, after) = (own(before), own(after));
        for kept in after {
            if let Some(at) = before.iter().position(|value| *value == kept) {
                before.swap_remove(at);
            }
        }
        for lost in before.into_iter().take(REPORTED_MAX) {
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
            let message = match names.as_slice() {
                [name] => format!("the attribute `{name}` is removed"),
                names => format!("the attributes {} are removed", list(names)),
            };
            self.reader.report(REMOVED_HTML, span, message).set_help("delete them: the theme decides how pages look");
        }
        if let Some(name) = self.raw.dropped.take() {
            let span = self.raw.removed.iter().rfind(|(_, removed)| *removed == name).map(|(span, _)| span.clone());
            let message = format!("`<{name}>` is not closed, so all text after it is removed");
            self.reader
                .report(REMOVED_HTML, span.unwrap_or(self.base..self.base), message)
                .set_help(format!("delete it; to show the tag itself, write `\\<{name}>`"));
        }
        for (span, name) in std::mem::take(&mut self.raw.removed) {
            self.reader.report(REMOVED_HTML, span, format!("the element `<{name}>` is removed")).set_help(
                "petitions have many authors, so only HTML that formats text is kept; use Markdown if you can",
            );
        }
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

/// Whether raw HTML is only a comment, such as `<!-- more -->`.
fn is_comment(raw: &str) -> bool {
    raw.trim().strip_prefix("<!--").and_then(|rest| rest.find("-->").map(|end| rest[end + 3..].is_empty()))
        == Some(true)
}

fn is_line_break(raw: &str) -> bool {
    let inner = raw.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim_end();
    inner.eq_ignore_ascii_case("br")
}

/// Escapes a text for HTML and for attributes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, text).expect("writing to a text cannot fail");
    escaped
}
