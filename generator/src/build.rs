//! Building a site: the stages in order, and all that is kept between two builds.

mod options;
mod memory;
mod stages;
mod trial;
mod receipt;
mod builder;

pub use builder::Builder;
pub use options::{BuildOptions, Outcome, Preview, ReceiptOptions};
