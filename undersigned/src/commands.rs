//! The commands, one file each.

mod build;
mod check;
mod completions;
mod deploy;
mod explain;
mod fix;
mod keys;
mod new;
mod publish;
mod refresh;
mod schema;
mod serve;
mod signatures;
mod theme;

use crate::cli::{Cli, Command};
use crate::exit::CommandResult;
use crate::project::Project;
use crate::terminal::Terminal;

/// Runs the command of the command line.
pub(crate) fn run(cli: Cli, terminal: &Terminal) -> CommandResult {
    let root = cli.global.root.as_deref();
    match cli.command {
        Command::New(new) => new::run(&new, root, terminal),
        Command::Build(build) => build::run(&build, &Project::find(root)?, terminal),
        Command::Check(check) => check::run(&check, &Project::find(root)?, terminal),
        Command::Fix(fix) => fix::run(&fix, &Project::find(root)?, terminal),
        Command::Serve(serve) => serve::run(&serve, &Project::find(root)?, terminal),
        Command::Refresh(refresh) => refresh::run(&refresh, &Project::find(root)?, terminal),
        Command::Publish(publish) => publish::run(&publish, &Project::find(root)?, terminal),
        Command::Signatures(signatures) => signatures::run(&signatures, &Project::find(root)?, terminal),
        Command::Deploy(deploy) => deploy::run(&deploy, &Project::find(root)?, terminal),
        Command::Keys(keys) => keys::run(&keys, &Project::find(root)?, terminal),
        Command::Theme(theme) => theme::run(&theme, root, terminal),
        Command::Explain { topic } => explain::run(&topic, terminal),
        Command::Schema(schema) => schema::run(&schema, terminal),
        Command::Completions { shell } => completions::run(shell, terminal),
    }
}
