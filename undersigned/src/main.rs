//! `undersigned`: the command line, from previewing a site to exporting its signatures.
//!
//! Arguments are parsed in `cli`, every command is a file in `commands`, and `preview` is the server behind
//! `undersigned serve`. Modules are listed in the order data flows: each uses only those above it.

mod cli;
mod exit;
mod terminal;
mod progress;
mod private_file;
mod aws;
mod project;
mod git;
mod lock;
mod http_server;
mod store;
mod report;
mod preview;
mod commands;

use std::process::ExitCode;

use clap::Parser;

/// A build makes many small allocations on all cores; with the system's allocator they take a third of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let terminal = terminal::Terminal::new(&cli.global);
    match commands::run(cli, &terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            terminal.failure(&failure);
            failure.code()
        }
    }
}
