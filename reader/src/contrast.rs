//! Contrast between colours (WCAG 2.2, "contrast ratio" and "relative luminance").

/// The minimum ratio for text of normal size (WCAG 2.2, 1.4.3, level AA).
pub const CONTRAST_MIN: f64 = 4.5;

/// Red, green and blue.
pub type Colour = [u8; 3];

/// Reads `#rrggbb` or `#rgb`.
pub fn parse(written: &str) -> Option<Colour> {
    let digits = written.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let double: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let part = |at: usize| u8::from_str_radix(&double[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The contrast ratio of two colours, from 1 to 21.
pub fn ratio(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The nearest colour of the same hue whose contrast with `paper` is at least [`CONTRAST_MIN`]: the colour itself, or a shade
/// towards black or white.
pub fn nearest_readable(colour: Colour, paper: Colour) -> Colour {
    const STEPS: u32 = 256;
    let end = if ratio([0; 3], paper) >= ratio([255; 3], paper) { 0 } else { 255 };
    let shade = |step: u32| {
        colour.map(|part| {
            let mixed = (u32::from(part) * (STEPS - step) + end * step) / STEPS;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        })
    };
    let readable = (0..=STEPS).map(shade).find(|shade| ratio(*shade, paper) >= CONTRAST_MIN);
    readable.unwrap_or_else(|| shade(STEPS))
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_ratios_match_the_standard() {
        assert!((ratio([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((ratio([0x77; 3], [255; 3]) - 4.48).abs() < 0.01);
        assert_eq!(parse("#fff"), Some([255; 3]));
        assert_eq!(parse("#ffff"), None);
        assert_eq!(parse("red"), None);
    }

    #[test]
    fn the_nearest_readable_colour_barely_passes() {
        let orange = [0xff, 0x66, 0x00];
        for paper in [[0xfb, 0xfa, 0xf7], [0x10, 0x16, 0x15], [0x80; 3]] {
            let near = nearest_readable(orange, paper);
            assert!(ratio(near, paper) >= CONTRAST_MIN, "{near:?} on {paper:?}");
            let is_readable = ratio(orange, paper) >= CONTRAST_MIN;
            assert!(if is_readable { near == orange } else { ratio(near, paper) < CONTRAST_MIN + 0.1 }, "{near:?}");
        }
        assert_eq!(nearest_readable([0; 3], [255; 3]), [0; 3]);
    }
}
