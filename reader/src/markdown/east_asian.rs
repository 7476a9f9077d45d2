//! Chinese and Japanese in Markdown: emphasis beside their punctuation, and line ends between their characters.
//!
//! `CommonMark` decides by spaces and punctuation whether asterisks can open or close emphasis, which fails in scripts without
//! spaces: the closing asterisks of `**「図書館」**を` stand between punctuation and a letter. Before parsing, punctuation beside
//! asterisks is therefore replaced by characters of the same length that are no punctuation, and afterwards put back. Spans stay
//! those of the source.

use memchr::memchr_iter;
use pulldown_cmark::{CowStr, Event, Tag};

/// ASCII punctuation that ends a phrase. Brackets and the characters of entities are markup.
const ASCII: &[u8] = b":.!?,%";

/// Whether a line end beside the character stands for nothing: it is as wide as an ideograph, and not Hangul, which has spaces.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2e80}'..='\u{2fdf}' | '\u{3000}'..='\u{303f}' | '\u{3041}'..='\u{312f}' | '\u{31c0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the line end at `start..end` of `text` is between wide characters.
pub(super) fn is_between_wide(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '~'));
    let after = text[end..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '~' | '>' | '['));
    before.chars().next_back().is_some_and(is_wide) && after.chars().next().is_some_and(is_wide)
}

/// The text with the punctuation beside asterisks replaced; `None` if nothing is.
pub(super) fn shield(text: &str) -> Option<String> {
    let mut shielded: Option<Vec<u8>> = None;
    let mut end = 0;
    for at in memchr_iter(b'*', text.as_bytes()) {
        if at < end {
            continue;
        }
        end = at + text[at..].bytes().take_while(|byte| *byte == b'*').count();
        let (before, after) = (text[..at].chars().next_back(), text[end..].chars().next());
        for (character, other, start) in [(before, after, at - before.map_or(0, char::len_utf8)), (after, before, end)]
        {
            let Some(stand_in) = character.and_then(|character| stand_in(character, other)) else { continue };
            let bytes = shielded.get_or_insert_with(|| text.as_bytes().to_vec());
            let mut buffer = [0; 4];
            let encoded = stand_in.encode_utf8(&mut buffer).as_bytes();
            bytes[start..start + encoded.len()].copy_from_slice(encoded);
        }
    }
    // A text that has such characters itself, such as icons of a font, is left alone.
    let shielded = shielded.filter(|_| !text.chars().any(|c| unshielded(c).is_some()))?;
    String::from_utf8(shielded).ok()
}

/// The stand-in for punctuation beside asterisks, if `other` is on their other side.
fn stand_in(character: char, other: Option<char>) -> Option<char> {
    let is_beside_wide = other.is_some_and(|other| is_wide(other) && other != '\u{3000}');
    let code = match character {
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' => {
            0xe000 + (character as u32 - 0x3000)
        }
        '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}' => {
            0xe100 + (character as u32 - 0xff00)
        }
        '\u{2010}'..='\u{2027}' if is_beside_wide => 0xe200 + (character as u32 - 0x2000),
        ascii if is_beside_wide => 1 + ASCII.iter().position(|byte| char::from(*byte) == ascii)? as u32,
        _ => return None,
    };
    char::from_u32(code)
}

/// The character that a stand-in replaced.
fn unshielded(character: char) -> Option<char> {
    match character as u32 {
        code @ 0xe000..=0xe03f => char::from_u32(code - 0xe000 + 0x3000),
        code @ 0xe100..=0xe1ff => char::from_u32(code - 0xe100 + 0xff00),
        code @ 0xe210..=0xe227 => char::from_u32(code - 0xe200 + 0x2000),
        code @ 1..=6 => ASCII.get(code as usize - 1).copied().map(char::from),
        _ => None,
    }
}

fn unshield_text(text: CowStr<'_>) -> CowStr<'_> {
    if !text.chars().any(|c| unshielded(c).is_some()) {
        return text;
    }
    text.chars().map(|c| unshielded(c).unwrap_or(c)).collect::<String>().into()
}

/// The event with the characters of the source.
pub(super) fn unshield(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Text(text) => Event::Text(unshield_text(text)),
        Event::Code(text) => Event::Code(unshield_text(text)),
        Event::Html(text) => Event::Html(unshield_text(text)),
        Event::InlineHtml(text) => Event::InlineHtml(unshield_text(text)),
        Event::FootnoteReference(name) => Event::FootnoteReference(unshield_text(name)),
        Event::Start(Tag::FootnoteDefinition(name)) => Event::Start(Tag::FootnoteDefinition(unshield_text(name))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: unshield_text(dest_url), title: unshield_text(title), id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url: unshield_text(dest_url), title: unshield_text(title), id })
        }
        other => other,
    }
}
