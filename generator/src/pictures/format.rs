//! The formats of files, from their first bytes.

use memchr::memmem;

/// The number of bytes in which the first element of an SVG file is searched.
const SVG_HEADER: usize = 4096;

pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    let starts_with =
        |opening: &str| start.get(..opening.len()).is_some_and(|it| it.eq_ignore_ascii_case(opening.as_bytes()));
    let contains_svg = || memmem::find(&start[..start.len().min(SVG_HEADER)].to_ascii_lowercase(), b"<svg").is_some();
    starts_with("<svg") || ["<?xml", "<!--", "<!doctype svg"].into_iter().any(starts_with) && contains_svg()
}

/// The format of a file that people take for a picture, with an article; `None` if pages can show it, or it is unknown.
pub(super) fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let brand = bytes.get(8..12).filter(|_| bytes.get(4..8) == Some(b"ftyp"));
    Some(match (bytes, brand) {
        (_, Some(b"avif" | b"avis")) => "an AVIF picture",
        (_, Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1")) => "a HEIC picture",
        (_, Some(_)) => "a video",
        ([b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..], _) => "a TIFF or raw picture",
        ([0xff, 0x0a, ..] | [0, 0, 0, 12, b'J', b'X', b'L', ..], _) => "a JPEG XL picture",
        ([0, 0, 0, 12, b'j', b'P', ..], _) => "a JPEG 2000 picture",
        ([b'B', b'M', ..], _) => "a BMP picture",
        ([b'8', b'B', b'P', b'S', ..], _) => "a Photoshop file",
        ([b'%', b'P', b'D', b'F', ..], _) => "a PDF document",
        ([b'%', b'!', b'P', b'S', ..], _) => "a PostScript file",
        ([b'P', b'K', 3, 4, ..], _) => "a ZIP archive or an office document",
        ([0x1f, 0x8b, ..], _) => "a compressed file",
        _ if is_html(bytes) => "a web page",
        _ => return None,
    })
}

fn is_html(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(100)]).trim_start().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// What a file that is published as it is may say about the person who made it, for a warning.
pub(super) fn personal_metadata(bytes: &[u8]) -> Option<&'static str> {
    let contains = |needle: &str| memmem::find(bytes, needle.as_bytes()).is_some();
    let of_camera = "cameras write place and time into such pictures, and it is published with them";
    match foreign(bytes) {
        Some("an AVIF picture" | "a HEIC picture" | "a JPEG XL picture") if contains("Exif") => Some(of_camera),
        // EXIF is a kind of TIFF.
        Some("a TIFF or raw picture") => Some(of_camera),
        // What phones write (Apple, "QuickTime File Format Specification", "User data atoms" and "Metadata").
        Some("a video") if contains("\u{a9}xyz") || contains("location.ISO6709") => {
            Some("this video says where it was taken")
        }
        None if is_svg(bytes) && (contains("export-filename=") || contains("file:///")) => {
            Some("this drawing names a file of the computer that it was made on")
        }
        _ => None,
    }
}
