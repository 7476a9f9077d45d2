//! Escaping text for HTML and XML.

use std::borrow::Cow;
use std::io::{self, Write};

/// Escapes a text for HTML, including attributes.
pub(crate) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match replacement(character) {
            Some(replacement) => escaped.push_str(replacement),
            None => escaped.push(character),
        }
    }
    escaped
}

/// Escapes a text for XML, including attributes, and removes the characters that XML 1.0 cannot represent.
pub(crate) fn xml(text: &str) -> Cow<'_, str> {
    if !text.contains(needs_escape) {
        return text.into();
    }
    let mut escaped = Vec::with_capacity(text.len());
    write_xml(text, &mut escaped).expect("writing to memory cannot fail");
    String::from_utf8(escaped).expect("the text is split between characters").into()
}

/// Writes a text escaped as by [`xml`].
pub(crate) fn write_xml(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut start = 0;
    for (at, character) in text.match_indices(needs_escape) {
        out.write_all(&text.as_bytes()[start..at])?;
        let replacement = character.chars().next().and_then(replacement);
        out.write_all(replacement.unwrap_or_default().as_bytes())?;
        start = at + character.len();
    }
    out.write_all(&text.as_bytes()[start..])
}

fn replacement(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    }
}

/// Whether XML text must not contain a character as it is.
fn needs_escape(character: char) -> bool {
    let is_legal = matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    !is_legal || replacement(character).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_well_formed_for_any_characters() {
        assert_eq!(xml("a<b> & \"c\"\u{0}\u{b}\u{fffe} 日本"), "a&lt;b&gt; &amp; &quot;c&quot; 日本");
        assert_eq!(xml("it's"), "it&#39;s");
        assert_eq!(xml("plain"), "plain");
    }
}
