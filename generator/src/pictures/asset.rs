//! Files that are published beside pages: static ones, and those made from pictures and texts.
//!
//! The name of a file that is made is the hash of what it is made from, so pages can link to it before it exists. It is made
//! when it is written or requested, once: its bytes are cached on disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use reader::diagnostic::{BAD_VALUE, Diagnostic};

use super::error::ImageError;
use super::image::{Source, Variant};
use super::social_image::SocialCard;

/// A file of the site that is not rendered from a template.
#[derive(Clone, Debug)]
pub(crate) enum Asset {
    /// Of the theme; its name has the hash of its bytes.
    Static(Bytes),
    /// A file of the content, by its path relative to the root, with the digest of its bytes. Pictures are published without
    /// metadata.
    Linked(PathBuf, u64),
    /// A file of `static/`, by its path relative to the root, with the digest of its bytes.
    Root(PathBuf, u64),
    Picture(Arc<Source>, Variant),
    Social(Arc<SocialCard>),
}

impl Asset {
    /// The fingerprint of a file whose name has the hash of all that it is made from.
    pub(crate) const IN_NAME: u64 = 0;

    /// Of what its name does not contain.
    pub(crate) fn fingerprint(&self) -> u64 {
        match self {
            Self::Linked(_, digest) | Self::Root(_, digest) => *digest,
            Self::Static(_) | Self::Picture(..) | Self::Social(_) => Self::IN_NAME,
        }
    }
}

pub(super) fn unusable(path: &Path, error: &ImageError) -> Diagnostic {
    Diagnostic::new(BAD_VALUE, path, error.to_string()).help(error.help())
}
