//! `undersigned completions`.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::exit::CommandResult;
use crate::terminal::Terminal;

/// Prints the completions for a shell.
pub(crate) fn run(shell: Shell, terminal: &Terminal) -> CommandResult {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "undersigned", &mut script);
    terminal.result(String::from_utf8_lossy(&script).trim_end());
    Ok(())
}
