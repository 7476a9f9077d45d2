//! Finds the files in `content/`.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::CONTENT;
use crate::diagnostic::{Diagnostic, Diagnostics, IGNORED_FILE, OUTSIDE_CONTENT, UNREADABLE};
use crate::system_error::reason;

/// The deepest folder that is searched; a site needs 4.
const FOLDERS_MAX: usize = 32;

/// The files in `content/`.
#[derive(Debug, Default)]
pub struct FileTree {
    /// Markdown and `site.yaml`, sorted, relative to the root.
    pub documents: Vec<Arc<Path>>,
    /// All other files, which texts may show or link to, relative to the root.
    pub files: BTreeSet<PathBuf>,
}

/// Lists the files in the `content/` folder of `root`.
pub fn walk(root: &Path, diagnostics: &mut Diagnostics) -> FileTree {
    let mut tree = FileTree::default();
    let content = root.join(CONTENT);
    let home = content.canonicalize().ok();
    let entries = WalkDir::new(&content).max_depth(FOLDERS_MAX).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name())) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.extend(walk_error(root, &error));
                continue;
            }
        };
        let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
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

/// Warns about a file that was meant as a document but has another extension, such as `.txt`, which editors and systems
/// append.
fn misnamed(root: &Path, path: &Path) -> Option<Diagnostic> {
    const MARKDOWN: &[&str] = &[".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".md.txt", ".md.text"];
    let name = path.file_name()?.to_str()?;
    let lower = name.to_ascii_lowercase();
    let ours = if path.parent() == Some(Path::new(CONTENT)) && matches!(lower.as_str(), "site.yml" | "site.yaml.txt") {
        "site.yaml".to_owned()
    } else if let Some(ending) = MARKDOWN.iter().find(|ending| lower.ends_with(**ending)) {
        markdown_name(&name[..name.len() - ending.len()])
    } else if lower.ends_with(".txt") && starts_with_fence(&root.join(path)) {
        markdown_name(&name[..name.len() - ".txt".len()])
    } else {
        return None;
    };
    let message = format!("this file is ignored: its name does not end in `{}`", &ours[ours.rfind('.')?..]);
    Some(Diagnostic::new(IGNORED_FILE, path, message).help(format!("rename it to `{ours}`")))
}

fn markdown_name(stem: &str) -> String {
    if stem.eq_ignore_ascii_case("index") { "index.md".to_owned() } else { format!("{stem}.md") }
}

/// Whether a file starts like one with front matter.
fn starts_with_fence(file: &Path) -> bool {
    let mut start = [0; 3];
    std::fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok() && &start == b"---"
}

/// Adds a symbolic link to a file in the content folder as that file. Reports links that point outside, to folders or
/// to nothing.
fn add_link(tree: &mut FileTree, entry: &DirEntry, path: &Path, home: Option<&Path>, diagnostics: &mut Diagnostics) {
    let target = entry.path().canonicalize().ok();
    match (target, home) {
        (Some(target), Some(home)) if target.starts_with(home) && target.is_file() => {
            tree.add(path);
        }
        (Some(target), Some(home)) if target.starts_with(home) => {
            diagnostics.push(
                Diagnostic::new(IGNORED_FILE, path, "symbolic links to folders are not followed")
                    .help("copy the folder, or link to its files"),
            );
        }
        (Some(_), _) => diagnostics.push(
            Diagnostic::new(
                OUTSIDE_CONTENT,
                path,
                "this symbolic link points outside the content folder, so it is not followed",
            )
            .help("copy its target into the content folder"),
        ),
        (None, _) => diagnostics.push(
            Diagnostic::new(UNREADABLE, path, "this symbolic link points to nothing")
                .help("delete it, or create its target"),
        ),
    }
}

fn walk_error(root: &Path, error: &walkdir::Error) -> Option<Diagnostic> {
    let path = error.path().and_then(|path| path.strip_prefix(root).ok()).unwrap_or(Path::new(CONTENT));
    let io = error.io_error()?;
    // A file that is deleted while the folder is read counts as deleted before. A missing `content/` is reported by the
    // assembler.
    if io.kind() == std::io::ErrorKind::NotFound {
        return None;
    }
    Some(Diagnostic::new(UNREADABLE, path, format!("this cannot be read: {}", reason(io))))
}

/// Names of files that editors and systems create for themselves, in lower case: Vim's test for a writable folder, Windows's
/// thumbnails and folder settings.
const SYSTEM_NAMES: &[&[u8]] = &[b"4913", b"thumbs.db", b"desktop.ini"];

/// The ends of names of temporary files, in lower case: of JetBrains' and other atomic saves, Vim's swap files, LibreOffice.
const TEMPORARY_ENDS: &[&[u8]] = &[b"~", b"___jb_tmp___", b"___jb_old___", b".swp", b".swo", b".swx", b".tmp"];

/// Whether this is the name of a file of an editor or the system: `.git`, `.DS_Store`, `#draft#`, `draft.md~`, `~$draft.docx`.
pub fn is_hidden(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes().to_ascii_lowercase();
    matches!(name.first(), Some(b'.' | b'#'))
        || name.starts_with(b"~$")
        || SYSTEM_NAMES.contains(&name.as_slice())
        || TEMPORARY_ENDS.iter().any(|end| name.ends_with(end))
}

impl FileTree {
    /// Adds a file. Returns whether it is a document.
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
