//! The files of `content/`: which there are, and what each is by its place and name.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use petition::language::Language;
use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Diagnostics, IGNORED_FILE, OUTSIDE_CONTENT, UNREADABLE};

/// The folder that holds all content, below the root.
pub const CONTENT: &str = "content";

/// The deepest folder that is looked into; a site needs 4.
const FOLDERS_MAX: usize = 32;

/// What lies below `content/`.
#[derive(Debug, Default)]
pub struct Tree {
    /// Markdown and `site.yaml`, sorted, relative to the root.
    pub documents: Vec<Arc<Path>>,
    /// Everything else that a text may show or link to, relative to the root.
    pub files: BTreeSet<PathBuf>,
}

/// What a file is, by its path alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Site,
    Organisation(Name),
    /// The second is whether it is the `index.md` of a folder.
    Petition(Name, bool),
    Update {
        petition: String,
        date: Option<Date>,
        name: Name,
    },
    Page(Name),
    /// Markdown at a place where it becomes no page.
    Stray,
}

/// A file name without its endings, and the language between them: `library.fr.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// As written, in NFC: of pages with the folders below `pages/`.
    pub(crate) stem: String,
    /// The tag as written, and what it says where it is one.
    pub(crate) language: Option<(String, Option<Language>)>,
}

/// Walks `content/` of `root` once.
pub fn walk(root: &Path, diagnostics: &mut Diagnostics) -> Tree {
    let mut tree = Tree::default();
    let content = root.join(CONTENT);
    let home = content.canonicalize().ok();
    let root_length = content.as_os_str().len() - CONTENT.len();
    let entries = WalkDir::new(&content).max_depth(FOLDERS_MAX).sort_by(by_name).into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.extend(walk_error(root, &error));
                continue;
            }
        };
        // All begin with the root, which is looked for only in what is no text.
        let path = match entry.path().to_str() {
            Some(path) => Path::new(&path[root_length..]),
            None => entry.path().strip_prefix(root).unwrap_or(entry.path()),
        };
        if entry.file_type().is_file() {
            if !tree.add(path) {
                diagnostics.extend(misnamed(root, path));
            }
        } else if entry.path_is_symlink() && entry.depth() > 0 {
            add_link(&mut tree, &entry, path, home.as_deref(), diagnostics);
        }
    }
    tree
}

/// By their names: all else of the paths of one folder is the same, and a name would have to be found in each.
fn by_name(one: &DirEntry, other: &DirEntry) -> Ordering {
    one.path().as_os_str().cmp(other.path().as_os_str())
}

/// A file that was meant as a document and whose ending says something else: editors and systems add `.txt`.
fn misnamed(root: &Path, path: &Path) -> Option<Diagnostic> {
    const MARKDOWN: &[&str] = &[".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".md.txt", ".md.text"];
    let name = path.file_name()?.to_str()?;
    let lower = name.to_ascii_lowercase();
    let ours = if path.parent() == Some(Path::new(CONTENT)) && matches!(lower.as_str(), "site.yml" | "site.yaml.txt") {
        "site.yaml".to_owned()
    } else if let Some(ending) = MARKDOWN.iter().find(|ending| lower.ends_with(**ending)) {
        markdown_name(&name[..name.len() - ending.len()])
    } else if lower.ends_with(".txt") && begins_with_fence(&root.join(path)) {
        markdown_name(&name[..name.len() - ".txt".len()])
    } else {
        return None;
    };
    let message = format!("this file becomes no page: its name does not end in `{}`", &ours[ours.rfind('.')?..]);
    Some(Diagnostic::new(IGNORED_FILE, path, message).help(format!("rename it to `{ours}`")))
}

fn markdown_name(stem: &str) -> String {
    if stem.eq_ignore_ascii_case("index") { "index.md".to_owned() } else { format!("{stem}.md") }
}

/// Whether a file begins as those with front matter do.
fn begins_with_fence(file: &Path) -> bool {
    let mut start = [0; 3];
    std::fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok() && &start == b"---"
}

/// A link to a file within the content folder is that file; one that leads out, or to a folder, is not followed.
fn add_link(tree: &mut Tree, entry: &DirEntry, path: &Path, home: Option<&Path>, diagnostics: &mut Diagnostics) {
    let target = entry.path().canonicalize().ok();
    match (target, home) {
        (Some(target), Some(home)) if target.starts_with(home) && target.is_file() => {
            tree.add(path);
        }
        (Some(target), Some(home)) if target.starts_with(home) => {
            diagnostics.push(
                Diagnostic::new(IGNORED_FILE, path, "a link to a folder is not followed")
                    .help("copy the folder, or link to its files"),
            );
        }
        (Some(_), _) => diagnostics.push(
            Diagnostic::new(OUTSIDE_CONTENT, path, "this link leads out of the content folder, so it is not followed")
                .help("copy what it points to into the content folder"),
        ),
        (None, _) => diagnostics.push(
            Diagnostic::new(UNREADABLE, path, "this link leads to nothing")
                .help("delete it, or make what it points to"),
        ),
    }
}

fn walk_error(root: &Path, error: &walkdir::Error) -> Option<Diagnostic> {
    let path = error.path().and_then(|path| path.strip_prefix(root).ok()).unwrap_or(Path::new(CONTENT));
    let io = error.io_error()?;
    // A file that goes while the folder is read is as if it had gone before; a missing folder is told elsewhere.
    if io.kind() == std::io::ErrorKind::NotFound {
        return None;
    }
    Some(Diagnostic::new(UNREADABLE, path, format!("this cannot be read: {io}")))
}

/// Files of editors and systems: `.git`, `.DS_Store`, `#draft#`, `draft.md~`.
fn is_hidden(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    matches!(name.first(), Some(b'.' | b'#')) || name.last() == Some(&b'~')
}

impl Tree {
    /// Adds a file; `true` where it is a document.
    fn add(&mut self, path: &Path) -> bool {
        let is_document = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md")) || is_site(path);
        if is_document {
            self.documents.push(Arc::from(path));
        } else {
            self.files.insert(path.to_path_buf());
        }
        is_document
    }
}

fn is_site(path: &Path) -> bool {
    path.file_name() == Some(OsStr::new("site.yaml")) && path.parent() == Some(Path::new(CONTENT))
}

/// What the file at `path`, relative to the root, is.
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
                Role::Petition(Name { stem: (*slug).to_owned(), language: name.language }, true)
            }
            _ => Role::Stray,
        },
        ["content", "petitions", slug, "updates", file] => update(slug, file),
        ["content", "pages", folders @ .., file] => page(folders, file),
        _ => Role::Stray,
    }
}

/// In NFC.
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
    // `pages/a/index.md` is the page `a`, as with petitions.
    if name.stem != "index" || folders.is_empty() {
        segments.push(&name.stem);
    }
    Role::Page(Name { stem: segments.join("/"), language: name.language })
}

fn name(file: &str) -> Option<Name> {
    let stem = file.strip_suffix(".md").or_else(|| file.strip_suffix(".MD"))?;
    let (stem, language) = match stem.split_once('.') {
        Some((stem, tag)) => (stem, Some((tag.to_owned(), Language::parse(tag)))),
        None => (stem, None),
    };
    Some(Name { stem: stem.to_owned(), language })
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

    fn show(name: &Name) -> String {
        match &name.language {
            None => name.stem.clone(),
            Some((tag, language)) => format!("{} in {tag}{}", name.stem, if language.is_some() { "" } else { "?" }),
        }
    }

    #[test]
    fn a_file_is_what_its_place_and_name_say() {
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
