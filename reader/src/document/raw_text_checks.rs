//! Checks of a text's source, before Markdown is rendered.

use std::ops::Range;

use crate::diagnostic::{BAD_VALUE, SHOWN_AS_WRITTEN};
use crate::front_matter::check::KeyScope;
use crate::front_matter::{Reader, contains_forbidden, is_forbidden};

/// Reports invisible control characters.
pub(crate) fn report_control_characters(reader: &mut Reader, source: &str, text: &Range<usize>) {
    let written = &source[text.clone()];
    if !contains_forbidden(written) {
        return;
    }
    let mut found = written.char_indices().filter(|(_, c)| is_forbidden(*c));
    let Some((at, character)) = found.next() else { return };
    let message = match found.count() {
        0 => "invisible control character".to_owned(),
        1 => "invisible control character, and one more below".to_owned(),
        more => format!("invisible control character, and {more} more below"),
    };
    let start = text.start + at;
    reader.report(BAD_VALUE, start..start + character.len_utf8(), message).set_help("delete it");
}

/// Warns about keys in the text with a line `---` below them, of which Markdown makes a heading: front matter that was closed too
/// early, or that of another file.
pub(crate) fn report_keys_in_text(reader: &mut Reader, source: &str, text: &Range<usize>, scope: KeyScope<'_>) {
    let written = &source[text.clone()];
    let start = text.start + written.len() - written.trim_start().len();
    if let Some(keys) = keys_at(source, start..text.end, scope) {
        reader
            .report(SHOWN_AS_WRITTEN, keys, "these keys are below the second `---`, so they are shown as a heading")
            .set_help("delete the `---` above them");
        return;
    }
    let mut at = start;
    let mut in_code = false;
    for line in source[start..text.end].split_inclusive('\n') {
        in_code ^= line.trim_start().starts_with("```");
        let next = at + line.len();
        if !in_code
            && line.trim_end() == "---"
            && let Some(keys) = keys_at(source, next..text.end, scope)
        {
            reader
                .report(SHOWN_AS_WRITTEN, keys, "a second front matter, which is shown as a heading")
                .set_help("move it and the text below it to a file of its own, or delete its lines");
            return;
        }
        at = next;
    }
}

/// The span of the keys at the start of a text, if a line `---` follows them.
fn keys_at(source: &str, text: Range<usize>, scope: KeyScope<'_>) -> Option<Range<usize>> {
    let is_key =
        |line: &str| scope.keys.iter().any(|key| line.strip_prefix(key.name).is_some_and(|rest| rest.starts_with(':')));
    let mut at = text.start;
    let mut lines = source[text.clone()].split_inclusive('\n');
    lines
        .find(|line| {
            let continues =
                is_key(line) || (at > text.start && line.starts_with([' ', '-']) && line.trim_end() != "---");
            at += if continues { line.len() } else { 0 };
            !continues
        })
        .filter(|line| line.trim_end() == "---" && at > text.start)?;
    Some(text.start..text.start + source[text.start..at].trim_end().len())
}
