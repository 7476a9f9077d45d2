//! Validation of signers' names.

use super::field_error::{FieldError, error};
use super::web_address::has_web_address;
use crate::input::visible_line;

/// Maximum length of a name in characters, as on the UK Parliament's petitions site.
pub const NAME_LENGTH_MAX: usize = 255;

/// Accepts names in any script. Drops invisible characters. Rejects web addresses (spam), a first character that makes a
/// spreadsheet formula, and text without any letter or digit.
pub(super) fn check_name(typed: &str) -> Result<String, FieldError> {
    let name = visible_line(typed);
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
    if !name.chars().any(char::is_alphanumeric) || has_tower_of_marks(&name) {
        return Err(error("name", "invalid"));
    }
    Ok(name)
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
