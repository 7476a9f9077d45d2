//! Draws social images.

use std::path::PathBuf;

use ::image::{DynamicImage, RgbImage, imageops};
use resvg::tiny_skia::{FillRule, LineCap, LineJoin, Mask, Path, PathBuilder, Stroke, Transform};

use super::SocialCard;
use super::canvas::{Canvas, HEIGHT, Ink, WIDTH};
use super::logo::Logo;
use super::setting::{LINE_HEIGHT, TITLE_HEIGHT, TITLE_TOP, cut, fit, shortened};
use super::shaping::shape;
use crate::pictures::error::ImageError;
use crate::pictures::jpeg;
use crate::pictures::scale;

/// Between the edges of the image and the text.
pub(super) const MARGIN: f32 = 88.0;
/// The bar at the edge where lines start.
pub(super) const BAR: usize = 24;
/// The photo at the other edge.
const PHOTO_WIDTH: u32 = 480;
/// Between photo and text.
const PHOTO_MARGIN: f32 = 48.0;
/// The font size of the site and the target.
const SMALL: u16 = 34;
/// Between the baselines of the lines with the target, and their number.
const SMALL_LEADING: f32 = 42.0;
const TARGET_LINES: usize = 2;
/// The middle of the line with logo and site.
pub(super) const SITE_MIDDLE: f32 = 96.0;
/// Between logo and site.
const LOGO_MARGIN: f32 = 20.0;

/// Of an image with a photo, in bytes.
pub(super) const SIZE_MAX: usize = 150 * 1024;

impl SocialCard {
    pub(in crate::pictures) fn logo_path(&self) -> Option<&PathBuf> {
        self.logo.as_ref().map(|logo| &logo.path)
    }

    pub(in crate::pictures) fn photo_path(&self) -> Option<&PathBuf> {
        self.photo.as_ref().map(|photo| &photo.path)
    }

    /// The logo, from the bytes of its file.
    ///
    /// # Errors
    /// If it cannot be decoded.
    pub(in crate::pictures) fn prepare_logo(&self, bytes: &[u8]) -> Result<Logo, ImageError> {
        Logo::new(bytes, self.colours.paper)
    }

    /// Draws the image. Without `logo` and `photo`, which are pictures of its own, it has none.
    ///
    /// # Errors
    /// If it cannot be encoded, which no text should cause.
    pub(in crate::pictures) fn draw(
        &self,
        logo: Option<&Logo>,
        photo: Option<&DynamicImage>,
    ) -> Result<Vec<u8>, ImageError> {
        let canvas = match &self.title {
            Some(title) => self.with_title(title, logo),
            None => self.without_title(),
        };
        if self.photo.is_some() {
            return self.with_photo(&canvas, photo);
        }
        canvas.to_png().map_err(|error| ImageError::Unencodable(error.to_string()))
    }

    fn with_title(&self, title: &str, logo: Option<&Logo>) -> Canvas {
        let colours = &self.colours;
        let mut canvas = Canvas::new(colours.paper);
        let [brand, ink, muted] = [colours.brand, colours.ink, colours.muted].map(|colour| canvas.ink(colour));
        canvas.bar(if self.is_rtl { WIDTH as usize - BAR..WIDTH as usize } else { 0..BAR }, brand);
        let mut indent = 0.0;
        if let Some(logo) = logo {
            let left = if self.is_rtl { WIDTH as usize - MARGIN as usize - logo.width } else { MARGIN as usize };
            canvas.logo(logo, left, (SITE_MIDDLE as usize).saturating_sub(logo.height() / 2));
            indent = logo.width as f32 + LOGO_MARGIN;
        }
        // A wide logo contains the name, as in the head of pages.
        if !logo.is_some_and(Logo::is_wide) {
            let baseline = SITE_MIDDLE + 0.36 * f32::from(SMALL);
            self.line(&mut canvas, &self.site, SMALL, (indent, baseline), brand);
        }
        let (size, lines) = fit(title, self.column());
        let line_height = f32::from(size) * LINE_HEIGHT;
        // A short title is centred vertically.
        let first = TITLE_TOP + (TITLE_HEIGHT - line_height * lines.len() as f32) / 2.0 + f32::from(size) * 0.95;
        for (index, line) in lines.iter().enumerate() {
            self.line(&mut canvas, line, size, (0.0, first + index as f32 * line_height), ink);
        }
        let target = cut(&self.target_line, SMALL, self.column(), TARGET_LINES);
        let last = HEIGHT as f32 - MARGIN + 14.0;
        for (index, line) in target.iter().rev().enumerate() {
            self.line(&mut canvas, line, SMALL, (0.0, last - index as f32 * SMALL_LEADING), muted);
        }
        canvas
    }

    /// How wide lines may be.
    fn column(&self) -> f32 {
        let photo = if self.photo.is_some() { PHOTO_WIDTH as f32 + PHOTO_MARGIN } else { MARGIN };
        WIDTH as f32 - MARGIN - photo
    }

    /// One line of text, `indent` away from the margin where lines start.
    fn line(&self, canvas: &mut Canvas, text: &str, size: u16, (indent, baseline): (f32, f32), ink: Ink) {
        if text.is_empty() {
            return;
        }
        let line = shape(&shortened(text, size, self.column() - indent), self.is_rtl);
        let right = WIDTH as f32 - MARGIN - indent - line.width * f32::from(size);
        canvas.text(&line, size, if self.is_rtl { right } else { MARGIN + indent }, baseline, ink);
    }

    /// A signature above a line, and the name of the site: for titles in scripts that the fonts lack.
    fn without_title(&self) -> Canvas {
        let mut canvas = Canvas::new(self.colours.brand);
        let ink = canvas.ink(self.colours.on_brand);
        if let Some(mask) = signature() {
            canvas.mask(mask, ink);
        }
        let line = shape(&shortened(&self.site, SMALL, WIDTH as f32 - 2.0 * MARGIN), false);
        let left = (WIDTH as f32 - line.width * f32::from(SMALL)) / 2.0;
        canvas.text(&line, SMALL, left, HEIGHT as f32 - MARGIN + 14.0, ink);
        canvas
    }

    /// A JPEG with the photo beside the text, cropped to its place.
    fn with_photo(&self, canvas: &Canvas, photo: Option<&DynamicImage>) -> Result<Vec<u8>, ImageError> {
        let mut pixels = canvas.to_rgb();
        if let Some(photo) = photo {
            let photo: RgbImage = scale::cropped(photo, PHOTO_WIDTH, HEIGHT)?.into_rgb8();
            let left = if self.is_rtl { 0 } else { WIDTH - PHOTO_WIDTH };
            imageops::replace(&mut pixels, &photo, i64::from(left), 0);
        }
        jpeg::within_budget(SIZE_MAX, |quality| jpeg::encode(&pixels, quality))
    }
}

/// The pixels of a signature above a line.
fn signature() -> Option<Mask> {
    let mut pen = PathBuilder::new();
    pen.move_to(7.0, 22.5);
    pen.cubic_to(10.2, 15.7, 12.6, 10.9, 14.4, 10.9);
    pen.cubic_to(17.0, 10.9, 12.5, 20.5, 14.9, 20.5);
    pen.cubic_to(16.6, 20.5, 17.5, 17.1, 19.0, 17.1);
    pen.cubic_to(20.2, 17.1, 19.6, 19.7, 21.0, 19.7);
    pen.cubic_to(21.9, 19.7, 22.8, 18.9, 24.5, 17.5);
    let mut line = PathBuilder::new();
    line.move_to(4.0, 26.0);
    line.line_to(28.0, 26.0);
    let mut mask = Mask::new(WIDTH, HEIGHT)?;
    let place = Transform::from_row(18.0, 0.0, 0.0, 18.0, 312.0, -6.0);
    let mut draw = |path: Option<Path>, width: f32| {
        let stroke = Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        let outline = path?.stroke(&stroke, 18.0)?;
        mask.fill_path(&outline, FillRule::Winding, true, place);
        Some(())
    };
    draw(pen.finish(), 1.4)?;
    draw(line.finish(), 0.5)?;
    Some(mask)
}
