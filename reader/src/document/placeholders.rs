//! Warns about sentences of new files that were not replaced.

use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostic::PLACEHOLDER;
use crate::front_matter::Reader;

/// The files that `undersigned new` writes.
const TEMPLATES: &[&str] = &[
    include_str!("../scaffold/petition.md"),
    include_str!("../scaffold/organisation.md"),
    include_str!("../scaffold/page.md"),
];

/// The sentences of new files, without headings.
static SENTENCES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let texts = TEMPLATES.iter().filter_map(|template| template.splitn(3, "---\n").nth(2));
    texts.flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

pub(super) fn warn(reader: &mut Reader, source: &str, text: &Range<usize>) {
    let mut found = Vec::new();
    let mut at = text.start;
    for line in source[text.clone()].split_inclusive('\n') {
        let written = line.trim();
        if written.len() > 20 && SENTENCES.contains(&written) {
            let start = at + line.len() - line.trim_start().len();
            found.push(start..start + written.len());
        }
        at += line.len();
    }
    for span in found {
        reader
            .report(PLACEHOLDER, span, "this sentence is that of a new file")
            .set_help("replace it with your own words");
    }
}
