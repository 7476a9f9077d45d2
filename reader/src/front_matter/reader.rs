//! The file that is being read.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use petition::language::Language;

use crate::diagnostic::{Code, Diagnostic};

/// A file that is being read, with the diagnostics found so far.
pub(crate) struct Reader {
    pub(crate) path: Arc<Path>,
    pub(crate) source: Arc<str>,
    pub(crate) found: Vec<Diagnostic>,
    /// The language of the text.
    pub(crate) language: Language,
    /// The day that a petition opens, from which example closing dates are derived.
    pub(crate) opens: Option<Date>,
}

impl Reader {
    pub(crate) fn new(path: Arc<Path>, source: Arc<str>, language: Language) -> Self {
        Self { path, source, found: Vec::new(), language, opens: None }
    }

    /// A plausible closing date: half a year after the petition opens.
    pub(crate) fn example_of_closes(&self) -> Date {
        let opens = self.opens.unwrap_or(jiff::civil::date(2026, 7, 1));
        opens.saturating_add(6.months())
    }

    /// Adds a diagnostic at a span of this file, for the caller to refine.
    pub(crate) fn report(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: impl Into<Cow<'static, str>>,
    ) -> &mut Diagnostic {
        self.found.push(Diagnostic::new(code, Arc::clone(&self.path), message).at(&self.source, span));
        self.found.last_mut().expect("just pushed")
    }
}
