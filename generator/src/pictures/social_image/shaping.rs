//! Shaping texts, and the pixels of their glyphs.

use std::ops::Range;
use std::sync::{Arc, LazyLock, RwLock};

use ahash::AHashMap;
use harfrust::{Direction, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::tiny_skia::{FillRule, Mask, PathBuilder, Transform};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use unicode_bidi::{BidiInfo, Level};

use super::fonts::{FILES, FONTS};

static FACES: LazyLock<[Face; 4]> =
    LazyLock::new(|| std::array::from_fn(|index| Face::new(&FONTS[index], FILES[index])));

/// The pixels of glyphs that were drawn before: a site's titles share most of them.
static RASTERS: LazyLock<RwLock<AHashMap<RasterKey, Arc<Raster>>>> = LazyLock::new(RwLock::default);

/// More glyphs than titles in some scripts need; about 8 MB.
const RASTERS_MAX: usize = 4096;

/// How many positions within a pixel a glyph is drawn at.
const SHIFTS: u8 = 2;

/// A font with what shaping computes from it once.
struct Face {
    font: FontRef<'static>,
    tables: harfrust::FontRef<'static>,
    shaper: ShaperData,
    units_per_em: f32,
}

/// A line of text, shaped. Lengths are in ems.
#[derive(Debug, Default)]
pub(super) struct ShapedText {
    glyphs: Vec<Glyph>,
    pub(super) width: f32,
}

#[derive(Debug)]
struct Glyph {
    face: usize,
    id: u32,
    x: f32,
    /// Upwards from the baseline.
    y: f32,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct RasterKey {
    face: usize,
    id: u32,
    /// In pixels.
    size: u16,
    shift: u8,
}

/// How far each pixel of a glyph is covered, from 0 to 255.
#[derive(Debug, Default)]
pub(super) struct Raster {
    /// From the origin of the glyph.
    pub(super) left: i32,
    /// From the baseline, downwards.
    pub(super) top: i32,
    pub(super) width: usize,
    /// Row by row.
    pub(super) coverage: Vec<u8>,
}

impl Face {
    fn new(font: &FontRef<'static>, file: &'static [u8]) -> Self {
        let tables = harfrust::FontRef::new(file).expect("the font is in the program");
        let units_per_em = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        Self { shaper: ShaperData::new(&tables), tables, units_per_em: f32::from(units_per_em), font: font.clone() }
    }

    fn has(&self, c: char) -> bool {
        self.font.charmap().map(c).is_some()
    }
}

/// Shapes a line of text whose base direction is that of its language.
pub(super) fn shape(text: &str, is_rtl: bool) -> ShapedText {
    let mut shaped = ShapedText::default();
    let level = if is_rtl { Level::rtl() } else { Level::ltr() };
    let order = BidiInfo::new(text, Some(level));
    let Some(paragraph) = order.paragraphs.first() else { return shaped };
    let (levels, runs) = order.visual_runs(paragraph, paragraph.range.clone());
    for run in runs {
        let is_rtl = levels[run.start].is_rtl();
        let mut parts = parts_by_face(text, run);
        if is_rtl {
            parts.reverse();
        }
        for (face, part) in parts {
            shaped.push(face, &text[part], is_rtl);
        }
    }
    shaped
}

/// The parts of a text that each one face can draw. Spaces, marks and punctuation stay with the text before them.
fn parts_by_face(text: &str, run: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let mut parts: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, c) in text[run.clone()].char_indices() {
        let (start, end) = (run.start + at, run.start + at + c.len_utf8());
        let first = || FACES.iter().position(|face| face.has(c));
        match parts.last_mut() {
            Some((face, range))
                if (!c.is_alphanumeric() && FACES[*face].has(c)) || first().unwrap_or(*face) == *face =>
            {
                range.end = end;
            }
            _ => parts.push((first().unwrap_or_default(), start..end)),
        }
    }
    parts
}

impl ShapedText {
    fn push(&mut self, index: usize, text: &str, is_rtl: bool) {
        let face = &FACES[index];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let output = face.shaper.shaper(&face.tables).build().shape(buffer, ShapeOptions::new());
        let ems = |units: i32| units as f32 / face.units_per_em;
        for (glyph, position) in output.glyph_infos().iter().zip(output.glyph_positions()) {
            let (x, y) = (self.width + ems(position.x_offset), ems(position.y_offset));
            self.glyphs.push(Glyph { face: index, id: glyph.glyph_id, x, y });
            self.width += ems(position.x_advance);
        }
    }

    /// The glyphs at a font size in pixels, with the left end of the line at `x`: their pixels, and where those start.
    pub(super) fn rasters(&self, size: u16, x: f32, baseline: f32) -> impl Iterator<Item = (Arc<Raster>, i32, i32)> {
        let scale = f32::from(size);
        self.glyphs.iter().map(move |glyph| {
            let (x, y) = (x + glyph.x * scale, (baseline - glyph.y * scale).round());
            let shift = ((x - x.floor()) * f32::from(SHIFTS)) as u8;
            let raster = raster(RasterKey { face: glyph.face, id: glyph.id, size, shift });
            let (left, top) = (x.floor() as i32 + raster.left, y as i32 + raster.top);
            (raster, left, top)
        })
    }
}

fn raster(key: RasterKey) -> Arc<Raster> {
    let cached = RASTERS.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&key).cloned();
    cached.unwrap_or_else(|| {
        let drawn = Arc::new(draw(key));
        let mut rasters = RASTERS.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if rasters.len() >= RASTERS_MAX {
            rasters.clear();
        }
        rasters.insert(key, Arc::clone(&drawn));
        drawn
    })
}

/// Draws a glyph; one without an outline, such as a space, has no pixels.
fn draw(key: RasterKey) -> Raster {
    let mut pen = Pen(PathBuilder::new());
    let outline = FACES[key.face].font.outline_glyphs().get(GlyphId::new(key.id));
    let settings = DrawSettings::unhinted(Size::new(f32::from(key.size)), LocationRef::default());
    let is_drawn = outline.is_some_and(|outline| outline.draw(settings, &mut pen).is_ok());
    let Some(path) = pen.0.finish().filter(|_| is_drawn) else { return Raster::default() };
    let (bounds, shift) = (path.bounds(), f32::from(key.shift) / f32::from(SHIFTS));
    let (left, top) = (bounds.left().floor() as i32, bounds.top().floor() as i32);
    // One column more for the shift.
    let (width, height) = (bounds.right().ceil() as i32 - left + 1, bounds.bottom().ceil() as i32 - top);
    let Some(mut mask) = Mask::new(width.max(1).unsigned_abs(), height.max(1).unsigned_abs()) else {
        return Raster::default();
    };
    let to_mask = Transform::from_translate(shift - left as f32, -top as f32);
    mask.fill_path(&path, FillRule::Winding, true, to_mask);
    Raster { left, top, width: mask.width() as usize, coverage: mask.take() }
}

/// Collects an outline, whose vertical axis points upwards in fonts.
struct Pen(PathBuilder);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, -y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, -y);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.quad_to(cx0, -cy0, x, -y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.cubic_to(cx0, -cy0, cx1, -cy1, x, -y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
