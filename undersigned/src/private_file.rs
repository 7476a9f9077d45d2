//! Files that only their owner can read: keys and personal data.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::exit::Failure;

/// Writes a new file; an existing one is never replaced.
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    let created = writable().create_new(true).open(path);
    let written = created.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::not_created(path, error))
}

/// Creates a folder if it is missing, and closes an existing one to everyone but its owner.
pub(crate) fn create_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)?;
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Creates a file, or empties an existing one.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let file = writable().create(true).truncate(true).open(path)?;
    // An existing file keeps its mode, so set it; pipes and devices are left alone.
    #[cfg(unix)]
    if file.metadata()?.is_file() {
        file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    }
    Ok(file)
}

/// Options to write files that are created for their owner alone.
pub(crate) fn writable() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
