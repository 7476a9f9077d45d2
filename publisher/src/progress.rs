//! How far a publish is.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// How far a publish is. Another thread can read it.
#[derive(Debug, Default)]
pub struct PublishProgress {
    step: AtomicUsize,
    files: Count,
    bytes: Count,
}

/// What a publish does at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishStep {
    /// Lists the destination. How many files there are, is not known yet.
    Listing,
    /// Compares the files of the site with those of the destination.
    Comparing,
    /// Registers petitions, and stores the content.
    Registering,
    /// Uploads files.
    Uploading,
    /// Deletes files.
    Deleting,
}

/// Parts that are done, and all: 0 if their number is unknown.
#[derive(Debug, Default)]
struct Count {
    done: AtomicU64,
    total: AtomicU64,
}

impl Count {
    fn get(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    fn begin(&self, total: u64) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }
}

impl PublishProgress {
    const STEPS: [PublishStep; 5] = [
        PublishStep::Listing,
        PublishStep::Comparing,
        PublishStep::Registering,
        PublishStep::Uploading,
        PublishStep::Deleting,
    ];

    /// What is done at the moment.
    pub fn step(&self) -> PublishStep {
        Self::STEPS.get(self.step.load(Ordering::Relaxed)).copied().unwrap_or(PublishStep::Deleting)
    }

    /// The files of this step that are done, and all: 0 if their number is unknown.
    pub fn files(&self) -> (u64, u64) {
        self.files.get()
    }

    /// The bytes that are uploaded, and all.
    pub fn bytes(&self) -> (u64, u64) {
        self.bytes.get()
    }

    pub(crate) fn begin(&self, step: PublishStep, files: usize, bytes: u64) {
        self.files.begin(files as u64);
        self.bytes.begin(bytes);
        self.step.store(step as usize, Ordering::Relaxed);
    }

    /// One file more is done.
    pub(crate) fn advance(&self, bytes: u64) {
        self.files.done.fetch_add(1, Ordering::Relaxed);
        self.bytes.done.fetch_add(bytes, Ordering::Relaxed);
    }
}
