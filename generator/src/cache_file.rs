//! Files cached on disk for later builds, readable by their owner alone: drafts are among them.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// The content of a cached file, or else what `create` returns, which is then cached. Caches nothing if `path` is `None`.
pub(crate) fn read_or_create<E>(
    path: Option<&Path>,
    create: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    let Some(path) = path else { return create() };
    if let Ok(bytes) = fs::read(path) {
        return Ok(bytes);
    }
    let bytes = create()?;
    // An error, such as a full disk, only makes the next build slower.
    let _ = store(path, &bytes);
    Ok(bytes)
}

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
    fn a_file_is_created_once_even_by_threads_that_race() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/key.png");
        let read = |bytes: &'static [u8]| read_or_create(Some(&path), || Ok::<_, io::Error>(bytes.to_vec())).unwrap();
        std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(|| assert_eq!(read(b"same"), b"same")))));
        assert_eq!(read(b"other"), b"same");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no temporary file is left");
    }
}
