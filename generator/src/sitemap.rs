//! The sitemap and `robots.txt`, for search engines (sitemaps.org 0.9; RFC 9309).

use std::fmt::Write;

use jiff::civil::Date;

use crate::feed::text;

/// A page that may be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its address.
    pub permalink: String,
    /// The day its content last changed, where that is known.
    pub lastmod: Option<Date>,
    /// The page in each of its languages, itself among them: BCP 47 and address. Empty where there is only one.
    pub alternates: Vec<(String, String)>,
}

impl Entry {
    /// Adds the entry's line of the sitemap to `listing`.
    pub fn write(&self, listing: &mut String) {
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

/// Its place below the site.
pub const FILE: &str = "sitemap.xml";

/// How it begins, by which a folder is known for a site.
pub const BEGINNING: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset \
     xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

/// `sitemap.xml` of lines that entries [wrote](Entry::write).
pub fn xml<'l>(listings: impl Iterator<Item = &'l str> + Clone) -> String {
    const END: &str = "</urlset>\n";
    let length = listings.clone().map(str::len).sum::<usize>();
    let mut xml = String::with_capacity(BEGINNING.len() + length + END.len());
    xml.push_str(BEGINNING);
    xml.extend(listings);
    xml.push_str(END);
    xml
}

/// `robots.txt`: everything may be read; what should not be listed says so itself.
pub fn robots(sitemap: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
