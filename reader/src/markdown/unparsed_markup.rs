//! Warns about markup that Markdown shows as text: `[the report](my report.pdf)`, or `[^1]` without its footnote.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::diagnostic::SHOWN_AS_WRITTEN;
use crate::front_matter::Reader;
use crate::front_matter::words::shorten;

/// The most warnings for one text.
const REPORTED_MAX: usize = 10;

/// A span of the text that looks like markup.
struct Suspect {
    span: Range<usize>,
    is_footnote: bool,
}

/// Warns about such markup in the text that starts at byte `base` of the file. Parses the text a second time only if
/// something looks like it.
pub(super) fn warn(reader: &mut Reader, text: &str, base: usize, options: Options) {
    let mut suspects: Vec<Suspect> = spaced_links(text).chain(footnotes(text)).collect();
    if suspects.is_empty() {
        return;
    }
    suspects.sort_by_key(|suspect| suspect.span.start);
    let shown = shown(text, options);
    let is_shown = |suspect: &&Suspect| {
        let after = shown.partition_point(|span| span.end <= suspect.span.start);
        shown.get(after).is_some_and(|span| span.contains(&suspect.span.start))
    };
    for suspect in suspects.iter().filter(is_shown).take(REPORTED_MAX) {
        let written = &text[suspect.span.clone()];
        let (message, help) = match suspect.is_footnote {
            true => (
                format!("the footnote `{}` is not defined, so the reference is shown as written", shorten(written)),
                format!("define the footnote on a line of its own: `{}: …`", shorten(written)),
            ),
            false => {
                let address = written.split(['"', '\'']).next().unwrap_or_default();
                let address = address.trim_matches(['(', ')', ' ']);
                (
                    "a link address cannot contain spaces, so this is shown as written".to_owned(),
                    format!("write `<{}>`, or `%20` for each space", shorten(address)),
                )
            }
        };
        reader.report(SHOWN_AS_WRITTEN, suspect.span.start + base..suspect.span.end + base, message).set_help(help);
    }
}

/// Finds `](my report.pdf)`, which would be a link without its spaces.
fn spaced_links(text: &str) -> impl Iterator<Item = Suspect> + '_ {
    pairs(text, *b"](").filter_map(|at| {
        let address = up_to(b')', &text[at + 2..])?;
        // Cheap check first: most have none.
        memchr(b' ', address.as_bytes())?;
        let file = address.split(['"', '\'']).next().unwrap_or_default().trim();
        let is_spaced = file.contains(' ') && !file.starts_with('<');
        let last = file.rsplit(' ').next().unwrap_or_default();
        let is_address = last.contains('/') || last.rsplit_once('.').is_some_and(|(_, ending)| is_ending(ending));
        (is_spaced && is_address).then(|| Suspect { span: at + 1..at + 2 + address.len() + 1, is_footnote: false })
    })
}

/// The offsets of two adjacent characters.
fn pairs(text: &str, [first, second]: [u8; 2]) -> impl Iterator<Item = usize> + '_ {
    memchr_iter(first, text.as_bytes()).filter(move |at| text.as_bytes().get(at + 1) == Some(&second))
}

/// The text before an ASCII character on the first line.
fn up_to(character: u8, text: &str) -> Option<&str> {
    let end = memchr2(character, b'\n', text.as_bytes())?;
    (text.as_bytes()[end] == character).then(|| &text[..end])
}

fn is_ending(text: &str) -> bool {
    (2..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Finds `[^1]`.
fn footnotes(text: &str) -> impl Iterator<Item = Suspect> + '_ {
    pairs(text, *b"[^").filter_map(|at| {
        let name = up_to(b']', &text[at + 2..])?;
        let is_name = !name.is_empty() && name.len() < 40 && !name.contains([' ', '[', '^']);
        is_name.then(|| Suspect { span: at..at + 2 + name.len() + 1, is_footnote: true })
    })
}

/// The spans that are shown as text, without code.
fn shown(text: &str, options: Options) -> Vec<Range<usize>> {
    let mut in_code = false;
    let spans = Parser::new_ext(text, options).into_offset_iter().filter_map(|(event, span)| match event {
        Event::Start(Tag::CodeBlock(_)) => {
            in_code = true;
            None
        }
        Event::End(TagEnd::CodeBlock) => {
            in_code = false;
            None
        }
        Event::Text(_) if !in_code => Some(span),
        _ => None,
    });
    let mut spans: Vec<Range<usize>> = spans.collect();
    // The parser does not promise spans in order.
    spans.sort_by_key(|span| span.start);
    spans
}
