//! A rendered text.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A text as HTML, and what else pages need of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    /// Sanitized HTML, split at internal links and images.
    pub segments: Arc<[Segment]>,
    /// The text without markup, white space collapsed, for summaries, feeds and cards. Truncated for petitions.
    pub plain: Arc<str>,
    /// In their order.
    pub headings: Arc<[Heading]>,
    /// The ids of its raw HTML and footnotes, which links may point to.
    pub anchors: Arc<[String]>,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    pub text: String,
    /// Its `id`.
    pub anchor: String,
}
