//! The positions of many diagnostics.

use std::sync::Arc;

use super::Diagnostic;
use super::position::{Position, column, count_lines};

/// Finds the positions of sorted diagnostics. Reads each file once, since a file may have thousands of them.
#[derive(Default)]
pub(super) struct Positions<'d> {
    source: Option<&'d Arc<str>>,
    /// The last offset and its line, from 0.
    at: usize,
    line: usize,
}

impl<'d> Positions<'d> {
    /// The position of the diagnostic; the first line if it is about the file as a whole.
    pub(super) fn of(&mut self, diagnostic: &'d Diagnostic) -> Position {
        let (Some(source), Some(span)) = (&diagnostic.source, &diagnostic.span) else { return Position::FIRST };
        let end = span.end.max(span.start);
        let line = self.line_of(source, span.start);
        let lines = count_lines(source, span.start, end);
        Position {
            line: line + 1,
            column: column(source, span.start),
            end_line: line + lines + 1,
            end_column: column(source, end),
        }
    }

    /// The line of an offset, from 0.
    pub(super) fn line_of(&mut self, source: &'d Arc<str>, offset: usize) -> usize {
        let is_same = self.source.is_some_and(|known| Arc::ptr_eq(known, source));
        if !is_same || offset < self.at {
            (self.source, self.at, self.line) = (Some(source), 0, 0);
        }
        self.line += count_lines(source, self.at, offset);
        self.at = offset;
        self.line
    }
}
