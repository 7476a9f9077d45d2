//! Byte ranges as lines and columns.

use std::ops::Range;

use memchr::memchr_iter;

/// The start and end of a range. Lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line of the first character.
    pub line: usize,
    /// The column of the first character.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column after the last character.
    pub end_column: usize,
}

impl Position {
    /// The start of a file.
    pub const FIRST: Self = Self { line: 1, column: 1, end_line: 1, end_column: 1 };

    /// The position of a byte range, truncated to the text.
    pub fn of(text: &str, span: &Range<usize>) -> Self {
        let (line, column) = line_and_column(text, span.start);
        let (end_line, end_column) = line_and_column(text, span.end.max(span.start));
        Self { line, column, end_line, end_column }
    }
}

/// The number of line feeds between two offsets, truncated to the text.
pub(super) fn count_lines(text: &str, start: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let end = end.min(bytes.len());
    memchr_iter(b'\n', &bytes[start.min(end)..end]).count()
}

/// The column of an offset, from 1.
pub(super) fn column(text: &str, offset: usize) -> usize {
    let before = &text[..text.floor_char_boundary(offset)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = &before[line_start..];
    line.strip_prefix(BYTE_ORDER_MARK).filter(|_| line_start == 0).unwrap_or(line).chars().count() + 1
}

/// A byte order mark does not count as a character of the first line, as in editors.
const BYTE_ORDER_MARK: char = '\u{feff}';

fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    (count_lines(text, 0, offset) + 1, column(text, offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, span: Range<usize>, expected: (usize, usize, usize, usize)) {
        let position = Position::of(text, &span);
        assert_eq!(
            (position.line, position.column, position.end_line, position.end_column),
            expected,
            "{text:?} {span:?}"
        );
    }

    #[test]
    fn columns_count_characters_and_lines_end_with_a_line_feed() {
        check("abc", 1..2, (1, 2, 1, 3));
        check("é: x\r\nb", 2..3, (1, 2, 1, 3));
        check("é: x\r\nb", 7..8, (2, 1, 2, 2));
        check("\u{feff}ab", 3..4, (1, 1, 1, 2));
        check("a\nb", 0..3, (1, 1, 2, 2));
        check("é", 1..9, (1, 1, 1, 2));
    }
}
