//! The files of `content/`: their names, roles, bytes and stamps.

mod digest;
mod stamp;
mod role;
mod tree;
mod read;
mod slice;

pub use self::digest::digest;
pub use self::read::is_lfs_pointer;
pub(crate) use self::read::{FILE_MAX, read_bytes};
pub(crate) use self::role::{FileName, Role, role};
pub use self::slice::SourceSlice;
pub use self::stamp::{Stamp, TICK};
pub use self::tree::{FileTree, is_hidden, walk};

/// The folder of all content, relative to the root.
pub const CONTENT: &str = "content";
