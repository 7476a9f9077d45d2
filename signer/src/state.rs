//! The state that the routes share.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use petition::index::Rates;
use petition::slug::Slug;
use tokio::sync::Notify;

use crate::client_address::ClientAddress;
use crate::clock::Clock;
use crate::disposable::DisposableDomains;
use crate::limits::Limiter;
use crate::page::source::PageSource;
use crate::random::{self, Random};
use crate::registry::Registry;
use crate::secret::PublicSecrets;
use crate::site_address::origin_of;
use crate::store::Store;
use crate::store::stats::{self, StatsCounter};

/// What [`crate::router`] needs; a host builds it.
#[derive(Clone)]
pub struct AppState {
    /// The tables.
    pub store: Store,
    /// Creates keys and links; cannot open mailboxes.
    pub secrets: PublicSecrets,
    /// The pages to fill.
    pub pages: Arc<dyn PageSource>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The registered petitions and site. In one process, shared with the mailer.
    pub registry: Arc<Registry>,
    /// Absolute URL of the API without a trailing slash: `https://example.org/api`. The routes are mounted at its path.
    pub api_url: String,
    /// Absolute URL of the site with a trailing slash. If its origin is not that of the API, its pages may send requests, and
    /// the pages of these responses load its files.
    pub site_url: String,
    /// Rate limits, which [`crate::rules`] may change; `None` for none, as in the preview.
    pub limits: Option<Rates>,
    /// Email domains that are rejected.
    pub disposable: DisposableDomains,
    /// Deadline of a request, shorter than the timeout of any proxy in front; `None` without one.
    pub answer_within: Option<Duration>,
    /// How to determine the client's address.
    pub client_address: ClientAddress,
    /// Wakes a mailer in the same process.
    pub wake: Option<Arc<Notify>>,
    /// Counts write conflicts.
    pub conflicts: Arc<Conflicts>,
}

/// Write conflicts seen: how often a request raced with another one for an item or counter, and retried.
#[derive(Debug, Default)]
pub struct Conflicts(AtomicUsize);

impl Conflicts {
    pub(crate) fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the number since the last call.
    pub fn take(&self) -> usize {
        self.0.swap(0, Ordering::Relaxed)
    }
}

/// The given state, and what the routes derive from it once.
pub(crate) struct App {
    pub(crate) state: AppState,
    pub(crate) limiter: Option<Limiter>,
}

impl App {
    /// The origin of the site, if it is not that of the API.
    pub(crate) fn site_origin(&self) -> Option<&str> {
        let origin = origin_of(&self.state.site_url);
        (origin != origin_of(&self.state.api_url)).then_some(origin)
    }

    pub(crate) fn new(state: AppState) -> Self {
        let limiter = state
            .limits
            .map(|rates| Limiter::new(state.store.clone(), state.random.clone(), rates, &state.secrets.identity));
        Self { state, limiter }
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.state.clock.now().as_second()
    }

    /// Adds to the day's aggregates of a petition. A failure loses counts of an aggregate, not the request.
    pub(crate) async fn add_stats(&self, petition: &Slug, counters: &[StatsCounter]) {
        let part = random::below(&*self.state.random, stats::PARTS);
        if let Err(error) = self.state.store.add_stats(petition, counters, part, self.state.clock.now()).await {
            tracing::warn!(%error, "the day's aggregates lost a count");
        }
    }

    pub(crate) fn wake_mailer(&self) {
        if let Some(wake) = &self.state.wake {
            wake.notify_one();
        }
    }
}
