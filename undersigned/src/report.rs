//! Printing what a build found and wrote.

use std::time::Instant;

use generator::{Outcome, Report, UnpublishedPetition};

use crate::exit::Failure;
use crate::terminal::{Terminal, counted, shown};

/// Prints the diagnostics of a build and the files it wrote; fails if the build failed.
pub(crate) fn finish(outcome: Outcome, terminal: &Terminal) -> Result<Report, Failure> {
    let report = report(outcome, terminal)?;
    // Thousands of names are not worth putting together to be thrown away.
    if terminal.is_verbose() {
        for path in &report.paths_written {
            terminal.detail(format_args!("wrote {}", shown(&report.out.join(&**path))));
        }
    }
    if !report.foreign.is_empty() {
        terminal.status(format_args!(
            "{} has files that no build wrote: {}; they stay there and are not published. To publish files as they are, put \
             them in static/",
            shown(&report.out),
            names(&report.foreign)
        ));
    }
    Ok(report)
}

/// The most names in a list.
const NAMES_MAX: usize = 10;

/// The first names of a list, and how many others there are.
pub(crate) fn names(names: &[String]) -> String {
    let shown = names.iter().take(NAMES_MAX).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMES_MAX) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Prints the diagnostics of a build; fails if the build failed.
pub(crate) fn report(outcome: Outcome, terminal: &Terminal) -> Result<Report, Failure> {
    print_diagnostics(&outcome, terminal);
    if let Some(error) = outcome.failure {
        return Err(Failure::machine("writing the site", error));
    }
    outcome.report.ok_or_else(|| {
        let errors = counted(outcome.diagnostics.error_count(), "error", "errors");
        Failure::Content(Some(format!("{errors}; nothing was written")))
    })
}

/// Prints errors in full. Warnings are only counted, unless verbose.
fn print_diagnostics(outcome: &Outcome, terminal: &Terminal) {
    let (diagnostics, warnings) = (&outcome.diagnostics, outcome.warnings);
    if terminal.is_verbose() {
        terminal.report(&diagnostics.render_human(terminal.colored()));
        return;
    }
    terminal.report(&diagnostics.errors_only().render_human(terminal.colored()));
    if warnings > 0 {
        let warnings = counted(warnings, "warning", "warnings");
        terminal.status(format_args!("{warnings}; run `undersigned check` for details"));
    }
}

/// The most petitions that are named.
const NAMED_MAX: usize = 10;

/// Names the petitions that are not on the site, on standard error.
pub(crate) fn print_unpublished(petitions: &[UnpublishedPetition], terminal: &Terminal) {
    if petitions.is_empty() {
        return;
    }
    let name = |UnpublishedPetition { slug, opens }: &UnpublishedPetition| match opens {
        None => format!("{slug} (a draft)"),
        Some(day) => format!("{slug} (opens on {day})"),
    };
    let names: Vec<String> = petitions.iter().take(NAMED_MAX).map(name).collect();
    let more = match petitions.len().saturating_sub(NAMED_MAX) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let count = counted(petitions.len(), "petition is", "petitions are");
    terminal.status(format_args!("{count} not published: {}{more}", names.join(", ")));
}

/// The last line of a build.
pub(crate) fn summary(report: &Report, started: Instant) -> String {
    format!(
        "{} written, {} unchanged, {} removed in {:.0?}",
        counted(report.written, "page", "pages"),
        report.unchanged,
        report.removed,
        started.elapsed()
    )
}
