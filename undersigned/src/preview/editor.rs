//! Links that open a file in the editor, at a line and column.

use std::path::{MAIN_SEPARATOR, Path};
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reader::diagnostic::Diagnostic;

/// All but what is plain in the path of a URL. The colon is that of a drive.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');

/// Makes links for one site. Only browsers on this machine get them, since paths would tell others about it.
#[derive(Clone, Debug)]
pub(crate) struct EditorLinks {
    template: Arc<str>,
    root: Arc<Path>,
}

impl EditorLinks {
    /// Links as `template`, in which `{path}`, `{line}` and `{column}` are replaced. The path is absolute.
    pub(crate) fn new(template: &str, root: &Path) -> Self {
        // A root that cannot be resolved cannot be read, either.
        let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        Self { template: template.into(), root: root.into() }
    }

    /// The link to the place of a diagnostic.
    pub(crate) fn to(&self, diagnostic: &Diagnostic) -> String {
        let path = self.root.join(&diagnostic.path).to_string_lossy().replace(MAIN_SEPARATOR, "/");
        // Windows resolves paths to `\\?\C:\…`.
        let path = path.strip_prefix("//?/").unwrap_or(&path);
        let slash = if path.starts_with('/') { "" } else { "/" };
        let path = format!("{slash}{}", utf8_percent_encode(path, ESCAPED));
        let position = diagnostic.position();
        let numbered = self.template.replace("{line}", &position.line.to_string());
        numbered.replace("{column}", &position.column.to_string()).replace("{path}", &path)
    }
}

#[cfg(test)]
mod tests {
    use reader::diagnostic::UNKNOWN_KEY;

    use super::*;
    use crate::cli::EDITOR_LINK;

    #[test]
    fn a_link_has_the_place_and_nothing_that_ends_it() {
        let source: Arc<str> = "---\ngaol: 1\n".into();
        let path = Path::new("content/petitions/\"> {line} é.md");
        let diagnostic = Diagnostic::new(UNKNOWN_KEY, path, "unknown").at(&source, 4..8);
        let links = EditorLinks::new(EDITOR_LINK, Path::new("/nowhere"));
        let expected = "vscode://file/nowhere/content/petitions/%22%3E%20%7Bline%7D%20%C3%A9.md:2:1";
        assert_eq!(links.to(&diagnostic), expected);
        let idea = EditorLinks::new("idea://open?file={path}&line={line}", Path::new("/nowhere"));
        assert!(idea.to(&diagnostic).ends_with("%C3%A9.md&line=2"));
    }
}
