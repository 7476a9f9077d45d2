//! Slugs made from texts of any script.

use petition::language::Language;
use petition::slug::{SLUG_LENGTH_MAX, Slug};
use unicode_normalization::UnicodeNormalization as _;

/// The slug of a text: transliterated as its language does, in lower case, words joined by hyphens, truncated at a word.
/// `None` if no character can be written in `a-z0-9`.
pub fn from_text(text: &str, language: &Language) -> Option<Slug> {
    let (mut spelled, mut at_start) = (String::with_capacity(text.len()), true);
    for character in text.nfc() {
        match in_language(character, language.primary(), at_start) {
            Some(letters) => spelled.push_str(letters),
            None => spelled.push(character),
        }
        at_start = !character.is_alphanumeric() && !matches!(character, '\'' | '\u{2019}' | '\u{2bc}');
    }
    Slug::parse(&hyphenated(&spelled, SLUG_LENGTH_MAX)).ok()
}

/// A letter, how a language writes it in `a-z` at the start of a word, and elsewhere.
type Spelling = (char, &'static str, &'static str);

const GERMAN: &[Spelling] = &[('ä', "ae", "ae"), ('ö', "oe", "oe"), ('ü', "ue", "ue")];
const DANISH: &[Spelling] = &[('å', "aa", "aa"), ('æ', "ae", "ae"), ('ø', "oe", "oe")];
/// Resolution 55 of the Cabinet of Ministers of Ukraine, 2010.
const UKRAINIAN: &[Spelling] = &[
    ('г', "h", "h"),
    ('ґ', "g", "g"),
    ('и', "y", "y"),
    ('і', "i", "i"),
    ('х', "kh", "kh"),
    ('ц', "ts", "ts"),
    ('щ', "shch", "shch"),
    ('ь', "", ""),
    ('є', "ye", "ie"),
    ('ї', "yi", "i"),
    ('й', "y", "i"),
    ('ю', "yu", "iu"),
    ('я', "ya", "ia"),
];
/// The Transliteration Act of Bulgaria, 2009.
const BULGARIAN: &[Spelling] = &[
    ('й', "y", "y"),
    ('ь', "y", "y"),
    ('х', "h", "h"),
    ('ц', "ts", "ts"),
    ('щ', "sht", "sht"),
    ('ъ', "a", "a"),
    ('ю', "yu", "yu"),
    ('я', "ya", "ya"),
];

/// How a language writes a letter in `a-z` if that differs from the usual transliteration. `at_start` is set for the first
/// letter of a word.
fn in_language(character: char, language: &str, at_start: bool) -> Option<&'static str> {
    let spellings = match language {
        "de" | "gsw" | "lb" | "nds" => GERMAN,
        "da" | "nb" | "nn" | "no" => DANISH,
        "uk" => UKRAINIAN,
        "bg" => BULGARIAN,
        _ => return None,
    };
    let letter = character.to_lowercase().next()?;
    let (_, first, other) = spellings.iter().find(|(spelled, ..)| *spelled == letter)?;
    Some(if at_start { first } else { other })
}

/// A text in `a-z0-9` with words joined by hyphens, of at most `length_max` bytes, and possibly empty.
pub(crate) fn hyphenated(text: &str, length_max: usize) -> String {
    let mut slug = String::with_capacity(text.len().min(length_max) + 1);
    let mut gap = false;
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            push_word(&mut slug, &mut gap, character.to_ascii_lowercase());
        } else if character.is_ascii() || character.is_whitespace() {
            gap |= character != '\'';
        } else if !matches!(character, '\u{2019}' | '\u{2018}' | '\u{2bc}') {
            let Some(ascii) = deunicode::deunicode_char(character) else {
                gap = true;
                continue;
            };
            for letter in ascii.chars() {
                match letter.is_ascii_alphanumeric() {
                    true => push_word(&mut slug, &mut gap, letter.to_ascii_lowercase()),
                    false => gap = true,
                }
            }
        }
        // Twice the length is enough to find the last word that fits.
        if slug.len() > 2 * length_max {
            break;
        }
    }
    cut(slug, length_max)
}

fn push_word(slug: &mut String, gap: &mut bool, letter: char) {
    if *gap && !slug.is_empty() {
        slug.push('-');
    }
    *gap = false;
    slug.push(letter);
}

fn cut(mut slug: String, length_max: usize) -> String {
    if slug.len() > length_max {
        let at_word = slug[..=length_max].rfind('-').filter(|at| *at > length_max / 2);
        slug.truncate(at_word.unwrap_or(length_max));
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        check_in("en", text, expected);
    }

    #[track_caller]
    fn check_in(language: &str, text: &str, expected: Option<&str>) {
        let language = Language::parse(language).unwrap();
        assert_eq!(from_text(text, &language).as_ref().map(Slug::as_str), expected, "{text:?}");
    }

    #[test]
    fn slugs_are_spelled_as_their_language_does() {
        check_in("de", "Ärger über Öl", Some("aerger-ueber-oel"));
        check_in("de-AT", "A\u{308}rger, Straße", Some("aerger-strasse"));
        check_in("da", "Ærø på øen", Some("aeroe-paa-oeen"));
        check_in("sv", "Rädda ån på Öland", Some("radda-an-pa-oland"));
        check_in("fi", "Lisää äänioikeutta", Some("lisaa-aanioikeutta"));
        check_in("uk", "Захистімо Щедрий ліс і Юріїв яр", Some("zakhystimo-shchedryi-lis-i-yuriiv-yar"));
        check_in("bg", "Площад Щастие", Some("ploshtad-shtastie"));
    }

    #[test]
    fn slugs_are_made_from_any_script() {
        check("Keep the Elm Street library open!", Some("keep-the-elm-street-library-open"));
        check("Don’t close O'Brien's", Some("dont-close-obriens"));
        check("Sauvons l’école — Été", Some("sauvons-lecole-ete"));
        check("Straße & Ærø", Some("strasse-aero"));
        check("请保留图书馆", Some("qing-bao-liu-tu-shu-guan"));
        check("Привет, мир", Some("privet-mir"));
        check("!!!", None);
        check("", None);
        let long = from_text(&"word ".repeat(100), &Language::parse("en").unwrap()).unwrap();
        assert_eq!(long.as_str().len(), 79);
    }
}
