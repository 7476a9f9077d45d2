//! What the renderer knows of the elements that it is reading.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event};

#[derive(Default)]
pub(super) struct Footnote<'a> {
    pub(super) number: usize,
    pub(super) mentions: usize,
    /// Of its definition, in the file.
    pub(super) span: Option<Range<usize>>,
    pub(super) content: Vec<Event<'a>>,
}

pub(super) struct OpenHeading {
    pub(super) at: usize,
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

pub(super) struct OpenImage {
    pub(super) span: Range<usize>,
    pub(super) alt: String,
    /// The URL of an image of another site, which is shown as a link; empty if nothing is linked.
    pub(super) elsewhere: Option<String>,
}

pub(super) struct OpenTable {
    pub(super) alignments: Vec<Alignment>,
    pub(super) cell: usize,
    pub(super) in_head: bool,
}

/// State of the text's raw HTML.
#[derive(Default)]
pub(super) struct RawHtml {
    pub(super) tags: usize,
    pub(super) depth: usize,
    /// The first elements that will be removed, each with the address of what it shows.
    pub(super) removed: Vec<(Range<usize>, String, Option<String>)>,
    /// The elements that are kept and not closed yet.
    pub(super) open: Vec<(Range<usize>, String)>,
    /// The open element whose content is removed with it.
    pub(super) dropped: Option<String>,
    /// The names of attributes that will be removed, and the first tag that has one.
    pub(super) attributes: Vec<String>,
    pub(super) attributes_at: Option<Range<usize>>,
    /// In the file.
    pub(super) spans: Vec<Range<usize>>,
    pub(super) in_block: Option<(String, Range<usize>)>,
}
