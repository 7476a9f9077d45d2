//! Records what a computation reads.

use std::cell::{Cell, RefCell};

use jiff::Timestamp;

use super::input::Input;
use super::period::Period;

/// The inputs that one computation has read so far.
#[derive(Debug)]
pub(crate) struct Recorder {
    inputs: RefCell<Vec<(Input, Option<u64>)>>,
    period: Cell<Period>,
    /// A kind of input that is not recorded, to prove that recording it matters.
    #[cfg(test)]
    omission: Option<Omission>,
}

/// What a recorder leaves out.
#[cfg(test)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Omission {
    /// Inputs of one kind.
    Kind(std::mem::Discriminant<Input>),
    /// That inputs were absent.
    Absence,
    /// The clock.
    Period,
}

/// What a result was computed from.
#[derive(Clone, Debug)]
pub(crate) struct Trace {
    /// Each input with its fingerprint, `None` if it was absent. Sorted.
    pub(super) inputs: Vec<(Input, Option<u64>)>,
    pub(super) period: Period,
}

impl Trace {
    /// Whether the result would be the same now; `fingerprint` returns that of an input now.
    pub(crate) fn holds(&self, fingerprint: impl Fn(&Input) -> Option<u64>, now: Timestamp) -> bool {
        self.period.contains(now) && self.inputs.iter().all(|(input, before)| fingerprint(input) == *before)
    }
}

/// How many of the last inputs are compared with a new one. Templates' data is read in groups, so most repetitions are near.
const RECENT: usize = 16;

impl Recorder {
    pub(crate) fn new() -> Self {
        Self {
            inputs: RefCell::default(),
            period: Cell::new(Period::ALWAYS),
            #[cfg(test)]
            omission: None,
        }
    }

    #[cfg(test)]
    pub(crate) fn omitting(omission: Option<Omission>) -> Self {
        Self { omission, ..Self::new() }
    }

    /// Records an input; `fingerprint` is called unless it has been recorded just before.
    pub(crate) fn record(&self, input: Input, fingerprint: impl FnOnce(&Input) -> Option<u64>) {
        let mut inputs = self.inputs.borrow_mut();
        if !inputs.iter().rev().take(RECENT).any(|(known, _)| *known == input) {
            let fingerprint = fingerprint(&input);
            #[cfg(test)]
            if self.omits(&input, fingerprint) {
                return;
            }
            inputs.push((input, fingerprint));
        }
    }

    #[cfg(test)]
    fn omits(&self, input: &Input, fingerprint: Option<u64>) -> bool {
        match self.omission {
            Some(Omission::Kind(kind)) => kind == std::mem::discriminant(input),
            Some(Omission::Absence) => fingerprint.is_none(),
            Some(Omission::Period) | None => false,
        }
    }

    /// Records that the result differs before and after `boundary`.
    pub(crate) fn record_boundary(&self, boundary: Timestamp, now: Timestamp) {
        #[cfg(test)]
        if self.omission == Some(Omission::Period) {
            return;
        }
        self.period.set(self.period.get().split_at(boundary, now));
    }

    pub(crate) fn finish(self) -> Trace {
        let mut inputs = self.inputs.into_inner();
        inputs.sort_unstable();
        inputs.dedup();
        Trace { inputs, period: self.period.get() }
    }
}
