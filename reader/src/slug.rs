//! Slugs and paths made from texts of any script.

use petition::slug::{SLUG_LENGTH_MAX, Slug};

/// The slug of a text: transliterated, in lower case, words joined by hyphens, truncated at a word. `None` if no
/// character can be written in `a-z0-9`.
pub fn from_text(text: &str) -> Option<Slug> {
    Slug::parse(&hyphenated(text, SLUG_LENGTH_MAX)).ok()
}

/// Like [`from_text`], but with at most `length_max` bytes and possibly empty.
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

/// An alias as a path relative to the site, without slashes at either end; `None` if it cannot be one.
pub(crate) fn alias_path(written: &str) -> Option<String> {
    let path = written.trim().trim_start_matches('/').trim_end_matches('/');
    let path = path.strip_suffix("/index.html").unwrap_or(path);
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && segment.len() <= 200
            && segment.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '~'))
    };
    let segments: Vec<&str> = path.split('/').collect();
    (segments.len() <= 16 && segments.iter().all(|segment| is_segment(segment))).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(from_text(text).as_ref().map(Slug::as_str), expected, "{text:?}");
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
        let long = from_text(&"word ".repeat(100)).unwrap();
        assert_eq!(long.as_str().len(), 79);
    }

    #[test]
    fn aliases_are_paths_below_the_site() {
        assert_eq!(alias_path("/2019/library/").as_deref(), Some("2019/library"));
        assert_eq!(alias_path("old.html").as_deref(), Some("old.html"));
        assert_eq!(alias_path("/a/index.html").as_deref(), Some("a"));
        for wrong in ["", "/", "../x", "a/../b", "a//b", "https://x.org/", "a b", "a?b", ".well-known"] {
            assert_eq!(alias_path(wrong), None, "{wrong:?}");
        }
    }
}
