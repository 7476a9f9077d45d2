//! The QR code of an address, for posters: an inline picture of one path.

use qrcode::bits::encode_auto;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel};

/// Light modules on each side, as ISO/IEC 18004 demands for scanning.
const QUIET: usize = 4;

/// M: a seventh of the code may be lost to a fold or a pin.
const LEVEL: EcLevel = EcLevel::M;

/// Any mask can be read. To try all eight and take the one with the fewest large areas, as `QrCode::new` does, takes longer
/// than all else about a poster; addresses are never so uniform that it would matter.
const MASK: MaskPattern = MaskPattern::DiagonalLines;

/// The QR code of `url` as an inline `<svg>`, black on white whatever the colours around it, since many cameras read no
/// other. It is as large as CSS makes it. Empty where `url` is too long for any code (more than 2,331 bytes): the
/// address is printed beside it.
pub(crate) fn svg(url: &str) -> String {
    let Some((colours, width)) = modules(url) else { return String::new() };
    let side = width + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" \
         shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path stroke=\"#000\" d=\"{}\"/></svg>",
        path(&colours, width)
    )
}

/// The modules of a code, row by row, and the length of a row; `None` if no code is large enough.
fn modules(url: &str) -> Option<(Vec<Color>, usize)> {
    let bits = encode_auto(url.as_bytes(), LEVEL).ok()?;
    let version = bits.version();
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, LEVEL).ok()?;
    let mut canvas = Canvas::new(version, LEVEL);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MASK);
    Some((canvas.into_colors(), usize::try_from(version.width()).ok()?))
}

/// The runs of dark modules, as lines of width 1 through the middle of each row.
fn path(colours: &[Color], width: usize) -> String {
    let mut path = String::with_capacity(2 * colours.len());
    for (y, row) in colours.chunks(width).enumerate() {
        path.push('M');
        push(&mut path, QUIET);
        path.push(' ');
        push(&mut path, y + QUIET);
        path.push_str(".5");
        for run in row.chunk_by(|a, b| a == b) {
            path.push_str(if run.first() == Some(&Color::Dark) { "h" } else { "m" });
            push(&mut path, run.len());
            if run.first() == Some(&Color::Light) {
                path.push_str(" 0");
            }
        }
    }
    path
}

/// Appends a number below 1000. To format it would take longer than all else about a code.
fn push(path: &mut String, number: usize) {
    let digits = [number / 100, number / 10 % 10, number % 10].map(|digit| char::from(b'0' + digit as u8));
    let zeros = if number < 10 { 2 } else { usize::from(number < 100) };
    path.extend(&digits[zeros..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_draws_the_modules_of_the_code() {
        let url = "https://example.org/petitions/keep-the-library-open/";
        let (colours, width) = modules(url).unwrap();
        let mut drawn = vec![Color::Light; width * width];
        for row in path(&colours, width).split('M').skip(1) {
            let (left, rest) = row.split_once(' ').unwrap();
            let (top, runs) = rest.split_once(".5").unwrap();
            let mut at = (top.parse::<usize>().unwrap() - QUIET) * width + left.parse::<usize>().unwrap() - QUIET;
            for (start, kind) in runs.match_indices(['h', 'm']) {
                let length: String = runs[start + 1..].chars().take_while(char::is_ascii_digit).collect();
                let end = at + length.parse::<usize>().unwrap();
                drawn[at..end].fill(if kind == "h" { Color::Dark } else { Color::Light });
                at = end;
            }
        }
        assert!(drawn == colours);
    }

    /// Of the eight masks, only the data differ from the best one that the library finds.
    #[test]
    fn the_code_is_one_that_the_standard_allows() {
        use qrcode::QrCode;
        for url in ["https://example.org/", "https://example.org/petitions/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"] {
            let best = QrCode::with_error_correction_level(url, LEVEL).unwrap();
            let (colours, width) = modules(url).unwrap();
            assert_eq!(width, best.width());
            let functional = (0..width * width).filter(|at| best.is_functional(at % width, at / width));
            // Without those that say which mask it is.
            let differing = functional.filter(|at| colours[*at] != best.to_colors()[*at]).count();
            assert!(differing <= 30, "{differing}");
            let dark = colours.iter().filter(|colour| **colour == Color::Dark).count();
            assert!((35..65).contains(&(100 * dark / colours.len())), "{dark} of {}", colours.len());
        }
    }

    #[test]
    fn it_is_a_picture_that_assistive_technology_skips_and_that_a_strict_policy_allows() {
        let svg = svg("https://example.org/");
        let document = resvg::usvg::roxmltree::Document::parse(&svg).unwrap();
        assert_eq!(document.root_element().attribute("aria-hidden"), Some("true"));
        assert_eq!(document.root_element().attribute("viewBox"), Some("0 0 33 33"));
        assert!(!svg.contains("style"));
    }

    #[test]
    fn an_address_too_long_for_any_code_has_none() {
        assert!(!svg(&"a".repeat(2331)).is_empty());
        assert_eq!(svg(&"a".repeat(2332)), "");
    }
}
