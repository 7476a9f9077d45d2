//! Stores on an embedded engine, for the preview, tests and commands.

use std::path::Path;

use aws_smithy_runtime_api::client::http::SharedHttpConnector;
use dynoxide::Database;

use super::engine::{self, Engine};
use super::{Store, StoreError};

/// The prefix of the tables of every embedded store.
const PREFIX: &str = "undersigned-";

impl Store {
    /// The store in the file at `path`, which is created if it does not exist. Only `serve` creates tables, by
    /// [`Store::create_tables`], since each process caches which tables exist.
    ///
    /// # Errors
    /// If the file cannot be opened.
    pub fn embedded(path: &Path) -> Result<Self, StoreError> {
        let path = path.to_str().ok_or(StoreError::Unavailable("the path is not UTF-8"))?;
        let engine = Database::new(path).map_err(|_| StoreError::Unavailable("the file cannot be opened"))?;
        Ok(Self::on(Engine(engine)))
    }

    /// A store in memory, for tests.
    ///
    /// # Errors
    /// If the engine cannot start.
    pub fn in_memory() -> Result<Self, StoreError> {
        let engine = Database::memory().map_err(|_| StoreError::Unavailable("no memory"))?;
        Ok(Self::on(Engine(engine)))
    }

    /// A store on the embedded engine of another process, which `connector` asks.
    pub fn over(connector: SharedHttpConnector) -> Self {
        Self { client: engine::client(connector), prefix: PREFIX.to_owned(), lease: None, engine: None }
    }

    fn on(engine: Engine) -> Self {
        let client = engine.client(|connector| connector);
        Self { client, prefix: PREFIX.to_owned(), lease: None, engine: Some(engine) }
    }

    /// The engine, if this store is embedded.
    pub fn engine(&self) -> Option<&Engine> {
        self.engine.as_ref()
    }

    /// Deletes items that have expired by the system clock, as DynamoDB does by itself. No effect on other stores.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub async fn delete_expired(&self) -> Result<usize, StoreError> {
        let Some(Engine(database)) = self.engine.clone() else { return Ok(0) };
        let swept = tokio::task::spawn_blocking(move || database.sweep_ttl()).await;
        swept.ok().and_then(Result::ok).ok_or(StoreError::Unavailable("sweep"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Regression: on a busy machine, calls failed with 503 after three times six seconds. The engine takes a request body as a
    /// whole, so the SDK saw no progress and retried while the first call was still queued.
    #[test]
    fn queued_calls_do_not_time_out() {
        let store = Store::in_memory().unwrap();
        let config = store.client().config();
        assert!(!config.stalled_stream_protection().unwrap().is_enabled());
        assert!(!config.timeout_config().unwrap().has_timeouts());
    }
}
