//! The countries that most signers of a site live in.

use petition::language::Language;

/// The countries of the languages, each once: those in which a language is the main one, as far as it is known here.
pub(super) fn likely_countries<'a>(languages: impl Iterator<Item = &'a Language>) -> Vec<&'static str> {
    let mut found = Vec::new();
    for country in languages.flat_map(|language| of(language.as_str())) {
        if !found.contains(country) {
            found.push(country);
        }
    }
    found
}

fn of(tag: &str) -> &'static [&'static str] {
    let primary = tag.split('-').next().unwrap_or(tag);
    match (primary, tag) {
        (_, "pt-BR") => &["BR"],
        (_, "en-US") => &["US"],
        ("ar", _) => &["EG", "DZ", "MA", "IQ", "SA", "TN", "JO", "LB", "PS"],
        ("bg", _) => &["BG"],
        ("cs", _) => &["CZ"],
        ("da", _) => &["DK"],
        ("de", _) => &["DE", "AT", "CH"],
        ("el", _) => &["GR", "CY"],
        ("en", _) => &["GB", "US", "IE", "CA", "AU", "NZ"],
        ("es", _) => &["ES", "MX", "CO", "AR", "CL", "PE"],
        ("fi", _) => &["FI"],
        ("fr", _) => &["FR", "BE", "CH", "CA", "LU"],
        ("he", _) => &["IL"],
        ("hi", _) => &["IN"],
        ("hu", _) => &["HU"],
        ("it", _) => &["IT", "CH"],
        ("ja", _) => &["JP"],
        ("nl", _) => &["NL", "BE"],
        ("pl", _) => &["PL"],
        ("pt", _) => &["PT"],
        ("ro", _) => &["RO", "MD"],
        ("sk", _) => &["SK"],
        ("sv", _) => &["SE", "FI"],
        ("tr", _) => &["TR"],
        ("uk", _) => &["UA"],
        ("zh", _) => &["CN", "SG"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_of_all_languages_come_once_in_the_order_of_the_languages() {
        let languages = ["de", "fr", "pt-BR", "tlh"].map(|tag| Language::parse(tag).unwrap());
        let countries = likely_countries(languages.iter());
        assert_eq!(countries, ["DE", "AT", "CH", "FR", "BE", "CA", "LU", "BR"]);
    }
}
