//! Pictures as templates show them.

use serde::Serialize;

/// A picture of the content in several widths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Picture {
    /// The fallback, in a format that every browser supports.
    pub path: String,
    /// Pixels of the fallback.
    pub width: u32,
    /// Pixels of the fallback.
    pub height: u32,
    /// For `<source>`; empty for drawings (SVG), which scale by themselves.
    pub sources: Vec<PictureSource>,
    pub alt: String,
    pub credit: Option<String>,
}

/// One format of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: String,
    pub srcset: String,
}
