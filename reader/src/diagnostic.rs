//! What is wrong, or could be better, in a person's file: found anywhere, shown at its line.
//!
//! A [`Diagnostic`] is about a file that somebody wrote; trouble of our own process is an ordinary error. Every stage
//! takes `&mut Diagnostics`, adds what it finds and goes on with what is sound, so that one run tells every mistake.

mod code;
mod position;
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
pub use self::position::Position;
use crate::paths::with_slashes;

/// One finding in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule; it also says how much it matters.
    pub code: Code,
    /// What is wrong, in the reader's words: lower case, no full stop, keys and values in backticks.
    pub message: Cow<'static, str>,
    /// The file, relative to the root.
    pub path: Arc<Path>,
    /// The place as a byte range in the whole file; `None` where the file as a whole is meant.
    pub span: Option<Range<usize>>,
    /// What to say at the place itself.
    pub label: Option<Cow<'static, str>>,
    /// What to write instead.
    pub help: Option<Cow<'static, str>>,
    /// The file's text, which reports quote; `None` where there is none to show.
    pub source: Option<Arc<str>>,
}

impl Diagnostic {
    /// A finding about a file as a whole.
    pub fn new(code: Code, path: impl Into<Arc<Path>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, message: message.into(), path: path.into(), span: None, label: None, help: None, source: None }
    }

    /// The same at a place of the file's text.
    #[must_use]
    pub fn at(mut self, source: &Arc<str>, span: Range<usize>) -> Self {
        self.source = Some(Arc::clone(source));
        self.span = Some(span);
        self
    }

    /// The same with a remark at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same with what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<Cow<'static, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Line and column where it begins and ends; the first line where the file as a whole is meant.
    pub fn position(&self) -> Position {
        match (&self.source, &self.span) {
            (Some(source), Some(span)) => Position::of(source, span),
            _ => Position::FIRST,
        }
    }

    /// Sets the help of a finding that was just reported.
    pub(crate) fn set_help(&mut self, help: impl Into<Cow<'static, str>>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Sets its label.
    pub(crate) fn set_label(&mut self, label: impl Into<Cow<'static, str>>) -> &mut Self {
        self.label = Some(label.into());
        self
    }
}

type SortKey<'a> = (&'a Path, usize, usize, Severity, &'static str, &'a str);

/// What findings are sorted by.
pub(crate) fn sort_key(diagnostic: &Diagnostic) -> SortKey<'_> {
    let (start, end) = diagnostic.span.as_ref().map_or((0, 0), |span| (span.start, span.end));
    (&diagnostic.path, start, end, diagnostic.severity(), diagnostic.code.as_str(), &diagnostic.message)
}

/// A path as reports print it: with forward slashes, and nothing in it that a terminal would obey.
fn shown_path(path: &Path) -> String {
    let path: PathBuf = path.components().collect();
    with_slashes(&path).chars().map(shown_character).collect()
}

fn shown_character(character: char) -> char {
    if character.is_control() { '\u{fffd}' } else { character }
}
