//! What is wrong with a picture.

/// Why a picture cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ImageError {
    #[error("this file is empty")]
    Empty,
    #[error("this file is a pointer of Git LFS, not the file itself")]
    LfsPointer,
    /// The name of its format, with an article.
    #[error("this file is {0}, which pages cannot show")]
    Foreign(&'static str),
    #[error("this file is not a picture")]
    Unknown,
    #[error("this picture is cut off: the end of its file is missing")]
    Truncated,
    #[error("this picture is damaged, or of an unusual kind")]
    Damaged,
    /// The most pixels on a side.
    #[error("this picture is too large: pages take at most {0} pixels on a side")]
    TooLarge(u32),
    /// Damage that the name of its place explains.
    #[error("this drawing is not valid SVG: {0}")]
    Drawing(String),
    #[error("this picture cannot be encoded: {0}")]
    Unencodable(String),
}

impl ImageError {
    /// What to do.
    pub(super) fn help(&self) -> &'static str {
        match self {
            Self::Empty | Self::Truncated => {
                "copy it here again, or open it in a picture editor and save it as JPEG, PNG or WebP"
            }
            Self::LfsPointer => "run `git lfs pull`, which fetches the files of Git LFS",
            Self::TooLarge(_) => "scale it down; 2560 pixels suffice for every screen",
            Self::Drawing(_) => "open it in a drawing program and save it as plain SVG",
            Self::Foreign(_) | Self::Unknown | Self::Damaged | Self::Unencodable(_) => "save it as JPEG, PNG or WebP",
        }
    }
}
