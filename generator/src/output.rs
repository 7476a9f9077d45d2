//! Writing a site: files are staged as they are made, and only when all are made does the site change: what differs is
//! replaced file by file, what is stale is removed. A site that was not there before appears as a whole.

mod error;
mod file;
mod guard;
mod stage;
mod writer;

pub use self::error::WriteError;
pub(crate) use self::file::{Batch, IndexEntry, OutputFile};
pub(crate) use self::guard::{SITEMAP, SITEMAP_BEGINNING, check};
pub(crate) use self::stage::Stage;
pub use self::writer::Report;
pub(crate) use self::writer::Writer;
