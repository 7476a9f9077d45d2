//! Lists of petitions: which are on them, in which order.

use super::Snapshot;
use crate::trace::{Collection, List, fingerprint};
use crate::view::EffectiveStatus;
use petition::slug::Slug;

/// The most petitions on a page of a list.
pub(crate) const PER_PAGE: usize = 20;

/// The number of entries in a feed.
const FEED_ENTRIES: usize = 20;

/// The petitions on a list.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Members {
    pub(crate) slugs: Vec<Slug>,
    /// How many the whole collection has.
    pub(crate) total: usize,
}

impl Snapshot {
    /// `None` if there is no such collection.
    pub(super) fn members(&self, list: &List) -> Option<Members> {
        let petitions = &self.inputs.view.petitions;
        let slug_of = |index: &usize| petitions[*index].main.slug.clone();
        let is_public = |index: &&usize| self.inputs.view.is_public(&petitions[**index]);
        let (slugs, total) = match list {
            List::Page(collection, number) => {
                let all = self.collection(collection)?;
                (all.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).map(slug_of).collect(), all.len())
            }
            List::Feed(collection) => {
                let public = self.collection(collection)?.iter().filter(is_public);
                (public.take(FEED_ENTRIES).map(slug_of).collect(), 0)
            }
            List::Public => (self.groups.all.iter().filter(is_public).map(slug_of).collect(), 0),
            List::Any(filter) => (Vec::new(), usize::from(self.groups.filtered.contains_key(filter))),
            List::After(slug) => (self.after(slug).iter().map(slug_of).collect(), 0),
            highlights => (self.highlights.list(highlights)?.iter().map(slug_of).collect(), 0),
        };
        Some(Members { slugs, total })
    }

    pub(super) fn list_fingerprint(&self, list: &List) -> Option<u64> {
        self.members(list).map(|members| fingerprint(&members))
    }

    fn after(&self, slug: &Slug) -> Option<usize> {
        let view = &self.inputs.view;
        let own = *self.indices.get(slug)?;
        let group = self.groups.organisations.get(view.petitions[own].organisations.first()?)?;
        let at = group.binary_search(&own).ok()?;
        let mut others = group[at + 1..].iter().chain(&group[..at]).copied();
        others.find(|index| view.standing(&view.petitions[*index]) == EffectiveStatus::Open)
    }

    fn collection(&self, collection: &Collection) -> Option<&Vec<usize>> {
        match collection {
            Collection::All => Some(&self.groups.all),
            Collection::Filtered(filter) => self.groups.filtered.get(filter),
            Collection::Organisation(slug) => self.groups.organisations.get(slug),
            Collection::Topic(slug) => self.groups.topics.get(slug),
        }
    }
}
