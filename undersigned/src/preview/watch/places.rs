//! What is watched: three folders with everything in them, and the counts.

use std::fs;
use std::path::{Path, PathBuf};

use reader::source::is_hidden;
use walkdir::WalkDir;

/// The folders that the preview shows, below the root.
const FOLDERS: [&str; 3] = ["content", "themes", STATIC];

/// Its hidden files are published as well.
const STATIC: &str = "static";

/// The places of one site.
#[derive(Clone, Debug)]
pub(super) struct Places {
    root: PathBuf,
    folders: [PathBuf; 3],
    state: PathBuf,
    counts: PathBuf,
}

impl Places {
    pub(super) fn new(root: &Path) -> Self {
        let state = root.join(".undersigned");
        let counts = state.join("counts.json");
        Self { root: root.to_path_buf(), folders: FOLDERS.map(|name| root.join(name)), state, counts }
    }

    /// Its events reveal when one of the folders is created later, or removed and created again.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of [`Places::counts`].
    pub(super) fn state(&self) -> &Path {
        &self.state
    }

    /// The counts file, which another process may replace.
    pub(super) fn counts(&self) -> &Path {
        &self.counts
    }

    /// Where documents and their pictures are.
    pub(super) fn content(&self) -> &Path {
        &self.folders[0]
    }

    /// The folders that exist. A theme may be a symbolic link to a folder elsewhere.
    pub(super) fn folders(&self) -> impl Iterator<Item = PathBuf> + use<> {
        let links = fs::read_dir(&self.folders[1]).into_iter().flatten().filter_map(Result::ok);
        let links = links.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_symlink()));
        let all: Vec<PathBuf> = self.folders.iter().cloned().chain(links.map(|entry| entry.path())).collect();
        all.into_iter().filter(|folder| folder.is_dir())
    }

    /// Whether a change of this path can change the preview: it is in one of the folders and not a file of an editor or the
    /// system, or it is the counts file.
    pub(super) fn shows(&self, path: &Path) -> bool {
        let is_shown = |folder: &PathBuf| {
            let below = path.strip_prefix(folder);
            below.is_ok_and(|below| folder.ends_with(STATIC) || !below.iter().any(is_hidden))
        };
        path == self.counts || self.folders.iter().any(is_shown)
    }

    /// Every file that is shown, by the path at which it is read.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let mut files = vec![self.counts.clone()];
        for folder in self.folders() {
            let shows_hidden = folder.ends_with(STATIC);
            let entries = WalkDir::new(folder).into_iter();
            let entries =
                entries.filter_entry(move |entry| entry.depth() == 0 || shows_hidden || !is_hidden(entry.file_name()));
            let shown = entries.filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir());
            files.extend(shown.map(walkdir::DirEntry::into_path));
        }
        files
    }
}
