//! What both functions are made of.

use std::sync::Arc;

use signer::clock::{Clock, SystemClock};
use signer::page::source::{PageSource, SitePages};
use signer::random::{Random, SystemRandom};
use signer::registry::Known;
use signer::store::Store;

use crate::aws;
use crate::config::Config;
use crate::https::Https;
use crate::metrics::Metrics;

/// The store, the site, and what is read of the world.
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) pages: Arc<dyn PageSource>,
    pub(crate) known: Arc<Known>,
    pub(crate) metrics: Metrics,
}

impl Parts {
    pub(crate) fn new(config: &Config, https: &Https) -> Self {
        let store = Store::new(aws::dynamodb(&config.aws, https), config.table_prefix.clone());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self {
            known: Arc::new(Known::new(store.clone(), clock.clone())),
            pages: Arc::new(SitePages::new(https.clone(), config.site_url.clone(), clock.clone())),
            random: Arc::new(SystemRandom),
            metrics: Metrics::new(config.site_url.clone()),
            store,
            clock,
        }
    }
}
