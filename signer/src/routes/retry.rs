//! Retries with exponential backoff and jitter, for writes that raced with another request.

use std::time::Duration;

use crate::error::SignError;
use crate::random;
use crate::state::App;
use crate::store::StoreError;

/// Attempts per request. With waits doubling from 10 ms to 640 ms they take about three seconds at worst, well below the
/// timeouts of browsers and API Gateway.
const ATTEMPTS_MAX: u32 = 10;
/// Upper bound of the first wait, in milliseconds: as long as a transaction takes.
const WAIT_MS: u64 = 10;

/// The retries of one request.
pub(crate) struct Backoff<'a> {
    app: &'a App,
    attempts: u32,
}

impl<'a> Backoff<'a> {
    pub(crate) fn new(app: &'a App) -> Self {
        Self { app, attempts: 0 }
    }

    /// Waits after a failed attempt, with jitter.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no attempts are left.
    pub(crate) async fn wait(&mut self) -> Result<(), SignError> {
        self.attempts += 1;
        self.app.state.conflicts.count();
        if self.attempts >= ATTEMPTS_MAX {
            return Err(StoreError::Busy.into());
        }
        let most = WAIT_MS << self.attempts.min(6);
        let wait = random::below(&*self.app.state.random, most) + 1;
        tokio::time::sleep(Duration::from_millis(wait)).await;
        Ok(())
    }
}
