//! Pictures of the content in several widths, so that a phone loads no more than it shows.

#[cfg(feature = "pictures")]
mod encode;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::metadata::Container;
use crate::trace::fingerprint;
use crate::variables::{Picture, PictureSource};

/// Changes with what is encoded, so that its files get other names.
const VERSION: u32 = 2;

/// The widths offered, in pixels: a phone at 1× and 2×, and the column of a wide screen at 2×.
const WIDTHS: [u32; 3] = [400, 800, 1280];
/// The largest width of the fallback for browsers without WebP. They are few, so one width has to do.
const FALLBACK_WIDTH: u32 = 640;
/// The largest height of the logo, which is on every page and in every email: three times that in the head of a page.
const LOGO_HEIGHT: u32 = 120;
/// In pixels. Larger pictures are rejected: no camera takes them, and decoding them could exhaust the memory.
pub(super) const SIDE_MAX: u32 = 20_000;
/// The longest side that WebP supports, in pixels.
const WEBP_SIDE_MAX: u32 = 16_383;

/// A picture of the content, as far as its header tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    /// Relative to the root.
    pub(super) path: PathBuf,
    /// Of its bytes.
    pub(super) digest: u64,
    kind: Kind,
    /// Width and height in pixels.
    size: (u32, u32),
    /// Whether it has the colours of printers (CMYK), which screens can only approximate.
    pub(super) has_inks: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    /// Published as it is: pages show it by `<img>`, where browsers do not run its scripts.
    Svg,
    /// Of several frames; published as it is, without metadata.
    Animated(Container),
    Opaque,
    Transparent,
}

/// A picture in one width and format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    width: u32,
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Format {
    Jpeg,
    Png,
    WebP,
    /// That of the source.
    Unchanged,
}

#[cfg(not(feature = "pictures"))]
impl Source {
    /// Without decoders, nothing is known of a picture but what was stored.
    pub(super) fn new(_: PathBuf, _: &[u8]) -> Result<Self, super::error::ImageError> {
        Err(super::error::ImageError::Unknown)
    }
}

impl Source {
    /// A picture that is not there, for pages that are not written.
    pub(super) fn placeholder(path: PathBuf) -> Self {
        Self { path, digest: 0, kind: Kind::Svg, size: (1, 1), has_inks: false }
    }

    pub(super) fn is_svg(&self) -> bool {
        self.kind == Kind::Svg
    }

    pub(super) fn is_animated(&self) -> bool {
        matches!(self.kind, Kind::Animated(_))
    }

    /// The files to publish: the fallback, and WebP in each width up to its own.
    pub(super) fn variants(&self) -> Vec<Variant> {
        let fallback = match self.kind {
            Kind::Svg | Kind::Animated(_) => return vec![Variant { width: self.size.0, format: Format::Unchanged }],
            Kind::Opaque => Format::Jpeg,
            Kind::Transparent => Format::Png,
        };
        let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < self.size.0).collect();
        if widths.len() < WIDTHS.len() {
            widths.push(self.size.0);
        }
        let has_webp = |width: &&u32| self.height(**width) <= WEBP_SIDE_MAX;
        let webp = widths.iter().filter(has_webp).map(|width| Variant { width: *width, format: Format::WebP });
        let fallback = Variant { width: self.size.0.min(FALLBACK_WIDTH), format: fallback };
        std::iter::once(fallback).chain(webp).collect()
    }

    /// The height in pixels at a width.
    fn height(&self, width: u32) -> u32 {
        let own = u64::from(self.size.0.max(1));
        let height = (u64::from(self.size.1) * u64::from(width) + own / 2) / own;
        u32::try_from(height.max(1)).unwrap_or(SIDE_MAX)
    }

    /// The picture for templates; `path` turns a path in the site into a link.
    pub(super) fn to_picture(&self, path: &dyn Fn(&str) -> String) -> Picture {
        let variants = self.variants();
        let Some((fallback, webp)) = variants.split_first() else { return Picture::default() };
        let entry = |variant: &Variant| format!("{} {}w", path(&self.place(*variant)), variant.width);
        let srcset = webp.iter().map(entry).collect::<Vec<_>>().join(", ");
        let source = PictureSource { media_type: "image/webp".to_owned(), srcset };
        let sources = if webp.is_empty() { Vec::new() } else { vec![source] };
        Picture { sources, ..self.single(*fallback, path) }
    }

    /// The file for the head of a page; `None` if the fallback is as small.
    pub(super) fn logo_variant(&self) -> Option<Variant> {
        let fallback = self.variants().into_iter().next().filter(|variant| !variant.is_unchanged())?;
        let width = u64::from(self.size.0) * u64::from(LOGO_HEIGHT) / u64::from(self.size.1.max(1));
        let width = u32::try_from(width).ok()?.max(1);
        (width < fallback.width).then_some(Variant { width, ..fallback })
    }

    /// One file, for templates that show no others of the picture.
    pub(super) fn single(&self, variant: Variant, path: &dyn Fn(&str) -> String) -> Picture {
        let height = self.height(variant.width);
        Picture { path: path(&self.place(variant)), width: variant.width, height, ..Picture::default() }
    }

    /// The path of a variant in the site.
    pub(super) fn place(&self, variant: Variant) -> String {
        let stem = plain_stem(&self.path.file_stem().unwrap_or_default().to_string_lossy());
        let name = self.name(variant);
        match variant.format {
            Format::Unchanged => format!("assets/{stem}.{name}"),
            _ => format!("assets/{stem}-{}.{name}", variant.width),
        }
    }

    /// The hash of all that a variant is made from, with an ending. Equal pictures share it.
    pub(super) fn name(&self, variant: Variant) -> String {
        let ending = match variant.format {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
            Format::Unchanged => match self.kind {
                Kind::Animated(container) => container.ending(),
                _ => "svg",
            },
        };
        format!("{:016x}.{ending}", fingerprint(&("picture", VERSION, self.digest, variant)))
    }
}

impl Variant {
    /// Whether it is the picture of the source as it is.
    pub(super) fn is_unchanged(self) -> bool {
        self.format == Format::Unchanged
    }
}

/// A file stem with only the characters that need no escaping in URLs.
fn plain_stem(stem: &str) -> String {
    let plain: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let plain = plain.trim_matches('-').to_owned();
    if plain.is_empty() { "picture".to_owned() } else { plain }
}
