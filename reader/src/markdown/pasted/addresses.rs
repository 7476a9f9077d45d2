//! Makes links of bare web and email addresses, as GitHub does (GFM, "Autolinks").

use std::ops::Range;

use memchr::{memchr_iter, memmem};

use super::findings::Findings;
use super::layout::Layout;
use crate::diagnostic::Edit;

pub(super) fn read(text: &str, layout: &Layout, findings: &mut Findings) {
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    found.extend(memmem::find_iter(text.as_bytes(), "://").filter_map(|at| Some((web_address(text, at)?, Kind::Web))));
    found.extend(memmem::find_iter(text.as_bytes(), "www.").filter_map(|at| Some((host(text, at)?, Kind::Host))));
    found.extend(memchr_iter(b'@', text.as_bytes()).filter_map(|at| Some((mailbox(text, at)?, Kind::Mail))));
    found.sort_by_key(|(span, _)| span.start);
    let mut end = 0;
    for (span, kind) in found {
        if span.start < end || !layout.is_words(span.start) {
            continue;
        }
        end = span.end;
        let written = &text[span.clone()];
        match kind {
            // An address that starts with `www.` is shown as written.
            Kind::Host => {
                let link = format!("[{}](<https://{written}>)", escaped(written));
                findings.edits.push(Edit::replace(span, link));
            }
            Kind::Web | Kind::Mail => {
                findings.edits.push(Edit::insert(span.start, "<"));
                findings.edits.push(Edit::insert(span.end, ">"));
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Web,
    Host,
    Mail,
}

/// The text with each character of Markdown escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// The address whose `://` is at `at`.
fn web_address(text: &str, at: usize) -> Option<Range<usize>> {
    let scheme = text.as_bytes()[..at].iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let start = at - scheme;
    let is_web = ["http", "https"].iter().any(|known| text[start..at].eq_ignore_ascii_case(known));
    let before = text[..start].chars().next_back();
    if !is_web || before.is_some_and(|c| c.is_ascii_digit() || c == '<') || text[..start].ends_with("](") {
        return None;
    }
    let host = at + "://".len();
    let end = host + length(&text[host..]);
    let name = text[host..end].split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_host = name == "localhost" || name.contains('.') && name.starts_with(char::is_alphanumeric);
    is_host.then_some(start..end)
}

/// The address that starts with `www.` at `at`.
fn host(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text[..at].chars().next_back();
    if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '@' | '-' | '_'))
        || text[..at].ends_with("](")
    {
        return None;
    }
    let end = at + length(&text[at..]);
    let name = text[at + "www.".len()..end.max(at + 4)].split(['/', '?', '#', ':']).next().unwrap_or_default();
    (name.contains('.') && name.starts_with(char::is_alphanumeric)).then_some(at..end)
}

/// The length of the address at the start of a text, without the punctuation of the sentence around it.
fn length(rest: &str) -> usize {
    let mut end = rest.len();
    let mut last = '/';
    for (at, character) in rest.char_indices() {
        // In Chinese and Japanese, no space follows an address; but paths have such characters as well: `/wiki/図書館`.
        let ends_before_words = is_wide(character) && last.is_ascii_alphanumeric();
        if ends(character) || ends_before_words {
            end = at;
            break;
        }
        last = character;
    }
    loop {
        let written = &rest[..end];
        let Some(last) = written.chars().next_back() else { return 0 };
        let is_closing =
            |open: char, close: char| last == close && written.matches(close).count() > written.matches(open).count();
        let is_trailing =
            matches!(last, '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | '…' | '’' | '‘' | '–' | '—')
                || is_closing('(', ')')
                || is_closing('[', ']')
                || is_closing('{', '}');
        if !is_trailing {
            return end;
        }
        end -= last.len_utf8();
    }
}

/// Whether no address contains the character.
fn ends(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '<' | '>' | '"' | '`' | '|' | '\\' | '^' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›')
        || matches!(character, '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff65}')
        || matches!(character, '。' | '،' | '؛' | '؟' | '।' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
}

fn is_wide(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The email address whose `@` is at `at`.
fn mailbox(text: &str, at: usize) -> Option<Range<usize>> {
    let is_local = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+');
    let local = text.as_bytes()[..at].iter().rev().take_while(|byte| is_local(byte)).count();
    let local = text[at - local..at].trim_start_matches(['.', '-', '_', '+']).len();
    let mut start = at - local;
    let before = text[..start].chars().next_back();
    let is_part =
        |c: char| matches!(c, '@' | '/' | '#' | '<' | '=' | '?' | '&') || (c.is_alphanumeric() && !is_wide(c));
    let word = text[..start].rsplit(char::is_whitespace).next().unwrap_or_default();
    if text[..start].ends_with("mailto:") {
        start -= "mailto:".len();
    } else if local == 0 || before.is_some_and(is_part) || word.contains("://") {
        return None;
    }
    let domain = &text[at + 1..];
    let is_domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let domain = domain[..domain.find(|c| !is_domain(c)).unwrap_or(domain.len())].trim_end_matches(['.', '-']);
    let (name, ending) = domain.rsplit_once('.')?;
    let is_sound = domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
        && ending.len() > 1
        && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !name.is_empty();
    let end = at + 1 + domain.len();
    // `git@example.org:site` and `user@host/` are no addresses of mail.
    let rest = &text.as_bytes()[end..];
    let is_path = matches!(rest, [b'/' | b'@', ..]) || matches!(rest, [b':', next, ..] if next.is_ascii_alphanumeric());
    (is_sound && !is_path).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let mut spans: Vec<Range<usize>> = Vec::new();
        spans.extend(memmem::find_iter(text.as_bytes(), "://").filter_map(|at| web_address(text, at)));
        spans.extend(memmem::find_iter(text.as_bytes(), "www.").filter_map(|at| host(text, at)));
        spans.extend(memchr_iter(b'@', text.as_bytes()).filter_map(|at| mailbox(text, at)));
        spans.into_iter().map(|span| &text[span]).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(found(text), expected, "{text}");
    }

    #[test]
    fn addresses_end_before_the_punctuation_of_their_sentence() {
        check("See https://example.org/a_b?c=d&e=f#g.", &["https://example.org/a_b?c=d&e=f#g"]);
        check("(see http://example.org/a_(b)), too", &["http://example.org/a_(b)"]);
        check("“HTTPS://example.org/”, «https://a.example/»", &["HTTPS://example.org/", "https://a.example/"]);
        check("**https://example.org/**: yes…", &["https://example.org/"]);
        check("https://example.org/x, https://example.org/y;", &["https://example.org/x", "https://example.org/y"]);
        check("[https://example.org/]", &["https://example.org/"]);
        check("https://münchen.example/straße!", &["https://münchen.example/straße"]);
        check(
            "詳細はhttps://example.org/aをご覧ください。https://ja.example.org/wiki/図書館。",
            &["https://example.org/a", "https://ja.example.org/wiki/図書館"],
        );
        check("www.example.org, (www.example.org/a).", &["www.example.org", "www.example.org/a"]);
        check("ftp://example.org http:// https://… www. www.example xhttps://a.b", &[]);
        check("| https://example.org/|", &["https://example.org/"]);
    }

    #[test]
    fn email_addresses_are_told_from_handles_and_paths() {
        check("Mail a+b_c@mail.example.org, or <b@example.org>", &["a+b_c@mail.example.org"]);
        check(
            "(info@example.org) E-Mail:info@example.org mailto:x@example.org?",
            &["info@example.org", "info@example.org", "mailto:x@example.org"],
        );
        check("連絡先：info@example.org。", &["info@example.org"]);
        check(
            "@us@example.social @names a@b me@localhost git@example.org:site/x x@example.org/y müller@example.org",
            &[],
        );
    }
}
