//! Typing mistakes that YAML reads as something else.

/// Characters that people start list items with.
const BULLETS: [char; 6] = ['-', '*', '+', '•', '–', '—'];

/// The text after a bullet, if the line looks like a list item but is not one in YAML.
pub(super) fn bullet_item(line: &str) -> Option<&str> {
    let item = line.trim_start_matches(BULLETS);
    let bullets = line[..line.len() - item.len()].chars().count();
    let is_bullet = bullets == 1 && !item.is_empty() && line.starts_with('-') != item.starts_with(' ');
    is_bullet.then(|| item.trim())
}

/// The first invisible character or non-ASCII space that matters: at the start of a line, after the key, or anywhere if
/// it is a control character.
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

/// Message and help for such a character.
pub(super) fn describe_odd_character(odd: char) -> (&'static str, &'static str) {
    match odd {
        c if c.is_control() => ("invisible control character", "delete it"),
        '\u{a0}' | '\u{202f}' => {
            ("non-breaking space, which is not a space in YAML", "replace it with an ordinary space")
        }
        _ => ("wide space, which is not a space in YAML", "replace it with an ordinary space"),
    }
}

/// Puts each word that starts with `#` in quotes.
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

/// The offset of the first word that starts with `#` within brackets.
pub(super) fn hash_in(value: &str) -> Option<usize> {
    value.match_indices('#').map(|(at, _)| at).find(|at| {
        value[..*at].ends_with([' ', '[', '{', ',']) && value[at + 1..].starts_with(|c: char| c.is_alphanumeric())
    })
}

/// The text inside quotation marks of a word processor that enclose it as a whole.
pub(super) fn without_curly_quotes(text: &str) -> Option<&str> {
    const QUOTES: &[char] = &['“', '”', '„', '‟', '‘', '’', '‚', '«', '»'];
    let inner = text.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?.trim_matches(['\u{a0}', '\u{202f}', ' ']);
    // A text that only starts and ends with a quotation has more of them.
    let has_more = inner.contains(['“', '”', '„', '‟', '«', '»']);
    (!has_more && !inner.is_empty()).then_some(inner)
}
