//! Files, read within bounds.

use std::io::Read as _;
use std::path::Path;

use super::stamp::Stamp;

/// The largest file that is read, in bytes.
pub(crate) const FILE_MAX: u64 = 16 * 1024 * 1024;

/// Reads a file as far as it may be read: one byte more than allowed, so that it is known to be too large. With its stamp
/// before that, whose length is not read over, since looking for the end would be a call to the system for each file.
pub(crate) fn read_bytes(file: &Path) -> std::io::Result<(Vec<u8>, Option<Stamp>)> {
    let file = std::fs::File::open(file)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    // What is added from now on changes the stamp, and is read the next time. Some file systems do not know a length.
    let known = Some(metadata.len().min(FILE_MAX + 1)).filter(|length| *length > 0);
    let mut bytes = Vec::with_capacity(known.and_then(|length| usize::try_from(length).ok()).unwrap_or_default());
    file.take(known.unwrap_or(FILE_MAX + 1)).read_to_end(&mut bytes)?;
    Ok((bytes, Stamp::of(&metadata)))
}
