//! Pictures: scaled ones of pages and texts, and drawn ones (QR codes and social images).
//!
//! Without the feature `pictures` there are no decoders and encoders: a process then continues a build whose pictures
//! another one has made (`stored.rs`).

mod error;
mod format;
mod metadata;
mod image;
#[cfg(feature = "pictures")]
mod colours;
#[cfg(feature = "pictures")]
mod decode;
mod qr;
#[cfg(feature = "pictures")]
mod jpeg;
#[cfg(feature = "pictures")]
mod scale;
mod social_image;
mod content_files;
mod asset;
#[cfg(feature = "pictures")]
mod encoder;
mod maker;
mod used_files;
mod stored;
mod cache;

pub(crate) use asset::Asset;
pub(crate) use cache::{PictureCache, Pictures};
pub(crate) use image::Source;
pub(crate) use qr::svg as qr_code;
pub(crate) use social_image::{SocialCard, SocialWords};
