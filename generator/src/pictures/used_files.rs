//! Which files of the content pages show or link to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::view::View;
use reader::content::Markdown;
use reader::paths::with_slashes;

/// How a page uses a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum FileUse {
    /// A text links to it.
    Linked,
    /// A text shows it.
    Text,
    /// A key, such as `image`, names it.
    Key,
}

/// A file that a page uses.
#[derive(Clone, Debug)]
pub(super) struct UsedFile<'v> {
    /// Relative to the root, in NFC.
    pub(super) path: PathBuf,
    pub(super) file_use: FileUse,
    /// The file that uses it.
    by: &'v Path,
}

impl UsedFile<'_> {
    /// What to do, and which file it is about.
    pub(super) fn help(&self, cure: &str) -> String {
        let verb = if self.file_use == FileUse::Linked { "links to" } else { "shows" };
        format!("{cure}; {} {verb} it", with_slashes(self.by))
    }
}

/// The files that pages use. A file that is both shown and linked to occurs twice.
pub(super) fn used_files(view: &View) -> Vec<UsedFile<'_>> {
    let mut linked: BTreeMap<PathBuf, &Path> = BTreeMap::new();
    let mut shown: BTreeMap<PathBuf, (FileUse, &Path)> = BTreeMap::new();
    for (by, text) in texts(view) {
        for file in &*text.files {
            match file.is_image {
                true => _ = shown.insert(file.path.clone(), (FileUse::Text, by)),
                false => _ = linked.insert(file.path.clone(), by),
            }
        }
    }
    // The petition whose picture it is, rather than a text that shows it.
    shown.extend(of_keys(view).map(|(path, by)| (path, (FileUse::Key, by))));
    let linked = linked.into_iter().map(|(path, by)| UsedFile { path, file_use: FileUse::Linked, by });
    linked.chain(shown.into_iter().map(|(path, (file_use, by))| UsedFile { path, file_use, by })).collect()
}

/// The texts in all languages, each with the path of its main file.
fn texts(view: &View) -> Vec<(&Path, &Markdown)> {
    let mut texts: Vec<(&Path, &Markdown)> = Vec::new();
    for petition in &*view.petitions {
        let path = &*petition.main.path;
        texts.push((path, &petition.main.text));
        texts.extend(petition.translations.values().map(|translation| (path, &translation.text)));
        for update in view.updates(petition) {
            texts.push((&update.path, &update.text));
            texts.extend(update.translations.values().map(|translation| (&*update.path, &translation.text)));
        }
    }
    for organisation in view.content.organisations.values() {
        texts.push((&organisation.path, &organisation.text));
        texts.extend(organisation.translations.values().map(|translation| (&*organisation.path, &translation.text)));
    }
    for article in view.content.pages.values() {
        texts.push((&article.path, &article.text));
        texts.extend(article.translations.values().map(|translation| (&*article.path, &translation.text)));
    }
    texts
}

/// The pictures that keys name, each with the file of the key.
fn of_keys(view: &View) -> impl Iterator<Item = (PathBuf, &Path)> {
    let petitions = view.petitions.iter();
    let petitions =
        petitions.filter_map(|petition| Some((petition.main.image.as_ref()?.file.clone(), &*petition.main.path)));
    let organisations = view.content.organisations.values();
    let of_organisations = organisations.flat_map(|organisation| {
        [&organisation.logo, &organisation.cover].into_iter().flatten().map(|path| (path.clone(), &*organisation.path))
    });
    let of_site = [&view.site().logo, &view.site().icon].into_iter().flatten();
    let of_site = of_site.map(|path| (path.clone(), Path::new("content/site.yaml")));
    of_site.chain(of_organisations).chain(petitions)
}
