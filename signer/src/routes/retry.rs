//! Trying again: a write whose item changed meanwhile, and a transaction that met another, within the request's time.

use std::time::Duration;

use crate::error::SignError;
use crate::random;
use crate::state::Signer;
use crate::store::StoreError;

/// How often a request tries. With waits doubling from 10 ms to 640 ms it takes some three seconds at worst, well within the
/// time that a browser and API Gateway wait.
const TRIES: u32 = 10;
/// The longest first wait, in milliseconds: as long as a transaction takes.
const WAIT_MS: u64 = 10;

/// The tries of one request.
pub(crate) struct Tries<'a> {
    signer: &'a Signer,
    made: u32,
}

impl<'a> Tries<'a> {
    pub(crate) fn new(signer: &'a Signer) -> Self {
        Self { signer, made: 0 }
    }

    /// Counts one more try after one that did not succeed, waiting a little with jitter.
    ///
    /// # Errors
    /// When there have been enough.
    pub(crate) async fn again(&mut self) -> Result<(), SignError> {
        self.made += 1;
        self.signer.conflicts.count();
        if self.made >= TRIES {
            return Err(StoreError::Busy.into());
        }
        let most = WAIT_MS << self.made.min(6);
        let wait = random::below(&*self.signer.random, most) + 1;
        tokio::time::sleep(Duration::from_millis(wait)).await;
        Ok(())
    }
}
