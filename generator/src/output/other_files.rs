//! Files in the folder of a site that the running build did not write.

use std::path::{Path, PathBuf};

use reader::paths::with_slashes;
use walkdir::WalkDir;

use super::file_list::{FILE_LIST, FileList, has_hidden_part};

/// Files in the folder of a site that are not part of it.
#[derive(Debug, Default)]
pub(super) struct OtherFiles {
    /// Absolute paths of files that earlier builds wrote.
    pub(super) stale: Vec<PathBuf>,
    /// The paths in the site of files that no build wrote and that are not hidden.
    pub(super) foreign: Vec<String>,
}

impl OtherFiles {
    /// The files that this build did not write, by whether an earlier one, which has left the list, did.
    pub(super) fn find(site: &Path, listed: &FileList, is_written: impl Fn(&str) -> bool) -> Self {
        let mut others = Self::default();
        for (name, path) in files_below(site, |top| listed.has_top(top)) {
            match is_written(&name) || name == FILE_LIST {
                true => {}
                false if listed.contains(&name) => others.stale.push(path),
                false if has_hidden_part(&name) => {}
                false => others.foreign.push(name),
            }
        }
        others.foreign.sort_unstable();
        others
    }
}

/// All files of a site without hidden ones.
pub(super) fn visible_files(folder: &Path) -> FileList {
    files_below(folder, |_| false).map(|(name, _)| name).filter(|name| !has_hidden_part(name)).collect()
}

/// The files in a folder by their path in it. Hidden entries at the top, such as `.git`, are entered only if `wants` them.
fn files_below(folder: &Path, wants: impl Fn(&str) -> bool) -> impl Iterator<Item = (String, PathBuf)> {
    let is_wanted = move |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() != 1 || !name.starts_with('.') || wants(&name)
    };
    let entries = WalkDir::new(folder).min_depth(1).into_iter().filter_entry(is_wanted).filter_map(Result::ok);
    let folder = folder.to_path_buf();
    entries.filter(|entry| !entry.file_type().is_dir()).map(move |entry| {
        let path = entry.into_path();
        (path.strip_prefix(&folder).map(with_slashes).unwrap_or_default(), path)
    })
}
