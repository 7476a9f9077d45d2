//! The results of earlier builds with their traces, and the computation of those that do not hold any more.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use ahash::AHashSet;
use petition::language::Language;
use petition::slug::Slug;
use rayon::prelude::*;

use super::progress::{BuildProgress, BuildStep};
use crate::files;
use crate::output::{Batch, FileState, Staged};
use crate::page_key::PageKey;
use crate::pages;
use crate::snapshot::{Card, Compute, Entry, Renderer, Snapshot};
use crate::trace::{Input, InputTable, Memo, NewInputs, Record, Trace, Verifier};
use reader::parallel::AT_A_TIME;

#[derive(Debug, Default)]
pub(super) struct Traces {
    table: InputTable,
    cards: Memo<(Language, Slug), Arc<Card>>,
    entries: Memo<Slug, Arc<Entry>>,
    files: Memo<PageKey, Arc<Batch>>,
}

/// What a build made of a snapshot.
#[derive(Debug, Default)]
pub(super) struct RenderedSite {
    pub(super) keys: Vec<RenderedKey>,
    /// The inputs that its records refer to and that no earlier build had.
    inputs: InputTable,
}

/// The files of a key, with their record if they were rendered in this build.
pub(super) type RenderedKey = (PageKey, Arc<Batch>, Option<Record>);

/// Cards and entries with their traces, as stored.
pub(super) type Values = (Vec<((Language, Slug), Record, Arc<Card>)>, Vec<(Slug, Record, Arc<Entry>)>);

/// How cards and entries are computed.
pub(super) const COMPUTE: Compute = Compute {
    card: |snapshot, language, slug| pages::card(&Renderer::new(snapshot), language, slug).ok(),
    entry: |snapshot, slug| files::entry(&Renderer::new(snapshot), slug).ok(),
};

/// Below this length, a table is not worth compacting.
const TABLE_MIN: usize = 1 << 12;

impl Traces {
    /// Sets the cards and entries of a snapshot; computes those whose inputs changed.
    pub(super) fn complete(&mut self, snapshot: &mut Snapshot) -> Result<(), tera::Error> {
        let view = &snapshot.inputs().view;
        let slugs: Vec<Slug> = view.petitions.iter().map(|petition| petition.main.slug.clone()).collect();
        let languages: Vec<Language> = view.languages().cloned().collect();
        let is_public: Vec<bool> = view.petitions.iter().map(|petition| view.is_public(petition)).collect();
        let each = |language: &Language| slugs.iter().map(|slug| (language.clone(), slug.clone())).collect::<Vec<_>>();
        let keys = languages.iter().flat_map(each).collect();
        let card = |renderer: &Renderer<'_>, (language, slug): &(Language, Slug)| pages::card(renderer, language, slug);
        let mut cards = compute(&mut self.cards, &mut self.table, snapshot, keys, card)?.into_iter();
        let of_language = |language| (language, cards.by_ref().take(slugs.len()).collect());
        let cards: HashMap<Language, Vec<Arc<Card>>> = languages.into_iter().map(of_language).collect();
        snapshot.set_cards(cards);
        let public = slugs.into_iter().zip(&is_public).filter(|(_, is_public)| **is_public);
        let keys = public.map(|(slug, _)| slug).collect();
        let mut entries = compute(&mut self.entries, &mut self.table, snapshot, keys, files::entry)?.into_iter();
        snapshot
            .set_entries(is_public.into_iter().map(|is_public| is_public.then(|| entries.next()).flatten()).collect());
        Ok(())
    }

    /// Renders the keys whose inputs changed; `stage` takes their files. Those that `is_kept` names stay as they are.
    pub(super) fn render<E: Send>(
        &self,
        snapshot: &Snapshot,
        progress: &BuildProgress,
        is_kept: impl Fn(&PageKey) -> bool + Sync,
        stage: impl Fn(&PageKey) -> Result<(Arc<Batch>, Trace), E> + Sync,
    ) -> Result<RenderedSite, E> {
        let fingerprint = |input: &Input| snapshot.fingerprint(input);
        let verifier = Verifier::new(&self.table, &fingerprint, snapshot.inputs().view.now);
        let inputs = NewInputs::of(&self.table);
        let keys = snapshot.keys();
        progress.begin(BuildStep::Rendering, keys.len());
        let render = |key: PageKey| {
            progress.advance();
            let kept = || self.files.get(&key).filter(|_| is_kept(&key)).map(|(_, batch)| batch);
            if let Some(batch) = self.files.valid(&key, &verifier).or_else(kept) {
                return Ok((key.clone(), Arc::clone(batch), None));
            }
            let (batch, trace) = stage(&key)?;
            Ok((key, batch, Some(inputs.insert(trace))))
        };
        let keys = keys.into_par_iter().with_max_len(AT_A_TIME).map(render).collect::<Result<_, E>>()?;
        Ok(RenderedSite { keys, inputs: inputs.into_added() })
    }

    /// Keeps the results of [`Traces::render`], and no others.
    pub(super) fn keep(&mut self, rendered: RenderedSite) {
        let RenderedSite { keys: rendered, inputs } = rendered;
        if rendered.len() < self.files.len() || rendered.iter().any(|(key, ..)| self.files.get(key).is_none()) {
            let keys: AHashSet<&PageKey> = rendered.iter().map(|(key, ..)| key).collect();
            self.files.retain(|key, _| keys.contains(key));
        }
        self.table.extend(inputs);
        self.files.reserve(rendered.len().saturating_sub(self.files.len()));
        for (key, batch, record) in rendered {
            if let Some(record) = record {
                self.files.insert(key, record, batch);
            }
        }
        if self.table.len() > TABLE_MIN.max(2 * self.used_inputs()) {
            self.compact();
        }
    }

    /// Traces as stored.
    pub(super) fn restore(
        inputs: Vec<(Input, Option<u64>)>,
        parts: impl Iterator<Item = (PageKey, Record, Arc<Batch>)>,
    ) -> Self {
        let mut traces = Self { table: InputTable::restore(inputs), ..Self::default() };
        let Self { table, files, .. } = &mut traces;
        files.reserve(parts.size_hint().1.unwrap_or_default());
        for (key, record, batch) in parts.filter(|(_, record, _)| record.is_within(table)) {
            files.insert(key, record, batch);
        }
        traces
    }

    /// With cards and entries as stored, whose records refer to the inputs of [`Self::restore`].
    pub(super) fn with_values(mut self, (cards, entries): Values) -> Self {
        self.cards.reserve(cards.len());
        self.entries.reserve(entries.len());
        for (key, record, card) in cards.into_iter().filter(|(_, record, _)| record.is_within(&self.table)) {
            self.cards.insert(key, record, card);
        }
        for (slug, record, entry) in entries.into_iter().filter(|(_, record, _)| record.is_within(&self.table)) {
            self.entries.insert(slug, record, entry);
        }
        self
    }

    pub(super) fn inputs(&self) -> impl Iterator<Item = &(Input, Option<u64>)> {
        self.table.iter()
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = (&PageKey, &Record, &Arc<Batch>)> {
        self.files.iter()
    }

    pub(super) fn batches(&self) -> impl Iterator<Item = &Arc<Batch>> {
        self.files.iter().map(|(_, _, batch)| batch)
    }

    pub(super) fn cards(&self) -> impl Iterator<Item = (&(Language, Slug), &Record, &Arc<Card>)> {
        self.cards.iter()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&Slug, &Record, &Arc<Entry>)> {
        self.entries.iter()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.len() == 0
    }

    /// Forgets what has a file that the site does not have as it was written, if it was by `finished`.
    pub(super) fn forget_changed_files(&mut self, out: &Path, finished: SystemTime) {
        self.forget_files_that(|file| FileState::of(file).is_as_written(out, finished).is_none());
    }

    /// Forgets what has a file that is not as it was written.
    pub(super) fn forget_files_that(&mut self, is_changed: impl Fn(&Staged) -> bool + Sync) {
        let parts: Vec<(&PageKey, &Arc<Batch>)> = self.files.iter().map(|(key, _, batch)| (key, batch)).collect();
        let changed = parts.par_iter().with_max_len(AT_A_TIME).filter(|(_, batch)| batch.files.iter().any(&is_changed));
        let changed: HashSet<PageKey> = changed.map(|(key, _)| (*key).clone()).collect();
        self.files.retain(|key, _| !changed.contains(key));
    }

    /// Forgets all files, such as after the site was removed.
    pub(super) fn forget_files(&mut self) {
        self.files = Memo::default();
    }

    /// The number of inputs that any result refers to.
    fn used_inputs(&self) -> usize {
        let mut used = vec![false; self.table.len()];
        self.cards.iter().for_each(|(_, record, _)| record.mark(&mut used));
        self.entries.iter().for_each(|(_, record, _)| record.mark(&mut used));
        self.files.iter().for_each(|(_, record, _)| record.mark(&mut used));
        used.into_iter().filter(|is_used| *is_used).count()
    }

    /// Drops inputs that no result refers to.
    fn compact(&mut self) {
        let mut table = InputTable::default();
        self.cards.move_to(&mut table, &self.table);
        self.entries.move_to(&mut table, &self.table);
        self.files.move_to(&mut table, &self.table);
        self.table = table;
    }
}

/// The values of `keys`: those of the memo whose traces hold, and new ones.
fn compute<K: Clone + Eq + Hash + Send + Sync, V: Send + Sync>(
    memo: &mut Memo<K, Arc<V>>,
    table: &mut InputTable,
    snapshot: &Snapshot,
    keys: Vec<K>,
    make: impl Fn(&Renderer<'_>, &K) -> Result<V, tera::Error> + Sync,
) -> Result<Vec<Arc<V>>, tera::Error> {
    let fingerprint = |input: &Input| snapshot.fingerprint(input);
    let verifier = Verifier::new(table, &fingerprint, snapshot.inputs().view.now);
    let inputs = NewInputs::of(table);
    let value = |key: &K| {
        if let Some(value) = memo.valid(key, &verifier) {
            return Ok((Arc::clone(value), None));
        }
        let renderer = Renderer::new(snapshot);
        let value = Arc::new(make(&renderer, key)?);
        Ok((value, Some(inputs.insert(renderer.into_trace()))))
    };
    let values = keys.par_iter().with_max_len(AT_A_TIME).map(value);
    let values = values.collect::<Result<Vec<(Arc<V>, Option<Record>)>, tera::Error>>()?;
    let added = inputs.into_added();
    table.extend(added);
    if values.len() < memo.len() || keys.iter().any(|key| memo.get(key).is_none()) {
        let wanted: AHashSet<&K> = keys.iter().collect();
        memo.retain(|key, _| wanted.contains(key));
    }
    let keep = |(key, (value, record)): (K, (Arc<V>, Option<Record>))| {
        if let Some(record) = record {
            memo.insert(key, record, Arc::clone(&value));
        }
        value
    };
    Ok(keys.into_iter().zip(values).map(keep).collect())
}
