//! Reads what people wrote: files in, [`content::Content`] and [`diagnostic::Diagnostics`] out.
//!
//! The crate `generator` makes pages and files of the content. A library from data to data: no network, no async, no clock.

pub mod paths;
pub mod parallel;
pub mod diagnostic;
pub mod source;
pub mod slug;
pub mod contrast;
mod localized;
mod front_matter;
mod markdown;
mod document;
pub mod content;
mod assemble;
mod loader;
pub mod schema;
pub mod scaffold;

pub use self::loader::{Loader, aws_settings, load};
