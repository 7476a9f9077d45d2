//! The mailer's function: no request reaches it, and it alone can open mailboxes.

use std::sync::Arc;

use jiff::SignedDuration;
use lambda_http::Error;
use lambda_http::lambda_runtime::{self, LambdaEvent, service_fn};
use serde_json::{Value, json};
use signer::keeper::sweep;
use signer::keeper::verify;
use signer::mailer::Post;
use signer::secret::MailerSecrets;
use signer::store::StoreError;
use signer::store::signatures::ItemKey;
use tracing::Instrument;

use crate::aws;
use crate::config::{MailerConfig, parse_mailer};
use crate::dependencies::Parts;
use crate::event::{Event, Reason, Record, Returned};
use crate::https::Https;
use crate::metrics::{Metric, Metrics};
use crate::ses::SesMailer;

/// Mails due for longer than this are overdue: fifteen runs of the schedule have passed them.
const OVERDUE: SignedDuration = SignedDuration::from_mins(15);
/// As many mails due are counted as one run takes up.
const COUNTED_MAX: usize = 1000;

/// Signatures that one sweep deletes the data of: some thirty seconds of writes, a quarter of the function's time.
const SWEPT_MAX: u64 = 5000;

/// Reads the environment, and takes events until Lambda ends the process.
///
/// # Errors
/// When the configuration or the secrets are not complete.
pub async fn start() -> Result<(), Error> {
    let config = MailerConfig::read(&|name| std::env::var(name).ok())?;
    let https = Https::new();
    let parts = Parts::new(&config.shared, &https);
    let secrets = parse_mailer(&aws::secrets(&config.shared, &https).await?)?;
    let metrics = parts.metrics.clone();
    listen(post(&config, parts, secrets, SesMailer::new(&config, &https)), metrics).await
}

fn post(config: &MailerConfig, parts: Parts, secrets: MailerSecrets, mailer: SesMailer) -> Post {
    Post {
        store: parts.store,
        mailer: Arc::new(mailer),
        secrets,
        pages: parts.pages,
        clock: parts.clock,
        random: parts.random,
        api_url: config.shared.api_url.clone(),
        known: parts.known,
    }
}

async fn listen(post: Post, metrics: Metrics) -> Result<(), Error> {
    let mailer = Arc::new((post, metrics));
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let mailer = mailer.clone();
        async move {
            let span = tracing::info_span!("event", request_id = event.context.request_id);
            let (post, metrics) = &*mailer;
            // In a box, since the compiler follows futures within futures only so far.
            Box::pin(take(post, metrics, &event.payload)).instrument(span).await
        }
    }))
    .await
}

async fn take(post: &Post, metrics: &Metrics, event: &Value) -> Result<Value, Error> {
    match Event::parse(event)? {
        Event::Stream(records) => Ok(send_for(post, records).await),
        Event::Send => {
            send(post, metrics).await?;
            Ok(Value::Null)
        }
        Event::Sweep => {
            let report = sweep(&post.store, post.clock.now(), SWEPT_MAX).await?;
            tracing::info!(deleted = report.deleted, finished = report.finished.len(), "swept");
            Ok(Value::Null)
        }
        Event::Verify => {
            verify_all(post, metrics).await?;
            Ok(Value::Null)
        }
        Event::Returned(returned) => {
            metrics.say(&[(Metric::MailsReturned, returned.len())]);
            stop(post, &returned).await?;
            Ok(Value::Null)
        }
    }
}

/// Mails what changed. The answer names the first record that must come again, and the stream begins there: an item whose
/// mail went out is not due any more, so nothing goes out twice.
async fn send_for(post: &Post, records: Vec<Record>) -> Value {
    let keys: Vec<ItemKey> = records.iter().filter_map(|record| record.key.clone()).collect();
    let failed = post.send_for(&keys).await;
    let is_failed = |record: &&Record| record.key.as_ref().is_some_and(|key| failed.contains(key));
    let failures: Vec<Value> =
        records.iter().filter(is_failed).map(|record| json!({ "itemIdentifier": record.sequence })).collect();
    tracing::info!(records = records.len(), failed = failures.len(), "stream taken");
    json!({ "batchItemFailures": failures })
}

async fn send(post: &Post, metrics: &Metrics) -> Result<(), StoreError> {
    let now = post.clock.now();
    let due = post.store.mails_due(now.as_second(), COUNTED_MAX).await?.len();
    let overdue = now.saturating_sub(OVERDUE).map_or(0, |then| then.as_second());
    let overdue = post.store.mails_due(overdue, COUNTED_MAX).await?.len();
    let report = post.send_due().await?;
    tracing::info!(
        sent = report.sent,
        delayed = report.delayed,
        dropped = report.dropped,
        failed = report.failed,
        "sent"
    );
    metrics.say(&[
        (Metric::MailsDue, due),
        (Metric::MailsOverdue, overdue),
        (Metric::MailsSent, report.sent),
        (Metric::MailsDelayed, report.delayed),
        (Metric::MailsDropped, report.dropped),
    ]);
    Ok(())
}

/// Recounts every petition and tells how many counters differ; repairing is for people, who look why.
async fn verify_all(post: &Post, metrics: &Metrics) -> Result<(), StoreError> {
    let mut differ = 0;
    for petition in post.store.petitions().await? {
        let report = verify(&post.store, &petition.entry.id, false, &mut |_| {}).await?;
        differ += report.differences.len();
    }
    metrics.say(&[(Metric::CountsThatDiffer, differ)]);
    Ok(())
}

async fn stop(post: &Post, returned: &[Returned]) -> Result<(), StoreError> {
    for Returned { address, reason } in returned {
        match reason {
            Reason::Bounce => post.bounced(address).await?,
            Reason::Complaint => post.complained(address).await?,
        }
    }
    Ok(())
}
