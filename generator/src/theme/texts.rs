//! The texts of a theme in one language (Fluent).

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use ahash::AHashMap;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use petition::language::Language;
use tera::Value;
use unic_langid::LanguageIdentifier;

use super::locale::Locale;
use super::plural::{self, PluralSource};

pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    locale: Arc<Locale>,
    /// The keys of the messages with plural forms.
    plural: HashSet<String>,
    /// The texts without arguments by their keys, ready for templates: every page has dozens of them.
    plain: AHashMap<String, Value>,
    /// The forms of the texts whose only argument is `count`, for scripts.
    forms: AHashMap<String, Value>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("locale", &self.locale).finish_non_exhaustive()
    }
}

/// Why a text is not available.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextError {
    #[error("{0}")]
    Syntax(String),
    #[error("there is no text `{key}` in the language `{language}`")]
    Missing { key: String, language: Language },
    /// The text uses an argument that is not given.
    #[error("the text `{key}`: {cause}")]
    Resolve { key: String, cause: String },
}

/// Formats numbers in texts for the language. Fluent caches one per language.
struct NumberInText(Option<Locale>);

impl Memoizable for NumberInText {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Language::parse(&language.to_string()).as_ref().and_then(Locale::new)))
    }
}

fn format_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = plural::whole(number.value)?;
    memoizer
        .with_try_get_threadsafe::<NumberInText, _, _>((), |format| {
            format.0.as_ref().map(|locale| locale.number(whole))
        })
        .ok()
        .flatten()
}

impl Texts {
    /// Parses files; later ones override earlier ones.
    ///
    /// # Errors
    /// [`TextError::Syntax`] with Fluent's message about the first file that it cannot parse.
    pub(crate) fn new(locale: Arc<Locale>, files: &[Cow<'_, str>]) -> Result<Self, TextError> {
        let language: LanguageIdentifier =
            locale.language().as_str().parse().map_err(|error| TextError::Syntax(format!("{error:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Templates isolate arguments with `<bdi>`; Fluent's invisible marks would end up in titles and attributes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_value));
        let mut plural = HashSet::new();
        for file in files {
            let syntax = |errors: &[ParserError]| {
                TextError::Syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
            };
            let source = PluralSource::new(file).map_err(|errors| syntax(&errors))?;
            let resource = FluentResource::try_new(source.text).map_err(|(_, errors)| syntax(&errors))?;
            plural.extend(source.keys);
            bundle.add_resource_overriding(resource);
        }
        let mut texts = Self { bundle, locale, plural, plain: AHashMap::new(), forms: AHashMap::new() };
        let keys: HashSet<String> = files.iter().flat_map(|file| keys(file)).collect();
        texts.plain = keys.iter().filter_map(|key| texts.without_arguments(key)).collect();
        let examples = plural::examples(&texts.locale);
        texts.forms = keys.iter().filter_map(|key| texts.by_count(key, &examples)).collect();
        Ok(texts)
    }

    /// The text of a key, if it uses no argument.
    fn without_arguments(&self, key: &str) -> Option<(String, Value)> {
        let text = self.text(key, &[]).ok()?;
        Some((key.to_owned(), text.into()))
    }

    /// The forms of a text, if its only argument is `count`.
    fn by_count(&self, key: &str, examples: &[(&str, u32)]) -> Option<(String, Value)> {
        let form = |(category, count): &(&str, u32)| {
            let arguments: FluentArgs<'_> = [("count", FluentValue::from(*count))].into_iter().collect();
            Some(format!("{category} {}", self.get(key, &arguments).ok()?))
        };
        let forms: Vec<String> = examples.iter().map(form).collect::<Option<_>>()?;
        (!self.plain.contains_key(key)).then(|| (key.to_owned(), forms.join("|").into()))
    }

    /// A text that uses no argument, as templates get it.
    pub(crate) fn plain(&self, key: &str) -> Option<&Value> {
        self.plain.get(key)
    }

    /// The forms of a text whose only argument is `count`: `other 0 days left|one 1 day left`.
    pub(crate) fn forms(&self, key: &str) -> Option<&Value> {
        self.forms.get(key)
    }

    pub(crate) fn locale(&self) -> &Arc<Locale> {
        &self.locale
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A text with its arguments.
    ///
    /// # Errors
    /// If the text does not exist, or uses an argument that is not given.
    pub(crate) fn get(&self, key: &str, arguments: &FluentArgs<'_>) -> Result<String, TextError> {
        let missing = || TextError::Missing { key: key.to_owned(), language: self.locale.language().clone() };
        let pattern = self.bundle.get_message(key).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut errors: Vec<FluentError> = Vec::new();
        let categorized = self.plural.contains(key).then(|| plural::with_categories(arguments, &self.locale));
        let arguments = categorized.as_ref().unwrap_or(arguments);
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(without_doubled_stops(text, arguments)),
            Some(error) => Err(TextError::Resolve { key: key.to_owned(), cause: error.to_string() }),
        }
    }

    /// A text with arguments that are strings.
    ///
    /// # Errors
    /// Those of [`Texts::get`].
    pub(crate) fn text(&self, key: &str, arguments: &[(&str, &str)]) -> Result<String, TextError> {
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.get(key, &arguments)
    }
}

/// What a sentence may end with, and after which no full stop follows: `Common Ground e.V.`
const ENDS: &[char] = &['.', '!', '?', '…', '。', '！', '？', '؟', '।'];
const STOPS: &[&str] = &[".", "。", "।"];

/// Whether a value ends like a sentence.
pub(super) fn ends_sentence(value: &str) -> bool {
    value.ends_with(ENDS)
}

/// The text without the full stops that follow `value` at once.
pub(super) fn without_stop_after(text: &str, value: &str) -> String {
    STOPS.iter().fold(text.to_owned(), |text, stop| text.replace(&format!("{value}{stop}"), value))
}

/// A text in which the full stop after an argument that ends with one is left out.
fn without_doubled_stops(text: String, arguments: &FluentArgs<'_>) -> String {
    let ending = arguments.iter().filter_map(|(_, value)| match value {
        FluentValue::String(value) if ends_sentence(value) => Some(value),
        _ => None,
    });
    ending.fold(text, |text, value| without_stop_after(&text, value))
}

/// The keys of the messages with a text in a Fluent file, skipping what cannot be parsed.
pub(super) fn keys(source: &str) -> Vec<String> {
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let key = |entry: &Entry<&str>| match entry {
        Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_full_stop_follows_a_value_that_ends_with_one() {
        let locale = Arc::new(Locale::new(&Language::parse("de").expect("a language")).expect("a locale"));
        let texts = Texts::new(locale, &["who = Von { $name }. Danke.\n".into()]).expect("texts");
        let say = |name| texts.text("who", &[("name", name)]).expect("a text");
        assert_eq!(say("Gemeinsam e.V."), "Von Gemeinsam e.V. Danke.");
        assert_eq!(say("Was nun?"), "Von Was nun? Danke.");
        assert_eq!(say("Gemeinsam"), "Von Gemeinsam. Danke.");
    }

    #[test]
    fn arabic_plurals_go_by_the_last_two_digits() {
        let locale = Arc::new(Locale::new(&Language::parse("ar").expect("a language")).expect("a locale"));
        let file = include_str!("../../../themes/default/i18n/ar.ftl");
        let texts = Texts::new(locale, &[file.into()]).expect("texts");
        let say = |count: u32| {
            let arguments: FluentArgs<'_> = [("count", FluentValue::from(count))].into_iter().collect();
            texts.get("signatures", &arguments).expect("a text")
        };
        assert_eq!(say(3), "٣ توقيعات");
        assert_eq!(say(80), "٨٠ توقيعًا");
        assert_eq!(say(100), "١٠٠ توقيع");
        assert_eq!(say(101), "١٠١ توقيع");
        assert_eq!(say(1103), "١٬١٠٣ توقيعات");
        assert_eq!(say(10_364), "١٠٬٣٦٤ توقيعًا");
    }

    #[test]
    fn scripts_get_each_form_of_a_text_with_its_category() {
        let check = |language: &str, expected: &str| {
            let locale = Arc::new(Locale::new(&Language::parse(language).expect("a language")).expect("a locale"));
            let file = "days = { $count ->\n [one] { $count } day\n *[other] { $count } days\n }\nend = End\n";
            let texts = Texts::new(locale, &[file.into(), "who = { $count } { $name }\n".into()]).expect("texts");
            let forms = |key| texts.forms(key).map(ToString::to_string);
            assert_eq!(forms("days").as_deref(), Some(expected));
            assert_eq!((forms("end"), forms("who"), forms("none")), (None, None, None));
        };
        check("en", "other 0 days|one 1 day");
        check("ja", "other 0 days");
        check("fr", "one 0 day|other 2 days|many 1\u{202f}000\u{202f}000 days");
        check("pl", "many 0 days|one 1 day|few 2 days");
        check("cy", "zero 0 days|one 1 day|two 2 days|few 3 days|other 4 days|many 6 days");
        check("ga", "other 0 days|one 1 day|two 2 days|few 3 days|many 7 days");
    }

    #[test]
    fn millions_have_a_form_of_their_own_in_romance_languages() {
        let locale = Arc::new(Locale::new(&Language::parse("fr").expect("a language")).expect("a locale"));
        let file = include_str!("../../../themes/default/i18n/fr.ftl");
        let texts = Texts::new(locale, &[file.into()]).expect("texts");
        let say = |count: u32| {
            let arguments: FluentArgs<'_> = [("count", FluentValue::from(count))].into_iter().collect();
            texts.get("signatures", &arguments).expect("a text")
        };
        assert_eq!(say(0), "0 signature");
        assert_eq!(say(1_000_000), "1\u{202f}000\u{202f}000 de signatures");
        assert_eq!(say(1_000_001), "1\u{202f}000\u{202f}001 signatures");
    }
}
