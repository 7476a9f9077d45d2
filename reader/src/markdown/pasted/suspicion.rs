//! A fast search for anything that may need a correction or a warning.

use memchr::{memchr_iter, memchr2_iter, memmem};

use super::lines::{BULLETS, is_hard_space};
use super::window::MARK_MAX;

/// Whether the text has something that [`super::correct`] must look at.
pub(super) fn is_suspicious(text: &str) -> bool {
    has_suspicious_bytes(text) || text.split('\n').any(starts_suspiciously)
}

fn has_suspicious_bytes(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is = |at: usize, wanted: fn(u8) -> bool| bytes.get(at).is_some_and(|byte| wanted(*byte));
    // A URL that no link or reference contains.
    let is_bare = |at: usize| {
        let scheme = bytes[..at].iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        !matches!(bytes[..at - scheme].last(), Some(b'(' | b'<' | b'"'))
    };
    memmem::find_iter(bytes, "://").any(is_bare)
        || memmem::find_iter(bytes, "www.").any(|at| at == 0 || bytes[at - 1] != b'/')
        || memchr_iter(b'@', bytes).any(|at| at > 0 && is(at + 1, |byte| byte.is_ascii_alphanumeric()))
        || memchr2_iter(b'{', b'\t', bytes).next().is_some()
        || memchr_iter(b']', bytes).any(|at| {
            matches!(bytes.get(at + 1), Some(b' ' | 0xc2)) && bytes[at + 1..].iter().take(4).any(|byte| *byte == b'(')
        })
        || memchr_iter(b'[', bytes).any(|at| is(at + 1, |byte| matches!(byte, b'[' | b'^' | b'!' | b'/')))
        || memmem::find(bytes, b"](").is_some_and(|first| has_spaced_link(&text[first..]))
        || memmem::find(bytes, b")[").is_some()
        || memmem::find(bytes, b"==").is_some()
        || has_spaced_emphasis(text, b'*')
        || has_spaced_emphasis(text, b'_')
}

/// Whether any two of a character, the mark of strong words, have a space inside, or are not closed on their line.
fn has_spaced_emphasis(text: &str, mark: u8) -> bool {
    let bytes = text.as_bytes();
    let is_gap = |c: char| c == ' ' || is_hard_space(c);
    let (mut open, mut end) = (None, 0);
    for at in memchr_iter(mark, bytes) {
        if at < end || bytes.get(at + 1) != Some(&mark) {
            continue;
        }
        end = at + 2;
        open = match open {
            None => Some(end),
            Some(start) => {
                let words = &text[start..at];
                if words.is_empty() || words.contains('\n') || words.starts_with(is_gap) || words.ends_with(is_gap) {
                    return true;
                }
                None
            }
        };
    }
    open.is_some()
}

/// Whether the target of any link has spaces.
fn has_spaced_link(text: &str) -> bool {
    memmem::find_iter(text.as_bytes(), "](").any(|at| {
        let rest = &text.as_bytes()[at + 2..];
        rest.iter().take(MARK_MAX).take_while(|byte| !matches!(byte, b')' | b'\n')).any(|byte| *byte == b' ')
    })
}

/// Whether a line starts with a bullet, a dash, a mark with a non-breaking space, `##Heading`, an indentation or `:::`.
fn starts_suspiciously(line: &str) -> bool {
    if line.starts_with("    ") {
        return true;
    }
    let line = line.trim_start_matches([' ', '>']);
    let Some(first) = line.chars().next() else { return false };
    match first {
        '#' => !line.trim_start_matches('#').starts_with([' ', '\r']),
        '-' | '*' | '+' => line[1..].starts_with(is_hard_space),
        '0'..='9' => {
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            rest.starts_with(['.', ')']) && rest[1..].starts_with(is_hard_space)
        }
        ':' => line.starts_with(":::"),
        '!' | '?' => line.starts_with("!!!") || line.starts_with("???"),
        '–' | '—' | '§' => true,
        '[' => line.starts_with("[T") || line.starts_with("[t"),
        // Short lines that start with a capital may be an address or a poem.
        _ if first.is_uppercase() || first.is_ascii_digit() => line.len() < super::paragraphs::SHORT_MAX,
        _ => BULLETS.contains(&first) || is_hard_space(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_texts_are_not_suspicious() {
        let text = "We ask **all of them**, and __you__: see [here](https://example.org/a_b), <https://example.org/>.\n\n\
            **Now.** Write ***today***, **“soon”**.\n\n## What we ask\n\n* one\n- **two** of *three*\n\n1. four\n";
        assert!(!is_suspicious(text));
    }

    #[test]
    fn marks_of_strong_words_are_suspicious_if_they_have_a_space_inside() {
        for text in ["a ** b** c", "a **b ** c", "a __ b__ c", "**a** b **", "**a\nb**", "****", "**a\u{a0}**"] {
            assert!(is_suspicious(text), "{text}");
        }
    }
}
