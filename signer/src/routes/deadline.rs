//! The time that a request has: whatever is before the signer gives up after some seconds, with a page that helps nobody.

use std::future::Future;

use tokio::time::{Instant, timeout_at};

use crate::error::SignError;
use crate::state::Signer;

/// When a request must be answered.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// That of a request that has just come.
    pub(crate) fn new(signer: &Signer) -> Self {
        Self(signer.answer_within.and_then(|time| Instant::now().checked_add(time)))
    }

    /// Does the work, unless the time is over first. What was begun then may have been done: all of it can be done again.
    pub(crate) async fn keep<T>(self, work: impl Future<Output = Result<T, SignError>>) -> Result<T, SignError> {
        match self.0 {
            None => work.await,
            Some(end) => timeout_at(end, work).await.unwrap_or(Err(SignError::Unavailable("it took too long"))),
        }
    }
}
