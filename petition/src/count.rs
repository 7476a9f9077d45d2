//! Counts of signatures: as stored, and as shown on pages.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::petition::Goal;
use crate::slug::Slug;

/// How many people signed one petition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Counted by other means (paper sheets, another site), with their source named.
    pub elsewhere: u64,
}

impl Count {
    /// The number that pages show: online plus elsewhere.
    pub fn signatures(self) -> u64 {
        self.online.saturating_add(self.elsewhere)
    }
}

/// `petitions/<slug>/count.json`, `count` in an index entry, and the response to `GET …/count`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountReport {
    /// Id of the petition.
    pub petition: Slug,
    /// Online plus elsewhere.
    pub signatures: u64,
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Signatures counted by other means.
    pub elsewhere: u64,
    /// The goal to show next to this count.
    pub goal: u64,
    /// When it was counted; `None` if never.
    pub as_of: Option<Timestamp>,
}

impl CountReport {
    /// The report of `count` for `petition` as of an instant.
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

/// The counts last fetched from a store: `.undersigned/counts.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Name of the store, so that its counts are never shown for another one.
    pub store: String,
    /// When they were fetched; `None` if never.
    pub as_of: Option<Timestamp>,
    /// Counts by petition id.
    pub petitions: BTreeMap<Slug, StoredCount>,
}

/// The stored count of one petition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredCount {
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Imported signatures (paper sheets).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub imported: u64,
    /// Sources of the imported signatures, oldest first; one entry per source and day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<ImportedFrom>,
}

/// Imported signatures from one source and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedFrom {
    /// Number of signatures.
    pub count: u64,
    /// The source in the organisation's words: `Market stall`.
    pub source: String,
    /// The day they were collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde requires this signature")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Counts {
    /// The stored count of one petition, zero by default.
    pub fn of(&self, id: &Slug) -> &StoredCount {
        static NONE: StoredCount = StoredCount { online: 0, imported: 0, sources: Vec::new() };
        self.petitions.get(id).unwrap_or(&NONE)
    }
}
