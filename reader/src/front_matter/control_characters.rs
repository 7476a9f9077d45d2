//! Characters that no text may have.

use memchr::memchr_iter;

/// Whether a character is one that nobody sees and that no page, feed or mail may have.
pub(crate) fn is_forbidden(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n' | '\r')
}

/// Whether a text has any of them. Without a way out, so that it is done many bytes at a time.
pub(crate) fn contains_forbidden(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_low = |byte: u8| byte == 0x7f || (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'));
    // Those from U+0080 to U+009F are these two bytes.
    let is_high = |at: usize| bytes.get(at + 1).is_some_and(|next| *next < 0xa0);
    bytes.iter().fold(false, |found, byte| found | is_low(*byte)) || memchr_iter(0xc2, bytes).any(is_high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_unfit_character_is_overlooked() {
        for character in (0..=0x2ff).filter_map(char::from_u32).chain(['\u{2028}', '图', '🗳']) {
            for text in
                [format!("{character}"), format!("a{character}"), format!("{character}é"), format!("é{character}a")]
            {
                assert_eq!(contains_forbidden(&text), is_forbidden(character), "{text:?}");
            }
        }
        assert!(!contains_forbidden(""));
    }
}
