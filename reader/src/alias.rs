//! Aliases: old paths that redirect to a petition. Only what every static host can answer is one.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization as _;

/// The longest segment of a path, in bytes: file systems allow 255.
const SEGMENT_MAX: usize = 200;
/// The most segments of a path.
const SEGMENTS_MAX: usize = 16;

/// Why a path cannot redirect. Messages start with the path in backticks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AliasError {
    /// A host chooses files by the path alone.
    #[error("has a query, which the files of a site cannot answer")]
    Query,
    #[error("has a fragment, which browsers do not send")]
    Fragment,
    /// With the path of the URL.
    #[error("is a URL, not a path of this site")]
    Elsewhere(String),
    /// With a dot in its last segment, which hosts take for the extension of a file.
    #[error("cannot redirect: only folders and `.html` files are pages")]
    Extension,
    #[error("is not a valid path")]
    Characters,
}

/// An alias as written, as the path of a file or a folder relative to the site, without slashes at either end.
pub(crate) fn alias_path(written: &str) -> Result<String, AliasError> {
    let written = written.trim();
    if let Ok(url) = url::Url::parse(written)
        && url.has_host()
    {
        return Err(AliasError::Elsewhere(url.path().to_owned()));
    }
    if written.contains('?') {
        return Err(AliasError::Query);
    }
    if written.contains('#') {
        return Err(AliasError::Fragment);
    }
    let decoded = percent_decode_str(written).decode_utf8().map_err(|_| AliasError::Characters)?;
    let path: String = decoded.trim_start_matches('/').trim_end_matches('/').nfc().collect();
    let path = path.strip_suffix("/index.html").unwrap_or(&path);
    let segments: Vec<&str> = path.split('/').collect();
    let (last, folders) = segments.split_last().ok_or(AliasError::Characters)?;
    // A file cannot be a folder as well.
    let is_folder = |segment: &&str| is_segment(segment) && !is_page_file(segment);
    if segments.len() > SEGMENTS_MAX || !is_segment(last) || !folders.iter().all(is_folder) {
        return Err(AliasError::Characters);
    }
    if last.contains('.') && !is_page_file(last) {
        return Err(AliasError::Extension);
    }
    Ok(path.to_owned())
}

/// Whether the last segment of a path is that of a page's file, `old.html`. All other paths are those of folders.
pub fn is_page_file(path: &str) -> bool {
    let extension = path.rsplit('/').next().and_then(|last| last.rsplit_once('.')).map(|(_, extension)| extension);
    extension.is_some_and(|extension| ["html", "htm"].iter().any(|page| extension.eq_ignore_ascii_case(page)))
}

/// Characters that other systems have in paths, and that are valid in URLs and in file names.
fn is_segment(segment: &str) -> bool {
    !segment.is_empty()
        && !segment.starts_with('.')
        && segment.len() <= SEGMENT_MAX
        && segment.chars().all(|c| c.is_alphanumeric() || "-_.~ +,()@!'&=".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Result<&str, AliasError>) {
        assert_eq!(alias_path(written), expected.map(str::to_owned), "{written:?}");
    }

    #[test]
    fn folders_and_pages_are_paths_below_the_site() {
        check("/2019/library/", Ok("2019/library"));
        check("2019/library", Ok("2019/library"));
        check("/2019/05/save-elm.html", Ok("2019/05/save-elm.html"));
        check("/old.HTM", Ok("old.HTM"));
        check("/a/index.html", Ok("a"));
        check("/v1.2/library/", Ok("v1.2/library"));
        check("/caf%C3%A9/", Ok("café"));
        check("/cafe\u{301}/", Ok("café"));
        check("/save+the+elm/", Ok("save+the+elm"));
    }

    #[test]
    fn what_a_static_host_cannot_answer_is_rejected() {
        check("/?p=1", Err(AliasError::Query));
        check("/index.php?option=com_content&id=7", Err(AliasError::Query));
        check("/library/#comments", Err(AliasError::Fragment));
        check("https://old.example.org/library/", Err(AliasError::Elsewhere("/library/".to_owned())));
        for file in ["/feed.xml", "/save.php", "/library.aspx", "/library/v1.2", "/photo.jpg"] {
            check(file, Err(AliasError::Extension));
        }
        for wrong in ["", "/", "../x", "a/../b", "a//b", "a\\b", ".well-known", "/old.html/b/", "/%ff/"] {
            check(wrong, Err(AliasError::Characters));
        }
    }

    #[test]
    fn only_pages_are_files() {
        assert!(is_page_file("2019/05/save-elm.html") && is_page_file("a.HTM"));
        assert!(!is_page_file("2019/library") && !is_page_file("v1.html/library"));
    }
}
