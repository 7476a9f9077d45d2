//! The instants at which a result holds.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// From an instant until before another: what was computed within it is the same at any instant of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Period {
    #[serde(with = "jiff::fmt::serde::timestamp::nanosecond::required")]
    from: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::nanosecond::required")]
    until: Timestamp,
}

impl Period {
    pub(crate) const ALWAYS: Self = Self { from: Timestamp::MIN, until: Timestamp::MAX };

    pub(crate) fn new(from: Timestamp, until: Timestamp) -> Self {
        Self { from, until }
    }

    pub(crate) fn contains(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }

    /// The part of it on this side of `boundary`.
    pub(super) fn split_at(self, boundary: Timestamp, now: Timestamp) -> Self {
        if boundary <= now {
            Self { from: self.from.max(boundary), ..self }
        } else {
            Self { until: self.until.min(boundary), ..self }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_ends_at_the_next_boundary() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let period = [20, 5, 30, 8].into_iter().fold(Period::ALWAYS, |period, edge| period.split_at(at(edge), at(10)));
        assert_eq!(period, Period::new(at(8), at(20)));
        assert!(
            period.contains(at(8)) && period.contains(at(19)) && !period.contains(at(20)) && !period.contains(at(7))
        );
    }
}
