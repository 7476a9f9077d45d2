//! A rendered text.

use std::path::PathBuf;
use std::sync::Arc;

/// A text as HTML, and what else pages need of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    /// Sanitized HTML. Internal links are [`LINK_SCHEME`] addresses: their URLs depend on the language of the page that
    /// shows the text, so the page replaces them.
    pub html: Arc<str>,
    /// The text without markup, white space collapsed, for summaries, feeds and cards. Truncated for petitions.
    pub plain: Arc<str>,
    /// In their order.
    pub headings: Arc<[Heading]>,
    /// The files in the content folder that the text shows or links to, relative to the root.
    pub files: Arc<[PathBuf]>,
}

/// The scheme of internal addresses in [`Markdown::html`]: `undersigned:petition/<slug>`,
/// `undersigned:organisation/<name>`, `undersigned:page/<name>`, `undersigned:site/<path>` or
/// `undersigned:file/<path relative to the root>`, each with an optional fragment.
pub const LINK_SCHEME: &str = "undersigned:";

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
