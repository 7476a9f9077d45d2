//! Phrases that the project's English does without, in comments and in Markdown.

use super::lexer::{CommentLine, lex};

/// Each of them has a plain word or an active sentence in its place.
const PHRASES: &[&str] = &["is told", "are told", "whoever", "anew", "let go of", "nobody", "somebody", "lies in"];

/// The phrases in the comments of a Rust source, with their lines.
pub(crate) fn in_comments(source: &str) -> Vec<(usize, &'static str)> {
    lex(source)
        .comments
        .iter()
        .flat_map(|CommentLine { text, line }| in_line(text).map(|phrase| (*line, phrase)))
        .collect()
}

/// The phrases in a Markdown text, with their lines.
pub(crate) fn in_markdown(source: &str) -> Vec<(usize, &'static str)> {
    source.lines().zip(1..).flat_map(|(text, line)| in_line(text).map(move |phrase| (line, phrase))).collect()
}

fn in_line(text: &str) -> impl Iterator<Item = &'static str> {
    // Punctuation becomes a word, so that a phrase is found next to it and not across it.
    let separate = |part: char| if part.is_alphanumeric() || part == ' ' { part.to_string() } else { " . ".to_owned() };
    let words: String = text.to_lowercase().chars().map(separate).collect();
    let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
    PHRASES.iter().copied().filter(move |phrase| words.contains(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_in_comments_and_not_in_code() {
        let source = "// Nobody waits.\nlet nobody = \"whoever\"; /* it is\n   told */\n/// Whoever, anew.";
        assert_eq!(in_comments(source), [(1, "nobody"), (4, "whoever"), (4, "anew")]);
    }

    #[test]
    fn phrases_are_whole_words() {
        assert_eq!(in_markdown("renewal\nlies in `a`\nlies, in fact"), [(2, "lies in")]);
        assert_eq!(in_markdown("canew flies in"), []);
    }
}
