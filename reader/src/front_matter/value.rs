//! Checks of single values.

pub(super) mod indicators;
pub(super) mod address;
pub(super) mod date;

use petition::input::is_blank;
use petition::language::Language;
use petition::slug::Slug;

pub(crate) use self::date::parse_date;
use super::control_characters::contains_forbidden;
use super::entries::{report_wrong_type, text_of};
use super::keys::Key;
use super::reader::Reader;
use super::words::{list, nearest, shorten};
use super::yaml::{Node, Scalar, ScalarKind, Value, quoted};
use super::{other_generators, slips};
use crate::alias::{AliasError, alias_path};
use crate::diagnostic::{BAD_SLUG, BAD_VALUE, CUT_OFF_TEXT, Code, Edit, MISSING_KEY, TOO_LONG, UNKNOWN_LANGUAGE};

pub(super) fn example(key: &Key) -> String {
    format!("write, for example, `{}`", key.example)
}

pub(super) fn report_bad(reader: &mut Reader, code: Code, value: &Node<'_>, message: String, help: String) {
    reader.report(code, value.span.clone(), message).set_help(help);
}

/// Adds to the last diagnostic, which is about `value`, that another value is certainly meant.
pub(super) fn set_meant(reader: &mut Reader, value: &Node<'_>, meant: impl Into<String>) {
    if let Some(found) = reader.found.last_mut() {
        found.set_fix(Edit::replace(value.span.clone(), meant));
    }
}

/// The text of a value; reports other types.
pub(super) fn expect_text(reader: &mut Reader, value: &Node<'_>, key: &Key) -> Option<String> {
    if let Some(text) = text_of(value) {
        return Some(text);
    }
    let help = match value.scalar() {
        Some(scalar) if scalar.kind() != ScalarKind::Null => {
            format!("put it in quotes: `{}: {}`", key.name, quoted(&scalar.text))
        }
        _ => match &value.value {
            Value::Sequence(items) if items.len() == 1 => match items[0].scalar() {
                Some(scalar) => format!("write it without the list: `{}: {}`", key.name, quoted(&scalar.text)),
                None => example(key),
            },
            Value::Mapping(entries) => as_text(reader, value, entries, key),
            _ => example(key),
        },
    };
    report_wrong_type(reader, value, key.name, "text", help);
    None
}

/// A suggestion for `- Minister: for health` in a list, which YAML reads as a map.
fn as_text(reader: &Reader, value: &Node<'_>, entries: &[(Node<'_>, Node<'_>)], key: &Key) -> String {
    let written = reader.source.get(value.span.clone()).unwrap_or_default().trim();
    if entries.len() == 1 && !written.contains('\n') && !written.starts_with('{') {
        format!("a colon followed by a space needs quotes around the text: `{}`", quoted(written))
    } else {
        example(key)
    }
}

pub(super) fn text(reader: &mut Reader, value: &Node<'_>, key: &Key, max: usize) {
    let Some(text) = expect_text(reader, value, key) else { return };
    let name = key.name;
    let length = text.chars().count();
    if text.is_empty() {
        report_bad(reader, MISSING_KEY, value, format!("`{name}` is empty"), example(key));
    } else if is_blank(&text) && !contains_forbidden(&text) {
        report_bad(reader, MISSING_KEY, value, format!("`{name}` has no visible characters"), example(key));
    } else if length > max {
        reader
            .report(
                TOO_LONG,
                value.span.clone(),
                format!("`{name}` has {length} characters; at most {max} are allowed"),
            )
            .set_label(format!("{} too many", length - max))
            .set_help("shorten it, and move the rest to the text below");
    } else if contains_forbidden(&text) {
        report_bad(
            reader,
            BAD_VALUE,
            value,
            format!("`{name}` contains an invisible control character"),
            "delete the character, or type the text again".to_owned(),
        );
    } else {
        warn_about_cut_off_text(reader, value, &text, name);
        indicators::warn_about_quotes(reader, value, &text, name);
    }
}

/// Warns about `title: Save room #5`, of which YAML reads only "Save room": a `#` after a space starts a comment. If a
/// word follows at once, it was probably meant as text.
fn warn_about_cut_off_text(reader: &mut Reader, value: &Node<'_>, text: &str, name: &str) {
    if !value.scalar().is_some_and(|scalar| scalar.plain) {
        return;
    }
    let after = reader.source.get(value.span.end..).unwrap_or_default();
    let line = after.lines().next().unwrap_or_default().trim_end();
    let comment = line.trim_start();
    if comment.len() == line.len()
        || !comment.starts_with('#')
        || comment[1..].starts_with(|c: char| !c.is_alphanumeric())
    {
        return;
    }
    let whole = quoted(&format!("{text} {comment}"));
    let (start, end) = (value.span.end + line.len() - comment.len(), value.span.end + line.len());
    let (label, help) = ("the rest of this line is ignored", format!("put the text in quotes: `{name}: {whole}`"));
    reader
        .report(CUT_OFF_TEXT, start..end, format!("`{name}` ends before the `#`"))
        .set_label(label)
        .set_help(help)
        .set_fix(Edit::replace(value.span.start..end, whole));
}

pub(super) fn list_of(
    reader: &mut Reader,
    value: &Node<'_>,
    key: &Key,
    one_is_enough: bool,
    mut check: impl FnMut(&mut Reader, &Node<'_>),
) {
    match &value.value {
        Value::Sequence(items) => {
            if items.is_empty() && one_is_enough && key.required {
                report_bad(reader, MISSING_KEY, value, format!("`{}` is an empty list", key.name), example(key));
            }
            for item in items {
                if !indicators::starts_with_indicator(reader, item, "") {
                    check(reader, item);
                }
            }
        }
        _ if one_is_enough => check(reader, value),
        Value::Scalar(scalar) => {
            let items: Vec<&str> = scalar.text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
            let written = reader.source.get(value.span.clone()).unwrap_or_default();
            let help = match written.lines().next().and_then(slips::bullet_item) {
                Some(item) => format!("write each item with a hyphen and a space: `- {}`", shorten(item)),
                None => format!("write a list: `{}: [{}]`", key.name, items.join(", ")),
            };
            report_wrong_type(reader, value, key.name, "a list", help);
        }
        Value::Mapping(_) => report_wrong_type(reader, value, key.name, "a list", example(key)),
    }
}

pub(super) fn slug(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let written = match value.scalar() {
        // YAML reads a name of only digits as a number.
        Some(scalar) if matches!(scalar.kind(), ScalarKind::Integer(_)) => scalar.text.trim().to_owned(),
        _ => match expect_text(reader, value, key) {
            Some(text) => text,
            None => return,
        },
    };
    if let Err(error) = Slug::parse(&written) {
        let help = match crate::slug::from_text(&written, &reader.language) {
            Some(slug) => format!("write `{}: {slug}`", key.name),
            None => "use the letters a-z, digits and hyphens".to_owned(),
        };
        report_bad(
            reader,
            BAD_SLUG,
            value,
            format!("`{}` is not a valid `{}`: {error}", shorten(&written), key.name),
            help,
        );
    }
}

pub(super) fn path(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    let Err(error) = alias_path(&written) else { return };
    let message = format!("`{}` {error}", shorten(&written));
    let help = match &error {
        AliasError::Query | AliasError::Extension => {
            "add a rule to the server or CDN of the site that redirects it, and delete this alias".to_owned()
        }
        AliasError::Fragment => match written.split('#').next() {
            Some(path) if alias_path(path).is_ok() => format!("write the path before it: `{path}`"),
            _ => "delete this alias".to_owned(),
        },
        AliasError::Elsewhere(path) if alias_path(path).is_ok() => format!("write only its path: `{path}`"),
        AliasError::Elsewhere(_) | AliasError::Characters => {
            "write the old path from the root of the site, such as `/2019/library/` or `/2019/library.html`".to_owned()
        }
    };
    report_bad(reader, BAD_SLUG, value, message, help);
}

pub(super) fn word(reader: &mut Reader, value: &Node<'_>, key: &Key, words: &'static [&'static str]) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if words.contains(&written.as_str()) {
        return;
    }
    let near = nearest(&written, words).or_else(|| other_generators::equivalent_value(key.name, &written));
    let help = match near {
        Some(near) => format!("write `{near}`"),
        None => format!("the allowed values are {}", list(words)),
    };
    report_bad(reader, BAD_VALUE, value, format!("`{}` cannot be `{}`", key.name, shorten(&written)), help);
}

pub(super) fn integer(reader: &mut Reader, value: &Node<'_>, key: &Key, min: i64, max: i64) {
    match value.scalar().map(Scalar::kind) {
        Some(ScalarKind::Integer(number)) if (min..=max).contains(&number) => {}
        Some(ScalarKind::Integer(number)) => {
            report_bad(
                reader,
                BAD_VALUE,
                value,
                format!("`{}` cannot be {number}", key.name),
                format!("write a whole number from {min} to {max}"),
            );
        }
        _ => {
            report_wrong_type(reader, value, key.name, "a whole number", number_help(value, key));
            set_number(reader, value, min, max);
        }
    }
}

pub(super) fn goal(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    match value.scalar().map(|scalar| (scalar.kind(), &*scalar.text)) {
        Some((ScalarKind::Integer(1..), _)) | Some((ScalarKind::Text, "auto")) => {}
        Some((ScalarKind::Integer(number), _)) => {
            report_bad(
                reader,
                BAD_VALUE,
                value,
                format!("`goal` cannot be {number}"),
                "write a number above 0, or `auto`".to_owned(),
            );
        }
        _ => {
            report_wrong_type(reader, value, key.name, "a whole number or `auto`", number_help(value, key));
            set_number(reader, value, 1, i64::MAX);
        }
    }
}

/// Adds the number to a diagnostic about `"5000"`, `5,000` or `5k`.
fn set_number(reader: &mut Reader, value: &Node<'_>, min: i64, max: i64) {
    if let Some(number) = meant_number(value).filter(|number| (min..=max).contains(number)) {
        set_meant(reader, value, number.to_string());
    }
}

/// A suggestion for `5k`, `"5000"`, `5,000` or `5 000`: the number in digits.
fn number_help(value: &Node<'_>, key: &Key) -> String {
    match meant_number(value) {
        Some(number) => format!("write only the digits, without quotes: `{}: {number}`", key.name),
        None if value.scalar().is_some_and(|scalar| scalar.text.contains(|c: char| c.is_ascii_digit())) => {
            format!("write a whole number, such as `{}`", key.example)
        }
        None => example(key),
    }
}

/// The number that is meant by digits in quotes or groups.
fn meant_number(value: &Node<'_>) -> Option<i64> {
    const SEPARATORS: &[char] = &[',', '.', ' ', '\'', '_', '\u{a0}', '\u{202f}'];
    let written = value.scalar()?.text.trim().to_lowercase();
    let (digits, factor) = match written.strip_suffix('k').or_else(|| written.strip_suffix("thousand")) {
        Some(rest) => (rest.trim(), 1000),
        None => (written.trim_end_matches("signatures").trim(), 1),
    };
    if digits.split(SEPARATORS).skip(1).any(|group| group.len() != 3) {
        return None;
    }
    digits.replace(SEPARATORS, "").parse::<i64>().ok()?.checked_mul(factor)
}

pub(super) fn boolean(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(scalar) = value.scalar() else {
        return report_wrong_type(reader, value, key.name, "`true` or `false`", example(key));
    };
    if matches!(scalar.kind(), ScalarKind::Bool(_)) {
        return;
    }
    let meant = match scalar.text.to_lowercase().as_str() {
        "yes" | "on" | "y" | "true" | "1" => Some("true"),
        "no" | "off" | "n" | "false" | "0" => Some("false"),
        _ => None,
    };
    let help = meant.map_or_else(|| example(key), |meant| format!("write `{}: {meant}`", key.name));
    report_wrong_type(reader, value, key.name, "`true` or `false`", help);
    if let Some(meant) = meant {
        set_meant(reader, value, meant);
    }
}

pub(super) fn language(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if Language::parse(&written).is_none() {
        let message = format!("`{}` is not a language tag", shorten(&written));
        report_bad(
            reader,
            UNKNOWN_LANGUAGE,
            value,
            message,
            "write a tag such as `en`, `fr`, `pt-BR` or `zh-Hans`".to_owned(),
        );
    }
}

pub(super) fn country(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if petition::sign_form::country(&written).is_none() {
        let message = format!("`{}` is not the code of a country", shorten(&written));
        let upper = written.to_uppercase();
        let help = match petition::sign_form::country(&upper) {
            Some(code) => format!("write `{}: {code}`", key.name),
            None => "write the two letters of ISO 3166-1, such as `DE` for Germany".to_owned(),
        };
        report_bad(reader, BAD_VALUE, value, message, help);
    }
}

pub(super) fn localized(reader: &mut Reader, value: &Node<'_>, key: &Key, max: usize) {
    let Value::Mapping(entries) = &value.value else { return text(reader, value, key, max) };
    if entries.is_empty() {
        report_bad(reader, MISSING_KEY, value, format!("`{}` is empty", key.name), example(key));
    }
    for (tag, value) in entries {
        language(reader, tag, key);
        text(reader, value, key, max);
    }
}

pub(super) fn topic_names(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Value::Mapping(topics) = &value.value else {
        return report_wrong_type(reader, value, key.name, "a map of topics", example(key));
    };
    let mut seen: Vec<String> = Vec::new();
    for (topic, names) in topics {
        let written = topic.scalar().map(|scalar| scalar.text.trim().to_owned()).unwrap_or_default();
        let help = "list each topic once, spelled as in the petitions".to_owned();
        match crate::slug::from_text(&written, &reader.language).map(|slug| slug.to_string()) {
            Some(slug) if seen.contains(&slug) => {
                report_bad(
                    reader,
                    BAD_VALUE,
                    topic,
                    format!("the topic `{}` is listed twice", shorten(&written)),
                    help,
                );
            }
            Some(slug) => seen.push(slug),
            None => report_bad(reader, BAD_VALUE, topic, format!("`{}` is not a topic", shorten(&written)), help),
        }
        match &names.value {
            Value::Mapping(_) => localized(reader, names, key, 200),
            _ => report_wrong_type(reader, names, &written, "a map of names by language", example(key)),
        }
    }
}
