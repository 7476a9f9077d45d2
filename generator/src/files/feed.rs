//! Atom feeds (RFC 4287).

use std::fmt::Write;

use jiff::Timestamp;

use crate::escape::xml as text;

/// A feed.
#[derive(Clone, Debug)]
pub(super) struct Feed {
    /// What names it for good.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about; may be empty.
    pub subtitle: String,
    /// The page that it follows.
    pub permalink: String,
    /// Its own address.
    pub self_permalink: String,
    /// When it last changed.
    pub updated: Timestamp,
    /// Whose it is, for entries without an author.
    pub author: String,
    /// BCP 47.
    pub language: String,
    /// The newest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Clone, Debug)]
pub(super) struct FeedEntry {
    /// What names it for good.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub permalink: String,
    /// When it first appeared.
    pub published: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
    /// Who wrote it; may be empty.
    pub author: String,
    /// In plain words; may be empty.
    pub summary: String,
    /// Its text, with absolute addresses.
    pub html: String,
}

impl Feed {
    /// The feed as a file.
    pub(super) fn to_xml(&self) -> String {
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            text(&self.language)
        );
        element(&mut xml, "id", &self.id);
        element(&mut xml, "title", &self.title);
        element(&mut xml, "subtitle", &self.subtitle);
        element(&mut xml, "updated", &self.updated.to_string());
        link(&mut xml, "alternate", "text/html", &self.permalink);
        link(&mut xml, "self", "application/atom+xml", &self.self_permalink);
        author(&mut xml, &self.author);
        for entry in &self.entries {
            entry.write(&mut xml);
        }
        xml.push_str("</feed>\n");
        xml
    }
}

impl FeedEntry {
    fn write(&self, xml: &mut String) {
        xml.push_str("<entry>\n");
        element(xml, "id", &self.id);
        element(xml, "title", &self.title);
        element(xml, "published", &self.published.to_string());
        element(xml, "updated", &self.updated.to_string());
        link(xml, "alternate", "text/html", &self.permalink);
        author(xml, &self.author);
        element(xml, "summary", &self.summary);
        // Notes lead to their place on the page, not in the feed.
        let (base, html) = (text(&self.permalink), text(&self.html));
        put(xml, format_args!("<content type=\"html\" xml:base=\"{base}\">{html}</content>\n"));
        xml.push_str("</entry>\n");
    }
}

fn element(xml: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        put(xml, format_args!("<{name}>{}</{name}>\n", text(value)));
    }
}

fn author(xml: &mut String, name: &str) {
    if !name.is_empty() {
        put(xml, format_args!("<author><name>{}</name></author>\n", text(name)));
    }
}

fn link(xml: &mut String, relation: &str, kind: &str, address: &str) {
    put(xml, format_args!("<link rel=\"{relation}\" type=\"{kind}\" href=\"{}\"/>\n", text(address)));
}

fn put(xml: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = xml.write_fmt(arguments);
}
