//! The signed text in its canonical form, which is hashed and published.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// SHA-256 of a published text, notice or consent sentence: 64 lower-case hexadecimal digits. The input is exactly the bytes of
/// `texts/<hash>.txt`, so `sha256sum` can verify it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextHash(Arc<str>);

impl TextHash {
    /// The hash of a published text.
    pub fn of(published: &str) -> Self {
        Self(hex::encode(Sha256::digest(published)).into())
    }

    /// The hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text that people sign, as published. A data format that must not change: title and target on one line each (white
/// space folded to single spaces), an empty line, then the Markdown with line feeds only, without trailing spaces or
/// surrounding empty lines, ending in one line feed.
pub fn published_text(title: &str, target: &str, markdown: &str) -> String {
    let mut published = String::with_capacity(title.len() + target.len() + markdown.len() + "\n\n\n\n".len());
    published.extend([&*fold_white_space(title), "\n", &*fold_white_space(target), "\n\n"]);
    let unix = match markdown.contains('\r') {
        true => Cow::Owned(markdown.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(markdown),
    };
    let lines = unix.trim_end().split('\n').map(str::trim_end);
    for line in lines.skip_while(|line| line.is_empty()) {
        published.push_str(line);
        published.push('\n');
    }
    published
}

/// Byte offset of the `nth` character, counted from 0; `None` if the text is shorter.
pub fn start_of_character(text: &str, nth: usize) -> Option<usize> {
    match text.as_bytes().get(..nth) {
        Some(before) if before.is_ascii() => (nth < text.len()).then_some(nth),
        _ => text.char_indices().nth(nth).map(|(start, _)| start),
    }
}

/// Trims the text and folds each run of white space to one space.
pub fn fold_white_space(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text.trim();
    // Most white space is a single space, so a line is copied as a whole.
    while let Some(at) = unfolded(rest) {
        folded.push_str(rest[..at].trim_end());
        folded.push(' ');
        rest = rest[at..].trim_start();
    }
    folded.push_str(rest);
    folded
}

/// The first white space that is not a single space.
fn unfolded(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_odd = |at: &usize| match bytes[*at] {
        b' ' => bytes.get(at + 1) == Some(&b' '),
        b'\t'..=b'\r' => true,
        // All other white space starts with one of these.
        0xc2 | 0xe1..=0xe3 => text[*at..].starts_with(char::is_whitespace),
        _ => false,
    };
    (0..bytes.len()).find(is_odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_folded_to_one_space() {
        for (text, expected) in [
            ("", ""),
            (" \t\n", ""),
            ("a", "a"),
            ("a b", "a b"),
            ("  a \t\r\n b  ", "a b"),
            ("a  b c\nd   \n\n  e f", "a b c d e f"),
            ("a\u{b}b\u{85}c\u{a0}d\u{3000}é", "a b c d é"),
            ("a\u{1c}b", "a\u{1c}b"),
        ] {
            assert_eq!(fold_white_space(text), expected, "{text:?}");
        }
    }

    #[test]
    fn start_of_character_agrees_with_char_indices() {
        for text in ["", "a", "abc", "é", "aé", "aéb", "éab", "图书馆", "abc图", "a\u{301}b", "🗳️🗳️"]
        {
            for nth in 0..=text.len() + 1 {
                let expected = text.char_indices().nth(nth).map(|(start, _)| start);
                assert_eq!(start_of_character(text, nth), expected, "{text:?} {nth}");
            }
        }
    }

    #[test]
    fn line_endings_do_not_change_the_signed_text() {
        let unix = published_text("A  title", "The\nMayor", "\n\nFirst.  \n\nSecond.\n\n");
        let windows = published_text("A title", "The Mayor", "First.\r\n\r\nSecond.");
        assert_eq!(unix, "A title\nThe Mayor\n\nFirst.\n\nSecond.\n");
        assert_eq!(unix, windows);
    }

    /// The expected value comes from `printf … | sha256sum`; signatures refer to their text by this hash.
    #[test]
    fn the_hash_is_that_of_the_published_bytes() {
        let hash = TextHash::of("A title\nThe Mayor\n\nFirst.\n\nSecond.\n");
        assert_eq!(hash.as_str(), "023881fbc9597cd03fe4e6dd3b03d0d5dc7cc834956610f869e5af4a99e8ea2f");
    }
}
