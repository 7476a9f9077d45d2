//! Text that is there and that YAML does not read as text.

use std::ops::Range;

use super::super::keys::petition;
use super::super::reader::Reader;
use super::super::yaml::{Node, quoted};
use crate::diagnostic::{BAD_YAML, CUT_OFF_TEXT, SHOWN_AS_WRITTEN};

/// Tells of `title: &Save it` and `title: !Save it`, of which YAML takes the first word for a name of its own and leaves
/// `it`. A name that is used elsewhere (`*Save`) was meant as one. Without a key it is an item of a list.
pub(in crate::front_matter) fn starts_with_indicator(reader: &mut Reader, value: &Node<'_>, key: &str) -> bool {
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
        .report(BAD_YAML, word.clone(), format!("text that starts with `{sign}` needs quotes", sign = &whole[1..2]))
        .set_label("this word is not read as text")
        .set_help(format!("put the whole text in quotes: `{before}{whole}`"));
    true
}

/// What stands on the line of a key without a value, and begins with a sign that keeps it from being read. A remark has a
/// space after its `#`.
pub(crate) fn unread_text(source: &str, key_end: usize) -> Option<Range<usize>> {
    let rest = source.get(key_end..)?.lines().next()?;
    let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?.trim();
    let is_text =
        value.len() > 1 && value.starts_with(['#', '&', '!']) && value[1..].starts_with(|c: char| c.is_alphanumeric());
    let start = key_end + rest.trim_end().len() - value.len();
    is_text.then_some(start..start + value.len())
}

/// Warns about `summary: #pools`, which says nothing.
pub(crate) fn warn_about_comment(reader: &mut Reader, key_end: usize, name: &str) {
    let Some(lost) = unread_text(&reader.source, key_end) else { return };
    let whole = quoted(&reader.source[lost.clone()]);
    reader
        .report(CUT_OFF_TEXT, lost, format!("`{name}` ends before the `{}`", &whole[1..2]))
        .set_label("the rest of this line is ignored")
        .set_help(format!("put the text in quotes: `{name}: {whole}`"));
}

/// Warns about a title in “curly” quotes, which YAML does not know.
pub(in crate::front_matter) fn warn_about_quotes(reader: &mut Reader, value: &Node<'_>, text: &str, name: &str) {
    const QUOTES: &[char] = &['“', '”', '„', '‟'];
    let inner = text.strip_prefix(QUOTES).and_then(|rest| rest.strip_suffix(QUOTES));
    let Some(inner) = inner.filter(|inner| name == petition::TITLE.name && !inner.contains(QUOTES)) else { return };
    reader
        .report(SHOWN_AS_WRITTEN, value.span.clone(), "the quotes around the title are shown as part of it")
        .set_help(format!("write it without them: `title: {}`", quoted(inner)));
}

/// The word that begins with `&` or `!` before a value; `!!str` and its like say what a value is.
fn word_before(source: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let before = source.get(..value.start)?;
    let end = before.trim_end_matches([' ', '\t']).len();
    let start = before[..end].rfind([' ', '\t', '\n', '[', '{', ',']).map_or(0, |at| at + 1);
    let word = &before[start..end];
    (word.starts_with(['&', '!']) && !word.starts_with("!!")).then_some(start..end)
}
