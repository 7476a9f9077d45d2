//! Normalization of what people type and paste: invisible characters, full-width forms, white space of all kinds.

use unicode_normalization::UnicodeNormalization;

use crate::text::fold_white_space;

/// One line of visible text: without invisible characters, white space trimmed and folded. Letters stay as typed, so that
/// names keep their characters; only the widths of East Asian input and decomposed accents are unified.
pub fn visible_line(typed: &str) -> String {
    let narrow = typed.chars().flat_map(|character| {
        let is_width_form = matches!(character, '\u{FF01}'..='\u{FFEE}');
        std::iter::once(character).nfkd().filter(move |_| is_width_form).chain((!is_width_form).then_some(character))
    });
    fold_white_space(&compose(&drop_invisible(narrow)))
}

/// Whether nothing of a text can be seen.
pub fn is_blank(text: &str) -> bool {
    !text.chars().any(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(c) && c != BRAILLE_BLANK)
}

/// A text in NFKC without invisible characters, for codes and addresses, whose characters have plain equivalents.
pub(crate) fn plain(typed: &str) -> String {
    drop_invisible(typed.nfkc()).nfkc().collect()
}

/// A text as a reader or a mail program may see it: [`plain`], and without joiners.
pub(crate) fn skeleton(text: &str) -> String {
    text.nfkc().filter(|&character| !is_invisible(character)).nfkc().collect()
}

/// The ASCII equivalent of decimal digits, dashes, apostrophes and full stops that keyboards and autocorrection insert.
pub(crate) fn to_ascii_punctuation(character: char) -> char {
    const ZEROS: [char; 4] = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}'];
    match character {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        '\u{3002}' => '.',
        _ => {
            let digit = ZEROS.iter().find_map(|&zero| (character as u32).checked_sub(zero as u32).filter(|&d| d < 10));
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(character)
        }
    }
}

/// Looks like a space, but is a symbol.
const BRAILLE_BLANK: char = '\u{2800}';

/// Drops invisible characters, except joiners and variation selectors after a character of a script that spells with them:
/// Persian, Malayalam and Sinhala names need joiners, Japanese names ideographic variants.
fn drop_invisible(characters: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    for character in characters {
        let is_used = text.chars().next_back().is_some_and(|before| changes_shape(before, character));
        if character == BRAILLE_BLANK {
            text.push(' ');
        } else if is_used || !is_invisible(character) && (!character.is_control() || character.is_whitespace()) {
            text.push(character);
        }
    }
    text
}

/// Whether the invisible character has a meaning after `before`.
fn changes_shape(before: char, invisible: char) -> bool {
    match invisible {
        '\u{200C}' | '\u{200D}' => {
            matches!(before, '\u{600}'..='\u{1CFF}' | '\u{A800}'..='\u{ABFF}' | '\u{10A00}'..='\u{11FFF}')
                && !is_invisible(before)
        }
        '\u{180B}'..='\u{180D}' | '\u{180F}' => matches!(before, '\u{1820}'..='\u{18AA}'),
        '\u{FE00}'..='\u{FE02}' | '\u{E0100}'..='\u{E01EF}' => {
            matches!(before, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
        }
        _ => false,
    }
}

/// Default_Ignorable_Code_Point (Unicode 16, DerivedCoreProperties.txt), and the interlinear and object characters, which
/// have no glyph either.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// NFC, but for CJK compatibility ideographs: names are registered with them, and NFC replaces them.
fn compose(text: &str) -> String {
    let is_kept = |character| matches!(character, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}');
    let mut composed = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_kept) {
        match piece.char_indices().next_back() {
            Some((at, last)) if is_kept(last) => {
                composed.extend(piece[..at].nfc());
                composed.push(last);
            }
            _ => composed.extend(piece.nfc()),
        }
    }
    composed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_what_can_be_seen() {
        for (typed, seen) in [
            ("\u{FEFF}Ann\u{200B} \u{A0}\u{2009}\tLee\u{200F}\0", "Ann Lee"),
            ("Ａｎｎ　Ｌｅｅ", "Ann Lee"),
            ("ﾔﾏﾀﾞ", "ヤマダ"),
            ("e\u{301}", "é"),
            ("علی\u{200C}\u{200C}رضا", "علی\u{200C}رضا"),
            ("അനില്\u{200D}", "അനില്\u{200D}"),
            ("葛\u{E0100}城", "葛\u{E0100}城"),
            ("\u{FA19}e\u{301}", "\u{FA19}é"),
            ("A\u{200D}\u{FE0F}nn", "Ann"),
            ("\u{2800}", ""),
            ("\u{FFA0}\u{3164}", ""),
        ] {
            assert_eq!(visible_line(typed), seen, "{typed:?}");
            assert_eq!(is_blank(typed), seen.is_empty(), "{typed:?}");
        }
    }
}
