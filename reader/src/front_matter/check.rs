//! Holds what was written against the keys that there are.

use std::borrow::Cow;
use std::path::Path;

use ahash::AHashMap;

use super::keys::Key;
use super::value::{check_value, lost, parse_date};
use super::{Entries, Reader, foreign, slips};
use crate::diagnostic::{DUPLICATE_KEY, MISSING_ALT, MISSING_KEY, TRANSLATION_KEY, UNKNOWN_KEY};
use crate::yaml::{Node, Value, quoted};

/// The most unknown keys, and keys written twice, that are told of one map.
const UNKNOWN_MAX: usize = 50;

/// Which file's keys are checked, and in which words to speak of them.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// "a petition"
    pub(crate) what: &'a str,
    pub(crate) keys: &'static [Key],
    /// Of a translation: its main file, which has the keys that it may not have.
    pub(crate) main: Option<(&'static [Key], &'a Path)>,
}

/// Checks all keys of a map; what is wrong is reported and taken out, so that the rest can be trusted.
pub(crate) fn check(
    reader: &mut Reader,
    entries: &mut Entries<'_>,
    subject: Subject<'_>,
    whole: std::ops::Range<usize>,
) {
    report_duplicates(reader, entries);
    let opens = entries.value("date").and_then(|date| parse_date(date.scalar()?.text.trim()));
    reader.opens = reader.opens.or(opens);
    let mut sound = Vec::with_capacity(entries.entries.len());
    let mut spoiled = Vec::new();
    let mut unknown = 0;
    for (key, mut value) in std::mem::take(&mut entries.entries) {
        let Some(name) = name_of(&key) else {
            report_odd_key(reader, &key);
            continue;
        };
        match subject.keys.iter().find(|known| known.name == name) {
            None if unknown == UNKNOWN_MAX => {
                reader
                    .report(UNKNOWN_KEY, key.span.clone(), "so many keys are unknown that the rest is not told")
                    .set_help("is this the front matter of a petition, or another file?");
                unknown += 1;
            }
            None if unknown > UNKNOWN_MAX => {}
            // Whoever misspelt a key that must be there is told so, and not that it is missing as well.
            None => {
                unknown += 1;
                spoiled.extend(report_unknown(reader, &key, &value, &name, subject));
            }
            Some(known) if value.is_null() && known.required => {
                spoiled.push(known.name);
                report_no_value(reader, &key, known);
            }
            Some(known) if value.is_null() => lost::warn_about_remark(reader, key.span.end, known.name),
            Some(known) => {
                if check_value(reader, &mut value, known) {
                    sound.push((key, value));
                } else {
                    spoiled.push(known.name);
                }
            }
        }
    }
    entries.entries = sound;
    entries.broken.extend(spoiled.iter().map(|name| (*name).to_owned()));
    for known in subject.keys.iter().filter(|known| known.required) {
        if entries.get(known.name).is_none() && !entries.is_broken(known.name) {
            let code = if known.name == "alt" { MISSING_ALT } else { MISSING_KEY };
            reader
                .report(code, whole.clone(), format!("`{}` is missing", known.name))
                .set_label(format!("{} needs it", subject.what))
                .set_help(format!("add a line such as `{}`", known.example));
        }
    }
}

fn report_no_value(reader: &mut Reader, key: &Node<'_>, known: &Key) {
    let lost = lost::after_key(&reader.source, key.span.end).map(|lost| reader.source[lost].to_owned());
    let finding = reader.report(MISSING_KEY, key.span.clone(), format!("`{}` has no value", known.name));
    match lost {
        Some(lost) => finding
            .set_label(format!("what begins with `{}` is not read as text", &lost[..1]))
            .set_help(format!("put the text in quotes: `{}: {}`", known.name, quoted(&lost))),
        None => {
            finding.set_label("nothing is written after it").set_help(format!("write for example `{}`", known.example))
        }
    };
}

fn report_duplicates(reader: &mut Reader, entries: &mut Entries<'_>) {
    let mut seen: AHashMap<Cow<'_, str>, usize> = AHashMap::with_capacity(entries.entries.len());
    let mut told = 0;
    entries.entries.retain(|(key, _)| {
        let Some(name) = name_of(key) else { return true };
        let Some(first) = seen.get(&name).copied() else {
            seen.insert(name, key.span.start);
            return true;
        };
        told += 1;
        if told <= UNKNOWN_MAX {
            let line = reader.source[..first].matches('\n').count() + 1;
            reader
                .report(DUPLICATE_KEY, key.span.clone(), format!("`{}` is written twice", shorten(&name)))
                .set_label(format!("the first is on line {line}"))
                .set_help("keep one of the two");
        }
        false
    });
}

/// A key as it is written, mostly a part of the file.
fn name_of<'a>(key: &Node<'a>) -> Option<Cow<'a, str>> {
    match &key.value {
        Value::Scalar(scalar) => Some(scalar.text.clone()),
        Value::Sequence(_) | Value::Mapping(_) => None,
    }
}

fn report_odd_key(reader: &mut Reader, key: &Node<'_>) {
    reader
        .report(UNKNOWN_KEY, key.span.clone(), "a key must be a word")
        .set_help("write a word, a colon, a space and the value");
}

/// Tells of a key that is none; the one that was probably misspelt.
fn report_unknown(
    reader: &mut Reader,
    key: &Node<'_>,
    value: &Node<'_>,
    name: &str,
    subject: Subject<'_>,
) -> Option<&'static str> {
    let shown = shorten(name);
    if let Some((main_keys, main)) = subject.main
        && main_keys.iter().any(|known| known.name == name)
    {
        let main = main.to_string_lossy().replace('\\', "/");
        reader
            .report(TRANSLATION_KEY, key.span.clone(), format!("a translation may not have `{shown}`"))
            .set_label("it is the same in all languages")
            .set_help(format!("write it in {main}, and delete it here"));
        return None;
    }
    if let Some(odd) = name.chars().find(|c| c.is_control() || (c.is_whitespace() && !c.is_ascii())) {
        let (message, help) = slips::odd_words(odd);
        reader.report(UNKNOWN_KEY, key.span.clone(), message).set_label("in this key").set_help(help);
        return nearest(name.trim(), &subject.keys.iter().map(|known| known.name).collect::<Vec<_>>());
    }
    let what = subject.what;
    let names: Vec<&'static str> = subject.keys.iter().map(|known| known.name).collect();
    let near = nearest(name, &names);
    let help = foreign::ours(what, name, value, &names)
        .or_else(|| near.map(|near| format!("a key with a similar name exists: `{near}`")))
        .unwrap_or_else(|| match names.contains(&"extra") {
            true => format!("the keys are {}; what the theme alone uses goes under `extra`", list(&names)),
            false => format!("the keys are {}", list(&names)),
        });
    reader
        .report(UNKNOWN_KEY, key.span.clone(), format!("unknown key `{shown}`"))
        .set_label(format!("not a key of {what}"))
        .set_help(help);
    near.or_else(|| foreign::meant(name, &names))
}

/// The word of `known` that was probably meant: equal but for case and `_`, or at most two letters away.
pub(crate) fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let folded = |word: &str| word.to_lowercase().replace(['-', ' '], "_");
    let written = folded(&written.chars().take(40).collect::<String>());
    let distance = |word: &&&'k str| strsim::damerau_levenshtein(&written, &folded(word));
    let near = known.iter().min_by_key(distance)?;
    let allowed = (near.chars().count() / 3).clamp(1, 2);
    (distance(&near) <= allowed).then_some(*near)
}

/// Words in a row: `a`, `b` and `c`.
pub(crate) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// What was written, short enough for a message.
pub(crate) fn shorten(text: &str) -> String {
    const SHOWN_MAX: usize = 60;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match line.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
