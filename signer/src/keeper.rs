//! Housekeeping on a schedule: ends the retention of data and recounts the counters.

mod sweep;
mod verify;
mod patrol;
mod round;

pub use self::patrol::{PatrolReport, patrol};
pub use self::round::{RoundReport, continue_round};
pub use self::sweep::{SweepReport, sweep};
pub use self::verify::{Difference, VerifyReport, verify};
