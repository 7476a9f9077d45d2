//! The picture that other sites show beside a link to a petition: its title, who is petitioned, and whose site it is.
//!
//! The fonts are part of the generator (`fonts/`, SIL Open Font License 1.1), so that the same words give the same bytes
//! on every machine. They hold the Latin, Greek, Cyrillic, Arabic, Hebrew and Devanagari scripts.

mod setting;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use petition::text::fold_white_space;
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FontResolver, Options, Transform, Tree};
use resvg::{tiny_skia::Pixmap, usvg};
use sha2::{Digest, Sha256};

use self::setting::{fit, shortened};
use super::disk_cache::read_or_create;
use crate::escape::xml as escape;
use reader::contrast;

/// Pixels, as Open Graph readers expect (1.91:1).
pub(super) const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub(super) const HEIGHT: u32 = 630;

/// Between the edge and the words.
const MARGIN: f32 = 88.0;
/// The room for the title: its width, and its height between the site's name and the target.
const TITLE_WIDTH: f32 = WIDTH as f32 - 2.0 * MARGIN;
const TITLE_TOP: f32 = 150.0;
const TITLE_HEIGHT: f32 = 330.0;
/// Sizes tried for the title, until it fits.
const TITLE_SIZES: [f32; 7] = [88.0, 78.0, 70.0, 62.0, 54.0, 46.0, 40.0];
/// Of the size: Devanagari and Arabic reach far above and below.
const LINE_HEIGHT: f32 = 1.24;
const SMALL: f32 = 34.0;
/// The size at which words are measured; widths grow in proportion.
const MEASURED: f32 = 100.0;

const PAPER: &str = "#fbfaf7";
const INK: &str = "#17211f";
const MUTED: &str = "#51605c";
/// The theme's own, where the site names none.
const BRAND: &str = "#0b5c55";

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../fonts/NotoSans-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../fonts/NotoSansArabic-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../fonts/NotoSansHebrew-SemiBold.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../fonts/NotoSansDevanagari-SemiBold.ttf").to_vec());
    Arc::new(fonts)
});

/// Why there is no picture: nothing that a writer could do about.
#[derive(Debug, thiserror::Error)]
#[error("the social image cannot be drawn: {0}")]
pub(super) struct SocialImageError(String);

/// Draws a PNG of [`WIDTH`] by [`HEIGHT`]. `target_line` (`Petitioning the City Council`) may be empty, `brand` is a
/// colour (`#0b5c55`), anything else means the theme's. Where the fonts lack letters of the title the picture has none;
/// a symbol that they lack (an emoji) is left out. Kept in `cache` by its content, since drawing takes time.
///
/// # Errors
/// Where drawing fails, which no words should bring about.
pub(super) fn social_image(
    title: &str,
    target_line: &str,
    site: &str,
    brand: &str,
    rtl: bool,
    cache: Option<&Path>,
) -> Result<Vec<u8>, SocialImageError> {
    let brand = if contrast::parse(brand).is_some() { brand } else { BRAND };
    let svg = match drawable(title).filter(|title| !title.is_empty()) {
        Some(title) => {
            let line = |words: &str| drawable(words).unwrap_or_default();
            with_words(&title, &line(target_line), &line(site), brand, rtl)?
        }
        None => without_words(&drawable(site).unwrap_or_default(), brand)?,
    };
    let path = cache.map(|cache| cache.join(format!("{}.png", key(&svg))));
    read_or_create(path.as_deref(), || draw(&svg))
}

/// The words with white space folded, without symbols that the fonts lack; `None` where they lack a letter.
fn drawable(words: &str) -> Option<String> {
    let mut drawable = String::with_capacity(words.len());
    for c in fold_white_space(words).chars() {
        if has_glyph(c) {
            drawable.push(c);
        } else if c.is_alphanumeric() {
            return None;
        }
    }
    Some(fold_white_space(&drawable))
}

fn has_glyph(c: char) -> bool {
    FONTS.faces().any(|face| {
        FONTS
            .with_face_data(face.id, |data, index| {
                let font = skrifa::FontRef::from_index(data, index).ok()?;
                skrifa::MetadataProvider::charmap(&font).map(c)
            })
            .flatten()
            .is_some()
    })
}

fn with_words(title: &str, target: &str, site: &str, brand: &str, rtl: bool) -> Result<String, SocialImageError> {
    let (size, lines) = fit(title)?;
    let height = size * LINE_HEIGHT * lines.len() as f32;
    // The first baseline; a short title stands in the middle of its room.
    let first = TITLE_TOP + (TITLE_HEIGHT - height) / 2.0 + size * 0.95;
    let mut words = line(&shortened(site, SMALL)?, MARGIN + 20.0, SMALL, brand, rtl);
    for (index, text) in lines.iter().enumerate() {
        words.push_str(&line(text, first + index as f32 * size * LINE_HEIGHT, size, INK, rtl));
    }
    words.push_str(&line(&shortened(target, SMALL)?, HEIGHT as f32 - MARGIN + 14.0, SMALL, MUTED, rtl));
    let bar = if rtl { WIDTH - 24 } else { 0 };
    Ok(document(PAPER, &format!("<rect x=\"{bar}\" width=\"24\" height=\"{HEIGHT}\" fill=\"{brand}\"/>{words}")))
}

/// A signature on a line, and whose site it is: for titles in scripts that the fonts lack.
fn without_words(site: &str, brand: &str) -> Result<String, SocialImageError> {
    let site = shortened(site, SMALL)?;
    let site = escape(&site);
    let signature = "<g transform=\"translate(312 -6) scale(18)\" fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\"><path d=\"M7 22.5c3.2-6.8 5.6-11.6 7.4-11.6 2.6 0-1.9 9.6.5 9.6 1.7 0 2.6-3.4 \
         4.1-3.4 1.2 0 .6 2.6 2 2.6.9 0 1.9-.8 3.5-2.2\" stroke-width=\"1.4\"/><path d=\"M4 26h24\" stroke-width=\".5\"/></g>";
    let (middle, baseline) = (WIDTH / 2, HEIGHT as f32 - MARGIN + 14.0);
    let site = format!(
        "<text x=\"{middle}\" y=\"{baseline}\" font-size=\"{SMALL}\" fill=\"#fff\" text-anchor=\"middle\">{site}</text>"
    );
    Ok(document(brand, &format!("{signature}{site}")))
}

fn document(ground: &str, content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"Noto Sans\" \
         font-weight=\"600\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ground}\"/>{content}</svg>"
    )
}

/// One line. Isolated (U+2067), so that what is written from right to left ends with its full stop on the left.
fn line(words: &str, baseline: f32, size: f32, colour: &str, rtl: bool) -> String {
    if words.is_empty() {
        return String::new();
    }
    let (x, anchor, open) =
        if rtl { (WIDTH as f32 - MARGIN, "end", '\u{2067}') } else { (MARGIN, "start", '\u{2066}') };
    let words = escape(words);
    format!(
        "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\" fill=\"{colour}\" text-anchor=\"{anchor}\">\
         {open}{words}\u{2069}</text>"
    )
}

fn parse(svg: &str) -> Result<Tree, SocialImageError> {
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Noto Sans".to_owned(),
        font_resolver: FontResolver::default(),
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error: usvg::Error| SocialImageError(error.to_string()))
}

fn draw(svg: &str) -> Result<Vec<u8>, SocialImageError> {
    let tree = parse(svg)?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| SocialImageError("no memory".to_owned()))?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| SocialImageError(error.to_string()))
}

/// Names the picture by what is drawn and by what it is drawn with.
fn key(svg: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(concat!("social image 1 ", env!("CARGO_PKG_VERSION"), "\n"));
    hash.update(svg);
    hex::encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(title: &str, rtl: bool) -> Vec<u8> {
        social_image(title, "Petitioning the City Council", "Example Petitions", "#0b5c55", rtl, None).unwrap()
    }

    fn pixels(png: &[u8]) -> Pixmap {
        Pixmap::decode_png(png).unwrap()
    }

    /// Whether anything but the ground is drawn between two columns, in the rows of the title.
    fn is_inked(png: &[u8], columns: std::ops::Range<u32>) -> bool {
        let pixels = pixels(png);
        let ground = pixels.pixel(600, 5).unwrap();
        (TITLE_TOP as u32..480).any(|y| columns.clone().any(|x| pixels.pixel(x, y).unwrap() != ground))
    }

    #[test]
    fn it_has_the_size_that_others_expect_and_is_light_and_always_the_same() {
        let png = image("Keep Elm Street Library open", false);
        assert_eq!((pixels(&png).width(), pixels(&png).height()), (1200, 630));
        assert!(png.len() < 300 * 1024, "{}", png.len());
        assert_eq!(png, image("Keep Elm Street Library open", false));
        assert_ne!(png, image("Keep Elm Street Library shut", false));
    }

    #[test]
    fn titles_of_any_length_keep_the_margins() {
        let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(6);
        for title in ["A", &"many words ".repeat(9), &"very many words ".repeat(60), &long] {
            let png = image(title, false);
            assert!(is_inked(&png, 88..200), "{title}");
            assert!(!is_inked(&png, 1116..1200), "{title}");
        }
    }

    #[test]
    fn a_short_title_is_larger_than_a_long_one() {
        assert!(fit("Save it").unwrap().0 > fit(&"Save it now ".repeat(12)).unwrap().0);
        assert_eq!(fit("Save it").unwrap().1, ["Save it"]);
        let (_, lines) = fit("Keep the Elm Street Library open for the children of the town").unwrap();
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), "Keep the Elm Street Library open for the children of the town");
    }

    #[test]
    fn right_to_left_begins_at_the_right() {
        let png = image("أبقوا المكتبة مفتوحة", true);
        assert!(is_inked(&png, 1060..1112));
        assert!(!is_inked(&png, 0..88));
    }

    #[test]
    fn letters_that_the_fonts_lack_are_never_drawn_as_boxes() {
        assert_eq!(drawable("図書館を守ろう"), None);
        assert_eq!(drawable("Save  it 📚 now"), Some("Save it now".to_owned()));
        for title in ["Ελλάδα", "Бібліотека", "पुस्तकालय बचाओ", "ספרייה", "Książki", "Thư viện"]
        {
            assert_eq!(drawable(title).as_deref(), Some(title));
        }
        assert_eq!(image("図書館を守ろう", false), image("让图书馆开着", false));
    }

    #[test]
    fn a_picture_without_a_title_still_says_whose_site_it_is() {
        let of = |site: &str| social_image("図書館を守ろう", "", site, "#0b5c55", false, None).unwrap();
        assert_ne!(of("Example Petitions"), of(""));
        assert_eq!(of("請願"), of(""));
    }

    #[test]
    fn markup_in_words_is_drawn_not_read() {
        assert_ne!(image("<b>&amp;</b>", false), image("b", false));
        let odd = social_image("a", "</text><rect width=\"9\"", "\u{0}", "red\"/>", false, None);
        assert!(odd.is_ok());
    }

    #[test]
    fn what_is_kept_is_used() {
        let folder = tempfile::tempdir().unwrap();
        let draw = || social_image("Kept", "", "", "#123456", false, Some(folder.path())).unwrap();
        let png = draw();
        let kept: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(kept.len(), 1);
        assert_eq!(std::fs::read(&kept[0]).unwrap(), png);
        std::fs::write(&kept[0], "from the cache").unwrap();
        assert_eq!(draw(), b"from the cache");
    }
}
