//! `cargo xtask lint links`: every link of the project's own Markdown leads to a file and a heading that exist.

use std::path::{Component, Path, PathBuf};

use crate::markdown::{anchors, links};
use crate::process::{TaskResult, say};
use crate::structure::{files, read};

/// Checks all Markdown outside `src/`, whose files are templates of other sites.
///
/// # Errors
/// With all broken links, and the guides that no chapter list names.
pub(crate) fn check() -> TaskResult {
    say("› links: files and headings that Markdown leads to");
    let mut messages = Vec::new();
    for file in files(Path::new("."), "md")? {
        let file = normal(&file);
        if !file.components().any(|part| part == Component::Normal("src".as_ref())) {
            messages.extend(broken_links(&file)?);
        }
    }
    messages.extend(unlisted_guides()?);
    if messages.is_empty() { Ok(()) } else { Err(messages.join("\n")) }
}

fn broken_links(file: &Path) -> Result<Vec<String>, String> {
    let source = read(file)?;
    let mut messages = Vec::new();
    for link in links(&source) {
        let target = &source[link.target.clone()];
        if let Some(problem) = problem(file, &source, target) {
            messages.push(format!("{}:{}: `{target}`: {problem}", file.display(), link.line));
        }
    }
    Ok(messages)
}

fn problem(file: &Path, source: &str, target: &str) -> Option<&'static str> {
    let target = LinkTarget::of(file, target)?;
    if !target.path.exists() {
        return Some("there is no such file");
    }
    let fragment = target.fragment?;
    let is_markdown = target.path.extension().is_some_and(|extension| extension == "md");
    let other = if target.path == file { source.to_owned() } else { read(&target.path).unwrap_or_default() };
    (is_markdown && !anchors(&other).contains(&fragment)).then_some("there is no such heading")
}

/// A chapter that `docs/SUMMARY.md` does not name is no page of the book.
fn unlisted_guides() -> Result<Vec<String>, String> {
    let listed = chapters()?;
    let guides = files(Path::new("docs"), "md")?.into_iter().filter(|file| !file.ends_with("SUMMARY.md"));
    let missing = guides.filter(|file| !listed.contains(file));
    Ok(missing.map(|file| format!("{}: docs/SUMMARY.md does not name it", file.display())).collect())
}

/// The files that `docs/SUMMARY.md` names.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn chapters() -> Result<Vec<PathBuf>, String> {
    let summary = Path::new("docs/SUMMARY.md");
    let source = read(summary)?;
    let targets = links(&source).into_iter().filter_map(|link| LinkTarget::of(summary, &source[link.target]));
    Ok(targets.map(|target| target.path).collect())
}

/// Pages of the repository on GitHub, from a file in its root. They are written like this because the owner's name is not known here.
const HOST_PAGES: [&str; 2] = ["../../actions/", "../../releases"];

/// The path on the repository's host, below that of the repository, that a link in a file leads to.
pub(crate) fn host_page<'a>(file: &Path, target: &'a str) -> Option<&'a str> {
    let is_page = HOST_PAGES.iter().any(|page| target.starts_with(page)) && file.parent() == Some(Path::new(""));
    target.strip_prefix("../../").filter(|_| is_page)
}

/// A place in the repository that a link leads to.
pub(crate) struct LinkTarget {
    /// From the workspace.
    pub(crate) path: PathBuf,
    pub(crate) fragment: Option<String>,
}

impl LinkTarget {
    /// The place that a link in a file leads to; `None` for one outside the repository.
    pub(crate) fn of(file: &Path, target: &str) -> Option<Self> {
        if target.contains(':') || target.starts_with('/') || host_page(file, target).is_some() {
            return None;
        }
        let (path, fragment) = target.split_once('#').map_or((target, None), |(path, rest)| (path, Some(rest)));
        let folder = file.parent().unwrap_or(Path::new(""));
        let path = if path.is_empty() { file.to_owned() } else { normal(&folder.join(path)) };
        Some(Self { path, fragment: fragment.map(str::to_owned) })
    }
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if parts.pop() => {}
            other => parts.push(other),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_from_the_folder_of_the_file() {
        let of = |target: &str| {
            LinkTarget::of(Path::new("docs/how-to/a.md"), target).map(|target| (target.path, target.fragment))
        };
        assert_eq!(of("../../README.md#x"), Some(("README.md".into(), Some("x".to_owned()))));
        assert_eq!(of("#y"), Some(("docs/how-to/a.md".into(), Some("y".to_owned()))));
        assert_eq!(of("https://example.org/"), None);
        assert!(of("../../releases").is_some(), "in docs/how-to/, this is a folder");
        assert!(LinkTarget::of(Path::new("README.md"), "../../releases").is_none());
    }
}
