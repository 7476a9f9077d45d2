//! What is wrong with a picture.

/// Why a picture cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ImageError {
    #[error("this file is not a readable picture: {0}")]
    Unreadable(String),
}
