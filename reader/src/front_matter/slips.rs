//! Slips of the keyboard that YAML takes for something else.

/// Signs that people begin items of lists with.
const BULLETS: [char; 6] = ['-', '*', '+', '•', '–', '—'];

/// What stands after such a sign, where a line begins as an item of a list does elsewhere, but not in YAML.
pub(super) fn bullet_item(line: &str) -> Option<&str> {
    let item = line.trim_start_matches(BULLETS);
    let signs = line[..line.len() - item.len()].chars().count();
    let is_bullet = signs == 1 && !item.is_empty() && line.starts_with('-') != item.starts_with(' ');
    is_bullet.then(|| item.trim())
}

/// What nobody sees or tells from a space, where it hinders: in front, after the key, or anywhere if it is a control
/// character.
pub(super) fn odd_character(text: &str) -> Option<(usize, char)> {
    let is_space = |c: char| c.is_whitespace() && !c.is_ascii();
    if let Some(found) = text.char_indices().find(|(_, c)| c.is_control() && *c != '\t') {
        return Some(found);
    }
    let indent = text.len() - text.trim_start().len();
    let after_key = text.find(':').map(|colon| colon + 1);
    let after_key = after_key.map(|start| start..text.len() - text[start..].trim_start().len());
    [Some(0..indent), after_key].into_iter().flatten().find_map(|range| {
        text[range.clone()].char_indices().find(|(_, c)| is_space(*c)).map(|(at, c)| (range.start + at, c))
    })
}

/// What is wrong with such a character, and what to do.
pub(super) fn describe_odd_character(odd: char) -> (&'static str, &'static str) {
    match odd {
        c if c.is_control() => ("invisible control character", "delete it"),
        '\u{a0}' | '\u{202f}' => {
            ("non-breaking space, which is not a space in YAML", "replace it with an ordinary space")
        }
        _ => ("wide space, which is not a space in YAML", "replace it with an ordinary space"),
    }
}

/// Each word that begins with `#` in quotes.
pub(super) fn with_hashes_quoted(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len() + 8);
    let mut rest = value;
    while let Some(at) = hash_in(rest) {
        let end = rest[at..].find([',', ']', '}', ' ']).map_or(rest.len(), |end| at + end);
        quoted.push_str(&format!("{}\"{}\"", &rest[..at], &rest[at..end]));
        rest = &rest[end..];
    }
    quoted + rest
}

/// Where a word within brackets begins with `#`.
pub(super) fn hash_in(value: &str) -> Option<usize> {
    value.match_indices('#').map(|(at, _)| at).find(|at| {
        value[..*at].ends_with([' ', '[', '{', ',']) && value[at + 1..].starts_with(|c: char| c.is_alphanumeric())
    })
}
