//! Housekeeping on a schedule: ends the retention of data and recounts the counters.

mod verify;
mod paper;
mod sweep;
mod patrol;
mod round;

pub use self::paper::{PaperCheck, settle, settle_all, verify_paper};
pub(crate) use self::paper::{counting, read_rows, recount, remove_rows};
pub use self::patrol::{PatrolReport, patrol};
pub use self::round::{RoundReport, continue_round};
pub use self::sweep::{SweepReport, sweep};
pub use self::verify::{Difference, VerifyReport, verify};
