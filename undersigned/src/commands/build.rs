//! `undersigned build`.

use std::time::Instant;

use generator::site::{BuildOptions, Builder, Outcome, Report};

use super::{counted, now, shown};
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

/// Prints what a build found and wrote; its report, if it was done.
pub(crate) fn finish(outcome: Outcome, terminal: &Terminal) -> Result<Report, Failure> {
    let report = report(outcome, terminal)?;
    for path in &report.paths_written {
        terminal.detail(format_args!("wrote {}", shown(&report.out.join(&**path))));
    }
    Ok(report)
}

/// Prints what a build found; its report, if it was done.
pub(crate) fn report(outcome: Outcome, terminal: &Terminal) -> Result<Report, Failure> {
    print_diagnostics(&outcome, terminal);
    if let Some(error) = outcome.failure {
        return Err(Failure::machine("the site cannot be written", error));
    }
    outcome.report.ok_or_else(|| {
        let errors = counted(outcome.diagnostics.error_count(), "error", "errors");
        Failure::Content(Some(format!("{errors}; nothing was written")))
    })
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
        let pieces = counted(advice, "piece", "pieces");
        terminal.tell(format_args!("{pieces} of advice; `undersigned check` shows them"));
    }
}

/// The last line of a build.
pub(crate) fn summary(report: &Report, begun: Instant) -> String {
    format!(
        "{} written, {} unchanged, {} removed in {:.0?}",
        counted(report.written, "page", "pages"),
        report.unchanged,
        report.removed,
        begun.elapsed()
    )
}
