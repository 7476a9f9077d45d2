//! The sitemap and `robots.txt`, for search engines (sitemaps.org 0.9; RFC 9309).

use std::fmt::Write;

use jiff::civil::Date;

use crate::escape::xml as text;
use crate::output::SITEMAP_BEGINNING;

/// A page that may be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SitemapEntry {
    /// Its address.
    pub permalink: String,
    /// The day its content last changed, where that is known.
    pub lastmod: Option<Date>,
    /// The page in each of its languages, itself among them: BCP 47 and address. Empty where there is only one.
    pub alternates: Vec<(String, String)>,
}

impl SitemapEntry {
    /// Adds the entry's line of the sitemap to `listing`.
    pub(super) fn write(&self, listing: &mut String) {
        // As much as most entries take.
        listing.reserve(self.permalink.len() + 64);
        ["<url><loc>", &text(&self.permalink), "</loc>"].iter().for_each(|part| listing.push_str(part));
        if let Some(date) = self.lastmod {
            // Writing to a text cannot fail.
            let _ = write!(listing, "<lastmod>{date}</lastmod>");
        }
        for (language, permalink) in &self.alternates {
            let (language, permalink) = (text(language), text(permalink));
            let _ = write!(listing, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{permalink}\"/>");
        }
        listing.push_str("</url>\n");
    }
}

/// `sitemap.xml` of lines that entries [wrote](SitemapEntry::write).
pub(super) fn xml<'l>(listings: impl Iterator<Item = &'l str> + Clone) -> String {
    const END: &str = "</urlset>\n";
    let length = listings.clone().map(str::len).sum::<usize>();
    let mut xml = String::with_capacity(SITEMAP_BEGINNING.len() + length + END.len());
    xml.push_str(SITEMAP_BEGINNING);
    xml.extend(listings);
    xml.push_str(END);
    xml
}

/// `robots.txt`: everything may be read; what should not be listed says so itself.
pub(super) fn robots(sitemap: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
