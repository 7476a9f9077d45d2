//! What a page says about itself: the variable `head`.

use std::sync::Arc;

use serde::Serialize;

use super::site::Link;
use super::template_value::TemplateValue;

/// For the `<head>` of a page and for its language switch.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The whole `<title>`. Its words are the Fluent texts `title-<kind>`, with `site`, `title`, `target` and `number` (of the
    /// page, from 2) given.
    pub title: String,
    /// At most 160 characters. The Fluent texts `description-<kind>` where the page has no summary of its own.
    pub description: String,
    /// Canonical absolute address.
    pub permalink: String,
    /// Below which path the page lies: `path` of the page itself.
    pub path: String,
    /// Whether search engines are asked to leave it out. Then it has neither canonical link nor alternates.
    pub noindex: bool,
    /// The page in each language that has it, itself among them, in the order of `site.languages`; empty where it is the only one.
    pub alternates: Vec<Alternate>,
    /// Absolute address for `hreflang="x-default"`; null where `alternates` is empty.
    pub permalink_default: Option<String>,
    /// `website`, `article` or `profile`.
    pub og_type: &'static str,
    /// 1200 × 630.
    pub social_image: Option<SocialImage>,
    /// schema.org, ready for `<script type="application/ld+json">` (with `<` written as `\u003c`): use `| safe`. Null where there
    /// is none, or the theme leaves it out.
    pub json_ld_html: Option<String>,
    /// Feeds of this page, the most fitting first.
    pub feeds: Vec<Arc<TemplateValue<Link>>>,
}

/// The same page in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Alternate {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Absolute.
    pub permalink: String,
    /// From the root.
    pub path: String,
    /// Whether it is the page that shows this.
    pub is_current: bool,
}

/// The picture shown where the page is shared.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SocialImage {
    /// Absolute.
    pub permalink: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}
