//! What was put together, kept for the next build.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use petition::slug::Slug;

use super::context::AssemblyContext;
use super::family::Family;
use super::make::make_petition;
use crate::content::{Petition, Site};
use crate::diagnostic::Diagnostics;
use crate::document::{ParsedFile, PetitionFile};

/// A petition and all that it was made from.
#[derive(Debug)]
pub(super) struct Made {
    /// Its main file, its translations, its updates.
    pub(super) from: Vec<Arc<ParsedFile>>,
    site: Arc<ParsedFile>,
    pub(super) only_organisation: Option<Slug>,
    pub(super) petition: Arc<Petition>,
}

impl Made {
    pub(super) fn new(
        family: &Family<'_>,
        file: &PetitionFile,
        context: &AssemblyContext<'_>,
        only_organisation: Option<Slug>,
    ) -> Self {
        Self {
            from: family.files().cloned().collect(),
            site: Arc::clone(context.site_parsed),
            petition: Arc::new(make_petition(family, file, context, only_organisation.as_ref())),
            only_organisation,
        }
    }

    pub(super) fn is_of(
        &self,
        family: &Family<'_>,
        context: &AssemblyContext<'_>,
        only_organisation: Option<&Slug>,
    ) -> bool {
        Arc::ptr_eq(&self.site, context.site_parsed)
            && self.only_organisation.as_ref() == only_organisation
            && self.from.len() == family.files().count()
            && self.from.iter().zip(family.files()).all(|(before, now)| Arc::ptr_eq(before, now))
    }
}

/// What was put together last, and what was found that one file alone does not tell.
#[derive(Debug)]
pub(super) struct Last {
    pub(super) parsed: Vec<Arc<ParsedFile>>,
    pub(super) files: Arc<BTreeSet<PathBuf>>,
    pub(super) between: Diagnostics,
    pub(super) site: Option<Site>,
}
