//! What the privacy notice says of all petitions.

use std::collections::BTreeSet;

use petition::slug::Slug;
use petition::{Delivers, FormField};

use crate::variables::Extent;
use crate::view::View;

#[derive(Clone, Debug, Hash)]
pub(crate) struct SigningFacts {
    /// The first organisation of each petition.
    pub(crate) holders: BTreeSet<Slug>,
    /// The minimum and the maximum.
    pub(crate) keep_days: [u32; 2],
    pub(crate) confirms_by_email: bool,
    pub(crate) delivers_names: Extent,
    pub(crate) fields: Vec<FormField>,
    pub(crate) has_sources: bool,
}

impl SigningFacts {
    pub(super) fn new(view: &View) -> Self {
        let petitions = &view.petitions;
        let keep = petitions.iter().map(|petition| petition.keep_days);
        let default = view.site().signing.keep_days;
        let fields: BTreeSet<FormField> =
            petitions.iter().flat_map(|petition| petition.main.form.fields.iter().copied()).collect();
        Self {
            holders: petitions.iter().filter_map(|petition| petition.organisations.first().cloned()).collect(),
            keep_days: [keep.clone().min().unwrap_or(default), keep.max().unwrap_or(default)],
            confirms_by_email: petitions.iter().any(|petition| petition.confirm_by_email),
            delivers_names: Extent::of(petitions.iter().map(|petition| petition.main.delivers == Delivers::Names)),
            fields: fields.into_iter().collect(),
            has_sources: petitions.iter().any(|petition| !petition.main.via.is_empty()),
        }
    }
}
