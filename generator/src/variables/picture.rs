//! Pictures as templates show them.

use serde::Serialize;

/// A picture of the content in several widths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The fallback file.
    pub path: String,
    /// Pixels of the fallback.
    pub width: u32,
    /// Pixels of the fallback.
    pub height: u32,
    /// For `<source>`, the smallest format first.
    pub sources: Vec<PictureSource>,
    /// `srcset` of the fallback's format; may be empty.
    pub srcset: String,
    /// What it shows.
    pub alt: String,
    /// Whose it is.
    pub credit: Option<String>,
}

/// One format of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: String,
    /// For the attribute `srcset`.
    pub srcset: String,
}
