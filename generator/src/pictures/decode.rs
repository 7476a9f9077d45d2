//! Decodes pictures.

use std::io::{BufRead, Cursor, Seek};

use ::image::error::ImageError as CodecError;
use ::image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use resvg::usvg::{self, ImageHrefResolver, Options, Size, Tree};

use super::colours::to_srgb;
use super::error::ImageError;
use super::image::SIDE_MAX;

/// Memory for decoding one picture, in bytes.
const MEMORY_MAX: u64 = 512 * 1024 * 1024;

/// The size that browsers give to a drawing that has none (CSS 2.2, "Inline, replaced elements").
const DRAWING_SIZE: (u32, u32) = (300, 150);
/// The longest side of a drawing on a page, in pixels: drawings scale by themselves.
const DRAWING_SIDE_MAX: f32 = 1280.0;

/// Decodes the header of a picture and rejects one that is too large.
pub(super) fn decoder<'r>(source: impl BufRead + Seek + 'r) -> Result<impl ImageDecoder + 'r, ImageError> {
    let mut reader = ImageReader::new(source).with_guessed_format().map_err(|_| ImageError::Unknown)?;
    if reader.format().is_none() {
        return Err(ImageError::Unknown);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    reader.into_decoder().map_err(|error| unusable(&error))
}

/// The EXIF orientation, from 1 to 8; 1 if the picture is the right way up.
pub(super) fn orientation(bytes: &[u8]) -> Result<u8, ImageError> {
    let orientation = decoder(Cursor::new(bytes))?.orientation().map_err(|error| unusable(&error))?;
    Ok(orientation.to_exif())
}

/// Decodes a picture, the right way up, in sRGB.
///
/// # Errors
/// If it is damaged.
pub(super) fn decode(bytes: &[u8]) -> Result<DynamicImage, ImageError> {
    let mut decoder = decoder(Cursor::new(bytes))?;
    let orientation = decoder.orientation().map_err(|error| unusable(&error))?;
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| unusable(&error))?;
    let mut picture = to_srgb(picture, profile.as_deref());
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn unusable(error: &CodecError) -> ImageError {
    match error {
        CodecError::Limits(_) => ImageError::TooLarge(SIDE_MAX),
        CodecError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => ImageError::Truncated,
        _ => ImageError::Damaged,
    }
}

/// Parses a drawing.
///
/// # Errors
/// If it is not valid.
pub(super) fn drawing(svg: &[u8]) -> Result<Tree, ImageError> {
    let (width, height) = DRAWING_SIZE;
    let default_size = Size::from_wh(width as f32, height as f32).unwrap_or_else(|| Options::default().default_size);
    // Files that the drawing names are not read: they may be anywhere on this machine.
    let image_href_resolver =
        ImageHrefResolver { resolve_string: Box::new(|_, _| None), ..ImageHrefResolver::default() };
    let options = Options { default_size, image_href_resolver, ..Options::default() };
    Tree::from_data(svg, &options).map_err(|error| match error {
        usvg::Error::ParsingFailed(error) => ImageError::Drawing(error.to_string()),
        usvg::Error::InvalidSize => ImageError::Drawing("it has no area".to_owned()),
        _ => ImageError::Drawing("it is too complex, or not in UTF-8".to_owned()),
    })
}

/// Width and height in pixels of a drawing on a page: those of its first element, or of its `viewBox` or its content if that
/// has none.
pub(super) fn drawing_size(svg: &[u8]) -> Result<(u32, u32), ImageError> {
    let size = drawing(svg)?.size();
    let scale = (DRAWING_SIDE_MAX / size.width().max(size.height())).min(1.0);
    let whole = |length: f32| ((length * scale).round() as u32).max(1);
    Ok((whole(size.width()), whole(size.height())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_drawing_is_that_of_browsers() {
        let check = |tag: &str, expected: (u32, u32)| {
            let svg = format!("<?xml version=\"1.0\"?><!-- <svg width=\"9\"> -->{tag}<path d=\"M0 0h10v20z\"/></svg>");
            assert_eq!(drawing_size(svg.as_bytes()).unwrap(), expected, "{tag}");
        };
        let xmlns = "xmlns=\"http://www.w3.org/2000/svg\"";
        check(&format!("<svg {xmlns} width=\"120\" height=\"60px\">"), (120, 60));
        check(&format!("<svg {xmlns} viewBox=\"0 0 64 32\">"), (64, 32));
        check(&format!("<svg {xmlns} width='100%' viewBox='0,0,64,32'>"), (64, 32));
        check(&format!("<svg {xmlns} width=\"1in\"\nviewBox=\"0 0 2 1\">"), (96, 48));
        check(&format!("<svg {xmlns} height=\"30\" viewBox=\"0 0 2 1\">"), (60, 30));
        check(&format!("<svg {xmlns} viewBox=\"0 0 12800 6400\">"), (1280, 640));
        // Of its content.
        check(&format!("<svg {xmlns}>"), (10, 20));
        assert!(drawing_size(b"<svg><p></svg>").is_err());
    }
}
