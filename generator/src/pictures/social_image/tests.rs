//! What an image looks like and weighs.

use super::drawing::{BAR, MARGIN, SITE_MIDDLE, SIZE_MAX};
use super::setting::{TITLE_TOP, cut, fit};
use super::*;
use ::image::{DynamicImage, RgbImage};

fn words<'a>(title: &'a str, language: &'a Language) -> SocialWords<'a> {
    SocialWords { title, target_line: "Petitioning the City Council", site: "Example Petitions", language }
}

fn card(title: &str, language: &str) -> SocialCard {
    SocialCard::new(words(title, &Language::parse(language).unwrap()), &Colours::default(), None, None)
}

fn png(title: &str, language: &str) -> Vec<u8> {
    card(title, language).draw(None, None).unwrap()
}

fn pixels(bytes: &[u8]) -> RgbImage {
    ::image::load_from_memory(bytes).unwrap().into_rgb8()
}

/// Whether anything is drawn on the background between two columns, in the rows of the title.
fn is_inked(bytes: &[u8], columns: std::ops::Range<u32>) -> bool {
    let pixels = pixels(bytes);
    let background = *pixels.get_pixel(600, 5);
    (TITLE_TOP as u32..480).any(|y| columns.clone().any(|x| *pixels.get_pixel(x, y) != background))
}

fn photo() -> (Source, DynamicImage) {
    let photo = DynamicImage::ImageRgb8(RgbImage::from_fn(900, 600, |x, y| {
        ::image::Rgb([(x / 4) as u8, (y / 3) as u8, ((x * 7) ^ (y * 13)) as u8])
    }));
    let mut bytes = Vec::new();
    photo.write_to(&mut std::io::Cursor::new(&mut bytes), ::image::ImageFormat::Png).unwrap();
    (Source::new("photo.png".into(), &bytes).unwrap(), photo)
}

#[test]
fn images_have_the_expected_size_and_are_small_and_reproducible() {
    let image = png("Keep Elm Street Library open", "en");
    assert_eq!(pixels(&image).dimensions(), (1200, 630));
    assert!(image.len() < 40 * 1024, "{}", image.len());
    assert_eq!(image, png("Keep Elm Street Library open", "en"));
    assert_ne!(image, png("Keep Elm Street Library shut", "en"));
}

#[test]
fn the_address_changes_with_everything_that_is_drawn() {
    let (photo, _) = photo();
    let colours = Colours::default();
    let language = Language::parse("en").unwrap();
    let other = Colours { ink: colours.muted, ..colours };
    let words = words("Keep it", &language);
    let new = |words, colours: &Colours, logo, photo| SocialCard::new(words, colours, logo, photo).place();
    let places = [
        new(words, &colours, None, None),
        new(words, &other, None, None),
        new(words, &colours, Some(&photo), None),
        new(words, &colours, None, Some(&photo)),
        new(SocialWords { title: "Keep them", ..words }, &colours, None, None),
        new(SocialWords { target_line: "", ..words }, &colours, None, None),
        new(SocialWords { site: "", ..words }, &colours, None, None),
        new(SocialWords { language: &Language::parse("ar").unwrap(), ..words }, &colours, None, None),
    ];
    let distinct: std::collections::BTreeSet<&String> = places.iter().collect();
    assert_eq!(distinct.len(), places.len(), "{places:?}");
    assert!(places[3].ends_with(".jpg") && places[0].ends_with(".png"), "{places:?}");
    assert_eq!(card("図書館を守ろう", "ja").place(), card("让图书馆开着", "zh-Hans").place(), "neither is drawn");
}

#[test]
fn titles_of_any_length_stay_within_the_margins() {
    let long = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(6);
    for title in ["A", &"many words ".repeat(9), &"very many words ".repeat(60), &long] {
        let png = png(title, "en");
        assert!(is_inked(&png, 88..200), "{title}");
        assert!(!is_inked(&png, 1116..1200), "{title}");
    }
}

#[test]
fn short_titles_are_larger_than_long_ones() {
    let fit = |title: &str| fit(title, 1024.0);
    assert!(fit("Save it").0 > fit(&"Save it now ".repeat(12)).0);
    assert_eq!(fit("Save it").1, ["Save it"]);
    let (_, lines) = fit("Keep the Elm Street Library open for the children of the town");
    assert!(lines.len() > 1);
    assert_eq!(lines.join(" "), "Keep the Elm Street Library open for the children of the town");
}

#[test]
fn right_to_left_titles_start_at_the_right() {
    let png = png("أبقوا المكتبة مفتوحة", "ar");
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
        assert!(is_inked(&png(title, "en"), 88..200), "{title}");
    }
    let middle = pixels(&png("図書館を守ろう", "ja"));
    assert!((300..900).any(|x| middle.get_pixel(x, 300) != middle.get_pixel(5, 5)), "a signature is drawn");
}

#[test]
fn a_photo_is_beside_the_text_in_a_small_jpeg() {
    let (source, photo) = photo();
    for (language, columns) in [("en", 720..1200), ("he", 0..480)] {
        let language = Language::parse(language).unwrap();
        let card = SocialCard::new(words("Keep it open", &language), &Colours::default(), None, Some(&source));
        let jpeg = card.draw(None, Some(&photo)).unwrap();
        assert!(jpeg.starts_with(&[0xff, 0xd8]) && jpeg.len() <= SIZE_MAX, "{}", jpeg.len());
        let image = pixels(&jpeg);
        let is_light = |x: u32| image.get_pixel(x, 40).0.iter().all(|channel| *channel > 200);
        assert!(columns.clone().step_by(40).all(|x| !is_light(x)), "{language}");
        assert!((BAR as u32 + 4..1200 - BAR as u32 - 4).step_by(40).any(is_light), "{language}");
    }
}

#[test]
fn a_logo_is_beside_the_name_of_the_site() {
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"20\" height=\"10\" fill=\"#f00\"/></svg>";
    let source = Source::new("logo.svg".into(), svg).unwrap();
    for (language, x) in [("en", 100), ("ar", 1100)] {
        let language = Language::parse(language).unwrap();
        let card = SocialCard::new(words("Keep it", &language), &Colours::default(), Some(&source), None);
        let logo = card.prepare_logo(svg).unwrap();
        let image = pixels(&card.draw(Some(&logo), None).unwrap());
        assert_eq!(image.get_pixel(x, SITE_MIDDLE as u32).0, [255, 0, 0], "{language}");
    }
}

#[test]
fn a_wide_logo_stands_for_the_name_of_the_site() {
    let language = Language::parse("en").unwrap();
    let is_named = |width: u32| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 10\"><rect width=\"9\" height=\"9\"/></svg>"
        );
        let source = Source::new("logo.svg".into(), svg.as_bytes()).unwrap();
        let card = SocialCard::new(words("Keep it", &language), &Colours::default(), Some(&source), None);
        let logo = card.prepare_logo(svg.as_bytes()).unwrap();
        let image = pixels(&card.draw(Some(&logo), None).unwrap());
        (MARGIN as u32 + logo.width as u32..700)
            .any(|x| image.get_pixel(x, SITE_MIDDLE as u32) != image.get_pixel(1100, 40))
    };
    assert_eq!([19, 20].map(is_named), [true, false]);
}

#[test]
fn a_long_target_has_two_lines() {
    let [one, two] = [
        cut("Town council", 34, 600.0, 2),
        cut("Petitioning the Secretary of State for Environment, Food and Rural Affairs", 34, 600.0, 2),
    ];
    assert_eq!(one, ["Town council"]);
    assert_eq!(two.len(), 2, "{two:?}");
    assert!(two[1].ends_with('…') && !two[0].ends_with('…'), "{two:?}");
    assert!(cut("", 34, 600.0, 2).is_empty());
}
