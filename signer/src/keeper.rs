//! Housekeeping on a schedule: ends the retention of data and recounts the counters.

mod sweep;
mod verify;

pub use self::sweep::{SweepReport, sweep};
pub use self::verify::{Difference, VerifyReport, verify};
