//! `undersigned completions`.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::exit::Outcome;

/// Prints the completions of a shell.
pub(crate) fn run(shell: Shell) -> Outcome {
    clap_complete::generate(shell, &mut Cli::command(), "undersigned", &mut std::io::stdout());
    Ok(())
}
