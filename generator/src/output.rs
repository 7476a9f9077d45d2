//! Writing a site: what differs is replaced file by file, what is stale is removed.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::render::OutputFile;

/// What a build changed on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files written.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Stale files removed.
    pub removed: usize,
    /// The files written.
    pub paths_written: Vec<PathBuf>,
}

/// Why a site could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {cause}", path.display())]
pub struct WriteError {
    /// Where.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

/// Begins the names of files that are being written; what a killed build left is removed by the next one.
const TEMPORARY: &str = ".undersigned-";

/// Writes the files of a site below `out`, and remembers them so that the next time only what differs is touched.
#[derive(Debug, Default)]
pub struct Writer {
    /// The folder that `known` is of.
    out: PathBuf,
    /// What was written there last.
    known: BTreeMap<String, Arc<[u8]>>,
}

impl Writer {
    /// Makes the folder hold exactly `files`.
    ///
    /// # Errors
    /// Where the system refuses: files written before stay, each whole; nothing is removed.
    pub fn write(&mut self, out: &Path, files: Vec<OutputFile>) -> Result<Report, WriteError> {
        if self.out != out {
            self.known.clear();
            self.out = out.to_path_buf();
        }
        let first = self.known.is_empty();
        let at = |path: &Path| {
            let path = path.to_path_buf();
            move |cause| WriteError { path, cause }
        };
        if fs::symlink_metadata(out).is_ok_and(|metadata| metadata.file_type().is_symlink()) {
            let cause = io::Error::other("it is a symbolic link; the site is written to a folder only");
            return Err(at(out)(cause));
        }
        fs::create_dir_all(out).map_err(at(out))?;
        let changed: Vec<&OutputFile> = files.par_iter().filter(|file| self.differs(out, file, first)).collect();
        let folders: BTreeSet<PathBuf> =
            changed.iter().filter_map(|file| out.join(&file.path).parent().map(Path::to_path_buf)).collect();
        for folder in &folders {
            make_folder(out, folder).map_err(at(folder))?;
        }
        let written: Vec<PathBuf> = changed
            .par_iter()
            .map(|file| {
                let path = out.join(&file.path);
                replace(&path, &file.bytes).map_err(at(&path))?;
                Ok(path)
            })
            .collect::<Result<_, WriteError>>()?;
        let unchanged = files.len() - changed.len();
        let now: BTreeMap<String, Arc<[u8]>> = files.into_iter().map(|file| (file.path, file.bytes)).collect();
        let stale = if first { self.stale_on_disk(out, &now) } else { self.stale_known(out, &now) };
        for path in &stale {
            remove(out, path).map_err(at(path))?;
        }
        self.known = now;
        Ok(Report { written: written.len(), unchanged, removed: stale.len(), paths_written: written })
    }

    /// Forgets what is on disk: the next write compares again.
    pub fn forget(&mut self) {
        self.known.clear();
    }

    fn differs(&self, out: &Path, file: &OutputFile, first: bool) -> bool {
        if first {
            let path = out.join(&file.path);
            let same_length = fs::symlink_metadata(&path)
                .is_ok_and(|metadata| metadata.is_file() && metadata.len() == file.bytes.len() as u64);
            return !same_length || fs::read(&path).ok().as_deref() != Some(&file.bytes);
        }
        self.known.get(&file.path) != Some(&file.bytes)
    }

    fn stale_known(&self, out: &Path, now: &BTreeMap<String, Arc<[u8]>>) -> Vec<PathBuf> {
        self.known.keys().filter(|path| !now.contains_key(*path)).map(|path| out.join(path)).collect()
    }

    fn stale_on_disk(&self, out: &Path, now: &BTreeMap<String, Arc<[u8]>>) -> Vec<PathBuf> {
        let entries = WalkDir::new(out).min_depth(1).into_iter().filter_map(Result::ok);
        let files = entries.filter(|entry| !entry.file_type().is_dir());
        let name = |path: &Path| {
            path.strip_prefix(out).map(|path| path.to_string_lossy().replace('\\', "/")).unwrap_or_default()
        };
        files.map(walkdir::DirEntry::into_path).filter(|path| !now.contains_key(&name(path))).collect()
    }
}

/// Makes a folder below `out`. What stands in its way (a file, or a link that leads elsewhere) is replaced.
fn make_folder(out: &Path, folder: &Path) -> io::Result<()> {
    if folder.is_dir() && !is_link(folder) {
        return Ok(());
    }
    let mut path = out.to_path_buf();
    for part in folder.strip_prefix(out).unwrap_or(Path::new("")).components() {
        path.push(part);
        if is_link(&path) || path.is_file() {
            fs::remove_file(&path)?;
        }
        match fs::create_dir(&path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_symlink())
}

/// Replaces a file as a whole: readers see the old or the new one.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or(OsStr::new("file")).to_string_lossy();
    if !path.exists() && !is_link(path) {
        // Nobody can be reading it; a killed build leaves at most a short file that the next one replaces.
        return fs::write(path, bytes);
    }
    if path.is_dir() && !is_link(path) {
        fs::remove_dir_all(path)?;
    }
    let temporary = path.with_file_name(format!("{TEMPORARY}{name}"));
    let written = fs::File::create(&temporary).and_then(|mut file| file.write_all(bytes));
    written.and_then(|()| fs::rename(&temporary, path)).inspect_err(|_| {
        // The error that is told is the one that mattered.
        let _ = fs::remove_file(&temporary);
    })
}

/// Removes a stale file, and the folders above it that it leaves empty.
fn remove(out: &Path, path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != out) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Vec<OutputFile> {
        files.iter().map(|(path, text)| OutputFile::text(*path, *text)).collect()
    }

    #[test]
    fn only_what_differs_is_written_and_what_is_stale_goes_with_its_folder() {
        let out = tempfile::tempdir().unwrap();
        let mut writer = Writer::default();
        let first = writer.write(out.path(), files(&[("a/index.html", "A"), ("b/index.html", "B")])).unwrap();
        assert_eq!((first.written, first.unchanged, first.removed), (2, 0, 0));
        let second = Writer::default().write(out.path(), files(&[("a/index.html", "A2"), ("c.txt", "C")])).unwrap();
        assert_eq!((second.written, second.unchanged, second.removed), (2, 0, 1));
        assert!(!out.path().join("b").exists());
        assert_eq!(fs::read_to_string(out.path().join("a/index.html")).unwrap(), "A2");
        let third = Writer::default().write(out.path(), files(&[("a/index.html", "A2"), ("c.txt", "C")])).unwrap();
        assert_eq!((third.written, third.unchanged, third.removed), (0, 2, 0));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_the_site_is_replaced_and_never_followed() {
        let (out, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(elsewhere.path().join("index.html"), "theirs").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), out.path().join("a")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path().join("index.html"), out.path().join("b.txt")).unwrap();
        Writer::default().write(out.path(), files(&[("a/index.html", "ours"), ("b.txt", "ours")])).unwrap();
        assert_eq!(fs::read_to_string(elsewhere.path().join("index.html")).unwrap(), "theirs");
        assert_eq!(fs::read_to_string(out.path().join("a/index.html")).unwrap(), "ours");
    }

    #[test]
    fn a_file_where_a_folder_must_be_is_replaced() {
        let out = tempfile::tempdir().unwrap();
        fs::write(out.path().join("a"), "old").unwrap();
        Writer::default().write(out.path(), files(&[("a/index.html", "new")])).unwrap();
        assert_eq!(fs::read_to_string(out.path().join("a/index.html")).unwrap(), "new");
    }
}
