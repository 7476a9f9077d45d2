//! Reads what people wrote: files in, [`content::Content`] and [`diagnostic::Diagnostics`] out.
//!
//! The crate `generator` makes pages and files of the content. A library from data to data: no network, no async, no clock.

pub mod content;
pub mod contrast;
pub mod diagnostic;
pub mod digest;
pub mod document;
mod front_matter;
mod markdown;
pub mod parallel;
pub mod scaffold;
pub mod schema;
pub mod slug;
pub mod source;
pub mod stamp;
mod yaml;
