//! The example site in a real browser: its pages, and the whole way of a signature.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::need;
use crate::run::{Done, cargo, command, run};

/// Where the tests' scripts and their packages are.
const SCRIPTS: &str = "undersigned/tests/web";
/// The instant the example site is built as of, so that what is open, closed or new stays so.
const NOW: &str = "2026-11-24T12:00:00Z";

/// Builds the example site in a folder of its own, looks at every kind of its pages, and signs on it.
///
/// # Errors
/// When a page is wrong, and where anything needed is missing: what cannot be tested has failed.
pub(crate) fn test() -> Done {
    let program = build_program()?;
    let root = example_site(&program)?;
    packages()?;
    node("pages.mjs", &[root.join("site").as_path()])?;
    node("signing.mjs", &[program.as_path(), root.as_path()])
}

/// Draws a picture of each kind of page.
pub(crate) fn screenshots(arguments: &[String]) -> Done {
    let folder = arguments.first().map_or("target/screenshots", String::as_str);
    need::install()?;
    let root = example_site(&build_program()?)?;
    packages()?;
    node("screenshots.mjs", &[root.join("site").as_path(), Path::new(folder)])
}

/// Builds the command. It lies beside this one.
fn build_program() -> Result<PathBuf, String> {
    cargo(&["build", "--package", "undersigned", "--locked"])?;
    let this = std::env::current_exe().map_err(|error| format!("this program's own place cannot be told: {error}"))?;
    Ok(this.with_file_name(format!("undersigned{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds a copy of the example site, since a preview of it leaves signatures behind.
fn example_site(program: &Path) -> Result<PathBuf, String> {
    let root = program.with_file_name("web");
    // What an earlier run left is not the example; the first time there is nothing.
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).map_err(|error| format!("{} cannot be made: {error}", root.display()))?;
    run("cp", ["-R".as_ref(), "content".as_ref(), root.as_os_str()])?;
    command(Command::new(program).args(["build", "--now", NOW, "--root"]).arg(&root))?;
    Ok(root)
}

/// Installs the packages that the scripts use.
pub(crate) fn packages() -> Done {
    command(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(SCRIPTS))
}

/// Runs one of the scripts.
pub(crate) fn node(script: &str, arguments: &[&Path]) -> Done {
    command(Command::new("node").arg(Path::new(SCRIPTS).join(script)).args(arguments))
}
