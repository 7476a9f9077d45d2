//! Quotation marks, apostrophes and dashes as a language writes them, from those of a keyboard.

use petition::language::Language;

/// The outer and the inner quotation marks of a language (CLDR, `delimiters`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct QuoteMarks {
    outer: [&'static str; 2],
    inner: [&'static str; 2],
}

const fn marks(outer: [&'static str; 2], inner: [&'static str; 2]) -> QuoteMarks {
    QuoteMarks { outer, inner }
}

const ENGLISH: QuoteMarks = marks(["“", "”"], ["‘", "’"]);
const GERMAN: QuoteMarks = marks(["„", "“"], ["‚", "‘"]);
const SWEDISH: QuoteMarks = marks(["”", "”"], ["’", "’"]);
const SPANISH: QuoteMarks = marks(["«", "»"], ["“", "”"]);
const RUSSIAN: QuoteMarks = marks(["«", "»"], ["„", "“"]);
const JAPANESE: QuoteMarks = marks(["「", "」"], ["『", "』"]);
const SWISS: QuoteMarks = marks(["«", "»"], ["‹", "›"]);

/// By tag or language. All others write as English does.
const QUOTE_MARKS: &[(&str, QuoteMarks)] = &[
    ("ar", SPANISH),
    ("be", RUSSIAN),
    ("bg", GERMAN),
    ("ca", SPANISH),
    ("cs", GERMAN),
    ("de", GERMAN),
    ("de-CH", SWISS),
    ("de-LI", SWISS),
    ("el", SPANISH),
    ("et", GERMAN),
    ("eu", SPANISH),
    ("fa", SWISS),
    ("fi", SWEDISH),
    ("fr", marks(["«\u{a0}", "\u{a0}»"], ["“", "”"])),
    ("fr-CH", SWISS),
    ("gl", SPANISH),
    ("he", SWEDISH),
    ("hr", marks(["„", "”"], ["‚", "’"])),
    ("hu", marks(["„", "”"], ["»", "«"])),
    ("is", GERMAN),
    ("it", SPANISH),
    ("it-CH", SWISS),
    ("ja", JAPANESE),
    ("lt", GERMAN),
    ("nb", marks(["«", "»"], ["‘", "’"])),
    ("nn", marks(["«", "»"], ["‘", "’"])),
    ("no", marks(["«", "»"], ["‘", "’"])),
    ("pl", marks(["„", "”"], ["«", "»"])),
    ("pt-PT", SPANISH),
    ("ro", marks(["„", "”"], ["«", "»"])),
    ("ru", RUSSIAN),
    ("sk", GERMAN),
    ("sl", GERMAN),
    ("sq", SPANISH),
    ("sr", marks(["„", "”"], ["’", "’"])),
    ("sv", SWEDISH),
    ("uk", RUSSIAN),
    ("zh-Hant", JAPANESE),
    ("zh-HK", JAPANESE),
    ("zh-TW", JAPANESE),
];

/// Characters of Markdown that stand between a quotation mark and the word it belongs to.
const MARKUP: &[char] = &['*', '_', '~', '[', ']'];

/// Replaces the marks of one block of text, in their order.
#[derive(Clone, Debug)]
pub(crate) struct Typography {
    marks: QuoteMarks,
    /// Whether an outer and an inner quotation is open.
    is_open: [bool; 2],
}

impl Typography {
    pub(crate) fn new(language: &Language) -> Self {
        let tags = language.fallbacks();
        let of = |tag: &&str| QUOTE_MARKS.iter().find(|(known, _)| known == tag).map(|(_, marks)| *marks);
        Self { marks: tags.iter().find_map(of).unwrap_or(ENGLISH), is_open: [false; 2] }
    }

    /// Forgets the quotations of the block before.
    pub(crate) fn start_block(&mut self) {
        self.is_open = [false; 2];
    }

    /// The mark of the language for the straight one at byte `at` of `text`; `None` if it stays.
    pub(crate) fn quote(&mut self, text: &str, at: usize) -> Option<&'static str> {
        let mark = text[at..].chars().next()?;
        let before = text[..at].trim_end_matches(MARKUP).chars().next_back().filter(|c| !c.is_whitespace());
        let rest = text[at + 1..].trim_start_matches(MARKUP);
        let after = rest.chars().next().filter(|c| !c.is_whitespace());
        let is = |character: Option<char>, kind: fn(char) -> bool| character.is_some_and(kind);
        // Gershayim and geresh: part of a Hebrew word.
        if is(before, is_hebrew) && is(after, is_hebrew) {
            return None;
        }
        let level = usize::from(mark == '\'');
        if level == 1 && is(before, char::is_alphabetic) && is(after, char::is_alphanumeric) {
            return Some("’");
        }
        // Feet and inches: 5'10".
        if is(before, |c| c.is_ascii_digit()) && !self.is_open[level] {
            return None;
        }
        let (own, pair) = if level == 0 {
            (&mut self.is_open[0], self.marks.outer)
        } else {
            (&mut self.is_open[1], self.marks.inner)
        };
        let is_start = before.is_none_or(opens) || (!*own && is(after, char::is_alphanumeric));
        if is_start && after.is_some() {
            if level == 1 && is_elision(rest) {
                return Some("’");
            }
            *own = true;
            return Some(pair[0]);
        }
        let was_open = std::mem::take(own);
        Some(if level == 1 && !was_open { "’" } else { pair[1] })
    }
}

/// A title, which is not Markdown, with the marks of its language.
pub(crate) fn typographic(title: &str, language: &Language) -> String {
    let mut typography = Typography::new(language);
    let mut written = String::with_capacity(title.len());
    let mut at = 0;
    while let Some(character) = title[at..].chars().next() {
        let rest = &title[at..];
        let dash = [("---", "—"), ("--", "–"), ("...", "…")].into_iter().find(|(typed, _)| rest.starts_with(typed));
        match (character, dash) {
            (_, Some((typed, mark))) => {
                let is_typed = rest.starts_with("----") || is_option(title, at, typed.len());
                written.push_str(if is_typed { typed } else { mark });
                at += typed.len();
                continue;
            }
            ('"' | '\'', None) => match typography.quote(title, at) {
                Some(mark) => written.push_str(mark),
                None => written.push(character),
            },
            _ => written.push(character),
        }
        at += character.len_utf8();
    }
    written
}

/// Whether the hyphens at byte `at` begin an option of a program: `--flag`.
pub(crate) fn is_option(text: &str, at: usize, length: usize) -> bool {
    let is_start = text[..at].chars().next_back().is_none_or(char::is_whitespace);
    text[at..].starts_with("--") && is_start && text[at + length..].starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Whether the word after an apostrophe is shortened at its start: `'90s`, and `'s avonds` in Dutch.
fn is_elision(rest: &str) -> bool {
    let mut characters = rest.chars();
    let first = characters.next();
    first.is_some_and(|c| c.is_ascii_digit())
        || (first.is_some_and(char::is_alphabetic) && characters.next().is_some_and(char::is_whitespace))
}

fn is_hebrew(character: char) -> bool {
    matches!(character, '\u{5d0}'..='\u{5ea}')
}

/// Whether a quotation can start after the character.
fn opens(character: char) -> bool {
    matches!(
        character,
        '(' | '{'
            | '<'
            | '/'
            | '-'
            | '–'
            | '—'
            | '«'
            | '“'
            | '„'
            | '‘'
            | '‚'
            | '"'
            | '\''
            | '（'
            | '「'
            | '¿'
            | '¡'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, typed: &str, expected: &str) {
        assert_eq!(typographic(typed, &Language::parse(tag).unwrap()), expected, "{tag}");
    }

    #[test]
    fn quotes_are_those_of_the_language() {
        check("en", r#""Save 'our' library," she said"#, "“Save ‘our’ library,” she said");
        check("de", r#"Sie sagten "Nein" und 'Nie'"#, "Sie sagten „Nein“ und ‚Nie‘");
        check("de-CH", r#"Sie sagten "Nein""#, "Sie sagten «Nein»");
        check("fr", r#"Dites "non" à l'école"#, "Dites «\u{a0}non\u{a0}» à l’école");
        check("pl", r#"Mówimy "nie""#, "Mówimy „nie”");
        check("uk", r#"Кажемо "ні" об'єкту"#, "Кажемо «ні» об’єкту");
        check("ar", r#"قولوا "نعم""#, "قولوا «نعم»");
        check("ja", r#""図書館"を守る"#, "「図書館」を守る");
        check("zh-Hans", r#"保留"图书馆"吧"#, "保留“图书馆”吧");
        check("pt-BR", r#"Digam "não""#, "Digam “não”");
        check("pt-AO", r#"Digam "não""#, "Digam «não»");
    }

    #[test]
    fn marks_inside_words_and_numbers_are_no_quotes() {
        check("he", "חיילי צה\"ל אמרו \"לא\" לצ'ק", "חיילי צה\"ל אמרו ”לא” לצ'ק");
        check("en", r#"A door of 5'10" in the '90s"#, r#"A door of 5'10" in the ’90s"#);
        check("nl", "Open om 't park 's avonds", "Open om ’t park ’s avonds");
        check("en", "The teachers' room isn't closed", "The teachers’ room isn’t closed");
        check("de", "Hans' Haus", "Hans’ Haus");
    }

    #[test]
    fn dashes_are_written_out_but_not_in_options() {
        check("en", "Now -- or never --- ...", "Now – or never — …");
        check("en", "Use --flag", "Use --flag");
    }
}
