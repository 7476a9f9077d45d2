//! Shortening texts at a word boundary.

/// Punctuation that an ellipsis replaces. Marks that change the meaning of a sentence (`!`, `?`) are kept. Opening brackets
/// can be last only in scripts without spaces.
const BEFORE_ELLIPSIS: &str = ".…,;:–—-،؛۔।॥։።。．｡、，；：・（［「『《〈";

/// At most `length` characters of a text, cut after a word, with an ellipsis if anything was cut.
pub(crate) fn beginning(text: &str, length: usize) -> String {
    let Some(end) = petition::text::start_of_character(text, length) else { return text.to_owned() };
    let cut = &text[..end];
    // Scripts without spaces are cut between characters.
    let word_end = cut.rfind(char::is_whitespace).filter(|at| *at > end / 2).unwrap_or(end);
    [cut[..word_end].trim_end_matches(|c: char| c.is_whitespace() || BEFORE_ELLIPSIS.contains(c)), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn texts_are_cut_after_a_word() {
        assert_eq!(beginning("Short.", 10), "Short.");
        assert_eq!(beginning("Keep the library, open", 18), "Keep the library…");
        assert_eq!(beginning("图书馆星期六开放吗", 4), "图书馆星…");
    }

    #[test]
    fn an_ellipsis_replaces_the_punctuation_before_it() {
        let cases = [
            ("Nothing followed. Then it did.", 18, "Nothing followed…"),
            ("They waited... and then", 16, "They waited…"),
            ("Who will pay? Nobody knows", 15, "Who will pay?…"),
            ("He said “never.” And then", 18, "He said “never.”…"),
            ("图书馆（星期六）关门", 4, "图书馆…"),
            ("图书馆关门了。我们反对这个决定", 7, "图书馆关门了…"),
            ("إن المكتبة مغلقة، ونحن نعترض", 18, "إن المكتبة مغلقة…"),
            ("पुस्तकालय बंद है। हम विरोध करते हैं", 18, "पुस्तकालय बंद है…"),
        ];
        for (text, length, expected) in cases {
            assert_eq!(beginning(text, length), expected);
        }
    }
}
