//! The texts of a theme in one language (Fluent).

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use petition::language::Language;
use unic_langid::LanguageIdentifier;

use super::locale::Locale;

pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    locale: Arc<Locale>,
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
    if number.value < 0.0 || number.value.fract() != 0.0 {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above; counts stay far below 2^53"
    )]
    let whole = number.options.maximum_significant_digits.map_or(number.value as u64, |printed| printed as u64);
    memoizer
        .with_try_get_threadsafe::<NumberInText, _, _>((), |format| {
            format.0.as_ref().map(|locale| locale.number(whole))
        })
        .ok()
        .flatten()
}

/// Works around `intl_pluralrules` 7, which selects Arabic plurals by the whole number, whereas CLDR uses its last two
/// digits: 103 is "few" like 3. Replaces a number by one up to a hundred with the same plural form, and passes the number to
/// print in an option that is not used otherwise.
fn for_arabic<'a>(arguments: &'a FluentArgs<'_>) -> FluentArgs<'a> {
    let value = |value: &'a FluentValue<'_>| match value {
        FluentValue::Number(number) if number.value >= 100.0 && number.value.fract() == 0.0 => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole, and at least a hundred"
            )]
            let printed = Some(number.value as usize);
            let rest = number.value % 100.0;
            let alike = if rest < 3.0 { 100.0 } else { rest };
            let options = FluentNumberOptions { maximum_significant_digits: printed, ..FluentNumberOptions::default() };
            FluentValue::Number(FluentNumber::new(alike, options))
        }
        FluentValue::String(text) => FluentValue::from(text.as_ref()),
        other => other.clone(),
    };
    arguments.iter().map(|(name, given)| (name, value(given))).collect()
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
        for file in files {
            let resource = FluentResource::try_new(file.clone().into_owned()).map_err(|(_, errors)| {
                TextError::Syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
            })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle, locale })
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
        let arabic = (self.locale.language().primary() == "ar").then(|| for_arabic(arguments));
        let arguments = arabic.as_ref().unwrap_or(arguments);
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
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
}
