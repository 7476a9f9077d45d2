//! Takes the next snapshot when pages change by the clock alone.

use std::time::Duration;

use jiff::Timestamp;
use signer::Clock;

/// The longest sleep: a timer stands still while the computer is suspended, the clock does not.
const SLEEP_MAX: Duration = Duration::from_secs(60);

/// Calls `renew` whenever the clock reaches the instant that `valid_until` returns.
pub(crate) async fn follow(clock: impl Clock, valid_until: impl Fn() -> Option<Timestamp>, renew: impl Fn()) {
    let mut renewed = None;
    loop {
        let (is_due, sleep) = step(valid_until(), clock.now(), &mut renewed);
        if is_due {
            renew();
        }
        tokio::time::sleep(sleep).await;
    }
}

/// Whether to renew at `now`, and how long to sleep. `renewed` is the last instant at which that was due: with errors in the
/// content, the snapshot stays, and the next change of a file renews it.
fn step(until: Option<Timestamp>, now: Timestamp, renewed: &mut Option<Timestamp>) -> (bool, Duration) {
    let left = until.map(|until| until.duration_since(now)).filter(|left| left.is_positive());
    let is_due = until.is_some() && left.is_none() && *renewed != until;
    if is_due {
        *renewed = until;
    }
    (is_due, left.map_or(SLEEP_MAX, |left| left.unsigned_abs().min(SLEEP_MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_begins_is_shown_once_and_one_that_cannot_be_shown_is_not_tried_again() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        let mut renewed = None;
        let mut check = |until: Option<i64>, now: i64, is_due: bool, sleep: u64| {
            let expected = (is_due, Duration::from_secs(sleep));
            assert_eq!(step(until.map(at), at(now), &mut renewed), expected, "{until:?} at {now}");
        };
        check(None, 0, false, 60);
        check(Some(1000), 0, false, 60);
        check(Some(1000), 970, false, 30);
        check(Some(1000), 1000, true, 60);
        check(Some(1000), 1060, false, 60);
        check(Some(2000), 1060, false, 60);
        // After the computer was suspended.
        check(Some(2000), 9000, true, 60);
    }
}
