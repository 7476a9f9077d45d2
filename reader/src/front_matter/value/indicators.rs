//! Text that YAML does not read as text, because it starts with an indicator (YAML 1.2.2, §5.3).

use std::ops::Range;

use super::super::keys::petition;
use super::super::reader::Reader;
use super::super::slips::without_curly_quotes;
use super::super::yaml::{Node, quoted};
use crate::diagnostic::{BAD_YAML, CUT_OFF_TEXT, Edit, SHOWN_AS_WRITTEN};

/// Reports `title: &Save it` and `title: !Save it`, where YAML reads the first word as an anchor or tag and leaves
/// `it`. An anchor that is used elsewhere (`*Save`) is deliberate. In a list `key` is empty.
pub(in crate::front_matter) fn starts_with_indicator(reader: &mut Reader, value: &Node<'_>, key: &str) -> bool {
    if !value.scalar().is_some_and(|scalar| scalar.plain) {
        return false;
    }
    let Some(word) = word_before(&reader.source, &value.span) else { return false };
    let indicator = &reader.source[word.start..word.start + 1];
    let is_used = indicator == "&" && reader.source.contains(&format!("*{}", &reader.source[word.start + 1..word.end]));
    if is_used {
        return false;
    }
    let before = if key.is_empty() { String::new() } else { format!("{key}: ") };
    let whole = quoted(&reader.source[word.start..value.span.end]);
    reader
        .report(
            BAD_YAML,
            word.clone(),
            format!("text that starts with `{indicator}` needs quotes", indicator = &whole[1..2]),
        )
        .set_label("this word is not read as text")
        .set_help(format!("put the whole text in quotes: `{before}{whole}`"))
        .set_fix(Edit::replace(word.start..value.span.end, whole));
    true
}

/// The text after a key that YAML reads as empty, because the text starts with an indicator. A real comment has a space
/// after its `#`.
pub(crate) fn unread_text(source: &str, key_end: usize) -> Option<Range<usize>> {
    let rest = source.get(key_end..)?.lines().next()?;
    let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?.trim();
    let is_text =
        value.len() > 1 && value.starts_with(['#', '&', '!']) && value[1..].starts_with(|c: char| c.is_alphanumeric());
    let start = key_end + rest.trim_end().len() - value.len();
    is_text.then_some(start..start + value.len())
}

/// Warns about `summary: #pools`, which YAML reads as empty.
pub(crate) fn warn_about_comment(reader: &mut Reader, key_end: usize, name: &str) {
    let Some(unread) = unread_text(&reader.source, key_end) else { return };
    let whole = quoted(&reader.source[unread.clone()]);
    reader
        .report(CUT_OFF_TEXT, unread.clone(), format!("`{name}` ends before the `{}`", &whole[1..2]))
        .set_label("the rest of this line is ignored")
        .set_help(format!("put the text in quotes: `{name}: {whole}`"))
        .set_fix(Edit::replace(unread, whole));
}

/// Warns about a text in “curly” quotes, which are not quotes in YAML.
pub(in crate::front_matter) fn warn_about_quotes(reader: &mut Reader, value: &Node<'_>, text: &str, name: &str) {
    let Some(inner) = without_curly_quotes(text) else { return };
    let subject = if name == petition::TITLE.name { "the title".to_owned() } else { format!("`{name}`") };
    let message = format!("the quotes around {subject} are shown as part of it");
    reader
        .report(SHOWN_AS_WRITTEN, value.span.clone(), message)
        .set_help(format!("write it without them: `{name}: {}`", quoted(inner)))
        .set_fix(Edit::replace(value.span.clone(), quoted(inner)));
}

/// The word with `&` or `!` before a value. `!!str` and similar tags are deliberate.
fn word_before(source: &str, value: &Range<usize>) -> Option<Range<usize>> {
    let before = source.get(..value.start)?;
    let end = before.trim_end_matches([' ', '\t']).len();
    let start = before[..end].rfind([' ', '\t', '\n', '[', '{', ',']).map_or(0, |at| at + 1);
    let word = &before[start..end];
    (word.starts_with(['&', '!']) && !word.starts_with("!!")).then_some(start..end)
}
