//! The folder `static/` of a site, whose files are published at the root as they are: `CNAME`, `.well-known/security.txt`.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use reader::diagnostic::{Diagnostic, Diagnostics, NOT_UTF8, OUTSIDE_CONTENT, SAME_ADDRESS, UNREADABLE};
use reader::paths::with_slashes;
use reader::source::{Stamp, digest};
use unicode_normalization::UnicodeNormalization as _;
use walkdir::{DirEntry, WalkDir};

use crate::output::FILE_LIST;
use crate::pictures::Asset;

/// The folder, relative to the root.
const STATIC: &str = "static";

/// First segments that are answered by the signer and the preview, or whose files never change their content.
const RESERVED: [&str; 7] = ["api", "_preview", "assets", "files", "og", "texts", FILE_LIST];

/// Files of systems, editors and Git that are not meant for a site.
const LITTER: [&str; 9] =
    [".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".gitignore", ".gitattributes", ".gitkeep", ".hg", ".svn"];

/// The files of the folder, by their place in the site.
#[derive(Clone, Debug, Default)]
pub(crate) struct RootFiles {
    files: BTreeMap<String, RootFile>,
}

#[derive(Clone, Debug)]
struct RootFile {
    /// Relative to the root.
    path: PathBuf,
    stamp: Option<Stamp>,
    digest: u64,
}

/// The paths of all files, relative to the root, in a stable order. Symbolic links are among them.
pub(crate) fn root_files(root: &Path) -> Vec<PathBuf> {
    let is_meant = |entry: &DirEntry| entry.depth() == 0 || !is_litter(&entry.file_name().to_string_lossy());
    let entries = WalkDir::new(root.join(STATIC)).sort_by_file_name().into_iter().filter_entry(is_meant);
    let files = entries.filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir());
    files.filter_map(|entry| Some(entry.path().strip_prefix(root).ok()?.to_path_buf())).collect()
}

/// Whether this is a file of the system, of Git or of an editor: `draft.txt~`, `.draft.txt.swp`, `._photo.jpg`.
fn is_litter(name: &str) -> bool {
    let is_backup = name.ends_with('~') || name.starts_with(['#', '~']) || name.starts_with(".#");
    let is_swap = name.starts_with('.') && [".swp", ".swo", ".swx"].iter().any(|ending| name.ends_with(ending));
    LITTER.contains(&name) || is_backup || is_swap || name.starts_with("._")
}

impl RootFiles {
    /// Reads the files that are new or have changed; the others are those of `before`.
    pub(crate) fn read(root: &Path, before: &Self, diagnostics: &mut Diagnostics) -> Self {
        let home = root.join(STATIC).canonicalize().ok();
        let mut files = BTreeMap::new();
        for path in root_files(root) {
            let below = path.strip_prefix(STATIC).unwrap_or(&path);
            let Some(place) = below.to_str().map(|_| with_slashes(below).nfc().collect::<String>()) else {
                let message = "the name of this file is not UTF-8";
                diagnostics.push(Diagnostic::new(NOT_UTF8, path, message).help("rename it"));
                continue;
            };
            if let Some(first) = place.split('/').next().filter(|first| RESERVED.contains(first)) {
                let message = format!("the site itself uses paths that start with `{first}`");
                diagnostics.push(Diagnostic::new(SAME_ADDRESS, path, message).help("rename the file or its folder"));
                continue;
            }
            match RootFile::read(root, &path, home.as_deref(), before.files.get(&place)) {
                Ok(Some(file)) => drop(files.insert(place, file)),
                Ok(None) => {}
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        Self { files }
    }

    /// The files to publish, by their place in the site.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (String, Asset)> {
        self.files.iter().map(|(place, file)| (place.clone(), Asset::Root(file.path.clone(), file.digest)))
    }

    /// The places of all files in the site.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(crate) fn has(&self, place: &str) -> bool {
        self.files.contains_key(place)
    }

    /// Whether a part of one of their places is `name`.
    pub(crate) fn mention(&self, name: &str) -> bool {
        self.files.keys().any(|place| place.split('/').any(|part| part == name))
    }

    /// Reports the files whose place is that of a file or folder of the site, or is below a file of the site. `own` are the
    /// places of all other files.
    pub(crate) fn report_conflicts<'p>(&self, own: impl Iterator<Item = &'p str>, diagnostics: &mut Diagnostics) {
        if self.files.is_empty() {
            return;
        }
        let mut folders: HashMap<&str, &str> = HashMap::new();
        for place in self.files.keys() {
            for (at, _) in place.match_indices('/') {
                folders.entry(&place[..at]).or_insert(place);
            }
        }
        let mut conflicts: HashMap<&str, String> = HashMap::new();
        for path in own {
            let mut parents = path.match_indices('/').map(|(at, _)| &path[..at]);
            if let Some((place, _)) = self.files.get_key_value(path) {
                conflicts.insert(place, format!("the site itself has a file `{path}`"));
            } else if let Some((place, _)) = parents.find_map(|parent| self.files.get_key_value(parent)) {
                conflicts.insert(place, format!("the site itself has a folder `{place}`"));
            } else if let Some(place) = folders.get(path) {
                conflicts.insert(place, format!("the site itself has a file `{path}`, so it cannot be a folder"));
            }
        }
        for (place, message) in conflicts {
            let help = match place {
                "robots.txt" => "delete it, or change the template `robots.txt` of the theme instead",
                _ => "rename or delete this file",
            };
            diagnostics.push(Diagnostic::new(SAME_ADDRESS, self.files[place].path.clone(), message).help(help));
        }
    }
}

impl RootFile {
    /// Reads a file; `None` if it was deleted since it was found. A link is followed only within the folder, so that building
    /// someone else's site cannot publish your files.
    fn read(
        root: &Path,
        path: &Path,
        home: Option<&Path>,
        before: Option<&Self>,
    ) -> Result<Option<Self>, Box<Diagnostic>> {
        let file = root.join(path);
        let is_link = fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.file_type().is_symlink());
        let is_inside = |target: PathBuf| home.is_some_and(|home| target.starts_with(home)) && target.is_file();
        if is_link && !file.canonicalize().is_ok_and(is_inside) {
            let message = "this symbolic link does not lead to a file in `static/`, so it is not followed";
            let diagnostic = Diagnostic::new(OUTSIDE_CONTENT, path, message);
            return Err(Box::new(diagnostic.help("copy its target into `static/`")));
        }
        let stamp = Stamp::at(&file);
        if let Some(before) = before.filter(|before| stamp.is_some() && before.stamp == stamp && before.path == path) {
            return Ok(Some(before.clone()));
        }
        match fs::read(&file) {
            Ok(bytes) => Ok(Some(Self { path: path.to_path_buf(), stamp, digest: digest(&bytes) })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                Err(Box::new(Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {error}"))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_systems_and_editors_are_not_published() {
        for litter in [".DS_Store", "._photo.jpg", "Thumbs.db", "a.txt~", ".a.txt.swp", "#a#", ".#a", ".git"] {
            assert!(is_litter(litter), "{litter}");
        }
        for meant in ["CNAME", ".well-known", ".nojekyll", ".htaccess", "_redirects", "a.swp"] {
            assert!(!is_litter(meant), "{meant}");
        }
    }

    #[test]
    fn files_and_folders_of_the_site_are_not_replaced() {
        let root = tempfile::tempdir().unwrap();
        for path in ["a/index.html", "b", "c/d.txt", "CNAME"] {
            let path = root.path().join(STATIC).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let mut diagnostics = Diagnostics::default();
        let files = RootFiles::read(root.path(), &RootFiles::default(), &mut diagnostics);
        assert!(diagnostics.is_empty());
        files.report_conflicts(["a/index.html", "b/x/index.html", "c", "CNAMES"].into_iter(), &mut diagnostics);
        assert_eq!(
            diagnostics.render_short(),
            "static/a/index.html:1:1: error[same-address]: the site itself has a file `a/index.html`; rename or delete this file\n\
             static/b:1:1: error[same-address]: the site itself has a folder `b`; rename or delete this file\n\
             static/c/d.txt:1:1: error[same-address]: the site itself has a file `c`, so it cannot be a folder; rename or delete this file\n"
        );
    }
}
