//! Pictures made small: several widths of each, so that a phone loads no more than it shows.

use bytes::Bytes;
use std::io::{BufRead, BufReader, Cursor, Read as _, Seek, SeekFrom};
use std::path::Path;

use ::image::codecs::jpeg::JpegEncoder;
use ::image::imageops::FilterType;
use ::image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use super::disk_cache::read_or_create;
use crate::theme::hashed_path;
use crate::variables::{Picture, PictureSource};

/// The widths offered, in pixels: a phone at 1× and 2×, and the column of a wide screen at 2×.
const WIDTHS: [u32; 3] = [400, 800, 1280];
/// What one file may weigh: the budget of a photograph on a petition page.
const WEIGHT_MAX: usize = 120 * 1024;
/// JPEG qualities, tried until the file is light enough.
const QUALITIES: [u8; 5] = [80, 70, 60, 48, 36];
/// A picture of more pixels on a side is refused: no camera makes one, and decoding it could exhaust the memory.
const SIDE_MAX: u32 = 20_000;
/// How many bytes of a drawing are looked at for its first element.
const SVG_LOOKED_AT: usize = 1024;
/// Memory for decoding one picture.
const MEMORY_MAX: u64 = 512 * 1024 * 1024;

/// A picture in its widths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variants {
    /// For every browser, from the smallest width on.
    files: Vec<Variant>,
    /// The same in WebP; empty where that would not be lighter.
    webp: Vec<Variant>,
    /// Height for each 1000 of width of the original.
    size: (u32, u32),
}

/// The place below the site, the width and the bytes.
type Variant = (String, u32, Bytes);

/// Why a picture cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum ImageError {
    /// No picture, or a broken one.
    #[error("this is no picture that can be read: {0}")]
    Unreadable(String),
}

/// Makes a picture small in each width that it has. Kept in `cache` by its content, since that takes time.
///
/// # Errors
/// Where it cannot be decoded.
pub(super) fn variants(bytes: &[u8], stem: &str, cache: Option<&Path>) -> Result<Variants, ImageError> {
    if is_svg(bytes) {
        return Ok(drawing(bytes, stem));
    }
    let picture = decode(bytes)?;
    let size = (picture.width(), picture.height());
    let key = hex::encode(Sha256::digest(bytes));
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < size.0).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(size.0);
    }
    let made = |ending: &str| -> Result<Vec<Variant>, ImageError> {
        let variant = |width: u32| {
            let path = cache.map(|cache| cache.join(format!("{key}-{width}.{ending}")));
            let encoded = read_or_create(path.as_deref(), || encode(&picture, width, ending))?;
            let place = hashed_path("assets", &format!("{}-{width}.{ending}", plain_stem(stem)), &encoded);
            Ok((place, width, encoded.into()))
        };
        widths.iter().map(|width| variant(*width)).collect()
    };
    let files = made(if picture.color().has_alpha() { "png" } else { "jpg" })?;
    // What WebP cannot hold, such as a picture of 16,384 pixels' height, is shown in the other format alone.
    let webp = made("webp").ok().filter(|webp| weight(webp) < weight(&files)).unwrap_or_default();
    Ok(Variants { files, webp, size })
}

fn weight(variants: &[Variant]) -> usize {
    variants.iter().map(|(_, _, bytes)| bytes.len()).sum()
}

impl Variants {
    /// The files: place below the site, and bytes.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.iter().chain(&self.webp).map(|(place, _, bytes)| (place.as_str(), bytes))
    }

    /// The picture for templates; `path` makes a link of a place.
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

/// Looks whether a file begins as a picture that can be used.
///
/// # Errors
/// Where it does not.
pub(super) fn look(file: &Path) -> Result<(), ImageError> {
    let unreadable = |error: std::io::Error| ImageError::Unreadable(error.to_string());
    let file = std::fs::File::open(file).map_err(unreadable)?;
    let mut start = Vec::with_capacity(SVG_LOOKED_AT);
    (&file).take(SVG_LOOKED_AT as u64).read_to_end(&mut start).map_err(unreadable)?;
    if is_svg(&start) {
        return Ok(());
    }
    let mut file = BufReader::new(file);
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    decoder(file).map(drop)
}

/// Reads the beginning of a picture, and refuses what is too large.
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
        if encoded.len() <= WEIGHT_MAX {
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
        let made = encoder.encode_simple(false, f32::from(quality));
        encoded = made.map_err(|error| ImageError::Unreadable(format!("{error:?}")))?.to_vec();
        if encoded.len() <= WEIGHT_MAX {
            break;
        }
    }
    Ok(encoded)
}

/// A name fit for an address.
fn plain_stem(stem: &str) -> String {
    let plain: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let plain = plain.trim_matches('-').to_owned();
    if plain.is_empty() { "picture".to_owned() } else { plain }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(SVG_LOOKED_AT)])
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_ascii_lowercase();
    start.starts_with("<svg") || (start.starts_with("<?xml") || start.starts_with("<!--")) && start.contains("<svg")
}

/// A drawing is shown by `<img>`, where browsers run no script in it.
fn drawing(bytes: &[u8], stem: &str) -> Variants {
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
    fn a_wide_picture_is_offered_in_each_width_with_its_size() {
        let variants = variants(&photo(1600, 900), "Ümlaut foto", None).unwrap();
        let picture = variants.to_picture(&|place| format!("/{place}"));
        assert_eq!((picture.width, picture.height), (1280, 720));
        assert!(picture.srcset.contains(" 400w, ") && picture.srcset.ends_with(" 1280w"), "{}", picture.srcset);
        assert!(picture.path.starts_with("/assets/mlaut-foto-1280."), "{}", picture.path);
    }

    #[test]
    fn a_narrow_picture_is_never_made_wider() {
        let variants = variants(&photo(300, 200), "a", None).unwrap();
        assert_eq!(variants.files.len(), 1);
    }

    #[test]
    fn a_lighter_format_is_offered_before_the_one_for_every_browser() {
        let sky = ::image::RgbaImage::from_fn(900, 400, |x, y| ::image::Rgba([(x / 4) as u8, (y / 2) as u8, 200, 90]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgba8(sky).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        let picture = variants(&bytes, "sky", None).unwrap().to_picture(&|place| format!("/{place}"));
        assert_eq!(picture.sources.iter().map(|source| source.media_type.as_str()).collect::<Vec<_>>(), ["image/webp"]);
        assert!(picture.sources[0].srcset.ends_with(".webp 900w"), "{}", picture.sources[0].srcset);
        assert!(picture.path.ends_with(".png"), "{}", picture.path);
    }

    #[test]
    fn what_is_no_picture_is_said() {
        assert!(variants(b"no picture", "a", None).is_err());
        assert!(variants(&photo(60, 60)[..40], "a", None).is_err());
    }
}
