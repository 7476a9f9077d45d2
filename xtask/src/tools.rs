//! Programs from PyPI, each in a virtual environment of its own under `target/tools/`: they disagree about what they need.

use std::path::PathBuf;
use std::process::Command;

use crate::run::command;

/// Installs packages into the environment `name` if it is not there, and returns the folder of its programs.
///
/// # Errors
/// When it cannot be installed: what needs it fails, and is not skipped.
pub(crate) fn install(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let folder = here.join("target/tools").join(name);
    let bin = folder.join("bin");
    let done = folder.join("installed");
    if done.is_file() {
        return Ok(bin);
    }
    command(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    command(Command::new(bin.join("pip")).args(["install", "--quiet", "--disable-pip-version-check"]).args(packages))?;
    std::fs::write(&done, packages.join("\n")).map_err(|error| format!("{}: {error}", done.display()))?;
    Ok(bin)
}
