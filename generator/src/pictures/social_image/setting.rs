//! Typesetting titles: font size and line breaks.

use std::ops::Range;

use super::shaping::shape;

/// The box of the title, between the name of the site and the target.
pub(super) const TITLE_TOP: f32 = 150.0;
pub(super) const TITLE_HEIGHT: f32 = 330.0;
/// Font sizes for the title in pixels; the first one at which it fits is used.
const TITLE_SIZES: [u16; 7] = [88, 78, 70, 62, 54, 46, 40];
/// In relation to the font size: Devanagari and Arabic reach far above and below the line.
pub(super) const LINE_HEIGHT: f32 = 1.24;

/// The largest font size at which the title fits into a column, and its lines. A title that fits at no size is truncated.
pub(super) fn fit(title: &str, column: f32) -> (u16, Vec<String>) {
    let words: Vec<&str> = title.split(' ').collect();
    let widths: Vec<f32> = words.iter().map(|word| width(word)).collect();
    let space = width(" ");
    for size in TITLE_SIZES {
        let line_width = column / f32::from(size);
        let lines = wrap(&widths, space, line_width);
        if let Some(lines) = lines.filter(|lines| lines.len() as f32 * f32::from(size) * LINE_HEIGHT <= TITLE_HEIGHT) {
            let lines = balanced(&widths, space, line_width, lines);
            return (size, lines.into_iter().map(|range| words[range].join(" ")).collect());
        }
    }
    let size = TITLE_SIZES[TITLE_SIZES.len() - 1];
    let most = (TITLE_HEIGHT / (f32::from(size) * LINE_HEIGHT)).floor() as usize;
    (size, cut(title, size, column, most))
}

/// The same number of lines with about equal widths, so that the last word is not alone on its line.
fn balanced(widths: &[f32], space: f32, line_width: f32, lines: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut narrower = (10..20).filter_map(|twentieth| wrap(widths, space, line_width * twentieth as f32 / 20.0));
    let count = lines.len();
    narrower.find(|narrow| narrow.len() == count).unwrap_or(lines)
}

/// The words of each line, broken between words; `None` if a single word is wider than a line.
fn wrap(widths: &[f32], space: f32, line_width: f32) -> Option<Vec<Range<usize>>> {
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0.0);
    for (index, width) in widths.iter().enumerate() {
        if *width > line_width {
            return None;
        }
        let wider = used + space + width;
        if index > start && wider > line_width {
            lines.push(start..index);
            start = index;
            used = *width;
        } else {
            used = if index == start { *width } else { wider };
        }
    }
    lines.push(start..widths.len());
    Some(lines)
}

/// As many lines as are needed, at most `most`, with words broken where they are wider than a line, and an ellipsis if text is left out.
pub(super) fn cut(text: &str, size: u16, column: f32, most: usize) -> Vec<String> {
    let mut rest = text.to_owned();
    let mut lines = Vec::new();
    while !rest.is_empty() && lines.len() < most {
        if lines.len() + 1 == most {
            lines.push(shortened(&rest, size, column));
            break;
        }
        let end = longest(&rest, size, column, "");
        let end = if end < rest.len() { rest[..end].rfind(' ').unwrap_or(end) } else { end };
        lines.push(rest[..end].to_owned());
        rest = rest[end..].trim_start().to_owned();
    }
    lines
}

/// The text on one line, truncated with an ellipsis if it is too wide.
pub(super) fn shortened(text: &str, size: u16, column: f32) -> String {
    if width(text) * f32::from(size) <= column {
        return text.to_owned();
    }
    format!("{}…", text[..longest(text, size, column, "…")].trim_end())
}

/// The number of bytes of `text` that fit on a line together with `ending`: at least one character.
fn longest(text: &str, size: u16, column: f32, ending: &str) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    let (mut fits, mut too_long) = (0, ends.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if width(&format!("{}{ending}", &text[..ends[middle]])) * f32::from(size) <= column {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    ends.get(fits).copied().unwrap_or(text.len())
}

/// In ems. The base direction moves glyphs but does not change the width.
fn width(text: &str) -> f32 {
    shape(text, false).width
}
