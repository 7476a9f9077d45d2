//! `cargo xtask nightly`: what takes too long for every change.

use crate::process::{TaskResult, bench, join_errors, say};
use crate::{deny, guide, moto, package, start};

/// Runs everything even if something fails, and reports all failures at the end.
///
/// # Errors
/// When one of them fails.
pub(crate) fn run() -> TaskResult {
    let tasks: [(&str, &dyn Fn() -> TaskResult); 7] = [
        ("deny", &|| deny::run(&[])),
        ("storm", &|| bench("signer", "storm", &[])),
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
