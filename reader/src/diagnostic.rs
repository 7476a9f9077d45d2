//! What is wrong, or could be better, in a person's file: found anywhere, shown at its line.
//!
//! A [`Diagnostic`] is about a file that somebody wrote; trouble of our own process is an ordinary error. Every stage
//! takes `&mut Diagnostics`, adds what it finds and goes on with what is sound, so that one run tells every mistake.

mod code;
mod github;
mod json;
mod place;
mod short;
mod terminal;

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use code::*;
pub use place::Place;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be rendered truly: nothing is written, exit code 1.
    Error,
    /// It can be rendered, and could be better; never changes the exit code by itself.
    Warning,
}

impl Severity {
    /// The word that reports print.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

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
    pub fn place(&self) -> Place {
        match (&self.source, &self.span) {
            (Some(source), Some(span)) => Place::of(source, span),
            _ => Place::FIRST,
        }
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    /// Shared, since the preview keeps what it knows of unchanged files.
    found: Vec<Arc<Diagnostic>>,
    /// How many of them are errors.
    errors: usize,
    /// Hashes of those that were pushed: what two checks find is told once.
    pushed: HashSet<u64>,
}

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let mut hasher = DefaultHasher::new();
        (order(&diagnostic), &diagnostic.label, &diagnostic.help).hash(&mut hasher);
        if self.pushed.insert(hasher.finish()) {
            self.add(Arc::new(diagnostic));
        }
    }

    fn add(&mut self, diagnostic: Arc<Diagnostic>) {
        self.errors += usize::from(diagnostic.severity() == Severity::Error);
        self.found.push(diagnostic);
    }

    /// Adds findings.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Adds all findings of another run.
    pub fn append(&mut self, others: Self) {
        self.found.extend(others.found);
        self.errors += others.errors;
        self.pushed.extend(others.pushed);
    }

    /// Adds findings about one file that are kept elsewhere too.
    pub(crate) fn share(&mut self, diagnostics: &[Arc<Diagnostic>]) {
        diagnostics.iter().for_each(|diagnostic| self.add(Arc::clone(diagnostic)));
    }

    /// Whether any is about the file at `path`.
    pub(crate) fn is_about(&self, path: &Path) -> bool {
        self.found.iter().any(|diagnostic| *diagnostic.path == *path)
    }

    /// Whether any is an error, so that nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many are errors.
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// The number of warnings.
    pub fn warning_count(&self) -> usize {
        self.found.len() - self.errors
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, by path and place, errors before warnings at one place; each once.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.found.iter().map(AsRef::as_ref).collect();
        sorted.sort_by(|a, b| order(a).cmp(&order(b)));
        sorted.dedup();
        sorted
    }

    /// The errors alone.
    #[must_use]
    pub fn errors_only(&self) -> Self {
        let mut errors = Self::default();
        let is_error = |diagnostic: &&Arc<Diagnostic>| diagnostic.severity() == Severity::Error;
        self.found.iter().filter(is_error).for_each(|diagnostic| errors.add(Arc::clone(diagnostic)));
        errors
    }

    /// The same, with paths as seen from another folder than the site's: below `from`.
    #[must_use]
    pub fn seen_from(&self, from: &Path) -> Self {
        let mut seen = Self::default();
        for diagnostic in &self.found {
            seen.add(Arc::new(Diagnostic { path: from.join(&diagnostic.path).into(), ..(**diagnostic).clone() }));
        }
        seen
    }

    /// For a person: the line itself, marked, with what to write instead.
    pub fn render_human(&self, colored: bool) -> String {
        terminal::render(&self.sorted(), colored)
    }

    /// For editors: `path:line:col: error[code]: message`, a line each.
    pub fn render_short(&self) -> String {
        short::render(&self.sorted())
    }

    /// For programs: a JSON object a line.
    pub fn render_json(&self) -> String {
        json::render(&self.sorted())
    }

    /// For GitHub Actions: a workflow command a line, which marks the lines of a pull request.
    pub fn render_github(&self) -> String {
        github::render(&self.sorted())
    }
}

type Order<'a> = (&'a Path, usize, usize, Severity, &'static str, &'a str);

/// What findings are sorted by.
pub(crate) fn order(diagnostic: &Diagnostic) -> Order<'_> {
    let (start, end) = diagnostic.span.as_ref().map_or((0, 0), |span| (span.start, span.end));
    (&diagnostic.path, start, end, diagnostic.severity(), diagnostic.code.as_str(), &diagnostic.message)
}

/// A path as reports print it: with forward slashes, and nothing in it that a terminal would obey.
fn shown_path(path: &Path) -> String {
    let path: PathBuf = path.components().collect();
    path.to_string_lossy().replace('\\', "/").chars().map(shown_character).collect()
}

fn shown_character(character: char) -> char {
    if character.is_control() { '\u{fffd}' } else { character }
}
