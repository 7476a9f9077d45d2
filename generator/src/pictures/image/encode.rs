//! Reads the headers of pictures, and encodes pictures in each width.

use std::io::Cursor;
use std::path::PathBuf;

use ::image::{DynamicImage, ImageDecoder, ImageFormat};
use reader::source::{digest, is_lfs_pointer};
use webp::WebPConfig;

use super::{Format, Kind, Source, Variant};
use crate::pictures::decode::{decoder, drawing_size};
use crate::pictures::error::ImageError;
use crate::pictures::format::{foreign, is_svg};
use crate::pictures::jpeg::{self, within_budget};
use crate::pictures::metadata::{Container, has_inks, is_animated, without_metadata};
use crate::pictures::scale::scaled;

/// The size of one file in bytes: the budget for a photo on a petition page.
const SIZE_MAX: usize = 120 * 1024;
/// How long libwebp searches, from 0 to 6: at 2 its files are a few percent larger than at 4, in half the time. Without
/// segments, it analyses nothing before it encodes, which is a third of the rest.
const WEBP_METHOD: i32 = 2;
const WEBP_SEGMENTS: i32 = 1;

impl Source {
    /// Reads the header of a picture.
    ///
    /// # Errors
    /// If it is not that of a supported picture.
    pub(in crate::pictures) fn new(path: PathBuf, bytes: &[u8]) -> Result<Self, ImageError> {
        let digest = digest(bytes);
        if let Some(error) = unusable(bytes) {
            return Err(error);
        }
        if is_svg(bytes) {
            return Ok(Self { path, digest, kind: Kind::Svg, size: drawing_size(bytes)?, has_inks: false });
        }
        if Container::of(bytes).is_some() && without_metadata(bytes, 1).is_none() {
            return Err(ImageError::Truncated);
        }
        let mut decoder = decoder(Cursor::new(bytes))?;
        let (width, height) = decoder.dimensions();
        let orientation = decoder.orientation().map_err(|_| ImageError::Damaged)?;
        // Those from `Rotate90` on exchange width and height.
        let size = if orientation.to_exif() >= 5 { (height, width) } else { (width, height) };
        let kind = match Container::of(bytes).filter(|_| is_animated(bytes)) {
            Some(container) => Kind::Animated(container),
            None if decoder.color_type().has_alpha() => Kind::Transparent,
            None => Kind::Opaque,
        };
        Ok(Self { path, digest, kind, size, has_inks: has_inks(bytes) })
    }

    /// The picture as wide as the widest variant: the others are scaled from it, since a photo of a phone has ten times the pixels.
    ///
    /// # Errors
    /// If its pixels are of a kind that cannot be scaled.
    pub(in crate::pictures) fn widest(&self, picture: DynamicImage) -> Result<DynamicImage, ImageError> {
        let width = self.variants().into_iter().map(|variant| variant.width).max().unwrap_or(self.size.0);
        if width < picture.width() { scaled(&picture, width, self.height(width)) } else { Ok(picture) }
    }
}

impl Variant {
    /// Encodes a picture, or its widest variant.
    ///
    /// # Errors
    /// If its format does not support the picture.
    pub(in crate::pictures) fn encode(self, source: &Source, picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
        let unencodable = |error: ::image::ImageError| ImageError::Unencodable(error.to_string());
        let small = match self.width == picture.width() {
            true => std::borrow::Cow::Borrowed(picture),
            false => std::borrow::Cow::Owned(scaled(picture, self.width, source.height(self.width))?),
        };
        match self.format {
            Format::Png | Format::Unchanged => {
                let mut encoded = Vec::new();
                small.write_to(&mut Cursor::new(&mut encoded), ImageFormat::Png).map_err(unencodable)?;
                Ok(encoded)
            }
            Format::WebP => encode_webp(&small),
            Format::Jpeg => {
                let small = small.to_rgb8();
                within_budget(SIZE_MAX, |quality| jpeg::encode(&small, quality))
            }
        }
    }
}

fn encode_webp(small: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let unencodable = |error: &dyn std::fmt::Debug| ImageError::Unencodable(format!("{error:?}"));
    let (width, height) = (small.width(), small.height());
    let (rgba, rgb);
    let encoder = if small.color().has_alpha() {
        rgba = small.to_rgba8();
        webp::Encoder::from_rgba(&rgba, width, height)
    } else {
        rgb = small.to_rgb8();
        webp::Encoder::from_rgb(&rgb, width, height)
    };
    let mut config = WebPConfig::new().map_err(|()| unencodable(&"no configuration"))?;
    config.method = WEBP_METHOD;
    config.segments = WEBP_SEGMENTS;
    within_budget(SIZE_MAX, |quality| {
        let config = WebPConfig { quality: f32::from(quality), ..config };
        Ok(encoder.encode_advanced(&config).map_err(|error| unencodable(&error))?.to_vec())
    })
}

/// Why no picture can be made from these bytes, if they are not those of one.
fn unusable(bytes: &[u8]) -> Option<ImageError> {
    if bytes.is_empty() {
        return Some(ImageError::Empty);
    }
    if is_lfs_pointer(bytes) {
        return Some(ImageError::LfsPointer);
    }
    foreign(bytes).map(ImageError::Foreign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::decode::decode;
    use crate::variables::Picture;

    fn photo(width: u32, height: u32) -> Vec<u8> {
        let noise = ::image::RgbImage::from_fn(width, height, |x, y| {
            let value = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)).wrapping_mul(2_654_435_761) >> 24;
            ::image::Rgb([value as u8, (value as u8).wrapping_mul(3), 90])
        });
        let mut bytes = Vec::new();
        DynamicImage::ImageRgb8(noise).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    fn shown(path: &str, bytes: &[u8]) -> Picture {
        Source::new(path.into(), bytes).unwrap().to_picture(&|place| format!("/{place}"))
    }

    #[test]
    fn wide_pictures_are_scaled_to_each_width() {
        let picture = shown("content/Ümlaut foto.png", &photo(1600, 900));
        assert_eq!((picture.width, picture.height), (640, 360));
        assert!(
            picture.path.starts_with("/assets/mlaut-foto-640.") && picture.path.ends_with(".jpg"),
            "{}",
            picture.path
        );
        let srcset = &picture.sources[0].srcset;
        assert!(
            srcset.contains(" 400w, ") && srcset.contains(" 800w, ") && srcset.ends_with(".webp 1280w"),
            "{srcset}"
        );
    }

    #[test]
    fn narrow_pictures_are_not_scaled_up() {
        let picture = shown("a.png", &photo(300, 200));
        assert_eq!((picture.width, picture.height), (300, 200));
        assert!(picture.sources[0].srcset.ends_with(".webp 300w"), "{}", picture.sources[0].srcset);
    }

    #[test]
    fn variants_have_the_size_that_their_page_gives_and_meet_the_budget() {
        let bytes = photo(500, 300);
        let (source, picture) = (Source::new("a.png".into(), &bytes).unwrap(), decode(&bytes).unwrap());
        for variant in source.variants() {
            let encoded = variant.encode(&source, &picture).unwrap();
            let decoded = decode(&encoded).unwrap();
            assert_eq!((decoded.width(), decoded.height()), (variant.width, source.height(variant.width)));
            // Noise, the worst there is.
            assert!(encoded.len() <= 3 * SIZE_MAX, "{variant:?}: {}", encoded.len());
        }
    }

    #[test]
    fn transparent_pictures_stay_transparent() {
        let sky = ::image::RgbaImage::from_fn(900, 400, |x, y| ::image::Rgba([(x / 4) as u8, (y / 2) as u8, 200, 90]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgba8(sky).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        let picture = shown("sky.png", &bytes);
        assert!(picture.path.ends_with(".png") && picture.sources[0].srcset.ends_with(".webp 900w"), "{picture:?}");
        let source = Source::new("sky.png".into(), &bytes).unwrap();
        for variant in source.variants() {
            let encoded = variant.encode(&source, &decode(&bytes).unwrap()).unwrap();
            assert!(decode(&encoded).unwrap().color().has_alpha(), "{variant:?}");
        }
    }

    #[test]
    fn names_change_with_content_width_and_format_alone() {
        let names = |path: &str, bytes: &[u8]| {
            let source = Source::new(path.into(), bytes).unwrap();
            source.variants().into_iter().map(|variant| source.name(variant)).collect::<Vec<_>>()
        };
        let (own, other) = (photo(900, 500), photo(900, 501));
        assert_eq!(names("a.png", &own), names("b/c.png", &own));
        let mut all = [names("a.png", &own), names("a.png", &other)].concat();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn files_that_are_not_pictures_are_named_as_what_they_are() {
        let error = |bytes: &[u8]| Source::new("a.png".into(), bytes).unwrap_err();
        let photo = photo(60, 60);
        assert_eq!(error(b""), ImageError::Empty);
        assert_eq!(error(b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n"), ImageError::LfsPointer);
        assert_eq!(error(b"\0\0\0\x18ftypheic\0\0\0\0"), ImageError::Foreign("a HEIC picture"));
        assert_eq!(error(b"<!DOCTYPE html><p>404"), ImageError::Foreign("a web page"));
        assert_eq!(error(b"not a picture"), ImageError::Unknown);
        assert_eq!(error(&photo[..photo.len() - 20]), ImageError::Truncated);
        assert_eq!(error(&photo[..10]), ImageError::Truncated);
    }

    #[test]
    fn narrow_strips_keep_their_shape() {
        let strip = shown("strip.png", &photo(9000, 60));
        assert_eq!((strip.width, strip.height), (640, 4));
        assert_eq!(Source::new("strip.png".into(), &photo(9000, 60)).unwrap().height(1280), 9);
    }
}
