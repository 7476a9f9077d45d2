//! The logo of a site as its social images show it.

use ::image::{DynamicImage, RgbaImage};
use ahash::AHashMap;
use resvg::tiny_skia::{Pixmap, Transform};

use super::rgb::Rgb;
use crate::pictures::decode::{decode, drawing};
use crate::pictures::error::ImageError;
use crate::pictures::format::is_svg;
use crate::pictures::scale::scaled;

/// The box of the logo, in pixels.
const WIDTH_MAX: u32 = 320;
const HEIGHT_MAX: u32 = 72;

/// The most colours that a logo takes of the palette.
const COLOURS_MAX: usize = 128;

/// A picture of few colours on an opaque background.
#[derive(Debug)]
pub(in crate::pictures) struct Logo {
    pub(super) palette: Vec<Rgb>,
    pub(super) pixels: Vec<u8>,
    pub(super) width: usize,
}

impl Logo {
    /// The picture in a file, scaled into its box, on a background.
    ///
    /// # Errors
    /// If it cannot be decoded.
    pub(super) fn new(bytes: &[u8], background: Rgb) -> Result<Self, ImageError> {
        let picture = if is_svg(bytes) { drawn(bytes)? } else { fitted(&decode(bytes)?)? };
        let width = picture.width() as usize;
        let on_paper: Vec<Rgb> = picture.pixels().map(|pixel| over(pixel.0, background)).collect();
        // The fewer bits of each channel count, the fewer colours are different. Four bits always suffice for the flat
        // colours of a logo; of a photo, as few bits as it takes are kept.
        (0..8)
            .find_map(|bits| Self::reduced(&on_paper, width, bits))
            .ok_or_else(|| ImageError::Unencodable("it has too many colours".to_owned()))
    }

    pub(super) fn height(&self) -> usize {
        self.pixels.len() / self.width.max(1)
    }

    /// Whether it is twice as wide as high, so that it stands for the name of the site.
    pub(super) fn is_wide(&self) -> bool {
        self.width >= 2 * self.height()
    }

    /// With the lowest `bits` of each channel taken as equal; `None` if there are too many colours still.
    fn reduced(pixels: &[Rgb], width: usize, bits: u32) -> Option<Self> {
        let mut palette = Vec::new();
        let mut indices = AHashMap::new();
        let mut reduced = Vec::with_capacity(pixels.len());
        for pixel in pixels {
            let index = *indices.entry(pixel.map(|channel| channel >> bits)).or_insert_with(|| {
                palette.push(*pixel);
                palette.len() - 1
            });
            if index >= COLOURS_MAX {
                return None;
            }
            reduced.push(index as u8);
        }
        Some(Self { palette, pixels: reduced, width })
    }
}

/// A colour over an opaque background.
fn over([red, green, blue, alpha]: [u8; 4], background: Rgb) -> Rgb {
    let mut colour = [red, green, blue];
    for (channel, behind) in colour.iter_mut().zip(background) {
        let (own, alpha) = (u16::from(*channel), u16::from(alpha));
        *channel = ((own * alpha + u16::from(behind) * (255 - alpha) + 127) / 255) as u8;
    }
    colour
}

/// The factor by which something of this size fills its box.
fn scale_of(width: f32, height: f32) -> f32 {
    (WIDTH_MAX as f32 / width).min(HEIGHT_MAX as f32 / height)
}

fn fitted(picture: &DynamicImage) -> Result<RgbaImage, ImageError> {
    let scale = scale_of(picture.width() as f32, picture.height() as f32).min(1.0);
    let side = |length: u32| ((length as f32 * scale).round() as u32).max(1);
    let rgba = DynamicImage::ImageRgba8(picture.to_rgba8());
    Ok(scaled(&rgba, side(picture.width()), side(picture.height()))?.into_rgba8())
}

fn drawn(svg: &[u8]) -> Result<RgbaImage, ImageError> {
    let no_area = || ImageError::Drawing("it has no area".to_owned());
    let tree = drawing(svg)?;
    let scale = scale_of(tree.size().width(), tree.size().height());
    let side = |length: f32| ((length * scale).round() as u32).max(1);
    let mut pixels = Pixmap::new(side(tree.size().width()), side(tree.size().height())).ok_or_else(no_area)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let (width, height) = (pixels.width(), pixels.height());
    let bytes = pixels.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    RgbaImage::from_raw(width, height, bytes.collect()).ok_or_else(no_area)
}
