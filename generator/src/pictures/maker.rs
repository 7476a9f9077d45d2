//! Makes assets, or finds those that another process has made.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use reader::diagnostic::Diagnostic;

use super::asset::Asset;
use super::content_files::{ContentFiles, unreadable};
#[cfg(feature = "pictures")]
use super::encoder::Encoder;

/// Makes assets from the files of a site.
#[derive(Debug, Default)]
pub(crate) struct AssetMaker {
    files: ContentFiles,
    /// The folder of assets that were made elsewhere, by place: this process has only their names.
    stored: Option<PathBuf>,
    #[cfg(feature = "pictures")]
    encoder: Encoder,
}

impl AssetMaker {
    /// Makes assets itself. `cache` is the folder of files that were made before, by name.
    #[cfg_attr(
        not(feature = "pictures"),
        expect(unused_variables, clippy::needless_pass_by_value, reason = "nothing is made without codecs")
    )]
    pub(super) fn new(files: ContentFiles, cache: Option<PathBuf>) -> Self {
        Self {
            files,
            stored: None,
            #[cfg(feature = "pictures")]
            encoder: Encoder::new(cache),
        }
    }

    /// Finds assets in a folder.
    pub(super) fn stored(files: ContentFiles, folder: PathBuf) -> Self {
        Self {
            files,
            stored: Some(folder),
            #[cfg(feature = "pictures")]
            encoder: Encoder::default(),
        }
    }

    /// The bytes of the asset at a place.
    ///
    /// # Errors
    /// If a file that it is made from cannot be read or decoded.
    pub(crate) fn make(&self, place: &str, asset: &Asset) -> Result<Bytes, Box<Diagnostic>> {
        match (asset, &self.stored) {
            (Asset::Static(bytes), _) => Ok(bytes.clone()),
            (Asset::Root(path, _), _) => self.files.bytes(path),
            (_, Some(folder)) => read(&folder.join(place)),
            (_, None) => self.encode(place, asset),
        }
    }

    #[cfg(feature = "pictures")]
    fn encode(&self, _: &str, asset: &Asset) -> Result<Bytes, Box<Diagnostic>> {
        self.encoder.make(&self.files, asset)
    }

    #[cfg(not(feature = "pictures"))]
    #[expect(clippy::unused_self, reason = "the same call as with codecs")]
    fn encode(&self, place: &str, _: &Asset) -> Result<Bytes, Box<Diagnostic>> {
        Err(Box::new(unreadable(Path::new(place), &std::io::ErrorKind::Unsupported.into())))
    }
}

fn read(path: &Path) -> Result<Bytes, Box<Diagnostic>> {
    std::fs::read(path).map(Bytes::from).map_err(|error| Box::new(unreadable(path, &error)))
}
