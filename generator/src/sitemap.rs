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

/// `sitemap.xml`.
pub fn xml(entries: &[Entry]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        // Writing to a text cannot fail.
        let _ = write!(xml, "<url><loc>{}</loc>", text(&entry.permalink));
        if let Some(date) = entry.lastmod {
            let _ = write!(xml, "<lastmod>{date}</lastmod>");
        }
        for (language, permalink) in &entry.alternates {
            let (language, permalink) = (text(language), text(permalink));
            let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{permalink}\"/>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// `robots.txt`: everything may be read; what should not be listed says so itself.
pub fn robots(sitemap: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
