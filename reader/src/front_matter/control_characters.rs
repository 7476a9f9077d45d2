//! Characters that no text may have.

/// Whether a character is an invisible control character, which no page, feed or mail may have.
pub(crate) fn is_forbidden(character: char) -> bool {
    character.is_control() && !matches!(character, '\t' | '\n' | '\r')
}

/// Whether a text has any of them.
pub(crate) fn contains_forbidden(text: &str) -> bool {
    // Those from U+0080 on start with this byte; the others are single bytes.
    const C1: u8 = 0xc2;
    let may_be = |byte: u8| byte == C1 || byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r');
    // In blocks without an early end, the compiler compares many bytes at once.
    let has = |block: &[u8]| block.iter().fold(false, |found, byte| found | may_be(*byte));
    text.as_bytes().chunks(64).any(has) && text.chars().any(is_forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_forbidden_except_tabs_and_line_endings() {
        for text in ["\0", "\u{1b}", "\u{7f}", "\u{80}", "a\u{9f}é"] {
            assert!(contains_forbidden(text), "{text:?}");
        }
        for text in ["", "\t\r\n", "é", "\u{a0}", "\u{2028}", "图", "🗳"] {
            assert!(!contains_forbidden(text), "{text:?}");
        }
    }
}
