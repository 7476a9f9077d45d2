//! Running other programs, and saying what runs.

use std::ffi::OsStr;
use std::io::Write;
use std::process::Command;

/// Nothing, or what went wrong.
pub(crate) type Done = Result<(), String>;

/// Says a line to the person at the terminal.
pub(crate) fn say(line: &str) {
    // A closed standard error is no reason to stop the work.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Runs a program to its end with this process's input and output.
pub(crate) fn run<A: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = A>) -> Done {
    command(Command::new(program).args(arguments))
}

/// Runs a prepared command to its end.
pub(crate) fn command(command: &mut Command) -> Done {
    let line = line(command);
    say(&format!("› {line}"));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` ended with {status}")),
        Err(error) => Err(format!("`{line}` could not be started: {error}")),
    }
}

/// Runs cargo, the one that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Done {
    run(&cargo_program(), arguments)
}

/// Runs a benchmark of a crate.
pub(crate) fn bench(package: &str, bench: &str, arguments: &[String]) -> Done {
    let fixed = ["bench", "--package", package, "--bench", bench, "--"];
    run(&cargo_program(), fixed.into_iter().chain(arguments.iter().map(String::as_str)))
}

fn cargo_program() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
