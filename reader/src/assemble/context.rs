//! What the assembly of each file needs to know about the others.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use petition::slug::Slug;

use super::links::LinkTargets;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{ParsedFile, SiteFile};

pub(super) struct AssemblyContext<'p> {
    pub(super) site_file: &'p SiteFile,
    pub(super) site_parsed: &'p Arc<ParsedFile>,
    pub(super) organisations: BTreeMap<&'p str, &'p Arc<ParsedFile>>,
    pub(super) known: LinkTargets<'p>,
}

impl AssemblyContext<'_> {
    /// The only organisation of the site, which is that of petitions without `organisation`.
    pub(super) fn only_organisation(&self) -> Option<Slug> {
        match self.organisations.keys().copied().collect::<Vec<_>>().as_slice() {
            [only] => Slug::parse(only).ok(),
            _ => None,
        }
    }
}

pub(super) fn at(code: Code, parsed: &ParsedFile, span: Range<usize>, message: String) -> Diagnostic {
    Diagnostic::new(code, Arc::clone(&parsed.path), message).at(&parsed.source, span)
}
