//! What all Markdown files have in common: a name, front matter and a text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;
use serde::{Deserialize, Serialize};

use super::{placeholders, raw_text_checks};
use crate::diagnostic::{BAD_SLUG, BAD_VALUE, Diagnostic, UNKNOWN_LANGUAGE};
use crate::front_matter::check::{self, KeyScope};
use crate::front_matter::keys::Key;
use crate::front_matter::keys::petition::signing::{KEEP_DAYS, PER_MAILBOX};
use crate::front_matter::keys::petition::{LANGUAGE, TITLE};
use crate::front_matter::words::shorten;
use crate::front_matter::yaml::Value;
use crate::front_matter::{Entries, Reader, by_language, read_entries, split_or_report, text_of};
use crate::localized::{LocalizedText, SharedText};
use crate::markdown::link::{LinkTarget, resolve};
use crate::markdown::{self, RenderedText};
use crate::source::FileName;
use crate::typography::typographic;

/// A value with its span.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Range<usize>,
}

/// The checked front matter and the rendered text of a file.
pub(crate) struct MarkdownFile<'s> {
    pub(crate) entries: Entries<'s>,
    pub(crate) text: RenderedText,
    pub(crate) text_range: Range<usize>,
}

/// Splits, parses and checks a Markdown file; `source` is the text of the reader.
pub(crate) fn parse_markdown<'s>(
    reader: &mut Reader,
    source: &'s str,
    scope: KeyScope<'_>,
    prefix: &str,
) -> Option<MarkdownFile<'s>> {
    let parts = split_or_report(reader)?;
    let whole = opening(source);
    let mut entries = read_entries(reader, source, parts.yaml);
    check::check(reader, &mut entries, scope, whole);
    let own = entries.text(&LANGUAGE).and_then(|tag| Language::parse(&tag));
    reader.language = own.unwrap_or_else(|| reader.language.clone());
    raw_text_checks::report_keys_in_text(reader, source, &parts.text, scope);
    raw_text_checks::report_control_characters(reader, source, &parts.text);
    placeholders::warn(reader, source, &parts.text);
    let text = markdown::render(reader, parts.text.clone(), prefix);
    Some(MarkdownFile { entries, text, text_range: parts.text })
}

/// The span of the line `---` at the start of a file, where missing keys are reported.
pub(crate) fn opening(source: &str) -> Range<usize> {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    start..(start + 3).min(source.len())
}

/// Parses the file stem as a slug; reports `bad-slug` otherwise.
pub(crate) fn file_slug(reader: &mut Reader, stem: &str) -> Option<Slug> {
    match Slug::parse(stem) {
        Ok(slug) => Some(slug),
        Err(error) => {
            let shown = shorten(stem);
            if let Some(original) = original_of(stem) {
                let message = format!("the file `{shown}.md` looks like a copy of `{original}.md`");
                let help = format!(
                    "compare the two, and delete one; a program that synchronizes files made a second `{original}.md`"
                );
                reader.found.push(Diagnostic::new(BAD_SLUG, Arc::clone(&reader.path), message).help(help));
                return None;
            }
            let help = match crate::slug::from_text(stem, &reader.language) {
                Some(slug) => format!("rename it to `{slug}`; the name becomes part of the page's URL"),
                None => "rename it; the name becomes part of the page's URL".to_owned(),
            };
            let message = format!("the name `{shown}` cannot be part of a URL: {error}");
            reader.found.push(Diagnostic::new(BAD_SLUG, Arc::clone(&reader.path), message).help(help));
            None
        }
    }
}

/// The name of the file that one named `elm 2`, `elm (1)`, `elm copy` or `elm (Ann's conflicted copy)` was copied from.
fn original_of(stem: &str) -> Option<&str> {
    const COPIES: &[&str] = &["copy", "kopie", "copie", "copia", "cópia", "kopia"];
    let (original, rest) = stem.split_once(' ')?;
    let rest = rest.trim_start_matches(['-', ' ']).to_lowercase();
    let word = rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let is_copy = word.is_empty()
        || COPIES.contains(&word)
        || (rest.starts_with('(') && rest.ends_with(')'))
        || rest.contains("conflict");
    (is_copy && Slug::parse(original).is_ok()).then_some(original)
}

/// The language in the name of a translation; reports an invalid tag.
pub(crate) fn file_language(reader: &mut Reader, name: &FileName) -> Option<Language> {
    let (tag, language) = name.language.as_ref()?;
    if language.is_none() {
        let message = format!("`{}` in the file name is not a language tag", shorten(tag));
        let is_slip = tag.split('.').all(|part| part.is_empty() || part.eq_ignore_ascii_case("md"));
        let help = match is_slip {
            true => format!("rename it to `{}.md`", name.stem.rsplit('/').next().unwrap_or_default()),
            false => "translations are named after their language, such as `library.fr.md`; other names must not contain a dot"
                .to_owned(),
        };
        reader.found.push(Diagnostic::new(UNKNOWN_LANGUAGE, Arc::clone(&reader.path), message).help(help));
    }
    language.clone()
}

/// The main file of a translation: `a/x.md` for `a/x.fr.md`.
pub(crate) fn main_path(path: &Path, name: &FileName) -> PathBuf {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let tag = name.language.as_ref().map_or("", |(tag, _)| tag.as_str());
    path.with_file_name(file.replace(&format!(".{tag}.md"), ".md"))
}

/// The title, with the quotation marks of its language as in the text.
pub(crate) fn title(reader: &Reader, entries: &Entries<'_>) -> String {
    typographic(&entries.text(&TITLE).unwrap_or_default(), &reader.language)
}

/// A text with its span.
pub(crate) fn spanned_text(entries: &Entries<'_>, key: &Key) -> Option<Spanned<String>> {
    Some(Spanned { value: entries.text(key)?, span: entries.span(key)? })
}

/// The scalars of a value or list, numbers included, with their spans.
pub(crate) fn spanned_texts(entries: &Entries<'_>, key: &Key) -> Vec<Spanned<String>> {
    let Some(node) = entries.value(key) else { return Vec::new() };
    let items = match &node.value {
        Value::Sequence(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let texts = items.iter().filter_map(|item| {
        let value = item.scalar()?.text.trim().to_owned();
        Some(Spanned { value, span: item.span.clone() })
    });
    texts.collect()
}

/// The path of an image, relative to the root, that the file at `from` names as `written`.
pub(crate) fn image_file(from: &Path, written: &str) -> Option<PathBuf> {
    match resolve(written, from).0 {
        LinkTarget::File(path) => Some(path),
        _ => None,
    }
}

/// `per_mailbox` of a `signing` map.
pub(crate) fn per_mailbox(signing: &Entries<'_>) -> Option<u8> {
    signing.integer(&PER_MAILBOX).and_then(|people| u8::try_from(people).ok())
}

/// `keep_days` of a `signing` map.
pub(crate) fn keep_days(signing: &Entries<'_>) -> Option<u32> {
    signing.integer(&KEEP_DAYS).and_then(|days| u32::try_from(days).ok())
}

/// A text, or a map of texts by language.
pub(crate) fn shared_text(entries: &Entries<'_>, key: &Key) -> Option<SharedText> {
    match &entries.value(key)?.value {
        Value::Mapping(texts) => Some(SharedText::ByLanguage(by_language(texts))),
        _ => entries.text(key).map(SharedText::Own),
    }
}

/// A text of the site, or texts by language, of which the site's must be one.
pub(crate) fn localized(reader: &mut Reader, entries: &Entries<'_>, key: &Key, language: &Language) -> LocalizedText {
    let Some(node) = entries.value(key) else { return LocalizedText::default() };
    let Value::Mapping(texts) = &node.value else {
        return LocalizedText { default: text_of(node).unwrap_or_default(), by_language: BTreeMap::new() };
    };
    let mut by_language = by_language(texts);
    let default = by_language.remove(language);
    if default.is_none() {
        let name = key.name;
        reader
            .report(BAD_VALUE, node.span.clone(), format!("`{name}` has no text in the site's language"))
            .set_help(format!("add a line `{language}: \"…\"` below `{name}:`"));
    }
    LocalizedText { default: default.unwrap_or_default(), by_language }
}
