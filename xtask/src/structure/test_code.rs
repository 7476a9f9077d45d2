//! Leaves out what only tests compile.

use super::lexer::Token;

/// Begins an item whose generics may hold commas, so that a comma does not end it.
const ITEM_WORDS: &[&str] = &[
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "unsafe",
    "use",
];

/// The tokens without items, fields and statements under `#[test]` or a `#[cfg(…)]` that asks for `test`. A file under
/// `#![cfg(test)]` becomes empty.
pub(crate) fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = attribute_end(tokens, at)
            && is_for_tests(&tokens[at..end])
        {
            if tokens[at + 1].text == "!" {
                return Vec::new();
            }
            at = item_end(tokens, end);
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// Where the attribute that starts at a token ends.
fn attribute_end(tokens: &[Token], start: usize) -> Option<usize> {
    let text = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    let bracket = start + 1 + usize::from(text(start + 1) == Some("!"));
    if text(start) != Some("#") || text(bracket) != Some("[") {
        return None;
    }
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(bracket) {
        match token.text.as_str() {
            "[" => depth += 1,
            "]" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn is_for_tests(attribute: &[Token]) -> bool {
    let words: Vec<&str> = attribute.iter().filter(|token| token.is_word()).map(|token| token.text.as_str()).collect();
    match words.as_slice() {
        ["test"] => true,
        ["cfg", conditions @ ..] => conditions.contains(&"test") && !conditions.contains(&"not"),
        _ => false,
    }
}

/// Where the item after an attribute ends: after its `;` or block, or before what closes the surrounding block.
fn item_end(tokens: &[Token], mut start: usize) -> usize {
    while let Some(end) = attribute_end(tokens, start) {
        start = end;
    }
    let is_item = tokens.get(start).is_some_and(|token| ITEM_WORDS.contains(&token.text.as_str()));
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => return at,
            "}" if depth == 1 => return at + 1,
            ")" | "]" | "}" => depth -= 1,
            ";" if depth == 0 => return at + 1,
            "," if depth == 0 && !is_item => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::lexer::lex;

    fn kept(source: &str) -> String {
        let tokens = without_tests(&lex(source).tokens);
        tokens.into_iter().map(|token| token.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn test_items_are_left_out_and_others_stay() {
        assert_eq!(kept("#[cfg(test)] mod tests { fn a() { b } } struct C;"), "struct C ;");
        assert_eq!(kept("#[cfg(test)]\n#[allow(x)]\nfn a<B, C>(d: [u8; 4]) -> E { f } struct G;"), "struct G ;");
        assert_eq!(kept("#[cfg(test)] use a::b; struct C;"), "struct C ;");
        assert_eq!(kept("struct A { #[cfg(test)] b: C, d: E }"), "struct A { d : E }");
        assert_eq!(kept("#[test] fn a() {} struct B;"), "struct B ;");
        assert_eq!(kept("#[cfg(all(test, unix))] struct A; struct B;"), "struct B ;");
        assert_eq!(kept("#![cfg(test)] struct A;"), "");
    }

    #[test]
    fn other_conditions_are_no_tests() {
        assert_eq!(kept("#[cfg(not(test))] struct A;"), "# [ cfg ( not ( test ) ) ] struct A ;");
        assert_eq!(kept("#[cfg(unix)] struct A;"), "# [ cfg ( unix ) ] struct A ;");
    }
}
