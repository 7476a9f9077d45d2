//! Files in, pages out: compiles petitions written in Markdown to a static site.

pub mod address;
pub mod badge;
pub mod context;
mod extras;
pub mod feed;
pub mod headers;
pub mod image;
mod index;
pub mod locale;
pub mod output;
mod pictures;
pub mod qr;
mod receipt;
pub mod render;
mod signing;
pub mod site;
pub mod sitemap;
pub mod social_image;
pub mod texts;
pub mod theme;
pub mod view;
