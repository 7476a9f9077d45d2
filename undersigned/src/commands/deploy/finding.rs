//! What a check found, and what to do.

use serde::Serialize;

use super::call::ReadError;
use crate::terminal::Terminal;

/// What a check found.
#[derive(Debug, Serialize)]
pub(super) struct Check {
    pub(super) check: &'static str,
    pub(super) outcome: CheckOutcome,
    pub(super) found: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) todo: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum CheckOutcome {
    Ok,
    Warning,
    Missing,
    /// It could not be checked.
    Unknown,
}

impl Check {
    pub(super) fn ok(check: &'static str, found: impl Into<String>) -> Self {
        Self { check, outcome: CheckOutcome::Ok, found: found.into(), todo: None }
    }

    pub(super) fn warning(check: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { check, outcome: CheckOutcome::Warning, found: found.into(), todo: Some(todo.into()) }
    }

    pub(super) fn missing(check: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { check, outcome: CheckOutcome::Missing, found: found.into(), todo: Some(todo.into()) }
    }

    pub(super) fn unknown(check: &'static str, found: impl Into<String>) -> Self {
        Self { check, outcome: CheckOutcome::Unknown, found: found.into(), todo: None }
    }

    pub(super) fn unread(check: &'static str, error: &ReadError) -> Self {
        let todo = match error {
            ReadError::NotAllowed(_) => Some("attach the policy `Operator` from the outputs of the stack".to_owned()),
            ReadError::NotFound | ReadError::Failed(_) => None,
        };
        Self { todo, ..Self::unknown(check, error.to_string()) }
    }
}

/// Prints a line, and below it what to do.
pub(super) fn print(check: &Check, terminal: &Terminal) {
    let outcome = match check.outcome {
        CheckOutcome::Ok => "ok",
        CheckOutcome::Warning => "warning",
        CheckOutcome::Missing => "missing",
        CheckOutcome::Unknown => "unknown",
    };
    terminal.result(format_args!("{outcome:8} {:12} {}", check.check, check.found));
    if let Some(todo) = &check.todo {
        terminal.result(format_args!("{:21} → {todo}", ""));
    }
}
