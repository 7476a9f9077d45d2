//! The file that adds a language to a site: the messages of the default theme, each below its English text.

use std::collections::HashSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use petition::language::Language;

use super::files::embedded_text;
use super::locale::Locale;

/// The Fluent file whose messages every language must have, below a theme's folder.
pub(super) const ENGLISH: &str = "i18n/en.ftl";

/// The messages that a site's file of a language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageFile {
    /// Relative to the root.
    pub path: PathBuf,
    /// What is to be added to the file; with a heading if there is no file yet.
    pub text: String,
    /// How many messages a translator has to fill in.
    pub untranslated: usize,
}

/// A message of the English file.
struct Message<'a> {
    /// The heading of its section.
    section: &'a str,
    key: &'a str,
    /// The lines of its text.
    lines: Vec<&'a str>,
}

/// The messages of the default theme for a language that it does not have. `existing` is the text of the site's file, if there
/// is one. `None` if the default theme has texts in the language, or its tag is unknown to CLDR.
pub fn language_file(language: &Language, existing: impl FnOnce(&Path) -> Option<String>) -> Option<LanguageFile> {
    let has_texts = language.fallbacks().iter().any(|tag| embedded_text(&format!("i18n/{tag}.ftl")).is_some());
    let locale = Locale::new(language).filter(|_| !has_texts)?;
    let path = Path::new("themes/default/i18n").join(format!("{language}.ftl"));
    let existing = existing(&path);
    let mut file = LanguageFile { path, text: String::new(), untranslated: 0 };
    if existing.is_none() {
        file.text = heading(&locale);
    }
    let existing = existing.unwrap_or_default();
    let known: HashSet<&str> = existing.lines().filter_map(key).collect();
    let mut section = "";
    for message in messages(embedded_text(ENGLISH)?).iter().filter(|message| !known.contains(message.key)) {
        if section != message.section {
            section = message.section;
            file.text.push_str(&format!("\n{section}\n"));
        }
        file.untranslated += usize::from(add(message, &locale, &mut file.text));
    }
    Some(file)
}

/// The key of the message that begins in a line.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    key.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(key.trim_end())
}

/// The messages of a Fluent file that is written like the default theme's.
fn messages(source: &str) -> Vec<Message<'_>> {
    let mut messages: Vec<Message<'_>> = Vec::new();
    let mut section = "";
    for line in source.lines().filter(|line| !line.trim().is_empty()) {
        match (line, key(line)) {
            (_, Some(key)) => {
                let text = line.split_once('=').map_or("", |(_, text)| text.trim());
                messages.push(Message { section, key, lines: vec![text] });
            }
            (comment, _) if comment.starts_with('#') => {
                if comment.starts_with("## ") {
                    section = comment;
                }
            }
            (more, _) => {
                if let Some(message) = messages.last_mut() {
                    message.lines.push(more);
                }
            }
        }
    }
    messages
}

/// Adds a message without its text, below the English one; false if it has nothing to translate.
fn add(message: &Message<'_>, locale: &Locale, text: &mut String) -> bool {
    let first = message.lines.first().copied().unwrap_or_default();
    if is_placeable(first) {
        text.push_str(&format!("{} = {first}\n", message.key));
        return false;
    }
    text.push('\n');
    for line in &message.lines {
        text.push_str(&format!("# {line}\n"));
    }
    match first.strip_prefix("{ $").and_then(|rest| rest.strip_suffix(" ->")) {
        Some(argument) => {
            text.push_str(&format!("{} = {first}\n", message.key));
            for (category, _) in categories(locale, argument == "count") {
                let mark = if category == "other" { "   *" } else { "    " };
                text.push_str(&format!("{mark}[{category}]\n"));
            }
            text.push_str("}\n");
        }
        None => text.push_str(&format!("{} =\n", message.key)),
    }
    true
}

/// Whether a text is filled in as a whole: `{ $site }`, `{ confirm-button }`, `{", "}`.
fn is_placeable(text: &str) -> bool {
    text.starts_with('{') && text.ends_with('}') && text.matches('{').count() == 1
}

/// The plural categories of whole numbers, each with its first numbers, `other` last. Only counts reach a million.
fn categories(locale: &Locale, is_count: bool) -> Vec<(&'static str, Vec<u64>)> {
    let numbers = (0..1000).chain(is_count.then_some(1_000_000));
    let mut found: Vec<(&'static str, Vec<u64>)> =
        ["zero", "one", "two", "few", "many", "other"].map(|c| (c, Vec::new())).into();
    for number in numbers {
        let category = locale.plural_category(number);
        if let Some((_, examples)) = found.iter_mut().find(|(name, _)| *name == category) {
            examples.push(number);
        }
    }
    found.retain(|(category, examples)| !examples.is_empty() || *category == "other");
    found
}

fn heading(locale: &Locale) -> String {
    let mut text = format!("# Texts of the default theme: {} ({}).\n", locale.own_name(), locale.language());
    text.push_str(
        "# Native review: none\n\
         #\n\
         # Above each message is its English text. Write the translation after `=`, or after `]` where a text counts.\n\
         # Names in { $braces } are filled in: put them where the sentence needs them, and change nothing in the braces.\n\
         # A form of address, a word for \"petition\", and the terms of data protection law: the same ones throughout.\n",
    );
    for (category, examples) in categories(locale, true) {
        let shown: Vec<String> = examples.iter().take(4).map(u64::to_string).collect();
        let more = if examples.len() > 4 { ", …" } else { "" };
        let numbers =
            if shown.is_empty() { "no whole number, but Fluent needs it".to_owned() } else { shown.join(", ") + more };
        let _ = writeln!(text, "# [{category}] is the form for {numbers}");
    }
    text
}
