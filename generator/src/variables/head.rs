//! What a page says about itself: the variable `head`.

use std::sync::Arc;

use serde::Serialize;

use super::site::Link;
use super::template_value::TemplateValue;

/// The variable `head`, for the `<head>` of a page and its language switch.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The whole `<title>`: the Fluent text `title-<kind>` with the arguments `site`, `title`, `target` and `number` (of the
    /// page of a list, from 2).
    pub title: String,
    /// At most 160 characters. The Fluent text `description-<kind>` if the page has no summary.
    pub description: String,
    /// The canonical URL.
    pub permalink: String,
    /// The path of the page.
    pub path: String,
    /// Whether search engines are asked not to list the page. Then it has no canonical link and no alternates.
    pub noindex: bool,
    /// Whether the page has the text of another page, with menus in its own language. Search engines are asked to list that page, to which
    /// the canonical URL leads.
    pub is_untranslated: bool,
    /// The page in each language that it is translated into, including this one, in the order of `site.languages`; empty if it has only one.
    pub alternates: Vec<Alternate>,
    /// For the language switch, if the page is not translated into all languages of the site: in each of them the page, also with
    /// an untranslated text, or else the home page. Empty otherwise.
    pub languages: Vec<Alternate>,
    /// The URL for `hreflang="x-default"`; null if `alternates` is empty.
    pub permalink_default: Option<String>,
    /// `website`, `article` or `profile`.
    pub og_type: &'static str,
    /// Of 1200 × 630 pixels; null if the theme does not generate social images.
    pub social_image: Option<SocialImage>,
    /// schema.org data for `<script type="application/ld+json">`, with `<` as `\u003c`; null if there is none or the theme
    /// does not generate it.
    pub json_ld_html: Option<String>,
    /// Feeds for this page, the most specific first.
    pub feeds: Vec<Arc<TemplateValue<Link>>>,
}

/// The same page in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Alternate {
    pub tag: String,
    pub dir: &'static str,
    /// In the language itself.
    pub name: String,
    pub permalink: String,
    pub path: String,
    /// Whether it is this page.
    pub is_current: bool,
}

/// The image shown with links to the page on social networks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SocialImage {
    pub permalink: String,
    pub path: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    pub alt: String,
}
