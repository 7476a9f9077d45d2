//! One JSON object per line, for programs.

use serde::Serialize;

use super::positions::Positions;
use super::{Diagnostic, shown_path};

#[derive(Serialize)]
struct Line<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// Bytes in the whole file.
    span: Option<[usize; 2]>,
    label: Option<&'a str>,
    help: Option<&'a str>,
    fix: Option<Fix<'a>>,
}

/// What `undersigned fix` does.
#[derive(Serialize)]
struct Fix<'a> {
    /// Bytes in the whole file.
    span: [usize; 2],
    replacement: &'a str,
}

pub(super) fn render(diagnostics: &[&Diagnostic]) -> String {
    let mut report = String::new();
    let mut positions = Positions::default();
    for diagnostic in diagnostics {
        let position = positions.of(diagnostic);
        let fix = diagnostic.fix.as_ref();
        let line = Line {
            severity: diagnostic.severity().as_str(),
            code: diagnostic.code.as_str(),
            message: &diagnostic.message,
            path: shown_path(&diagnostic.path),
            line: position.line,
            column: position.column,
            end_line: position.end_line,
            end_column: position.end_column,
            span: diagnostic.span.as_ref().map(|span| [span.start, span.end]),
            label: diagnostic.label.as_deref(),
            help: diagnostic.help.as_deref(),
            fix: fix.map(|fix| Fix { span: [fix.start, fix.end], replacement: &fix.replacement }),
        };
        report.push_str(&serde_json::to_string(&line).expect("texts and numbers always become JSON"));
        report.push('\n');
    }
    report
}
