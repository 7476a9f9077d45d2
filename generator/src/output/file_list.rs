//! The list of a site's files, kept in the site. What it does not list was put there by others, and stays.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path};

use jiff::Timestamp;
use rayon::prelude::*;

/// The file in a site that lists all others.
pub const FILE_LIST: &str = ".undersigned-files";

/// The paths of a site's files, with forward slashes. At a destination also those of files that the site no longer has, and that
/// cached pages may still show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileList {
    paths: BTreeSet<String>,
    /// Since when the site no longer has them.
    retired: BTreeMap<String, Timestamp>,
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

    /// Reads a list: one path per line, and after a tab the time since which the site no longer has the file. Listed files may be
    /// deleted, so lines that lead out of the site are skipped.
    pub fn parse(text: &str) -> Self {
        let is_inside = |path: &str| {
            let mut parts = Path::new(path).components().peekable();
            parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_)))
        };
        let mut list = Self::default();
        for line in text.lines() {
            let (path, since) = line.split_once('\t').map_or((line, None), |(path, since)| (path, since.parse().ok()));
            match since {
                _ if !is_inside(path) => {}
                Some(since) => list.retire(path, since),
                None => list.extend(&std::iter::once(path).collect()),
            }
        }
        list
    }

    /// The list as text.
    pub fn to_text(&self) -> String {
        let retired = self.retired.iter().map(|(path, since)| format!("{path}\t{since}\n"));
        lines(self.paths.iter().map(String::as_str)) + &retired.collect::<String>()
    }

    /// The text of the list of these paths.
    pub(super) fn text_of<'p>(paths: impl Iterator<Item = &'p str>) -> String {
        let mut paths: Vec<&str> = paths.collect();
        paths.par_sort_unstable();
        paths.dedup();
        lines(paths.into_iter())
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

    /// Adds another list.
    pub fn extend(&mut self, other: &Self) {
        self.paths.extend(other.paths.iter().cloned());
        self.retired.retain(|path, _| !other.paths.contains(path));
        other.retired.iter().for_each(|(path, since)| self.retire(path, *since));
    }

    /// Adds a file that the site no longer has since then, unless it has it.
    pub fn retire(&mut self, path: &str, since: Timestamp) {
        if !self.contains(path) {
            self.retired.insert(path.to_owned(), since);
        }
    }

    /// Since when the site no longer has a file that is listed still.
    pub fn retired_since(&self, path: &str) -> Option<Timestamp> {
        self.retired.get(path).copied()
    }

    /// The files that the site no longer has, and since when.
    pub fn retired(&self) -> impl Iterator<Item = (&str, Timestamp)> {
        self.retired.iter().map(|(path, since)| (&**path, *since))
    }
}

impl<P: Into<String>> FromIterator<P> for FileList {
    fn from_iter<I: IntoIterator<Item = P>>(paths: I) -> Self {
        Self { paths: paths.into_iter().map(Into::into).collect(), retired: BTreeMap::new() }
    }
}

fn lines<'p>(paths: impl Iterator<Item = &'p str> + Clone) -> String {
    let mut text = String::with_capacity(paths.clone().map(|path| path.len() + 1).sum());
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
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

    #[test]
    fn a_file_is_retired_until_the_site_has_it_again() {
        let mut list = FileList::parse("a.css\nb.css\t2026-11-02T12:00:00Z\n../c.css\t2026-11-02T12:00:00Z\n");
        assert_eq!(list.iter().collect::<Vec<_>>(), ["a.css"]);
        assert_eq!(list.retired().map(|(path, _)| path).collect::<Vec<_>>(), ["b.css"]);
        assert_eq!(FileList::parse(&list.to_text()), list);
        list.retire("a.css", "2026-11-03T12:00:00Z".parse().unwrap());
        list.extend(&FileList::parse("b.css\n"));
        assert_eq!((list.iter().count(), list.retired().count()), (2, 0));
    }
}
