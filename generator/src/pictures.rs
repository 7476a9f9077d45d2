//! Pictures: those that pages and texts show, in several widths, and those that are drawn.

mod qr;
mod disk_cache;
mod image;
mod social_image;
mod cache;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::variables::Picture;

pub(crate) use cache::{Cache, check};
pub(crate) use qr::svg as qr_code;

/// Pictures that pages show: by the path of the content's file, and by the petition for social ones.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// By path relative to the root; without `alt` and `credit`.
    pub(crate) content: BTreeMap<PathBuf, Picture>,
    /// Social images by `<slug>/<language>`, the site's by `/<language>`: place below the site.
    pub(crate) social: BTreeMap<String, String>,
}
