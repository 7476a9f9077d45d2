//! `cargo xtask examples`: the generator on the examples of CommonMark and of the YAML test suite, which come as npm packages.

use std::path::Path;
use std::process::Command;

use crate::process::{TaskResult, cargo_program, run_command};
use crate::web;

/// The folder the examples are written to, as JSON.
const FOLDER: &str = "target/examples";

/// Takes the examples out of their packages and runs the generator's tests on them.
///
/// # Errors
/// When a test fails.
pub(crate) fn run() -> TaskResult {
    web::node("examples.mjs", &[Path::new(FOLDER)])?;
    let folder = std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?.join(FOLDER);
    // The whole workspace, so that cargo takes the features that the other tests were compiled with.
    let tests = ["test", "--workspace", "--locked", "--test", "it", "--", "--ignored", "examples::"];
    run_command(Command::new(cargo_program()).args(tests).env("UNDERSIGNED_EXAMPLES", folder))
}
