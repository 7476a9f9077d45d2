//! Verifying traces: what a value was computed from, so that it is computed again only if one of its inputs has changed.
//!
//! A page is a function of a snapshot. While it is rendered, each accessor records the [`Input`] that it returns and its
//! fingerprint. The result is up to date as long as all recorded inputs have the same fingerprints and the clock is within the
//! recorded period. Nothing else decides: no list of dependencies is written by hand.

mod fingerprint;
mod period;
mod input;
mod recorder;
mod memo;

pub(crate) use fingerprint::fingerprint;
pub(crate) use input::{Collection, Input, List};
pub(crate) use memo::{InputTable, Memo, NewInputs, Record, Verifier};
pub(crate) use period::Period;
#[cfg(test)]
pub(crate) use recorder::Omission;
pub(crate) use recorder::{Recorder, Trace};
