//! The time, passed in.

use jiff::{SignedDuration, Timestamp};

/// What time it is. The crate never asks the machine itself.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Hours before or after an instant, within what can be written.
pub(crate) fn hours(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count)
}

/// An instant `duration` after another, at most the last there is.
pub(crate) fn after(instant: Timestamp, duration: SignedDuration) -> Timestamp {
    instant.saturating_add(duration).unwrap_or(Timestamp::MAX)
}
