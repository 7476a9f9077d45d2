//! Common mistakes in a line of YAML, and what was meant.

use std::ops::Range;

use super::fence::is_nearly_fence;
use super::reader::Reader;
use super::slips::{
    bullet_item, describe_odd_character, hash_in, odd_character, with_hashes_quoted, without_curly_quotes,
};
use super::words::shorten;
use super::yaml::quoted;
use crate::diagnostic::{BAD_YAML, Edit};

/// A line with a key or the hyphen of a list item, and the mistake in its value.
pub(super) struct Mistake<'s> {
    /// `title: ` or `  - `, as written.
    before: &'s str,
    value: Range<usize>,
    kind: MistakeKind,
}

enum MistakeKind {
    Colon(usize),
    OpenQuote(char),
    TextAfterQuote,
    TextAfterBracket(char),
    OpenBracket(char),
    Indicator(char),
    NoSpace,
    NoColon,
    Equals,
    /// `----` or `———`, meant as the end of the front matter.
    Fence,
    /// A character that looks like a space or is invisible, at this offset of the value.
    Odd(usize, char),
    /// `：`, the full-width colon of Chinese and Japanese.
    WideColon,
    /// `-Pools`, `* Pools`, `• Pools`.
    Bullet,
    /// `[#pools]` or `{ light: #0b5c55 }`, with the offset of the first `#`.
    Hash(usize),
}

impl<'s> Mistake<'s> {
    pub(super) fn find(source: &'s str, line: &Range<usize>) -> Option<Self> {
        let text = source[line.clone()].trim_end();
        if let Some((at, odd)) = odd_character(text) {
            return Some(Self { before: &text[..0], value: line.clone(), kind: MistakeKind::Odd(at, odd) });
        }
        let (before, kind) = match key_length(text) {
            Some(length) => {
                let before = &text[..length];
                (before, mistake_in(text[length..].trim_end())?)
            }
            None => (&text[..0], mistake_without_key(text)?),
        };
        let value = line.start + before.len()..line.start + text.len();
        Some(Self { before, value, kind })
    }

    pub(super) fn report(&self, reader: &mut Reader, source: &str) {
        let value = &source[self.value.clone()];
        let whole = format!("`{}{}`", self.before.trim_start(), quoted(self.meant(value)));
        let help = |words: &str| format!("{words}: {}", shorten_line(&whole));
        let key = self.before.trim().trim_start_matches('-').trim().trim_end_matches(':').trim();
        let subject = if key.is_empty() { "text".to_owned() } else { key.to_owned() };
        let (span, message, label, help) = match self.kind {
            MistakeKind::Colon(at) => (
                self.value.start + at..self.value.start + at + 1,
                format!("the {subject} contains a colon"),
                "this colon looks like the end of another key".to_owned(),
                help(&format!("put the {subject} in quotes")),
            ),
            MistakeKind::OpenQuote(quote) => (
                self.value.start..self.value.start + 1,
                format!("the quote `{quote}` is not closed"),
                "opens here".to_owned(),
                help("close it at the end of the text"),
            ),
            MistakeKind::TextAfterQuote => (
                self.value.clone(),
                "the text continues after its closing quote".to_owned(),
                "quotes must enclose the whole text".to_owned(),
                help(&format!("put the whole {subject} in quotes")),
            ),
            MistakeKind::TextAfterBracket(open) => (
                self.value.clone(),
                format!("text that starts with `{open}` needs quotes"),
                format!("`{open}` starts a list or map, and text follows it"),
                help(&format!("put the {subject} in quotes")),
            ),
            MistakeKind::OpenBracket(open) => (
                self.value.start..self.value.start + 1,
                format!("the bracket `{open}` is not closed"),
                "opens here".to_owned(),
                format!("write `{}` after the last item", if open == '[' { ']' } else { '}' }),
            ),
            MistakeKind::Indicator(indicator) => (
                self.value.start..self.value.start + indicator.len_utf8(),
                format!("text that starts with `{indicator}` needs quotes"),
                "has a special meaning here".to_owned(),
                help(&format!("put the {subject} in quotes")),
            ),
            MistakeKind::NoColon => (
                self.value.clone(),
                "this line has no key and colon".to_owned(),
                String::new(),
                "write a key, a colon, a space and the value; long texts go below the second `---`".to_owned(),
            ),
            _ => self.describe_slip(value),
        };
        let fix = self.fix(value);
        let finding = reader.report(BAD_YAML, span, message).set_help(help);
        if !label.is_empty() {
            finding.set_label(label);
        }
        finding.fix = fix;
    }

    /// The correction, if it is certain.
    fn fix(&self, value: &str) -> Option<Edit> {
        let meant = match self.kind {
            MistakeKind::Colon(_) | MistakeKind::Indicator(_) | MistakeKind::OpenQuote(_) => quoted(self.meant(value)),
            MistakeKind::NoSpace => value.trim().replacen(':', ": ", 1),
            MistakeKind::Fence => "---".to_owned(),
            MistakeKind::Bullet => format!("- {}", bullet_item(value.trim())?),
            MistakeKind::Odd(at, odd) => {
                let start = self.value.start + at;
                let space = if odd.is_control() { "" } else { " " };
                return Some(Edit::replace(start..start + odd.len_utf8(), space));
            }
            _ => return None,
        };
        let indent = value.len() - value.trim_start().len();
        Some(Edit::replace(self.value.start + indent..self.value.start + value.trim_end().len(), meant))
    }

    /// The span, message, label and help for a typing mistake.
    fn describe_slip(&self, value: &str) -> (Range<usize>, String, String, String) {
        match self.kind {
            MistakeKind::NoSpace => {
                let (key, rest) = value.trim().split_once(':').unwrap_or((value, ""));
                (
                    self.value.clone(),
                    "a space is missing after the colon".to_owned(),
                    String::new(),
                    format!("write `{key}: {}`", shorten(rest)),
                )
            }
            MistakeKind::Equals => {
                let (key, rest) = value.trim().split_once('=').unwrap_or((value, ""));
                (
                    self.value.clone(),
                    "a key is followed by a colon, not by `=`".to_owned(),
                    String::new(),
                    format!("write `{}: {}`", key.trim(), shorten(rest.trim())),
                )
            }
            MistakeKind::Odd(at, odd) => {
                let start = self.value.start + at;
                let (message, help) = describe_odd_character(odd);
                (start..start + odd.len_utf8(), message.to_owned(), String::new(), help.to_owned())
            }
            MistakeKind::Fence => (
                self.value.clone(),
                "this does not close the front matter".to_owned(),
                String::new(),
                format!("write three hyphens, `---`, instead of `{}`", shorten(value.trim())),
            ),
            MistakeKind::WideColon => {
                let (key, rest) = value.trim().split_once('：').unwrap_or((value, ""));
                (
                    self.value.clone(),
                    "a full-width colon does not end a key".to_owned(),
                    String::new(),
                    format!("type `:` and a space: `{}: {}`", key.trim(), shorten(rest.trim())),
                )
            }
            MistakeKind::Bullet => {
                let item = bullet_item(value.trim()).unwrap_or_default();
                (
                    self.value.clone(),
                    "list items start with a hyphen and a space".to_owned(),
                    String::new(),
                    format!("write `- {}`", shorten(item)),
                )
            }
            MistakeKind::Hash(at) => (
                self.value.start + at..self.value.end,
                "this line is ignored from the `#` on".to_owned(),
                "a `#` here starts a comment".to_owned(),
                format!(
                    "put words that start with `#` in quotes: `{}{}`",
                    self.before.trim_start(),
                    with_hashes_quoted(value)
                ),
            ),
            _ => (self.value.clone(), "cannot parse this".to_owned(), String::new(), String::new()),
        }
    }

    /// The text without the quotes that were meant to enclose it.
    fn meant<'v>(&self, value: &'v str) -> &'v str {
        let value = value.trim();
        if let Some(inner) = without_curly_quotes(value) {
            return inner;
        }
        match self.kind {
            MistakeKind::OpenQuote(quote) => value.trim_start_matches(quote),
            _ => match value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
                Some(quote) if value.len() > 1 && value.ends_with(quote) => &value[1..value.len() - 1],
                _ => value,
            },
        }
    }
}

/// Truncates a corrected line for a message.
fn shorten_line(line: &str) -> String {
    const LINE_MAX: usize = 200;
    match line.char_indices().nth(LINE_MAX) {
        Some((end, _)) => format!("{}…`", &line[..end]),
        None => line.to_owned(),
    }
}

/// The length of `title: `, or of `  - ` and the key that follows it, including white space.
fn key_length(line: &str) -> Option<usize> {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    if let Some(item) = rest.strip_prefix("- ") {
        let spaces = item.len() - item.trim_start().len();
        let start = indent + 2 + spaces;
        return Some(start + bare_key_length(&line[start..]).unwrap_or(0));
    }
    bare_key_length(rest).map(|length| indent + length)
}

fn bare_key_length(text: &str) -> Option<usize> {
    let colon = text.find(':')?;
    let is_key =
        !text[..colon].is_empty() && text[..colon].chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    let after = &text[colon + 1..];
    let spaces = after.len() - after.trim_start().len();
    (is_key && (spaces > 0 || after.is_empty())).then_some(colon + 1 + spaces)
}

fn mistake_without_key(text: &str) -> Option<MistakeKind> {
    let trimmed = text.trim();
    let name_then = |mark: char| {
        trimmed.split_once(mark).is_some_and(|(name, _)| {
            let name = name.trim_end();
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        })
    };
    if is_nearly_fence(text) {
        Some(MistakeKind::Fence)
    } else if bullet_item(trimmed).is_some() {
        Some(MistakeKind::Bullet)
    } else if text.starts_with([' ', '\t', '#', '"', '\'', '[', '{', ']', '}']) {
        None
    } else if name_then('=') {
        Some(MistakeKind::Equals)
    } else if name_then('：') {
        Some(MistakeKind::WideColon)
    } else if name_then(':') {
        Some(MistakeKind::NoSpace)
    } else {
        Some(MistakeKind::NoColon)
    }
}

/// The mistake in a value on one line.
fn mistake_in(value: &str) -> Option<MistakeKind> {
    let first = value.chars().next()?;
    match first {
        '"' | '\'' => mistake_in_quotes(value, first),
        '[' | '{' => mistake_in_brackets(value, first),
        '@' | '`' | '%' | '*' | '&' | '!' => Some(MistakeKind::Indicator(first)),
        '|' | '>' => {
            let header = value[1..].trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+')).trim();
            (!header.is_empty() && !header.starts_with('#')).then_some(MistakeKind::Indicator(first))
        }
        '-' | '?' if value[1..].starts_with(' ') => Some(MistakeKind::Indicator(first)),
        _ => {
            let text = value.split(" #").next().unwrap_or(value);
            let inside = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1));
            inside.map(MistakeKind::Colon)
        }
    }
}

fn mistake_in_quotes(value: &str, quote: char) -> Option<MistakeKind> {
    match closing_quote(value, quote) {
        None => Some(MistakeKind::OpenQuote(quote)),
        Some(end) => {
            let after = value[end + 1..].trim_start();
            (!after.is_empty() && !after.starts_with('#')).then_some(MistakeKind::TextAfterQuote)
        }
    }
}

/// The offset of the quote that closes the one at the start of `value`.
fn closing_quote(value: &str, quote: char) -> Option<usize> {
    let bytes = value.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == b'\\' && quote == '"' {
            at += 2;
        } else if bytes[at] == quote as u8 {
            if quote == '\'' && bytes.get(at + 1) == Some(&b'\'') {
                at += 2;
                continue;
            }
            return Some(at);
        } else {
            at += 1;
        }
    }
    None
}

fn mistake_in_brackets(value: &str, open: char) -> Option<MistakeKind> {
    if !value.contains(['"', '\''])
        && let Some(at) = hash_in(value)
    {
        return Some(MistakeKind::Hash(at));
    }
    let close = if open == '[' { ']' } else { '}' };
    let mut depth = 0_usize;
    for (at, character) in value.char_indices() {
        if character == open {
            depth += 1;
        } else if character == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                let after = value[at + 1..].trim_start();
                let text_follows = !after.is_empty() && !after.starts_with('#');
                return text_follows.then_some(MistakeKind::TextAfterBracket(open));
            }
        }
    }
    Some(MistakeKind::OpenBracket(open))
}
