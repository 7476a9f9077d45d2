//! A pause of all mails after a mail server has refused the sender: more mails would only harm its reputation.

use std::sync::{Mutex, PoisonError};

/// The first pause, in seconds; it doubles with each refusal.
const PAUSE_MIN: i64 = 60;
/// The longest pause, in seconds. Short, since a single receiving server may be the one that refuses.
const PAUSE_MAX: i64 = 900;

/// When a mailer may send again; shared by all of its tasks.
#[derive(Debug, Default)]
pub struct SenderPause(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    refusals: u32,
    until: i64,
    is_closed: bool,
}

impl SenderPause {
    /// Whether no mail may be sent at `now`, in seconds since 1970.
    pub(super) fn is_on(&self, now: i64) -> bool {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.is_closed || state.until > now
    }

    /// The sender was refused. Mails that were in flight at the same time count as one.
    pub(super) fn start(&self, now: i64) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.until <= now {
            state.until = now + (PAUSE_MIN << state.refusals.min(10)).min(PAUSE_MAX);
            state.refusals = state.refusals.saturating_add(1);
        }
    }

    /// No further mail may be sent: the process is ending.
    pub(super) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_closed = true;
    }

    /// A mail was accepted.
    pub(super) fn end(&self) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { is_closed: state.is_closed, ..State::default() };
    }
}
