//! `undersigned build`.

use std::time::Instant;

use generator::site::{BuildOptions, Builder, Outcome, Report};

use super::{now, shown};
use crate::cli;
use crate::exit::{self, Failure};
use crate::project::{self, Project};
use crate::terminal::Terminal;

/// Compiles the content to a site.
pub(crate) fn run(build: &cli::Build, project: &Project, terminal: &Terminal) -> exit::Outcome {
    let counts = match &build.counts {
        Some(path) => project::read_counts(path)?
            .ok_or_else(|| Failure::Machine(format!("there is no counts file {}", path.display())))?,
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

/// Prints what a build found; its report, if it was done.
pub(crate) fn finish(outcome: Outcome, terminal: &Terminal) -> Result<Report, Failure> {
    print_diagnostics(&outcome, terminal);
    if let Some(error) = outcome.failure {
        return Err(Failure::machine("the site cannot be written", error));
    }
    let Some(report) = outcome.report else {
        let count = outcome.diagnostics.error_count();
        let errors = if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
        return Err(Failure::Content(Some(format!("{errors}; nothing was written"))));
    };
    for path in &report.paths_written {
        terminal.detail(format_args!("wrote {}", shown(&report.out.join(&**path))));
    }
    Ok(report)
}

/// Errors in full; advice in full where asked for, else how much there is.
fn print_diagnostics(outcome: &Outcome, terminal: &Terminal) {
    let (diagnostics, advice) = (&outcome.diagnostics, outcome.advice);
    if terminal.is_verbose() {
        terminal.report(&diagnostics.render_human(terminal.colored()));
        return;
    }
    terminal.report(&diagnostics.errors_only().render_human(terminal.colored()));
    if advice > 0 {
        let pieces = if advice == 1 { "1 piece".to_owned() } else { format!("{advice} pieces") };
        terminal.tell(format_args!("{pieces} of advice; `undersigned check` shows them"));
    }
}

/// The last line of a build.
pub(crate) fn summary(report: &Report, begun: Instant) -> String {
    let pages = if report.written == 1 { "page" } else { "pages" };
    format!(
        "{} {pages} written, {} unchanged, {} removed in {:.0?}",
        report.written,
        report.unchanged,
        report.removed,
        begun.elapsed()
    )
}
