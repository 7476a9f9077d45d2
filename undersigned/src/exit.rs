//! How a command ends.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use signer::export::ExportError;
use signer::store::StoreError;

/// Why a command failed, told to the person at the terminal. Content errors have been printed already, with their places.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The content or the data has errors: exit code 1.
    Content(Option<String>),
    /// Wrong arguments, or the machine or the network failed: exit code 2.
    Machine(String),
}

/// What commands return.
pub(crate) type Outcome = Result<(), Failure>;

impl Failure {
    /// A machine failure: what was tried, and what the system said.
    pub(crate) fn machine(tried: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::Machine(format!("{tried}: {cause}"))
    }

    /// A new file that could not be made.
    pub(crate) fn not_made(path: &Path, error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            let message = format!("{} is there already, and is not written over: choose another name", path.display());
            return Self::Machine(message);
        }
        Self::machine(path.display(), error)
    }

    /// The text to print, if any is left to say.
    pub(crate) fn message(&self) -> Option<&str> {
        match self {
            Self::Content(message) => message.as_deref(),
            Self::Machine(message) => Some(message),
        }
    }

    /// The process's exit code.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::Content(_) => ExitCode::from(1),
            Self::Machine(_) => ExitCode::from(2),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Machine(error.to_string())
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Machine(error.to_string())
    }
}
