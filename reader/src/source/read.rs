//! Reads files up to a limit.

use std::io::Read as _;
use std::path::Path;

use super::stamp::Stamp;

/// The size of the largest file that is accepted, in bytes.
pub(crate) const FILE_MAX: u64 = 16 * 1024 * 1024;

/// Whether this is what Git LFS checks out in place of a file that it has not fetched.
pub fn is_lfs_pointer(bytes: &[u8]) -> bool {
    bytes.starts_with(b"version https://git-lfs.github.com/spec/")
}

/// Reads a file with its stamp, at most one byte more than allowed, so that the caller notices a file that is too large.
/// The stamp is taken first: bytes that are added during the read make it differ, and the file is read again.
pub(crate) fn read_bytes(file: &Path) -> std::io::Result<(Vec<u8>, Option<Stamp>)> {
    let file = std::fs::File::open(file)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(FILE_MAX)).unwrap_or_default());
    file.take(FILE_MAX + 1).read_to_end(&mut bytes)?;
    Ok((bytes, Stamp::of(&metadata)))
}
