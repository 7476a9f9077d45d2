//! A rendered text.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use petition::language::Language;
use serde::{Deserialize, Serialize};

use crate::source::SourceSlice;

/// A text as HTML, and what else pages need of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Markdown {
    pub(super) html: LazyHtml,
    /// The text without markup, white space collapsed, for summaries, feeds and cards. Truncated for petitions.
    pub plain: Arc<str>,
    /// In their order.
    pub headings: Arc<[Heading]>,
    /// The ids of its raw HTML and footnotes, which links may point to.
    pub anchors: Arc<[String]>,
    /// The files of the content folder that it shows or links to.
    pub files: Arc<[TextFile]>,
}

/// The HTML of a text, which is not stored: few pages of a site are rendered again.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct LazyHtml {
    /// `None` if the text has none.
    pub(super) source: Option<HtmlSource>,
    /// Set when the file is parsed, or when it is first read.
    #[serde(skip)]
    pub(super) segments: OnceLock<Arc<[Segment]>>,
}

/// What the HTML of a text is rendered from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct HtmlSource {
    /// The file.
    pub(super) path: Arc<Path>,
    pub(super) written: SourceSlice,
    /// The language of the text.
    pub(super) language: Language,
    /// With which its anchors start.
    pub(super) prefix: Box<str>,
}

/// A file that a text uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextFile {
    /// Relative to the root.
    pub path: PathBuf,
    /// Whether the text shows it, rather than linking to it.
    pub is_image: bool,
}

impl PartialEq for LazyHtml {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Markdown {
    /// A text of which only the HTML is known.
    pub(super) fn of_html(segments: Arc<[Segment]>) -> Self {
        let file = |segment: &Segment| match segment {
            Segment::Link(InternalLink::File(path)) => Some(TextFile { path: path.clone(), is_image: false }),
            Segment::Image(image) => Some(TextFile { path: image.file.clone(), is_image: true }),
            Segment::Html(_) | Segment::Link(_) => None,
        };
        Self {
            files: segments.iter().filter_map(file).collect(),
            html: LazyHtml { source: None, segments: segments.into() },
            ..Self::default()
        }
    }

    /// Gives a text that was stored the text of its file.
    pub(crate) fn attach(&mut self, source: &Arc<str>) {
        if let Some(html) = &mut self.html.source {
            html.written.attach(source);
        }
    }
}

/// A part of a rendered text. Most texts are one segment of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// HTML to copy as it is.
    Html(Box<str>),
    /// The path of a link, within the quotes of its `href`. The link's fragment is in the HTML that follows.
    Link(InternalLink),
    /// A whole `<img>` element.
    Image(TextImage),
}

/// Something that a text links to on its own site. Its URL depends on the language of the page that shows the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum InternalLink {
    /// By slug.
    Petition(String),
    /// By slug.
    Organisation(String),
    /// By its path below `pages/` without the extension.
    Page(String),
    /// A page that no single file describes, such as a list, by its path in the tree of a language, without a slash before it.
    Site(String),
    /// A file of the content folder, relative to the root.
    File(PathBuf),
}

/// An image of the content folder in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextImage {
    /// Relative to the root.
    pub file: PathBuf,
    /// The rest of the element's tag as sanitized HTML: ` alt="…" title="…" /`.
    pub attributes: Box<str>,
}

/// A heading of a text.
#[expect(missing_docs, reason = "the fields are those of a heading in HTML")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    pub text: String,
    /// Its `id`.
    pub anchor: String,
}
