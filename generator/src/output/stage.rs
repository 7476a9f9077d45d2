//! Staging files until all of them have been rendered.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ahash::AHashMap;
use xxhash_rust::xxh3::xxh3_128;

use super::error::{WriteError, at};
use super::file::{Batch, OutputFile, Staged};
use reader::source::digest;

/// A file of the site as it is on disk.
#[derive(Clone, Copy, Debug)]
pub(super) struct WrittenFile {
    pub(super) digest: u64,
    /// The number of batches that contain it: two petitions may publish the same text.
    pub(super) uses: u32,
}

/// The staged files of a build. Dropping it before the build is complete leaves the site unchanged.
#[derive(Debug)]
pub(crate) struct Stage<'w> {
    pub(super) out: PathBuf,
    pub(super) known: &'w AHashMap<Arc<str>, WrittenFile>,
    pub(super) place: StagingFolder,
}

/// The folder of staged files.
#[derive(Debug)]
pub(super) struct StagingFolder {
    pub(super) folder: PathBuf,
    /// Whether the site is new, so that the folder is renamed to it.
    pub(super) becomes_site: bool,
}

/// The folder of staged files. If a build is killed, the next one removes it.
const STAGE: &str = ".undersigned-stage";

impl Drop for StagingFolder {
    fn drop(&mut self) {
        // Errors do not matter: the next build removes the folder.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Stage<'_> {
    /// Whether the files on disk are unknown, so that files of earlier builds may be missing.
    pub(crate) fn is_first(&self) -> bool {
        self.known.is_empty()
    }

    /// Stages a file, unless the site already contains it unchanged, or another batch has staged it: all petitions share texts.
    pub(crate) fn put(&self, file: OutputFile) -> Result<Staged, WriteError> {
        let OutputFile { path, bytes } = file;
        let path: Arc<str> = path.into();
        let (digest, length) = (digest(&bytes), bytes.len() as u64);
        let waits = if self.place.becomes_site {
            self.place.write(&path, &bytes)?;
            false
        } else {
            let waiting = self.place.waiting(&path);
            !self.has(&path, &bytes, digest) && write_new(&waiting, &bytes).map_err(at(&waiting))?
        };
        Ok(Staged { path, digest, length, waits })
    }

    pub(crate) fn batch(&self, files: impl IntoIterator<Item = OutputFile>) -> Result<Arc<Batch>, WriteError> {
        let files = files.into_iter().map(|file| self.put(file)).collect::<Result<_, _>>()?;
        Ok(Arc::new(Batch { files }))
    }

    pub(super) fn end(self) -> StagingFolder {
        self.place
    }

    fn has(&self, path: &str, bytes: &[u8], digest: u64) -> bool {
        if !self.known.is_empty() {
            return self.known.get(path).is_some_and(|known| known.digest == digest);
        }
        let file = self.out.join(path);
        let is_length = fs::symlink_metadata(&file)
            .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64);
        is_length && fs::read(&file).is_ok_and(|there| there == bytes)
    }
}

/// Creates a folder. Usually its parent exists and it does not, so that a single system call suffices.
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder).or_else(|_| fs::create_dir_all(folder))
}

/// Writes a file; `false` if it is there already.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    match File::create_new(path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

fn empty_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
}

/// Whether files can be renamed from a folder into the site, which they cannot from one disk or mount to another.
fn probe(folder: &Path, out: &Path) -> io::Result<()> {
    let (from, to) = (folder.join("probe"), out.join(STAGE));
    fs::write(&from, "")?;
    fs::rename(from, &to)?;
    fs::remove_file(to)
}

impl StagingFolder {
    /// An empty folder next to that of the site, where a killed build leaves nothing in the site.
    pub(super) fn create(out: &Path, becomes_site: bool) -> Result<Self, WriteError> {
        let name = out.file_name().unwrap_or_default().to_string_lossy();
        let mut folder = out.with_file_name(format!("{STAGE}-{name}"));
        let is_created = empty_folder(&folder);
        if becomes_site {
            is_created.map_err(at(&folder))?;
        } else if is_created.and_then(|()| probe(&folder, out)).is_err() {
            // The site is on a disk of its own, or its parent is read-only.
            let _ = fs::remove_dir_all(&folder);
            folder = out.join(STAGE);
            empty_folder(&folder).map_err(at(&folder))?;
        }
        Ok(Self { folder, becomes_site })
    }

    /// Where the file for a path in the site waits, unless the folder becomes the site.
    pub(super) fn waiting(&self, path: &str) -> PathBuf {
        self.folder.join(format!("{:032x}", xxh3_128(path.as_bytes())))
    }

    /// Writes a file of a new site.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let file = self.folder.join(path);
        let written = match (write_new(&file, bytes), file.parent()) {
            (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
                make_folder(folder).map_err(at(folder))?;
                write_new(&file, bytes)
            }
            (written, _) => written,
        };
        written.map(drop).map_err(at(&file))
    }
}
