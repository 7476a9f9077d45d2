//! Validation of signers' names.

use super::field_error::{FieldError, error};
use crate::text::fold_white_space;

/// Maximum length of a name in characters, as on the UK Parliament's petitions site.
pub const NAME_LENGTH_MAX: usize = 255;

/// Accepts names in any script. Rejects web addresses (spam), a first character that makes a spreadsheet formula, control
/// characters including bidirectional overrides, and text without any letter or digit.
pub(super) fn check_name(typed: &str) -> Result<String, FieldError> {
    if typed.chars().any(is_hidden_control) {
        return Err(error("name", "invalid"));
    }
    let name = fold_white_space(typed);
    let Some(first) = name.chars().next() else { return Err(error("name", "required")) };
    if name.chars().count() > NAME_LENGTH_MAX {
        return Err(error("name", "too_long"));
    }
    if is_formula_start(first) {
        return Err(FieldError {
            placeholder: Some(("character", first.to_string())),
            ..error("name", "first_character")
        });
    }
    if has_web_address(&name) {
        return Err(error("name", "web_address"));
    }
    if !name.chars().any(is_seen) || has_tower_of_marks(&name) {
        return Err(error("name", "invalid"));
    }
    Ok(name)
}

/// A visible letter or digit; Hangul fillers are letters, but invisible.
fn is_seen(character: char) -> bool {
    character.is_alphanumeric() && !matches!(character, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
}

/// Combining marks on one letter: no language needs more than three, and hundreds overlap adjacent lines.
const MARKS_MAX: usize = 4;

/// Whether a letter has too many generic combining marks ("Combining Diacritical Marks" and its supplements), as in "Zalgo"
/// text.
fn has_tower_of_marks(name: &str) -> bool {
    let is_mark = |character| {
        matches!(character, '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
    };
    name.split(|character| !is_mark(character)).any(|marks| marks.chars().count() > MARKS_MAX)
}

/// Characters that start a spreadsheet formula, in ASCII and full width (OWASP, "CSV Injection").
pub(super) fn is_formula_start(first: char) -> bool {
    matches!(first, '-' | '=' | '+' | '@' | '\u{FF0D}' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF20}')
}

/// Control characters other than white space, and bidirectional control characters.
pub(super) fn is_hidden_control(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Top-level domains typical of spam in names. A dot within a name (`J.R.R. Tolkien`, `St.John`) is allowed.
const WEB_ENDINGS: &[&str] = &[
    "com", "net", "org", "info", "biz", "xyz", "top", "site", "online", "shop", "click", "link", "club", "icu", "ru",
    "cn",
];

/// Country and other top-level domains that mail programs turn into links and that do not occur in names (so not `ma`, `li`
/// or `no`). Checked only if the whole word is lower case, as web addresses usually are and names are not.
const LOWER_CASE_ENDINGS: &[&str] = &[
    "ai", "app", "at", "be", "br", "ca", "cc", "ch", "co", "de", "dev", "es", "eu", "fr", "gg", "gq", "io", "it", "ly",
    "me", "ml", "nl", "page", "pl", "pw", "store", "tk", "to", "tv", "uk", "us", "ws",
];

/// Whether a name contains a web address.
fn has_web_address(name: &str) -> bool {
    // East Asian full stops are dots in domain names, too (UTS #46).
    let name = name.replace(['\u{3002}', '\u{FF0E}', '\u{FF61}'], ".");
    name.contains("://")
        || name
            .split(|c: char| c.is_whitespace() || "(),;<>\"".contains(c))
            .any(|word| is_web_address(word) || is_mail(word))
}

/// An email address; mail programs turn it into a link, too.
fn is_mail(word: &str) -> bool {
    word.rsplit_once('@').is_some_and(|(local, host)| !local.is_empty() && host.contains('.'))
}

/// A host name with a known top-level domain, or any host name with a path (`t.me/spam`). One letter before the dot is an
/// initial, unless all is lower case (`x.com`, but not `A.Com`).
fn is_web_address(word: &str) -> bool {
    let lower = word.to_lowercase();
    let (host, path) = lower.split_once(['/', ':', '?', '#']).unwrap_or((&lower, ""));
    let Some((before, ending)) = host.trim_end_matches('.').rsplit_once('.') else { return false };
    let is_host = before.chars().next_back().is_some_and(char::is_alphanumeric);
    let is_initial = before.chars().count() == 1 && !(word == lower && matches!(ending, "com" | "net" | "org"));
    let is_typed_address = word == lower && before.chars().count() > 2 && LOWER_CASE_ENDINGS.contains(&ending);
    let has_path = !path.is_empty() && ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    lower.starts_with("www.")
        || is_host && (has_path || is_typed_address || !is_initial && WEB_ENDINGS.contains(&ending))
}
