//! The files that texts show and link to: pictures in several widths, everything else as it is.

use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::{Direction, Language};
use rayon::prelude::*;

use super::Pictures;
use super::image::{self, ImageError, Variants};
use super::social_image::{SocialImageError, social_image};
use crate::address::{Addresses, file_place};
use crate::output::OutputFile;
use crate::theme::{Part, Theme, hashed_path};
use crate::variables::Picture;
use crate::view::View;
use reader::content::{Markdown, Petition, Segment};
use reader::diagnostic::{BAD_VALUE, Diagnostic, Diagnostics, UNREADABLE};
use reader::paths::with_slashes;
use reader::source::Stamp;

/// What was read and made small, kept as long as its file does not change.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    files: BTreeMap<PathBuf, (Option<Stamp>, Bytes)>,
    variants: BTreeMap<PathBuf, (Option<Stamp>, Arc<Variants>)>,
    social: BTreeMap<String, (SocialWords, OutputFile)>,
    /// Whether nothing is kept on disk for later builds.
    is_in_memory: bool,
}

/// What a social image says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct SocialWords {
    title: String,
    target_line: String,
    site: String,
    brand: String,
    is_rtl: bool,
}

impl Cache {
    /// A cache that leaves the disk as it is.
    pub(crate) fn in_memory() -> Self {
        Self { is_in_memory: true, ..Self::default() }
    }

    /// Where pictures are kept for later builds.
    fn folder(&self, root: &Path) -> Option<PathBuf> {
        (!self.is_in_memory).then(|| root.join(".undersigned/cache"))
    }

    /// The pictures of a site, and their files and those that texts link to.
    pub(crate) fn prepare(
        &mut self,
        root: &Path,
        view: &View<'_>,
        addresses: &Addresses,
        theme: &Theme,
        diagnostics: &mut Diagnostics,
    ) -> (Pictures, Vec<OutputFile>) {
        let mut pictures = Pictures::default();
        let mut files = Vec::new();
        let texts = texts(view);
        for path in linked(&texts) {
            match self.read(root, &path) {
                Ok(bytes) => files.push(OutputFile { path: file_place(&path.to_string_lossy()), bytes }),
                Err(error) => diagnostics.push(unreadable(&path, &error)),
            }
        }
        let shown: Vec<(PathBuf, &Path)> = shown(view, &texts).into_iter().collect();
        let made: Vec<_> =
            shown.par_iter().with_max_len(1).map(|(path, user)| (path, self.small(root, path, user))).collect();
        let mut kept = BTreeMap::new();
        for (path, result) in made {
            match result {
                Ok((stamp, variants)) => {
                    let with_base = |place: &str| addresses.path(place);
                    pictures.content.insert(path.clone(), variants.picture(with_base));
                    files.extend(
                        variants
                            .files()
                            .map(|(place, bytes)| OutputFile { path: place.to_owned(), bytes: bytes.clone() }),
                    );
                    kept.insert(path.clone(), (stamp, variants));
                }
                Err(finding) => diagnostics.push(*finding),
            }
        }
        self.variants = kept;
        self.social(root, social_words(view, addresses, theme), &mut pictures, &mut files, diagnostics);
        (pictures, files)
    }

    /// The social images, each under its name in [`Pictures::social`].
    fn social(
        &mut self,
        root: &Path,
        words: BTreeMap<String, SocialWords>,
        pictures: &mut Pictures,
        files: &mut Vec<OutputFile>,
        diagnostics: &mut Diagnostics,
    ) {
        let folder = self.folder(root).map(|folder| folder.join("social"));
        let draw = |(name, words): (String, SocialWords)| {
            let known = self.social.get(&name).filter(|(known, _)| *known == words).map(|(_, file)| Ok(file.clone()));
            let file = known.unwrap_or_else(|| words.draw(folder.as_deref()));
            (name, words, file)
        };
        let words: Vec<_> = words.into_iter().collect();
        let drawn: Vec<_> = words.into_par_iter().with_max_len(1).map(draw).collect();
        self.social.clear();
        for (name, words, file) in drawn {
            match file {
                Ok(file) => {
                    pictures.social.insert(name.clone(), file.path.clone());
                    files.push(file.clone());
                    self.social.insert(name, (words, file));
                }
                Err(error) => {
                    diagnostics.push(Diagnostic::new(UNREADABLE, root, format!("“{}”: {error}", words.title)))
                }
            }
        }
        // Petitions of the same words share a picture.
        let mut seen = BTreeSet::new();
        files.retain(|file| !file.path.starts_with("og/") || seen.insert(file.path.clone()));
    }

    fn read(&mut self, root: &Path, path: &Path) -> std::io::Result<Bytes> {
        let stamp = Stamp::at(&root.join(path));
        if let Some((known, bytes)) = self.files.get(path)
            && known.is_some()
            && *known == stamp
        {
            return Ok(bytes.clone());
        }
        let bytes: Bytes = std::fs::read(root.join(path))?.into();
        self.files.insert(path.to_path_buf(), (stamp, bytes.clone()));
        Ok(bytes)
    }

    fn small(&self, root: &Path, path: &Path, user: &Path) -> Result<(Option<Stamp>, Arc<Variants>), Box<Diagnostic>> {
        let stamp = Stamp::at(&root.join(path));
        if let Some((known, variants)) = self.variants.get(path)
            && known.is_some()
            && *known == stamp
        {
            return Ok((stamp, Arc::clone(variants)));
        }
        let bytes = std::fs::read(root.join(path)).map_err(|error| Box::new(unreadable(path, &error)))?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let variants = image::variants(&bytes, &stem, self.folder(root).as_deref())
            .map_err(|error| Box::new(no_picture(path, user, &error)))?;
        Ok((stamp, Arc::new(variants)))
    }
}

/// Tells which pictures cannot be used, as far as their beginnings say: to read them whole takes the time of a build.
pub(crate) fn check(root: &Path, view: &View<'_>, diagnostics: &mut Diagnostics) {
    let shown: Vec<(PathBuf, &Path)> = shown(view, &texts(view)).into_iter().collect();
    let look = |(path, user): &(PathBuf, &Path)| match image::look(&root.join(path)) {
        Ok(()) => None,
        Err(error) => Some(no_picture(path, user, &error)),
    };
    diagnostics.extend(shown.par_iter().filter_map(look).collect::<Vec<_>>());
}

fn no_picture(path: &Path, user: &Path, error: &ImageError) -> Diagnostic {
    let user = with_slashes(user);
    Diagnostic::new(BAD_VALUE, path, error.to_string()).help(format!("save it as JPEG, PNG or WebP; {user} shows it"))
}

impl SocialWords {
    fn draw(&self, folder: Option<&Path>) -> Result<OutputFile, SocialImageError> {
        let png = social_image(&self.title, &self.target_line, &self.site, &self.brand, self.is_rtl, folder)?;
        Ok(OutputFile { path: hashed_path("og", "card.png", &png).replace("/card.", "/"), bytes: png.into() })
    }
}

/// What each social image says: the site's in each language, a petition's in each of its own.
fn social_words(view: &View<'_>, addresses: &Addresses, theme: &Theme) -> BTreeMap<String, SocialWords> {
    let site = view.site();
    let brand = site.brand.as_ref().map(|brand| brand.light.clone()).unwrap_or_default();
    let is_rtl = |language: &Language| language.direction() == Direction::Rtl;
    let mut words = BTreeMap::new();
    if !theme.has(Part::SocialImages) {
        return words;
    }
    for language in view.languages() {
        let own = SocialWords {
            title: site.title.get(language).to_owned(),
            target_line: site.description.get(language).to_owned(),
            site: addresses.base().host_str().unwrap_or_default().to_owned(),
            brand: brand.clone(),
            is_rtl: is_rtl(language),
        };
        words.insert(format!("/{language}"), own);
    }
    for petition in &*view.petitions {
        for language in petition.languages() {
            let version = petition.in_language(language);
            let known = view.languages().find(|known| *known == language).unwrap_or(&site.language);
            let theme = theme.localized(known);
            let target = theme.locale().list(version.targets);
            let own = SocialWords {
                title: version.title.to_string(),
                target_line: theme.texts().text("petitioning", &[("target", &target)]).unwrap_or(target.clone()),
                site: site.title.get(language).to_owned(),
                brand: brand.clone(),
                is_rtl: is_rtl(language),
            };
            words.insert(format!("{}/{language}", petition.main.slug), own);
        }
    }
    words
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {error}"))
}

/// Files that texts show or link to.
fn linked(texts: &[(&Path, &Markdown)]) -> BTreeSet<PathBuf> {
    texts.iter().flat_map(|(_, text)| text.files().map(Path::to_path_buf)).collect()
}

/// Every text that shows or links to files, in every language, with the main file that it belongs to.
fn texts<'v>(view: &'v View<'_>) -> Vec<(&'v Path, &'v Markdown)> {
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
        for update in &petition.updates {
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

/// Pictures that templates and texts show, each with a file that shows it.
fn shown<'v>(view: &'v View<'_>, texts: &[(&'v Path, &'v Markdown)]) -> BTreeMap<PathBuf, &'v Path> {
    let of_petition =
        |petition: &'v Arc<Petition>| Some((petition.main.image.as_ref()?.file.clone(), &*petition.main.path));
    let petitions = view.petitions.iter().filter_map(of_petition);
    let organisations = view.content.organisations.values();
    let logos = organisations.filter_map(|organisation| Some((organisation.logo.clone()?, &*organisation.path)));
    let logo = view.site().logo.clone().map(|logo| (logo, Path::new("content/site.yaml")));
    let in_texts = texts.iter().flat_map(|(path, text)| photos(text).map(|file| (file, *path)));
    // Of several that show a picture, the petition whose picture it is.
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

impl Variants {
    /// The picture with each place as a link holds it.
    fn picture(&self, with_base: impl Fn(&str) -> String) -> Picture {
        self.to_picture(&with_base)
    }
}
