//! Reads the content folder: each file once, on all cores, with all mistakes reported in one run.
//!
//! Parsed files are kept, so that only changed files are read again, and cached on disk for the next process.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::Language;
use rayon::prelude::*;

use crate::assemble::Assembler;
use crate::content::{Content, Site};
use crate::diagnostic::{Diagnostics, Severity};
use crate::document::{Document, ParsedFile};
use crate::document_cache::{CachedDocuments, DocumentCache};
use crate::parallel::AT_A_TIME;
use crate::source::{self, Stamp, digest};

/// The settings of the site, relative to the root.
const SITE_FILE: &str = "content/site.yaml";

/// Reads the content of the site at `root`; `None` if there is an error in any file.
pub fn load(root: &Path, diagnostics: &mut Diagnostics) -> Option<Content> {
    Loader::new(root).load(diagnostics)
}

/// The settings of `site.yaml`, regardless of errors in other files: staff must be able to erase a person while a writer is in
/// the middle of a sentence. `None` if `site.yaml` itself has an error.
pub fn settings(root: &Path) -> Option<Site> {
    let path: Arc<Path> = Path::new(SITE_FILE).into();
    let parsed = ParsedFile::of(&path, source::read_bytes(&root.join(&path)).ok()?.0, &english());
    let has_errors = parsed.found.iter().any(|found| found.severity() == Severity::Error);
    match &parsed.document {
        Document::Site(file) if !has_errors => Some(file.site.clone()),
        _ => None,
    }
}

/// The language of a site that names none.
fn english() -> Language {
    Language::parse("en").expect("`en` is a language tag")
}

/// Reads the content of one site, and keeps it between builds.
#[derive(Debug)]
pub struct Loader {
    root: PathBuf,
    /// Of an earlier process, until the content is read for the first time.
    cache: Option<DocumentCache>,
    documents: BTreeMap<Arc<Path>, CachedFile>,
    files: Arc<BTreeSet<PathBuf>>,
    /// The site's default language, on which the quotation marks of texts depend.
    language: Language,
    /// The diagnostics of the last directory walk, which are reported with every build.
    walked: Diagnostics,
    assembler: Assembler,
}

/// A parsed file with what identifies its state on disk.
#[derive(Clone, Debug)]
struct CachedFile {
    stamp: Option<Stamp>,
    /// Of its bytes; `None` if they could not be read.
    digest: Option<u64>,
    parsed: Arc<ParsedFile>,
}

impl Loader {
    /// A loader that caches nothing on disk.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            cache: None,
            documents: BTreeMap::new(),
            files: Arc::default(),
            language: english(),
            walked: Diagnostics::default(),
            assembler: Assembler::default(),
        }
    }

    /// A loader that caches parsed files in the file `cache`. `program` identifies the sources that it was compiled from.
    pub fn with_cache(root: &Path, cache: PathBuf, program: &'static str) -> Self {
        Self { cache: Some(DocumentCache::new(cache, program)), ..Self::new(root) }
    }

    /// Reads what is new or has changed since the last call; `None` if there is an error in any file.
    pub fn load(&mut self, diagnostics: &mut Diagnostics) -> Option<Content> {
        let Some(cache) = self.cache.take() else {
            self.read_all(&CachedDocuments::default());
            return self.assemble(diagnostics);
        };
        let bytes = cache.read();
        let cached = cache.decode(&bytes);
        self.read_all(&cached);
        let files: Vec<Arc<ParsedFile>> = self.documents.values().map(|kept| Arc::clone(&kept.parsed)).collect();
        rayon::join(|| self.assemble(diagnostics), || cache.store(&files, &cached)).0
    }

    fn read_all(&mut self, cached: &CachedDocuments<'_>) {
        self.walked = Diagnostics::default();
        let tree = source::walk(&self.root, &mut self.walked);
        self.read_language();
        let documents: Vec<(Arc<Path>, Option<CachedFile>)> = tree
            .documents
            .into_par_iter()
            .with_max_len(AT_A_TIME)
            .map(|path| {
                let kept = self.read(&path, cached);
                (path, kept)
            })
            .collect();
        self.documents = documents.into_iter().filter_map(|(path, kept)| Some((path, kept?))).collect();
        if *self.files != tree.files {
            self.files = Arc::new(tree.files);
        }
    }

    /// Reads only the files of `changed` again (absolute paths, or relative to the root). If a folder or an unknown
    /// path is among them, reads everything that is new or has changed.
    pub fn reload(&mut self, changed: &[PathBuf], diagnostics: &mut Diagnostics) -> Option<Content> {
        let changed: Vec<&Path> = changed
            .iter()
            .map(|path| path.strip_prefix(&self.root).unwrap_or(path))
            .filter(|path| path.starts_with(source::CONTENT))
            .collect();
        let is_known = |path: &&Path| {
            (self.documents.contains_key(*path) || self.files.contains(*path)) && self.root.join(path).is_file()
        };
        if self.documents.is_empty() || !changed.iter().all(is_known) {
            return self.load(diagnostics);
        }
        if changed.iter().any(|path| *path == Path::new(SITE_FILE)) && self.read_language() {
            return self.load(diagnostics);
        }
        for path in changed {
            let Some((path, _)) = self.documents.get_key_value(path) else { continue };
            let path = Arc::clone(path);
            match self.read(&path, &CachedDocuments::default()) {
                Some(kept) => self.documents.insert(path, kept),
                None => self.documents.remove(&path),
            };
        }
        self.assemble(diagnostics)
    }

    /// The settings of `site.yaml`, regardless of errors in other files.
    pub fn site(&self) -> Option<&Site> {
        self.assembler.site()
    }

    /// The path relative to the root, stamp and digest of each document, in the order of their paths.
    pub fn read_files(&self) -> impl Iterator<Item = (&Path, Option<Stamp>, Option<u64>)> {
        self.documents.iter().map(|(path, kept)| (&**path, kept.stamp, kept.digest))
    }

    /// The other files in `content/`, relative to the root.
    pub fn other_files(&self) -> &BTreeSet<PathBuf> {
        &self.files
    }

    /// Reads the site's language from `site.yaml`; whether it differs, which drops all parsed files.
    fn read_language(&mut self) -> bool {
        let path: Arc<Path> = Path::new(SITE_FILE).into();
        let site = self.read(&path, &CachedDocuments::default());
        let language = match site.as_ref().map(|site| &site.parsed.document) {
            Some(Document::Site(file)) => file.site.language.clone(),
            _ => english(),
        };
        let is_changed = language != self.language;
        if is_changed {
            self.documents.clear();
            self.language = language;
        }
        if let Some(site) = site {
            self.documents.insert(path, site);
        }
        is_changed
    }

    /// The file, as it was parsed before if it has not changed; `None` if it was deleted after the walk.
    fn read(&self, path: &Arc<Path>, cached: &CachedDocuments<'_>) -> Option<CachedFile> {
        let file = self.root.join(path);
        let before = self.documents.get(path);
        if let Some(before) = before.filter(|before| before.is_as_on_disk(&file)) {
            return Some(before.clone());
        }
        let (bytes, stamp) = match source::read_bytes(&file) {
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => {
                let parsed = Arc::new(ParsedFile::unreadable(path, &error));
                return Some(CachedFile { stamp: None, digest: None, parsed });
            }
        };
        if let Some(before) = before.filter(|before| before.parsed.source.as_bytes() == bytes.as_slice()) {
            return Some(CachedFile { stamp, ..before.clone() });
        }
        let digest = digest(&bytes);
        let parsed = cached.get(path, &bytes, ParsedFile::digest_of(digest, &self.language));
        let parsed = parsed.unwrap_or_else(|| ParsedFile::of(path, bytes, &self.language));
        Some(CachedFile { stamp, digest: Some(digest), parsed: Arc::new(parsed) })
    }

    fn assemble(&mut self, diagnostics: &mut Diagnostics) -> Option<Content> {
        let parsed: Vec<&Arc<ParsedFile>> = self.documents.values().map(|kept| &kept.parsed).collect();
        let mut found = self.walked.clone();
        let content = self.assembler.assemble(&parsed, &self.files, &mut found);
        let has_errors = found.has_errors();
        diagnostics.append(found);
        content.filter(|_| !has_errors)
    }
}

impl CachedFile {
    fn is_as_on_disk(&self, file: &Path) -> bool {
        self.stamp.is_some_and(|stamp| stamp.is_settled()) && self.stamp == Stamp::at(file)
    }
}
