//! Social images: other sites show them beside a link to a petition. They contain its title, its targets and the site.
//!
//! The fonts are part of the generator (`fonts/`, SIL Open Font License 1.1), so that the same text gives the same bytes
//! on every machine. They contain the Latin, Greek, Cyrillic, Arabic, Hebrew and Devanagari scripts.

mod svg;
mod setting;

use std::path::Path;

use petition::text::fold_white_space;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::Transform;
use sha2::{Digest, Sha256};

use self::setting::{LINE_HEIGHT, MARGIN, TITLE_HEIGHT, TITLE_TOP, fit, shortened};
use self::svg::{FONTS, document, parse};
use crate::cache_file::read_or_create;
use crate::escape::xml as escape;
use crate::variables::{Colour, Colours};

pub(super) use self::svg::{HEIGHT, SocialImageError, WIDTH};

const SMALL: f32 = 34.0;
/// The text and the look of a social image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SocialCard {
    pub(super) title: String,
    /// `Petitioning the City Council`; may be empty.
    pub(super) target_line: String,
    /// The name or the host of the site.
    pub(super) site: String,
    pub(super) colours: Colours,
    pub(super) is_rtl: bool,
}

/// Draws a PNG of [`WIDTH`] by [`HEIGHT`], or reads it from the folder `cache`, since drawing is slow.
///
/// If the fonts lack a letter of the title, the image has no title; other symbols that they lack, such as emoji, are left
/// out.
///
/// # Errors
/// If drawing fails, which no text should cause.
pub(super) fn social_image(card: &SocialCard, cache: Option<&Path>) -> Result<Vec<u8>, SocialImageError> {
    let svg = match drawable(&card.title).filter(|title| !title.is_empty()) {
        Some(title) => with_title(card, &title)?,
        None => without_title(card)?,
    };
    let path = cache.map(|cache| cache.join(format!("{}.png", key(&svg))));
    read_or_create(path.as_deref(), || draw(&svg))
}

/// The text with white space folded and without symbols that the fonts lack; `None` if they lack a letter.
fn drawable(text: &str) -> Option<String> {
    let mut drawable = String::with_capacity(text.len());
    for c in fold_white_space(text).chars() {
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

fn with_title(card: &SocialCard, title: &str) -> Result<String, SocialImageError> {
    let SocialCard { colours, is_rtl, .. } = *card;
    let one_line = |text: &str| shortened(&drawable(text).unwrap_or_default(), SMALL);
    let (size, lines) = fit(title)?;
    let height = size * LINE_HEIGHT * lines.len() as f32;
    // A short title is centred vertically.
    let first_baseline = TITLE_TOP + (TITLE_HEIGHT - height) / 2.0 + size * 0.95;
    let mut text = line(&one_line(&card.site)?, MARGIN + 20.0, SMALL, colours.brand.light, is_rtl);
    for (index, title) in lines.iter().enumerate() {
        let baseline = first_baseline + index as f32 * size * LINE_HEIGHT;
        text.push_str(&line(title, baseline, size, colours.ink, is_rtl));
    }
    let last_baseline = HEIGHT as f32 - MARGIN + 14.0;
    text.push_str(&line(&one_line(&card.target_line)?, last_baseline, SMALL, colours.muted, is_rtl));
    let (x, brand) = (if is_rtl { WIDTH - 24 } else { 0 }, colours.brand.light);
    let bar = format!("<rect x=\"{x}\" width=\"24\" height=\"{HEIGHT}\" fill=\"{brand}\"/>");
    Ok(document(&colours.paper.light.to_string(), &format!("{bar}{text}")))
}

/// A signature above a line, and the name of the site: for titles in scripts that the fonts lack.
fn without_title(card: &SocialCard) -> Result<String, SocialImageError> {
    let site = shortened(&drawable(&card.site).unwrap_or_default(), SMALL)?;
    let site = escape(&site);
    let colour = card.colours.on_brand.light;
    let signature = format!(
        "<g transform=\"translate(312 -6) scale(18)\" fill=\"none\" stroke=\"{colour}\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\"><path d=\"M7 22.5c3.2-6.8 5.6-11.6 7.4-11.6 2.6 0-1.9 9.6.5 9.6 1.7 0 2.6-3.4 \
         4.1-3.4 1.2 0 .6 2.6 2 2.6.9 0 1.9-.8 3.5-2.2\" stroke-width=\"1.4\"/><path d=\"M4 26h24\" stroke-width=\".5\"/></g>"
    );
    let (middle, baseline) = (WIDTH / 2, HEIGHT as f32 - MARGIN + 14.0);
    let site = format!(
        "<text x=\"{middle}\" y=\"{baseline}\" font-size=\"{SMALL}\" fill=\"{colour}\" text-anchor=\"middle\">{site}</text>"
    );
    Ok(document(&card.colours.brand.light.to_string(), &format!("{signature}{site}")))
}

/// One line of text. Isolated (U+2066, U+2067), so that punctuation at its end follows its direction.
fn line(text: &str, baseline: f32, size: f32, colour: Colour, is_rtl: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let (x, anchor, open) =
        if is_rtl { (WIDTH as f32 - MARGIN, "end", '\u{2067}') } else { (MARGIN, "start", '\u{2066}') };
    let text = escape(text);
    format!(
        "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\" fill=\"{colour}\" text-anchor=\"{anchor}\">\
         {open}{text}\u{2069}</text>"
    )
}

fn draw(svg: &str) -> Result<Vec<u8>, SocialImageError> {
    let tree = parse(svg)?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| SocialImageError("out of memory".to_owned()))?;
    resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| SocialImageError(error.to_string()))
}

/// The name of the cached file: it changes with the drawing and with the version of the program that draws it.
fn key(svg: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(concat!("social image 1 ", env!("CARGO_PKG_VERSION"), "\n"));
    hash.update(svg);
    hex::encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(title: &str) -> SocialCard {
        SocialCard {
            title: title.to_owned(),
            target_line: "Petitioning the City Council".to_owned(),
            site: "Example Petitions".to_owned(),
            colours: Colours::default(),
            is_rtl: false,
        }
    }

    fn image(title: &str, is_rtl: bool) -> Vec<u8> {
        social_image(&SocialCard { is_rtl, ..card(title) }, None).unwrap()
    }

    fn pixels(png: &[u8]) -> Pixmap {
        Pixmap::decode_png(png).unwrap()
    }

    /// Whether anything is drawn on the background between two columns, in the rows of the title.
    fn is_inked(png: &[u8], columns: std::ops::Range<u32>) -> bool {
        let pixels = pixels(png);
        let background = pixels.pixel(600, 5).unwrap();
        (TITLE_TOP as u32..480).any(|y| columns.clone().any(|x| pixels.pixel(x, y).unwrap() != background))
    }

    #[test]
    fn images_have_the_expected_size_and_are_small_and_reproducible() {
        let png = image("Keep Elm Street Library open", false);
        assert_eq!((pixels(&png).width(), pixels(&png).height()), (1200, 630));
        assert!(png.len() < 300 * 1024, "{}", png.len());
        assert_eq!(png, image("Keep Elm Street Library open", false));
        assert_ne!(png, image("Keep Elm Street Library shut", false));
    }

    #[test]
    fn titles_of_any_length_stay_within_the_margins() {
        let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(6);
        for title in ["A", &"many words ".repeat(9), &"very many words ".repeat(60), &long] {
            let png = image(title, false);
            assert!(is_inked(&png, 88..200), "{title}");
            assert!(!is_inked(&png, 1116..1200), "{title}");
        }
    }

    #[test]
    fn short_titles_are_larger_than_long_ones() {
        assert!(fit("Save it").unwrap().0 > fit(&"Save it now ".repeat(12)).unwrap().0);
        assert_eq!(fit("Save it").unwrap().1, ["Save it"]);
        let (_, lines) = fit("Keep the Elm Street Library open for the children of the town").unwrap();
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), "Keep the Elm Street Library open for the children of the town");
    }

    #[test]
    fn right_to_left_titles_start_at_the_right() {
        let png = image("أبقوا المكتبة مفتوحة", true);
        assert!(is_inked(&png, 1060..1112));
        assert!(!is_inked(&png, 0..88));
    }

    #[test]
    fn letters_missing_in_the_fonts_are_never_drawn_as_boxes() {
        assert_eq!(drawable("図書館を守ろう"), None);
        assert_eq!(drawable("Save  it 📚 now"), Some("Save it now".to_owned()));
        for title in ["Ελλάδα", "Бібліотека", "पुस्तकालय बचाओ", "ספרייה", "Książki", "Thư viện"]
        {
            assert_eq!(drawable(title).as_deref(), Some(title));
        }
        assert_eq!(image("図書館を守ろう", false), image("让图书馆开着", false));
    }

    #[test]
    fn images_without_a_title_still_name_the_site() {
        let of = |site: &str| {
            let card =
                SocialCard { target_line: String::new(), site: site.to_owned(), ..card("図書館を守ろう") };
            social_image(&card, None).unwrap()
        };
        assert_ne!(of("Example Petitions"), of(""));
        assert_eq!(of("請願"), of(""));
    }

    #[test]
    fn markup_in_texts_is_drawn_as_text() {
        assert_ne!(image("<b>&amp;</b>", false), image("b", false));
        let target_line = "</text><rect width=\"9\"".to_owned();
        let odd = SocialCard { target_line, site: "\u{0}".to_owned(), ..card("a") };
        assert!(social_image(&odd, None).is_ok());
    }

    #[test]
    fn cached_images_are_reused() {
        let folder = tempfile::tempdir().unwrap();
        let draw = || social_image(&card("Kept"), Some(folder.path())).unwrap();
        let png = draw();
        let cached: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(cached.len(), 1);
        assert_eq!(std::fs::read(&cached[0]).unwrap(), png);
        std::fs::write(&cached[0], "from the cache").unwrap();
        assert_eq!(draw(), b"from the cache");
    }
}
