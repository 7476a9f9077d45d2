//! Sending the mails that are due.

use std::time::Duration;

use futures::StreamExt;

use super::{MailOutcome, Mailer};
use crate::store::StoreError;
use crate::store::signatures::ItemKey;

/// Mails that are sent side by side: a mail server takes some 100 ms, accounts begin at 14 a second.
const SIDE_BY_SIDE: usize = 4;
/// Mails taken up in one go.
const BATCH: usize = 1000;

/// What became of the mails due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DrainReport {
    /// Accepted by the mail server.
    pub sent: usize,
    /// To be tried again.
    pub delayed: usize,
    /// Stopped or of no use any more.
    pub dropped: usize,
    /// Due no longer, another mailer's, or left for after a pause.
    pub skipped: usize,
    /// The store did not answer: nothing is known of them.
    pub failed: usize,
}

impl Mailer {
    /// Sends what is due now, within the account's quota.
    ///
    /// # Errors
    /// When the mails due cannot be read.
    pub async fn send_due(&self) -> Result<DrainReport, StoreError> {
        let quota = self.transport.quota().await;
        let left = quota.map_or(BATCH, |quota| usize::try_from(quota.left).unwrap_or(BATCH).min(BATCH));
        let pace =
            quota.filter(|quota| quota.per_second > 0.0).map(|quota| Duration::from_secs_f64(1.0 / quota.per_second));
        let keys = self.store.mails_due(self.clock.now().as_second(), left).await?;
        let report = futures::stream::iter(keys.into_iter().enumerate())
            .then(move |(index, key)| {
                let pace = pace.filter(|_| index > 0 && !self.pause.is_on(self.now()));
                async move {
                    if let Some(pace) = pace {
                        tokio::time::sleep(pace).await;
                    }
                    key
                }
            })
            .map(|key| async move { self.send_one(&key).await })
            .buffer_unordered(SIDE_BY_SIDE)
            .fold(DrainReport::default(), |report, sent| async move { report.with(&sent) })
            .await;
        Ok(report)
    }

    /// Logs what became of the mails due.
    pub(super) fn log(&self, drained: &Result<DrainReport, StoreError>) {
        match drained {
            Ok(report) if report.sent > 0 => {
                tracing::info!(sent = report.sent, delayed = report.delayed, "mails sent")
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "mails due cannot be read"),
        }
    }

    /// Sends the mails of these items, as a stream's event names them. Returns those that must be tried again by the
    /// stream, because the store did not answer; what a mail server did not take comes back by the schedule.
    pub async fn send_for(&self, keys: &[ItemKey]) -> Vec<ItemKey> {
        let mut failed = Vec::new();
        for key in keys {
            if let Err(error) = self.send_one(key).await {
                tracing::warn!(%error, "a mail due cannot be read");
                failed.push(key.clone());
            }
        }
        failed
    }
}

impl DrainReport {
    fn with(mut self, sent: &Result<MailOutcome, StoreError>) -> Self {
        let count = match sent {
            Ok(MailOutcome::Accepted) => &mut self.sent,
            Ok(MailOutcome::Delayed) => &mut self.delayed,
            Ok(MailOutcome::Dropped) => &mut self.dropped,
            Ok(MailOutcome::Skipped) => &mut self.skipped,
            Err(_) => &mut self.failed,
        };
        *count += 1;
        self
    }
}
