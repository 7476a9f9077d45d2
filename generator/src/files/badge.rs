//! The count as a picture, for other sites.

use crate::escape::xml as text;

/// Widths in a picture of 20 units' height: what a character takes at 11 units in a common sans-serif, and the space around.
const CHARACTER: usize = 7;
/// Scripts whose characters are as wide as high.
const WIDE_CHARACTER: usize = 12;
const AROUND: usize = 10;

/// A badge: `count` on the brand's colour, then `label`.
pub(super) fn svg(label: &str, count: &str, is_rtl: bool) -> String {
    let (count_width, label_width) = (width(count), width(label));
    let whole = count_width + label_width;
    let (count_at, label_at) = if is_rtl { (label_width, 0) } else { (0, count_width) };
    let (label, count) = (text(label), text(count));
    let (count_middle, label_middle) = (count_at + count_width / 2, label_at + label_width / 2);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"20\" viewBox=\"0 0 {whole} 20\" role=\"img\" \
         aria-label=\"{count} {label}\">\n<title>{count} {label}</title>\n\
         <rect width=\"{whole}\" height=\"20\" rx=\"4\" fill=\"#0b5c55\"/>\n\
         <rect x=\"{label_at}\" width=\"{label_width}\" height=\"20\" fill=\"#17211f\"/>\n\
         <g fill=\"#fff\" font-family=\"system-ui,Verdana,sans-serif\" font-size=\"11\" text-anchor=\"middle\">\
         <text x=\"{count_middle}\" y=\"14\" font-weight=\"700\">{count}</text>\
         <text x=\"{label_middle}\" y=\"14\">{label}</text></g>\n</svg>\n"
    )
}

fn width(text: &str) -> usize {
    let one = |c: char| if u32::from(c) >= 0x1100 { WIDE_CHARACTER } else { CHARACTER };
    AROUND + text.chars().map(one).sum::<usize>()
}
