//! What the routes need, all of it passed in.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use crate::client_address::ClientAddress;
use crate::clock::Clock;
use crate::disposable::DisposableDomains;
use crate::limits::{Limiter, Limits};
use crate::page::source::PageSource;
use crate::random::Random;
use crate::registry::Known;
use crate::secret::PublicSecrets;
use crate::store::Store;

/// What [`crate::router`] is given.
#[derive(Clone)]
pub struct SignerState {
    /// The tables.
    pub store: Store,
    /// Makes keys and links; cannot open mailboxes.
    pub secrets: PublicSecrets,
    /// The generator's pages.
    pub pages: Arc<dyn PageSource>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// What is registered; the same for the mailer, in one process.
    pub known: Arc<Known>,
    /// The absolute address of the API, without a slash at the end: `https://example.org/api`. Its path is where the routes
    /// lie.
    pub api_url: String,
    /// How many may sign; `None` for no limit, as in the preview.
    pub limits: Option<Limits>,
    /// Mailboxes that are not taken.
    pub disposable: DisposableDomains,
    /// Within what time a request is answered: less than whatever is before the signer waits; `None` where nothing is.
    pub answer_within: Option<Duration>,
    /// Where the client's address stands.
    pub client_address: ClientAddress,
    /// Wakes a mailer in the same process.
    pub wake: Option<Arc<Notify>>,
    /// How often requests met each other.
    pub conflicts: Arc<Conflicts>,
}

/// How often a request met another at the same item or counter, and tried again.
#[derive(Debug, Default)]
pub struct Conflicts(AtomicUsize);

impl Conflicts {
    pub(crate) fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// How many there were since the last time.
    pub fn take(&self) -> usize {
        self.0.swap(0, Ordering::Relaxed)
    }
}

/// The state with what the routes keep between requests.
pub(crate) struct Signer {
    pub(crate) state: SignerState,
    pub(crate) limiter: Option<Limiter>,
}

impl Signer {
    pub(crate) fn new(state: SignerState) -> Self {
        let limiter = state.limits.map(|limits| Limiter::new(state.store.clone(), state.random.clone(), limits));
        Self { state, limiter }
    }

    pub(crate) fn now(&self) -> i64 {
        self.state.clock.now().as_second()
    }

    pub(crate) fn wake_mailer(&self) {
        if let Some(wake) = &self.state.wake {
            wake.notify_one();
        }
    }
}

impl std::ops::Deref for Signer {
    type Target = SignerState;

    fn deref(&self) -> &SignerState {
        &self.state
    }
}
