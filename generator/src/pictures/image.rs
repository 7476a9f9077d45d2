//! Scaling pictures to several widths, so that a phone loads no more than it shows.

use bytes::Bytes;
use std::io::{BufRead, BufReader, Cursor, Read as _, Seek, SeekFrom};
use std::path::Path;

use ::image::codecs::jpeg::JpegEncoder;
use ::image::imageops::FilterType;
use ::image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use crate::cache_file::read_or_create;
use crate::theme::hashed_path;
use crate::variables::{Picture, PictureSource};

/// The widths offered, in pixels: a phone at 1× and 2×, and the column of a wide screen at 2×.
const WIDTHS: [u32; 3] = [400, 800, 1280];
/// The size of one file in bytes: the budget for a photo on a petition page.
const SIZE_MAX: usize = 120 * 1024;
/// JPEG and WebP qualities; the first one that meets the budget is used.
const QUALITIES: [u8; 5] = [80, 70, 60, 48, 36];
/// In pixels. Larger pictures are rejected: no camera takes them, and decoding them could exhaust the memory.
const SIDE_MAX: u32 = 20_000;
/// The number of bytes in which the first element of an SVG file is searched.
const SVG_HEADER: usize = 1024;
/// Memory for decoding one picture, in bytes.
const MEMORY_MAX: u64 = 512 * 1024 * 1024;

/// A picture in several widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variants {
    /// In a format that every browser supports, smallest first.
    files: Vec<Variant>,
    /// The same in WebP; empty if WebP would not be smaller.
    webp: Vec<Variant>,
    /// Width and height of the original, in pixels.
    size: (u32, u32),
}

/// The path in the site, the width in pixels, and the content.
type Variant = (String, u32, Bytes);

/// Why a picture cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum ImageError {
    #[error("this file is not a readable picture: {0}")]
    Unreadable(String),
}

/// Scales a picture to each width up to its own. The results are cached in the folder `cache` by content, since scaling is
/// slow.
///
/// # Errors
/// If the picture cannot be decoded.
pub(super) fn variants(bytes: &[u8], stem: &str, cache: Option<&Path>) -> Result<Variants, ImageError> {
    if is_svg(bytes) {
        return Ok(svg_variants(bytes, stem));
    }
    let picture = decode(bytes)?;
    let size = (picture.width(), picture.height());
    let key = hex::encode(Sha256::digest(bytes));
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < size.0).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(size.0);
    }
    let variants = |ending: &str| -> Result<Vec<Variant>, ImageError> {
        let variant = |width: u32| {
            let path = cache.map(|cache| cache.join(format!("{key}-{width}.{ending}")));
            let encoded = read_or_create(path.as_deref(), || encode(&picture, width, ending))?;
            let place = hashed_path("assets", &format!("{}-{width}.{ending}", plain_stem(stem)), &encoded);
            Ok((place, width, encoded.into()))
        };
        widths.iter().map(|width| variant(*width)).collect()
    };
    let files = variants(if picture.color().has_alpha() { "png" } else { "jpg" })?;
    // Encoding fails if WebP does not support the size, such as a height of 16,384 pixels; the other format suffices then.
    let webp = variants("webp").ok().filter(|webp| total_size(webp) < total_size(&files)).unwrap_or_default();
    Ok(Variants { files, webp, size })
}

fn total_size(variants: &[Variant]) -> usize {
    variants.iter().map(|(_, _, bytes)| bytes.len()).sum()
}

impl Variants {
    /// The path in the site and the content of each file.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.iter().chain(&self.webp).map(|(place, _, bytes)| (place.as_str(), bytes))
    }

    /// The picture for templates; `path` turns a path in the site into a link.
    pub(super) fn to_picture(&self, path: &dyn Fn(&str) -> String) -> Picture {
        let srcset = |variants: &[Variant]| {
            variants.iter().map(|(place, width, _)| format!("{} {width}w", path(place))).collect::<Vec<_>>().join(", ")
        };
        let webp = PictureSource { media_type: "image/webp".to_owned(), srcset: srcset(&self.webp) };
        let Some((place, width, _)) = self.files.last() else { return Picture::default() };
        let height = u64::from(self.size.1) * u64::from(*width) / u64::from(self.size.0.max(1));
        Picture {
            path: path(place),
            width: *width,
            height: u32::try_from(height.max(1)).unwrap_or(SIDE_MAX),
            sources: if self.webp.is_empty() { Vec::new() } else { vec![webp] },
            srcset: if self.files.len() > 1 { srcset(&self.files) } else { String::new() },
            ..Picture::default()
        }
    }
}

/// Checks the first bytes of a file.
///
/// # Errors
/// If they are not those of a supported picture.
pub(super) fn check_header(file: &Path) -> Result<(), ImageError> {
    let unreadable = |error: std::io::Error| ImageError::Unreadable(error.to_string());
    let file = std::fs::File::open(file).map_err(unreadable)?;
    let mut start = Vec::with_capacity(SVG_HEADER);
    (&file).take(SVG_HEADER as u64).read_to_end(&mut start).map_err(unreadable)?;
    if is_svg(&start) {
        return Ok(());
    }
    let mut file = BufReader::new(file);
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    decoder(file).map(drop)
}

/// Reads the header of a picture and rejects one that is too large.
fn decoder<'r>(source: impl BufRead + Seek + 'r) -> Result<impl ImageDecoder + 'r, ImageError> {
    let unreadable = |error: &dyn std::fmt::Display| ImageError::Unreadable(error.to_string());
    let mut reader = ImageReader::new(source).with_guessed_format().map_err(|error| unreadable(&error))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    reader.into_decoder().map_err(|error| unreadable(&error))
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, ImageError> {
    let unreadable = |error: &dyn std::fmt::Display| ImageError::Unreadable(error.to_string());
    let mut decoder = decoder(Cursor::new(bytes))?;
    let orientation = decoder.orientation().map_err(|error| unreadable(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| unreadable(&error))?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn encode(picture: &DynamicImage, width: u32, ending: &str) -> Result<Vec<u8>, ImageError> {
    let unreadable = |error: ::image::ImageError| ImageError::Unreadable(error.to_string());
    let small =
        if width == picture.width() { picture.clone() } else { picture.resize(width, u32::MAX, FilterType::Lanczos3) };
    let mut encoded = Vec::new();
    if ending == "png" {
        small.write_to(&mut Cursor::new(&mut encoded), ImageFormat::Png).map_err(unreadable)?;
        return Ok(encoded);
    }
    if ending == "webp" {
        return encode_webp(&small);
    }
    let small = small.to_rgb8();
    for quality in QUALITIES {
        encoded.clear();
        JpegEncoder::new_with_quality(&mut encoded, quality).encode_image(&small).map_err(unreadable)?;
        if encoded.len() <= SIZE_MAX {
            break;
        }
    }
    Ok(encoded)
}

fn encode_webp(small: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let (width, height) = (small.width(), small.height());
    let (rgba, rgb) = (small.to_rgba8(), small.to_rgb8());
    let encoder = match small.color().has_alpha() {
        true => webp::Encoder::from_rgba(&rgba, width, height),
        false => webp::Encoder::from_rgb(&rgb, width, height),
    };
    let mut encoded = Vec::new();
    for quality in QUALITIES {
        let result = encoder.encode_simple(false, f32::from(quality));
        encoded = result.map_err(|error| ImageError::Unreadable(format!("{error:?}")))?.to_vec();
        if encoded.len() <= SIZE_MAX {
            break;
        }
    }
    Ok(encoded)
}

/// A file stem with only the characters that need no escaping in URLs.
fn plain_stem(stem: &str) -> String {
    let plain: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let plain = plain.trim_matches('-').to_owned();
    if plain.is_empty() { "picture".to_owned() } else { plain }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(SVG_HEADER)])
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_ascii_lowercase();
    start.starts_with("<svg") || (start.starts_with("<?xml") || start.starts_with("<!--")) && start.contains("<svg")
}

/// An SVG file is published as it is: pages show it by `<img>`, where browsers do not run its scripts.
fn svg_variants(bytes: &[u8], stem: &str) -> Variants {
    let place = hashed_path("assets", &format!("{}.svg", plain_stem(stem)), bytes);
    Variants { files: vec![(place, 320, Bytes::copy_from_slice(bytes))], webp: Vec::new(), size: (1, 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(width: u32, height: u32) -> Vec<u8> {
        let noise = ::image::RgbImage::from_fn(width, height, |x, y| {
            let value = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)).wrapping_mul(2_654_435_761) >> 24;
            ::image::Rgb([value as u8, (value as u8).wrapping_mul(3), 90])
        });
        let mut bytes = Vec::new();
        DynamicImage::ImageRgb8(noise).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn wide_pictures_are_scaled_to_each_width() {
        let variants = variants(&photo(1600, 900), "Ümlaut foto", None).unwrap();
        let picture = variants.to_picture(&|place| format!("/{place}"));
        assert_eq!((picture.width, picture.height), (1280, 720));
        assert!(picture.srcset.contains(" 400w, ") && picture.srcset.ends_with(" 1280w"), "{}", picture.srcset);
        assert!(picture.path.starts_with("/assets/mlaut-foto-1280."), "{}", picture.path);
    }

    #[test]
    fn narrow_pictures_are_not_scaled_up() {
        let variants = variants(&photo(300, 200), "a", None).unwrap();
        assert_eq!(variants.files.len(), 1);
    }

    #[test]
    fn webp_is_offered_if_it_is_smaller() {
        let sky = ::image::RgbaImage::from_fn(900, 400, |x, y| ::image::Rgba([(x / 4) as u8, (y / 2) as u8, 200, 90]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgba8(sky).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        let picture = variants(&bytes, "sky", None).unwrap().to_picture(&|place| format!("/{place}"));
        assert_eq!(picture.sources.iter().map(|source| source.media_type.as_str()).collect::<Vec<_>>(), ["image/webp"]);
        assert!(picture.sources[0].srcset.ends_with(".webp 900w"), "{}", picture.sources[0].srcset);
        assert!(picture.path.ends_with(".png"), "{}", picture.path);
    }

    #[test]
    fn files_that_are_not_pictures_are_rejected() {
        assert!(variants(b"not a picture", "a", None).is_err());
        assert!(variants(&photo(60, 60)[..40], "a", None).is_err());
    }
}
