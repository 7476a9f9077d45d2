//! The sitemap, for search engines (sitemaps.org 0.9).

use std::fmt::Write;

use jiff::civil::Date;

use crate::escape::xml as text;
use crate::output::SITEMAP_BEGINNING;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SitemapEntry {
    pub permalink: String,
    /// The day of the last change of the content, if known.
    pub lastmod: Option<Date>,
    /// The language tag and URL of the page in each of its languages, including this one; empty if it has only one.
    pub alternates: Vec<(String, String)>,
}

impl SitemapEntry {
    /// Appends the entry's line of the sitemap to `listing`.
    pub(super) fn write(&self, listing: &mut String) {
        // Enough for most entries.
        listing.reserve(self.permalink.len() + 64);
        ["<url><loc>", &text(&self.permalink), "</loc>"].iter().for_each(|part| listing.push_str(part));
        if let Some(date) = self.lastmod {
            // Writing to a `String` cannot fail.
            let _ = write!(listing, "<lastmod>{date}</lastmod>");
        }
        for (language, permalink) in &self.alternates {
            let (language, permalink) = (text(language), text(permalink));
            let _ = write!(listing, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{permalink}\"/>");
        }
        listing.push_str("</url>\n");
    }
}

/// `sitemap.xml`, from lines written by [`SitemapEntry::write`].
pub(super) fn xml<'l>(listings: impl Iterator<Item = &'l str> + Clone) -> String {
    const END: &str = "</urlset>\n";
    let length = listings.clone().map(str::len).sum::<usize>();
    let mut xml = String::with_capacity(SITEMAP_BEGINNING.len() + length + END.len());
    xml.push_str(SITEMAP_BEGINNING);
    xml.extend(listings);
    xml.push_str(END);
    xml
}
