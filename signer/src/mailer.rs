//! The mailer: sends what mail is due. It claims an item before it sends, so two mailers at once send nothing twice; counts
//! only what a mail server accepted; and waits longer after each failure.

mod compose;
mod letter;

use std::sync::Arc;
use std::time::Duration;

use age::secrecy::ExposeSecret;
use futures::StreamExt;
use jiff::Timestamp;
use petition::email::EmailAddress;
use petition::signing_contract::MailKind;
use sha2::{Digest, Sha256};
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::fingerprint::keyed_hash;
use crate::life::{self, CONFIRM_AFTER_CLOSING_SECONDS, DueMail, Item, MAILS_MAX};
use crate::page::source::PageSource;
use crate::random::{self, Random};
use crate::registry::Known;
use crate::seal::{self, Mailbox};
use crate::secret::{Key, MailerSecrets};
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, Written};
use crate::transport::{MailError, Mailer};

/// The first wait after a failure, in seconds; it doubles up to [`WAIT_MAX`].
const WAIT_MIN: i64 = 60;
/// The longest wait after a failure, in seconds: six hours.
const WAIT_MAX: i64 = 6 * 3600;
/// Mails that are sent side by side: a mail server takes some 100 ms, accounts begin at 14 a second.
const SIDE_BY_SIDE: usize = 4;
/// Mails taken up in one go.
const BATCH: usize = 1000;
/// How long the task rests when nobody wakes it: reminders and failed mails wait that much longer at most.
const REST: Duration = Duration::from_secs(15);

/// How often the store may fail while what became of a mail is written down.
const FINISH_TRIES: u32 = 6;
/// The first pause after such a failure; it doubles, to three seconds in all.
const FINISH_PAUSE: Duration = Duration::from_millis(50);

/// What the mailer needs.
pub struct Post {
    /// The tables.
    pub store: Store,
    /// What takes the mails.
    pub mailer: Arc<dyn Mailer>,
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
    pub known: Arc<Known>,
}

/// What became of the mails due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PostReport {
    /// Accepted by the mail server.
    pub sent: usize,
    /// To be tried again.
    pub delayed: usize,
    /// Stopped or of no use any more.
    pub dropped: usize,
    /// Due no longer, or another mailer's.
    pub skipped: usize,
    /// The store did not answer: nothing is known of them.
    pub failed: usize,
}

/// What became of one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// A mail server has it.
    Accepted,
    /// Later.
    Delayed,
    /// Never.
    Dropped,
    /// Not due, or another mailer has it.
    Skipped,
}

impl Post {
    /// Sends what is due until it is told to stop, woken by `wake` and every quarter of a minute.
    pub async fn run(self: Arc<Self>, wake: Arc<Notify>) {
        loop {
            match self.send_due().await {
                Ok(report) if report.sent > 0 => {
                    tracing::info!(sent = report.sent, delayed = report.delayed, "mails sent")
                }
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "mails due cannot be read"),
            }
            let _ = tokio::time::timeout(REST, wake.notified()).await;
        }
    }

    /// Sends what is due now, within the account's quota.
    ///
    /// # Errors
    /// When the mails due cannot be read.
    pub async fn send_due(&self) -> Result<PostReport, StoreError> {
        let quota = self.mailer.quota().await;
        let left = quota.map_or(BATCH, |quota| usize::try_from(quota.left).unwrap_or(BATCH).min(BATCH));
        let pace =
            quota.filter(|quota| quota.per_second > 0.0).map(|quota| Duration::from_secs_f64(1.0 / quota.per_second));
        let keys = self.store.mails_due(self.clock.now().as_second(), left).await?;
        let report = futures::stream::iter(keys.into_iter().enumerate())
            .then(move |(index, key)| async move {
                if let Some(pace) = pace.filter(|_| index > 0) {
                    tokio::time::sleep(pace).await;
                }
                key
            })
            .map(|key| async move { self.send_one(&key).await })
            .buffer_unordered(SIDE_BY_SIDE)
            .fold(PostReport::default(), |report, sent| async move { report.with(&sent) })
            .await;
        Ok(report)
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

    /// Sends the first mail of one item, if it is due and nobody else has it.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn send_one(&self, key: &ItemKey) -> Result<Sent, StoreError> {
        let Some(seen) = self.store.signature(key).await? else { return Ok(Sent::Skipped) };
        let claim = random::text::<12>(&*self.random);
        let Some(item) = life::claim(&seen, &claim, self.now()) else { return Ok(Sent::Skipped) };
        if self.store.write_signature(key, Some(&seen), &item).await? == Written::ConditionFailed {
            return Ok(Sent::Skipped);
        }
        let Some(due) = item.mails.front().cloned() else { return Ok(Sent::Skipped) };
        match self.deliver(key, &item, &due).await? {
            Delivery::Accepted => {
                self.finish(key, &claim, Sent::Accepted, |item, now| life::mail_accepted(item, &claim, now)).await
            }
            Delivery::Later(wait) => {
                let wait = wait.unwrap_or_else(|| self.back_off(item.tries));
                self.finish(key, &claim, Sent::Delayed, |item, now| life::mail_delayed(item, &claim, wait, now)).await
            }
            Delivery::Useless => {
                self.finish(key, &claim, Sent::Dropped, |item, now| Some(life::mail_dropped(item, now))).await
            }
            Delivery::Stopped => {
                self.finish(key, &claim, Sent::Dropped, |item, now| Some(life::mail_stopped(item, now))).await
            }
        }
    }

    /// The mailbox of this address does not exist: no further mail goes there.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn bounced(&self, address: &str) -> Result<(), StoreError> {
        let Some(email) = EmailAddress::parse(address) else { return Ok(()) };
        self.store.stop_mailbox(&self.mailbox_hash(&email), self.now()).await
    }

    /// The person at this address complained of our mail: none goes there any more.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn complained(&self, address: &str) -> Result<(), StoreError> {
        self.bounced(address).await
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
        sent: Sent,
        next: impl Fn(&Item, i64) -> Option<Item>,
    ) -> Result<Sent, StoreError> {
        let mut failures = 0;
        loop {
            match self.write_down(key, claim, &next).await {
                Ok(Written::Yes) => return Ok(sent),
                Ok(Written::ConditionFailed) => {}
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
    ) -> Result<Written, StoreError> {
        let seen = self.store.signature(key).await?;
        let Some(seen) = seen.filter(|seen| seen.claim.as_deref() == Some(claim)) else { return Ok(Written::Yes) };
        let Some(item) = next(&seen, self.now()) else { return Ok(Written::Yes) };
        self.store.write_signature(key, Some(&seen), &item).await
    }

    async fn deliver(&self, key: &ItemKey, item: &Item, due: &DueMail) -> Result<Delivery, StoreError> {
        let sealed = item.mailbox.get(&due.attempt);
        let Some(mailbox) = sealed.and_then(|sealed| seal::open::<Mailbox>(sealed, &self.secrets.mailbox).ok()) else {
            tracing::warn!("a mailbox cannot be opened");
            return Ok(Delivery::Useless);
        };
        let (Some(id), Some(email)) = (key.petition(), EmailAddress::parse(&mailbox.email)) else {
            return Ok(Delivery::Useless);
        };
        // Sealed data that was moved to another item mails nobody.
        if mailbox.petition != id || mailbox.signer != key.signer.to_text() || item.accepted >= MAILS_MAX {
            return Ok(Delivery::Useless);
        }
        let (Some(petition), Some(site)) = (self.known.petition(&id).await?, self.known.site().await?) else {
            return Ok(Delivery::Later(None));
        };
        let deadline = confirm_deadline(&petition, self.clock.now());
        let asks = matches!(due.kind, MailKind::Confirm | MailKind::Reminder);
        if asks && deadline.is_some_and(|deadline| deadline <= self.now()) {
            return Ok(Delivery::Useless);
        }
        if self.store.is_stopped(&self.mailbox_hash(&email), self.now()).await? {
            return Ok(Delivery::Stopped);
        }
        let Some(mail) = self.write_mail(key, item, due, &mailbox, &petition, &site).await else {
            tracing::warn!(kind = due.kind.as_str(), "the files of a mail cannot be had");
            return Ok(Delivery::Later(None));
        };
        match self.mailer.send(&mail).await {
            Ok(()) => Ok(Delivery::Accepted),
            Err(MailError::Quota(seconds)) => Ok(Delivery::Later(Some(i64::try_from(seconds).unwrap_or(WAIT_MAX)))),
            Err(MailError::Refused) => {
                self.store.stop_mailbox(&self.mailbox_hash(&email), self.now()).await?;
                Ok(Delivery::Stopped)
            }
            Err(error) => {
                tracing::warn!(%error, "a mail is not accepted");
                Ok(Delivery::Later(None))
            }
        }
    }

    /// What a mailbox is called among the stopped ones: only the mailer can tell.
    fn mailbox_hash(&self, email: &EmailAddress) -> String {
        let secret =
            self.secrets.mailbox.first().map(|pair| Sha256::digest(pair.to_string().expose_secret().as_bytes()));
        let key = Key::from_bytes(secret.map_or([0; 32], Into::into));
        hex::encode(keyed_hash(&key, &[b"stopped mailbox", email.canonical().as_str().as_bytes()]))
    }
}

enum Delivery {
    Accepted,
    Later(Option<i64>),
    Useless,
    Stopped,
}

impl PostReport {
    fn with(mut self, sent: &Result<Sent, StoreError>) -> Self {
        let count = match sent {
            Ok(Sent::Accepted) => &mut self.sent,
            Ok(Sent::Delayed) => &mut self.delayed,
            Ok(Sent::Dropped) => &mut self.dropped,
            Ok(Sent::Skipped) => &mut self.skipped,
            Err(_) => &mut self.failed,
        };
        *count += 1;
        self
    }
}

/// Until when a signature can be confirmed, in seconds since 1970; `None` while no end is known.
pub(crate) fn confirm_deadline(petition: &Petition, now: Timestamp) -> Option<i64> {
    let closed = petition.closed(now).or(petition.entry.closes_at)?;
    Some(closed.as_second() + CONFIRM_AFTER_CLOSING_SECONDS)
}
