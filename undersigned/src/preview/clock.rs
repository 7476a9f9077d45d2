//! The clock of a preview, which `--now` moves.

use jiff::{SignedDuration, Timestamp};
use signer::Clock;

/// Runs as fast as the system clock, but may differ from it by a fixed duration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PreviewClock {
    offset: SignedDuration,
}

impl PreviewClock {
    /// A clock that shows `now`, or else the system's time.
    pub(crate) fn starting_at(now: Option<Timestamp>) -> Self {
        let offset = now.map_or(SignedDuration::ZERO, |now| now.duration_since(Timestamp::now()));
        Self { offset }
    }
}

impl Clock for PreviewClock {
    fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.offset).unwrap_or(Timestamp::MAX)
    }
}
