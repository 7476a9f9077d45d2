//! Work that threads share.

/// How many files, petitions or pages a thread takes at a time. Of its own rayon would give one of two threads a quarter of
/// all at once, and in the end the other would wait for it.
pub const AT_A_TIME: usize = 32;

/// Does a piece of work on one of the threads that share it, so that none of its parts has to go over to them and back.
pub fn on_pool<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::scope(|_| work())
}
