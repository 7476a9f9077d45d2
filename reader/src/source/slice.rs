//! A part of a file's text.

use std::ops::{Deref, Range};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A part of a file's text that shares the file's memory. Stored without the text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceSlice {
    #[serde(skip)]
    source: Arc<str>,
    range: Range<usize>,
}

impl SourceSlice {
    pub(crate) fn new(source: &Arc<str>, range: Range<usize>) -> Self {
        Self { source: Arc::clone(source), range }
    }

    /// The text of the whole file.
    pub(crate) fn source(&self) -> &Arc<str> {
        &self.source
    }

    /// In bytes of the whole file.
    pub(crate) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Gives a slice that was stored the text of its file.
    pub(crate) fn attach(&mut self, source: &Arc<str>) {
        self.source = Arc::clone(source);
    }
}

impl Deref for SourceSlice {
    type Target = str;

    fn deref(&self) -> &str {
        self.source.get(self.range.clone()).unwrap_or_default()
    }
}
