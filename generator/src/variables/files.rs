//! The variable `page` of the templates that are not pages: `feed.xml`, `alias.html`, `badge.svg`, `robots.txt`.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

/// `feed.xml`: an Atom feed (RFC 4287) of a list of petitions, or of the updates of one petition.
#[derive(Clone, Debug, Serialize)]
pub struct Feed {
    pub title: String,
    /// The page that lists the same entries; also the id of the feed.
    pub permalink: String,
    /// The feed itself.
    pub feed_permalink: String,
    /// When the newest entry changed; 1970 in a feed without entries, so that the clock does not change its bytes.
    pub updated: Timestamp,
    /// The language of the feed.
    pub lang: String,
    /// Newest first, at most 20.
    pub entries: Vec<FeedEntry>,
}

/// A petition or an update in a feed.
#[derive(Clone, Debug, Serialize)]
pub struct FeedEntry {
    pub title: Arc<str>,
    /// The page of the entry; also its id.
    pub permalink: String,
    pub published: Timestamp,
    pub updated: Timestamp,
    /// The first organisation; may be empty.
    pub author: String,
    /// Plain text; empty for updates.
    pub summary: Arc<str>,
    /// The whole text, with absolute URLs. Templates ending in `.xml` escape it, as `<content type="html">` needs.
    pub text_html: String,
}

/// `alias.html`: redirects from an old path (`aliases` of a petition) to the petition.
#[derive(Clone, Debug, Serialize)]
pub struct Alias {
    /// The title of the petition.
    pub title: Arc<str>,
    pub path: String,
    pub permalink: String,
    /// The language of the petition.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// `badge.svg`: an image of the count for other sites, 20 units high, with the label after the count (before it in
/// languages written from right to left).
///
/// SVG cannot measure text, so the widths are estimates for 11 units of a common sans-serif font.
#[derive(Clone, Debug, Serialize)]
pub struct Badge {
    /// As the language writes numbers: `10,364`.
    pub count: String,
    /// The Fluent text `signatures-word` for that count.
    pub label: String,
    pub width: usize,
    /// The left edge of the label.
    pub label_x: usize,
    pub label_width: usize,
    /// The middle of the count.
    pub count_middle: usize,
    /// The middle of the label.
    pub label_middle: usize,
}

/// `robots.txt`.
#[derive(Clone, Debug, Serialize)]
pub struct Robots {
    pub sitemap_permalink: String,
}
