//! Building a site: the stages in order, and all that is kept between two builds.

mod options;
mod progress;
mod traces;
mod stages;
mod privacy_check;
mod sample_counts;
mod trial;
mod trace_file;
mod builder;
mod stored;
#[cfg(test)]
mod edits;

pub use builder::Builder;
pub use options::{BuildOptions, ListUpdate, Outcome, Preview, TraceOptions};
pub use progress::{BuildProgress, BuildStep};
pub use stored::{StoredBuild, StoredBytes, StoredFile};
pub(crate) use trial::render as try_templates;
