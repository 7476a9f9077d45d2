//! Checks front matter against the known keys.

use std::borrow::Cow;
use std::path::Path;

use ahash::AHashMap;

use super::entries::{Entries, map_of, report_wrong_type};
use super::keys::{Key, ValueType, petition};
use super::reader::Reader;
use super::value::address::{address, colour, endpoint, mailbox, sender, texts, time_zone};
use super::value::date::date;
use super::value::{
    boolean, country, example, goal, indicators, integer, language, list_of, localized, parse_date, path, slug, text,
    topic_names, word,
};
use super::words::{list, nearest, shorten};
use super::yaml::{Node, Value, quoted};
use super::{other_generators, recipient, slips};
use crate::diagnostic::{DUPLICATE_KEY, MISSING_ALT, MISSING_KEY, Severity, TRANSLATION_KEY, UNKNOWN_KEY};
use crate::paths::with_slashes;

/// The most unknown keys and the most duplicate keys that are reported for one map.
const UNKNOWN_MAX: usize = 50;

/// The keys that a map may have, and how messages refer to it.
#[derive(Clone, Copy)]
pub(crate) struct KeyScope<'a> {
    /// "a petition"
    pub(crate) what: &'a str,
    pub(crate) keys: &'static [Key],
    /// For translations: the keys and the path of the main file, whose other keys a translation may not have.
    pub(crate) main: Option<(&'static [Key], &'a Path)>,
}

/// Checks all keys of a map. Reports and removes invalid entries, so that the rest can be trusted. Missing keys are
/// reported at `whole`.
pub(crate) fn check(
    reader: &mut Reader,
    entries: &mut Entries<'_>,
    scope: KeyScope<'_>,
    whole: std::ops::Range<usize>,
) {
    report_duplicates(reader, entries);
    let opens = entries.value(&petition::DATE).and_then(|date| parse_date(date.scalar()?.text.trim()));
    reader.opens = reader.opens.or(opens);
    let mut sound = Vec::with_capacity(entries.entries.len());
    let mut broken = Vec::new();
    let mut unknown = 0;
    for (key, mut value) in std::mem::take(&mut entries.entries) {
        let Some(name) = name_of(&key) else {
            report_non_text_key(reader, &key);
            continue;
        };
        match scope.keys.iter().find(|known| known.name == name) {
            None if unknown == UNKNOWN_MAX => {
                reader
                    .report(UNKNOWN_KEY, key.span.clone(), "too many unknown keys; the rest are not shown")
                    .set_help("is this the front matter of a petition, or another file?");
                unknown += 1;
            }
            None if unknown > UNKNOWN_MAX => {}
            // A misspelled required key is not reported as missing as well.
            None => {
                unknown += 1;
                broken.extend(report_unknown(reader, &key, &value, &name, scope));
            }
            Some(known) if value.is_null() && known.required => {
                broken.push(known.name);
                report_no_value(reader, &key, known);
            }
            Some(known) if value.is_null() => indicators::warn_about_comment(reader, key.span.end, known.name),
            Some(known) => {
                if check_value(reader, &mut value, known, below(scope.main, known)) {
                    sound.push((key, value));
                } else {
                    broken.push(known.name);
                }
            }
        }
    }
    entries.entries = sound;
    entries.broken.extend(broken.iter().map(|name| (*name).to_owned()));
    for known in scope.keys.iter().filter(|known| known.required) {
        if entries.get(known).is_none() && !entries.is_broken(known) {
            let code = if known.name == petition::image::ALT.name { MISSING_ALT } else { MISSING_KEY };
            reader
                .report(code, whole.clone(), format!("`{}` is missing", known.name))
                .set_label(format!("required for {}", scope.what))
                .set_help(format!("add a line such as `{}`", known.example));
        }
    }
}

fn report_no_value(reader: &mut Reader, key: &Node<'_>, known: &Key) {
    let unread = indicators::unread_text(&reader.source, key.span.end).map(|unread| reader.source[unread].to_owned());
    let finding = reader.report(MISSING_KEY, key.span.clone(), format!("`{}` has no value", known.name));
    match unread {
        Some(unread) => finding
            .set_label(format!("a value that starts with `{}` is not read as text", &unread[..1]))
            .set_help(format!("put the text in quotes: `{}: {}`", known.name, quoted(&unread))),
        None => {
            finding.set_label("nothing follows the colon").set_help(format!("write, for example, `{}`", known.example))
        }
    };
}

fn report_duplicates(reader: &mut Reader, entries: &mut Entries<'_>) {
    let mut seen: AHashMap<Cow<'_, str>, usize> = AHashMap::with_capacity(entries.entries.len());
    let mut reported = 0;
    entries.entries.retain(|(key, _)| {
        let Some(name) = name_of(key) else { return true };
        let Some(first) = seen.get(&name).copied() else {
            seen.insert(name, key.span.start);
            return true;
        };
        reported += 1;
        if reported <= UNKNOWN_MAX {
            let line = reader.source[..first].matches('\n').count() + 1;
            reader
                .report(DUPLICATE_KEY, key.span.clone(), format!("duplicate key `{}`", shorten(&name)))
                .set_label(format!("first used on line {line}"))
                .set_help("delete one of them");
        }
        false
    });
}

/// A key as written.
fn name_of<'a>(key: &Node<'a>) -> Option<Cow<'a, str>> {
    match &key.value {
        Value::Scalar(scalar) => Some(scalar.text.clone()),
        Value::Sequence(_) | Value::Mapping(_) => None,
    }
}

fn report_non_text_key(reader: &mut Reader, key: &Node<'_>) {
    reader
        .report(UNKNOWN_KEY, key.span.clone(), "a key must be a word")
        .set_help("write a word, a colon, a space and the value");
}

/// Reports an unknown key; returns the known key that was probably meant.
fn report_unknown(
    reader: &mut Reader,
    key: &Node<'_>,
    value: &Node<'_>,
    name: &str,
    scope: KeyScope<'_>,
) -> Option<&'static str> {
    let shown = shorten(name);
    if let Some((main_keys, main)) = scope.main
        && main_keys.iter().any(|known| known.name == name)
    {
        let main = with_slashes(main);
        reader
            .report(TRANSLATION_KEY, key.span.clone(), format!("`{shown}` is not allowed in a translation"))
            .set_label("it is the same in all languages")
            .set_help(format!("set it in {main}, and delete it here"));
        return None;
    }
    if let Some(odd) = name.chars().find(|c| c.is_control() || (c.is_whitespace() && !c.is_ascii())) {
        let (message, help) = slips::describe_odd_character(odd);
        reader.report(UNKNOWN_KEY, key.span.clone(), message).set_label("in this key").set_help(help);
        return nearest(name.trim(), &scope.keys.iter().map(|known| known.name).collect::<Vec<_>>());
    }
    let what = scope.what;
    let names: Vec<&'static str> = scope.keys.iter().map(|known| known.name).collect();
    let near = nearest(name, &names);
    let help = other_generators::help_for(name, value, &names)
        .or_else(|| near.map(|near| format!("a key with a similar name exists: `{near}`")))
        .unwrap_or_else(|| match names.contains(&"extra") {
            true => format!("the keys are {}; values for the theme's templates go under `extra`", list(&names)),
            false => format!("the keys are {}", list(&names)),
        });
    reader
        .report(UNKNOWN_KEY, key.span.clone(), format!("unknown key `{shown}`"))
        .set_label(format!("not a key of {what}"))
        .set_help(help);
    near.or_else(|| other_generators::equivalent_key(name, &names))
}

/// The keys of the main file, for translations, and its path.
type MainKeys<'a> = Option<(&'static [Key], &'a Path)>;

/// The keys of the main file below a key.
fn below<'a>(main: MainKeys<'a>, key: &Key) -> MainKeys<'a> {
    let (keys, path) = main?;
    match keys.iter().find(|known| known.name == key.name)?.value_type {
        ValueType::Map(keys) => Some((keys, path)),
        _ => None,
    }
}

/// Checks a value; `main` has the keys of the main file below it. Returns whether it can be used.
fn check_value(reader: &mut Reader, value: &mut Node<'_>, key: &Key, main: MainKeys<'_>) -> bool {
    let before = reader.found.len();
    let name = key.name;
    if indicators::starts_with_indicator(reader, value, name) {
        return false;
    }
    match key.value_type {
        ValueType::AnyMap => {
            if !matches!(value.value, Value::Mapping(_)) {
                report_wrong_type(reader, value, name, "a map of keys", example(key));
            }
        }
        ValueType::Text { max } => text(reader, value, key, max),
        ValueType::Localized { max } => localized(reader, value, key, max),
        ValueType::TopicNames => topic_names(reader, value, key),
        ValueType::Addresses => texts(reader, value, key),
        ValueType::TextOrList => list_of(reader, value, key, true, |reader, item| text(reader, item, key, 1000)),
        ValueType::TextList => list_of(reader, value, key, false, |reader, item| text(reader, item, key, 200)),
        ValueType::Slugs => list_of(reader, value, key, true, |reader, item| slug(reader, item, key)),
        ValueType::Paths => list_of(reader, value, key, true, |reader, item| path(reader, item, key)),
        ValueType::Recipients => list_of(reader, value, key, true, recipient::check),
        ValueType::Languages => list_of(reader, value, key, false, |reader, item| language(reader, item, key)),
        ValueType::AnyOf(words) => list_of(reader, value, key, false, |reader, item| word(reader, item, key, words)),
        ValueType::OneOf(words) => word(reader, value, key, words),
        ValueType::Slug => slug(reader, value, key),
        ValueType::Date => date(reader, value, key),
        ValueType::Integer(min, max) => integer(reader, value, key, min, max),
        ValueType::Goal if matches!(value.value, Value::Mapping(_)) => {
            return map(reader, value, key, petition::goal::ALL, main);
        }
        ValueType::Goal => goal(reader, value, key),
        ValueType::Bool => boolean(reader, value, key),
        ValueType::Language => language(reader, value, key),
        ValueType::Url => address(reader, value, key),
        ValueType::Endpoint => endpoint(reader, value, key),
        ValueType::Contact => mailbox(reader, value, key),
        ValueType::Sender => sender(reader, value, key),
        ValueType::TimeZone => time_zone(reader, value, key),
        ValueType::Colour => colour(reader, value, key),
        ValueType::File => text(reader, value, key, 500),
        ValueType::Collected => collected(reader, value, key),
        ValueType::Country => country(reader, value, key),
        ValueType::ColourOrMap(_) if matches!(value.value, Value::Scalar(_)) => colour(reader, value, key),
        ValueType::ColourOrMap(keys) | ValueType::Map(keys) => return map(reader, value, key, keys, main),
        ValueType::Maps(keys) => maps(reader, value, key, keys),
    }
    reader.found[before..].iter().all(|finding| finding.severity() == Severity::Warning)
}

fn collected(reader: &mut Reader, value: &mut Node<'_>, key: &Key) {
    match &value.value {
        Value::Sequence(_) => maps(reader, value, key, petition::collected::ALL),
        Value::Mapping(_) => {
            let help = "put a hyphen before it: sources are written as a list".to_owned();
            report_wrong_type(reader, value, key.name, "a number or a list", help);
        }
        Value::Scalar(_) => integer(reader, value, key, 0, 1_000_000_000_000),
    }
}

/// Checks the maps of a list.
fn maps(reader: &mut Reader, value: &mut Node<'_>, key: &Key, keys: &'static [Key]) {
    if let Value::Sequence(items) = &mut value.value {
        for item in items {
            map(reader, item, key, keys, None);
        }
    } else {
        report_wrong_type(reader, value, key.name, "a list", example(key));
    }
}

/// Checks the keys of a nested map, and keeps the valid entries.
fn map(reader: &mut Reader, value: &mut Node<'_>, key: &Key, keys: &'static [Key], main: MainKeys<'_>) -> bool {
    if !matches!(value.value, Value::Mapping(_)) {
        report_wrong_type(reader, value, key.name, "a map of keys", example(key));
        return false;
    }
    let mut entries = map_of(value);
    let what = format!("`{}`", key.name);
    let scope = KeyScope { what: &what, keys, main };
    check(reader, &mut entries, scope, value.span.clone());
    value.value = Value::Mapping(entries.entries);
    true
}
