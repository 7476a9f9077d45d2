//! Pictures: scaled ones of pages and texts, and drawn ones (QR codes and social images).

mod error;
mod format;
mod metadata;
mod colours;
mod decode;
mod qr;
mod scale;
mod image;
mod social_image;
mod content_files;
mod asset;
mod used_files;
mod cache;

pub(crate) use asset::Asset;
pub(crate) use cache::{PictureCache, Pictures};
pub(crate) use image::Source;
pub(crate) use qr::svg as qr_code;
pub(crate) use social_image::{SocialCard, SocialWords};
