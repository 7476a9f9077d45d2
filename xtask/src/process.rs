//! Runs other programs and prints their command lines.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};

/// What a task returns: the error is the message for the terminal.
pub(crate) type TaskResult = Result<(), String>;

/// Prints a line to standard error.
pub(crate) fn say(line: &str) {
    // A closed standard error is no reason to stop the work.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Runs a program with this process's input and output, and waits for it.
pub(crate) fn run<A: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = A>) -> TaskResult {
    run_command(Command::new(program).args(arguments))
}

/// Runs a prepared command with this process's input and output, and waits for it.
pub(crate) fn run_command(command: &mut Command) -> TaskResult {
    let line = command_line(command);
    say(&format!("› {line}"));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed: {status}")),
        Err(error) => Err(format!("`{line}` could not be started: {error}")),
    }
}

/// Runs a prepared command and shows its output only if it fails, for commands that run side by side.
pub(crate) fn run_quietly(command: &mut Command) -> TaskResult {
    let line = command_line(command);
    say(&format!("› {line}"));
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let printed = [output.stdout, output.stderr].concat();
            Err(format!("`{line}` failed: {}\n{}", output.status, String::from_utf8_lossy(&printed).trim_end()))
        }
        Err(error) => Err(format!("`{line}` could not be started: {error}")),
    }
}

/// Runs the cargo that runs this program.
pub(crate) fn cargo(arguments: &[&str]) -> TaskResult {
    run(&cargo_program(), arguments)
}

/// Runs a benchmark of a crate.
pub(crate) fn bench(package: &str, bench: &str, arguments: &[String]) -> TaskResult {
    let fixed = ["bench", "--package", package, "--bench", bench, "--"];
    run(&cargo_program(), fixed.into_iter().chain(arguments.iter().map(String::as_str)))
}

/// The cargo that runs this program.
pub(crate) fn cargo_program() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// The program and its arguments; of an argument with several lines, a script, only the first.
fn command_line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let shown = words.map(|word| match word.to_string_lossy().split_once('\n') {
        Some((first, _)) => format!("'{first} …'"),
        None => word.to_string_lossy().into_owned(),
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// All errors, if there are any.
pub(crate) fn join_errors(results: impl IntoIterator<Item = TaskResult>) -> TaskResult {
    let errors: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("\n")) }
}
