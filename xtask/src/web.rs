//! `cargo xtask web`: the example site in a real browser, its pages and signing from end to end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::need::WEB_FOLDER;
use crate::process::{TaskResult, cargo, run, run_command};
use crate::tools::SCHEMATHESIS;

/// The example site is built as of this time, so that petitions stay open, closed or new.
const NOW: &str = "2026-11-24T12:00:00Z";

/// Builds the example site in a folder of its own, checks every kind of page, and signs on it.
///
/// # Errors
/// When a check fails.
pub(crate) fn test() -> TaskResult {
    let program = build_program()?;
    let root = example_site(&program)?;
    node("pages.mjs", &[root.join("site").as_path()])?;
    let all_fields = site(&program, "web-all-fields", &Path::new(WEB_FOLDER).join("all-fields/content"))?;
    node("first-screen.mjs", &[all_fields.join("site").as_path()])?;
    node("signing.mjs", &[program.as_path(), root.as_path()])?;
    node("preview.mjs", &[program.as_path(), root.as_path()])?;
    node("cms.mjs", &[program.as_path(), root.as_path()])
}

/// Sends a preview what the OpenAPI document of the signer allows and forbids, and compares the responses with it.
///
/// # Errors
/// When they differ.
pub(crate) fn test_api() -> TaskResult {
    let program = build_program()?;
    let root = site(&program, "api", Path::new("content"))?;
    let document = Path::new("docs/reference/openapi.yaml").canonicalize().map_err(|error| error.to_string())?;
    node(
        "api.mjs",
        &[program.as_path(), root.as_path(), &SCHEMATHESIS.programs().join("schemathesis"), document.as_path()],
    )
}

/// Takes the screenshots of the README and the guides.
///
/// # Errors
/// When the example cannot be built or Chromium fails.
pub(crate) fn screenshots() -> TaskResult {
    let program = build_program()?;
    let root = site(&program, "screenshots", Path::new("content"))?;
    node("screenshots.mjs", &[program.as_path(), root.as_path(), Path::new("docs/pictures")])
}

/// Takes a screenshot of each kind of page, to look at.
///
/// # Errors
/// When the example cannot be built or Chromium fails.
pub(crate) fn gallery(arguments: &[String]) -> TaskResult {
    let folder = arguments.first().map_or("target/gallery", String::as_str);
    let root = example_site(&build_program()?)?;
    node("gallery.mjs", &[root.join("site").as_path(), Path::new(folder)])
}

/// Builds the command into the folder of this program, for tests that use it. The whole workspace with an example, so that cargo takes the features of
/// the tests: with those of the command alone it would compile a hundred dependencies again.
///
/// # Errors
/// When it does not compile.
pub(crate) fn build_program() -> Result<PathBuf, String> {
    cargo(&["build", "--workspace", "--locked", "--bins", "--examples"])?;
    let this = std::env::current_exe().map_err(|error| format!("the path of this program: {error}"))?;
    Ok(this.with_file_name(format!("undersigned{}", std::env::consts::EXE_SUFFIX)))
}

fn example_site(program: &Path) -> Result<PathBuf, String> {
    site(program, "web", Path::new("content"))
}

/// Builds a copy of a site, since a preview stores signatures beside the content.
fn site(program: &Path, name: &str, content: &Path) -> Result<PathBuf, String> {
    let root = program.with_file_name(name);
    // An earlier run left its signatures; before the first run there is no folder.
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).map_err(|error| format!("{} cannot be created: {error}", root.display()))?;
    run("cp", ["-R".as_ref(), content.as_os_str(), root.as_os_str()])?;
    let mut build = Command::new(program);
    build.args(["build", "--now", NOW, "--root"]).arg(&root);
    let counts = content.with_file_name("counts.json");
    if counts.exists() {
        build.arg("--counts").arg(counts);
    }
    run_command(&mut build)?;
    Ok(root)
}

/// Runs one of the scripts of the browser tests.
pub(crate) fn node(script: &str, arguments: &[&Path]) -> TaskResult {
    run_command(Command::new("node").arg(Path::new(WEB_FOLDER).join(script)).args(arguments))
}
