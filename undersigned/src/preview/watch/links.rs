//! Symbolic links within `content/`: a change of their targets is a change of the documents that they are read as.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::places::Places;

/// Every symbolic link within `content/`, with the file or folder that it leads to; `None` if it leads to nothing.
#[derive(Debug, Default)]
pub(super) struct Links(BTreeMap<PathBuf, Option<PathBuf>>);

impl Links {
    pub(super) fn find(places: &Places) -> Self {
        let mut links = Self::default();
        links.add_all(places.content());
        links.resolve();
        links
    }

    /// The links that now have another target or whose target is among the changed `paths`.
    pub(super) fn update(&mut self, places: &Places, paths: &[PathBuf]) -> Vec<PathBuf> {
        let before = self.0.clone();
        for path in paths.iter().filter(|path| path.starts_with(places.content())) {
            self.0.retain(|link, _| !link.starts_with(path));
            if path.is_symlink() && path != places.content() {
                self.0.insert(path.clone(), None);
            } else {
                self.add_all(path);
            }
        }
        if self.0.is_empty() {
            return Vec::new();
        }
        self.resolve();
        let changed: BTreeSet<PathBuf> = paths.iter().filter_map(|path| entry(path)).collect();
        let is_affected = |link: &Path, target: &Option<PathBuf>| {
            before.get(link) != Some(target)
                || target.iter().flat_map(|target| target.ancestors()).any(|part| changed.contains(part))
        };
        let affected = self.0.iter().filter(|(link, target)| is_affected(link, target));
        affected.map(|(link, _)| link.clone()).filter(|link| places.shows(link)).collect()
    }

    /// Adds the links below a folder.
    fn add_all(&mut self, folder: &Path) {
        let entries = WalkDir::new(folder).min_depth(1).into_iter().filter_map(Result::ok);
        self.0.extend(entries.filter(walkdir::DirEntry::path_is_symlink).map(|entry| (entry.into_path(), None)));
    }

    fn resolve(&mut self) {
        for (link, target) in &mut self.0 {
            *target = link.canonicalize().ok();
        }
    }
}

/// The place of a changed entry of a folder, without links on the way to it; the entry itself may be gone.
fn entry(path: &Path) -> Option<PathBuf> {
    Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?))
}
