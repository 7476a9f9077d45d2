//! Files on their way to the site.

use std::sync::Arc;

use bytes::Bytes;
use petition::slug::Slug;
use serde_json::value::RawValue;

/// A file to be written below the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OutputFile {
    /// Below the site, with forward slashes.
    pub path: String,
    /// Its content.
    pub bytes: Bytes,
}

impl OutputFile {
    /// A file of a text.
    pub(crate) fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes().into() }
    }
}

/// An entry of `petitions.json`, as JSON, and the slug that it is sorted by.
pub(crate) type IndexEntry = (Slug, Box<RawValue>);

/// What was made of a page.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) files: Vec<Staged>,
    /// Of a petition's data: see `files/data.rs`.
    pub(crate) listing: String,
    /// Of a petition's data: see `files/data.rs`.
    pub(crate) entry: Option<IndexEntry>,
}

/// A file that is as it should be, or waits beside the site.
#[derive(Debug)]
pub(crate) struct Staged {
    pub(super) path: Arc<str>,
    pub(super) digest: u64,
    pub(super) length: u64,
    /// Where it waits; `None` for one that is in its place.
    pub(super) waits: Option<usize>,
}
