//! `cargo xtask deny`: licences, sources, duplicates and security advisories of the dependencies, by `deny.toml`.

use std::process::Command;

use crate::process::{TaskResult, run_command};
use crate::tools::CARGO_DENY;

/// Runs the checks of cargo-deny that are named (`licenses`, `bans`, `sources`, `advisories`), or all. Advisories are fetched
/// from their Git repository.
///
/// # Errors
/// When a check fails.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    run_command(Command::new(CARGO_DENY.program()).args(["--workspace", "--locked", "check"]).args(arguments))
}
