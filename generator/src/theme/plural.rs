//! Plural forms by the CLDR of ICU4X.
//!
//! Fluent would choose them by `intl_pluralrules` 7, whose CLDR 37 lacks the category `many` of French, Italian, Portuguese and
//! Spanish, and which selects Arabic forms by the whole number instead of its last two digits. Therefore `{ $count -> [one] … }`
//! selects by the argument `count-category`, a string, instead of the number.

use std::collections::HashSet;

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::serializer::serialize;

use super::locale::Locale;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A Fluent file whose plural forms are selected by category.
pub(super) struct PluralSource {
    pub(super) text: String,
    /// The keys of its messages with plural forms.
    pub(super) keys: HashSet<String>,
}

impl PluralSource {
    /// # Errors
    /// Those of the Fluent parser.
    pub(super) fn new(source: &str) -> Result<Self, Vec<ParserError>> {
        let mut resource = parser::parse(source.to_owned()).map_err(|(_, errors)| errors)?;
        let mut keys = HashSet::new();
        for entry in &mut resource.body {
            let Entry::Message(message) = entry else { continue };
            if message.value.as_mut().is_some_and(select_by_category) {
                keys.insert(message.id.name.clone());
            }
        }
        Ok(Self { text: serialize(&resource), keys })
    }
}

/// Changes the selectors of a pattern; whether it has any.
fn select_by_category(pattern: &mut Pattern<String>) -> bool {
    let mut has_plural = false;
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        for variant in variants.iter_mut() {
            has_plural |= select_by_category(&mut variant.value);
        }
        if let InlineExpression::VariableReference { id } = selector
            && variants.iter().all(is_plural)
        {
            id.name = category_name(&id.name);
            has_plural = true;
        }
    }
    has_plural
}

fn is_plural(variant: &Variant<String>) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()))
}

fn category_name(argument: &str) -> String {
    format!("{argument}-category")
}

/// The arguments with the category of each whole number. A placeholder such as `{count}` takes the default form.
pub(super) fn with_categories<'a>(arguments: &'a FluentArgs<'_>, locale: &Locale) -> FluentArgs<'a> {
    let mut all = FluentArgs::new();
    for (name, value) in arguments.iter() {
        let category = match value {
            FluentValue::Number(number) => whole(number.value).map_or("other", |number| locale.plural_category(number)),
            _ => "other",
        };
        all.set(category_name(name), category);
        match value {
            FluentValue::String(text) => all.set(name, text.as_ref()),
            other => all.set(name, other.clone()),
        }
    }
    all
}

/// The first whole number of each category that whole numbers have in the language.
pub(super) fn examples(locale: &Locale) -> Vec<(&'static str, u32)> {
    let mut examples: Vec<(&str, u32)> = Vec::new();
    // No language has a category without one of these (CLDR, "Language Plural Rules").
    for number in (0..=100).chain([1_000_000]) {
        let category = locale.plural_category(number.into());
        if !examples.iter().any(|(known, _)| *known == category) {
            examples.push((category, number));
        }
    }
    examples
}

/// A number that is a whole one.
pub(super) fn whole(number: f64) -> Option<u64> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked; counts stay far below 2^53")]
    (number >= 0.0 && number.fract() == 0.0).then_some(number as u64)
}
