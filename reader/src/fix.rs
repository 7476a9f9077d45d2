//! Makes the corrections that diagnostics are certain of.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use petition::language::Language;

use crate::diagnostic::{Diagnostics, Edit, apply};
use crate::document::ParsedFile;

/// How often a file is corrected and parsed again: a correction can reveal further mistakes.
const ROUNDS_MAX: usize = 10;

/// A file with its corrections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedFile {
    /// The text of the file before.
    pub before: Arc<str>,
    /// The corrected text. Line endings and a byte order mark are those of the file.
    pub after: String,
    /// The number of corrections.
    pub count: usize,
}

/// The files that `diagnostics` can correct, by path relative to the root.
pub fn fixed_files(diagnostics: &Diagnostics) -> BTreeMap<Arc<Path>, FixedFile> {
    let mut edits: BTreeMap<Arc<Path>, (Arc<str>, Vec<Edit>)> = BTreeMap::new();
    for found in diagnostics.sorted() {
        if let (Some(fix), Some(source)) = (&found.fix, &found.source) {
            edits
                .entry(Arc::clone(&found.path))
                .or_insert_with(|| (Arc::clone(source), Vec::new()))
                .1
                .push(fix.clone());
        }
    }
    edits.into_iter().map(|(path, (before, edits))| (Arc::clone(&path), fix_file(&path, before, edits))).collect()
}

fn fix_file(path: &Arc<Path>, before: Arc<str>, edits: Vec<Edit>) -> FixedFile {
    // Only quotation marks depend on the language, and no correction does.
    let language = Language::parse("en").expect("`en` is a language tag");
    let mut count = edits.len();
    let mut after = apply(&before, edits);
    for _ in 0..ROUNDS_MAX {
        let parsed = ParsedFile::of(path, after.clone().into_bytes(), &language);
        let edits: Vec<Edit> = parsed.found.iter().filter_map(|found| found.fix.clone()).collect();
        if edits.is_empty() {
            break;
        }
        count += edits.len();
        after = apply(&after, edits);
    }
    FixedFile { before, after, count }
}
