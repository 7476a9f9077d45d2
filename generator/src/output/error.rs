//! Errors of writing a site.

use std::io;
use std::path::{Path, PathBuf};

use reader::system_error::reason;

/// Why a site could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {}", path.display(), reason(cause))]
pub struct WriteError {
    /// The file or folder.
    pub path: PathBuf,
    /// The error of the operating system.
    pub cause: io::Error,
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_path_buf();
    move |cause| WriteError { path, cause }
}
