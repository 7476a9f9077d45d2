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
#[cfg(test)]
mod edits;

pub use builder::Builder;
pub use options::{BuildOptions, Outcome, Preview, TraceOptions};
pub use progress::{BuildProgress, BuildStep};
pub(crate) use trial::render as try_templates;
