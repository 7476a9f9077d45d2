//! Hosts [`publisher::Refresher`] in AWS Lambda: each minute it brings new counts, and petitions that open or close, onto the pages.
//!
//! It can read the counts and the stored content, and write objects of the site and the items of the table `petitions` whose ids
//! start with `#`. It cannot read signatures, and cannot change a petition, and so never whom signers' data is encrypted to. A crate of
//! its own, because it needs the generator, whose dependencies would enlarge the function that the public reaches.

mod config;
mod metrics;

use std::sync::Arc;

use jiff::Timestamp;
use lambda_runtime::{LambdaEvent, service_fn};
use publisher::{
    ContentStore, Destination, LEASE, NamedStore, RefreshError, Refresher, function_config, process_environment,
};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::config::Config;

pub use lambda_runtime::Error;

/// Runs the function until Lambda ends the process.
///
/// # Errors
/// If the function cannot start, which is also logged.
pub fn run() -> Result<(), Error> {
    tracing_subscriber::fmt().json().flatten_event(true).with_max_level(tracing::Level::INFO).with_target(false).init();
    // Lambda invokes a process with one event at a time.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(start());
    if let Err(error) = &ended {
        tracing::error!(%error, "the function cannot run");
    }
    ended
}

async fn start() -> Result<(), Error> {
    let config = Config::read(&process_environment)?;
    let aws = function_config(&process_environment)?;
    let refresher = Refresher {
        site: Destination::parse(&config.site, &aws)?,
        content: ContentStore::parse(&config.content, &config.site, &aws)?,
        store: NamedStore::aws(Some(&config.table_prefix), &aws)?.store,
        folder: std::env::temp_dir().join("undersigned-refresher"),
        lease_length: LEASE,
        running: None,
    };
    let shared = Arc::new((Mutex::new(refresher), config.site_url));
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let shared = Arc::clone(&shared);
        async move {
            if event.payload != json!({"undersigned": "refresh"}) {
                return Err(Error::from("not an event of the refresher"));
            }
            let (refresher, site_url) = &*shared;
            Box::pin(refresh(&mut *refresher.lock().await, site_url)).await
        }
    }))
    .await
}

/// One refresh. An error makes the invocation fail, so that an alarm rings if none succeeds.
async fn refresh(refresher: &mut Refresher, site_url: &str) -> Result<Value, Error> {
    let report = refresher.run(Timestamp::now()).await;
    match &report {
        Ok(report) if report.uploaded + report.deleted > 0 => {
            tracing::info!(uploaded = report.uploaded, deleted = report.deleted, "refreshed");
        }
        Ok(_) => {}
        Err(error) => {
            tracing::error!(%error, "not refreshed");
            if matches!(error, RefreshError::Outdated { .. }) {
                metrics::emit_outdated(site_url);
            }
        }
    }
    report?;
    Ok(Value::Null)
}
