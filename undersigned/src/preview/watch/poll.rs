//! Finding changes by looking at every file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use reader::source::{Stamp, digest};

use super::places::Places;

/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(500);
/// The pause is at least this many times as long as a look takes, which on a network drive may be seconds.
const PAUSE_PER_LOOK: u32 = 4;
/// Larger files are compared by their stamps alone.
const COMPARED_MAX: u64 = 4 << 20;

/// Remembers every file as it was at the last look.
#[derive(Debug)]
pub(super) struct Poller {
    files: BTreeMap<PathBuf, FileState>,
    /// How long the last look took.
    duration: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FileState {
    /// `None` if the file could not be read.
    stamp: Option<Stamp>,
    /// Whether a later change is certain to change the stamp.
    is_settled: bool,
    /// Of the file's bytes, if they were read.
    digest: Option<u64>,
}

impl Poller {
    pub(super) fn new(places: &Places) -> Self {
        let mut poller = Self { files: BTreeMap::new(), duration: Duration::ZERO };
        poller.look(places);
        poller
    }

    /// How long to wait until the next look.
    pub(super) fn pause(&self) -> Duration {
        PAUSE.max(self.duration * PAUSE_PER_LOOK)
    }

    /// The paths of the files that have changed, appeared or disappeared since the last look.
    pub(super) fn look(&mut self, places: &Places) -> Vec<PathBuf> {
        let begun = Instant::now();
        let mut changed = Vec::new();
        let mut files = BTreeMap::new();
        for path in places.files() {
            let before = self.files.remove(&path);
            let now = FileState::read(&path, before);
            if before.is_none_or(|before| before.differs(now)) {
                changed.push(path.clone());
            }
            files.insert(path, now);
        }
        changed.extend(std::mem::replace(&mut self.files, files).into_keys());
        self.duration = begun.elapsed();
        changed
    }
}

impl FileState {
    fn read(path: &Path, before: Option<Self>) -> Self {
        let stamp = Stamp::at(path);
        if let Some(before) = before.filter(|before| before.is_settled && before.stamp == stamp) {
            return before;
        }
        let is_settled = stamp.is_none_or(|stamp| stamp.is_settled());
        let is_compared = !is_settled || before.is_some_and(|before| before.digest.is_some());
        let is_small = stamp.is_some_and(|stamp| stamp.length() <= COMPARED_MAX);
        let bytes = (is_compared && is_small).then(|| fs::read(path).ok()).flatten();
        Self { stamp, is_settled, digest: bytes.map(|bytes| digest(&bytes)) }
    }

    fn differs(self, after: Self) -> bool {
        match (self.digest, after.digest) {
            (Some(before), Some(after)) => before != after,
            _ => self.stamp != after.stamp,
        }
    }
}
