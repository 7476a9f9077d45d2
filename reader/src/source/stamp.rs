//! A file as the system tells of it, without its being read.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// What changes with each change of a file. Where the system keeps the time of its last change itself, which nobody can set,
/// two equal ones are of one file that nobody wrote to in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    length: u64,
    /// As the last who wrote says.
    modified: SystemTime,
    inode: Option<Inode>,
}

/// What only the system writes (POSIX, `<sys/stat.h>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Inode {
    device: u64,
    number: u64,
    /// When the file, its name or what is told of it was last changed.
    changed: SystemTime,
}

/// A file changed twice within one tick of the clock that stamps it would look unchanged; 2 s is the tick of FAT, the
/// coarsest in use.
pub const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    /// Of a file or folder; `None` where the system does not know when it was changed.
    pub fn of(metadata: &Metadata) -> Option<Self> {
        Some(Self { length: metadata.len(), modified: metadata.modified().ok()?, inode: Inode::of(metadata) })
    }

    /// Of what is at `path`, links followed.
    pub fn at(path: &Path) -> Option<Self> {
        path.metadata().ok().as_ref().and_then(Self::of)
    }

    /// In bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// When it was last written, as whoever wrote it says.
    pub fn modified(&self) -> SystemTime {
        self.modified
    }

    /// Whether whoever sets the time of a change is found out, too.
    pub fn is_exact(&self) -> bool {
        self.inode.is_some()
    }

    /// When it was last changed, by whatever clock says so latest.
    pub fn changed(&self) -> SystemTime {
        self.inode.map_or(self.modified, |inode| inode.changed.max(self.modified))
    }

    /// Whether it was last changed so long ago that any later change shows.
    pub fn is_settled(&self) -> bool {
        self.changed().elapsed().is_ok_and(|age| age >= TICK)
    }

    /// Whether the system itself says that it was last changed before `time`, by a clock that is fine enough to tell. Linux
    /// stamps with the time of its last tick, of 10 ms at most; a clock of whole seconds shows in that.
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
    fn a_change_is_before_a_time_only_where_its_clock_can_tell() {
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
