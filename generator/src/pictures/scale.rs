//! Scaling pictures.

use ::image::DynamicImage;
use fast_image_resize::{ResizeOptions, Resizer};

use super::error::ImageError;

/// The picture in another size.
///
/// # Errors
/// If its pixels are of a kind that cannot be scaled.
pub(super) fn scaled(picture: &DynamicImage, width: u32, height: u32) -> Result<DynamicImage, ImageError> {
    resize(picture, width, height, &ResizeOptions::new())
}

/// The middle of the picture, as much as fills another size.
///
/// # Errors
/// As [`scaled`].
pub(super) fn cropped(picture: &DynamicImage, width: u32, height: u32) -> Result<DynamicImage, ImageError> {
    resize(picture, width, height, &ResizeOptions::new().fit_into_destination(None))
}

fn resize(
    picture: &DynamicImage,
    width: u32,
    height: u32,
    options: &ResizeOptions,
) -> Result<DynamicImage, ImageError> {
    let mut small = DynamicImage::new(width, height, picture.color());
    Resizer::new().resize(picture, &mut small, options).map_err(|error| ImageError::Unencodable(error.to_string()))?;
    Ok(small)
}
