//! The fonts of social images.
//!
//! They are part of the generator (`fonts/`, SIL Open Font License 1.1), so that the same text gives the same bytes on every
//! machine. They contain the Latin, Greek, Cyrillic, Arabic, Hebrew and Devanagari scripts.

use std::sync::LazyLock;

use skrifa::{FontRef, MetadataProvider};

/// The files of the fonts.
pub(super) const FILES: [&[u8]; 4] = [
    include_bytes!("../../../fonts/NotoSans-SemiBold.ttf"),
    include_bytes!("../../../fonts/NotoSansArabic-SemiBold.ttf"),
    include_bytes!("../../../fonts/NotoSansHebrew-SemiBold.ttf"),
    include_bytes!("../../../fonts/NotoSansDevanagari-SemiBold.ttf"),
];

/// The fonts, in the order in which they are tried.
pub(super) static FONTS: LazyLock<[FontRef<'static>; 4]> =
    LazyLock::new(|| FILES.map(|file| FontRef::new(file).expect("the font is in the program")));

pub(super) fn has_glyph(c: char) -> bool {
    // The first font has all of ASCII.
    c == ' ' || c.is_ascii_graphic() || FONTS.iter().any(|font| font.charmap().map(c).is_some())
}
