//! The files of `content/`: which there are, what each is by its place and name, and their bytes.

mod digest;
mod stamp;
mod role;
mod tree;
mod read;
mod slice;

pub use self::digest::digest;
pub(crate) use self::read::{FILE_MAX, read_bytes};
pub(crate) use self::role::{FileName, Role, role};
pub use self::slice::SourceSlice;
pub use self::stamp::{Stamp, TICK};
pub use self::tree::{FileTree, walk};

/// The folder that holds all content, below the root.
pub const CONTENT: &str = "content";
