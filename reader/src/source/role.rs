//! The role of each file in `content/`, from its path.

use std::borrow::Cow;
use std::path::{Component, Path};

use jiff::civil::Date;
use petition::language::Language;
use unicode_normalization::UnicodeNormalization;

/// What a file is for, from its path alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Site,
    Organisation(FileName),
    /// The flag is set for the `index.md` of a folder.
    Petition(FileName, bool),
    Update {
        petition: String,
        date: Option<Date>,
        name: FileName,
    },
    Page(FileName),
    /// Markdown in a folder that no pages are made from.
    Stray,
}

/// A file name without extensions, and the language between them: `library.fr.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileName {
    /// In NFC. For pages, with the folders below `pages/`.
    pub(crate) stem: String,
    /// The tag as written, and the language if it is a valid tag.
    pub(crate) language: Option<(String, Option<Language>)>,
}

impl Role {
    /// The language in the name of a translation.
    pub(crate) fn language(&self) -> Option<&Language> {
        match self {
            Self::Organisation(name) | Self::Petition(name, _) | Self::Update { name, .. } | Self::Page(name) => {
                name.language.as_ref()?.1.as_ref()
            }
            Self::Site | Self::Stray => None,
        }
    }
}

/// The role of the file at `path`, relative to the root.
pub(crate) fn role(path: &Path) -> Role {
    let segments: Option<Vec<Cow<'_, str>>> = path
        .components()
        .map(|component| match component {
            Component::Normal(name) => Some(composed(name.to_string_lossy())),
            _ => None,
        })
        .collect();
    let segments = segments.unwrap_or_default();
    let segments: Vec<&str> = segments.iter().map(|segment| &**segment).collect();
    match segments.as_slice() {
        ["content", "site.yaml"] => Role::Site,
        ["content", "organisations", file] => name(file).map_or(Role::Stray, Role::Organisation),
        ["content", "petitions", file] => name(file).map_or(Role::Stray, |name| Role::Petition(name, false)),
        ["content", "petitions", slug, file] => match name(file) {
            Some(name) if name.stem == "index" => {
                Role::Petition(FileName { stem: (*slug).to_owned(), language: name.language }, true)
            }
            _ => Role::Stray,
        },
        ["content", "petitions", slug, "updates", file] => update(slug, file),
        ["content", "pages", folders @ .., file] => page(folders, file),
        _ => Role::Stray,
    }
}

/// Normalizes to NFC.
fn composed(name: Cow<'_, str>) -> Cow<'_, str> {
    if name.is_ascii() { name } else { name.nfc().collect() }
}

fn update(petition: &str, file: &str) -> Role {
    let Some(mut name) = name(file) else { return Role::Stray };
    let date = name.stem.get(..10).and_then(|date| date.parse().ok());
    if date.is_some() {
        name.stem = name.stem[10..].trim_start_matches('-').to_owned();
    }
    Role::Update { petition: petition.to_owned(), date, name }
}

fn page(folders: &[&str], file: &str) -> Role {
    let Some(name) = name(file) else { return Role::Stray };
    let mut segments: Vec<&str> = folders.to_vec();
    // `pages/a/index.md` is the page `a`, as for petitions.
    if name.stem != "index" || folders.is_empty() {
        segments.push(&name.stem);
    }
    Role::Page(FileName { stem: segments.join("/"), language: name.language })
}

fn name(file: &str) -> Option<FileName> {
    let stem = file.strip_suffix(".md").or_else(|| file.strip_suffix(".MD"))?;
    let (stem, language) = match stem.split_once('.') {
        Some((stem, tag)) => (stem, Some((tag.to_owned(), Language::parse(tag)))),
        None => (stem, None),
    };
    Some(FileName { stem: stem.to_owned(), language })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: &str) {
        let shown = match role(Path::new(path)) {
            Role::Site => "site".to_owned(),
            Role::Organisation(name) => format!("organisation {}", show(&name)),
            Role::Petition(name, folder) => format!("petition {}{}", show(&name), if folder { " folder" } else { "" }),
            Role::Update { petition, date, name } => format!("update {petition} {date:?} {}", show(&name)),
            Role::Page(name) => format!("page {}", show(&name)),
            Role::Stray => "stray".to_owned(),
        };
        assert_eq!(shown, expected, "{path}");
    }

    fn show(name: &FileName) -> String {
        match &name.language {
            None => name.stem.clone(),
            Some((tag, language)) => format!("{} in {tag}{}", name.stem, if language.is_some() { "" } else { "?" }),
        }
    }

    #[test]
    fn the_role_of_a_file_comes_from_its_path() {
        check("content/site.yaml", "site");
        check("content/organisations/a.fr.md", "organisation a in fr");
        check("content/petitions/elm.md", "petition elm");
        check("content/petitions/elm.pt-BR.md", "petition elm in pt-BR");
        check("content/petitions/elm.v2.md", "petition elm in v2?");
        check("content/petitions/elm/index.md", "petition elm folder");
        check("content/petitions/elm/index.ar.md", "petition elm in ar folder");
        check("content/petitions/elm/notes.md", "stray");
        check("content/petitions/elm/updates/2026-01-02-won.fr.md", "update elm Some(2026-01-02) won in fr");
        check("content/petitions/elm/updates/won.md", "update elm None won");
        check("content/pages/about/press.md", "page about/press");
        check("content/pages/about/index.md", "page about");
        check("content/pages/cafe\u{301}.md", "page caf\u{e9}");
        check("content/notes.md", "stray");
        check("content/petitions/../../x.md", "stray");
    }
}
