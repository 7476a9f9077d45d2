//! How far a build is, for those who wait.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How far the running build of a [`Builder`](super::Builder) is. Another thread can read it.
#[derive(Debug, Default)]
pub struct BuildProgress {
    step: AtomicUsize,
    done: AtomicUsize,
    total: AtomicUsize,
}

/// What a build does at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildStep {
    /// Reads the content and the theme. How much there is, is not known yet.
    Reading,
    /// Renders pages and makes pictures.
    Rendering,
    /// Replaces files of the site.
    Writing,
}

impl BuildStep {
    const ALL: [Self; 3] = [Self::Reading, Self::Rendering, Self::Writing];
}

impl BuildProgress {
    /// What the build does, how many parts of it are done, and how many there are: 0 if that is unknown.
    pub fn get(&self) -> (BuildStep, usize, usize) {
        let step = BuildStep::ALL.get(self.step.load(Ordering::Relaxed)).copied().unwrap_or(BuildStep::Writing);
        (step, self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    pub(super) fn begin(&self, step: BuildStep, total: usize) {
        self.step.store(step as usize, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    pub(super) fn advance(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
