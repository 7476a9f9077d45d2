//! The metadata of a file that reveals changes without reading it.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Metadata that differs after each change of a file. If the system records ctime, which programs cannot set, two equal
/// stamps mean that the file was not written to in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    length: u64,
    /// Programs can set it.
    modified: SystemTime,
    inode: Option<Inode>,
}

/// What only the system sets (POSIX, `<sys/stat.h>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Inode {
    device: u64,
    number: u64,
    /// The ctime.
    changed: SystemTime,
}

/// The resolution of the coarsest clock in use, that of FAT. A file that is changed twice within one tick may look
/// unchanged.
pub const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    /// The stamp of a file or folder; `None` if the system does not record when it was changed.
    pub fn of(metadata: &Metadata) -> Option<Self> {
        Some(Self { length: metadata.len(), modified: metadata.modified().ok()?, inode: Inode::of(metadata) })
    }

    /// The stamp of the file at `path`, following symbolic links.
    pub fn at(path: &Path) -> Option<Self> {
        path.metadata().ok().as_ref().and_then(Self::of)
    }

    /// In bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// When it was last written, according to the program that wrote it.
    pub fn modified(&self) -> SystemTime {
        self.modified
    }

    /// Whether the stamp includes ctime, which programs cannot set.
    pub fn is_exact(&self) -> bool {
        self.inode.is_some()
    }

    /// When it was last changed: the later of mtime and ctime.
    pub fn changed(&self) -> SystemTime {
        self.inode.map_or(self.modified, |inode| inode.changed.max(self.modified))
    }

    /// Whether the last change is old enough that any later change is visible in the stamp.
    pub fn is_settled(&self) -> bool {
        self.changed().elapsed().is_ok_and(|age| age >= TICK)
    }

    /// Whether ctime proves that the last change was before `time`. Linux takes ctime from its last tick, at most 10 ms
    /// old; a clock of whole seconds is recognized by its zeros and proves nothing.
    pub fn is_before(&self, time: SystemTime) -> bool {
        let changed = self.changed();
        let part = changed.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
        self.is_exact() && part != 0 && changed + Duration::from_millis(20) < time
    }
}

impl Inode {
    #[cfg(unix)]
    fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let seconds = Duration::from_secs(u64::try_from(metadata.ctime()).ok()?);
        let part = Duration::from_nanos(u64::try_from(metadata.ctime_nsec()).ok()?);
        let changed = SystemTime::UNIX_EPOCH.checked_add(seconds + part)?;
        Some(Self { device: metadata.dev(), number: metadata.ino(), changed })
    }

    #[cfg(not(unix))]
    fn of(_: &Metadata) -> Option<Self> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_before_a_time_only_if_the_clock_is_precise_enough() {
        let at = |milliseconds| SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds);
        let stamp = |changed| Stamp {
            length: 0,
            modified: at(0),
            inode: Some(Inode { device: 1, number: 1, changed: at(changed) }),
        };
        assert!(stamp(1_500).is_before(at(1_521)));
        assert!(!stamp(1_500).is_before(at(1_520)), "within a tick of the system's clock");
        assert!(!stamp(1_000).is_before(at(9_000)), "perhaps of whole seconds");
        assert!(!Stamp { inode: None, ..stamp(1_500) }.is_before(at(9_000)), "anybody may have set it");
    }
}
