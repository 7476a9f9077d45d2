//! Turns the events of the Markdown parser into events for the HTML writer.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use ahash::{AHashMap, AHashSet};
use petition::text::{fold_white_space, start_of_character};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};

use super::east_asian::is_between_wide;
use super::link::TextLink;
use super::sanitize;
use super::segments::LinkMarks;
use super::state::{Footnote, OpenHeading, OpenImage, OpenTable, RawHtml};
use super::text::{Heading, Markdown};
use crate::diagnostic::REMOVED_HTML;
use crate::front_matter::Reader;
use crate::typography::{Typography, is_option};

/// The deepest nesting of quotes, lists and emphasis; deeper elements are put at this depth. Browsers stop at 512
/// (`html.spec.whatwg.org`, "Optimising the DOM"), people long before.
const NESTING_MAX: usize = 50;

/// The most tags of raw HTML that are cleaned; a text with more shows its raw HTML as text. Cleaning takes microseconds
/// per tag, and more for mis-nested ones.
pub(super) const RAW_TAGS_MAX: usize = 5_000;

/// A rendered text with what later checks need.
#[derive(Clone, Debug, Default)]
pub(crate) struct RenderedText {
    pub(crate) markdown: Markdown,
    /// Without markup.
    pub(crate) first_paragraph: String,
    pub(crate) links: Vec<TextLink>,
}

/// The number of characters kept of a petition's plain text; lists show fewer.
const PLAIN_LENGTH: usize = 300;

impl RenderedText {
    /// Drops what only the parser needs: with thousands of petitions the plain text is a quarter of all memory.
    pub(crate) fn shortened(mut self) -> Self {
        self.first_paragraph = String::new();
        let plain = &self.markdown.plain;
        if let Some(end) = start_of_character(plain, PLAIN_LENGTH) {
            self.markdown.plain = plain[..end].into();
        }
        self
    }
}

pub(super) struct MarkdownRenderer<'r, 'a> {
    pub(super) reader: &'r mut Reader,
    pub(super) path: &'r Arc<Path>,
    /// The offset of the text in the file.
    pub(super) base: usize,
    pub(super) prefix: &'r str,
    /// The events that become HTML.
    pub(super) out: Vec<Event<'a>>,
    /// Footnotes with their contents by name.
    pub(super) footnotes: HashMap<String, Footnote<'a>>,
    pub(super) mentioned_footnotes: usize,
    /// The name and span of the footnote that is being read, and `out` of the text around it.
    pub(super) outer: Option<(CowStr<'a>, Range<usize>, Vec<Event<'a>>)>,
    /// For each open element, whether it is shown.
    pub(super) open: Vec<bool>,
    pub(super) shown_depth: usize,
    pub(super) plain: String,
    /// Its range in `plain`.
    pub(super) first_paragraph: Range<usize>,
    /// Whether the first paragraph is being read.
    pub(super) in_first: bool,
    /// Whether the first paragraph has words that are no links.
    first_has_words: bool,
    pub(super) heading: Option<OpenHeading>,
    pub(super) headings: Vec<(Heading, Range<usize>)>,
    pub(super) anchors: AHashMap<String, usize>,
    /// The ids that headings have in the file, `{#id}`, by their offset in the text.
    pub(super) heading_ids: Vec<(usize, String)>,
    /// The ids of raw HTML and footnotes, with the text's prefix.
    pub(super) raw_anchors: Vec<String>,
    /// The labels of link definitions that a link uses, normalized.
    pub(super) used_labels: AHashSet<String>,
    pub(super) links: Vec<TextLink>,
    /// For each open link, whether it is shown as a link.
    pub(super) open_links: Vec<bool>,
    pub(super) marks: LinkMarks,
    pub(super) addresses: Vec<String>,
    /// The image whose alternative text is being read.
    pub(super) image: Option<OpenImage>,
    pub(super) table: Option<OpenTable>,
    pub(super) raw: RawHtml,
    typography: Typography,
}

impl<'r, 'a> MarkdownRenderer<'r, 'a> {
    pub(super) fn new(
        reader: &'r mut Reader,
        path: &'r Arc<Path>,
        base: usize,
        prefix: &'r str,
        length: usize,
    ) -> Self {
        let typography = Typography::new(&reader.language);
        Self {
            reader,
            path,
            base,
            prefix,
            out: Vec::with_capacity(length / 24),
            footnotes: HashMap::new(),
            mentioned_footnotes: 0,
            outer: None,
            open: Vec::new(),
            shown_depth: 0,
            plain: String::with_capacity(length),
            first_paragraph: 0..0,
            in_first: false,
            first_has_words: false,
            heading: None,
            headings: Vec::new(),
            anchors: AHashMap::new(),
            heading_ids: Vec::new(),
            raw_anchors: Vec::new(),
            used_labels: AHashSet::new(),
            links: Vec::new(),
            open_links: Vec::new(),
            marks: LinkMarks::default(),
            addresses: Vec::new(),
            image: None,
            table: None,
            raw: RawHtml::default(),
            typography,
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, span: Range<usize>) {
        let span = span.start + self.base..span.end + self.base;
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.typed_text(text, &span),
            Event::Code(code) => {
                self.add_plain(&code);
                if self.image.is_none() {
                    self.out.push(Event::Code(code));
                }
            }
            Event::SoftBreak if is_between_wide(&self.reader.source, span.start, span.end) => {}
            Event::SoftBreak | Event::HardBreak => {
                self.add_plain(" ");
                if self.image.is_none() {
                    self.out.push(event);
                }
            }
            Event::Rule => self.out.push(Event::Rule),
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            Event::TaskListMarker(done) => {
                let box_character = if done { "\u{2611}" } else { "\u{2610}" };
                self.html(format!("<span class=\"task\">{box_character}</span> "));
            }
            Event::Html(raw) => self.raw_block(&raw, span),
            Event::InlineHtml(raw) => self.raw_inline(raw, span),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text),
        }
    }

    pub(super) fn html(&mut self, html: String) {
        self.out.push(Event::Html(html.into()));
    }

    /// A text with the marks of its language, where the parser put those of English for the straight ones of the source.
    fn typed_text(&mut self, text: CowStr<'a>, span: &Range<usize>) {
        let typed = &self.reader.source[span.clone()];
        let own = match &*text {
            "“" | "”" | "‘" | "’" if matches!(typed, "\"" | "'") => {
                let source = Arc::clone(&self.reader.source);
                let mark = self.typography.quote(&source, span.start);
                Some(mark.map_or_else(|| CowStr::from(typed.to_owned()), CowStr::from))
            }
            "–" | "—" if is_option(&self.reader.source, span.start, span.len()) => Some(typed.to_owned().into()),
            _ => None,
        };
        if text.starts_with('<') {
            self.check_tag(span);
        }
        self.text(own.unwrap_or(text));
    }

    /// Reports a tag that Markdown takes for text, because it does not end.
    fn check_tag(&mut self, span: &Range<usize>) {
        let source = Arc::clone(&self.reader.source);
        let is_escaped = source[..span.start].ends_with('\\');
        let Some(name) = source[span.start..].strip_prefix('<') else { return };
        if name.starts_with("!--") && !is_escaped {
            return self.report_shown_comment(span);
        }
        let name = name.trim_start_matches('/');
        let (name, rest) = name.split_at(name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len()));
        // `a <b` compares two letters.
        let attribute = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let is_tag = sanitize::is_allowed(name) && (name.len() > 1 || attribute.starts_with('='));
        if is_tag && !is_escaped && self.image.is_none() {
            let end = source[span.start..].find('\n').map_or(source.len(), |length| span.start + length);
            self.report_cut_off_tag(name, span.start..end);
        }
    }

    fn text(&mut self, text: CowStr<'a>) {
        self.add_plain(&text);
        if self.image.is_none() {
            self.out.push(Event::Text(text));
        }
    }

    /// Adds to the plain text that is being collected: of an image, a heading or the whole text.
    pub(super) fn add_plain(&mut self, text: &str) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
        } else if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        } else if self.outer.is_none() {
            self.plain.push_str(text);
            if self.in_first {
                self.first_paragraph.end = self.plain.len();
                self.first_has_words |= self.open_links.is_empty() && text.contains(char::is_alphabetic);
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        let is_shown = self.shown_depth < NESTING_MAX || !can_nest(&tag);
        self.open.push(is_shown);
        if !is_shown {
            return;
        }
        self.shown_depth += 1;
        if !is_inline(&tag) {
            self.typography.start_block();
        }
        match tag {
            Tag::Heading { .. } => {
                self.heading = Some(OpenHeading { at: self.out.len(), text: String::new(), span });
                self.out.push(Event::Start(tag));
            }
            Tag::Paragraph => {
                self.in_first = self.shown_depth == 1
                    && self.outer.is_none()
                    && self.plain[self.first_paragraph.clone()].trim().is_empty();
                if self.in_first {
                    self.first_paragraph = self.plain.len()..self.plain.len();
                    self.first_has_words = false;
                }
                self.out.push(Event::Start(tag));
            }
            Tag::Link { link_type, dest_url, title, id } => {
                self.use_label(&id);
                self.start_link(link_type, &dest_url, title, span);
            }
            Tag::Image { dest_url, title, id, .. } => {
                self.use_label(&id);
                self.start_image(&dest_url, title, span);
            }
            Tag::Table(alignments) => {
                self.table = Some(OpenTable { alignments, cell: 0, in_head: false });
                self.html("<div class=\"table\" tabindex=\"0\">\n<table>".to_owned());
            }
            Tag::TableHead => self.start_row(true),
            Tag::TableRow => self.start_row(false),
            Tag::TableCell => self.start_cell(),
            Tag::FootnoteDefinition(name) if self.outer.is_none() => {
                let outer = std::mem::take(&mut self.out);
                self.outer = Some((name, span, outer));
            }
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => {}
            Tag::HtmlBlock => self.raw.in_block = Some((String::new(), span)),
            // Themes have no classes for languages of code.
            Tag::CodeBlock(_) => self.out.push(Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented))),
            other => self.out.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.open.pop() != Some(true) {
            return;
        }
        self.shown_depth -= 1;
        match tag {
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::Paragraph => {
                // A row of links to other languages is no summary.
                if std::mem::take(&mut self.in_first) && !self.first_has_words {
                    self.first_paragraph = self.plain.len()..self.plain.len();
                }
                self.add_plain(" ");
                self.out.push(Event::End(tag));
            }
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(),
            TagEnd::Table => {
                let has_body = self.table.take().is_some_and(|table| !table.in_head);
                let body = if has_body { "</tbody>" } else { "" };
                self.html(format!("{body}</table>\n</div>\n"));
            }
            TagEnd::TableHead => self.html("</tr></thead>".to_owned()),
            TagEnd::TableRow => self.html("</tr>\n".to_owned()),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::HtmlBlock => self.end_raw_block(),
            TagEnd::MetadataBlock(_) => {}
            TagEnd::Item | TagEnd::CodeBlock => {
                self.add_plain(" ");
                self.out.push(Event::End(tag));
            }
            other => self.out.push(Event::End(other)),
        }
    }

    pub(super) fn finish(mut self) -> RenderedText {
        self.append_footnotes();
        self.shift_headings();
        if self.raw.tags > RAW_TAGS_MAX {
            let span = self.base..self.base;
            self.reader
                .report(REMOVED_HTML, span, "too much raw HTML; it is shown as text")
                .set_help("write Markdown, which needs no tags");
            for event in &mut self.out {
                if let Event::InlineHtml(raw) = event {
                    *event = Event::Text(raw.clone());
                }
            }
        } else {
            self.report_removed();
        }
        self.into_rendered()
    }

    fn into_rendered(mut self) -> RenderedText {
        let show_raw = self.raw.tags > RAW_TAGS_MAX;
        let mut rendered = String::with_capacity(self.plain.len() * 5 / 4);
        if show_raw {
            // Blocks of raw HTML cannot be distinguished from the renderer's own by now, so the whole text is shown
            // without markup.
            rendered.push_str("<p>");
            let text = fold_white_space(&self.plain);
            html::push_html(&mut rendered, std::iter::once(Event::Text(text.into())));
            rendered.push_str("</p>\n");
        } else {
            html::push_html(&mut rendered, self.out.drain(..));
        }
        if self.raw.tags > 0 && !show_raw {
            rendered = self.sanitize(&rendered);
        }
        RenderedText {
            markdown: Markdown {
                plain: fold_white_space(&self.plain).into(),
                headings: self.headings.into_iter().map(|(heading, _)| heading).collect(),
                anchors: self.raw_anchors.into(),
                ..Markdown::of_html(self.marks.split(rendered))
            },
            first_paragraph: fold_white_space(&self.plain[self.first_paragraph]),
            links: self.links,
        }
    }

    fn sanitize(&mut self, rendered: &str) -> String {
        let mut anchors: HashSet<String> = self.headings.iter().map(|(heading, _)| heading.anchor.clone()).collect();
        let own = self.addresses.iter().filter_map(|address| address.strip_prefix('#').map(str::to_owned));
        anchors.extend(own);
        anchors.extend(self.raw_anchors.iter().cloned());
        let addresses: HashSet<String> = self.addresses.drain(..).map(|address| sanitize::decoded(&address)).collect();
        let (clean, resolved) = sanitize::clean(rendered, anchors, addresses.clone(), &mut self.marks, self.path);
        self.report_lost(rendered, &clean, &addresses);
        for (target, fragment, is_image, written) in resolved {
            let place = self.span_of_attribute(&written);
            self.remember(target, fragment, is_image, place, &written);
        }
        clean
    }
}

/// Whether the element is part of a sentence.
fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Whether elements of this kind can be nested without limit.
fn can_nest(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
}
