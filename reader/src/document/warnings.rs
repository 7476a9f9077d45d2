//! Warnings about petitions: about what most writers would want to change, not about matters of taste.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use memchr::memchr2_iter;
use petition::language::Language;
use petition::{Goal, PetitionStatus};

use super::file::MarkdownFile;
use crate::diagnostic::{GOAL_BELOW_COUNT, LONG_SENTENCE, NO_ASK, NO_CLOSING_DATE};
use crate::front_matter::keys::petition as keys;
use crate::front_matter::{Entries, Reader};

/// The longest sentence, in words, without a warning. Plain-language guides ask for 15 to 25 (GOV.UK, "Content design:
/// planning, writing and managing content"); only sentences far beyond that are reported.
const SENTENCE_WORDS_MAX: usize = 45;

/// Words of a request, by language. A text without any of them probably does not ask for anything.
const ASKING: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "ask", "urge", "call on", "call for", "calling", "demand", "request", "petition", "want", "must", "should",
            "need to", "please", "appeal", "insist", "let us", "stop", "keep", "save", "make", "give", "end ", "ban",
            "protect",
        ],
    ),
    ("fr", &["demand", "appel", "exige", "exhort", "pri", "voulons", "doit", "doivent", "souhait", "réclam", "invit"]),
    ("es", &["pedimos", "pido", "exig", "solicit", "queremos", "debe", "reclam", "instamos", "exhort", "rogamos"]),
    ("de", &["bitte", "forder", "verlang", "wollen", "muss", "müssen", "sollen", "soll ", "ruf", "appell"]),
    ("pt", &["pedimos", "peço", "exig", "solicit", "queremos", "deve", "reivindic", "apel"]),
    ("it", &["chied", "chiediamo", "esig", "vogliamo", "deve", "devono", "appell", "sollecit"]),
    ("nl", &["vragen", "vraag", "eisen", "eis", "willen", "moet", "verzoek", "roepen", "dring"]),
];

/// Warns about the text of a petition.
pub(crate) fn warn_about_text(reader: &mut Reader, file: &MarkdownFile<'_>, language: Option<&Language>) {
    long_sentence(reader, &file.text_range);
    no_ask(reader, file, language);
}

/// Warns about a goal that signatures collected elsewhere already reach.
pub(crate) fn goal_below_count(reader: &mut Reader, entries: &Entries<'_>, goal: Goal, count: u64) {
    let (Some(reached), Some(span)) = (goal.reached(count), entries.span(&keys::GOAL)) else { return };
    reader
        .report(
            GOAL_BELOW_COUNT,
            span,
            format!("the goal of {reached} is already reached: {count} have signed elsewhere"),
        )
        .set_help(format!("set a goal above {count}, or `goal: auto`, which rises automatically"));
}

/// Warns about an open petition without `closes`.
pub(crate) fn no_closing_date(
    reader: &mut Reader,
    entries: &Entries<'_>,
    status: PetitionStatus,
    closes: Option<Date>,
) {
    if status != PetitionStatus::Open || closes.is_some() || entries.is_broken(&keys::CLOSES) {
        return;
    }
    let Some(span) = entries.span(&keys::DATE) else { return };
    let example = reader.example_of_closes();
    reader
        .report(NO_CLOSING_DATE, span, "this petition has no closing date")
        .set_label("opens and never closes")
        .set_help(format!("add `closes: {example}`, or another day before the decision is made"));
}

/// Warns about the first sentence that is too long, and says how many others are.
pub(crate) fn long_sentence(reader: &mut Reader, range: &Range<usize>) {
    let source = Arc::clone(&reader.source);
    let mut long = sentences(&source[range.clone()]).filter(|(_, words)| *words > SENTENCE_WORDS_MAX);
    let Some((span, words)) = long.next() else { return };
    let others = match long.count() {
        0 => String::new(),
        1 => "; one other is as long".to_owned(),
        others => format!("; {others} more are as long"),
    };
    let span = span.start + range.start..span.end + range.start;
    reader
        .report(LONG_SENTENCE, span, format!("a sentence of {words} words{others}"))
        .set_label("starts here")
        .set_help("split it: most people read this on a phone");
}

/// Whether a line starts a new block.
fn starts_block(line: &str) -> bool {
    let first = line.trim_start().chars().next();
    first.is_none_or(|first| "#|-*+><[`~".contains(first) || first.is_ascii_digit())
}

/// The sentences of a Markdown text with their numbers of words. Blank lines, headings and list items end a sentence;
/// tables, code and link definitions have none.
fn sentences(text: &str) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
    let mut sentences = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if starts_block(line) {
            sentences.extend(open.take().map(|(start, words)| (start..at, words)));
        }
        if !trimmed.starts_with(['|', '<', '`', '~', '[']) {
            let start = at + (line.len() - trimmed.len());
            read_words(trimmed.trim_end(), start, &mut open, &mut sentences);
        }
        at += line.len();
    }
    sentences.extend(open.take().map(|(start, words)| (start..at, words)));
    sentences.into_iter().map(|(span, words)| {
        let first_line = text[span.clone()].find('\n').map_or(span.end, |end| span.start + end);
        (span.start..first_line, words)
    })
}

fn read_words(line: &str, start: usize, open: &mut Option<(usize, usize)>, sentences: &mut Vec<(Range<usize>, usize)>) {
    let mut next = 0;
    for end in memchr2_iter(b' ', b'\t', line.as_bytes()).chain([line.len()]) {
        let (word, at) = (&line[next..end], start + next);
        next = end + 1;
        if word.is_empty() {
            continue;
        }
        let (_, words) = open.get_or_insert((at, 0));
        *words += usize::from(word.contains(char::is_alphanumeric));
        // Most words end with a letter.
        if word.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            continue;
        }
        let inner = word.trim_end_matches(['"', '\'', ')', '*', '_', '”', '’', '»']);
        if inner.ends_with(['.', '!', '?', '…', ';', ':', '。', '؟', '।']) {
            sentences.extend(open.take().map(|(begin, words)| (begin..at + word.len(), words)));
        }
    }
}

/// Warns about a text that asks for nothing.
pub(crate) fn no_ask(reader: &mut Reader, file: &MarkdownFile<'_>, language: Option<&Language>) {
    let primary = language.map_or("en", Language::primary);
    let Some((_, asking)) = ASKING.iter().find(|(tag, _)| *tag == primary) else { return };
    let range = file.text_range.clone();
    let written = reader.source[range.clone()].to_owned();
    if written.trim().is_empty() {
        let at = range.start.min(reader.source.len());
        reader
            .report(NO_ASK, at..at, "this petition has no text")
            .set_help("write below the second `---` what is happening, why it matters, and what you ask for");
        return;
    }
    // A text that is all raw HTML or headings has no plain text.
    let plain = &file.text.markdown.plain;
    let plain: &str = if plain.trim().is_empty() { &written } else { plain };
    // The text first: it is the most likely to ask.
    let is_asked = asks(plain, asking)
        || [keys::TITLE, keys::SUMMARY]
            .iter()
            .any(|key| file.entries.text(key).is_some_and(|text| asks(&text, asking)))
        || file.text.markdown.headings.iter().any(|heading| asks(&heading.text, asking));
    if is_asked {
        return;
    }
    // The language of the site is in another file, so only texts that look like English are judged without a language
    // of their own.
    if language.is_none() && !looks_english(plain) {
        return;
    }
    let start = range.start + reader.source[range.clone()].len() - reader.source[range.clone()].trim_start().len();
    let end = reader.source[start..].find('\n').map_or(reader.source.len(), |end| start + end);
    reader
        .report(NO_ASK, start..end, "this text does not say what it asks for")
        .set_help("end with a sentence such as “We ask the council to keep the library open on Saturdays.”");
}

fn asks(text: &str, asking: &[&str]) -> bool {
    let has = |text: &str| asking.iter().any(|word| text.contains(word));
    // Tried in the original case first, which is usually enough.
    has(text) || has(&text.to_lowercase())
}

fn looks_english(text: &str) -> bool {
    let words = text.split_ascii_whitespace().take(300);
    words.filter(|word| matches!(*word, "the" | "and" | "of" | "to" | "is" | "in" | "The")).nth(2).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize)]) {
        let found: Vec<(&str, usize)> = sentences(text).map(|(span, words)| (&text[span], words)).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn sentences_end_with_their_punctuation_or_their_block() {
        check("One two. Three\nfour!\n", &[("One two.", 2), ("Three", 2)]);
        check(
            "## One two\n\nThree four\n- five\n- six\n",
            &[("## One two", 2), ("Three four", 2), ("- five", 1), ("- six", 1)],
        );
        check("| a | b |\n|---|---|\n", &[]);
        check("\tOne  two…\r\n\r\n – & dès 1\t2e*.*", &[("One  two…", 2), ("– & dès 1\t2e*.*", 3)]);
        check("“Stop it.” He said: go", &[("“Stop it.”", 2), ("He said:", 2), ("go", 1)]);
    }
}
