//! All diagnostics of a run.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

use super::code::Severity;
use super::{Diagnostic, github, json, short, sort_key, terminal};

/// The diagnostics of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    /// Shared with the loader, which keeps those of unchanged files.
    found: Vec<Arc<Diagnostic>>,
    /// The number of errors.
    errors: usize,
    /// Hashes of what was pushed, so that a problem found by two checks is reported once.
    pushed: HashSet<u64>,
}

impl Diagnostics {
    /// Adds a diagnostic unless it was pushed before.
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

    /// Adds diagnostics.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Adds all diagnostics of another run.
    pub fn append(&mut self, others: Self) {
        self.found.extend(others.found);
        self.errors += others.errors;
        self.pushed.extend(others.pushed);
    }

    /// Adds diagnostics of one file that its [`ParsedFile`](crate::document::ParsedFile) keeps.
    pub(crate) fn share(&mut self, diagnostics: &[Arc<Diagnostic>]) {
        diagnostics.iter().for_each(|diagnostic| self.add(Arc::clone(diagnostic)));
    }

    /// Whether there is one about the file at `path`.
    pub(crate) fn is_about(&self, path: &Path) -> bool {
        self.found.iter().any(|diagnostic| *diagnostic.path == *path)
    }

    /// Whether there are errors, so that nothing may be written.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// The number of errors.
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// The number of warnings.
    pub fn warning_count(&self) -> usize {
        self.found.len() - self.errors
    }

    /// Whether there are no diagnostics.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All diagnostics by path and span, errors before warnings of the same span, without duplicates.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.found.iter().map(AsRef::as_ref).collect();
        sorted.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        sorted.dedup();
        sorted
    }

    /// The number of corrections that `undersigned fix` can make.
    pub fn fix_count(&self) -> usize {
        self.found.iter().filter(|diagnostic| diagnostic.fix.is_some()).count()
    }

    /// Only the errors.
    #[must_use]
    pub fn errors_only(&self) -> Self {
        self.only(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// Only those that a condition holds for.
    #[must_use]
    pub fn only(&self, mut is_wanted: impl FnMut(&Diagnostic) -> bool) -> Self {
        let mut wanted = Self::default();
        let found = self.found.iter().filter(|diagnostic| is_wanted(diagnostic));
        found.for_each(|diagnostic| wanted.add(Arc::clone(diagnostic)));
        wanted
    }

    /// With paths relative to another folder, from which `from` is the path to the site's root.
    #[must_use]
    pub fn seen_from(&self, from: &Path) -> Self {
        let mut seen = Self::default();
        for diagnostic in &self.found {
            seen.add(Arc::new(Diagnostic { path: from.join(&diagnostic.path).into(), ..(**diagnostic).clone() }));
        }
        seen
    }

    /// For people: the quoted line with the span marked and a suggested fix.
    pub fn render_human(&self, colored: bool) -> String {
        terminal::render(&self.sorted(), colored)
    }

    /// For editors: one line each, `path:line:col: error[code]: message; help`.
    pub fn render_short(&self) -> String {
        short::render(&self.sorted())
    }

    /// For programs: one JSON object per line.
    pub fn render_json(&self) -> String {
        json::render(&self.sorted())
    }

    /// For GitHub Actions: one workflow command per line, which annotates a pull request.
    pub fn render_github(&self) -> String {
        github::render(&self.sorted())
    }
}
