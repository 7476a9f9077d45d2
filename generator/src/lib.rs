//! Makes a static site of content: pages by the templates of a theme, and the files beside them.
//!
//! Data flows through the modules in the order in which they are listed. The crate `reader` reads the content; `publisher`
//! uploads the site.

mod escape;
mod cache_file;
mod view;
mod petition_filter;
mod trace;
pub mod variables;
mod theme;
mod page_kind;
mod address;
mod output;
mod page_key;
mod pictures;
mod root_files;
mod snapshot;
mod pages;
mod files;
mod render;
mod build;
mod live;

pub use build::{BuildOptions, BuildProgress, BuildStep, Builder, Outcome, Preview, TraceOptions};
pub use files::headers;
pub use live::{EntryChanges, LiveFile, LivePetition, LiveSite};
pub use output::{FILE_LIST, FileList, Report, WriteError, has_hidden_part};
pub use page_kind::PageKind;
pub use theme::{LanguageFile, check_brand, default_theme_file, default_theme_files, has_default_texts, language_file};
pub use view::{Scene, SceneCount, SceneStage, UnpublishedPetition};
