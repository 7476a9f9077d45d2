//! Diagnoses the lines `---` around front matter.

use std::ops::Range;

use super::reader::Reader;
use super::split::is_fence;
use crate::diagnostic::{MISSING_FRONT_MATTER, UNCLOSED_FRONT_MATTER};
use crate::source::is_lfs_pointer;

/// The most lines that are searched for front matter that starts too late.
const LINES_SEARCHED: usize = 20;

/// Reports that the first line is not `---`.
pub(super) fn report_missing(reader: &mut Reader, source: &str) {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let first = source[start..].lines().next().unwrap_or_default();
    let later = lines(source, start).take(LINES_SEARCHED).find(|line| is_fence(&source[line.clone()]));
    let span = start..start + first.len();
    if source[start..].trim().is_empty() {
        reader.report(MISSING_FRONT_MATTER, span, "this file is empty").set_help("write the text, or delete the file");
        return;
    }
    if is_lfs_pointer(source.as_bytes()) {
        reader
            .report(MISSING_FRONT_MATTER, span, "this file is a pointer of Git LFS, not the file itself")
            .set_help("run `git lfs pull`, which fetches the files of Git LFS");
        return;
    }
    let finding = reader.report(MISSING_FRONT_MATTER, span, "the file does not start with a line `---`");
    if first.trim_end() == "+++" {
        finding
            .set_label("TOML front matter")
            .set_help("write `---` instead of `+++`, and `title: \"…\"` instead of `title = \"…\"`");
    } else if first.trim().is_empty() && source[start..].trim_start().starts_with("---") {
        finding.set_label("nothing may come before it").set_help("delete the empty lines above the `---`");
    } else if is_nearly_fence(first) {
        finding.set_label("these are not three hyphens").set_help("write `---` here, and after the last key");
    } else if let Some(later) = later.filter(|later| starts_with_key(&source[later.end..])) {
        let line = line_number(source, later.start);
        finding
            .set_label("this comes before it")
            .set_help(format!("move the text above the `---` on line {line} below the second `---`, or delete it"));
    } else {
        finding.set_label("the first line").set_help(
            "start the file with `---`, a line for each key such as `title: \"…\"`, and another `---`; the text follows",
        );
    }
}

/// Reports that there is no second `---`.
pub(super) fn report_unclosed(reader: &mut Reader, source: &str) {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let mut rest = lines(source, start).skip(1);
    if let Some(meant) = rest.clone().find(|line| is_nearly_fence(&source[line.clone()])) {
        let written = source[meant.clone()].trim().to_owned();
        reader
            .report(UNCLOSED_FRONT_MATTER, meant, "the front matter is not closed")
            .set_label("this does not close it")
            .set_help(format!("write three hyphens, `---`, instead of `{written}`"));
        return;
    }
    let ends = |line: &Range<usize>| source[line.clone()].trim().is_empty() || source[line.clone()].starts_with('#');
    let help = match rest.find(ends) {
        Some(after) => {
            let line = line_number(source, after.start).saturating_sub(1).max(1);
            format!("add a line `---` after the last key, perhaps after line {line}")
        }
        None => "add a line `---` after the last key; the text follows below it".to_owned(),
    };
    reader
        .report(UNCLOSED_FRONT_MATTER, start..start + 3, "the front matter is not closed")
        .set_label("opened here, and no second `---` follows")
        .set_help(help);
}

/// The spans of the lines from a byte on, without line endings.
fn lines(source: &str, start: usize) -> impl Iterator<Item = Range<usize>> + Clone + '_ {
    source[start..].split_inclusive('\n').scan(start, |at, line| {
        let begin = *at;
        *at += line.len();
        Some(begin..begin + line.trim_end().len())
    })
}

fn line_number(source: &str, at: usize) -> usize {
    source[..at].matches('\n').count() + 1
}

/// Whether this is what people, or their editors, write instead of `---`.
pub(super) fn is_nearly_fence(line: &str) -> bool {
    let line = line.trim();
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '−' | '_');
    let dashes = line.chars().count();
    line == "..." || line == "…" || (dashes > 0 && dashes < 12 && line.len() > 1 && line.chars().all(is_dash))
}

/// Whether the next line has a key.
fn starts_with_key(text: &str) -> bool {
    let line = text.trim_start().lines().next().unwrap_or_default();
    line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_'))
}
