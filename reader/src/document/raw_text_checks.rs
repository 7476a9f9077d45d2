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

/// Warns about keys below the second `---` that are followed by a third one: Markdown would make a heading of them.
pub(crate) fn report_keys_in_text(reader: &mut Reader, source: &str, text: &Range<usize>, scope: KeyScope<'_>) {
    let written = &source[text.clone()];
    let start = text.start + written.len() - written.trim_start().len();
    let names = || scope.keys.iter().map(|key| key.name);
    let is_key = |line: &str| names().any(|name| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')));
    let mut at = start;
    for line in source[start..text.end].split_inclusive('\n') {
        let is_fence = line.trim_end() == "---";
        if is_fence && at > start {
            let keys = start..start + source[start..at].trim_end().len();
            reader
                .report(SHOWN_AS_WRITTEN, keys, "these keys are below the second `---`, so they are shown as a heading")
                .set_help("delete the `---` above them");
            return;
        }
        let continues = is_key(line) || (at > start && line.starts_with(' '));
        if !continues {
            return;
        }
        at += line.len();
    }
}
