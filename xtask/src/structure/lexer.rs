//! A lexer for as much of Rust as the structure checks need: words, punctuation and comments, each with its line.

/// A word, a number, a punctuation mark or `::`. A string or character literal becomes the token `""`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    /// Counted from 1.
    pub(crate) line: usize,
}

impl Token {
    /// Whether the token is an identifier or a keyword.
    pub(crate) fn is_word(&self) -> bool {
        self.text.starts_with(|first: char| first.is_alphabetic() || first == '_')
    }
}

/// One line of a comment, without its marker.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CommentLine {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// A source file as tokens and comments.
#[derive(Debug, Default)]
pub(crate) struct Lexed {
    pub(crate) tokens: Vec<Token>,
    pub(crate) comments: Vec<CommentLine>,
}

/// Splits a source file. Never fails: what it does not know becomes punctuation.
pub(crate) fn lex(source: &str) -> Lexed {
    let mut lexer = Lexer { rest: source, line: 1, lexed: Lexed::default() };
    while !lexer.rest.is_empty() {
        lexer.step();
    }
    lexer.lexed
}

struct Lexer<'s> {
    rest: &'s str,
    line: usize,
    lexed: Lexed,
}

impl Lexer<'_> {
    fn step(&mut self) {
        let first = self.rest.chars().next().unwrap_or_default();
        if first.is_whitespace() {
            self.skip(first.len_utf8());
        } else if self.rest.starts_with("//") {
            self.comment(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.comment(block_comment_length(self.rest));
        } else if let Some(length) = literal_length(self.rest) {
            self.token("\"\"");
            self.skip(length);
        } else if self.rest.starts_with("::") {
            self.token("::");
            self.skip(2);
        } else {
            let length = word_length(self.rest).unwrap_or(first.len_utf8());
            let word = self.rest[..length].to_owned();
            self.token(word.strip_prefix("r#").unwrap_or(&word));
            self.skip(length);
        }
    }

    fn token(&mut self, text: &str) {
        self.lexed.tokens.push(Token { text: text.to_owned(), line: self.line });
    }

    fn comment(&mut self, length: usize) {
        for (text, line) in self.rest[..length].lines().zip(self.line..) {
            let text = text.trim().trim_start_matches(['/', '*', '!']).trim().to_owned();
            self.lexed.comments.push(CommentLine { text, line });
        }
        self.skip(length);
    }

    fn skip(&mut self, length: usize) {
        self.line += self.rest[..length].matches('\n').count();
        self.rest = &self.rest[length..];
    }
}

/// Block comments nest.
fn block_comment_length(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of an identifier, a number or a lifetime (with its quote) at the start of the text.
fn word_length(text: &str) -> Option<usize> {
    let is_part = |part: char| part.is_alphanumeric() || part == '_';
    let prefix = if text.starts_with("r#") { 2 } else { usize::from(text.starts_with('\'')) };
    let length = text[prefix..].find(|part| !is_part(part)).unwrap_or(text.len() - prefix);
    (length > 0).then_some(prefix + length)
}

/// The length of a string or character literal at the start of the text, raw, byte and C strings included.
fn literal_length(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        text.strip_prefix(prefix).is_some_and(|rest| {
            let quoted = if prefix.ends_with('r') { rest.trim_start_matches('#') } else { rest };
            quoted.starts_with('"') || (rest.starts_with('\'') && matches!(*prefix, "b" | ""))
        })
    })?;
    let rest = &text[prefix.len()..];
    let length = match (rest.starts_with('\''), prefix.ends_with('r')) {
        (true, _) => character_length(rest)?,
        (false, true) => raw_string_length(rest),
        (false, false) => quoted_length(rest, '"'),
    };
    Some(prefix.len() + length)
}

/// A quote begins a character only if another follows after one character or an escape; otherwise it begins a lifetime.
fn character_length(text: &str) -> Option<usize> {
    let mut characters = text[1..].chars();
    match characters.next()? {
        '\\' => Some(quoted_length(text, '\'')),
        character => (characters.next() == Some('\'')).then(|| character.len_utf8() + 2),
    }
}

fn raw_string_length(text: &str) -> usize {
    let hashes = text.find('"').unwrap_or(0);
    let end = format!("\"{}", "#".repeat(hashes));
    text[hashes + 1..].find(&end).map_or(text.len(), |at| hashes + 1 + at + end.len())
}

fn quoted_length(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if character == quote {
            return at + quote.len_utf8();
        } else {
            is_escaped = character == '\\';
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<String> {
        lex(source).tokens.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn literals_and_comments_hide_what_they_hold() {
        for hidden in [
            "\"use a\"",
            "\"\\\" use a\"",
            "r\"use a\"",
            "r#\"use \"a\" a\"#",
            "br#\"use a\"#",
            "b\"use a\"",
            "c\"use a\"",
            "'\"'",
            "'\\''",
            "b'\"'",
            "'\\u{7f}'",
        ] {
            assert_eq!(words(&format!("x {hidden} y")), ["x", "\"\"", "y"], "{hidden}");
        }
        assert_eq!(words("x // use a\ny /* use /* a */ b */ z"), ["x", "y", "z"]);
    }

    #[test]
    fn lifetimes_are_not_characters() {
        assert_eq!(words("&'a str, 'b'"), ["&", "'a", "str", ",", "\"\""]);
    }

    #[test]
    fn raw_identifiers_are_words() {
        assert_eq!(words("r#type r"), ["type", "r"]);
    }

    #[test]
    fn tokens_and_comments_know_their_line() {
        let lexed = lex("\"a\nb\" c\n/* d\n * e */\n//! f");
        assert_eq!(lexed.tokens.iter().map(|token| token.line).collect::<Vec<_>>(), [1, 2]);
        let comments: Vec<_> = lexed.comments.iter().map(|comment| (comment.line, comment.text.as_str())).collect();
        assert_eq!(comments, [(3, "d"), (4, "e */"), (5, "f")]);
    }
}
