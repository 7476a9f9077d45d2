//! The pictures of a site: scaled ones, social images, and files that texts link to, which are copied.

use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::{Direction, Language};
use rayon::prelude::*;

use super::image::{self, ImageError, Variants};
use super::social_image::{SocialCard, SocialImageError, social_image};
use crate::address::{Addresses, file_place};
use crate::output::OutputFile;
use crate::theme::{Part, Theme, short_hash};
use crate::variables::Picture;
use crate::view::View;
use reader::content::{Markdown, Petition, Segment};
use reader::diagnostic::{BAD_VALUE, Diagnostic, Diagnostics, UNREADABLE};
use reader::paths::with_slashes;
use reader::source::Stamp;

/// The pictures that pages show.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// Scaled pictures by path relative to the root, without `alt` and `credit`.
    pub(crate) content: BTreeMap<PathBuf, Picture>,
    /// The path in the site of each social image, by `<slug>/<language>`, and by `/<language>` for those of the site.
    pub(crate) social: BTreeMap<String, String>,
}

/// Files and pictures of earlier builds, reused until they change.
#[derive(Debug, Default)]
pub(crate) struct PictureCache {
    files: BTreeMap<PathBuf, (Option<Stamp>, Bytes)>,
    variants: BTreeMap<PathBuf, (Option<Stamp>, Arc<Variants>)>,
    social: BTreeMap<String, (SocialCard, OutputFile)>,
    /// Whether nothing is cached on disk.
    is_in_memory: bool,
}

impl PictureCache {
    /// A cache that writes nothing to disk.
    pub(crate) fn in_memory() -> Self {
        Self { is_in_memory: true, ..Self::default() }
    }

    /// The folder of pictures cached on disk for later processes.
    fn folder(&self, root: &Path) -> Option<PathBuf> {
        (!self.is_in_memory).then(|| root.join(".undersigned/cache"))
    }

    /// The pictures of a site, and the files to write: pictures, and files that texts link to.
    pub(crate) fn prepare(
        &mut self,
        root: &Path,
        view: &View,
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
        let scaled: Vec<_> =
            shown.par_iter().with_max_len(1).map(|(path, user)| (path, self.scale(root, path, user))).collect();
        let mut cached = BTreeMap::new();
        for (path, result) in scaled {
            match result {
                Ok((stamp, variants)) => {
                    pictures.content.insert(path.clone(), variants.to_picture(&|place| addresses.path(place)));
                    let file =
                        |(place, bytes): (&str, &Bytes)| OutputFile { path: place.to_owned(), bytes: bytes.clone() };
                    files.extend(variants.files().map(file));
                    cached.insert(path.clone(), (stamp, variants));
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        self.variants = cached;
        self.draw_social_images(root, social_cards(view, addresses, theme), &mut pictures, &mut files, diagnostics);
        (pictures, files)
    }

    /// Adds the social images to [`Pictures::social`] and to the files.
    fn draw_social_images(
        &mut self,
        root: &Path,
        cards: BTreeMap<String, SocialCard>,
        pictures: &mut Pictures,
        files: &mut Vec<OutputFile>,
        diagnostics: &mut Diagnostics,
    ) {
        let folder = self.folder(root).map(|folder| folder.join("social"));
        let draw = |(name, card): (String, SocialCard)| {
            let cached = self.social.get(&name).filter(|(cached, _)| *cached == card).map(|(_, file)| Ok(file.clone()));
            let file = cached.unwrap_or_else(|| social_image_file(&card, folder.as_deref()));
            (name, card, file)
        };
        let cards: Vec<_> = cards.into_iter().collect();
        let drawn: Vec<_> = cards.into_par_iter().with_max_len(1).map(draw).collect();
        self.social.clear();
        for (name, card, file) in drawn {
            match file {
                Ok(file) => {
                    pictures.social.insert(name.clone(), file.path.clone());
                    files.push(file.clone());
                    self.social.insert(name, (card, file));
                }
                Err(error) => diagnostics.push(Diagnostic::new(UNREADABLE, root, format!("“{}”: {error}", card.title))),
            }
        }
        // Petitions with the same text share an image.
        let mut seen = BTreeSet::new();
        files.retain(|file| !file.path.starts_with("og/") || seen.insert(file.path.clone()));
    }

    fn read(&mut self, root: &Path, path: &Path) -> std::io::Result<Bytes> {
        let stamp = Stamp::at(&root.join(path));
        if let Some((cached, bytes)) = self.files.get(path)
            && cached.is_some()
            && *cached == stamp
        {
            return Ok(bytes.clone());
        }
        let bytes: Bytes = std::fs::read(root.join(path))?.into();
        self.files.insert(path.to_path_buf(), (stamp, bytes.clone()));
        Ok(bytes)
    }

    /// A picture in all widths; `user` is a file that shows it.
    fn scale(&self, root: &Path, path: &Path, user: &Path) -> Result<(Option<Stamp>, Arc<Variants>), Box<Diagnostic>> {
        let stamp = Stamp::at(&root.join(path));
        if let Some((cached, variants)) = self.variants.get(path)
            && cached.is_some()
            && *cached == stamp
        {
            return Ok((stamp, Arc::clone(variants)));
        }
        let bytes = std::fs::read(root.join(path)).map_err(|error| Box::new(unreadable(path, &error)))?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let variants = image::variants(&bytes, &stem, self.folder(root).as_deref())
            .map_err(|error| Box::new(unusable(path, user, &error)))?;
        Ok((stamp, Arc::new(variants)))
    }
}

/// Reports pictures that cannot be used, as far as their first bytes show: decoding them would be as slow as a build.
pub(crate) fn check(root: &Path, view: &View, diagnostics: &mut Diagnostics) {
    let shown: Vec<(PathBuf, &Path)> = shown(view, &texts(view)).into_iter().collect();
    let check = |(path, user): &(PathBuf, &Path)| match image::check_header(&root.join(path)) {
        Ok(()) => None,
        Err(error) => Some(unusable(path, user, &error)),
    };
    diagnostics.extend(shown.par_iter().filter_map(check).collect::<Vec<_>>());
}

fn unusable(path: &Path, user: &Path, error: &ImageError) -> Diagnostic {
    let user = with_slashes(user);
    Diagnostic::new(BAD_VALUE, path, error.to_string()).help(format!("save it as JPEG, PNG or WebP; {user} shows it"))
}

/// The file of a social image, `og/<hash>.png`.
fn social_image_file(card: &SocialCard, cache: Option<&Path>) -> Result<OutputFile, SocialImageError> {
    let png = social_image(card, cache)?;
    Ok(OutputFile { path: format!("og/{}.png", short_hash(&png)), bytes: png.into() })
}

/// The social images of the site in each of its languages, and of each petition in each of its own, by name.
fn social_cards(view: &View, addresses: &Addresses, theme: &Theme) -> BTreeMap<String, SocialCard> {
    let site = view.site();
    let mut cards = BTreeMap::new();
    if !theme.has(Part::SocialImages) {
        return cards;
    }
    let card = |language: &Language, title: &str, target_line: String, site: &str| SocialCard {
        title: title.to_owned(),
        target_line,
        site: site.to_owned(),
        colours: *theme.colours(),
        is_rtl: language.direction() == Direction::Rtl,
    };
    let host = addresses.base().host_str().unwrap_or_default();
    for language in view.languages() {
        let description = site.description.get(language).to_owned();
        cards.insert(format!("/{language}"), card(language, site.title.get(language), description, host));
    }
    for petition in &*view.petitions {
        for language in petition.languages() {
            let version = petition.in_language(language);
            let known = view.languages().find(|known| *known == language).unwrap_or(&site.language);
            let theme = theme.localized(known);
            let target = theme.locale().list(version.targets);
            let target_line = theme.texts().text("petitioning", &[("target", &target)]).unwrap_or(target);
            let name = format!("{}/{language}", petition.main.slug);
            cards.insert(name, card(language, version.title, target_line, site.title.get(language)));
        }
    }
    cards
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {error}"))
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
