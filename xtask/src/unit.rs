//! `cargo xtask unit`: the tests of every crate.

use std::process::Command;

use crate::process::{TaskResult, cargo, cargo_program, run_command};

/// Runs all tests of the workspace but those of `cargo xtask examples`.
pub(crate) fn run() -> TaskResult {
    cargo(&["test", "--workspace", "--locked"])
}

/// Writes the pages of `docs/reference/` that are made from the sources; a test of each compares it with them.
pub(crate) fn write_reference() -> TaskResult {
    let mut tests = Command::new(cargo_program());
    let tests = tests.args(["test", "--workspace", "--locked", "--lib", "--bins", "is_up_to_date"]);
    run_command(tests.env("BLESS", "1"))
}

/// Accepts what the golden tests now print; read the diff before committing it.
pub(crate) fn bless() -> TaskResult {
    let mut tests = Command::new(cargo_program());
    run_command(tests.args(["test", "--workspace", "--locked"]).env("INSTA_UPDATE", "always").env("BLESS", "1"))
}
