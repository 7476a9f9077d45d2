//! Files cached on disk for later builds, readable by their owner alone: drafts are among them.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

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
pub(crate) fn store(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private(folder)?;
    // Temporary files are private.
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
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
}
