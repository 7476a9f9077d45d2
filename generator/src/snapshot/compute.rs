//! Values that many pages read, computed when the first page reads them.

use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

use super::Snapshot;
use super::card::{Card, Entry};

impl Snapshot {
    /// `None` if this build does not show the petition, or its card cannot be computed.
    pub(super) fn card(&self, language: &Language, slug: &Slug) -> Option<&Arc<Card>> {
        let index = *self.indices.get(slug)?;
        let compute = || (self.compute.card)(self, language, slug).map(Arc::new);
        self.cards.get(language)?[index].get_or_init(compute).as_ref()
    }

    /// `None` if the petition is not public, or its entry cannot be computed: its page has the same mistake.
    pub(crate) fn entry(&self, slug: &Slug) -> Option<&Arc<Entry>> {
        let index = *self.indices.get(slug)?;
        let view = &self.inputs.view;
        let is_public = || view.is_public(&view.petitions[index]);
        let compute = || is_public().then(|| (self.compute.entry)(self, slug).map(Arc::new));
        self.entries[index].get_or_init(|| compute().flatten()).as_ref()
    }
}
