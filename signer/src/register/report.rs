//! What was registered.

use petition::slug::Slug;

use crate::store::petitions::Petition;

/// The changes that were registered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterReport {
    /// New petitions.
    pub added: Vec<Slug>,
    /// Petitions that changed in any way.
    pub changed: Vec<Slug>,
    /// Petitions that closed.
    pub closed: Vec<Slug>,
    /// Petitions that reopened.
    pub reopened: Vec<Slug>,
    /// Petitions that were removed from the site.
    pub retired: Vec<Slug>,
    /// Petitions whose `keep_days` was made shorter, which applies after a week.
    pub shortened: Vec<Slug>,
}

impl RegisterReport {
    /// Adds a petition as it was and as it is now.
    pub(super) fn add(&mut self, seen: Option<&Petition>, next: &Petition) {
        if seen == Some(next) {
            return;
        }
        let id = next.entry.id.clone();
        match seen {
            None => self.added.push(id.clone()),
            Some(_) => self.changed.push(id.clone()),
        }
        if seen.is_some_and(|seen| next.entry.signing.keep_days < seen.entry.signing.keep_days) {
            self.shortened.push(id.clone());
        }
        match (seen.and_then(|seen| seen.closed_at), next.closed_at) {
            (None, Some(_)) => self.closed.push(id),
            (Some(_), None) => self.reopened.push(id),
            _ => {}
        }
    }
}
