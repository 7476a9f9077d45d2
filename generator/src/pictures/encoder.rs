//! Makes the files of pictures: encodes them, draws social images, and removes metadata.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bytes::Bytes;
use reader::cache_file::store;
use reader::diagnostic::Diagnostic;

use super::asset::{Asset, unusable};
use super::content_files::ContentFiles;
use super::decode::{decode, orientation};
use super::error::ImageError;
use super::image::{Source, Variant};
use super::metadata::{Container, without_metadata};
use super::social_image::{Logo, SocialCard};

/// Makes assets from pictures of the content.
#[derive(Debug, Default)]
pub(super) struct Encoder {
    /// The folder of files that were made before, by name.
    cache: Option<PathBuf>,
    /// The logo as the site's social images show it; `None` if it cannot be decoded.
    logo: OnceLock<Option<Logo>>,
}

impl Encoder {
    pub(super) fn new(cache: Option<PathBuf>) -> Self {
        Self { cache, logo: OnceLock::new() }
    }

    /// The bytes of an asset.
    ///
    /// # Errors
    /// If a file that it is made from cannot be read or decoded.
    pub(super) fn make(&self, files: &ContentFiles, asset: &Asset) -> Result<Bytes, Box<Diagnostic>> {
        match asset {
            Asset::Static(bytes) => Ok(bytes.clone()),
            Asset::Linked(path, _) => clean(files, path),
            Asset::Root(path, _) => files.bytes(path),
            Asset::Picture(source, variant) => self.variant(files, source, *variant),
            Asset::Social(card) => self.social_image(files, card),
        }
    }

    fn cached(&self, name: &str) -> Option<Bytes> {
        std::fs::read(self.cache.as_ref()?.join(name)).map(Bytes::from).ok()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        if let Some(cache) = &self.cache {
            // An error, such as a full disk, only makes the next build slower.
            let _ = store(&cache.join(name), bytes);
        }
    }

    fn variant(&self, files: &ContentFiles, source: &Source, variant: Variant) -> Result<Bytes, Box<Diagnostic>> {
        if variant.is_unchanged() {
            return clean(files, &source.path);
        }
        if let Some(bytes) = self.cached(&source.name(variant)) {
            return Ok(bytes);
        }
        let unusable = |error: ImageError| Box::new(unusable(&source.path, &error));
        let whole = decode(&files.bytes(&source.path)?).map_err(unusable)?;
        let picture = source.widest(whole).map_err(unusable)?;
        let encode = |variant: Variant| variant.encode(source, &picture).map(Bytes::from).map_err(unusable);
        if self.cache.is_some() {
            // The others are needed next, and decoding takes longer than encoding.
            for other in source.variants().into_iter().filter(|other| *other != variant) {
                self.keep(&source.name(other), &encode(other)?);
            }
        }
        let bytes = encode(variant)?;
        self.keep(&source.name(variant), &bytes);
        Ok(bytes)
    }

    fn social_image(&self, files: &ContentFiles, card: &SocialCard) -> Result<Bytes, Box<Diagnostic>> {
        let place = card.place();
        let name = place.rsplit('/').next().unwrap_or_default();
        if let Some(bytes) = self.cached(name) {
            return Ok(bytes);
        }
        // A picture that cannot be decoded is reported where its own files are made.
        let logo = self.logo.get_or_init(|| card.prepare_logo(&files.bytes(card.logo_path()?).ok()?).ok());
        let logo = logo.as_ref().filter(|_| card.logo_path().is_some());
        let photo = card.photo_path().and_then(|path| decode(&files.bytes(path).ok()?).ok());
        let drawn = card.draw(logo, photo.as_ref());
        let bytes = drawn.map_err(|error| Box::new(unusable(Path::new(&place), &error)))?;
        self.keep(name, &bytes);
        Ok(bytes.into())
    }
}

/// A file without the metadata of pictures.
fn clean(files: &ContentFiles, path: &Path) -> Result<Bytes, Box<Diagnostic>> {
    let bytes = files.bytes(path)?;
    if Container::of(&bytes).is_none() {
        return Ok(bytes);
    }
    let clean =
        orientation(&bytes).and_then(|orientation| without_metadata(&bytes, orientation).ok_or(ImageError::Truncated));
    clean.map(Bytes::from).map_err(|error| Box::new(unusable(path, &error)))
}
