//! The reference of diagnostics and keys as text, from `docs/diagnostics.md` and the list of keys that the checks use.

#[cfg(test)]
mod page;

use crate::front_matter::keys::{self, Key, ValueType};
use crate::front_matter::words::{list, nearest};

const DIAGNOSTICS: &str = include_str!("../../docs/diagnostics.md");

/// The kinds of files with their keys.
pub(crate) const KINDS: [(&str, &[Key]); 5] = [
    ("petition", keys::petition::ALL),
    ("organisation", keys::organisation::ALL),
    ("page", keys::article::ALL),
    ("update", keys::article::UPDATE),
    ("site", keys::site::ALL),
];

/// Explains a diagnostic (`unknown-key`), a key (`goal`, `image.alt`, `site.brand`) or the keys of a kind of file (`petition`).
///
/// # Errors
/// The most similar name, if there is one, for anything else.
pub fn explain(topic: &str) -> Result<String, Option<String>> {
    if let Some(section) = diagnostic(topic) {
        return Ok(section);
    }
    if let Some((kind, keys)) = KINDS.into_iter().find(|(kind, _)| *kind == topic) {
        return Ok(summary(kind, keys));
    }
    let all = all_keys();
    let is_meant = |kind: &str, path: &str| {
        path == topic || topic.strip_prefix(kind).and_then(|rest| rest.strip_prefix('.')) == Some(path)
    };
    let mut found: Vec<_> = all.iter().filter(|(kind, path, _)| is_meant(kind, path)).collect();
    if found.is_empty() {
        found = all.iter().filter(|(_, path, _)| path.rsplit('.').next() == Some(topic)).collect();
    }
    if found.is_empty() {
        return Err(similar(topic, &all));
    }
    Ok(found.into_iter().map(|(kind, path, key)| entry(kind, path, key)).collect::<Vec<_>>().join("\n"))
}

/// The section of a code, without the level of its heading.
fn diagnostic(code: &str) -> Option<String> {
    let start = DIAGNOSTICS.find(&format!("\n### {code}\n"))? + "\n### ".len();
    let section = &DIAGNOSTICS[start..];
    let end = ["\n### ", "\n## "].iter().filter_map(|next| section.find(next)).min().unwrap_or(section.len());
    Some(format!("{}\n", section[..end].trim_end()))
}

fn summary(kind: &str, keys: &[Key]) -> String {
    let width = keys.iter().map(|key| key.name.len()).max().unwrap_or_default();
    let line = |key: &Key| {
        let required = if key.required { "Required. " } else { "" };
        format!("{:width$}  {required}{}\n", key.name, key.about)
    };
    let lines: String = keys.iter().map(line).collect();
    format!("Keys of a {kind}; `undersigned explain {kind}.{}` has an example:\n\n{lines}", keys[0].name)
}

fn entry(kind: &str, path: &str, key: &Key) -> String {
    let required = if key.required { ", required" } else { "" };
    let value = describe(key.value_type);
    format!("{path} ({kind}{required})\n\n{}\n\nValue: {value}\nExample: {}\n", key.about, key.example)
}

/// The kind, path and key of all keys, nested ones included.
fn all_keys() -> Vec<(&'static str, String, &'static Key)> {
    fn add(kind: &'static str, above: &str, keys: &'static [Key], all: &mut Vec<(&'static str, String, &'static Key)>) {
        for key in keys {
            let path = format!("{above}{}", key.name);
            let below = match key.value_type {
                ValueType::Map(keys) | ValueType::Maps(keys) | ValueType::ColourOrMap(keys) => keys,
                ValueType::Goal => keys::petition::goal::ALL,
                ValueType::Collected => keys::petition::collected::ALL,
                _ => &[],
            };
            all.push((kind, path.clone(), key));
            add(kind, &format!("{path}."), below, all);
        }
    }
    let mut all = Vec::new();
    KINDS.iter().for_each(|(kind, keys)| add(kind, "", keys, &mut all));
    all
}

fn similar(topic: &str, all: &[(&'static str, String, &'static Key)]) -> Option<String> {
    let codes = crate::diagnostic::Code::ALL.iter().map(|code| code.as_str());
    let mut names: Vec<&str> = codes.chain(all.iter().map(|(_, path, _)| path.as_str())).collect();
    names.extend(KINDS.iter().map(|(kind, _)| *kind));
    names.sort_unstable();
    names.dedup();
    nearest(topic, &names).map(str::to_owned)
}

/// The values of a type in words.
fn describe(value_type: ValueType) -> String {
    let text = match value_type {
        ValueType::Text { max } => return format!("text of at most {max} characters"),
        ValueType::Localized { max } => {
            return format!("text of at most {max} characters, or a map of texts by language");
        }
        ValueType::Integer(min, max) => return format!("a whole number from {min} to {max}"),
        ValueType::OneOf(words) => return format!("one of {}", list(words)),
        ValueType::AnyOf(words) => return format!("a list of {}", list(words)),
        ValueType::Map(keys) => return format!("a map with {}", names(keys)),
        ValueType::ColourOrMap(keys) => return format!("a colour (`#rrggbb`), or a map with {}", names(keys)),
        ValueType::Maps(keys) => return format!("a list of maps with {}", names(keys)),
        ValueType::Country => "the code of a country, such as `DE` (ISO 3166-1)",
        ValueType::TopicNames => "a map of topics to maps of names by language",
        ValueType::TextOrList => "text, or a list of texts",
        ValueType::TextList => "a list of texts",
        ValueType::Slug => "letters a-z, digits and hyphens",
        ValueType::Slugs => "the name of a file without `.md`, or a list of names",
        ValueType::Date => "a date (year-month-day)",
        ValueType::Goal => "a positive whole number, `auto`, or a map with `count` and `means`",
        ValueType::Bool => "`true` or `false`",
        ValueType::Language => "a language tag such as `en` or `pt-BR`",
        ValueType::Languages => "a list of language tags",
        ValueType::Url => "a web address that starts with https:// or http://",
        ValueType::Endpoint => "a path that starts with a slash, or a web address",
        ValueType::Contact => "an email address or a web address",
        ValueType::Sender => "an email address, alone or after a name in angle brackets",
        ValueType::TimeZone => "an IANA name of a time zone",
        ValueType::Colour => "a colour (`#rrggbb`) in quotes",
        ValueType::File => "the path of a file, from the folder of this one",
        ValueType::Paths => "an old path of this site, or a list of them",
        ValueType::Recipients => "a public key (age1…), or a list of them",
        ValueType::Collected => "a number, or a list of maps with `count`, `source` and `date`",
        ValueType::Addresses => "a map of names to web addresses",
        ValueType::AnyMap => "any map",
    };
    text.to_owned()
}

fn names(keys: &[Key]) -> String {
    list(&keys.iter().map(|key| key.name).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diagnostics_keys_and_kinds_are_explained() {
        for code in crate::diagnostic::Code::ALL {
            let text = explain(code.as_str()).unwrap();
            assert!(
                text.starts_with(&format!("{code_name}\n\n", code_name = code.as_str())) && !text.contains("\n### ")
            );
        }
        assert_eq!(
            explain("goal").unwrap(),
            "goal (petition)\n\nThe number of signatures aimed for; auto, the default, is the next step above the count.\n\n\
             Value: a positive whole number, `auto`, or a map with `count` and `means`\nExample: goal: 5000\n"
        );
        assert!(explain("image.alt").unwrap().starts_with("image.alt (petition, required)\n"));
        assert_eq!(explain("alt"), explain("image.alt"));
        assert!(explain("site.title").unwrap().starts_with("title (site, required)\n"));
        let titles = explain("title").unwrap();
        assert!(titles.contains("title (petition, required)") && titles.contains("title (update, required)"));
        let petition = explain("petition").unwrap();
        assert!(petition.contains("\ntitle                Required. The headline"), "{petition}");
        assert_eq!(explain("gaol"), Err(Some("goal".to_owned())));
        assert_eq!(explain("unknwon-key"), Err(Some("unknown-key".to_owned())));
        assert_eq!(explain("zzzzzzzzzz"), Err(None));
    }
}
