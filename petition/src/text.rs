//! The text that was signed, in the one form that is hashed and published.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use memchr::{memchr, memchr_iter};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// SHA-256 of a published text or notice, as 64 lower-case hexadecimal digits. The hash is over exactly the bytes of
/// `texts/<hash>.txt`, so `sha256sum` checks it.
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

/// What people sign, as published: title, target and text, one under the other. A data format that may not change:
/// title and target are on a line each (white space in them folded to one space), an empty line, then the Markdown
/// with line feeds, without spaces at line ends or empty lines around it, and one line feed at the end.
pub fn published_text(title: &str, target: &str, markdown: &str) -> String {
    let mut published = String::with_capacity(title.len() + target.len() + markdown.len() + "\n\n\n\n".len());
    published.extend([&*fold_white_space(title), "\n", &*fold_white_space(target), "\n\n"]);
    let unix = match memchr(b'\r', markdown.as_bytes()).is_some() {
        true => Cow::Owned(markdown.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(markdown),
    };
    let lines = lines(unix.trim_end()).map(str::trim_end);
    for line in lines.skip_while(|line| line.is_empty()) {
        published.push_str(line);
        published.push('\n');
    }
    published
}

/// What stands between line feeds: the same as `text.split('\n')`, and several times as fast.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    memchr_iter(b'\n', text.as_bytes()).chain([text.len()]).map(move |end| {
        let line = &text[start..end];
        start = end + 1;
        line
    })
}

/// The byte at which the `nth` character of a text begins, counted from 0; `None` where it has no more than `nth`.
pub fn start_of_character(text: &str, nth: usize) -> Option<usize> {
    match text.as_bytes().get(..nth) {
        Some(before) if before.is_ascii() => (nth < text.len()).then_some(nth),
        _ => text.char_indices().nth(nth).map(|(start, _)| start),
    }
}

/// White space folded to one space, none at the ends.
pub fn fold_white_space(text: &str) -> String {
    let text = text.trim();
    if is_folded(text) {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    let mut push = |word: &str| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    };
    // Bytes are quicker to look at than characters. A vertical tab is white space in Unicode alone.
    if text.is_ascii() && !text.contains('\x0b') {
        text.split_ascii_whitespace().for_each(&mut push);
    } else {
        text.split_whitespace().for_each(&mut push);
    }
    folded
}

/// Whether nothing in a text can be folded, as far as its bytes tell; mostly that is so.
fn is_folded(text: &str) -> bool {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    // Without a way out: so it is done many bytes at a time.
    text.is_ascii() && !pairs.fold(false, |found, (a, b)| found | (a < b' ') | (a == b' ' && b == b' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However it looks at the bytes, it does what Unicode calls white space.
    #[test]
    fn white_space_is_folded_to_one_space() {
        let pieces = ["a", " ", "  ", "\t", "\n", "\r\n", "\u{b}", "\u{1c}", "\u{85}", "\u{a0}", "\u{3000}", "é", ""];
        for (first, second, third) in pieces
            .iter()
            .flat_map(|a| pieces.iter().map(move |b| (a, b)))
            .flat_map(|(a, b)| pieces.iter().map(move |c| (a, b, c)))
        {
            let text = format!("x{first}{second}y{third}");
            let expected = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(fold_white_space(&text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_character_begins_where_those_before_it_end() {
        for text in ["", "a", "abc", "é", "aé", "aéb", "éab", "图书馆", "abc图", "a\u{301}b", "🗳️🗳️"]
        {
            for nth in 0..=text.len() + 1 {
                let expected = text.char_indices().nth(nth).map(|(start, _)| start);
                assert_eq!(start_of_character(text, nth), expected, "{text:?} {nth}");
            }
        }
    }

    #[test]
    fn lines_are_what_stands_between_line_feeds() {
        for text in ["", "\n", "a", "a\n", "\na", "a\n\nb\n", "é\n图\r\n"] {
            assert_eq!(lines(text).collect::<Vec<_>>(), text.split('\n').collect::<Vec<_>>(), "{text:?}");
        }
    }

    #[test]
    fn how_a_file_ends_its_lines_does_not_change_what_was_signed() {
        let unix = published_text("A  title", "The\nMayor", "\n\nFirst.  \n\nSecond.\n\n");
        let windows = published_text("A title", "The Mayor", "First.\r\n\r\nSecond.");
        assert_eq!(unix, "A title\nThe Mayor\n\nFirst.\n\nSecond.\n");
        assert_eq!(unix, windows);
    }

    /// The hash of the text above, by `printf … | sha256sum`: signatures name their text by it.
    #[test]
    fn the_hash_is_that_of_the_published_bytes() {
        let hash = TextHash::of("A title\nThe Mayor\n\nFirst.\n\nSecond.\n");
        assert_eq!(hash.as_str(), "023881fbc9597cd03fe4e6dd3b03d0d5dc7cc834956610f869e5af4a99e8ea2f");
    }
}
