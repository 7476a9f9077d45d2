//! Renders Markdown to HTML that is safe to put on a page, and collects headings, plain text and links.
//!
//! The HTML has no `h1` (the page has one), no inline style (the Content-Security-Policy forbids it), no images from
//! other sites and no URLs with a scheme but `http`, `https`, `mailto` and `tel`. Texts with raw HTML are cleaned by
//! [`sanitize`]; others contain only what the renderer writes.

pub(crate) mod link;
mod tag;
mod sanitize;
mod pasted;
mod text;
mod segments;
mod east_asian;
mod state;
mod renderer;
mod heading;
mod footnote;
mod table;
mod reference;
mod raw_reports;
mod raw;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, LinkType, Options, Parser};

use self::pasted::CorrectedText;
use self::renderer::MarkdownRenderer;
pub(crate) use self::renderer::RenderedText;
pub use self::text::{Heading, InternalLink, Markdown, Segment, TextFile, TextImage};
use self::text::{HtmlSource, LazyHtml};
use crate::diagnostic::TOO_LARGE;
use crate::front_matter::Reader;
use crate::source::SourceSlice;

/// The longest text, in bytes. The longest petition known to us has 60 kB.
pub(crate) const TEXT_MAX: usize = 8 * 1024 * 1024;

/// Renders the text at `range` of the reader's file. Anchors start with `prefix`, so that several texts fit on one
/// page.
pub(crate) fn render(reader: &mut Reader, range: Range<usize>, prefix: &str) -> RenderedText {
    if range.len() > TEXT_MAX {
        reader
            .report(TOO_LARGE, range.start..range.start, format!("the text has {} MB", range.len() / 1024 / 1024))
            .set_help(format!("split it; at most {} MB are allowed", TEXT_MAX / 1024 / 1024));
        return RenderedText::default();
    }
    let source = Arc::clone(&reader.source);
    let text = &source[range.clone()];
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let path = Arc::clone(&reader.path);
    let CorrectedText { edited, heading_ids } = pasted::correct(reader, text, range.start, options);
    let corrected = edited.as_ref().map_or(text, |edited| &edited.text);
    let shielded = east_asian::shield(corrected);
    let mut renderer = MarkdownRenderer::new(reader, &path, range.start, prefix, text.len());
    renderer.heading_ids = heading_ids.into_iter().map(|(at, id)| (at + range.start, id)).collect();
    let mut broken = Vec::new();
    let mut note_broken = |link: BrokenLink<'_>| {
        // Words in brackets alone may be meant as such.
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed)
            && link.reference.contains(char::is_alphabetic)
        {
            broken.push((link.span, link.reference.to_string()));
        }
        None
    };
    let parsed = shielded.as_deref().unwrap_or(corrected);
    let mut events = Parser::new_with_broken_link_callback(parsed, options, Some(&mut note_broken)).into_offset_iter();
    for (event, span) in events.by_ref() {
        let event = if shielded.is_some() { east_asian::unshield(event) } else { event };
        let span = edited.as_ref().map_or_else(|| span.clone(), |edited| edited.original(&span));
        renderer.event(event, span);
    }
    let definitions = events.reference_definitions().iter().map(|(label, definition)| {
        let span = edited.as_ref().map_or_else(|| definition.span.clone(), |edited| edited.original(&definition.span));
        (label.to_owned(), definition.dest.to_string(), span)
    });
    let definitions = definitions.collect();
    drop(events);
    let original = |span: Range<usize>| edited.as_ref().map_or_else(|| span.clone(), |edited| edited.original(&span));
    let broken = broken.into_iter().map(|(span, label)| (original(span), label));
    let in_file = |span: Range<usize>| span.start + range.start..span.end + range.start;
    renderer.report_broken_references(broken.map(|(span, label)| (in_file(span), label)).collect());
    renderer.report_unused_definitions(definitions);
    let mut rendered = renderer.finish();
    let (written, language) = (SourceSlice::new(&source, range), reader.language.clone());
    rendered.markdown.html.source = Some(HtmlSource { path, written, language, prefix: prefix.into() });
    rendered
}

impl Markdown {
    /// Sanitized HTML, split at internal links and images. Rendered on first use if the text was cached.
    pub fn segments(&self) -> &Arc<[Segment]> {
        let LazyHtml { source, segments } = &self.html;
        segments.get_or_init(|| {
            let Some(html) = source else { return Arc::default() };
            let file = Arc::clone(html.written.source());
            // Its mistakes were reported when the file was parsed.
            let mut reader = Reader::new(Arc::clone(&html.path), file, html.language.clone());
            let rendered = render(&mut reader, html.written.range(), &html.prefix);
            rendered.markdown.html.segments.into_inner().unwrap_or_default()
        })
    }
}
