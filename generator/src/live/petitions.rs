//! What the signer has to know of a petition before people can sign it.

use petition::PetitionStatus;
use petition::index;
use petition::slug::Slug;
use serde_json::value::RawValue;

use crate::files;
use crate::snapshot::{Entry, Renderer, Snapshot};
use crate::trace::{Input, InputTable, Memo, Verifier, fingerprint};

/// A petition as it is registered: its entry in the index, without the count.
#[derive(Clone, Debug)]
pub struct LivePetition {
    /// The entry.
    pub entry: Box<index::Entry>,
    /// Equal entries have equal fingerprints.
    pub fingerprint: u64,
}

/// The petitions that were taken, to find those whose entries have changed since.
#[derive(Debug, Default)]
pub struct EntryChanges {
    table: InputTable,
    taken: Memo<Slug, ()>,
    /// The length of the table when it was last compacted.
    compacted: usize,
}

/// Below this length, a table is not worth compacting.
const TABLE_MIN: usize = 1 << 12;

impl LivePetition {
    /// `None` if the theme has no index.
    pub(super) fn of(entry: &Entry) -> Option<Self> {
        let mut entry: Box<index::Entry> = serde_json::from_str(entry.json.as_deref().map(RawValue::get)?).ok()?;
        entry.count = None;
        if entry.status == PetitionStatus::Draft {
            // Its author tries it out as signers will see it.
            entry.status = PetitionStatus::Open;
        }
        let fingerprint = fingerprint(&serde_json::to_vec(&entry).ok());
        Some(Self { entry, fingerprint })
    }
}

impl EntryChanges {
    /// At most `max` petitions whose entries are not as they were when they were last taken.
    pub(super) fn take(&mut self, snapshot: &Snapshot, max: usize) -> Vec<LivePetition> {
        let view = &snapshot.inputs().view;
        let changed: Vec<Slug> = {
            let fingerprint = |input: &Input| snapshot.fingerprint(input);
            let verifier = Verifier::new(&self.table, &fingerprint, view.now);
            let registered = view.petitions.iter().filter(|petition| view.is_registered(petition));
            let slugs = registered.map(|petition| &petition.main.slug);
            slugs.filter(|slug| self.taken.valid(slug, &verifier).is_none()).take(max).cloned().collect()
        };
        let take = |slug: Slug| {
            let renderer = Renderer::new(snapshot);
            // An entry that cannot be computed has a trace as well, and is tried again when that holds no more.
            let entry = files::entry(&renderer, &slug).ok();
            self.taken.insert(slug, self.table.insert(renderer.into_trace()), ());
            LivePetition::of(&entry?)
        };
        let taken = changed.into_iter().filter_map(take).collect();
        if self.table.len() > 2 * self.compacted.max(TABLE_MIN) {
            self.compact();
        }
        taken
    }

    /// Drops inputs that no trace refers to.
    fn compact(&mut self) {
        let mut table = InputTable::default();
        self.taken.move_to(&mut table, &self.table);
        self.compacted = table.len();
        self.table = table;
    }
}
