//! Files that are published beside pages: static ones, and those made from pictures and texts.
//!
//! The name of a file that is made is the hash of what it is made from, so pages can link to it before it exists. It is made
//! when it is written or requested, once: its bytes are cached on disk.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use reader::diagnostic::{BAD_VALUE, Diagnostic, UNREADABLE};
use reader::system_error::reason;

use super::content_files::ContentFiles;
use super::decode::{decode, orientation};
use super::error::ImageError;
use super::image::{Source, Variant};
use super::metadata::{Container, without_metadata};
use super::social_image::{Logo, SocialCard};
use crate::cache_file::store;

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

/// Makes assets from the files of a site.
#[derive(Debug, Default)]
pub(crate) struct AssetMaker {
    files: ContentFiles,
    /// The folder of files that were made before, by name.
    cache: Option<PathBuf>,
    /// The logo as the site's social images show it; `None` if it cannot be decoded.
    logo: OnceLock<Option<Logo>>,
}

impl Asset {
    /// Of what its name does not contain.
    pub(crate) fn fingerprint(&self) -> u64 {
        match self {
            Self::Linked(_, digest) | Self::Root(_, digest) => *digest,
            Self::Static(_) | Self::Picture(..) | Self::Social(_) => 0,
        }
    }
}

impl AssetMaker {
    pub(super) fn new(files: ContentFiles, cache: Option<PathBuf>) -> Self {
        Self { files, cache, logo: OnceLock::new() }
    }

    /// The bytes of an asset.
    ///
    /// # Errors
    /// If a file that it is made from cannot be read or decoded.
    pub(crate) fn make(&self, asset: &Asset) -> Result<Bytes, Box<Diagnostic>> {
        match asset {
            Asset::Static(bytes) => Ok(bytes.clone()),
            Asset::Linked(path, _) => self.clean(path),
            Asset::Root(path, _) => self.read(path),
            Asset::Picture(source, variant) => self.variant(source, *variant),
            Asset::Social(card) => self.social_image(card),
        }
    }

    fn read(&self, path: &Path) -> Result<Bytes, Box<Diagnostic>> {
        self.files.read(path).map(Bytes::from).map_err(|error| Box::new(unreadable(path, &error)))
    }

    /// A file without the metadata of pictures.
    fn clean(&self, path: &Path) -> Result<Bytes, Box<Diagnostic>> {
        let bytes = self.read(path)?;
        if Container::of(&bytes).is_none() {
            return Ok(bytes);
        }
        let clean = orientation(&bytes)
            .and_then(|orientation| without_metadata(&bytes, orientation).ok_or(ImageError::Truncated));
        clean.map(Bytes::from).map_err(|error| Box::new(unusable(path, &error)))
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

    fn variant(&self, source: &Source, variant: Variant) -> Result<Bytes, Box<Diagnostic>> {
        if variant.is_unchanged() {
            return self.clean(&source.path);
        }
        if let Some(bytes) = self.cached(&source.name(variant)) {
            return Ok(bytes);
        }
        let unusable = |error: ImageError| Box::new(unusable(&source.path, &error));
        let picture = decode(&self.read(&source.path)?).map_err(unusable)?;
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

    fn social_image(&self, card: &SocialCard) -> Result<Bytes, Box<Diagnostic>> {
        let place = card.place();
        let name = place.rsplit('/').next().unwrap_or_default();
        if let Some(bytes) = self.cached(name) {
            return Ok(bytes);
        }
        // A picture that cannot be decoded is reported where its own files are made.
        let logo = self.logo.get_or_init(|| card.prepare_logo(&self.read(card.logo_path()?).ok()?).ok());
        let logo = logo.as_ref().filter(|_| card.logo_path().is_some());
        let photo = card.photo_path().and_then(|path| decode(&self.read(path).ok()?).ok());
        let drawn = card.draw(logo, photo.as_ref());
        let bytes = drawn.map_err(|error| Box::new(unusable(Path::new(&place), &error)))?;
        self.keep(name, &bytes);
        Ok(bytes.into())
    }
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {}", reason(error)))
}

pub(super) fn unusable(path: &Path, error: &ImageError) -> Diagnostic {
    Diagnostic::new(BAD_VALUE, path, error.to_string()).help(error.help())
}
