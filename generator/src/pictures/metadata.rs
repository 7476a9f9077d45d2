//! Takes out of pictures what cameras and programs write into them: where and when they were taken, by whom and with what.
//!
//! Pages show pictures that are encoded again, without any of it. This is for originals, which are published only if a text
//! links to them, and for animations. Only the parts that a decoder needs are kept; their bytes stay as they are.

use memchr::memchr;
use serde::{Deserialize, Serialize};

/// The bytes of a JPEG, PNG, WebP or GIF file without metadata and anything after the picture; `None` if it is another file, or
/// damaged. `orientation` is that of EXIF, which is kept.
pub(super) fn without_metadata(bytes: &[u8], orientation: u8) -> Option<Vec<u8>> {
    match Container::of(bytes)? {
        Container::Jpeg => jpeg(bytes, orientation),
        Container::Png => png(bytes, orientation),
        Container::WebP => webp(bytes, orientation),
        Container::Gif => gif(bytes).map(|(clean, _)| clean),
    }
}

/// EXIF of one entry, the orientation; `None` if the picture is the right way up.
fn exif(orientation: u8) -> Option<[u8; 26]> {
    let mut exif = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    exif[19] = orientation;
    (2..=8).contains(&orientation).then_some(exif)
}

/// Whether the picture has several frames.
pub(super) fn is_animated(bytes: &[u8]) -> bool {
    match Container::of(bytes) {
        Some(Container::Gif) => gif(bytes).is_some_and(|(_, frames)| frames > 1),
        // The flags of the first chunk (WebP container specification, "Extended File Format").
        Some(Container::WebP) => {
            bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 0b10 != 0)
        }
        Some(Container::Png) => {
            png_chunks(bytes).take_while(|(kind, _)| kind != b"IDAT").any(|(kind, _)| kind == *b"acTL")
        }
        Some(Container::Jpeg) | None => false,
    }
}

/// Whether the picture has the four colours of printers (CMYK) in place of red, green and blue.
pub(super) fn has_inks(bytes: &[u8]) -> bool {
    let is_header = |marker: u8| matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
    let header = jpeg_segments(bytes).find(|segment| is_header(segment.marker));
    Container::of(bytes) == Some(Container::Jpeg) && header.is_some_and(|header| header.data.get(5) == Some(&4))
}

/// The formats of pictures that pages show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Container {
    Jpeg,
    Png,
    WebP,
    Gif,
}

impl Container {
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        Some(match bytes {
            [0xff, 0xd8, 0xff, ..] => Self::Jpeg,
            [0x89, b'P', b'N', b'G', ..] => Self::Png,
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Self::WebP,
            [b'G', b'I', b'F', b'8', ..] => Self::Gif,
            _ => return None,
        })
    }

    /// The ending of its files.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
        }
    }
}

struct JpegSegment<'b> {
    marker: u8,
    data: &'b [u8],
    /// With its marker, its length and the compressed data that follows.
    bytes: &'b [u8],
}

impl JpegSegment<'_> {
    /// Whether a decoder needs it, or its colours depend on it: JFIF without a thumbnail, ICC profiles, Adobe's marker.
    fn is_needed(&self) -> bool {
        match self.marker {
            0xe0 => self.data.starts_with(b"JFIF\0") && self.data.len() == 14,
            0xe2 => self.data.starts_with(b"ICC_PROFILE\0"),
            0xee => self.data.starts_with(b"Adobe"),
            0xe1..=0xfe => false,
            _ => true,
        }
    }
}

/// The segments of a JPEG file after its first marker, up to that of its end; fewer if it is damaged.
fn jpeg_segments(bytes: &[u8]) -> impl Iterator<Item = JpegSegment<'_>> {
    let mut at = 2;
    std::iter::from_fn(move || {
        // Anything before a marker is skipped, as decoders do.
        at += memchr(0xff, bytes.get(at..)?)?;
        while bytes.get(at + 1)? == &0xff {
            at += 1;
        }
        let (start, marker) = (at, bytes[at + 1]);
        if matches!(marker, 0x01 | 0xd0..=0xd9) {
            at += 2;
            return Some(JpegSegment { marker, data: &[], bytes: &bytes[start..at] });
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        at += 2 + length;
        let data = bytes.get(start + 4..at)?;
        if marker == 0xda {
            at = end_of_scan(bytes, at)?;
        }
        Some(JpegSegment { marker, data, bytes: &bytes[start..at] })
    })
}

/// The offset of the marker after the compressed data at `at`.
fn end_of_scan(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr(0xff, bytes.get(at..)?)?;
        match bytes.get(at + 1)? {
            0 | 0xd0..=0xd7 => at += 2,
            _ => return Some(at),
        }
    }
}

fn jpeg(bytes: &[u8], orientation: u8) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..2)?.to_vec();
    let mut exif = exif(orientation);
    for segment in jpeg_segments(bytes) {
        if segment.is_needed() {
            // After JFIF, which comes first (EXIF allows either order).
            if segment.marker != 0xe0
                && let Some(exif) = exif.take()
            {
                clean.extend([0xff, 0xe1, 0, 34]);
                clean.extend(b"Exif\0\0");
                clean.extend(exif);
            }
            clean.extend(segment.bytes);
        }
        if segment.marker == 0xd9 {
            return Some(clean);
        }
    }
    None
}

/// The kinds of the chunks of a PNG file, and their bytes with length and checksum.
fn png_chunks(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut at = 8;
    std::iter::from_fn(move || {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let kind: [u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let chunk = bytes.get(at..at.checked_add(usize::try_from(length).ok()?)?.checked_add(12)?)?;
        at += chunk.len();
        Some((kind, chunk))
    })
}

/// Chunks of PNG that change how a picture looks; besides them, all that start with a capital letter are needed.
const PNG_LOOKS: &[&[u8; 4]] = &[
    b"acTL", b"fcTL", b"fdAT", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"sBIT",
    b"bKGD", b"pHYs",
];

fn png(bytes: &[u8], orientation: u8) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..8)?.to_vec();
    let mut exif = exif(orientation);
    for (kind, chunk) in png_chunks(bytes) {
        if kind == *b"IDAT"
            && let Some(exif) = exif.take()
        {
            let chunk = [b"eXIf", &exif[..]].concat();
            let mut checksum = flate2::Crc::new();
            checksum.update(&chunk);
            clean.extend(26_u32.to_be_bytes());
            clean.extend(chunk);
            clean.extend(checksum.sum().to_be_bytes());
        }
        if kind[0].is_ascii_uppercase() || PNG_LOOKS.contains(&&kind) {
            clean.extend(chunk);
        }
        if kind == *b"IEND" {
            return Some(clean);
        }
    }
    None
}

fn webp(bytes: &[u8], orientation: u8) -> Option<Vec<u8>> {
    let mut clean = bytes.get(..12)?.to_vec();
    let length = usize::try_from(u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?)).ok()?;
    let bytes = bytes.get(..length.checked_add(8)?)?;
    let exif = exif(orientation).filter(|_| bytes.get(12..16) == Some(b"VP8X"));
    let mut at = 12;
    while at < bytes.len() {
        let kind = bytes.get(at..at + 4)?;
        let length = usize::try_from(u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?)).ok()?;
        // Chunks have even lengths.
        let end = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
        let start = clean.len();
        if matches!(kind, b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP") {
            clean.extend(bytes.get(at..end)?);
        }
        if kind == b"VP8X" {
            // The flags of EXIF and XMP.
            let flags = clean.get_mut(start + 8)?;
            *flags = *flags & !0b1100 | if exif.is_some() { 0b1000 } else { 0 };
        }
        at = end;
    }
    if let Some(exif) = exif {
        clean.extend(b"EXIF\x1a\0\0\0");
        clean.extend(exif);
    }
    let length = u32::try_from(clean.len() - 8).ok()?;
    clean.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    Some(clean)
}

/// The clean bytes of a GIF file, and the number of its frames.
fn gif(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let palette = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + palette(*bytes.get(10)?);
    let mut clean = bytes.get(..at)?.to_vec();
    let mut frames = 0;
    loop {
        let start = at;
        let is_needed = match bytes.get(at) {
            // Some programs leave out the mark of the end.
            None if frames == 0 => return None,
            Some(0x3b) | None => {
                clean.push(0x3b);
                return Some((clean, frames));
            }
            Some(0x2c) => {
                frames += 1;
                at = end_of_blocks(bytes, at + 11 + palette(*bytes.get(at + 9)?))?;
                true
            }
            Some(0x21) => {
                let label = *bytes.get(at + 1)?;
                let name = bytes.get(at + 3..at + 14).unwrap_or_default();
                at = end_of_blocks(bytes, at + 2)?;
                // How long a frame lasts, and how often all are repeated.
                label == 0xf9 || label == 0xff && matches!(name, b"NETSCAPE2.0" | b"ANIMEXTS1.0")
            }
            Some(_) => return None,
        };
        if is_needed {
            clean.extend(bytes.get(start..at)?);
        }
    }
}

/// The offset after a sequence of blocks, which an empty one ends.
fn end_of_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use ::image::codecs::gif::GifEncoder;
    use ::image::{DynamicImage, Frame, ImageDecoder, ImageFormat, ImageReader};

    use super::*;

    fn picture(format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        DynamicImage::new_rgb8(5, 3).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn decoded(bytes: &[u8]) -> DynamicImage {
        ::image::load_from_memory(bytes).unwrap()
    }

    /// With some bytes inserted.
    fn with(bytes: &[u8], at: usize, inserted: &[u8]) -> Vec<u8> {
        [&bytes[..at], inserted, &bytes[at..]].concat()
    }

    #[track_caller]
    fn check(marked: &[u8], original: &[u8]) {
        let clean = without_metadata(marked, 1).unwrap();
        assert!(memchr::memmem::find(&clean, b"SECRET").is_none());
        assert_eq!(decoded(&clean), decoded(original));
        assert_eq!(without_metadata(original, 1).unwrap().len(), clean.len());
    }

    #[test]
    fn metadata_is_taken_out_and_pixels_stay() {
        let jpeg = picture(ImageFormat::Jpeg);
        // EXIF and XMP, multi-picture, IPTC, a comment, a marker without a meaning.
        for marker in [0xe1, 0xe2, 0xed, 0xfe, 0xef] {
            let marked = with(&jpeg, 2, &[&[0xff, marker, 0, 8][..], b"SECRET"].concat());
            check(&[&marked[..], b"SECRET"].concat(), &jpeg);
        }
        let png = picture(ImageFormat::Png);
        for kind in [b"eXIf", b"iTXt", b"prVt"] {
            check(&with(&png, 33, &[b"\0\0\0\x06", &kind[..], b"SECRET\0\0\0\0"].concat()), &png);
        }
        check(&[&png[..], b"SECRET"].concat(), &png);

        let webp = picture(ImageFormat::WebP);
        for kind in [b"EXIF", b"XMP ", b"PRVT"] {
            let mut marked = [&webp[..], kind, b"\x06\0\0\0SECRET"].concat();
            let length = u32::try_from(marked.len() - 8).unwrap().to_le_bytes();
            marked[4..8].copy_from_slice(&length);
            check(&marked, &webp);
        }

        let gif = picture(ImageFormat::Gif);
        let end = gif.len() - 1;
        check(&with(&gif, end, b"\x21\xff\x0bXMP DataXMP\x06SECRET\0"), &gif);
        check(&with(&gif, end, b"\x21\xfe\x06SECRET\0"), &gif);
        check(&gif[..end], &gif);
        assert_eq!(without_metadata(b"%PDF-1.7", 1), None);
    }

    #[test]
    fn the_orientation_is_kept() {
        // With the chunk of an extended file: flags and size.
        let webp = picture(ImageFormat::WebP);
        let mut webp = with(&webp, 12, b"VP8X\x0a\0\0\0\0\0\0\0\x04\0\0\x02\0\0");
        let length = u32::try_from(webp.len() - 8).unwrap().to_le_bytes();
        webp[4..8].copy_from_slice(&length);
        for bytes in [picture(ImageFormat::Jpeg), picture(ImageFormat::Png), webp] {
            let turned = without_metadata(&bytes, 6).unwrap();
            let reader = ImageReader::new(Cursor::new(&turned)).with_guessed_format().unwrap();
            let mut decoder = reader.into_decoder().unwrap();
            assert_eq!(decoder.orientation().unwrap().to_exif(), 6);
            assert_eq!(decoded(&turned), decoded(&bytes));
            assert_eq!(without_metadata(&turned, 6).unwrap(), turned);
        }
    }

    #[test]
    fn files_that_are_cut_off_are_recognized() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let whole = picture(format);
            for cut in 0..whole.len() {
                assert_eq!(without_metadata(&whole[..cut], 1), None, "{format:?} {cut}");
            }
        }
    }

    #[test]
    fn pictures_of_several_frames_are_animated() {
        let mut gif = Vec::new();
        let frame = || Frame::new(DynamicImage::new_rgba8(2, 2).to_rgba8());
        GifEncoder::new(&mut gif).encode_frames([frame(), frame()]).unwrap();
        assert!(is_animated(&gif));
        for format in [ImageFormat::Gif, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Jpeg] {
            assert!(!is_animated(&picture(format)), "{format:?}");
        }
        let png = picture(ImageFormat::Png);
        assert!(is_animated(&with(&png, 33, b"\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0")));
        assert!(is_animated(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0"));
    }

    #[test]
    fn pictures_of_four_inks_are_recognized() {
        let jpeg = picture(ImageFormat::Jpeg);
        assert!(!has_inks(&jpeg));
        assert!(has_inks(&with(&jpeg, 2, b"\xff\xc0\0\x08\x08\0\x03\0\x05\x04")));
        assert!(!has_inks(&picture(ImageFormat::Png)));
    }
}
