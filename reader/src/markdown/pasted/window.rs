//! How far the two ends of a mark are searched.

/// How many bytes a mark of one line is searched in: a text of opening brackets alone would otherwise be read once for each.
pub(super) const MARK_MAX: usize = 2_000;

/// The part of a text in which the end of a mark at its start is searched.
pub(super) fn ahead(text: &str) -> &str {
    &text[..text.floor_char_boundary(MARK_MAX)]
}

/// The start of the line of `at`, or of the part of it in which the start of a mark is searched.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    let from = text.ceil_char_boundary(at.saturating_sub(MARK_MAX));
    text[from..at].rfind('\n').map_or(from, |newline| from + newline + 1)
}
