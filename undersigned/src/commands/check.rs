//! `undersigned check`.

mod renamed;

use generator::Builder;

use crate::cli::{self, MessageFormat};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::report::print_unpublished;
use crate::terminal::{Terminal, counted};

/// Prints all errors and warnings.
pub(crate) fn run(check: &cli::CheckArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let mut builder = Builder::new();
    let mut diagnostics = builder.check(project.root(), check.clock.instant());
    renamed::warn(project, &mut diagnostics)?;
    // Editors and annotations resolve paths against the directory the command runs in.
    if let Some(root) = project.root_from_here()
        && matches!(check.message_format, MessageFormat::Short | MessageFormat::Github)
    {
        diagnostics = diagnostics.seen_from(&root);
    }
    match check.message_format {
        MessageFormat::Human => terminal.report(&diagnostics.render_human(terminal.colored())),
        MessageFormat::Short => print(terminal, &diagnostics.render_short()),
        MessageFormat::Json => print(terminal, &diagnostics.render_json()),
        MessageFormat::Github => print(terminal, &diagnostics.render_github()),
    }
    print_unpublished(builder.unpublished(), terminal);
    let (errors, warnings) = (diagnostics.error_count(), diagnostics.warning_count());
    let summary = (counted_or_none(errors, "error", "errors"), counted_or_none(warnings, "warning", "warnings"));
    let fixes = match diagnostics.fix_count() {
        0 => String::new(),
        fixes => format!("; `undersigned fix` can correct {fixes}"),
    };
    terminal.status(format_args!("{}, {}{fixes}", summary.0, summary.1));
    if errors > 0 || (check.strict && warnings > 0) { Err(Failure::Content(None)) } else { Ok(()) }
}

/// Formats for programs go to standard output.
fn print(terminal: &Terminal, text: &str) {
    if !text.is_empty() {
        terminal.result(text.trim_end());
    }
}

fn counted_or_none(count: usize, one: &str, many: &str) -> String {
    if count == 0 { format!("no {many}") } else { counted(count, one, many) }
}
