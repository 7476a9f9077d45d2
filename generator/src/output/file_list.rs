//! The list of a site's files, kept in the site. What it does not list was put there by others, and stays.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path};

/// The file in a site that lists all others.
pub const FILE_LIST: &str = ".undersigned-files";

/// The paths of a site's files, with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileList {
    paths: BTreeSet<String>,
}

impl FileList {
    /// The list of the site in a folder; `None` if the folder has none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(site: &Path) -> io::Result<Option<Self>> {
        match fs::read_to_string(site.join(FILE_LIST)) {
            Ok(text) => Ok(Some(Self::parse(&text))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads a list: one path per line. Listed files may be deleted, so lines that lead out of the site are skipped.
    pub fn parse(text: &str) -> Self {
        let is_inside = |path: &&str| {
            let mut parts = Path::new(path).components().peekable();
            parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_)))
        };
        text.lines().filter(is_inside).map(str::to_owned).collect()
    }

    /// The list as text.
    pub fn to_text(&self) -> String {
        self.paths.iter().flat_map(|path| [path, "\n"]).collect()
    }

    /// Whether it has a path.
    pub fn contains(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether it has a file or folder of this name at the top.
    pub(super) fn has_top(&self, name: &str) -> bool {
        let folder = format!("{name}/");
        self.contains(name) || self.paths.range(folder.clone()..).next().is_some_and(|path| path.starts_with(&folder))
    }

    /// The paths in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// Adds the paths of another list.
    pub fn extend(&mut self, other: &Self) {
        self.paths.extend(other.paths.iter().cloned());
    }
}

impl<P: Into<String>> FromIterator<P> for FileList {
    fn from_iter<I: IntoIterator<Item = P>>(paths: I) -> Self {
        Self { paths: paths.into_iter().map(Into::into).collect() }
    }
}

/// Whether a part of a path starts with a dot, as the files of other programs do: `.git`, `.well-known`, `.htaccess`.
pub fn has_hidden_part(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_cannot_name_files_outside_the_site() {
        let list = FileList::parse("a/index.html\n../secret\n/etc/passwd\n\nb/../../c\n.well-known/x\n");
        assert_eq!(list.iter().collect::<Vec<_>>(), [".well-known/x", "a/index.html"]);
        assert_eq!(FileList::parse(&list.to_text()), list);
    }
}
