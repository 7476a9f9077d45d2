//! Text that is there and that YAML does not read as text.

use std::ops::Range;

use super::super::Reader;
use crate::diagnostic::BAD_YAML;
use crate::yaml::{Node, quoted};

/// Tells of `title: &Save it` and `title: !Save it`, of which YAML takes the first word for a name of its own and leaves
/// `it`. A name that is used elsewhere (`*Save`) was meant as one. Without a key it is an item of a list.
pub(super) fn is_lost(reader: &mut Reader, value: &Node<'_>, key: &str) -> bool {
    if !value.scalar().is_some_and(|scalar| scalar.plain) {
        return false;
    }
    let Some(word) = word_before(&reader.source, &value.span) else { return false };
    let sign = &reader.source[word.start..word.start + 1];
    let is_used = sign == "&" && reader.source.contains(&format!("*{}", &reader.source[word.start + 1..word.end]));
    if is_used {
        return false;
    }
    let before = if key.is_empty() { String::new() } else { format!("{key}: ") };
    let whole = quoted(&reader.source[word.start..value.span.end]);
    reader
        .report(BAD_YAML, word.clone(), format!("a text that begins with `{sign}` needs quotes", sign = &whole[1..2]))
        .set_label("this word is not read as text")
        .set_help(format!("put the whole text in quotes: `{before}{whole}`"));
    true
}

/// The word that begins with `&` or `!` before a value; `!!str` and its like say what a value is.
fn word_before(source: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let before = source.get(..value.start)?;
    let end = before.trim_end_matches([' ', '\t']).len();
    let start = before[..end].rfind([' ', '\t', '\n', '[', '{', ',']).map_or(0, |at| at + 1);
    let word = &before[start..end];
    (word.starts_with(['&', '!']) && !word.starts_with("!!")).then_some(start..end)
}
