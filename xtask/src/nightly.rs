//! `cargo xtask nightly`: what takes too long for every change.

use std::process::Command;

use crate::process::{TaskResult, bench, cargo_program, join_errors, run_command, say};
use crate::{deny, guide, moto, package, start};

/// Runs everything even if something fails, and reports all failures at the end.
///
/// # Errors
/// When one of them fails.
pub(crate) fn run() -> TaskResult {
    let tasks: [(&str, &dyn Fn() -> TaskResult); 9] = [
        ("deny", &|| deny::run(&[])),
        ("storm", &|| bench("signer", "storm", &[])),
        ("model", &model),
        ("rounds", &|| rounds(&[])),
        ("moto", &moto::run),
        ("guide", &guide::run),
        ("package", &|| package::run(&[])),
        ("start", &start::run),
        ("load", &|| bench("signer", "load", &[])),
    ];
    join_errors(tasks.map(|(name, task)| {
        say(&format!("nightly: {name}"));
        task().map_err(|error| format!("{name}: {error}"))
    }))
}

/// More random cases of the signer's model test than a change waits for.
fn model() -> TaskResult {
    let tests = ["test", "--package", "signer", "--test", "it", "--locked", "--", "model::"];
    run_command(Command::new(cargo_program()).args(tests).env("PROPTEST_CASES", "100"))
}

/// The rounds of two publishers, 50 of each kind or another number.
///
/// # Errors
/// When one fails.
pub(crate) fn rounds(arguments: &[String]) -> TaskResult {
    let number = arguments.first().map_or("50", String::as_str);
    let tests = ["test", "--package", "undersigned", "--test", "it", "--locked", "--", "rounds::", "--nocapture"];
    run_command(Command::new(cargo_program()).args(tests).env("UNDERSIGNED_ROUNDS", number))
}
