//! What a drain did.

use super::MailOutcome;
use crate::store::StoreError;
use crate::store::signatures::ItemKey;

/// Outcomes of a drain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrainReport {
    /// Accepted by the mail server.
    pub sent: usize,
    /// To be tried again.
    pub delayed: usize,
    /// Never sent: the mailbox is suppressed, or the mail has become pointless.
    pub dropped: usize,
    /// Not due any more, claimed by another mailer, or left for after a pause.
    pub skipped: usize,
    /// Signatures that had expired before they were mailed, and were deleted.
    pub expired: usize,
    /// The store failed, so the outcome is unknown.
    pub failed: usize,
    /// Mails known to be due for which the account had no quota.
    pub unsent: usize,
    /// Items named by the stream that the stream must name again, because the store failed.
    pub unhandled: Vec<ItemKey>,
    /// The outage of the store that ended the drain.
    pub outage: Option<StoreError>,
    /// Whether the account was throttled, which ended the drain.
    pub is_throttled: bool,
    /// Since when mail has been due and none was accepted, in seconds since 1970. Known for accounts with a quota.
    pub failing_since: Option<i64>,
}

impl DrainReport {
    /// Logs an outage of the store; each mail has a line of its own.
    pub(super) fn log(&self) {
        if let Some(error) = self.outage {
            tracing::warn!(%error, "due mails cannot be read");
        }
    }

    /// Number of mails that were due.
    pub fn due(&self) -> usize {
        self.sent + self.delayed + self.dropped + self.failed + self.unsent
    }

    /// Counts an outcome. Returns whether the drain must stop: the store is down, or the account is throttled.
    pub(super) fn add(&mut self, key: ItemKey, outcome: Result<MailOutcome, StoreError>) -> bool {
        let count = match outcome {
            Ok(MailOutcome::Accepted) => &mut self.sent,
            Ok(MailOutcome::Delayed | MailOutcome::Throttled) => &mut self.delayed,
            Ok(MailOutcome::Dropped) => &mut self.dropped,
            Ok(MailOutcome::Skipped) => &mut self.skipped,
            Ok(MailOutcome::Expired) => &mut self.expired,
            Err(_) => &mut self.failed,
        };
        *count += 1;
        if let Err(error) = outcome {
            tracing::warn!(%error, "a due mail cannot be read");
            self.unhandled.push(key);
            if matches!(error, StoreError::Unavailable(_)) {
                self.outage = Some(error);
            }
        }
        self.is_throttled |= outcome == Ok(MailOutcome::Throttled);
        self.outage.is_some() || self.is_throttled
    }
}
