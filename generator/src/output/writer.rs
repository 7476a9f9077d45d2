//! Replacing changed files and removing stale ones.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ahash::AHashMap;
use rayon::prelude::*;

use super::error::{WriteError, at};
use super::file::{Batch, Staged};
use super::file_list::{FILE_LIST, FileList};
use super::guard::SITEMAP;
use super::other_files::{OtherFiles, visible_files};
use super::stage::{Stage, StagingFolder, WrittenFile};

/// What a build changed on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The number of files written.
    pub written: usize,
    /// The number of files that were up to date.
    pub unchanged: usize,
    /// The number of stale files removed.
    pub removed: usize,
    /// The folder of the site.
    pub out: PathBuf,
    /// The paths of the files written, in the site.
    pub paths_written: Vec<Arc<str>>,
    /// The paths of files in the folder that no build wrote and that are not hidden. They stay, and are not published.
    pub foreign: Vec<String>,
}

/// Writes the batches of a site to a folder, and remembers them so that the next build writes only what has changed.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    /// The folder of the files in `known`.
    out: PathBuf,
    /// The files of `batches` by path. Empty after a new site was written, until they are needed.
    known: AHashMap<Arc<str>, WrittenFile>,
    batches: Vec<Arc<Batch>>,
    /// Whether the folder has only the files in `known`.
    has_no_others: bool,
}

impl Writer {
    /// Builds into `out`: `make` stages all files, and then the site holds exactly those.
    ///
    /// # Errors
    /// Those of `make`, which leave the site unchanged. If writing fails later, files that were replaced before stay, each of
    /// them complete, and nothing is removed.
    pub(crate) fn write<E: From<WriteError>>(
        &mut self,
        out: &Path,
        make: impl FnOnce(&Stage<'_>) -> Result<Vec<Arc<Batch>>, E>,
    ) -> Result<Report, E> {
        let stage = self.begin(out)?;
        let batches = make(&stage)?;
        let place = stage.end();
        self.finish(&place, batches).map_err(|error| {
            self.forget();
            error.into()
        })
    }

    fn begin(&mut self, out: &Path) -> Result<Stage<'_>, WriteError> {
        if self.out != out || !out.is_dir() {
            self.forget();
            self.out = out.to_path_buf();
        }
        if is_link(out) {
            return Err(at(out)(io::Error::other("it is a symbolic link; the site is written to a folder only")));
        }
        if self.known.is_empty() {
            remember(&mut self.known, &files_of(&self.batches));
        }
        let becomes_site = !out.try_exists().map_err(at(out))?;
        let place = StagingFolder::create(out, becomes_site)?;
        Ok(Stage { out: self.out.clone(), known: &self.known, place })
    }

    fn finish(&mut self, place: &StagingFolder, batches: Vec<Arc<Batch>>) -> Result<Report, WriteError> {
        let report =
            if place.becomes_site { self.become_site(place, &batches) } else { self.update_site(place, &batches) }?;
        self.has_no_others = true;
        let before = std::mem::replace(&mut self.batches, batches);
        rayon::spawn(move || drop(before));
        Ok(report)
    }

    fn become_site(&self, place: &StagingFolder, batches: &[Arc<Batch>]) -> Result<Report, WriteError> {
        let mut paths: Vec<Arc<str>> =
            batches.iter().flat_map(|batch| &batch.files).map(|file| Arc::clone(&file.path)).collect();
        paths.par_sort_unstable();
        paths.dedup();
        write_list(&place.folder, place, &FileList::text_of(paths.iter().map(|path| &**path)))?;
        fs::rename(&place.folder, &self.out).map_err(at(&self.out))?;
        Ok(Report { written: paths.len(), out: self.out.clone(), paths_written: paths, ..Report::default() })
    }

    fn update_site(&mut self, place: &StagingFolder, batches: &[Arc<Batch>]) -> Result<Report, WriteError> {
        let (dropped, added) = difference(&self.batches, batches);
        let added: Vec<&Staged> = added.into_iter().flat_map(|batch| &batch.files).collect();
        let listed = self.list_added(place, &added)?;
        let Self { out, known, .. } = self;
        let (paths_written, ()) = rayon::join(|| replace_files(out, place, &added), || remember(known, &added));
        let paths_written = paths_written?;
        let mut others = OtherFiles::default();
        for file in dropped.into_iter().flat_map(|batch| &batch.files) {
            let Some(known) = self.known.get_mut(&file.path) else { continue };
            known.uses -= 1;
            if known.uses == 0 {
                self.known.remove(&file.path);
                others.stale.push(self.out.join(&*file.path));
            }
        }
        if let Some(listed) = listed.as_ref().filter(|_| !self.has_no_others) {
            others = OtherFiles::find(&self.out, listed, |name| self.known.contains_key(name));
        }
        for path in &others.stale {
            remove(&self.out, path).map_err(at(path))?;
        }
        if listed.is_some() || !others.stale.is_empty() {
            let now = FileList::text_of(self.known.keys().map(|path| &**path));
            if listed.is_none_or(|listed| listed.to_text() != now) {
                write_list(&self.out, place, &now)?;
            }
        }
        let (written, removed) = (paths_written.len(), others.stale.len());
        let unchanged = self.known.len().saturating_sub(written);
        Ok(Report { written, unchanged, removed, out: self.out.clone(), paths_written, foreign: others.foreign })
    }

    /// Lists files before they get into the site, so that they are known as the site's own if the build is killed then. Returns
    /// the list if the folder may have other files.
    fn list_added(&self, place: &StagingFolder, added: &[&Staged]) -> Result<Option<FileList>, WriteError> {
        let is_new = |file: &&&Staged| !self.known.contains_key(&file.path);
        let added: Vec<&str> = added.iter().filter(is_new).map(|file| &*file.path).collect();
        if self.has_no_others {
            if !added.is_empty() {
                let all = self.known.keys().map(|path| &**path).chain(added);
                write_list(&self.out, place, &FileList::text_of(all))?;
            }
            return Ok(None);
        }
        let before = FileList::read(&self.out).map_err(at(&self.out.join(FILE_LIST)))?;
        // Without a list, all files of a site are taken for its own, except hidden ones.
        let mut list = before.clone().unwrap_or_else(|| visible_files(&self.out));
        list.extend(&added.into_iter().collect());
        if before.as_ref() != Some(&list) {
            write_list(&self.out, place, &list.to_text())?;
        }
        Ok(Some(list))
    }

    /// The writer whose last build made these batches in `out`, where all their files are in their places. `is_whole` if there
    /// are no other files.
    pub(crate) fn restored<'b>(out: &Path, batches: impl Iterator<Item = &'b Arc<Batch>>, is_whole: bool) -> Self {
        let batches: Vec<Arc<Batch>> = batches.cloned().collect();
        let mut known = AHashMap::new();
        remember(&mut known, &files_of(&batches));
        Self { out: out.to_path_buf(), known, batches, has_no_others: is_whole }
    }

    /// Forgets the files on disk, so that the next build compares with them again.
    pub(crate) fn forget(&mut self) {
        self.known.clear();
        self.batches.clear();
        self.has_no_others = false;
    }
}

/// Replaces the list of a site's files atomically.
fn write_list(site: &Path, place: &StagingFolder, list: &str) -> Result<(), WriteError> {
    let (waiting, path) = (place.waiting(FILE_LIST), site.join(FILE_LIST));
    fs::write(&waiting, list).and_then(|()| replace(&waiting, &path)).map_err(at(&path))
}

fn replace_files(out: &Path, place: &StagingFolder, added: &[&Staged]) -> Result<Vec<Arc<str>>, WriteError> {
    let waiting: Vec<&Arc<str>> = added.iter().filter(|file| file.waits).map(|file| &file.path).collect();
    let folders: BTreeSet<PathBuf> =
        waiting.iter().filter_map(|path| Some(out.join(Path::new(&***path).parent()?))).collect();
    for folder in folders {
        make_folder(out, &folder).map_err(at(&folder))?;
    }
    let replace = |path: &&Arc<str>| {
        let (from, path) = (place.waiting(path), out.join(&***path));
        replace(&from, &path).map_err(at(&path))
    };
    // If this build is killed, the next one recognises the folder as a site by its sitemap.
    let (first, others): (Vec<_>, Vec<_>) = waiting.iter().partition(|path| ****path == *SITEMAP);
    first.into_iter().try_for_each(replace)?;
    others.into_par_iter().try_for_each(replace)?;
    Ok(waiting.into_iter().map(Arc::clone).collect())
}

fn files_of(batches: &[Arc<Batch>]) -> Vec<&Staged> {
    batches.iter().flat_map(|batch| &batch.files).collect()
}

fn remember(known: &mut AHashMap<Arc<str>, WrittenFile>, added: &[&Staged]) {
    known.reserve(added.len());
    for file in added {
        let known = known.entry(Arc::clone(&file.path)).or_insert(WrittenFile { digest: 0, uses: 0 });
        known.digest = file.digest;
        known.uses += 1;
    }
}

/// The batches that are only in `before` and those that are only in `now`. Most are in both, at the same index.
fn difference<'b>(before: &'b [Arc<Batch>], now: &'b [Arc<Batch>]) -> (Vec<&'b Arc<Batch>>, Vec<&'b Arc<Batch>>) {
    let moved = |own: &'b [Arc<Batch>], other: &'b [Arc<Batch>]| -> Vec<&'b Arc<Batch>> {
        let is_there =
            |(place, batch): &(usize, &Arc<Batch>)| other.get(*place).is_some_and(|it| Arc::ptr_eq(it, batch));
        own.iter().enumerate().filter(|it| !is_there(it)).map(|(_, batch)| batch).collect()
    };
    let without = |own: &[&'b Arc<Batch>], other: &[&'b Arc<Batch>]| -> Vec<&'b Arc<Batch>> {
        let other: HashSet<*const Batch> = other.iter().map(|batch| Arc::as_ptr(batch)).collect();
        own.iter().filter(|batch| !other.contains(&Arc::as_ptr(batch))).copied().collect()
    };
    let (dropped, added) = (moved(before, now), moved(now, before));
    (without(&dropped, &added), without(&added, &dropped))
}

/// Creates a folder in `out`, replacing files and symbolic links in its path.
fn make_folder(out: &Path, folder: &Path) -> io::Result<()> {
    let mut path = out.to_path_buf();
    for part in folder.strip_prefix(out).unwrap_or(Path::new("")).components() {
        path.push(part);
        let kind = fs::symlink_metadata(&path).map(|metadata| metadata.file_type());
        if kind.as_ref().is_ok_and(fs::FileType::is_dir) {
            continue;
        }
        if kind.is_ok() {
            fs::remove_file(&path)?;
        }
        fs::create_dir(&path)?;
    }
    Ok(())
}

/// Whether a name belongs to another program, such as `.git`: no page has such a name, and the stage is removed anyway.
fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_symlink())
}

/// Replaces a file atomically.
fn replace(from: &Path, path: &Path) -> io::Result<()> {
    match fs::rename(from, path) {
        Err(_) if path.is_dir() && !is_link(path) => {
            fs::remove_dir_all(path)?;
            fs::rename(from, path)
        }
        renamed => renamed,
    }
}

/// Removes a stale file, and its parent folders if they are empty then.
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
    use crate::output::OutputFile;

    /// Writes each file as a batch of its own.
    fn write(writer: &mut Writer, out: &Path, files: &[(&str, &str)]) -> Result<Report, WriteError> {
        let batch = |stage: &Stage<'_>, (path, text): &(&str, &str)| stage.batch([OutputFile::text(*path, *text)]);
        writer.write(out, |stage| files.iter().map(|file| batch(stage, file)).collect())
    }

    fn numbers(report: &Report) -> (usize, usize, usize) {
        (report.written, report.unchanged, report.removed)
    }

    #[test]
    fn changed_files_are_written_and_stale_ones_are_removed_with_their_folder() {
        let folder = tempfile::tempdir().unwrap();
        let out = &folder.path().join("site");
        let mut kept = Writer::default();
        let first = [("a/index.html", "A"), ("b/index.html", "B")];
        assert_eq!(numbers(&write(&mut kept, out, &first).unwrap()), (2, 0, 0));
        let second = [("a/index.html", "A2"), ("c.txt", "C")];
        for mut writer in [kept, Writer::default()] {
            write(&mut writer, out, &first).unwrap();
            assert_eq!(numbers(&write(&mut writer, out, &second).unwrap()), (2, 0, 1));
            assert!(!out.join("b").exists());
            assert_eq!(fs::read_to_string(out.join("a/index.html")).unwrap(), "A2");
            assert_eq!(numbers(&write(&mut writer, out, &second).unwrap()), (0, 2, 0));
            assert_eq!(numbers(&write(&mut Writer::default(), out, &second).unwrap()), (0, 2, 0));
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the site");
    }

    #[test]
    fn a_file_of_two_batches_is_removed_with_the_last_one() {
        let folder = tempfile::tempdir().unwrap();
        let out = &folder.path().join("site");
        let mut writer = Writer::default();
        write(&mut writer, out, &[("y", "Y")]).unwrap();
        assert_eq!(numbers(&write(&mut writer, out, &[("x", "X"), ("x", "X"), ("y", "Y")]).unwrap()), (1, 1, 0));
        fs::remove_dir_all(out).unwrap();
        assert_eq!(numbers(&write(&mut writer, out, &[("x", "X"), ("x", "X"), ("y", "Y")]).unwrap()), (2, 0, 0));
        assert_eq!(numbers(&write(&mut writer, out, &[("x", "X"), ("y", "Y")]).unwrap()), (0, 2, 0));
        assert_eq!(numbers(&write(&mut writer, out, &[("y", "Y")]).unwrap()), (0, 1, 1));
    }

    #[test]
    fn a_failed_build_leaves_the_site_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let out = &folder.path().join("site");
        write(&mut Writer::default(), out, &[("a", "A")]).unwrap();
        let failed: Result<Report, WriteError> = Writer::default().write(out, |stage| {
            stage.batch([OutputFile::text("a", "other")])?;
            Err(at(out)(io::Error::other("no")))
        });
        assert!(failed.is_err());
        assert_eq!(fs::read_to_string(out.join("a")).unwrap(), "A");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside the site");
    }

    #[test]
    fn a_killed_build_leaves_nothing_in_the_site_and_the_next_one_tidies_up() {
        let folder = tempfile::tempdir().unwrap();
        let out = &folder.path().join("site");
        write(&mut Writer::default(), out, &[("a", "A")]).unwrap();
        let mut killed = Writer::default();
        let stage = killed.begin(out).unwrap();
        stage.batch([OutputFile::text("a", "other")]).unwrap();
        std::mem::forget(stage);
        assert_eq!(fs::read_dir(out).unwrap().count(), 2, "the file and the list of files");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        write(&mut Writer::default(), out, &[("a", "A")]).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn symbolic_links_in_the_site_are_replaced_and_never_followed() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let out = &folder.path().join("site");
        fs::create_dir(out).unwrap();
        fs::write(elsewhere.path().join("index.html"), "theirs").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), out.join("a")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path().join("index.html"), out.join("b.txt")).unwrap();
        write(&mut Writer::default(), out, &[("a/index.html", "ours"), ("b.txt", "ours")]).unwrap();
        assert_eq!(fs::read_to_string(elsewhere.path().join("index.html")).unwrap(), "theirs");
        assert_eq!(fs::read_to_string(out.join("a/index.html")).unwrap(), "ours");
    }

    #[test]
    fn files_replace_folders_and_folders_replace_files() {
        let folder = tempfile::tempdir().unwrap();
        let out = &folder.path().join("site");
        fs::create_dir_all(out.join("b/c")).unwrap();
        fs::write(out.join("a"), "old").unwrap();
        write(&mut Writer::default(), out, &[("a/index.html", "new"), ("b", "new")]).unwrap();
        assert_eq!(fs::read_to_string(out.join("a/index.html")).unwrap(), "new");
        assert_eq!(fs::read_to_string(out.join("b")).unwrap(), "new");
    }
}
