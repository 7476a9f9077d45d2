//! The pictures of a site and the files that its texts link to: read as far as pages show them, without making any.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::asset::{Asset, AssetMaker, unreadable, unusable};
use super::error::ImageError;
use super::image::Source;
use crate::address::{Addresses, file_place};
use crate::variables::Picture;
use crate::view::View;
use reader::content::{Markdown, Petition, Segment};
use reader::diagnostic::Diagnostics;
use reader::parallel::AT_A_TIME;
use reader::paths::with_slashes;
use reader::source::{Stamp, digest};

/// The pictures that pages show, and the files beside them.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// Pictures by path relative to the root.
    shown: BTreeMap<PathBuf, ShownPicture>,
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
    files: BTreeMap<PathBuf, (Stamp, CachedFile)>,
    /// Whether nothing is cached on disk.
    is_in_memory: bool,
}

#[derive(Clone, Debug)]
enum CachedFile {
    /// The digest of its bytes.
    Linked(u64),
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

    /// The pictures of a site and the files that its texts link to.
    pub(crate) fn prepare(
        &mut self,
        root: &Path,
        view: &View,
        addresses: &Addresses,
        diagnostics: &mut Diagnostics,
    ) -> Pictures {
        let texts = texts(view);
        let linked: Vec<PathBuf> = linked(&texts).into_iter().collect();
        let shown: Vec<(PathBuf, &Path)> = shown(view, &texts).into_iter().collect();
        let folder = (!self.is_in_memory).then(|| root.join(".undersigned/cache/assets"));
        let mut pictures = Pictures { maker: AssetMaker::new(root, folder), ..Pictures::default() };
        let read = |path: &PathBuf| self.read(root, path, |bytes| Ok(CachedFile::Linked(digest(bytes))));
        let read_linked: Vec<_> = linked.par_iter().with_max_len(AT_A_TIME).map(read).collect();
        let read = |(path, _): &(PathBuf, &Path)| {
            self.read(root, path, |bytes| Ok(CachedFile::Picture(Source::new(path.clone(), bytes)?.into())))
        };
        let read_shown: Vec<_> = shown.par_iter().with_max_len(AT_A_TIME).map(read).collect();
        let users = linked.into_iter().map(|path| (path, None));
        let users = users.chain(shown.into_iter().map(|(path, user)| (path, Some(user))));
        for ((path, user), result) in users.zip(read_linked.into_iter().chain(read_shown)) {
            match result {
                Ok((stamp, file)) => {
                    pictures.add(&path, &file, addresses);
                    if let Some(stamp) = stamp {
                        self.files.insert(path, (stamp, file));
                    }
                }
                Err(FileError::Unreadable(error)) => diagnostics.push(unreadable(&path, &error)),
                Err(FileError::Unusable(error)) => {
                    let diagnostic = unusable(&path, &error);
                    diagnostics.push(match user {
                        Some(user) => diagnostic.help(help(user)),
                        None => diagnostic,
                    });
                }
            }
        }
        pictures
    }

    /// The file, from the cache if it has not changed, with its stamp if that will show any later change.
    fn read(
        &self,
        root: &Path,
        path: &Path,
        parse: impl FnOnce(&[u8]) -> Result<CachedFile, ImageError>,
    ) -> Result<(Option<Stamp>, CachedFile), FileError> {
        let stamp = Stamp::at(&root.join(path)).filter(Stamp::is_settled);
        if let (Some((cached, file)), Some(stamp)) = (self.files.get(path), stamp)
            && *cached == stamp
        {
            return Ok((Some(stamp), file.clone()));
        }
        let bytes = std::fs::read(root.join(path)).map_err(FileError::Unreadable)?;
        Ok((stamp, parse(&bytes).map_err(FileError::Unusable)?))
    }
}

impl Pictures {
    fn add(&mut self, path: &Path, file: &CachedFile, addresses: &Addresses) {
        match file {
            CachedFile::Linked(digest) => {
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

/// Reports pictures that cannot be used, as far as their headers show: decoding them would be as slow as a build.
pub(crate) fn check(root: &Path, view: &View, diagnostics: &mut Diagnostics) {
    let shown: Vec<(PathBuf, &Path)> = shown(view, &texts(view)).into_iter().collect();
    let check = |(path, user): &(PathBuf, &Path)| match std::fs::read(root.join(path)) {
        Ok(bytes) => Source::new(path.clone(), &bytes).err().map(|error| unusable(path, &error).help(help(user))),
        Err(error) => Some(unreadable(path, &error)),
    };
    diagnostics.extend(shown.par_iter().filter_map(check).collect::<Vec<_>>());
}

fn help(user: &Path) -> String {
    format!("save it as JPEG, PNG or WebP; {} shows it", with_slashes(user))
}

/// The files that texts show or link to.
fn linked(texts: &[(&Path, &Markdown)]) -> BTreeSet<PathBuf> {
    texts.iter().flat_map(|(_, text)| text.files().map(Path::to_path_buf)).collect()
}

/// The texts in all languages that show or link to files, each with the path of its main file.
fn texts<'v>(view: &'v View) -> Vec<(&'v Path, &'v Markdown)> {
    let mut texts: Vec<(&Path, &Markdown)> = Vec::new();
    let mut add = |path, text: &'v Markdown| {
        if text.files().next().is_some() {
            texts.push((path, text));
        }
    };
    for petition in &*view.petitions {
        let path = &*petition.main.path;
        add(path, &petition.main.text);
        petition.translations.values().for_each(|translation| add(path, &translation.text));
        for update in view.updates(petition) {
            add(&update.path, &update.text);
            update.translations.values().for_each(|translation| add(&update.path, &translation.text));
        }
    }
    for organisation in view.content.organisations.values() {
        add(&organisation.path, &organisation.text);
        organisation.translations.values().for_each(|translation| add(&organisation.path, &translation.text));
    }
    for article in view.content.pages.values() {
        add(&article.path, &article.text);
        article.translations.values().for_each(|translation| add(&article.path, &translation.text));
    }
    texts
}

/// The pictures that templates and texts show, each with the path of a file that shows it.
fn shown<'v>(view: &'v View, texts: &[(&'v Path, &'v Markdown)]) -> BTreeMap<PathBuf, &'v Path> {
    let of_petition =
        |petition: &'v Arc<Petition>| Some((petition.main.image.as_ref()?.file.clone(), &*petition.main.path));
    let petitions = view.petitions.iter().filter_map(of_petition);
    let organisations = view.content.organisations.values();
    let logos = organisations.filter_map(|organisation| Some((organisation.logo.clone()?, &*organisation.path)));
    let logo = view.site().logo.clone().map(|logo| (logo, Path::new("content/site.yaml")));
    let in_texts = texts.iter().flat_map(|(path, text)| photos(text).map(|file| (file, *path)));
    // Later entries win: the petition whose picture it is, rather than a text that shows it.
    in_texts.chain(logo).chain(logos).chain(petitions).collect()
}

/// The images of a text that get smaller variants: GIFs may be animated, and SVGs scale by themselves.
fn photos(text: &Markdown) -> impl Iterator<Item = PathBuf> {
    text.segments.iter().filter_map(|segment| {
        let Segment::Image(image) = segment else { return None };
        let extension = image.file.extension()?.to_str()?.to_ascii_lowercase();
        ["jpg", "jpeg", "png", "webp"].contains(&extension.as_str()).then(|| image.file.clone())
    })
}
