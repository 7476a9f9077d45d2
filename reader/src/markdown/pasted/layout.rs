//! Where a text has words, as opposed to code, links and HTML.

use std::ops::Range;

use memchr::memchr;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::super::east_asian;

/// The parts of a text that the parser reads as words. Offsets are those of the text.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// Sorted.
    words: Vec<Range<usize>>,
    /// The lines of paragraphs, headings and list items, in their order.
    pub(super) lines: Vec<TextLine>,
    /// Blocks of code that are code because they are indented.
    pub(super) indented: Vec<Range<usize>>,
    /// The labels of footnotes and of link definitions that the parser knows.
    pub(super) tables: Vec<Range<usize>>,
}

/// A line of words.
#[derive(Clone, Debug)]
pub(super) struct TextLine {
    /// From its first word to its line ending.
    pub(super) span: Range<usize>,
    pub(super) kind: LineKind,
    /// Lines of one block have the same number.
    pub(super) block: usize,
    /// Whether it ends in two spaces or a backslash.
    pub(super) is_broken: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// A paragraph that is in no list or quote.
    Paragraph,
    Heading,
    /// In a list, a quote or a footnote.
    Nested,
}

impl Layout {
    pub(super) fn of(text: &str, options: Options) -> Self {
        let shielded = east_asian::shield(text);
        let mut walk = Walk { text, layout: Self::default(), ..Walk::default() };
        for (event, span) in Parser::new_ext(shielded.as_deref().unwrap_or(text), options).into_offset_iter() {
            walk.event(&event, span);
        }
        // The parser does not promise spans in order.
        walk.layout.words.sort_by_key(|span| span.start);
        walk.layout
    }

    /// Whether the byte at `at` is part of words.
    pub(super) fn is_words(&self, at: usize) -> bool {
        let after = self.words.partition_point(|span| span.end <= at);
        self.words.get(after).is_some_and(|span| span.contains(&at))
    }

    /// The line that contains a byte.
    pub(super) fn line_at(&self, at: usize) -> Option<&TextLine> {
        let after = self.lines.partition_point(|line| line.span.end < at);
        self.lines.get(after).filter(|line| line.span.start <= at)
    }

    /// The lines of each block.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &[TextLine]> {
        self.lines.chunk_by(|line, next| line.block == next.block)
    }
}

#[derive(Default)]
struct Walk<'t> {
    text: &'t str,
    layout: Layout,
    /// How many links, images and code blocks are open.
    hidden: usize,
    /// How many raw `<a>` are open.
    raw_links: usize,
    /// How many lists, quotes and footnotes are open.
    nesting: usize,
    is_heading: bool,
    in_table: bool,
    block: usize,
    starts_line: bool,
}

impl Walk<'_> {
    fn event(&mut self, event: &Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag),
            Event::SoftBreak | Event::HardBreak => {
                if matches!(event, Event::HardBreak)
                    && let Some(line) = self.layout.lines.last_mut()
                {
                    line.is_broken = true;
                }
                self.starts_line = true;
            }
            Event::Text(_) => {
                self.open_line(&span);
                if self.hidden == 0 && self.raw_links == 0 {
                    self.layout.words.push(span);
                }
            }
            Event::InlineHtml(raw) => {
                self.open_line(&span);
                let raw = raw.to_ascii_lowercase();
                if raw.starts_with("</a") {
                    self.raw_links = self.raw_links.saturating_sub(1);
                } else if raw.starts_with("<a ") {
                    self.raw_links += 1;
                }
            }
            Event::Code(_) | Event::FootnoteReference(_) => self.open_line(&span),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Link { .. } | Tag::Image { .. } => {
                self.open_line(&span);
                self.hidden += 1;
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.open_line(&span),
            Tag::CodeBlock(kind) => {
                self.hidden += 1;
                if matches!(kind, CodeBlockKind::Indented) && self.nesting == 0 {
                    self.layout.indented.push(span);
                }
            }
            Tag::List(_) | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => {
                self.nesting += 1;
                self.start_block();
            }
            Tag::Table(_) => {
                self.in_table = true;
                self.layout.tables.push(span);
            }
            Tag::Heading { .. } => {
                self.is_heading = true;
                self.start_block();
            }
            Tag::Paragraph | Tag::Item => self.start_block(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock => self.hidden = self.hidden.saturating_sub(1),
            TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => self.nesting -= 1,
            TagEnd::Heading(_) => self.is_heading = false,
            TagEnd::Table => self.in_table = false,
            TagEnd::Paragraph | TagEnd::Item => self.raw_links = 0,
            _ => {}
        }
    }

    fn start_block(&mut self) {
        self.block += 1;
        self.starts_line = true;
    }

    /// Adds the line whose first element is at `span`.
    fn open_line(&mut self, span: &Range<usize>) {
        if !std::mem::take(&mut self.starts_line) || self.hidden > 0 || self.in_table {
            return;
        }
        let rest = &self.text.as_bytes()[span.start..];
        let end = span.start + memchr(b'\n', rest).unwrap_or(rest.len());
        let end = end - usize::from(self.text[..end].ends_with('\r') && end > span.start);
        let kind = match (self.is_heading, self.nesting) {
            (true, _) => LineKind::Heading,
            (false, 0) => LineKind::Paragraph,
            _ => LineKind::Nested,
        };
        self.layout.lines.push(TextLine { span: span.start..end, kind, block: self.block, is_broken: false });
    }
}
