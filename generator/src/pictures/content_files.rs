//! Reads the files that texts show or link to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use reader::content::Content;

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
}
