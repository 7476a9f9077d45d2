//! Resolves the links of a text.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};

use memchr::{memchr, memchr3};
use petition::slug::Slug;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::source::{self, Role};

/// What a link points to, before checking that it exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum LinkTarget {
    /// Another site, an email address or a phone number.
    Elsewhere(String),
    /// An anchor in the same text.
    Here,
    Petition(String),
    Organisation(String),
    Page(String),
    /// A file in the content folder, relative to the root.
    File(PathBuf),
    /// Another page of this site, as a path without slashes at either end.
    Site(String),
    /// Outside the content folder.
    Outside,
    /// A URL that could run a program, or that no browser could follow.
    Unsafe,
}

impl LinkTarget {
    /// Whether nothing may link to it.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self, Self::Outside | Self::Unsafe)
    }
}

/// A link that is checked when all files are known.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TextLink {
    pub(crate) target: LinkTarget,
    /// Without the `#`; may be empty.
    pub(crate) fragment: String,
    pub(crate) is_image: bool,
    /// In the whole file.
    pub(crate) span: std::ops::Range<usize>,
    pub(crate) written: String,
}

/// Resolves a destination written in the file at `from`, relative to the root, to a target and a fragment.
pub(crate) fn resolve(written: &str, from: &Path) -> (LinkTarget, String) {
    let address = as_browsers_read(written);
    if let Some(scheme) = scheme_of(&address) {
        let is_safe = ["http", "https", "mailto", "tel"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe));
        let target = if is_safe { LinkTarget::Elsewhere(address.into_owned()) } else { LinkTarget::Unsafe };
        return (target, String::new());
    }
    if address.starts_with("//") || address.starts_with("\\") || address.starts_with("/\\") {
        let rest = address.trim_start_matches(['/', '\\']);
        return match rest.is_empty() {
            true => (LinkTarget::Unsafe, String::new()),
            false => (LinkTarget::Elsewhere(format!("https://{rest}")), String::new()),
        };
    }
    let (path, fragment) = address.split_once('#').unwrap_or((&*address, ""));
    let path = path.split('?').next().unwrap_or_default();
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().nfc().collect::<String>();
    let fragment = decode(fragment);
    let path = decode(path);
    let target = match path.strip_prefix('/') {
        _ if path.is_empty() => LinkTarget::Here,
        Some(path) => of_site(path.trim_end_matches('/')),
        None => of_content(&path, from),
    };
    let is_of_text = matches!(
        target,
        LinkTarget::Here | LinkTarget::Petition(_) | LinkTarget::Organisation(_) | LinkTarget::Page(_)
    );
    let fragment = if is_of_text { as_fragment(&fragment) } else { fragment };
    (target, fragment)
}

/// An anchor as it is in a page: transliterated, as those of headings are, unless it is plain already.
pub(super) fn as_fragment(written: &str) -> String {
    let is_typed = written.chars().any(|c| !c.is_ascii() || c.is_ascii_uppercase() || c == ' ');
    if is_typed { crate::slug::hyphenated(written, ANCHOR_MAX) } else { written.to_owned() }
}

/// The longest anchor of a heading, in bytes.
pub(super) const ANCHOR_MAX: usize = 60;

/// A URL as browsers preprocess it (WHATWG URL, "basic URL parser", steps 1 to 3): without control characters and
/// spaces at its ends, and without tabs and line endings anywhere.
fn as_browsers_read(written: &str) -> Cow<'_, str> {
    let trimmed = written.trim_matches(|c: char| c <= ' ');
    if memchr3(b'\t', b'\n', b'\r', trimmed.as_bytes()).is_none() {
        return Cow::Borrowed(trimmed);
    }
    Cow::Owned(trimmed.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect())
}

/// The scheme as written. Anything before a colon in the first path segment counts, so that a malformed scheme is not
/// taken for a file.
fn scheme_of(address: &str) -> Option<&str> {
    let before = &address[..memchr(b':', address.as_bytes())?];
    memchr3(b'/', b'?', b'#', before.as_bytes()).is_none().then_some(before)
}

fn of_site(path: &str) -> LinkTarget {
    let segments: Vec<&str> = path.split('/').collect();
    if segments.iter().any(|segment| matches!(*segment, "." | "..")) {
        return LinkTarget::Outside;
    }
    match segments.as_slice() {
        ["petitions", slug] if Slug::parse(slug).is_ok() => LinkTarget::Petition((*slug).to_owned()),
        ["organisations", name] if Slug::parse(name).is_ok() => LinkTarget::Organisation((*name).to_owned()),
        ["content", ..] => of_content_path(&PathBuf::from(path)),
        _ => LinkTarget::Site(path.to_owned()),
    }
}

fn of_content(path: &str, from: &Path) -> LinkTarget {
    let mut joined = from.parent().unwrap_or(Path::new("")).to_path_buf();
    for component in Path::new(path).components() {
        match component {
            Component::Normal(name) => joined.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !joined.pop() {
                    return LinkTarget::Outside;
                }
            }
            Component::RootDir | Component::Prefix(_) => return LinkTarget::Outside,
        }
    }
    if !joined.starts_with(source::CONTENT) {
        return LinkTarget::Outside;
    }
    // The folder of a file from a Mac may have a name in NFD.
    match joined.to_str() {
        Some(name) if !name.is_ascii() => of_content_path(Path::new(&name.nfc().collect::<String>())),
        _ => of_content_path(&joined),
    }
}

fn of_content_path(path: &Path) -> LinkTarget {
    // `../petitions/other` and `../petitions/other/` link to the document of that name.
    let document = match path.extension() {
        None => path.with_extension("md"),
        Some(_) => path.to_path_buf(),
    };
    match source::role(&document) {
        Role::Petition(name, _) => LinkTarget::Petition(name.stem),
        Role::Update { petition, .. } => LinkTarget::Petition(petition),
        Role::Organisation(name) => LinkTarget::Organisation(name.stem),
        Role::Page(name) => LinkTarget::Page(name.stem),
        Role::Site | Role::Stray => LinkTarget::File(path.to_path_buf()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Option<&str>) {
        let (target, fragment) = resolve(written, Path::new("content/petitions/elm/index.md"));
        assert_eq!(shown(&target, &fragment).as_deref(), expected, "{written:?}");
    }

    fn shown(target: &LinkTarget, fragment: &str) -> Option<String> {
        let path = match target {
            LinkTarget::Elsewhere(address) => return Some(address.clone()),
            LinkTarget::Here => String::new(),
            LinkTarget::Petition(slug) => format!("petition/{slug}"),
            LinkTarget::Organisation(name) => format!("organisation/{name}"),
            LinkTarget::Page(name) => format!("page/{name}"),
            LinkTarget::File(path) => format!("file/{}", path.display()),
            LinkTarget::Site(path) => format!("site/{path}"),
            LinkTarget::Outside | LinkTarget::Unsafe => return None,
        };
        let mark = if fragment.is_empty() { "" } else { "#" };
        Some([&path, mark, fragment].concat())
    }

    #[test]
    fn links_to_documents_and_files_are_resolved() {
        check("https://example.org/a?b#c", Some("https://example.org/a?b#c"));
        check("mailto:a@b.org", Some("mailto:a@b.org"));
        check("//example.org/", Some("https://example.org/"));
        check("#ask", Some("#ask"));
        check("../oak.md", Some("petition/oak"));
        check("../oak.fr.md#ask", Some("petition/oak#ask"));
        check("../oak/index.md", Some("petition/oak"));
        check("../oak/", Some("petition/oak"));
        check("../oak", Some("petition/oak"));
        check("updates/2026-01-01-won.md", Some("petition/elm"));
        check("../../organisations/us.md", Some("organisation/us"));
        check("../../pages/about/press.md", Some("page/about/press"));
        check("a photo.jpg", Some("file/content/petitions/elm/a photo.jpg"));
        check("a%20photo.jpg", Some("file/content/petitions/elm/a photo.jpg"));
        check("/petitions/oak/", Some("petition/oak"));
        check("/topics/trees/", Some("site/topics/trees"));
        check("/", Some("site/"));
    }

    #[test]
    fn links_that_run_programs_or_leave_the_content_folder_are_rejected() {
        for written in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript\r:alert(1)",
            "data:text/html,<script>",
            "vbscript:x",
            "undersigned:file/../../etc/passwd",
            "file:///etc/passwd",
            "blob:x",
            "\u{feff}javascript:alert(1)",
            "../../../etc/passwd",
            "../../../../../../etc/passwd",
            "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        ] {
            check(written, None);
        }
    }
}
