//! Makes a static site of content: pages by the templates of a theme, and the files beside them.
//!
//! Data flows through the modules in the order in which they are listed. The crate `reader` reads the content; `publisher`
//! uploads the site.

mod escape;
mod cache_file;
mod view;
mod trace;
pub mod variables;
mod theme;
mod page_kind;
mod address;
mod output;
mod page_key;
mod pictures;
mod snapshot;
mod pages;
mod files;
mod render;
mod build;
mod live;

pub use build::{BuildOptions, BuildProgress, BuildStep, Builder, Outcome, Preview, TraceOptions};
pub use files::headers;
pub use live::{EntryChanges, LiveFile, LivePetition, LiveSite};
pub use output::{Report, WriteError};
pub use page_kind::PageKind;
pub use theme::{LanguageFile, language_file};
pub use view::{Scene, SceneCount, SceneStage, UnpublishedPetition};
