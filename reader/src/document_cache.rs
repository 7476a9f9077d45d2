//! Parsed files on disk, by which a new process parses only files with other bytes.
//!
//! A file is found by its path, its bytes and the site's default language, which together determine what is parsed. Stored is
//! what lists, checks and reports need; the HTML of a text is rendered again for the pages that show it
//! ([`Markdown::segments`](crate::markdown::Markdown::segments)). Any damage, and any other build of the program, makes the
//! cache empty. It is replaced atomically, so processes can share it.

use std::borrow::Cow;
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ahash::AHashMap;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::cache_file::{Sections, store_sections};
use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::document::{Document, ParsedFile};
use crate::parallel::AT_A_TIME;
use crate::source::digest;

/// The cache of one site.
#[derive(Clone, Debug)]
pub(crate) struct DocumentCache {
    path: PathBuf,
    /// Identifies the program: another one may parse the same file differently.
    program: &'static str,
}

/// The entries of a cache as they were read, by the keys of their files.
#[derive(Debug, Default)]
pub(crate) struct CachedDocuments<'c> {
    entries: AHashMap<u64, &'c [u8]>,
}

/// The first value of a cache, after which the entries follow.
#[derive(Debug, Serialize, Deserialize)]
struct Index<'c> {
    program: &'c str,
    /// The key and the length of each entry.
    lengths: Vec<(u64, usize)>,
}

/// A parsed file without what its path and its bytes say.
#[derive(Debug, Serialize, Deserialize)]
struct StoredFile<F, D> {
    found: F,
    document: D,
}

/// A diagnostic about a file, without the file.
#[derive(Debug, Serialize, Deserialize)]
struct StoredDiagnostic<'c> {
    code: &'c str,
    message: Cow<'c, str>,
    span: Option<Range<usize>>,
    label: Option<Cow<'c, str>>,
    help: Option<Cow<'c, str>>,
    fix: Option<Cow<'c, Edit>>,
    is_quoted: bool,
}

impl DocumentCache {
    pub(crate) fn new(path: PathBuf, program: &'static str) -> Self {
        Self { path, program }
    }

    /// The bytes of the cache; none if there is no cache, or it is damaged.
    pub(crate) fn read(&self) -> Vec<u8> {
        Sections::open(&self.path).and_then(|sections| sections.read()).unwrap_or_default()
    }

    /// The entries in these bytes; none if they are those of another program.
    pub(crate) fn decode<'c>(&self, bytes: &'c [u8]) -> CachedDocuments<'c> {
        let Ok((index, mut rest)) = postcard::take_from_bytes::<Index<'_>>(bytes) else {
            return CachedDocuments::default();
        };
        let lengths = index.lengths.into_iter().filter(|_| index.program == self.program);
        let entry = |(key, length)| {
            let (entry, others) = rest.split_at_checked(length)?;
            rest = others;
            Some((key, entry))
        };
        CachedDocuments { entries: lengths.map_while(entry).collect() }
    }

    /// Replaces the cache, which has `before`, by one of these files, unless it is the same.
    pub(crate) fn store(&self, files: &[Arc<ParsedFile>], before: &CachedDocuments<'_>) {
        let entry = |file: &Arc<ParsedFile>| {
            let key = key(&file.path, file.digest);
            let known = before.entries.get(&key).map(|bytes| Cow::Borrowed(*bytes));
            Some((key, known.or_else(|| encode(file).map(Cow::Owned))?))
        };
        let entries = files.par_iter().with_max_len(AT_A_TIME).filter_map(entry);
        let entries: Vec<(u64, Cow<'_, [u8]>)> = entries.collect();
        let is_known = |(_, bytes): &(u64, Cow<'_, [u8]>)| matches!(bytes, Cow::Borrowed(_));
        if entries.len() == before.entries.len() && entries.iter().all(is_known) {
            return;
        }
        let lengths: Vec<(u64, usize)> = entries.iter().map(|(key, bytes)| (*key, bytes.len())).collect();
        let index = postcard::to_allocvec(&Index { program: self.program, lengths }).expect("numbers can be encoded");
        let write = |to: &mut dyn Write| {
            to.write_all(&index)?;
            entries.iter().try_for_each(|(_, entry)| to.write_all(entry))
        };
        // Without the cache, the next process only takes longer.
        let _ = store_sections(&self.path, &[&write]);
    }
}

impl CachedDocuments<'_> {
    /// The file at `path` with these bytes, which have this digest as those of a [`ParsedFile`]; `None` if it is not cached.
    pub(crate) fn get(&self, path: &Arc<Path>, bytes: &[u8], digest: u64) -> Option<ParsedFile> {
        let stored = self.entries.get(&key(path, digest))?;
        let StoredFile { found, document }: StoredFile<Vec<StoredDiagnostic<'_>>, Document> =
            postcard::from_bytes(stored).ok()?;
        let source: Arc<str> = std::str::from_utf8(bytes).ok()?.into();
        let found = found.into_iter().map(|found| found.diagnostic(path, &source).map(Arc::new));
        let found = found.collect::<Option<_>>()?;
        Some(ParsedFile::restored(path, source, digest, found, document))
    }
}

fn key(path: &Path, file: u64) -> u64 {
    digest(&[path.as_os_str().as_encoded_bytes(), &file.to_ne_bytes()].concat())
}

/// `None` if the file is not one that is cached: there are few others, and parsing them is quick.
fn encode(file: &ParsedFile) -> Option<Vec<u8>> {
    if matches!(file.document, Document::None) {
        return None;
    }
    let found: Vec<StoredDiagnostic<'_>> = file.found.iter().map(|found| StoredDiagnostic::of(found)).collect();
    postcard::to_allocvec(&StoredFile { found, document: &file.document }).ok()
}

impl<'c> StoredDiagnostic<'c> {
    fn of(found: &'c Diagnostic) -> Self {
        let Diagnostic { code, message, path: _, span, label, help, fix, source } = found;
        Self {
            code: code.as_str(),
            message: Cow::Borrowed(message),
            span: span.clone(),
            label: label.as_deref().map(Cow::Borrowed),
            help: help.as_deref().map(Cow::Borrowed),
            fix: fix.as_ref().map(Cow::Borrowed),
            is_quoted: source.is_some(),
        }
    }

    fn diagnostic(self, path: &Arc<Path>, source: &Arc<str>) -> Option<Diagnostic> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Some(Diagnostic {
            code: *Code::ALL.iter().find(|code| code.as_str() == self.code)?,
            message: owned(self.message),
            path: Arc::clone(path),
            span: self.span,
            label: self.label.map(owned),
            help: self.help.map(owned),
            fix: self.fix.map(Cow::into_owned),
            source: self.is_quoted.then(|| Arc::clone(source)),
        })
    }
}
