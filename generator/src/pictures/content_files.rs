//! Reads the files that texts show or link to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use reader::content::Content;
use reader::diagnostic::{Diagnostic, UNREADABLE};
use reader::system_error::reason;

/// The files of a content folder.
#[derive(Debug, Default)]
pub(super) struct ContentFiles {
    root: PathBuf,
    /// Those of [`Content`].
    names_on_disk: Arc<BTreeMap<PathBuf, PathBuf>>,
}

impl ContentFiles {
    pub(super) fn new(root: &Path, content: &Content) -> Self {
        Self { root: root.to_path_buf(), names_on_disk: Arc::clone(&content.names_on_disk) }
    }

    /// The path on disk of a file, which is given relative to the root.
    pub(super) fn on_disk(&self, path: &Path) -> PathBuf {
        self.root.join(self.names_on_disk.get(path).map_or(path, PathBuf::as_path))
    }

    pub(super) fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        std::fs::read(self.on_disk(path))
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// The diagnostic for a file that cannot be read.
    pub(super) fn bytes(&self, path: &Path) -> Result<Bytes, Box<Diagnostic>> {
        self.read(path).map(Bytes::from).map_err(|error| Box::new(unreadable(path, &error)))
    }
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {}", reason(error)))
}
