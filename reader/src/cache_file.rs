//! Files cached on disk for later builds, readable by their owner alone: drafts are among them.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use tempfile::NamedTempFile;
use xxhash_rust::xxh3::Xxh3;

use crate::source::digest;

/// The length of the checksum at the end of a file, in bytes.
const CHECKSUM: usize = size_of::<u64>();

/// Creates a folder that only its owner can read, unless it exists.
fn create_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Writes a file atomically: other threads and processes may store the same one at the same time.
///
/// # Errors
/// Those of the file system.
pub fn store(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, |file| file.write_all(bytes))
}

/// Writes a file of these parts and a checksum like [`store`], for [`read_checked`].
///
/// # Errors
/// Those of the file system.
pub fn store_checked<'p>(path: &Path, parts: impl IntoIterator<Item = &'p [u8]>) -> io::Result<()> {
    replace(path, |file| {
        let mut file = BufWriter::with_capacity(1 << 18, file);
        let mut checksum = Xxh3::new();
        for part in parts {
            checksum.update(part);
            file.write_all(part)?;
        }
        file.write_all(&checksum.digest().to_le_bytes())?;
        file.flush()
    })
}

/// The bytes that [`store_checked`] wrote; `None` if there is no such file, or it is damaged.
pub fn read_checked(path: &Path) -> Option<Vec<u8>> {
    without_checksum(fs::read(path).ok()?)
}

fn replace(path: &Path, write: impl FnOnce(&mut NamedTempFile) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private(folder)?;
    // Temporary files are private.
    let mut file = NamedTempFile::new_in(folder)?;
    write(&mut file)?;
    file.persist(path)?;
    Ok(())
}

/// Appends a checksum, for [`without_checksum`].
pub fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.extend(digest(&bytes).to_le_bytes());
    bytes
}

/// The bytes that [`with_checksum`] took; `None` if they are damaged.
pub fn without_checksum(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (content, checksum) = bytes.split_last_chunk::<CHECKSUM>()?;
    let length = content.len();
    (digest(content).to_le_bytes() == *checksum).then(|| {
        bytes.truncate(length);
        bytes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_even_if_threads_race() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/key.png");
        std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(|| store(&path, b"same").unwrap()))));
        assert_eq!(fs::read(&path).unwrap(), b"same");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn a_file_of_parts_is_read_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/parts");
        let large = vec![7; 1 << 20];
        store_checked(&path, [b"some".as_slice(), b"", &large]).unwrap();
        assert_eq!(read_checked(&path).unwrap(), [b"some", large.as_slice()].concat());
    }

    #[test]
    fn damage_is_found() {
        let whole = with_checksum(b"some bytes".to_vec());
        assert_eq!(without_checksum(whole.clone()).unwrap(), b"some bytes");
        for at in 0..whole.len() {
            assert!(without_checksum(whole[..at].to_vec()).is_none(), "cut off at {at}");
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            assert!(without_checksum(bytes).is_none(), "changed at {at}");
        }
    }
}
