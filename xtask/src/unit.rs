//! `cargo xtask unit`: the tests of every crate.

use std::process::Command;

use crate::process::{TaskResult, cargo, cargo_program, run_command};

/// Runs all tests of the workspace but those of `cargo xtask examples`.
pub(crate) fn run() -> TaskResult {
    cargo(&["test", "--workspace", "--locked"])
}

/// Accepts what the golden tests now print; read the diff before committing it.
pub(crate) fn bless() -> TaskResult {
    let mut tests = Command::new(cargo_program());
    run_command(tests.args(["test", "--workspace", "--locked"]).env("INSTA_UPDATE", "always").env("BLESS", "1"))
}
