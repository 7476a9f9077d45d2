//! `path:line:col: error[code]: message`, the format that editors and `grep` understand.

use std::fmt::Write as _;

use super::{Diagnostic, shown_character, shown_path};

pub(super) fn render(diagnostics: &[&Diagnostic]) -> String {
    let mut report = String::new();
    for diagnostic in diagnostics {
        let position = diagnostic.position();
        let message: String = diagnostic.message.chars().map(shown_character).collect();
        let _ = writeln!(
            report,
            "{}:{}:{}: {}[{}]: {message}",
            shown_path(&diagnostic.path),
            position.line,
            position.column,
            diagnostic.severity().as_str(),
            diagnostic.code.as_str(),
        );
    }
    report
}
