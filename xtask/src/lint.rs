//! `cargo xtask lint`: everything that is checked without running the project.

use std::process::Command;

use crate::process::{TaskResult, cargo, cargo_program, join_errors, run_command, say};
use crate::{links, structure};

/// Runs the lints named, or all.
///
/// # Errors
/// When a lint fails or an unknown one is named.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    if arguments.is_empty() {
        // The quick ones together, so that one run reports all of them.
        join_errors([format(), structure(), structure::check_phrases(), links::check()])?;
        clippy()?;
        return doc();
    }
    join_errors(arguments.iter().map(|name| match name.as_str() {
        "format" => format(),
        "structure" => structure(),
        "clippy" => clippy(),
        "doc" => doc(),
        "phrases" => structure::check_phrases(),
        "links" => links::check(),
        _ => Err(format!("no lint `{name}`; there are format, structure, clippy, doc, phrases, links")),
    }))
}

fn format() -> TaskResult {
    cargo(&["fmt", "--all", "--check"])
}

fn structure() -> TaskResult {
    say("› structure: circles, order of modules, lines of files, type names");
    structure::check_sources()
}

/// The refresher again by itself: with the workspace, Cargo gives it the pictures of the other crates.
fn clippy() -> TaskResult {
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    cargo(&["clippy", "--package", "refresher-lambda", "--bins", "--locked", "--", "-D", "warnings"])
}

/// The examples are documented too, since cargo then takes the features of the tests, with which clippy has checked the
/// dependencies already.
fn doc() -> TaskResult {
    let mut doc = Command::new(cargo_program());
    doc.args([
        "doc",
        "--workspace",
        "--no-deps",
        "--locked",
        "--document-private-items",
        "--lib",
        "--bins",
        "--examples",
    ]);
    run_command(doc.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"))
}
