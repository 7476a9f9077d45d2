//! What the signer and the mailer depend on.

use std::sync::Arc;

use signer::{Clock, PageSource, Random, Registry, SitePages, Store, SystemClock, SystemRandom};

use crate::aws;
use crate::config::SharedConfig;
use crate::https::Https;
use crate::metrics::Metrics;

/// The store, the site, the clock and randomness.
pub(crate) struct Dependencies {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) pages: Arc<dyn PageSource>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) metrics: Metrics,
}

impl Dependencies {
    pub(crate) fn new(config: &SharedConfig, https: &Https) -> Self {
        let store = Store::new(aws::dynamodb(&config.aws, https), config.table_prefix.clone());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self {
            registry: Arc::new(Registry::new(store.clone(), clock.clone())),
            pages: Arc::new(SitePages::new(https.clone(), config.site_url.clone(), clock.clone())),
            random: Arc::new(SystemRandom),
            metrics: Metrics::new(config.site_url.clone()),
            store,
            clock,
        }
    }
}
