//! Files to be written.

use std::sync::Arc;

use bytes::Bytes;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OutputFile {
    /// The path in the site, with forward slashes.
    pub path: String,
    pub bytes: Bytes,
}

impl OutputFile {
    pub(crate) fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes().into() }
    }
}

/// The staged files of a page.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) files: Box<[Staged]>,
}

impl Batch {
    /// The path of its first file in the site.
    pub(crate) fn place(&self) -> Option<&str> {
        self.files.first().map(Staged::path)
    }
}

/// A staged file, or a file of the site that is up to date.
#[derive(Clone, Debug)]
pub(crate) struct Staged {
    pub(super) path: Arc<str>,
    pub(super) digest: u64,
    pub(super) length: u64,
    /// Whether it is in the staging folder; else it is in its place, or comes there with another batch.
    pub(super) waits: bool,
}

impl Staged {
    /// The path in the site.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}
