//! A picture of few colours: a background, and steps between it and the colour of each text, which smooth its edges.

use std::io::Write;

use ::image::RgbImage;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use png::{BitDepth, ColorType, Encoder};
use resvg::tiny_skia::Mask;

use super::logo::Logo;
use super::rgb::Rgb;
use super::shaping::{Raster, ShapedText};

/// In pixels; the ratio that Open Graph clients expect (1.91:1).
pub(super) const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub(super) const HEIGHT: u32 = 630;

/// The bytes of a row: its filter type, then its pixels.
const ROW: usize = 1 + WIDTH as usize;

/// The filter type of a row in PNG.
const NO_FILTER: u8 = 0;
/// More than most images have, compressed, in bytes.
const SIZE: usize = 64 * 1024;

/// The steps from the background to the colour of a text.
const STEPS: u8 = 15;

/// A palette and the index of each pixel in it.
#[derive(Debug)]
pub(super) struct Canvas {
    palette: Vec<Rgb>,
    /// As PNG compresses them.
    rows: Vec<u8>,
}

/// The steps of a colour in the palette: the index before the first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink(u8);

impl Canvas {
    pub(super) fn new(background: Rgb) -> Self {
        Self { palette: vec![background], rows: vec![NO_FILTER; ROW * HEIGHT as usize] }
    }

    /// Adds a colour to draw with.
    pub(super) fn ink(&mut self, colour: Rgb) -> Ink {
        let background = self.palette[0];
        let before = self.palette.len() - 1;
        for step in 1..=u16::from(STEPS) {
            let mix = |from: u8, to: u8| {
                let (from, to, steps) = (u16::from(from), u16::from(to), u16::from(STEPS));
                ((from * (steps - step) + to * step + steps / 2) / steps) as u8
            };
            self.palette.push(std::array::from_fn(|channel| mix(background[channel], colour[channel])));
        }
        Ink(u8::try_from(before).expect("few colours are used"))
    }

    /// Fills columns from top to bottom.
    pub(super) fn bar(&mut self, columns: std::ops::Range<usize>, ink: Ink) {
        for row in self.pixel_rows() {
            row[columns.clone()].fill(ink.0 + STEPS);
        }
    }

    /// Draws a line of text; `x` is its left end.
    pub(super) fn text(&mut self, text: &ShapedText, size: u16, x: f32, baseline: f32, ink: Ink) {
        for (raster, left, top) in text.rasters(size, x, baseline) {
            self.cover(&raster, left, top, ink);
        }
    }

    /// Draws what a mask as large as the image covers.
    pub(super) fn mask(&mut self, mask: Mask, ink: Ink) {
        self.cover(&Raster { left: 0, top: 0, width: WIDTH as usize, coverage: mask.take() }, 0, 0, ink);
    }

    /// What is outside of the image is left out.
    fn cover(&mut self, raster: &Raster, left: i32, top: i32, ink: Ink) {
        if raster.width == 0 {
            return;
        }
        let rows = self.pixel_rows();
        let skipped = usize::try_from(-top).unwrap_or_default();
        let drawn = raster.coverage.chunks(raster.width).skip(skipped);
        for (row, drawn) in rows.skip(usize::try_from(top).unwrap_or_default()).zip(drawn) {
            let from = usize::try_from(-left).unwrap_or_default().min(drawn.len());
            let columns = row.iter_mut().skip(usize::try_from(left).unwrap_or_default());
            for (pixel, coverage) in columns.zip(&drawn[from..]) {
                let step = (u16::from(*coverage) * u16::from(STEPS) + 127) / 255;
                // Glyphs may overlap.
                if step > 0 {
                    *pixel = (*pixel).max(ink.0 + step as u8);
                }
            }
        }
    }

    pub(super) fn logo(&mut self, logo: &Logo, left: usize, top: usize) {
        let first = u8::try_from(self.palette.len()).expect("few colours are used");
        self.palette.extend(&logo.palette);
        let rows = self.pixel_rows().skip(top);
        for (row, drawn) in rows.zip(logo.pixels.chunks(logo.width)) {
            for (pixel, index) in row.iter_mut().skip(left).zip(drawn) {
                *pixel = first + index;
            }
        }
    }

    /// Few colours in long runs need no search for the best filter, and compress well at a fast level; the fastest makes files a
    /// third larger.
    pub(super) fn to_png(&self) -> Result<Vec<u8>, png::EncodingError> {
        // The encoder of `png` compresses row by row and clears its buffer each time, which takes longer than all the rest.
        let mut data = ZlibEncoder::new(Vec::with_capacity(SIZE), Compression::new(2));
        data.write_all(&self.rows)?;
        let data = data.finish()?;
        let mut bytes = Vec::with_capacity(data.len() + 1024);
        let mut encoder = Encoder::new(&mut bytes, WIDTH, HEIGHT);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(self.palette.concat());
        encoder.write_header()?.write_chunk(png::chunk::IDAT, &data)?;
        Ok(bytes)
    }

    pub(super) fn to_rgb(&self) -> RgbImage {
        let mut picture = RgbImage::new(WIDTH, HEIGHT);
        for (row, own) in picture.chunks_mut(3 * WIDTH as usize).zip(self.rows.chunks(ROW)) {
            for (pixel, index) in row.as_chunks_mut().0.iter_mut().zip(&own[1..]) {
                *pixel = self.palette[usize::from(*index)];
            }
        }
        picture
    }

    /// The index of each pixel in the palette, row by row.
    fn pixel_rows(&mut self) -> impl Iterator<Item = &mut [u8]> {
        self.rows.chunks_mut(ROW).map(|row| &mut row[1..])
    }
}
