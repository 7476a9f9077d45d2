//! One file while it is read.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::diagnostic::{Code, Diagnostic};

/// One file while it is read: where findings about it go.
pub(crate) struct Reader {
    pub(crate) path: Arc<Path>,
    pub(crate) source: Arc<str>,
    pub(crate) found: Vec<Diagnostic>,
    /// The day that a petition opens, by which examples of its last day go.
    pub(crate) opens: Option<Date>,
}

impl Reader {
    pub(crate) fn new(path: Arc<Path>, source: Arc<str>) -> Self {
        Self { path, source, found: Vec::new(), opens: None }
    }

    /// A last day to sign that makes sense: half a year after it opens.
    pub(crate) fn example_of_closes(&self) -> Date {
        let opens = self.opens.unwrap_or(jiff::civil::date(2026, 7, 1));
        opens.saturating_add(6.months())
    }

    /// Adds a finding at a place of this file, to be refined by the caller.
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
