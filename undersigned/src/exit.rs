//! How a command ends.

use std::error::Error;
use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use publisher::PublishError;
use reader::system_error::{reason, without_codes};
use signer::staff::ExportError;
use signer::{RegisterError, StoreError};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The content or the data has errors: exit code 1. `None` if diagnostics have been printed.
    Content(Option<String>),
    /// The arguments are wrong: exit code 2.
    Usage(String),
    /// The machine or the network failed: exit code 2.
    Machine(Box<dyn Error + Send + Sync>),
}

/// The result of a command.
pub(crate) type CommandResult = Result<(), Failure>;

/// An action and why it failed.
#[derive(Debug, thiserror::Error)]
#[error("{action}")]
struct FailedAction {
    action: String,
    source: Box<dyn Error + Send + Sync>,
}

impl Failure {
    /// A failure of the machine or the network: the action, and its error.
    pub(crate) fn machine(action: impl fmt::Display, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Machine(Box::new(FailedAction { action: action.to_string(), source: source.into() }))
    }

    /// A new file that could not be created.
    pub(crate) fn not_created(path: &Path, error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Self::Usage(format!(
                "{} already exists and is not overwritten; choose another name",
                path.display()
            ));
        }
        Self::machine(path.display(), error)
    }

    /// The text to print.
    pub(crate) fn message(&self) -> Option<String> {
        match self {
            Self::Content(message) => message.clone(),
            Self::Usage(message) => Some(message.clone()),
            Self::Machine(error) => Some(chain(&**error)),
        }
    }

    /// The process's exit code.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::Content(_) => ExitCode::from(1),
            Self::Usage(_) | Self::Machine(_) => ExitCode::from(2),
        }
    }
}

/// An error and its causes, separated by colons.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = words_of(error);
    let mut source = error.source();
    while let Some(cause) = source {
        // Some libraries repeat their cause in their own message.
        let message = words_of(cause);
        if !text.contains(&message) && !text.contains(&cause.to_string()) {
            text = format!("{text}: {message}");
        }
        source = cause.source();
    }
    without_codes(&text).into_owned()
}

fn words_of(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref::<std::io::Error>() {
        Some(error) => reason(error).into_owned(),
        None => error.to_string(),
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Machine(error.into())
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::TooOld(_) => Self::Content(Some(error.to_string())),
            ExportError::Store(_) | ExportError::Output(_) => Self::Machine(error.into()),
        }
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Register(RegisterError::Store(error)) => error.into(),
            PublishError::Register(_)
            | PublishError::NoController
            | PublishError::NoContact
            | PublishError::OpenInArchive { .. }
            | PublishError::OpenWithoutIndex { .. } => Self::Content(Some(error.to_string())),
            _ => Self::Machine(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_printed_once() {
        let cause = std::io::Error::other("disk full");
        let Failure::Machine(error) = Failure::machine("writing: disk full", cause) else { panic!("not a machine") };
        assert_eq!(chain(&*error), "writing: disk full");
        let cause = std::io::Error::from(std::io::ErrorKind::AddrInUse);
        assert_eq!(
            Failure::machine("listening", cause).message().unwrap(),
            "listening: another program uses this address"
        );
        let failure = Failure::machine("writing x", Failure::machine("opening y", "gone").message().unwrap());
        assert_eq!(failure.message().unwrap(), "writing x: opening y: gone");
    }
}
