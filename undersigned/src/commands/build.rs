//! `undersigned build`.

use std::time::Instant;

use generator::{BuildOptions, Builder};

use crate::cli;
use crate::exit::{CommandResult, Failure};
use crate::progress::with_progress;
use crate::project::{self, Project};
use crate::report::{finish, print_unpublished, summary};
use crate::terminal::Terminal;

/// Builds the site.
pub(crate) fn run(build: &cli::BuildArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let counts = match &build.counts {
        Some(path) => project::read_counts(path)?
            .ok_or_else(|| Failure::Usage(format!("counts file {} does not exist", path.display())))?,
        None => project.state().last_counts()?,
    };
    let options = BuildOptions {
        out: build.out.clone().unwrap_or_else(|| project.site()),
        drafts: build.drafts,
        counts,
        // A build that is skipped has no warnings to print.
        traces: project.state().traces().filter(|_| !terminal.is_verbose()),
        ..BuildOptions::new(project.root(), build.clock.instant())
    };
    let started = Instant::now();
    let mut builder = Builder::new();
    let report = finish(with_progress(terminal, &builder.progress(), || builder.build(&options)), terminal)?;
    if !build.drafts {
        print_unpublished(builder.unpublished(), terminal);
    }
    terminal.summary(summary(&report, started));
    // The process is about to end; freeing the caches first takes time.
    std::mem::forget(builder);
    Ok(())
}
