//! `undersigned`: petitions as files, from the preview to the signatures.
//!
//! Parse, run, print, exit code; each command is a file in `commands/`.

mod cli;
mod commands;
mod exit;
mod preview;
mod private_file;
mod project;
mod report;
mod store;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

/// A build is many small allocations on all cores; with the system's allocator they take a third of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let terminal = terminal::Terminal::new(&cli.global);
    match commands::run(cli, &terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(message) = failure.message() {
                terminal.error(&message);
            }
            failure.code()
        }
    }
}
