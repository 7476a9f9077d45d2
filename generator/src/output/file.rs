//! Files to be written.

use std::sync::Arc;

use bytes::Bytes;
use petition::slug::Slug;
use serde_json::value::RawValue;

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

/// An entry of `petitions.json`, and the slug that it is sorted by.
pub(crate) type IndexEntry = (Slug, Box<RawValue>);

/// The staged files of a page, or of a petition's data.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) files: Vec<Staged>,
    /// The lines of `sitemap.xml` of a petition.
    pub(crate) listing: String,
    /// The entry of `petitions.json` of a petition.
    pub(crate) entry: Option<IndexEntry>,
}

/// A staged file, or a file of the site that is up to date.
#[derive(Debug)]
pub(crate) struct Staged {
    pub(super) path: Arc<str>,
    pub(super) digest: u64,
    pub(super) length: u64,
    /// The number of the staged file; `None` if the file is in its place.
    pub(super) waits: Option<usize>,
}
