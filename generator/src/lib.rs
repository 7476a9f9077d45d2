//! Makes a static site of content: pages by the templates of a theme, and the files beside them.
//!
//! Data flows through the modules in the order in which they are listed. The crate `reader` reads the content; `publisher`
//! uploads the site.

mod escape;
mod view;
pub mod variables;
mod theme;
mod page_kind;
mod address;
mod output;
mod reuse;
mod pictures;
mod pages;
mod files;
mod build;

pub use build::{BuildOptions, Builder, Outcome, Preview, ReceiptOptions};
pub use files::headers;
pub use output::{Report, WriteError};
pub use page_kind::PageKind;
