//! What a build found and wrote, as the terminal shows it.

use std::time::Instant;

use generator::site::{Outcome, Report};

use crate::exit::Failure;
use crate::terminal::{Terminal, counted, shown};

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
    let (diagnostics, advice) = (&outcome.diagnostics, outcome.warnings);
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
