//! Splits a file into front matter and text.

use std::ops::Range;

use memchr::memchr;

/// The two parts of a file as byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// Between the `---` lines, including line endings.
    pub(crate) yaml: Range<usize>,
    /// After the second `---`.
    pub(crate) text: Range<usize>,
}

/// Why a file has no front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SplitError {
    Missing,
    Unclosed,
}

/// Splits a file whose first line is `---` at the next such line.
pub(crate) fn split(source: &str) -> Result<Parts, SplitError> {
    let start = source.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let end_of_line = |at: usize| memchr(b'\n', &source.as_bytes()[at..]).map_or(source.len(), |end| at + end + 1);
    let yaml_start = end_of_line(start);
    if !is_fence(&source[start..yaml_start]) {
        return Err(SplitError::Missing);
    }
    let mut at = yaml_start;
    while at < source.len() {
        let end = end_of_line(at);
        if is_fence(&source[at..end]) {
            return Ok(Parts { yaml: yaml_start..at, text: end..source.len() });
        }
        at = end;
    }
    Err(SplitError::Unclosed)
}

pub(super) fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: Result<(&str, &str), SplitError>) {
        let parts = split(source).map(|parts| (&source[parts.yaml], &source[parts.text]));
        assert_eq!(parts, expected, "{source:?}");
    }

    #[test]
    fn front_matter_is_between_two_lines_of_three_hyphens() {
        check("---\na: 1\n---\ntext\n", Ok(("a: 1\n", "text\n")));
        check("---\r\na: 1\r\n---\r\ntext", Ok(("a: 1\r\n", "text")));
        check("\u{feff}---\na: 1\n---  \n", Ok(("a: 1\n", "")));
        check("---\n---", Ok(("", "")));
        check("---\na: 1\n----\n---\n---\n", Ok(("a: 1\n----\n", "---\n")));
        check("", Err(SplitError::Missing));
        check("text", Err(SplitError::Missing));
        check("\n---\na: 1\n---\n", Err(SplitError::Missing));
        check("---\na: 1\n", Err(SplitError::Unclosed));
        check("---", Err(SplitError::Unclosed));
    }
}
