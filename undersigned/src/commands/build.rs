//! `undersigned build`.

use std::time::Instant;

use generator::site::{BuildOptions, Builder};

use super::now;
use crate::cli;
use crate::exit::{CommandResult, Failure};
use crate::project::{self, Project};
use crate::report::{finish, summary};
use crate::terminal::Terminal;

/// Compiles the content to a site.
pub(crate) fn run(build: &cli::Build, project: &Project, terminal: &Terminal) -> CommandResult {
    let counts = match &build.counts {
        Some(path) => project::read_counts(path)?
            .ok_or_else(|| Failure::Usage(format!("there is no counts file {}", path.display())))?,
        None => project.state().last_counts()?,
    };
    let options = BuildOptions {
        out: build.out.clone().unwrap_or_else(|| project.site()),
        drafts: build.drafts,
        counts,
        // Whoever wants to read all advice has it worked out anew.
        receipt: maker().filter(|_| !terminal.is_verbose()).map(|maker| project.state().receipt(maker)),
        ..BuildOptions::new(project.root(), now(&build.clock))
    };
    let begun = Instant::now();
    let mut builder = Builder::new();
    let report = finish(builder.build(&options), terminal)?;
    terminal.summary(summary(&report, begun));
    // The process ends: what it held goes with it, sooner than piece by piece.
    std::mem::forget(builder);
    Ok(())
}

/// This program: another one, or another version, may make other pages of the same content.
fn maker() -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let metadata = program.metadata().ok()?;
    Some(format!("{} {} {:?}", program.display(), metadata.len(), metadata.modified().ok()?))
}
