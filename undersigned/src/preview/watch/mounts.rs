//! File systems that do not report what others change: network drives and folders shared with a virtual machine or container.

use std::path::{Path, PathBuf};

/// Of WSL 2 (`9p`, `drvfs`), Docker Desktop (`virtiofs`, `fakeowner`, `grpcfuse`), virtual machines and networks.
const REMOTE: &[&str] = &[
    "9p",
    "afs",
    "ceph",
    "cifs",
    "drvfs",
    "fakeowner",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "prl_fs",
    "smb3",
    "smbfs",
    "vboxsf",
    "virtiofs",
    "vmhgfs",
];

/// The kind of the file system that a folder is on, if changes may go unreported there. Only Linux lists it.
pub(super) fn remote_kind(folder: &Path) -> Option<String> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    let kind = kind_of(&folder.canonicalize().ok()?, &mounts)?;
    // Those of FUSE that are on a disk of this machine are `fuseblk`.
    (REMOTE.contains(&kind) || kind.starts_with("fuse.")).then(|| kind.to_owned())
}

/// The kind of the innermost mount that has `path` (proc_pid_mountinfo(5)).
fn kind_of<'a>(path: &Path, mounts: &'a str) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let place = PathBuf::from(line.split(' ').nth(4)?.replace("\\040", " "));
        let kind = line.split_once(" - ")?.1.split(' ').next()?;
        path.starts_with(&place).then(|| (place.iter().count(), kind))
    };
    // Of two mounts at one place, the later one hides the earlier one.
    mounts.lines().filter_map(mount).max_by_key(|(depth, _)| *depth).map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_mount_decides() {
        let mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                      95 22 0:50 / /mnt/c rw,noatime - 9p C:\\134 rw,dirsync\n\
                      96 22 0:51 / /mnt/my\\040share rw - cifs //host/share rw\n\
                      97 22 8:2 / /mnt/c/disk rw - ext4 /dev/sdb1 rw\n";
        for (path, kind) in [
            ("/home/ann/site/content", "ext4"),
            ("/mnt/c/site/content", "9p"),
            ("/mnt/cd", "ext4"),
            ("/mnt/my share/site", "cifs"),
            ("/mnt/c/disk/site", "ext4"),
        ] {
            assert_eq!(kind_of(Path::new(path), mounts), Some(kind), "{path}");
        }
    }
}
