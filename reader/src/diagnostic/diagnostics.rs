//! All diagnostics of a run.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

use super::code::Severity;
use super::{Diagnostic, github, json, short, sort_key, terminal};

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
        (sort_key(&diagnostic), &diagnostic.label, &diagnostic.help).hash(&mut hasher);
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
        sorted.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
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
