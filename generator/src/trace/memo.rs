//! Results with their traces, and the check whether they still hold.

use std::hash::Hash;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};

use ahash::RandomState;
use indexmap::{IndexMap, IndexSet};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::input::Input;
use super::period::Period;
use super::recorder::Trace;

/// Distinct inputs with their fingerprints, to which records refer by index: thousands of pages share most of them.
#[derive(Debug, Default)]
pub(crate) struct InputTable {
    inputs: IndexSet<(Input, Option<u64>), RandomState>,
}

/// The inputs of new traces, which a table gets later: until then, others read it.
#[derive(Debug)]
pub(crate) struct NewInputs<'t> {
    table: &'t InputTable,
    added: Mutex<InputTable>,
}

/// A trace as indices of an [`InputTable`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    inputs: Box<[u32]>,
    period: Period,
}

/// The results of one kind of computation.
#[derive(Debug)]
pub(crate) struct Memo<K, V> {
    results: IndexMap<K, (Record, V), RandomState>,
}

/// Checks records against a snapshot. Each input is looked up at most about once, on first use.
pub(crate) struct Verifier<'a> {
    table: &'a InputTable,
    states: Vec<AtomicU8>,
    fingerprint: &'a (dyn Fn(&Input) -> Option<u64> + Sync),
    now: Timestamp,
}

const UNKNOWN: u8 = 0;
const SAME: u8 = 1;
const DIFFERENT: u8 = 2;

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { results: IndexMap::default() }
    }
}

impl InputTable {
    /// The table with these inputs, as stored.
    pub(crate) fn restore(inputs: Vec<(Input, Option<u64>)>) -> Self {
        // A full table would be moved for the first new input.
        let capacity = inputs.len() + inputs.len() / 16;
        let mut table = IndexSet::with_capacity_and_hasher(capacity, RandomState::default());
        table.extend(inputs);
        Self { inputs: table }
    }

    pub(crate) fn len(&self) -> usize {
        self.inputs.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Input, Option<u64>)> {
        self.inputs.iter()
    }

    pub(crate) fn insert(&mut self, trace: Trace) -> Record {
        Record::new(trace, |input| self.inputs.insert_full(input).0)
    }

    /// Adds the inputs that [`NewInputs`] of this table have collected.
    pub(crate) fn extend(&mut self, added: Self) {
        if self.inputs.is_empty() {
            *self = added;
        } else {
            self.inputs.extend(added.inputs);
        }
    }

    fn copy_of(&mut self, other: &Self, record: &Record) -> Record {
        let inputs = record.inputs.iter().map(|index| other.inputs[*index as usize].clone()).collect();
        self.insert(Trace { inputs, period: record.period })
    }
}

impl<'t> NewInputs<'t> {
    pub(crate) fn of(table: &'t InputTable) -> Self {
        Self { table, added: Mutex::default() }
    }

    /// The record of a trace in the extended table.
    pub(crate) fn insert(&self, trace: Trace) -> Record {
        let mut added = self.added.lock().unwrap_or_else(PoisonError::into_inner);
        let index = |input| match self.table.inputs.get_index_of(&input) {
            Some(index) => index,
            None => self.table.len() + added.inputs.insert_full(input).0,
        };
        Record::new(trace, index)
    }

    /// For [`InputTable::extend`].
    pub(crate) fn into_added(self) -> InputTable {
        self.added.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Record {
    fn new(trace: Trace, mut index: impl FnMut((Input, Option<u64>)) -> usize) -> Self {
        let index = |input| u32::try_from(index(input)).expect("fewer than 2^32 inputs fit into memory");
        Self { inputs: trace.inputs.into_iter().map(index).collect(), period: trace.period }
    }

    /// Sets the marks of its inputs.
    pub(crate) fn mark(&self, marks: &mut [bool]) {
        self.inputs.iter().for_each(|index| marks[*index as usize] = true);
    }

    /// Whether its indices are within a table.
    pub(crate) fn is_within(&self, table: &InputTable) -> bool {
        self.inputs.iter().all(|index| (*index as usize) < table.inputs.len())
    }
}

impl<K: Hash + Eq, V> Memo<K, V> {
    pub(crate) fn get(&self, key: &K) -> Option<(&Record, &V)> {
        self.results.get(key).map(|(record, value)| (record, value))
    }

    /// Makes room for so many more results.
    pub(crate) fn reserve(&mut self, results: usize) {
        self.results.reserve(results);
    }

    pub(crate) fn insert(&mut self, key: K, record: Record, value: V) {
        self.results.insert(key, (record, value));
    }

    /// The value, if its record holds.
    pub(crate) fn valid(&self, key: &K, verifier: &Verifier<'_>) -> Option<&V> {
        self.get(key).filter(|(record, _)| verifier.holds(record)).map(|(_, value)| value)
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&K, &V) -> bool) {
        self.results.retain(|key, (_, value)| keep(key, value));
    }

    pub(crate) fn len(&self) -> usize {
        self.results.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &Record, &V)> {
        self.results.iter().map(|(key, (record, value))| (key, record, value))
    }

    /// Moves the records to a new table.
    pub(crate) fn move_to(&mut self, table: &mut InputTable, from: &InputTable) {
        for (record, _) in self.results.values_mut() {
            *record = table.copy_of(from, record);
        }
    }
}

impl<'a> Verifier<'a> {
    /// `fingerprint` returns that of an input now.
    pub(crate) fn new(
        table: &'a InputTable,
        fingerprint: &'a (dyn Fn(&Input) -> Option<u64> + Sync),
        now: Timestamp,
    ) -> Self {
        let states = std::iter::repeat_with(|| AtomicU8::new(UNKNOWN)).take(table.inputs.len()).collect();
        Self { table, states, fingerprint, now }
    }

    /// Whether a result would be the same now.
    pub(crate) fn holds(&self, record: &Record) -> bool {
        record.period.contains(self.now) && record.inputs.iter().all(|index| self.is_same(*index as usize))
    }

    fn is_same(&self, index: usize) -> bool {
        match self.states[index].load(Ordering::Relaxed) {
            UNKNOWN => {
                let (input, before) = &self.table.inputs[index];
                let is_same = (self.fingerprint)(input) == *before;
                // Threads that race store the same.
                self.states[index].store(if is_same { SAME } else { DIFFERENT }, Ordering::Relaxed);
                is_same
            }
            state => state == SAME,
        }
    }
}
