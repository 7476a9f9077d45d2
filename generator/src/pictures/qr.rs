//! The QR code of an address, for posters: an inline picture of one path.

use qrcode::{Color, EcLevel, QrCode};

/// Light modules on each side, as ISO/IEC 18004 demands for scanning.
const QUIET: usize = 4;

/// The QR code of `url` as an inline `<svg>`, black on white whatever the colours around it, since many cameras read no
/// other. It is as large as CSS makes it. Empty where `url` is too long for any code (more than 2,331 bytes): the
/// address stands beside it in letters.
pub(crate) fn svg(url: &str) -> String {
    // M: a seventh of the code may be lost to a fold or a pin.
    let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::M) else {
        return String::new();
    };
    let side = code.width() + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" \
         shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{}\"/></svg>",
        path(&code)
    )
}

/// Each run of dark modules of a row as one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    let colors = code.to_colors();
    for (y, row) in colors.chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{} {}h{n}v1h-{n}z", x + QUIET, y + QUIET, n = run.len()));
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_draws_the_modules_of_the_code() {
        let url = "https://example.org/petitions/keep-the-library-open/";
        let code = QrCode::with_error_correction_level(url, EcLevel::M).unwrap();
        let mut drawn = vec![Color::Light; code.width() * code.width()];
        for run in path(&code).split_terminator('z') {
            let (x, rest) = run.strip_prefix('M').unwrap().split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (length, _) = rest.split_once('v').unwrap();
            let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap());
            let start = (y - QUIET) * code.width() + x - QUIET;
            drawn[start..start + length].fill(Color::Dark);
        }
        assert!(drawn == code.to_colors());
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
