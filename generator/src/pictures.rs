//! Pictures: scaled ones of pages and texts, and drawn ones (QR codes and social images).

mod error;
mod qr;
mod scale;
mod image;
mod social_image;
mod asset;
mod cache;

pub(crate) use asset::Asset;
pub(crate) use cache::{PictureCache, Pictures, check};
pub(crate) use image::Source;
pub(crate) use qr::svg as qr_code;
pub(crate) use social_image::{SocialCard, SocialWords};
