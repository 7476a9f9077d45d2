//! Reads what people write: the files of `content/` in, [`Content`](content::Content) and
//! [`Diagnostics`](diagnostic::Diagnostics) out.
//!
//! A library from data to data: no network, no async, no clock. Start with [`load`], or with [`Loader`] for a process that
//! reads the same site again and again.
//!
//! # Other crates
//!
//! - `petition`: the types and rules of the domain, which all crates share.
//! - `generator`: turns content, a theme and counts into the pages and files of a site. It is the main user of this crate.
//! - `publisher`: uploads a site and refreshes its counts.
//! - `signer`: takes signatures. It never sees content, only the index that `generator` writes.

// In the order that data flows: a module uses only those above it.
pub mod paths;
pub mod system_error;
pub mod parallel;
pub mod diagnostic;
pub mod source;
pub mod cache_file;
pub mod slug;
pub mod alias;
mod typography;
pub mod contrast;
mod example_address;
mod localized;
mod front_matter;
mod markdown;
mod document;
mod document_cache;
pub mod fix;
pub mod content;
mod assemble;
mod loader;
pub mod reference;
pub mod schema;
pub mod scaffold;

pub use self::loader::{Loader, load, settings};
