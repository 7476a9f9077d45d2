//! Events that are one change.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the system reports.
#[derive(Debug)]
pub(super) enum Notice {
    Changed {
        paths: Vec<PathBuf>,
        is_creation: bool,
    },
    /// Events were lost.
    Lost,
    /// A new folder is not watched.
    Limit(notify::Error),
}

#[derive(Debug, Default)]
pub(super) struct Batch {
    /// The paths, each with whether its first event was its creation.
    paths: BTreeMap<PathBuf, bool>,
    /// Events were lost, so anything may have changed.
    pub(super) has_losses: bool,
    /// New folders cannot be watched any more.
    pub(super) limit: Option<notify::Error>,
}

impl Batch {
    pub(super) fn add(&mut self, notice: Notice) {
        match notice {
            Notice::Changed { paths, is_creation } => {
                for path in paths {
                    self.paths.entry(path).or_insert(is_creation);
                }
            }
            Notice::Lost => self.has_losses = true,
            Notice::Limit(error) => self.limit = Some(error),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.has_losses && self.limit.is_none()
    }

    /// The paths that may differ from what they were before. Atomic saves create a file only to rename it.
    pub(super) fn paths(self) -> Vec<PathBuf> {
        let differs = |(path, is_new): (PathBuf, bool)| (!is_new || path.symlink_metadata().is_ok()).then_some(path);
        self.paths.into_iter().filter_map(differs).collect()
    }
}
