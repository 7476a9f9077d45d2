//! How lines start: bullets of word processors, non-breaking spaces after a mark, headings without a space.

use super::findings::{Findings, Slip};
use super::layout::{Layout, LineKind, TextLine};
use crate::diagnostic::Edit;

/// Characters that word processors start list items with; the last five are of their symbol fonts.
pub(super) const BULLETS: &[char] = &[
    '•', '◦', '▪', '▫', '‣', '⁃', '●', '○', '■', '□', '❖', '➢', '➤', '·', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}',
    '\u{f076}', '\u{f0fc}',
];

/// Spaces that are no white space to Markdown, and invisible characters that come with pasted text.
pub(super) fn is_hard_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200b}' | '\u{feff}')
}

pub(super) fn read(text: &str, layout: &Layout, findings: &mut Findings) {
    for lines in layout.blocks() {
        for (at, line) in lines.iter().enumerate() {
            // A line that starts with a link or with code has no bullet.
            if !layout.is_words(line.span.start) {
                continue;
            }
            let written = &text[line.span.clone()];
            match line.kind {
                LineKind::Heading => heading_attributes(line, written, findings),
                _ => start_of_line(text, lines, at, written, findings),
            }
        }
    }
}

/// Corrects the start of the line `lines[at]` of a block.
fn start_of_line(text: &str, lines: &[TextLine], at: usize, written: &str, findings: &mut Findings) {
    let line = &lines[at];
    let rest = written.trim_start_matches(|c: char| is_hard_space(c) || c == ' ');
    let indent = written.len() - rest.len();
    let start = line.span.start;
    if rest.is_empty() {
        // A line of non-breaking spaces is meant as an empty one.
        findings.edits.push(Edit::delete(line.span.clone()));
        return;
    }
    let Some(mark) = mark_length(rest) else {
        return dash(text, lines, at, rest, findings);
    };
    let after = &rest[mark..];
    let spaces = after.len() - after.trim_start_matches(|c: char| is_hard_space(c) || c == ' ' || c == '\t').len();
    let gap = &after[..spaces];
    let first = rest.chars().next().unwrap_or_default();
    let is_bullet = !first.is_ascii() || first == 'o';
    let is_number = first.is_ascii_digit();
    let is_certain = match first {
        '#' => gap.contains(is_hard_space) || (gap.is_empty() && mark > 1 && after.starts_with(char::is_alphabetic)),
        '·' | '§' => !gap.is_empty(),
        'o' => gap.starts_with('\t') || gap.starts_with(is_hard_space),
        _ if is_bullet => !after.trim().is_empty(),
        _ if is_number => gap.contains(is_hard_space) && may_be_item(text, lines, at, rest),
        _ => gap.contains(is_hard_space),
    };
    if is_certain && !after[spaces..].is_empty() {
        let mark = if is_bullet { "-" } else { &rest[..mark] };
        let end = start + indent + rest.len() - after.len() + spaces;
        findings.edits.push(Edit::replace(start..end, format!("{mark} ")));
    } else if first == '#' && mark == 1 && gap.is_empty() {
        warn_about_heading(lines, line, rest, findings);
    }
}

/// The length of the mark that a line starts with.
fn mark_length(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    match first {
        '#' => Some(rest.len() - rest.trim_start_matches('#').len()).filter(|length| *length <= 6),
        '-' | '*' | '+' => Some(1).filter(|_| !rest[1..].starts_with(first)),
        'o' => Some(1),
        '§' => Some('§'.len_utf8()),
        '0'..='9' => {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            (digits < 10 && rest[digits..].starts_with(['.', ')'])).then_some(digits + 1)
        }
        _ => BULLETS.contains(&first).then(|| first.len_utf8()),
    }
}

/// Whether `12.` starts a list item rather than a date in the middle of a sentence: it opens its block or counts on.
fn may_be_item(text: &str, lines: &[TextLine], at: usize, rest: &str) -> bool {
    let number = |line: &str| line.split(['.', ')']).next().and_then(|digits| digits.trim().parse::<u32>().ok());
    let before = at.checked_sub(1).map(|before| &text[lines[before].span.clone()]);
    before.is_none_or(|before| number(before).zip(number(rest)).is_some_and(|(before, here)| here == before + 1))
}

/// Makes a list of lines that start with a dash, if there are several in a row: a single one may be a signature or speech.
fn dash(text: &str, lines: &[TextLine], at: usize, rest: &str, findings: &mut Findings) {
    let is_item = |line: Option<&TextLine>| {
        line.is_some_and(|line| text[line.span.clone()].strip_prefix(['–', '—']).is_some_and(starts_with_gap))
    };
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().any(|other| is_item(lines.get(other)));
    if !is_item(lines.get(at)) || !beside {
        return;
    }
    let start = lines[at].span.start;
    let words = rest[rest.chars().next().map_or(0, char::len_utf8)..]
        .trim_start_matches(|c: char| is_hard_space(c) || c.is_whitespace());
    findings.edits.push(Edit::replace(start..lines[at].span.end - words.len(), "- "));
}

fn starts_with_gap(rest: &str) -> bool {
    rest.starts_with(|c: char| is_hard_space(c) || c == ' ' || c == '\t') && !rest.trim().is_empty()
}

/// Warns about `#What we ask`, which may also be a hashtag, if it stands alone like a heading.
fn warn_about_heading(lines: &[TextLine], line: &TextLine, rest: &str, findings: &mut Findings) {
    let words = rest[1..].trim_end();
    let is_heading = lines.len() == 1
        && words.starts_with(char::is_uppercase)
        && words.contains(' ')
        && !words.contains('#')
        && !words.ends_with(['.', '!', '?', ',', ';']);
    if is_heading {
        findings.slips.push(Slip {
            span: line.span.clone(),
            message: "a heading needs a space after its `#`, so this is shown as written".to_owned(),
            help: format!("write `## {}`", crate::front_matter::words::shorten(words)),
            fix: Some(Edit::insert(line.span.start + 1, "# ")),
        });
    }
}

/// Takes `{#id}`, `{.class}` and `{#id .class}` at the end of a heading out of its words.
fn heading_attributes(line: &TextLine, written: &str, findings: &mut Findings) {
    let words = written.trim_end().trim_end_matches('#').trim_end();
    let Some(open) = words.rfind('{').filter(|_| words.ends_with('}')) else { return };
    let attributes: Vec<&str> = words[open + 1..words.len() - 1].trim_start_matches(':').split_whitespace().collect();
    let is_attribute = |word: &&str| {
        let name = word.trim_start_matches(['#', '.']);
        let is_name =
            !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'));
        is_name && word.len() == name.len() + 1
    };
    if attributes.is_empty() || !attributes.iter().all(is_attribute) {
        return;
    }
    let start = line.span.start + words[..open].trim_end().len();
    if let Some(id) = attributes.iter().find_map(|word| word.strip_prefix('#')) {
        findings.heading_ids.push((start, id.to_owned()));
    }
    findings.edits.push(Edit::delete(start..line.span.start + words.len()));
}
