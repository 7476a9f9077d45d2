//! A file of the site as it was written.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use reader::source::{Stamp, TICK, digest};
use serde::{Deserialize, Serialize};

use super::file::Staged;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FileState<'f> {
    /// In the site, with forward slashes.
    #[serde(borrow)]
    pub(crate) path: Cow<'f, str>,
    length: u64,
    pub(crate) digest: u64,
}

impl<'f> FileState<'f> {
    pub(crate) fn of(file: &'f Staged) -> Self {
        Self { path: Cow::Borrowed(&file.path), length: file.length, digest: file.digest }
    }

    /// A file of the site as it is now.
    pub(crate) fn read(out: &Path, path: &'f str) -> io::Result<Self> {
        let bytes = fs::read(out.join(path))?;
        Ok(Self { path: Cow::Borrowed(path), length: bytes.len() as u64, digest: digest(&bytes) })
    }

    /// A file that is in its place.
    pub(crate) fn to_staged(&self) -> Staged {
        Staged { path: (&*self.path).into(), digest: self.digest, length: self.length, waits: false }
    }

    /// Whether the site still has the file like this, and if so, whether it had to be read. A stamp suffices if the last change
    /// was two seconds before `finished`, when the file had been written.
    pub(crate) fn is_as_written(&self, out: &Path, finished: SystemTime) -> Option<bool> {
        let path = out.join(&*self.path);
        let metadata = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let stamp = Stamp::of(&metadata).filter(|stamp| stamp.length() == self.length)?;
        if stamp.is_exact() && stamp.changed() + TICK < finished {
            return Some(false);
        }
        (digest(&fs::read(&path).ok()?) == self.digest).then_some(true)
    }
}
