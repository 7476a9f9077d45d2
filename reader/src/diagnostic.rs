//! Errors and warnings about the files of a site, and how they are printed.
//!
//! A [`Diagnostic`] is about something a person wrote; failures of this process are ordinary errors. Every stage takes
//! `&mut Diagnostics`, adds what it finds and continues with what is valid, so that one run reports every mistake.

mod code;
mod edit;
mod position;
mod positions;
mod terminal;
mod short;
mod json;
mod github;
mod diagnostics;

use std::borrow::Cow;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use self::code::*;
pub use self::diagnostics::Diagnostics;
pub(crate) use self::edit::EditedText;
pub use self::edit::{Edit, apply};
pub use self::position::Position;
use crate::paths::with_slashes;

/// One error or warning in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule, which determines the severity.
    pub code: Code,
    /// The problem in the writer's words: lower case, no full stop, keys and values in backticks.
    pub message: Cow<'static, str>,
    /// Relative to the root.
    pub path: Arc<Path>,
    /// A byte range in the whole file; `None` if the diagnostic is about the file as a whole.
    pub span: Option<Range<usize>>,
    /// The text next to the marked span.
    pub label: Option<Cow<'static, str>>,
    /// What to write instead, in words.
    pub help: Option<Cow<'static, str>>,
    /// The correction, if it is certain; `undersigned fix` makes it.
    pub fix: Option<Edit>,
    /// The file's text, which reports quote; `None` if there is nothing to quote.
    pub source: Option<Arc<str>>,
}

impl Diagnostic {
    /// A diagnostic about a file as a whole.
    pub fn new(code: Code, path: impl Into<Arc<Path>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            message: message.into(),
            path: path.into(),
            span: None,
            label: None,
            help: None,
            fix: None,
            source: None,
        }
    }

    /// Adds a span of the file's text.
    #[must_use]
    pub fn at(mut self, source: &Arc<str>, span: Range<usize>) -> Self {
        self.source = Some(Arc::clone(source));
        self.span = Some(span);
        self
    }

    /// Adds a text next to the span.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a suggested fix.
    #[must_use]
    pub fn help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a correction, which must be certain.
    #[must_use]
    pub fn fix(mut self, fix: Edit) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Error or warning.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The span as lines and columns; the first line if the diagnostic is about the file as a whole.
    pub fn position(&self) -> Position {
        match (&self.source, &self.span) {
            (Some(source), Some(span)) => Position::of(source, span),
            _ => Position::FIRST,
        }
    }

    /// Sets the suggested fix of a diagnostic that was just reported.
    pub(crate) fn set_help(&mut self, help: impl Into<Cow<'static, str>>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the correction, which must be certain.
    pub(crate) fn set_fix(&mut self, fix: Edit) -> &mut Self {
        self.fix = Some(fix);
        self
    }

    /// Sets the text next to its span.
    pub(crate) fn set_label(&mut self, label: impl Into<Cow<'static, str>>) -> &mut Self {
        self.label = Some(label.into());
        self
    }
}

type SortKey<'a> = (&'a Path, usize, usize, Severity, &'static str, &'a str);

/// The sort key of reports.
pub(crate) fn sort_key(diagnostic: &Diagnostic) -> SortKey<'_> {
    let (start, end) = diagnostic.span.as_ref().map_or((0, 0), |span| (span.start, span.end));
    (&diagnostic.path, start, end, diagnostic.severity(), diagnostic.code.as_str(), &diagnostic.message)
}

/// A path as reports print it: with forward slashes, and without control characters that a terminal would interpret.
fn shown_path(path: &Path) -> String {
    let path: PathBuf = path.components().collect();
    with_slashes(&path).chars().map(shown_character).collect()
}

fn shown_character(character: char) -> char {
    if character.is_control() { '\u{fffd}' } else { character }
}
