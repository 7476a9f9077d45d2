//! Deadlines of requests. API Gateway times out with an error page of its own, so we answer first.

use std::future::Future;

use tokio::time::{Instant, timeout_at};

use crate::error::SignError;
use crate::state::App;

/// When a request must be answered.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// The deadline of a request that has just arrived.
    pub(crate) fn new(app: &App) -> Self {
        Self(app.state.answer_within.and_then(|time| Instant::now().checked_add(time)))
    }

    /// Runs `work` until the deadline. A write that was cancelled may have happened; all of them can be repeated.
    pub(crate) async fn run<T>(self, work: impl Future<Output = Result<T, SignError>>) -> Result<T, SignError> {
        match self.0 {
            None => work.await,
            Some(end) => timeout_at(end, work).await.unwrap_or(Err(SignError::Unavailable("deadline exceeded"))),
        }
    }
}
