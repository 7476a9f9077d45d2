//! The keeper function: ends the retention of data and verifies the counters. It has none of the secrets, cannot send mail, and
//! runs once at a time.

use std::sync::Arc;
use std::time::{Duration, Instant};

use lambda_http::Error;
use lambda_http::lambda_runtime::{self, LambdaEvent, service_fn};
use serde_json::{Value, json};
use signer::keeper::{continue_round, sweep};
use signer::{Clock, Store, StoreError, SystemClock};
use tracing::Instrument;

use crate::aws;
use crate::config::KeeperConfig;
use crate::https::Https;
use crate::metrics::{Metric, Metrics};

/// How long a run sweeps; the rest of the function's timeout of 15 minutes is for verifying.
const SWEEP_TIME: Duration = Duration::from_mins(8);
/// How long a run starts recounts. The last one may take some seconds: a shard of ten million signatures has 160,000.
const VERIFY_TIME: Duration = Duration::from_mins(12);
/// Signatures per call of the sweep.
const SWEPT_AT_ONCE: u64 = 20_000;

struct Keeper {
    store: Store,
    metrics: Metrics,
}

/// Reads the configuration and handles events until Lambda ends the process.
///
/// # Errors
/// If the configuration is invalid.
pub async fn start() -> Result<(), Error> {
    let config = KeeperConfig::read(&|name| std::env::var(name).ok())?;
    let store = Store::new(aws::dynamodb(&config.aws, &Https::new()), config.table_prefix);
    let keeper = Arc::new(Keeper { store, metrics: Metrics::new(config.site_url) });
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let keeper = keeper.clone();
        async move {
            let span = tracing::info_span!("event", request_id = event.context.request_id);
            if event.payload != json!({"undersigned": "keep"}) {
                return Err(Error::from("not an event of the keeper"));
            }
            Box::pin(keeper.keep()).instrument(span).await?;
            Ok(Value::Null)
        }
    }))
    .await
}

impl Keeper {
    /// Sweeps, then verifies. Both resume where an earlier run stopped, and one that fails does not keep the other from running.
    async fn keep(&self) -> Result<(), StoreError> {
        let start = Instant::now();
        let swept = self.sweep(start).await;
        if let Err(error) = &swept {
            tracing::error!(%error, "the sweep failed");
        }
        let now = SystemClock.now();
        let round = continue_round(&self.store, now, &|| start.elapsed() < VERIFY_TIME).await?;
        let hours = (now.as_second() - round.incomplete_since) / 3600;
        let patrol = &round.patrol;
        tracing::info!(
            recounted = patrol.recounted,
            skipped = patrol.skipped,
            moving = patrol.moving,
            unfinished = patrol.unfinished,
            "counters verified"
        );
        self.metrics.emit(&[
            (Metric::CountsThatDiffer, patrol.different),
            (Metric::CountsUnverifiedHours, usize::try_from(hours).unwrap_or(0)),
        ]);
        swept
    }

    async fn sweep(&self, start: Instant) -> Result<(), StoreError> {
        let (mut deleted, mut finished) = (0, 0);
        while start.elapsed() < SWEEP_TIME {
            let report = sweep(&self.store, SystemClock.now(), SWEPT_AT_ONCE).await?;
            deleted += report.deleted;
            finished += report.finished.len();
            if report.deleted == 0 {
                break;
            }
        }
        tracing::info!(deleted, finished, "sweep finished");
        Ok(())
    }
}
