//! Typesetting titles: font size and line breaks.

use std::ops::Range;
use std::sync::LazyLock;

use resvg::usvg::Node;

use super::svg::{SocialImageError, WIDTH, document, parse};
use crate::escape::xml as escape;

/// Between the edges of the image and the text.
pub(super) const MARGIN: f32 = 88.0;
/// The box of the title, between the name of the site and the target.
const TITLE_WIDTH: f32 = WIDTH as f32 - 2.0 * MARGIN;
pub(super) const TITLE_TOP: f32 = 150.0;
pub(super) const TITLE_HEIGHT: f32 = 330.0;
/// Font sizes for the title; the first one at which it fits is used.
const TITLE_SIZES: [f32; 7] = [88.0, 78.0, 70.0, 62.0, 54.0, 46.0, 40.0];
/// In relation to the font size: Devanagari and Arabic reach far above and below the line.
pub(super) const LINE_HEIGHT: f32 = 1.24;
/// The font size at which text is measured; widths are proportional to it.
const MEASURED: f32 = 100.0;

/// The largest font size at which the title fits its box, and its lines. A title that fits at no size is truncated.
pub(super) fn fit(title: &str) -> Result<(f32, Vec<String>), SocialImageError> {
    let words: Vec<&str> = title.split(' ').collect();
    let widths = measure(&words)?;
    let space = space()?;
    for size in TITLE_SIZES {
        let line_width = TITLE_WIDTH * MEASURED / size;
        let lines = wrap(&widths, space, line_width);
        if let Some(lines) = lines.filter(|lines| lines.len() as f32 * size * LINE_HEIGHT <= TITLE_HEIGHT) {
            let lines = balanced(&widths, space, line_width, lines);
            return Ok((size, lines.into_iter().map(|range| words[range].join(" ")).collect()));
        }
    }
    cut(&words, TITLE_SIZES[TITLE_SIZES.len() - 1])
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

/// As many lines as fit, with words broken anywhere, and an ellipsis if text is left out.
fn cut(words: &[&str], size: f32) -> Result<(f32, Vec<String>), SocialImageError> {
    let most = (TITLE_HEIGHT / (size * LINE_HEIGHT)).floor() as usize;
    let mut rest = words.join(" ");
    let mut lines = Vec::new();
    while !rest.is_empty() && lines.len() < most {
        if lines.len() + 1 == most {
            lines.push(shortened(&rest, size)?);
            break;
        }
        let end = longest(&rest, size, "")?;
        let end = if end < rest.len() { rest[..end].rfind(' ').unwrap_or(end) } else { end };
        lines.push(rest[..end].to_owned());
        rest = rest[end..].trim_start().to_owned();
    }
    Ok((size, lines))
}

/// The text on one line, truncated with an ellipsis if it is too wide.
pub(super) fn shortened(words: &str, size: f32) -> Result<String, SocialImageError> {
    if words.is_empty() || width(words)? * size / MEASURED <= TITLE_WIDTH {
        return Ok(words.to_owned());
    }
    Ok(format!("{}…", words[..longest(words, size, "…")?].trim_end()))
}

/// The number of bytes of `words` that fit on a line together with `ending`: at least one character.
fn longest(words: &str, size: f32, ending: &str) -> Result<usize, SocialImageError> {
    let ends: Vec<usize> = words.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    let (mut fits, mut too_long) = (0, ends.len());
    while fits + 1 < too_long {
        let middle = usize::midpoint(fits, too_long);
        if width(&format!("{}{ending}", &words[..ends[middle]]))? * size / MEASURED <= TITLE_WIDTH {
            fits = middle;
        } else {
            too_long = middle;
        }
    }
    Ok(ends.get(fits).copied().unwrap_or(words.len()))
}

fn space() -> Result<f32, SocialImageError> {
    static SPACE: LazyLock<Option<f32>> =
        LazyLock::new(|| measure(&["n n", "nn"]).ok().map(|widths| widths[0] - widths[1]));
    SPACE.ok_or_else(|| SocialImageError("the font has no space".to_owned()))
}

fn width(words: &str) -> Result<f32, SocialImageError> {
    Ok(measure(&[words])?.into_iter().sum())
}

/// The widths of texts at the font size [`MEASURED`], shaped as they will be drawn.
fn measure(texts: &[&str]) -> Result<Vec<f32>, SocialImageError> {
    let count = texts.len();
    let texts: String =
        texts.iter().map(|text| format!("<text font-size=\"{MEASURED}\" y=\"100\">{}</text>", escape(text))).collect();
    let tree = parse(&document("#fff", &texts))?;
    let width = |node: &Node| match node {
        Node::Text(text) => Some(text.bounding_box().width()),
        _ => None,
    };
    let widths: Vec<f32> = tree.root().children().iter().filter_map(width).collect();
    // The tree has no node for invisible text, such as a lone joiner.
    if widths.len() != count {
        return Ok(vec![widths.iter().sum::<f32>() / count as f32; count]);
    }
    Ok(widths)
}
