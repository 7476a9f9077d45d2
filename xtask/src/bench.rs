//! `cargo xtask bench`: the generator against the least work there is, and against Hugo if it is installed; and the preview.

use std::process::Command;

use crate::process::{TaskResult, cargo, cargo_program, run_command};
use crate::tools::HUGO;

/// Runs the generator's benchmark with its own arguments.
///
/// # Errors
/// When it fails.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    cargo(&["build", "--locked", "--release", "--package", "undersigned"])?;
    let mut bench = Command::new(cargo_program());
    bench.args(["bench", "--locked", "--package", "generator", "--bench", "site", "--"]).args(arguments);
    bench.env("UNDERSIGNED", std::path::absolute("target/release/undersigned").map_err(|error| error.to_string())?);
    if HUGO.is_installed() && std::env::var_os("HUGO").is_none() {
        bench.env("HUGO", HUGO.programs().join("hugo"));
    }
    run_command(&mut bench)
}
