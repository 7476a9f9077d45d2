//! Formatting numbers, dates, lists and names for one language (CLDR, by ICU4X).

use std::cmp::Ordering;

use fixed_decimal::Decimal;
use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::YMD;
use icu::datetime::fieldsets::zone::ExemplarCity;
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use icu::time::TimeZone;
use jiff::civil::Date;
use petition::language::Language;

/// The formatters of a language. Created once per language, since that takes milliseconds.
pub(crate) struct Locale {
    language: Language,
    numbers: DecimalFormatter,
    dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    cities: NoCalendarFormatter<ExemplarCity>,
    plurals: PluralRules,
    lists: ListFormatter,
    countries: RegionDisplayNames,
    languages: LanguageDisplayNames,
    order: CollatorBorrowed<'static>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

/// Languages for which ICU4X uses native digits only on request: in Arabic the digits differ by country, and the texts of
/// the default theme are for all of them.
const NUMBERING: &[(&str, &str)] = &[("ar", "arab"), ("fa", "arabext"), ("mr", "deva"), ("ne", "deva"), ("bn", "beng")];

/// CLDR's percent pattern of languages for which it is not `67%`. ICU4X has no stable percent formatter yet.
const PERCENT: &[(&str, &str)] = &[
    ("ar", "{}٪\u{61c}"),
    ("cs", "{}\u{a0}%"),
    ("da", "{}\u{a0}%"),
    ("de", "{}\u{a0}%"),
    ("es", "{}\u{a0}%"),
    ("fa", "{}٪"),
    ("fi", "{}\u{a0}%"),
    ("fr", "{}\u{202f}%"),
    ("nb", "{}\u{a0}%"),
    ("ro", "{}\u{a0}%"),
    ("ru", "{}\u{a0}%"),
    ("sv", "{}\u{a0}%"),
    ("tr", "%{}"),
];

impl Locale {
    /// `None` if ICU4X does not support the language.
    pub(crate) fn new(language: &Language) -> Option<Self> {
        let mut tag = language.as_str().to_owned();
        if let Some((_, digits)) = NUMBERING.iter().find(|(primary, _)| *primary == language.primary()) {
            tag.push_str("-u-nu-");
            tag.push_str(digits);
        }
        let locale: icu::locale::Locale = tag.parse().ok()?;
        let names = DisplayNamesOptions::default();
        Some(Self {
            language: language.clone(),
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            cities: NoCalendarFormatter::try_new((&locale).into(), ExemplarCity).ok()?,
            plurals: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            countries: RegionDisplayNames::try_new((&locale).into(), names).ok()?,
            languages: LanguageDisplayNames::try_new((&locale).into(), names).ok()?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
        })
    }

    pub(crate) fn language(&self) -> &Language {
        &self.language
    }

    /// `10,364`, `10 364`, `١٠٬٣٦٤`.
    pub(crate) fn number(&self, number: u64) -> String {
        self.numbers.format_to_string(&Decimal::from(number))
    }

    /// `67%`, `67 %`, `%67`.
    pub(crate) fn percent(&self, percent: u64) -> String {
        let pattern = PERCENT.iter().find(|(primary, _)| *primary == self.language.primary()).map_or("{}%", |p| p.1);
        pattern.replace("{}", &self.number(percent))
    }

    /// The name of the number's plural category (CLDR).
    pub(crate) fn plural_category(&self, number: u64) -> &'static str {
        match self.plurals.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// `24 November 2026`.
    pub(crate) fn date(&self, date: Date) -> String {
        let (year, month, day) = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        let Ok(calendar_date) = icu::calendar::Date::try_new_gregorian(year, month, day) else {
            return date.to_string();
        };
        let written = self.dates.format(&calendar_date).to_string();
        match self.first_day().filter(|_| day == 1) {
            Some(first) => written.replacen('1', first, 1),
            None => written,
        }
    }

    /// The day of the first of a month, if it is not a plain number, which ICU4X does not support.
    pub(crate) fn first_day(&self) -> Option<&'static str> {
        (self.language.primary() == "fr").then_some("1er")
    }

    /// A date in each month, January first, with the placeholders `{day}` and `{year}`, for the signer, which has no ICU.
    pub(crate) fn date_patterns(&self) -> [String; 12] {
        let (day, year) = (self.bare_number(28), self.bare_number(2033));
        std::array::from_fn(|month| {
            let month = i8::try_from(month + 1).unwrap_or(1);
            self.date(Date::constant(2033, month, 28)).replace(&year, "{year}").replace(&day, "{day}")
        })
    }

    /// The digits 0 to 9.
    pub(crate) fn digits(&self) -> String {
        (0..10).map(|digit| self.number(digit)).collect()
    }

    fn bare_number(&self, number: u32) -> String {
        let digits: Vec<char> = self.digits().chars().collect();
        let value = |digit: char| digit.to_digit(10).and_then(|digit| digits.get(digit as usize)).copied();
        number.to_string().chars().filter_map(value).collect()
    }

    /// `A, B and C`.
    pub(crate) fn list(&self, items: &[String]) -> String {
        self.lists.format_to_string(items.iter())
    }

    /// The city after which a time zone is named, `Berlino` for `Europe/Berlin`; `None` for zones such as `UTC`.
    pub(crate) fn city(&self, zone: &str) -> Option<String> {
        let is_place = zone.contains('/') && !zone.starts_with("Etc/");
        let id = is_place.then(|| TimeZone::from_iana_id(zone)).filter(|id| !id.is_unknown())?;
        Some(self.cities.format(&id.without_offset()).to_string())
    }

    /// The name of a country, or its code if it has none.
    pub(crate) fn country(&self, code: &str) -> String {
        let region = code.parse().ok();
        region.and_then(|region| self.countries.of(region)).unwrap_or(code).to_owned()
    }

    /// The name of the language in the language itself: `français`, `português (Brasil)`.
    pub(crate) fn own_name(&self) -> String {
        let locale: Option<icu::locale::LanguageIdentifier> = self.language.as_str().parse().ok();
        let name = locale.as_ref().and_then(|locale| self.languages.of(locale.language));
        let region = locale.as_ref().and_then(|locale| self.countries.of(locale.region?));
        match (name, region) {
            (Some(name), Some(region)) => format!("{name} ({region})"),
            (Some(name), None) => name.to_owned(),
            (None, _) => self.language.to_string(),
        }
    }

    /// The order of two names in a list.
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(&Language::parse(tag).unwrap()).unwrap()
    }

    #[track_caller]
    fn check(tag: &str, number: &str, date: &str, percent: &str, own_name: &str) {
        let locale = locale(tag);
        let written =
            (locale.number(10_364), locale.date(Date::constant(2026, 11, 24)), locale.percent(67), locale.own_name());
        assert_eq!(written, (number.to_owned(), date.to_owned(), percent.to_owned(), own_name.to_owned()));
    }

    #[test]
    fn each_language_writes_numbers_and_dates_its_own_way() {
        check("en", "10,364", "November 24, 2026", "67%", "English");
        check("fr", "10\u{202f}364", "24 novembre 2026", "67\u{202f}%", "français");
        check("ar", "١٠٬٣٦٤", "٢٤ نوفمبر ٢٠٢٦", "٦٧٪\u{61c}", "العربية");
        check("pt-BR", "10.364", "24 de novembro de 2026", "67%", "português (Brasil)");
        check("pt-PT", "10\u{a0}364", "24 de novembro de 2026", "67%", "português (Portugal)");
        check("ja", "10,364", "2026年11月24日", "67%", "日本語");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        assert_eq!(locale("fr").date(Date::constant(2026, 9, 1)), "1er septembre 2026");
        assert_eq!(locale("fr").date(Date::constant(2026, 9, 11)), "11 septembre 2026");
        assert_eq!(locale("de").date(Date::constant(2026, 9, 1)), "1. September 2026");
    }

    #[test]
    fn dates_can_be_written_without_icu() {
        assert_eq!(locale("fr").date_patterns()[0], "{day} janvier {year}");
        assert_eq!(locale("ar").digits(), "٠١٢٣٤٥٦٧٨٩");
        for tag in ["en", "fr", "de", "uk", "ar", "hi", "ja", "zh-Hans", "he", "tr"] {
            let patterns = locale(tag).date_patterns();
            assert!(patterns.iter().all(|p| p.contains("{day}") && p.contains("{year}")), "{tag}: {patterns:?}");
        }
    }

    #[test]
    fn time_zones_are_named_after_their_city() {
        assert_eq!(locale("it").city("Europe/Berlin").as_deref(), Some("Berlino"));
        assert_eq!(locale("zh-Hans").city("Europe/Berlin").as_deref(), Some("柏林"));
        assert_eq!(locale("en").city("America/Argentina/Buenos_Aires").as_deref(), Some("Buenos Aires"));
        for zone in ["UTC", "Etc/GMT+5", "Etc/UTC", "Nowhere/Land"] {
            assert_eq!(locale("en").city(zone), None, "{zone}");
        }
    }

    #[test]
    fn countries_are_named_and_ordered_as_the_language_does() {
        assert_eq!(locale("fr").country("DE"), "Allemagne");
        assert_eq!(locale("ar").country("CA"), "كندا");
        assert_eq!(locale("fr").compare("Égypte", "Espagne"), Ordering::Less);
    }
}
