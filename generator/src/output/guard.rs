//! Checks the output folder: files in it are replaced, so it must contain nothing but a site.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::error::{WriteError, at};
use reader::source;

/// Folders of the root that are never overwritten.
const SOURCES: [&str; 3] = [source::CONTENT, "themes", "static"];
/// The folder of the preview's data, counts and cached pictures.
const STATE: &str = ".undersigned";

/// The path of the sitemap in the site.
pub(crate) const SITEMAP: &str = "sitemap.xml";

/// The start of the sitemap, by which a folder is recognised as a site.
pub(crate) const SITEMAP_BEGINNING: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset \
     xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

/// Rejects a folder that contains the sources or is inside them, or that contains other files than a site.
///
/// # Errors
/// If it is such a folder, or cannot be read.
pub(crate) fn check(root: &Path, out: &Path) -> Result<(), WriteError> {
    let refuse = |why: String| Err(at(out)(io::Error::other(why)));
    let (root, place) = (resolved(root), resolved(out));
    for own in SOURCES.into_iter().chain([STATE]) {
        let folder = root.join(own);
        if folder.starts_with(&place) || (own != STATE && place.starts_with(&folder)) {
            return refuse(format!("`{own}` would be overwritten; choose another folder, such as `site`"));
        }
    }
    if holds_files(out).map_err(at(out))? && !is_site(out) {
        return refuse(
            "it contains files that are not part of a generated site (it has no `sitemap.xml`), and they could be replaced; \
             choose a new folder, or empty this one"
                .to_owned(),
        );
    }
    Ok(())
}

/// The path without symbolic links and `..`, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    absolute.canonicalize().unwrap_or_else(|_| match (absolute.parent(), absolute.file_name()) {
        (Some(parent), Some(name)) => resolved(parent).join(name),
        _ => absolute,
    })
}

fn holds_files(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.any(|entry| entry.is_ok_and(|entry| !is_hidden(&entry.file_name())))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Whether a folder is a generated site: every site has a sitemap, whatever its theme leaves out.
fn is_site(folder: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = fs::File::open(folder.join(SITEMAP))
        .and_then(|file| file.take(SITEMAP_BEGINNING.len() as u64).read_to_end(&mut beginning));
    read.is_ok() && beginning == SITEMAP_BEGINNING.as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `--out content` overwrote the petitions, and `--out ..` deleted the folders beside the site.
    #[test]
    fn sources_and_other_files_are_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let root = &folder.path().join("root");
        fs::create_dir_all(root.join("content/petitions")).unwrap();
        fs::create_dir_all(root.join(".undersigned")).unwrap();
        fs::create_dir_all(folder.path().join("letters")).unwrap();
        fs::write(folder.path().join("letters/letter.txt"), "Dear").unwrap();
        fs::create_dir_all(root.join("deploy/.git")).unwrap();
        for refused in [
            ".",
            "..",
            "content",
            "content/petitions",
            "content/new",
            "themes",
            ".undersigned",
            "../letters",
            "deploy/../.",
        ] {
            check(root, &root.join(refused)).expect_err(refused);
        }
        for taken in ["site", "deploy", "../new/site", ".undersigned/preview"] {
            check(root, &root.join(taken)).expect(taken);
        }
        fs::create_dir(root.join("site")).unwrap();
        fs::write(root.join("site/index.html"), "").unwrap();
        check(root, &root.join("site")).expect_err("a page alone is not a site");
        fs::write(root.join("site/sitemap.xml"), format!("{SITEMAP_BEGINNING}</urlset>\n")).unwrap();
        check(root, &root.join("site")).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn sources_behind_a_symbolic_link_are_recognised() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("here")).unwrap();
        check(folder.path(), &folder.path().join("here/content/site")).unwrap_err();
    }
}
