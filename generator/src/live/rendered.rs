//! Files that were rendered, with the traces by which they are verified.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ahash::AHashMap;
use reader::diagnostic::Diagnostics;

use crate::output::OutputFile;
use crate::page_key::PageKey;
use crate::render::render;
use crate::snapshot::Snapshot;
use crate::trace::Trace;

/// The most bytes of files that are kept.
const BYTES_MAX: usize = 32 * 1024 * 1024;
/// Larger files are not kept.
const FILE_MAX: usize = 4 * 1024 * 1024;

#[derive(Debug, Default)]
pub(super) struct RenderedFiles {
    slots: Mutex<Slots>,
    renders: AtomicU64,
}

#[derive(Debug, Default)]
struct Slots {
    by_key: AHashMap<PageKey, Slot>,
    /// Counts the uses of all slots.
    uses: u64,
    bytes: usize,
}

/// The place for the files of a key. It is locked while they are rendered.
#[derive(Debug, Default)]
struct Slot {
    files: Arc<Mutex<Option<TracedFiles>>>,
    last_use: u64,
    bytes: usize,
}

#[derive(Debug)]
struct TracedFiles {
    files: Arc<[OutputFile]>,
    trace: Trace,
}

impl RenderedFiles {
    /// The files of a key: those that were rendered before, if their trace holds. Other requests for them wait meanwhile.
    ///
    /// # Errors
    /// The mistakes of the theme; then what was rendered before is kept.
    pub(super) fn files(&self, snapshot: &Snapshot, key: &PageKey) -> Result<Arc<[OutputFile]>, Diagnostics> {
        let slot = self.slot(key);
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(TracedFiles { files, trace }) = &*slot
            && trace.holds(|input| snapshot.fingerprint(input), snapshot.inputs().view.now)
        {
            return Ok(Arc::clone(files));
        }
        self.renders.fetch_add(1, Ordering::Relaxed);
        let rendered = render(snapshot, key).map_err(|error| {
            let mut diagnostics = Diagnostics::default();
            diagnostics.push(snapshot.inputs().theme.explain(&error));
            diagnostics
        })?;
        if rendered.diagnostics.has_errors() {
            return Err(rendered.diagnostics);
        }
        let files: Arc<[OutputFile]> = rendered.files.into();
        let bytes = files.iter().map(|file| file.bytes.len()).sum();
        *slot = (bytes <= FILE_MAX).then(|| TracedFiles { files: Arc::clone(&files), trace: rendered.trace });
        drop(slot);
        self.slots().count(key, if bytes <= FILE_MAX { bytes } else { 0 });
        Ok(files)
    }

    pub(super) fn renders(&self) -> u64 {
        self.renders.load(Ordering::Relaxed)
    }

    fn slot(&self, key: &PageKey) -> Arc<Mutex<Option<TracedFiles>>> {
        let mut slots = self.slots();
        slots.uses += 1;
        let last_use = slots.uses;
        let slot = slots.by_key.entry(key.clone()).or_default();
        slot.last_use = last_use;
        Arc::clone(&slot.files)
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slots {
    /// Counts the bytes of a key's files, and forgets those that were used the longest ago if there are too many.
    fn count(&mut self, key: &PageKey, bytes: usize) {
        let Some(slot) = self.by_key.get_mut(key) else { return };
        self.bytes = self.bytes - slot.bytes + bytes;
        slot.bytes = bytes;
        while self.bytes > BYTES_MAX {
            let oldest = self.by_key.iter().min_by_key(|(_, slot)| slot.last_use).map(|(key, _)| key.clone());
            let Some(slot) = oldest.and_then(|key| self.by_key.remove(&key)) else { return };
            self.bytes -= slot.bytes;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_were_used_the_longest_ago_are_forgotten_first() {
        let rendered = RenderedFiles::default();
        let key = |number: usize| PageKey::Asset(number.to_string());
        for number in 0..9 {
            rendered.slot(&key(number));
            rendered.slot(&key(0));
            rendered.slots().count(&key(number), FILE_MAX);
        }
        let slots = rendered.slots();
        assert_eq!(slots.bytes, BYTES_MAX);
        assert!(slots.by_key.contains_key(&key(0)) && !slots.by_key.contains_key(&key(1)));
    }
}
