//! The files of the site that a page shows, to find what there is to say about it.

use std::path::{Path, PathBuf, is_separator};

use petition::slug::Slug;
use reader::diagnostic::Diagnostics;

use super::LiveSite;
use crate::page_key::{Page, PageKey, Subject};
use crate::snapshot::Snapshot;

impl LiveSite {
    /// Those of `diagnostics` that are about files of the page at `path`: its own file with translations and updates, and those of
    /// its organisations.
    pub fn diagnostics_at(&self, path: &str, diagnostics: &Diagnostics) -> Diagnostics {
        let snapshot = self.current();
        let sources = snapshot.and_then(|snapshot| Some(sources(&snapshot, &snapshot.key_at(path)?)));
        let sources: Vec<PathBuf> = sources.unwrap_or_default().iter().map(|path| stem(path)).collect();
        diagnostics.only(|diagnostic| sources.iter().any(|source| is_of(&diagnostic.path, source)))
    }
}

/// The main files that a page shows, relative to the root.
fn sources(snapshot: &Snapshot, key: &PageKey) -> Vec<PathBuf> {
    let content = &snapshot.inputs().view.content;
    let organisation = |slug: &Slug| content.organisations.get(slug).map(|organisation| organisation.path.clone());
    match key {
        PageKey::Petition(_, slug) | PageKey::Data(slug) => {
            let Some(petition) = content.petitions.get(slug) else { return Vec::new() };
            let own = std::iter::once(petition.main.path.to_path_buf());
            own.chain(petition.organisations.iter().filter_map(organisation)).collect()
        }
        PageKey::Page(Page { subject: Subject::Organisation(slug, _), .. }) => organisation(slug).into_iter().collect(),
        PageKey::Page(Page { subject: Subject::Article(name), .. }) => {
            content.pages.get(name).map(|article| article.path.clone()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The path that the names of a document's files start with: `petitions/elm` for `petitions/elm.md` and `petitions/elm/index.md`.
fn stem(path: &Path) -> PathBuf {
    let path = path.with_extension("");
    match path.parent() {
        Some(folder) if path.ends_with("index") => folder.to_path_buf(),
        _ => path,
    }
}

/// Whether `path` is `stem` with an ending, `petitions/elm.fr.md`, or below it. Bytes are compared, since a site may have a warning in each
/// file, and paths are compared slowly.
fn is_of(path: &Path, stem: &Path) -> bool {
    let [path, stem] = [path, stem].map(|path| path.as_os_str().as_encoded_bytes());
    let next = path.strip_prefix(stem).and_then(<[u8]>::first);
    next.is_some_and(|next| *next == b'.' || is_separator(char::from(*next)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_its_translations_and_its_folder() {
        let is_own = |main: &str, path: &str| is_of(Path::new(path), &stem(Path::new(main)));
        for (main, path) in [
            ("content/petitions/elm.md", "content/petitions/elm.md"),
            ("content/petitions/elm.md", "content/petitions/elm.fr.md"),
            ("content/petitions/elm/index.md", "content/petitions/elm/index.fr.md"),
            ("content/petitions/elm/index.md", "content/petitions/elm/updates/2026-01-02-won.md"),
        ] {
            assert!(is_own(main, path), "{main} {path}");
        }
        assert!(!is_own("content/petitions/elm.md", "content/petitions/elm-street.md"));
        assert!(!is_own("content/petitions/elm/index.md", "content/organisations/elm.md"));
    }
}
