//! Makes a static site of content: pages by the templates of a theme, and the files beside them.
//!
//! Data flows through the modules in the order in which they are listed. The crate `reader` reads the content; `publisher`
//! uploads the site.

mod escape;
mod view;
mod petition_filter;
mod trace;
pub mod variables;
mod theme;
mod page_kind;
mod address;
mod output;
mod page_key;
#[cfg_attr(not(feature = "pictures"), expect(dead_code, reason = "only reading and making pictures needs all of it"))]
mod pictures;
mod root_files;
mod snapshot;
mod pages;
mod files;
mod render;
mod build;
mod live;

/// Identifies what renders: the release, and a hash of the sources of what pages depend on. Programs with the same identity render
/// the same pages from the same content.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), "+", env!("UNDERSIGNED_SOURCES"));

pub use build::{
    BuildOptions, BuildProgress, BuildStep, Builder, ListUpdate, Outcome, Preview, StoredBuild, StoredBytes,
    StoredFile, TraceOptions,
};
pub use files::headers;
pub use live::{EntryChanges, LiveFile, LivePetition, LiveSite};
pub use output::{FILE_LIST, FileList, Report, WriteError, has_hidden_part};
pub use page_kind::PageKind;
pub use theme::{LanguageFile, check_brand, default_theme_file, default_theme_files, has_default_texts, language_file};
pub use view::{Scene, SceneCount, SceneStage, UnpublishedPetition};
