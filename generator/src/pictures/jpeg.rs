//! Encodes photos as JPEG.

use ::image::RgbImage;
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder};

use super::error::ImageError;

/// Encodes a picture without transparency.
///
/// # Errors
/// If a side has more than 65,535 pixels, which JPEG does not support.
pub(super) fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, ImageError> {
    let unencodable = |error: &dyn std::fmt::Display| ImageError::Unencodable(error.to_string());
    let side = |length: u32| u16::try_from(length).map_err(|error| unencodable(&error));
    let mut encoded = Vec::new();
    let mut encoder = Encoder::new(&mut encoded, quality);
    // Not the colour of one pixel in four, which would give coloured letters ragged edges.
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    encoder
        .encode(picture.as_raw(), side(picture.width())?, side(picture.height())?, ColorType::Rgb)
        .map_err(|error| unencodable(&error))?;
    Ok(encoded)
}

/// The encoding with the highest quality that has at most `size_max` bytes, or else the smallest.
pub(super) fn within_budget(
    size_max: usize,
    encode: impl Fn(u8) -> Result<Vec<u8>, ImageError>,
) -> Result<Vec<u8>, ImageError> {
    /// JPEG and WebP qualities.
    const QUALITIES: [u8; 5] = [80, 70, 60, 48, 36];
    let mut encoded = Vec::new();
    for quality in QUALITIES {
        encoded = encode(quality)?;
        if encoded.len() <= size_max {
            break;
        }
    }
    Ok(encoded)
}
