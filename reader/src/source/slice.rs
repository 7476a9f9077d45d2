//! A part of a file's text.

use std::ops::{Deref, Range};
use std::sync::Arc;

/// A part of a file's text that shares the file's memory.
#[derive(Clone, Debug)]
pub struct SourceSlice {
    source: Arc<str>,
    range: Range<usize>,
}

impl SourceSlice {
    pub(crate) fn new(source: &Arc<str>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), range }
    }
}

impl Deref for SourceSlice {
    type Target = str;

    fn deref(&self) -> &str {
        self.source.get(self.range.clone()).unwrap_or_default()
    }
}
