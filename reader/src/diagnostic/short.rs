//! `path:line:col: error[code]: message; help`, the format that editors and `grep` understand.

use std::fmt::Write as _;

use super::positions::Positions;
use super::{Diagnostic, shown_character, shown_path};

pub(super) fn render(diagnostics: &[&Diagnostic]) -> String {
    let mut report = String::new();
    let mut positions = Positions::default();
    for diagnostic in diagnostics {
        let position = positions.of(diagnostic);
        let message = match &diagnostic.help {
            Some(help) => format!("{}; {help}", diagnostic.message),
            None => diagnostic.message.to_string(),
        };
        let message: String = message.chars().map(shown_character).collect();
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
