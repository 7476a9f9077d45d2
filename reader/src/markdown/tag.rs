//! A simple reader of the tags in raw HTML, for diagnostics only: [`super::sanitize`] alone decides what is kept.

use std::ops::Range;

/// A tag, opening or closing.
pub(super) struct RawTag<'r> {
    pub(super) span: Range<usize>,
    /// In lower case.
    pub(super) name: String,
    pub(super) is_closing: bool,
    /// `<svg/>`.
    pub(super) is_closed: bool,
    /// Between its name and its end.
    attributes: &'r str,
}

/// The tags of a text in their order, without comments and declarations.
pub(super) fn tags(raw: &str) -> impl Iterator<Item = RawTag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + raw.get(at..)?.find('<')?;
            if raw[start..].starts_with("<!--") {
                at = start + raw[start..].find("-->")?;
                continue;
            }
            let is_closing = raw[start + 1..].starts_with('/');
            let name_start = start + 1 + usize::from(is_closing);
            let length = raw[name_start..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            let name_end = length.map_or(raw.len(), |length| name_start + length);
            at = name_end;
            if name_end == name_start {
                continue;
            }
            let end = end_of(raw, name_end);
            at = end;
            let attributes = raw[name_end..end].trim_end_matches('>');
            let name = raw[name_start..name_end].to_ascii_lowercase();
            let name = name.chars().take(20).collect();
            return Some(RawTag {
                span: start..end,
                name,
                is_closing,
                is_closed: attributes.ends_with('/'),
                attributes,
            });
        }
    })
}

/// The offset after the `>` that ends the tag; one in quotes does not.
fn end_of(raw: &str, from: usize) -> usize {
    let mut quote = None;
    for (at, byte) in raw.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    raw.len()
}

impl<'r> RawTag<'r> {
    /// The value of an attribute; `None` if it is missing.
    pub(super) fn attribute(&self, wanted: &str) -> Option<String> {
        self.attributes().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| decoded(value))
    }

    /// The names and values of the attributes, as written.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&'r str, &'r str)> + use<'r> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            let length = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/')).unwrap_or(rest.len());
            let (name, after) = rest.split_at(length);
            let (value, after) = match after.trim_start().strip_prefix('=') {
                Some(after) => value_of(after.trim_start()),
                None => ("", after),
            };
            if after.len() >= rest.len() {
                return None;
            }
            rest = after;
            Some((name, value))
        })
    }
}

/// The value at the start of a text, and the rest.
fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(rest) = text.strip_prefix(quote) {
            return rest.split_once(quote).unwrap_or((rest, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len()))
}

fn decoded(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let entities = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    entities.iter().fold(value.to_owned(), |value, (entity, character)| value.replace(entity, character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_split_into_names_and_attributes() {
        let raw = "a < b <IMG src=a.jpg alt='x > y' hidden/><!-- <b> --></P><a href = \"&amp;\" <";
        let found: Vec<_> = tags(raw).collect();
        let spans: Vec<&str> = found.iter().map(|tag| &raw[tag.span.clone()]).collect();
        assert_eq!(spans, ["<IMG src=a.jpg alt='x > y' hidden/>", "</P>", "<a href = \"&amp;\" <"]);
        let values = ["src", "ALT", "hidden", "title"].map(|name| found[0].attribute(name));
        let expected = [Some("a.jpg"), Some("x > y"), Some(""), None].map(|value| value.map(str::to_owned));
        assert_eq!(values, expected);
        assert_eq!(found[2].attribute("href").as_deref(), Some("&"));
        assert!(found[0].is_closed && found[1].is_closing);
    }
}
