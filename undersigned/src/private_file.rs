//! Files that only their owner can read: keys and personal data.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};

use tempfile::NamedTempFile;

use crate::exit::Failure;

/// Writes a new file; an existing one is never replaced.
pub(crate) fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    let created = writable().create_new(true).open(path);
    let written = created.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::not_created(path, error))
}

/// Replaces a file as a whole, or leaves it as it was.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let written = Output::new(Some(path)).and_then(|mut output| {
        output.write_all(text.as_bytes())?;
        output.finish()
    });
    written.map_err(|error| Failure::machine(path.display(), error))
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

/// Where a command writes personal data.
pub(crate) enum Output {
    /// Standard output, a pipe or a device.
    Stream(BufWriter<Box<dyn Write + Send>>),
    /// A temporary file, which replaces the file at this path when it is complete.
    File(BufWriter<NamedTempFile>, PathBuf),
}

impl Output {
    /// The file at `path`, or standard output. Until [`Output::finish`], an existing file stays as it is.
    pub(crate) fn new(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path else { return Ok(Self::Stream(BufWriter::new(Box::new(io::stdout())))) };
        if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
            return Ok(Self::Stream(BufWriter::new(Box::new(writable().open(path)?))));
        }
        let path = resolve(path)?;
        let folder = path.parent().unwrap_or(Path::new("."));
        // Readable by its owner alone, and deleted when it is dropped.
        Ok(Self::File(BufWriter::new(NamedTempFile::new_in(folder)?), path))
    }

    /// Writes what is buffered, and replaces the file.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self {
            Self::Stream(mut stream) => stream.flush(),
            Self::File(file, path) => {
                let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.as_file().sync_all()?;
                file.persist(path).map_err(|error| error.error)?;
                Ok(())
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stream(stream) => stream.write(bytes),
            Self::File(file, _) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stream(stream) => stream.flush(),
            Self::File(file, _) => file.flush(),
        }
    }
}

/// Whether the file would be below `folder`, which may not exist.
pub(crate) fn is_below(path: &Path, folder: &Path) -> io::Result<bool> {
    let folder = folder.canonicalize().or_else(|_| resolve(folder))?;
    Ok(resolve(path)?.starts_with(folder))
}

/// The path without `..`, with the symbolic links of existing directories resolved. Neither the file nor its directory
/// needs to exist.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut absolute = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                absolute.pop();
            }
            part => absolute.push(part),
        }
    }
    let Some(existing) = absolute.ancestors().skip(1).find(|folder| folder.exists()) else { return Ok(absolute) };
    let rest = absolute.strip_prefix(existing).unwrap_or(Path::new(""));
    Ok(existing.canonicalize()?.join(rest))
}
