//! Reads the texts of a language, and reports those that are missing at their file.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ParserError};
use petition::language::Language;
use reader::content::Site;
use reader::diagnostic::{Diagnostic, Diagnostics, MISSING_TEXT, THEME, UNKNOWN_LANGUAGE};

use super::files::{TextFile, ThemeFiles};
use super::language_file::ENGLISH;
use super::library_words::in_lower_case;
use super::locale::Locale;
use super::texts::{self, Texts};

/// How many messages of a file without a text are reported one by one.
const REPORTED: usize = 10;

/// What every language must have: the keys of the English texts, and the arguments of each.
pub(super) struct Reference(BTreeMap<String, BTreeSet<String>>);

impl Reference {
    pub(super) fn new(files: &ThemeFiles) -> Self {
        Self(arguments(files.text(ENGLISH).unwrap_or_default()))
    }
}

/// The texts of a language: those of the default theme, overridden by those of the site.
pub(super) fn read(
    files: &ThemeFiles,
    site: &Site,
    language: &Language,
    reference: &Reference,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Texts>> {
    let layers = files.texts(language);
    let (Some(locale), Some(last)) = (Locale::new(language), layers.last()) else {
        diagnostics.push(unknown_language(site, language));
        return None;
    };
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut known: HashSet<String> = layers.iter().flat_map(|file| texts::keys(&file.text)).collect();
    for file in layers.iter().filter(|file| file.is_own) {
        let faults = Faults::of(&file.text);
        known.extend(faults.without_text.iter().map(|key| file.text[key.clone()].to_owned()));
        found.extend(faults.report(file));
        found.extend(unknown_arguments(file, reference));
    }
    let absent: Vec<&str> = reference.0.keys().map(String::as_str).filter(|key| !known.contains(*key)).collect();
    if !absent.is_empty() {
        let message = format!("the texts in `{language}` lack `{}`", absent.join("`, `"));
        let help =
            format!("`undersigned new language {language}` adds them to its file, each with the English above it");
        found.push(Diagnostic::new(MISSING_TEXT, last.path.as_path(), message).help(help));
    }
    if !found.is_empty() {
        found.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        return None;
    }
    let sources: Vec<Cow<'_, str>> = layers.iter().map(|file| Cow::Borrowed(file.text.as_ref())).collect();
    match Texts::new(Arc::new(locale), &sources) {
        Ok(texts) => Some(Arc::new(texts)),
        Err(error) => {
            diagnostics.push(Diagnostic::new(THEME, last.path.as_path(), error.to_string()));
            None
        }
    }
}

/// The messages of a file that cannot be used.
struct Faults {
    /// The places of the keys that have no text yet.
    without_text: Vec<Range<usize>>,
    errors: Vec<ParserError>,
}

impl Faults {
    fn of(text: &str) -> Self {
        let mut faults = Self { without_text: Vec::new(), errors: Vec::new() };
        for error in parser::parse_runtime(text).err().map(|(_, errors)| errors).unwrap_or_default() {
            let start = error.slice.as_ref().map_or(0, |slice| slice.start);
            let entry = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
            match entry.split_once('=') {
                Some((key, _)) if lacks_only_texts(entry) => {
                    faults.without_text.push(start..start + key.trim_end().len());
                }
                _ => faults.errors.push(error),
            }
        }
        faults
    }

    fn report(&self, file: &TextFile<'_>) -> Vec<Diagnostic> {
        let source: Arc<str> = Arc::from(file.text.as_ref());
        let at = |code, message: String, place: &Range<usize>| {
            Diagnostic::new(code, file.path.as_path(), message).at(&source, place.clone())
        };
        let mut found: Vec<Diagnostic> =
            self.errors.iter().map(|error| at(THEME, in_lower_case(&error.to_string()), &error.pos)).collect();
        for place in self.without_text.iter().take(REPORTED) {
            found.push(at(MISSING_TEXT, format!("`{}` has no text yet", &source[place.clone()]), place));
        }
        if let Some(next) = self.without_text.get(REPORTED) {
            let rest = self.without_text.len() - REPORTED;
            let message = format!("from here on, {rest} more messages have no text yet");
            found.push(at(MISSING_TEXT, message, next).help("write each after its `=`, below the English"));
        }
        found
    }
}

/// Whether a message would be valid if there was a text wherever one can begin: after `=` and after `[one]`.
fn lacks_only_texts(entry: &str) -> bool {
    let filled: String = entry
        .lines()
        .map(|line| if line.trim_end().ends_with(['=', ']']) { format!("{line} text\n") } else { format!("{line}\n") })
        .collect();
    parser::parse_runtime(filled.as_str()).is_ok()
}

/// Arguments that a message of the site uses, but the default theme's does not have: `{ $nmae }`.
fn unknown_arguments(file: &TextFile<'_>, reference: &Reference) -> Vec<Diagnostic> {
    let source: Arc<str> = Arc::from(file.text.as_ref());
    let mut found = Vec::new();
    for (key, used) in arguments(&file.text) {
        let Some(given) = reference.0.get(&key) else { continue };
        for name in used.difference(given) {
            let written = file.text.find(&format!("${name}")).unwrap_or_default();
            let names: Vec<String> = given.iter().map(|name| format!("`{{ ${name} }}`")).collect();
            let help = if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
            let message = format!("`{key}` cannot fill in `{{ ${name} }}`");
            let place = written..written + 1 + name.len();
            found.push(Diagnostic::new(THEME, file.path.as_path(), message).at(&source, place).help(help));
        }
    }
    found
}

/// The keys of the messages in a Fluent file, skipping what cannot be parsed, and the arguments of each.
fn arguments(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let mut names = BTreeSet::new();
        add_arguments(pattern, &mut names);
        messages.insert(message.id.name.to_owned(), names);
    }
    messages
}

fn add_arguments(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| add_arguments(&variant.value, names));
        }
    }
}

fn unknown_language(site: &Site, language: &Language) -> Diagnostic {
    let message = format!("the theme has no texts in the language `{language}`");
    let help = format!("`undersigned new language {language}` writes a file to translate them; or remove the language");
    site.spans.report(UNKNOWN_LANGUAGE, message, site.spans.languages.get(language)).help(help)
}
