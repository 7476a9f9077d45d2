//! Raw HTML.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};
use pulldown_cmark_escape::escape_html;

use super::link::{self, LinkTarget};
use super::raw_reports::REPORTED_MAX;
use super::renderer::{MarkdownRenderer, RAW_TAGS_MAX};
use super::sanitize;
use super::tag::{RawTag, tags};
use crate::diagnostic::{MISSING_ALT, REMOVED_HTML};
use crate::front_matter::words::shorten;

/// The deepest nesting of raw elements that is cleaned.
const RAW_NESTING_MAX: usize = 200;
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
        if self.report_declaration(&block, &span) {
            return;
        }
        self.report_markdown(&block, &span);
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
            let place = self.place_in(raw, &tag.span, span);
            if !raw[tag.span.clone()].ends_with('>') {
                self.report_cut_off_tag(&tag.name, place);
                changed.push_str(&raw[copied..tag.span.start]);
                changed.push_str(&escape(&raw[tag.span.clone()]));
                copied = tag.span.end;
                continue;
            }
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
        if let Some(at) = unclosed_comment(raw) {
            let place = self.place_in(raw, &(at..raw.len()), span);
            self.report_unclosed("<!--", "-->", &place);
            changed.push_str(&raw[copied..at]);
            copied = raw.len();
        }
        (copied > 0).then(|| changed + &raw[copied..])
    }

    fn count_tag(&mut self, tag: &RawTag<'_>, place: &Range<usize>) {
        if tag.is_closing {
            if let Some(open) = self.raw.open.iter().rposition(|(_, name)| *name == tag.name) {
                self.raw.open.remove(open);
            }
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
        // The image within `<picture>` has its own widths.
        if sanitize::is_allowed(&tag.name) || self.raw.dropped.is_some() || tag.name == "picture" {
            if sanitize::needs_closing(&tag.name) && self.raw.dropped.is_none() {
                self.raw.open.push((place.clone(), tag.name.clone()));
            }
            return;
        }
        if self.raw.removed.len() < REPORTED_MAX {
            let address = ["src", "data", "href", "poster"].into_iter().find_map(|name| tag.attribute(name));
            self.raw.removed.push((place.clone(), tag.name.clone(), address));
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
        if written.trim().is_empty() {
            let address = ["data-src", "srcset", "data-srcset"].into_iter().find_map(|name| tag.attribute(name));
            let address = address.and_then(|list| list.split([',', ' ']).next().map(shorten)).unwrap_or_default();
            let address = if address.is_empty() { "photo.jpg" } else { &*address };
            self.reader
                .report(REMOVED_HTML, place.clone(), "this image has no `src`, so it is not shown")
                .set_help(format!("write `![{}]({address})`", alt.as_deref().unwrap_or("description")));
            return Some(escape(&alt.unwrap_or_default()));
        }
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
        if tag.name == "img" && tag.attribute("src").is_none() {
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
}

/// Where a comment starts that does not end.
fn unclosed_comment(raw: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let start = at + raw[at..].find("<!--")?;
        match raw[start..].find("-->") {
            Some(length) => at = start + length,
            None => return Some(start),
        }
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
