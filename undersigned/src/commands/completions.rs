//! `undersigned completions`.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::exit::Outcome;
use crate::terminal::Terminal;

/// Prints the completions of a shell.
pub(crate) fn run(shell: Shell, terminal: &Terminal) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "undersigned", &mut script);
    terminal.result(String::from_utf8_lossy(&script).trim_end());
    Ok(())
}
