//! The pictures of a site and the files that its texts link to: read as far as pages show them, without making any.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::asset::{Asset, unusable};
use super::content_files::{ContentFiles, unreadable};
use super::error::ImageError;
use super::format::personal_metadata;
use super::image::Source;
use super::maker::AssetMaker;
use super::stored::StoredPictures;
use super::used_files::{FileUse, UsedFile, used_files};
use crate::address::{Addresses, file_place};
use crate::variables::Picture;
use crate::view::View;
use reader::diagnostic::{Diagnostic, Diagnostics, PERSONAL_METADATA, UNSUITABLE_PICTURE};
use reader::parallel::AT_A_TIME;
use reader::source::{Stamp, digest, is_lfs_pointer};

/// The pictures that pages show, and the files beside them.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// Pictures by path relative to the root.
    shown: BTreeMap<PathBuf, ShownPicture>,
    /// The logo and the icon of the site, if they are large: small pictures of them, without `alt`.
    logos: BTreeMap<PathBuf, Picture>,
    /// By the path in the site.
    pub(crate) assets: BTreeMap<String, Asset>,
    pub(crate) maker: AssetMaker,
}

#[derive(Debug)]
struct ShownPicture {
    source: Arc<Source>,
    /// Without `alt` and `credit`.
    variables: Picture,
}

/// What was read from files, until they change.
#[derive(Debug, Default)]
pub(crate) struct PictureCache {
    files: BTreeMap<(FileUse, PathBuf), (Stamp, CachedFile)>,
    /// Whether nothing is cached on disk.
    is_in_memory: bool,
    /// What another process has read and made, with the folder of the assets: then no picture is read here.
    stored: Option<(StoredPictures, PathBuf)>,
}

#[derive(Clone, Debug)]
enum CachedFile {
    /// The digest of its bytes, and what it says about the person who made it.
    Linked(u64, Option<&'static str>),
    Picture(Arc<Source>),
}

/// Why a file cannot be used.
enum FileError {
    Unreadable(std::io::Error),
    Unusable(ImageError),
}

impl Pictures {
    /// Pictures that are shown without being there, for pages that are not written.
    pub(crate) fn placeholders(paths: impl Iterator<Item = PathBuf>) -> Self {
        let placeholder = |path: PathBuf| {
            let source = Arc::new(Source::placeholder(path.clone()));
            (path, ShownPicture { source, variables: Picture::default() })
        };
        Self { shown: paths.map(placeholder).collect(), ..Self::default() }
    }

    /// A picture of the content as templates show it, without `alt` and `credit`.
    pub(crate) fn get(&self, path: &Path) -> Option<&Picture> {
        self.shown.get(path).map(|shown| &shown.variables)
    }

    /// The logo or the icon of the site, without `alt`.
    pub(crate) fn logo(&self, path: &Path) -> Option<&Picture> {
        self.logos.get(path).or_else(|| self.get(path))
    }

    /// What a process without decoders needs to know of them.
    pub(crate) fn to_stored(&self) -> StoredPictures {
        let linked = |asset: &Asset| match asset {
            Asset::Linked(path, digest) => Some((path.clone(), *digest)),
            _ => None,
        };
        let shown = self.shown.iter().map(|(path, shown)| (path.clone(), (*shown.source).clone()));
        StoredPictures { shown: shown.collect(), linked: self.assets.values().filter_map(linked).collect() }
    }

    /// A picture of the content, to be made part of another.
    pub(crate) fn source(&self, path: &Path) -> Option<&Source> {
        self.shown.get(path).map(|shown| &*shown.source)
    }
}

impl PictureCache {
    /// A cache that writes nothing to disk.
    pub(crate) fn in_memory() -> Self {
        Self { is_in_memory: true, ..Self::default() }
    }

    /// What another process has read, with the folder of the assets that it has made.
    pub(crate) fn stored(pictures: StoredPictures, assets: PathBuf) -> Self {
        Self { stored: Some((pictures, assets)), ..Self::default() }
    }

    /// The folder of caches on disk of the site at `root`, if there are any.
    pub(crate) fn cache_folder(&self, root: &Path) -> Option<PathBuf> {
        (!self.is_in_memory && self.stored.is_none()).then(|| root.join(".undersigned/cache"))
    }

    /// The pictures of a site and the files that its texts link to.
    pub(crate) fn prepare(
        &mut self,
        root: &Path,
        view: &View,
        addresses: &Addresses,
        diagnostics: &mut Diagnostics,
    ) -> Pictures {
        let files = ContentFiles::new(root, &view.content);
        let used = used_files(view);
        let read = |used: &UsedFile<'_>| self.read(&files, used);
        let read: Vec<_> = used.par_iter().with_max_len(AT_A_TIME).map(read).collect();
        let maker = match &self.stored {
            Some((_, folder)) => AssetMaker::stored(files, folder.clone()),
            None => AssetMaker::new(files, self.cache_folder(root).map(|folder| folder.join("assets"))),
        };
        let mut pictures = Pictures { maker, ..Pictures::default() };
        for (used, result) in used.into_iter().zip(read) {
            match result {
                Ok((stamp, file)) => {
                    diagnostics.extend(file.warnings(&used));
                    pictures.add(&used.path, &file, addresses);
                    if let Some(stamp) = stamp {
                        self.files.insert((used.file_use, used.path), (stamp, file));
                    }
                }
                Err(FileError::Unreadable(error)) => diagnostics.push(unreadable(&used.path, &error)),
                Err(FileError::Unusable(error)) => {
                    diagnostics.push(unusable(&used.path, &error).help(used.help(error.help())));
                }
            }
        }
        for logo in [&view.site().logo, &view.site().icon].into_iter().flatten() {
            pictures.add_logo(logo, addresses);
        }
        pictures
    }

    /// The file, from the cache if it has not changed, with its stamp if that will show any later change.
    fn read(&self, files: &ContentFiles, used: &UsedFile<'_>) -> Result<(Option<Stamp>, CachedFile), FileError> {
        if let Some((stored, _)) = &self.stored {
            let file = CachedFile::stored(stored, used);
            return file.map(|file| (None, file)).ok_or(FileError::Unreadable(ErrorKind::NotFound.into()));
        }
        let stamp = Stamp::at(&files.on_disk(&used.path)).filter(Stamp::is_settled);
        if let (Some((cached, file)), Some(stamp)) = (self.files.get(&(used.file_use, used.path.clone())), stamp)
            && *cached == stamp
        {
            return Ok((Some(stamp), file.clone()));
        }
        let bytes = files.read(&used.path).map_err(FileError::Unreadable)?;
        let file = match used.file_use {
            FileUse::Linked => CachedFile::linked(&bytes),
            FileUse::Text | FileUse::Key => {
                Source::new(used.path.clone(), &bytes).map(|source| CachedFile::Picture(source.into()))
            }
        };
        Ok((stamp, file.map_err(FileError::Unusable)?))
    }
}

impl CachedFile {
    fn stored(stored: &StoredPictures, used: &UsedFile<'_>) -> Option<Self> {
        match used.file_use {
            FileUse::Linked => stored.linked.get(&used.path).map(|digest| Self::Linked(*digest, None)),
            FileUse::Text | FileUse::Key => {
                stored.shown.get(&used.path).map(|source| Self::Picture(Arc::new(source.clone())))
            }
        }
    }

    fn linked(bytes: &[u8]) -> Result<Self, ImageError> {
        if bytes.is_empty() {
            return Err(ImageError::Empty);
        }
        if is_lfs_pointer(bytes) {
            return Err(ImageError::LfsPointer);
        }
        Ok(Self::Linked(digest(bytes), personal_metadata(bytes)))
    }

    fn warnings(&self, used: &UsedFile<'_>) -> Vec<Diagnostic> {
        let unsuitable = |message: &'static str, help: &str| {
            Diagnostic::new(UNSUITABLE_PICTURE, used.path.clone(), message).help(used.help(help))
        };
        match self {
            Self::Linked(_, None) => Vec::new(),
            Self::Linked(_, Some(message)) => {
                let help = "save it as JPEG or PNG, which are published without such data, or remove the data";
                vec![Diagnostic::new(PERSONAL_METADATA, used.path.clone(), *message).help(used.help(help))]
            }
            Self::Picture(source) => {
                let inks = source.has_inks.then(|| {
                    let message = "this picture has the colours of printers (CMYK), which look different on a screen";
                    unsuitable(message, "save it with the colours of screens (RGB)")
                });
                let moves = (source.is_animated() && used.file_use == FileUse::Key).then(|| {
                    let message = "this picture moves, also in lists and beside other petitions";
                    unsuitable(message, "save one of its frames as JPEG or PNG")
                });
                inks.into_iter().chain(moves).collect()
            }
        }
    }
}

impl Pictures {
    fn add_logo(&mut self, path: &Path, addresses: &Addresses) {
        let Some(source) = self.shown.get(path).map(|shown| Arc::clone(&shown.source)) else { return };
        let Some(variant) = source.logo_variant() else { return };
        self.logos.insert(path.to_path_buf(), source.single(variant, &|place| addresses.path(place)));
        self.assets.insert(source.place(variant), Asset::Picture(source, variant));
    }

    fn add(&mut self, path: &Path, file: &CachedFile, addresses: &Addresses) {
        match file {
            CachedFile::Linked(digest, _) => {
                let place = file_place(&path.to_string_lossy());
                self.assets.insert(place, Asset::Linked(path.to_path_buf(), *digest));
            }
            CachedFile::Picture(source) => {
                let variables = source.to_picture(&|place| addresses.path(place));
                let asset = |variant| (source.place(variant), Asset::Picture(Arc::clone(source), variant));
                self.assets.extend(source.variants().into_iter().map(asset));
                self.shown.insert(path.to_path_buf(), ShownPicture { source: Arc::clone(source), variables });
            }
        }
    }
}
