//! `cargo xtask test`: everything that must hold before a commit lands.

use std::time::Instant;

use crate::part::{Part, require};
use crate::process::{TaskResult, say};

/// Runs the parts named, or all. Needs are checked first, so that nothing fails for lack of a tool after minutes.
///
/// # Errors
/// When a part fails, something it needs is missing, or an unknown part is named.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    let parts = if arguments.is_empty() {
        Part::TESTS.to_vec()
    } else {
        arguments.iter().map(|name| Part::named(name)).collect::<Result<_, _>>()?
    };
    require(&parts)?;
    let mut times = Vec::new();
    for part in parts {
        let start = Instant::now();
        part.run(&part.test_arguments())?;
        times.push(format!("{} {} s", part.name(), start.elapsed().as_secs()));
    }
    say(&format!("all parts passed: {}", times.join(", ")));
    Ok(())
}
