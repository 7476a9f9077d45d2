//! Workflow commands of GitHub Actions (docs.github.com, "Workflow commands", "Setting an error message"), which
//! annotate the lines of a pull request.

use std::fmt::Write as _;

use super::positions::Positions;
use super::{Diagnostic, Severity, shown_path};

pub(super) fn render(diagnostics: &[&Diagnostic]) -> String {
    let mut report = String::new();
    let mut positions = Positions::default();
    for diagnostic in diagnostics {
        let position = positions.of(diagnostic);
        let command = match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let message = match &diagnostic.help {
            Some(help) => format!("{}\n{help}", diagnostic.message),
            None => diagnostic.message.to_string(),
        };
        let _ = writeln!(
            report,
            "::{command} file={},line={},col={},endLine={},endColumn={},title={}::{}",
            property(&shown_path(&diagnostic.path)),
            position.line,
            position.column,
            position.end_line,
            position.end_column,
            property(diagnostic.code.as_str()),
            data(&message),
        );
    }
    report
}

/// Escapes like `escapeData` in actions/toolkit, `packages/core/src/command.ts`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes like `escapeProperty` in the same file.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
