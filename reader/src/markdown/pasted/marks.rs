//! Marks of Markdown that miss their form by a little: `[text] (address)`, `**bold **`, `](my report.pdf)`, `[^1]` without its
//! footnote, `[[page]]`, `==marked==`.

use memchr::{memchr, memchr_iter, memchr2, memmem};
use petition::language::Language;

use super::findings::{Findings, Slip};
use super::layout::Layout;
use super::lines::is_hard_space;
use super::window::{ahead, line_start};
use crate::diagnostic::Edit;
use crate::front_matter::words::shorten;

pub(super) fn read(text: &str, layout: &Layout, language: &Language, findings: &mut Findings) {
    let slips = spaced_links(text)
        .chain(footnotes(text))
        .chain(separated_links(text))
        .chain(swapped_links(text))
        .chain(wiki_links(text, language))
        .chain(highlights(text))
        .filter(|slip| layout.is_words(slip.span.start));
    findings.slips.extend(slips);
    for mark in ["**", "__"] {
        spaced_emphasis(text, mark, layout, findings);
    }
}

/// The offsets of a text in another one.
fn places<'t>(text: &'t str, wanted: &'static str) -> impl Iterator<Item = usize> + 't {
    memmem::find_iter(text.as_bytes(), wanted)
}

/// The text before an ASCII character on the first line.
fn up_to(character: u8, text: &str) -> Option<&str> {
    let end = memchr2(character, b'\n', ahead(text).as_bytes())?;
    (text.as_bytes()[end] == character).then(|| &text[..end])
}

/// Finds `](my report.pdf)`, which would be a link without its spaces.
fn spaced_links(text: &str) -> impl Iterator<Item = Slip> + '_ {
    places(text, "](").filter_map(|at| {
        let address = up_to(b')', &text[at + 2..])?;
        // Cheap check first: most have none.
        memchr(b' ', address.as_bytes())?;
        let file = address.split(['"', '\'']).next().unwrap_or_default();
        let trimmed = file.trim();
        let is_spaced = trimmed.contains(' ') && !trimmed.starts_with('<');
        let last = trimmed.rsplit(' ').next().unwrap_or_default();
        let is_address = last.contains('/') || last.rsplit_once('.').is_some_and(|(_, ending)| is_ending(ending));
        let start = at + 2 + file.len() - file.trim_start().len();
        (is_spaced && is_address).then(|| Slip {
            span: at + 1..at + 2 + address.len() + 1,
            message: "a link address cannot contain spaces, so this is shown as written".to_owned(),
            help: format!("write `<{}>`, or `%20` for each space", shorten(trimmed)),
            fix: Some(Edit::replace(start..start + trimmed.len(), format!("<{trimmed}>"))),
        })
    })
}

fn is_ending(text: &str) -> bool {
    (2..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Finds `[^1]`, which is shown as written if there is no such footnote.
fn footnotes(text: &str) -> impl Iterator<Item = Slip> + '_ {
    places(text, "[^").filter_map(|at| {
        let name = up_to(b']', &text[at + 2..])?;
        let is_name = !name.is_empty() && name.len() < 40 && !name.contains([' ', '[', '^']);
        let written = format!("[^{}]", shorten(name));
        is_name.then(|| Slip {
            span: at..at + 2 + name.len() + 1,
            message: format!("the footnote `{written}` is not defined, so the reference is shown as written"),
            help: format!("define the footnote on a line of its own: `{written}: …`"),
            fix: None,
        })
    })
}

/// Whether a text in brackets was meant as the target of a link.
fn is_target(written: &str) -> bool {
    let starts = ["http://", "https://", "www.", "mailto:", "/", "./", "../", "#"];
    !written.contains(char::is_whitespace)
        && (starts.iter().any(|start| written.starts_with(start))
            || written.rsplit_once('.').is_some_and(|(name, ending)| !name.is_empty() && is_ending(ending)))
}

/// Finds `[text] (address)`.
fn separated_links(text: &str) -> impl Iterator<Item = Slip> + '_ {
    memchr_iter(b']', text.as_bytes()).filter_map(|at| {
        let rest = &text[at + 1..];
        let gap = rest.len() - rest.trim_start_matches(|c: char| c == ' ' || is_hard_space(c)).len();
        let address = up_to(b')', rest[gap..].strip_prefix('(')?)?;
        let line = line_start(text, at);
        let open = line + text[line..at].rfind('[')?;
        // A number in brackets is a note.
        let is_words = text[open + 1..at].contains(char::is_alphabetic);
        (gap > 0 && is_words && is_target(address)).then(|| Slip {
            span: open..at + 1 + gap + address.len() + 2,
            message: "a space between the text of a link and its address, so this is shown as written".to_owned(),
            help: format!("write `{}({})`", shorten(&text[open..=at]), shorten(address)),
            fix: Some(Edit::delete(at + 1..at + 1 + gap)),
        })
    })
}

/// Finds `(text)[address]`.
fn swapped_links(text: &str) -> impl Iterator<Item = Slip> + '_ {
    places(text, ")[").filter_map(|at| {
        let address = up_to(b']', &text[at + 2..])?;
        let line = line_start(text, at);
        let open = line + text[line..at].rfind('(')?;
        let words = &text[open + 1..at];
        let end = at + 2 + address.len() + 1;
        let meant = format!("[{words}]({address})");
        let is_address = address.contains("://") || address.starts_with("www.") || address.ends_with(".md");
        (is_address && is_target(address)).then(|| Slip {
            span: open..end,
            message: "the brackets of this link are swapped, so it is shown as written".to_owned(),
            help: format!("write `{}`", shorten(&meant)),
            fix: Some(Edit::replace(open..end, meant)),
        })
    })
}

/// Finds `[[page]]` and `[[page|words]]`, the links of wikis and of Obsidian.
fn wiki_links<'t>(text: &'t str, language: &'t Language) -> impl Iterator<Item = Slip> + 't {
    places(text, "[[").filter_map(|at| {
        let name = up_to(b']', &text[at + 2..])?;
        let (page, words) = name.split_once('|').unwrap_or((name, name));
        let is_link = text[at + 2 + name.len()..].starts_with("]]")
            && page.contains(char::is_alphabetic)
            && !name.contains('[')
            && !super::foreign::is_contents(name);
        let target = crate::slug::from_text(page.split('#').next().unwrap_or_default(), language)?;
        is_link.then(|| Slip {
            span: at..at + 2 + name.len() + 2,
            message: "double brackets make no link, so this is shown as written".to_owned(),
            help: format!("write the words and the path of the file: `[{}]({target}.md)`", shorten(words.trim())),
            fix: None,
        })
    })
}

/// Finds `==marked==`.
fn highlights(text: &str) -> impl Iterator<Item = Slip> + '_ {
    let mut end = 0;
    places(text, "==").filter_map(move |at| {
        let rest = &text[at + 2..];
        let line = ahead(rest).lines().next().unwrap_or_default();
        let length = line.find("==").filter(|length| *length > 0)?;
        let words = &line[..length];
        let is_mark = at >= end
            && !text[..at].ends_with(['=', '!', '<', '>', '\\'])
            && !words.starts_with(|c: char| c.is_whitespace() || c == '=')
            && !words.ends_with(char::is_whitespace)
            && !line[length + 2..].starts_with('=');
        end = if is_mark { at + 2 + length + 2 } else { end };
        is_mark.then(|| Slip {
            span: at..at + length + 4,
            message: "`==` does not mark words, so it is shown as written".to_owned(),
            help: format!("write `<mark>{}</mark>`", shorten(words)),
            fix: Some(Edit::replace(at..at + length + 4, format!("<mark>{words}</mark>"))),
        })
    })
}

/// Finds `**bold **` and `** bold**`, whose spaces keep the asterisks from being marks.
fn spaced_emphasis(text: &str, mark: &'static str, layout: &Layout, findings: &mut Findings) {
    let mut open: Option<usize> = None;
    let is_gap = |c: char| c == ' ' || is_hard_space(c);
    for at in places(text, mark).filter(|at| layout.is_words(*at)) {
        let Some(start) = open.filter(|start| !text[*start..at].contains('\n')) else {
            open = Some(at);
            continue;
        };
        let inner = &text[start + mark.len()..at];
        let words = inner.trim_matches(is_gap);
        if words.is_empty() || words.len() == inner.len() || words.contains(mark) {
            open = Some(at);
            continue;
        }
        open = None;
        let end = at + mark.len();
        let before = if inner.starts_with(is_gap) && !text[..start].ends_with([' ', '\n']) { " " } else { "" };
        let after =
            if inner.ends_with(is_gap) && !text[end..].starts_with([' ', '\n', '\r', '.', ',']) { " " } else { "" };
        findings.slips.push(Slip {
            span: start..end,
            message: format!("a space inside `{mark}`, so it is shown as written"),
            help: format!("write `{mark}{}{mark}`", shorten(words)),
            fix: Some(Edit::replace(start..end, format!("{before}{mark}{words}{mark}{after}"))),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::window::MARK_MAX;
    use super::*;

    /// The number of links with spaces in a line that starts many links and ends one, at the end.
    fn found(openings: usize) -> usize {
        let text = format!("{} my report.pdf)", "[a](".repeat(openings));
        spaced_links(&text).count()
    }

    #[test]
    fn the_end_of_a_mark_is_searched_nearby() {
        assert_eq!(found(1), 1);
        // Each is searched in as many bytes, however long the line is.
        let most = MARK_MAX / "[a](".len();
        assert!(found(most * 2) <= most && found(most * 9) == found(most * 2));
        let text = format!("{}[we] (/a/)", "x".repeat(MARK_MAX * 2));
        assert_eq!(line_start(&text, text.len()), text.len() - MARK_MAX);
        assert_eq!(separated_links(&text).count(), 1);
    }
}
