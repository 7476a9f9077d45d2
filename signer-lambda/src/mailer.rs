//! The mailer function: not reachable from outside, and the only one that can open mailboxes.

use std::sync::Arc;

use lambda_http::Error;
use lambda_http::lambda_runtime::{self, LambdaEvent, service_fn};
use serde_json::{Value, json};
use signer::{DrainReport, ItemKey, Mailer, MailerSecrets, SenderPause, StoreError};
use tracing::Instrument;

use crate::config::MailerConfig;
use crate::dependencies::Dependencies;
use crate::event::{Event, Feedback, FeedbackKind, StreamRecord};
use crate::https::Https;
use crate::metrics::{Metric, Metrics};
use crate::secrets::read_secrets;
use crate::ses::SesTransport;

/// Reads the configuration and handles events until Lambda ends the process.
///
/// # Errors
/// If the configuration or the secrets are invalid.
pub async fn start() -> Result<(), Error> {
    let config = MailerConfig::read(&|name| std::env::var(name).ok())?;
    let https = Https::new();
    let dependencies = Dependencies::new(&config.shared, &https);
    let secrets = MailerSecrets::parse(&read_secrets(&config.shared, &https).await?)?;
    let metrics = dependencies.metrics.clone();
    serve(mailer(&config, dependencies, secrets, SesTransport::new(&config, &https)), metrics).await
}

fn mailer(
    config: &MailerConfig,
    dependencies: Dependencies,
    secrets: MailerSecrets,
    transport: SesTransport,
) -> Mailer {
    Mailer {
        store: dependencies.store,
        transport: Arc::new(transport),
        secrets,
        pages: dependencies.pages,
        clock: dependencies.clock,
        random: dependencies.random,
        api_url: config.shared.api_url.clone(),
        registry: dependencies.registry,
        pause: SenderPause::default(),
    }
}

async fn serve(mailer: Mailer, metrics: Metrics) -> Result<(), Error> {
    let shared = Arc::new((mailer, metrics));
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let shared = shared.clone();
        async move {
            let span = tracing::info_span!("event", request_id = event.context.request_id);
            let (mailer, metrics) = &*shared;
            // Boxed: the nested future exceeds the compiler's recursion limit.
            Box::pin(handle(mailer, metrics, &event.payload)).instrument(span).await
        }
    }))
    .await
}

async fn handle(mailer: &Mailer, metrics: &Metrics, event: &Value) -> Result<Value, Error> {
    match Event::parse(event)? {
        Event::Stream(records) => Ok(send_for(mailer, metrics, &records).await),
        Event::Send => {
            send(mailer, metrics).await?;
            Ok(Value::Null)
        }
        Event::Feedback(feedback) => {
            metrics.emit(&[(Metric::MailsReturned, feedback.len())]);
            suppress(mailer, &feedback).await?;
            Ok(Value::Null)
        }
    }
}

/// Sends the mails of changed items. The response names the records that failed; Lambda retries from the first of them. No mail
/// is sent twice, since an item whose mail was sent is no longer due.
async fn send_for(mailer: &Mailer, metrics: &Metrics, records: &[StreamRecord]) -> Value {
    let keys: Vec<ItemKey> = records.iter().filter_map(|record| record.key.clone()).collect();
    let report = mailer.drain(&keys).await;
    metrics.emit(&outcomes(&report));
    let is_failed = |record: &&StreamRecord| record.key.as_ref().is_some_and(|key| report.unhandled.contains(key));
    let failures: Vec<Value> =
        records.iter().filter(is_failed).map(|record| json!({ "itemIdentifier": record.sequence })).collect();
    tracing::info!(records = records.len(), failed = failures.len(), "stream batch handled");
    json!({ "batchItemFailures": failures })
}

/// Sends what is due, and reports for how long mail has been due without one being accepted.
async fn send(mailer: &Mailer, metrics: &Metrics) -> Result<(), StoreError> {
    let report = mailer.drain(&[]).await;
    let mut emitted = outcomes(&report);
    if let Some(error) = report.outage {
        metrics.emit(&emitted);
        return Err(error);
    }
    let minutes = report.failing_since.map_or(0, |since| (mailer.clock.now().as_second() - since) / 60);
    emitted.push((Metric::MailOutageMinutes, usize::try_from(minutes).unwrap_or(0)));
    emitted.push((Metric::MailsDue, report.due()));
    metrics.emit(&emitted);
    Ok(())
}

/// What every path counts. Outcomes that did not occur are left out.
fn outcomes(report: &DrainReport) -> Vec<(Metric, usize)> {
    let counts = [
        (Metric::MailsSent, report.sent),
        (Metric::MailsDelayed, report.delayed),
        (Metric::MailsDropped, report.dropped),
        (Metric::MailsExpired, report.expired),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

async fn suppress(mailer: &Mailer, feedback: &[Feedback]) -> Result<(), StoreError> {
    for Feedback { address, kind } in feedback {
        match kind {
            FeedbackKind::SenderRefused => {
                tracing::error!(
                    "a mail was refused because of its sender: check SPF, DKIM, DMARC and the reputation in SES"
                );
            }
            FeedbackKind::Bounce => mailer.bounced(address).await?,
            FeedbackKind::Complaint => mailer.complained(address).await?,
        }
    }
    Ok(())
}
