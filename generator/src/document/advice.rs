//! What could be better: never an error, and never a matter of taste alone.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use memchr::{memchr, memchr_iter};
use petition::language::Language;
use petition::petition::{Goal, PetitionStatus};

use super::parse::Both;
use crate::content::Collected;
use crate::diagnostic::{GOAL_BELOW_COUNT, LONG_SENTENCE, NO_ASK, NO_CLOSING_DATE};
use crate::front_matter::{Entries, Reader};

/// The longest sentence, in words, that most readers take in at once; plain-language guides ask for 15 to 25 (GOV.UK,
/// "Content design: planning, writing and managing content"), so this speaks up only where it is far beyond.
const SENTENCE_WORDS_MAX: usize = 45;

/// Words that an ask is made with, by language. A text without any of them most likely does not ask.
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

/// `goal below count`, as far as the file alone can tell.
pub(super) fn goal_below_count(reader: &mut Reader, entries: &Entries<'_>, goal: Goal, elsewhere: &[Collected]) {
    let count: u64 = elsewhere.iter().fold(0, |sum, collected| sum.saturating_add(collected.count));
    let (Some(reached), Some(span)) = (goal.reached(count), entries.span("goal")) else { return };
    reader
        .report(GOAL_BELOW_COUNT, span, format!("the goal of {reached} is reached: {count} have signed elsewhere"))
        .set_help(format!("write a goal above {count}, or `goal: auto`, which rises by itself"));
}

/// An open petition that nobody knows the end of.
pub(super) fn no_closing_date(
    reader: &mut Reader,
    entries: &Entries<'_>,
    status: PetitionStatus,
    closes: Option<Date>,
) {
    if status != PetitionStatus::Open || closes.is_some() || entries.is_broken("closes") {
        return;
    }
    let Some(span) = entries.span("date") else { return };
    let example = reader.example_of_closes();
    reader
        .report(NO_CLOSING_DATE, span, "this petition has no last day to sign")
        .set_label("it opens, and never closes")
        .set_help(format!("add `closes: {example}`, or another day before the target decides"));
}

/// The first sentence that is too long, and how many others are.
pub(super) fn long_sentence(reader: &mut Reader, range: &Range<usize>) {
    let source = Arc::clone(&reader.source);
    let mut first = None;
    let mut others = 0;
    for_each_sentence(&source[range.clone()], |span, words| match first {
        _ if words <= SENTENCE_WORDS_MAX => {}
        None => first = Some((span, words)),
        Some(_) => others += 1,
    });
    let Some((span, words)) = first else { return };
    let others = match others {
        0 => String::new(),
        1 => "; one more is as long".to_owned(),
        others => format!("; {others} more are as long"),
    };
    let span = span.start + range.start..span.end + range.start;
    reader
        .report(LONG_SENTENCE, first_line(&source, span), format!("a sentence of {words} words{others}"))
        .set_label("begins here")
        .set_help("make two of it: most people read this on a phone");
}

fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let end = memchr(b'\n', text[span.clone()].as_bytes()).map_or(span.end, |end| span.start + end);
    span.start..end
}

/// Hands over the sentences of Markdown with their numbers of words. Lines of tables, code and addresses are none; a blank
/// line, a heading or a list item ends one.
fn for_each_sentence(text: &str, mut hand_over: impl FnMut(Range<usize>, usize)) {
    // Where the sentence begins that has not ended, and how many words it has so far.
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for next in memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1).chain([text.len()]) {
        let line = text[at..next].trim_start();
        let start = next - line.len();
        let line = line.trim_end();
        let starts_block = line.is_empty()
            || line.starts_with(['#', '|', '-', '*', '+', '>', '<', '[', '`', '~'])
            || line.starts_with(|c: char| c.is_ascii_digit());
        if starts_block && let Some((begin, words)) = open.take() {
            hand_over(begin..at, words);
        }
        if !line.is_empty() && !line.starts_with(['|', '<', '`', '~', '[']) {
            let (mut begin, mut words) = open.unwrap_or((start, 0));
            let after = for_each_odd_end(line.as_bytes(), |before, end| {
                let word = line[..end].rsplit([' ', '\t']).next().unwrap_or_default();
                words += before + usize::from(word.contains(char::is_alphanumeric));
                if ends_sentence(word) {
                    hand_over(begin..start + end, words);
                    let gap = line[end..].bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
                    (begin, words) = (start + end + gap, 0);
                }
            });
            open = (begin < start + line.len()).then_some((begin, words + after));
        }
        at = next;
    }
    if let Some((begin, words)) = open {
        hand_over(begin..at, words);
    }
}

/// Hands over where those words of a line end that do not end with a letter or digit of ASCII, each with the number of
/// the others since the one before, and returns how many others follow. Most words are others, and are only counted, many
/// bytes at a time.
fn for_each_odd_end(line: &[u8], mut hand_over: impl FnMut(usize, usize)) -> usize {
    const TOGETHER: usize = 32;
    let is_gap = |byte: u8| (byte == b' ') | (byte == b'\t');
    let mut others = 0;
    let followers = line.get(1..).unwrap_or_default();
    for (chunk, (bytes, next)) in line.chunks(TOGETHER).zip(followers.chunks(TOGETHER)).enumerate() {
        let ends = bytes.iter().zip(next).map(|(byte, next)| (*byte, !is_gap(*byte) & is_gap(*next)));
        let (count, has_odd) = ends.clone().fold((0_u8, false), |(count, has_odd), (byte, ends)| {
            let is_other = byte.is_ascii_alphanumeric();
            (count + u8::from(ends & is_other), has_odd | (ends & !is_other))
        });
        if !has_odd {
            others += usize::from(count);
            continue;
        }
        for (at, (byte, _)) in ends.enumerate().filter(|(_, (_, ends))| *ends) {
            match byte.is_ascii_alphanumeric() {
                true => others += 1,
                false => hand_over(std::mem::take(&mut others), chunk * TOGETHER + at + 1),
            }
        }
    }
    // The last one ends with the line.
    match line.last() {
        Some(last) if last.is_ascii_alphanumeric() => others += 1,
        Some(_) => hand_over(std::mem::take(&mut others), line.len()),
        None => {}
    }
    others
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', ')', '*', '_', '”', '’', '»'])
        .ends_with(['.', '!', '?', '…', ';', ':', '。', '؟', '।'])
}

/// A text in which nothing is asked of anybody.
pub(super) fn no_ask(reader: &mut Reader, both: &Both<'_>, language: Option<&Language>) {
    let primary = language.map_or("en", Language::primary);
    let Some((_, asking)) = ASKING.iter().find(|(tag, _)| *tag == primary) else { return };
    let plain = &both.text.markdown.plain;
    let range = both.text_range.clone();
    if plain.trim().is_empty() {
        let at = range.start.min(reader.source.len());
        reader
            .report(NO_ASK, at..at, "this petition has no text")
            .set_help("say below the second `---` what happens, why it matters, and what you ask");
        return;
    }
    // The longest first: most likely it is there.
    let is_asked = asks(plain, asking)
        || ["title", "summary"].iter().any(|key| both.entries.text(key).is_some_and(|text| asks(&text, asking)))
        || both.text.markdown.headings.iter().any(|heading| asks(&heading.text, asking));
    if is_asked {
        return;
    }
    // The site may be in another language than English, which a single file does not know; so only texts that look
    // like it are judged.
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
    // Mostly some word is there as it is.
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
        let mut found: Vec<(&str, usize)> = Vec::new();
        for_each_sentence(text, |span, words| found.push((&text[first_line(text, span)], words)));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn sentences_end_with_their_sign_or_their_block() {
        check("One two. Three\nfour!\n", &[("One two.", 2), ("Three", 2)]);
        check(
            "## One two\n\nThree four\n- five\n- six\n",
            &[("## One two", 2), ("Three four", 2), ("- five", 1), ("- six", 1)],
        );
        check("| a | b |\n|---|---|\n", &[]);
        check("\tOne  two…\r\n\r\n – & dès 1\t2e*.*", &[("One  two…", 2), ("– & dès 1\t2e*.*", 3)]);
        let long = "word ".repeat(100) + "e.g. this," + &" word".repeat(60) + ".";
        check(&long, &[(&long[..504], 101), (&long[505..], 61)]);
        for length in 0..70 {
            let (one, other) = ("a".repeat(length) + " bc,", "a".repeat(length) + " bc");
            let words = 1 + usize::from(length > 0);
            check(&one, &[(one.trim_start(), words)]);
            check(&other, &[(other.trim_start(), words)]);
        }
        check("“Stop it.” He said: go", &[("“Stop it.”", 2), ("He said:", 2), ("go", 1)]);
    }
}
