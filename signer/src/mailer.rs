//! The mailer: sends what mail is due. It claims an item before it sends, so two mailers at once send nothing twice; counts
//! only what a mail server accepted; and waits longer after each failure.

mod compose;
mod drain;
mod letter;
mod pause;
mod suppression;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures::future::{Either, select};
use petition::email::EmailAddress;
use petition::signing_contract::MailKind;
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::life::{self, DueMail, Item, MAILS_MAX};
use crate::page::source::PageSource;
use crate::random::{self, Random};
use crate::registry::Registry;
use crate::seal::{self, SealedMailbox};
use crate::secret::MailerSecrets;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, WriteOutcome, done_or_wait};
use crate::transport::{MailError, Transport};

pub use self::drain::DrainReport;
pub use self::pause::SenderPause;

/// The first wait after a failure, in seconds; it doubles up to [`WAIT_MAX`].
const WAIT_MIN: i64 = 60;
/// The longest wait after a failure, in seconds: six hours.
const WAIT_MAX: i64 = 6 * 3600;
/// How long the task rests unless it is woken; reminders and failed mails are late by that much at most.
const REST: Duration = Duration::from_secs(15);

/// Attempts to claim an item that is in a transaction.
const CLAIM_TRIES: u32 = 8;
/// How often the store may fail while what became of a mail is written down.
const FINISH_TRIES: u32 = 6;
/// The first pause after such a failure; it doubles, to three seconds in all.
const FINISH_PAUSE: Duration = Duration::from_millis(50);

/// What the mailer needs.
pub struct Mailer {
    /// The tables.
    pub store: Store,
    /// What takes the mails.
    pub transport: Arc<dyn Transport>,
    /// Opens mailboxes, makes links.
    pub secrets: MailerSecrets,
    /// The mails' files.
    pub pages: Arc<dyn PageSource>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The absolute address of the API, without a slash at the end: `https://example.org/api`.
    pub api_url: String,
    /// What is registered.
    pub registry: Arc<Registry>,
    /// Stops all mails for a while after the sender was refused.
    pub pause: SenderPause,
}

/// What became of one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailOutcome {
    /// A mail server has it.
    Accepted,
    /// Later.
    Delayed,
    /// Never.
    Dropped,
    /// Not due, or another mailer has it.
    Skipped,
}

impl Mailer {
    /// Sends due mails until `stop` is ready, when woken by `wake` and at least every 15 seconds. Mails that are being sent by
    /// then are finished, since one that is accepted and not recorded would be sent again.
    pub async fn run(self: Arc<Self>, wake: Arc<Notify>, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        loop {
            let drained = match select(pin!(self.send_due()), &mut stop).await {
                Either::Left((drained, _)) => drained,
                Either::Right(((), draining)) => {
                    self.pause.close();
                    self.log(&draining.await);
                    return;
                }
            };
            self.log(&drained);
            let rest = pin!(tokio::time::timeout(REST, wake.notified()));
            if let Either::Right(_) = select(rest, &mut stop).await {
                return;
            }
        }
    }

    /// Sends the first mail of an item, if it is due and not claimed.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn send_one(&self, key: &ItemKey) -> Result<MailOutcome, StoreError> {
        if self.pause.is_on(self.now()) {
            return Ok(MailOutcome::Skipped);
        }
        let Some((claim, item)) = self.claim(key).await? else { return Ok(MailOutcome::Skipped) };
        let Some(due) = item.mails.front().cloned() else { return Ok(MailOutcome::Skipped) };
        match self.deliver(key, &item, &due).await? {
            Delivery::Accepted => {
                self.finish(key, &claim, MailOutcome::Accepted, |item, now| life::mail_accepted(item, &claim, now))
                    .await
            }
            Delivery::Later(wait) => {
                let wait = wait.unwrap_or_else(|| self.back_off(item.tries));
                self.finish(key, &claim, MailOutcome::Delayed, |item, now| life::mail_delayed(item, &claim, wait, now))
                    .await
            }
            Delivery::Useless => {
                self.finish(key, &claim, MailOutcome::Dropped, |item, now| Some(life::mail_dropped(item, now))).await
            }
            Delivery::Stopped => {
                self.finish(key, &claim, MailOutcome::Dropped, |item, now| Some(life::mail_stopped(item, now))).await
            }
        }
    }

    /// Claims the first mail of an item. Returns the id of the claim and the item as written; `None` if no mail is due, or
    /// another mailer is faster.
    async fn claim(&self, key: &ItemKey) -> Result<Option<(String, Item)>, StoreError> {
        for attempt in 0..CLAIM_TRIES {
            let Some(seen) = self.store.signature(key).await? else { return Ok(None) };
            let claim = random::text::<12>(&*self.random);
            let Some(item) = life::claim(&seen, &claim, self.now()) else { return Ok(None) };
            let outcome = self.store.write_signature(key, Some(&seen), &item).await;
            if outcome == Ok(WriteOutcome::ConditionFailed) {
                return Ok(None);
            }
            if done_or_wait(outcome, attempt).await? {
                return Ok(Some((claim, item)));
            }
        }
        Err(StoreError::Busy)
    }

    fn now(&self) -> i64 {
        self.clock.now().as_second()
    }

    /// Between half and the whole of a time that doubles with each failure, so that failed mails do not come back at once.
    fn back_off(&self, tries: u32) -> i64 {
        let whole = WAIT_MIN.saturating_mul(1_i64.checked_shl(tries.min(16)).unwrap_or(i64::MAX)).min(WAIT_MAX);
        let half = u64::try_from(whole / 2).unwrap_or(0);
        whole / 2 + i64::try_from(random::below(&*self.random, half + 1)).unwrap_or(0)
    }

    /// Writes down what became of a mail, on the item as it is by now. It does not give up at once when the store fails: a
    /// mail that was accepted and not written down goes out again when its claim ends.
    async fn finish(
        &self,
        key: &ItemKey,
        claim: &str,
        sent: MailOutcome,
        next: impl Fn(&Item, i64) -> Option<Item>,
    ) -> Result<MailOutcome, StoreError> {
        let mut failures = 0;
        loop {
            match self.write_down(key, claim, &next).await {
                Ok(WriteOutcome::Done) => return Ok(sent),
                Ok(WriteOutcome::ConditionFailed) => {}
                Err(error) if failures == FINISH_TRIES => return Err(error),
                Err(_) => {
                    tokio::time::sleep(FINISH_PAUSE * 2_u32.pow(failures)).await;
                    failures += 1;
                }
            }
        }
    }

    /// Nothing is left to write where another took the claim over, or an earlier try was done after all.
    async fn write_down(
        &self,
        key: &ItemKey,
        claim: &str,
        next: &impl Fn(&Item, i64) -> Option<Item>,
    ) -> Result<WriteOutcome, StoreError> {
        let seen = self.store.signature(key).await?;
        let Some(seen) = seen.filter(|seen| seen.claim.as_deref() == Some(claim)) else {
            return Ok(WriteOutcome::Done);
        };
        let Some(item) = next(&seen, self.now()) else { return Ok(WriteOutcome::Done) };
        self.store.write_signature(key, Some(&seen), &item).await
    }

    async fn deliver(&self, key: &ItemKey, item: &Item, due: &DueMail) -> Result<Delivery, StoreError> {
        let sealed = item.mailbox.get(&due.attempt);
        let Some(mailbox) = sealed.and_then(|sealed| seal::open::<SealedMailbox>(sealed, &self.secrets.mailbox).ok())
        else {
            tracing::warn!("a mailbox cannot be opened");
            return Ok(Delivery::Useless);
        };
        let (Some(id), Some(email)) = (key.petition(), EmailAddress::parse(&mailbox.email)) else {
            return Ok(Delivery::Useless);
        };
        // Ignores sealed data that was moved to another item.
        if mailbox.petition != id || mailbox.signer != key.signer.to_text() || item.accepted >= MAILS_MAX {
            return Ok(Delivery::Useless);
        }
        let (Some(petition), Some(site)) = (self.registry.petition(&id).await?, self.registry.site().await?) else {
            return Ok(Delivery::Later(None));
        };
        let deadline = petition.confirm_deadline(self.clock.now());
        let asks = matches!(due.kind, MailKind::Confirm | MailKind::Reminder);
        if asks && deadline.is_some_and(|deadline| deadline <= self.now()) {
            return Ok(Delivery::Useless);
        }
        if self.is_suppressed(&email).await? {
            return Ok(Delivery::Stopped);
        }
        let Some(mail) = self.write_mail(key, item, due, &mailbox, &petition, &site).await else {
            tracing::warn!(kind = due.kind.as_str(), "the files of a mail cannot be had");
            return Ok(Delivery::Later(None));
        };
        match self.transport.send(&mail).await {
            Ok(()) => {
                self.pause.end();
                Ok(Delivery::Accepted)
            }
            Err(MailError::Quota(seconds)) => Ok(Delivery::Later(Some(i64::try_from(seconds).unwrap_or(WAIT_MAX)))),
            Err(MailError::Refused) => {
                self.suppress(&email).await?;
                Ok(Delivery::Stopped)
            }
            Err(error @ MailError::SenderRefused(_)) => {
                tracing::error!(%error, "sending pauses: check SPF, DKIM, DMARC and the mail account");
                self.pause.start(self.now());
                Ok(Delivery::Later(None))
            }
            Err(error) => {
                tracing::warn!(%error, "a mail is not accepted");
                Ok(Delivery::Later(None))
            }
        }
    }
}

enum Delivery {
    Accepted,
    Later(Option<i64>),
    Useless,
    Stopped,
}
