//! `undersigned check`.

use generator::site::Builder;

use super::now;
use crate::cli::{self, MessageFormat};
use crate::exit::{Failure, Outcome};
use crate::project::Project;
use crate::terminal::Terminal;

/// Prints all that is wrong, and all advice.
pub(crate) fn run(check: &cli::Check, project: &Project, terminal: &Terminal) -> Outcome {
    let diagnostics = Builder::new().check(project.root(), now(&check.clock));
    match check.message_format {
        MessageFormat::Human => terminal.report(&diagnostics.render_human(terminal.colored())),
        MessageFormat::Short => print(terminal, &diagnostics.render_short()),
        MessageFormat::Json => print(terminal, &diagnostics.render_json()),
        MessageFormat::Github => print(terminal, &diagnostics.render_github()),
    }
    let (errors, advice) = (diagnostics.error_count(), diagnostics.advice_count());
    terminal.tell(format_args!("{}, {}", counted(errors, "error", "errors"), counted(advice, "advice", "advice")));
    if errors > 0 || (check.strict && advice > 0) { Err(Failure::Content(None)) } else { Ok(()) }
}

/// The forms for programs go to standard output.
fn print(terminal: &Terminal, text: &str) {
    if !text.is_empty() {
        terminal.result(text.trim_end());
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
