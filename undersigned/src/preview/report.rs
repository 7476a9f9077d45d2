//! Errors and warnings as the browser shows them: each with its line of the file, and a link that opens the editor there.

use reader::diagnostic::{Diagnostic, Diagnostics};

use super::editor::EditorLinks;
use super::inbox::escape;
use crate::terminal::Terminal;

/// The most diagnostics on a page: a browser should not have to lay out thousands.
const SHOWN_MAX: usize = 50;

/// Why a change cannot be shown.
#[derive(Clone, Debug)]
pub(crate) enum Problem {
    /// Errors of the content or the theme.
    Errors(Diagnostics),
    /// A failure of this process, such as a store that cannot be written.
    Failure(String),
}

impl Problem {
    /// As plain text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Errors(errors) => errors.errors_only().render_human(false),
            Self::Failure(message) => format!("error: {message}\n"),
        }
    }

    /// As the terminal shows it.
    pub(crate) fn for_terminal(&self, terminal: &Terminal) -> String {
        match self {
            Self::Errors(errors) => errors.errors_only().render_human(terminal.colored()),
            Self::Failure(_) => self.text(),
        }
    }

    /// As HTML.
    pub(crate) fn html(&self, editor: Option<&EditorLinks>) -> String {
        match self {
            Self::Errors(errors) => list(&errors.errors_only(), editor),
            Self::Failure(message) => format!("<pre>{}</pre>\n", escape(message)),
        }
    }
}

/// A list of diagnostics as HTML.
pub(crate) fn list(diagnostics: &Diagnostics, editor: Option<&EditorLinks>) -> String {
    let sorted = diagnostics.sorted();
    let items: String = sorted.iter().take(SHOWN_MAX).map(|diagnostic| item(diagnostic, editor)).collect();
    match sorted.len().saturating_sub(SHOWN_MAX) {
        0 => format!("<ul>\n{items}</ul>\n"),
        more => format!("<ul>\n{items}</ul>\n<p>and {more} more; <code>undersigned check</code> lists all</p>\n"),
    }
}

fn item(diagnostic: &Diagnostic, editor: Option<&EditorLinks>) -> String {
    const ARROW: &str = "--> ";
    let mut alone = Diagnostics::default();
    alone.push(diagnostic.clone());
    let text = alone.render_human(false);
    let place = editor.and_then(|editor| {
        let start = text.find(ARROW)? + ARROW.len();
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        Some((start, end, editor.to(diagnostic)))
    });
    let text = match place {
        Some((start, end, link)) => {
            let (before, place, after) = (&text[..start], &text[start..end], &text[end..]);
            let link = format!("<a href=\"{}\">{}</a>", escape(&link), escape(place));
            format!("{}{link}{}", escape(before), escape(after.trim_end()))
        }
        None => escape(text.trim_end()),
    };
    format!("<li><pre>{text}</pre></li>\n")
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use reader::diagnostic::UNKNOWN_KEY;

    use super::*;
    use crate::cli::EDITOR_LINK;

    #[test]
    fn a_report_has_a_link_to_its_place_and_no_markup_of_its_file() {
        let source: Arc<str> = "---\n<b>: 1\n".into();
        let mut errors = Diagnostics::default();
        errors.push(Diagnostic::new(UNKNOWN_KEY, Path::new("content/<i>.md"), "unknown key `<b>`").at(&source, 4..7));
        let links = EditorLinks::new(EDITOR_LINK, Path::new("/nowhere"));
        let problem = Problem::Errors(errors);
        let html = problem.html(Some(&links));
        let link = "<a href=\"vscode://file/nowhere/content/%3Ci%3E.md:2:1\">content/&lt;i&gt;.md:2:1</a>\n";
        assert!(html.contains(link), "{html}");
        assert!(!html.contains("<b>") && !html.contains("<i>"), "{html}");
        assert!(!problem.html(None).contains("<a "), "on other machines");
    }
}
