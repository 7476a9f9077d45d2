//! Pictures: scaled ones of pages and texts, and drawn ones (QR codes and social images).

mod qr;
mod image;
mod social_image;
mod cache;

pub(crate) use cache::{PictureCache, Pictures, check};
pub(crate) use qr::svg as qr_code;
