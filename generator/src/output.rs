//! Writing a site. Files are staged first; only when all are staged does the site change: changed files are replaced one by
//! one, and stale files are removed. A new site appears at once, by renaming its folder. Files that no build wrote stay.

mod error;
mod file;
mod file_state;
mod file_list;
mod guard;
mod other_files;
mod stage;
mod writer;

pub use self::error::WriteError;
pub(crate) use self::file::{Batch, OutputFile, Staged};
pub use self::file_list::{FILE_LIST, FileList, has_hidden_part};
pub(crate) use self::file_state::FileState;
pub(crate) use self::guard::{SITEMAP, SITEMAP_BEGINNING, check};
pub(crate) use self::stage::Stage;
pub use self::writer::Report;
pub(crate) use self::writer::Writer;
