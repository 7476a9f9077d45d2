//! Escaping text for HTML and XML.

use std::borrow::Cow;

/// Escapes a text for HTML, attributes included.
pub(crate) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A text as XML: escaped, and without the characters that XML 1.0 has no way to write.
pub(crate) fn xml(value: &str) -> Cow<'_, str> {
    // As most addresses.
    if value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'.' | b'/' | b':')) {
        return value.into();
    }
    let legal = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if value.chars().all(|c| legal(&c)) {
        html(value).into()
    } else {
        html(&value.chars().filter(legal).collect::<String>()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_characters_keep_a_feed_well_formed() {
        assert_eq!(xml("a<b> & \"c\"\u{0}\u{b}\u{fffe} 日本"), "a&lt;b&gt; &amp; &quot;c&quot; 日本");
    }
}
