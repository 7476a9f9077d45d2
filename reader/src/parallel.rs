//! Work that is shared between threads.

/// The most files, petitions or pages that a thread takes at a time. By default rayon would give each of two threads a
/// quarter of all items at once, so that one waits for the other at the end.
pub const AT_A_TIME: usize = 32;

/// Runs `work` on a thread of the pool, so that its parallel parts need not switch to the pool and back.
pub fn on_pool<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::scope(|_| work())
}
