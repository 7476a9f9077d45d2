//! Counts of signatures: what pages show and what a store last said.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::petition::Goal;
use crate::slug::Slug;

/// How many signed one petition: confirmed here (online) and counted by other means (elsewhere).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Confirmed signatures taken here.
    pub online: u64,
    /// Paper sheets, another site: added and named.
    pub elsewhere: u64,
}

impl Count {
    /// What a page shows: online and elsewhere together.
    pub fn signatures(self) -> u64 {
        self.online.saturating_add(self.elsewhere)
    }
}

/// `petitions/<slug>/count.json`, the `count` of an index entry, and the answer of `GET …/count`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountReport {
    /// The petition's id.
    pub petition: Slug,
    /// Online and elsewhere together.
    pub signatures: u64,
    /// Confirmed signatures taken here.
    pub online: u64,
    /// Counted by other means.
    pub elsewhere: u64,
    /// The goal to show beside this count.
    pub goal: u64,
    /// When it was counted; `None` before the first time.
    pub as_of: Option<Timestamp>,
}

impl CountReport {
    /// Words `count` of the petition `id` with `goal` as of an instant.
    pub fn new(petition: Slug, count: Count, goal: Goal, as_of: Option<Timestamp>) -> Self {
        let signatures = count.signatures();
        Self {
            petition,
            signatures,
            online: count.online,
            elsewhere: count.elsewhere,
            goal: goal.shown(signatures),
            as_of,
        }
    }
}

/// The last counts fetched from one store: `.undersigned/counts.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Which store they are of, so that they are never shown for another.
    pub store: String,
    /// When they were fetched; `None` before the first time.
    pub as_of: Option<Timestamp>,
    /// By petition id.
    pub petitions: BTreeMap<Slug, StoredCount>,
}

/// What a store holds for one petition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredCount {
    /// Confirmed signatures taken here.
    pub online: u64,
    /// Imported paper sheets.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub imported: u64,
    /// Where the imported ones come from, the oldest first; those of one source and day together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<ImportedFrom>,
}

/// Imported sheets of one source and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedFrom {
    /// Signatures on them.
    pub count: u64,
    /// In the organisation's words.
    pub source: String,
    /// When they were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Counts {
    /// The stored count of one petition, zero where there is none.
    pub fn of(&self, id: &Slug) -> &StoredCount {
        static NONE: StoredCount = StoredCount { online: 0, imported: 0, sources: Vec::new() };
        self.petitions.get(id).unwrap_or(&NONE)
    }
}
