//! The mailer: sends what mail is due. It claims an item before it sends, so two mailers at once send nothing twice; counts
//! only what a mail server accepted; and waits longer after each failure.

mod account;
mod compose;
mod drain;
mod letter;
mod pause;
mod report;
mod suppression;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures::future::{Either, select};
use petition::email::EmailAddress;
use petition::index::Site;
use petition::mail_provider::MailProvider;
use petition::signing_contract::MailKind;
use tokio::sync::Notify;

use crate::clock::Clock;
use crate::life::{self, DeliveryOutcome, DueMail, Item, MAILS_MAX, SignatureState};
use crate::page::source::PageSource;
use crate::random::{self, Random};
use crate::registry::Registry;
use crate::seal::{self, SealError, SealedMailbox};
use crate::secret::MailerSecrets;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::stats::{self, StatsCounter};
use crate::store::{Store, StoreError, WriteOutcome, done_or_wait};
use crate::transport::{Mail, MailError, MailReceipt, Transport};

pub use self::pause::SenderPause;
pub use self::report::DrainReport;

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
    /// Later, since the account is throttled.
    Throttled,
    /// Never.
    Dropped,
    /// The signature has expired without a mail, and was deleted.
    Expired,
    /// Not due, or another mailer has it.
    Skipped,
}

impl Mailer {
    /// Sends due mails until `stop` is ready, when woken by `wake` and at least every 15 seconds. Mails that are being sent by
    /// then are finished, since one that is accepted and not recorded would be sent again.
    pub async fn run(self: Arc<Self>, wake: Arc<Notify>, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        loop {
            let drained = match select(pin!(self.drain(&[])), &mut stop).await {
                Either::Left((drained, _)) => drained,
                Either::Right(((), draining)) => {
                    self.pause.close();
                    draining.await.log();
                    return;
                }
            };
            drained.log();
            let rest = pin!(tokio::time::timeout(REST, wake.notified()));
            if let Either::Right(_) = select(rest, &mut stop).await {
                return;
            }
        }
    }

    /// Sends the first mail of an item, if it is due and not claimed. Deletes the item if it expired before it was mailed.
    ///
    /// # Errors
    /// When the store does not answer.
    pub(crate) async fn send_one(&self, key: &ItemKey) -> Result<MailOutcome, StoreError> {
        if self.pause.is_on(self.now()) {
            return Ok(MailOutcome::Skipped);
        }
        let (claim, item) = match self.claim(key).await? {
            Claim::Claimed(claim, item) => (claim, *item),
            Claim::Expired => return Ok(MailOutcome::Expired),
            Claim::NotDue => return Ok(MailOutcome::Skipped),
        };
        let Some(due) = item.mails.front().cloned() else { return Ok(MailOutcome::Skipped) };
        let mailbox = self.open_mailbox(key, &item, &due);
        let provider = mailbox.as_ref().map_or(MailProvider::OTHER, |(_, email)| MailProvider::of(email));
        let (kind, result) = match mailbox {
            Ok((mailbox, email)) => self.deliver(key, &item, &due, &mailbox, &email).await?,
            Err(result) => (due.kind, result),
        };
        let outcome = self.record(key, &item, &claim, kind, &result).await?;
        // Answers "I got no mail". Names neither the address nor the signature.
        let receipt = if let SendResult::Accepted(receipt) = &result { receipt.as_str() } else { "" };
        tracing::info!(
            outcome = result.outcome().as_str(),
            kind = kind.as_str(),
            provider = provider.as_str(),
            id_hash = receipt,
            failures = item.tries,
            "mail"
        );
        if outcome == MailOutcome::Accepted {
            self.count_accepted(key, kind, provider).await;
        }
        Ok(outcome)
    }

    /// Writes down the result of sending a mail.
    async fn record(
        &self,
        key: &ItemKey,
        item: &Item,
        claim: &str,
        kind: MailKind,
        result: &SendResult,
    ) -> Result<MailOutcome, StoreError> {
        match result {
            SendResult::Accepted(receipt) => {
                let accepted = |item: &Item, now| life::mail_accepted(item, claim, kind, receipt.as_str(), now);
                self.finish(key, claim, MailOutcome::Accepted, accepted).await
            }
            SendResult::Later => {
                let wait = self.back_off(item.tries);
                let delayed = |item: &Item, now| life::mail_delayed(item, claim, kind, wait, false, now);
                self.finish(key, claim, MailOutcome::Delayed, delayed).await
            }
            SendResult::Throttled(seconds) => {
                let wait = seconds + self.jittered(*seconds);
                let delayed = |item: &Item, now| life::mail_delayed(item, claim, kind, wait, true, now);
                self.finish(key, claim, MailOutcome::Throttled, delayed).await
            }
            SendResult::Useless => {
                self.finish(key, claim, MailOutcome::Dropped, |item, now| Some(life::mail_dropped(item, kind, now)))
                    .await
            }
            SendResult::Stopped => {
                self.finish(key, claim, MailOutcome::Dropped, |item, now| Some(life::mail_stopped(item, kind, now)))
                    .await
            }
        }
    }

    /// Claims the first mail of an item, unless another mailer is faster.
    async fn claim(&self, key: &ItemKey) -> Result<Claim, StoreError> {
        for attempt in 0..CLAIM_TRIES {
            let Some(seen) = self.store.signature(key).await? else { return Ok(Claim::NotDue) };
            let now = self.now();
            let claim = random::text::<12>(&*self.random);
            let (outcome, claimed) = if let Some(item) = life::claim(&seen, &claim, now) {
                (self.store.write_signature(key, Some(&seen), &item).await, Claim::Claimed(claim, Box::new(item)))
            } else if seen.state == SignatureState::Pending && seen.is_expired(now) {
                // It would stay at the head of the index until the table's TTL removes it, which takes days. It was never counted.
                (self.store.delete_pending(key, &seen, now).await, Claim::Expired)
            } else {
                return Ok(Claim::NotDue);
            };
            if outcome == Ok(WriteOutcome::ConditionFailed) {
                return Ok(Claim::NotDue);
            }
            if done_or_wait(outcome, attempt).await? {
                return Ok(claimed);
            }
        }
        Err(StoreError::Busy)
    }

    /// Adds a confirmation mail to the day's aggregates.
    async fn count_accepted(&self, key: &ItemKey, kind: MailKind, provider: MailProvider) {
        let Some(petition) = key.petition().filter(|_| kind == MailKind::Confirm) else { return };
        let part = random::below(&*self.random, stats::PARTS);
        let counters = [StatsCounter::Accepted(provider)];
        if let Err(error) = self.store.add_stats(&petition, &counters, part, self.clock.now()).await {
            tracing::warn!(%error, "the day's aggregates lost a count");
        }
    }

    fn now(&self) -> i64 {
        self.clock.now().as_second()
    }

    /// Between half and the whole of a time that doubles with each failure, so that failed mails do not come back at once.
    fn back_off(&self, tries: u32) -> i64 {
        let whole = WAIT_MIN.saturating_mul(1_i64.checked_shl(tries.min(16)).unwrap_or(i64::MAX)).min(WAIT_MAX);
        self.jittered(whole)
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

    /// The mailbox of a mail, or what becomes of the mail without it.
    fn open_mailbox(
        &self,
        key: &ItemKey,
        item: &Item,
        due: &DueMail,
    ) -> Result<(SealedMailbox, EmailAddress), SendResult> {
        let sealed = item.mailbox.get(&due.attempt).ok_or(SendResult::Useless)?;
        let mailbox: SealedMailbox = seal::open(sealed, &self.secrets.mailbox).map_err(|error| match error {
            // The secrets of the two functions do not match. The mail waits until they do.
            SealError::NoKey => {
                tracing::error!("a mailbox was sealed to another key: compare the secrets of signer and mailer");
                SendResult::Later
            }
            _ => SendResult::Useless,
        })?;
        // Ignores sealed data that was moved to another item.
        let is_moved = key.petition().as_ref() != Some(&mailbox.petition) || mailbox.signer != key.signer.to_text();
        let email = EmailAddress::parse(&mailbox.email).filter(|_| !is_moved && item.accepted < MAILS_MAX);
        let email = email.ok_or(SendResult::Useless)?;
        Ok((mailbox, email))
    }

    /// Writes and sends a mail. Returns its kind with the result.
    async fn deliver(
        &self,
        key: &ItemKey,
        item: &Item,
        due: &DueMail,
        mailbox: &SealedMailbox,
        email: &EmailAddress,
    ) -> Result<(MailKind, SendResult), StoreError> {
        let id = &mailbox.petition;
        let (Some(petition), Some(site)) = (self.registry.petition(id).await?, self.registry.site().await?) else {
            return Ok((due.kind, SendResult::Later));
        };
        let kind = self.kind_of(key, due, mailbox, &petition);
        let deadline = petition.confirm_deadline(self.clock.now());
        let asks = matches!(kind, MailKind::Confirm | MailKind::Reminder);
        if asks && deadline.is_some_and(|deadline| deadline <= self.now()) {
            return Ok((kind, SendResult::Useless));
        }
        if self.is_suppressed(email).await? {
            return Ok((kind, SendResult::Stopped));
        }
        let letter = Letter { key, item, due, kind, mailbox, petition: &petition, site: &site };
        let Some(mail) = self.write_mail(&letter).await else {
            tracing::warn!(kind = kind.as_str(), "the files of a mail cannot be had");
            return Ok((kind, SendResult::Later));
        };
        Ok((kind, self.send(&mail, email).await?))
    }

    async fn send(&self, mail: &Mail, email: &EmailAddress) -> Result<SendResult, StoreError> {
        match self.transport.send(mail).await {
            Ok(receipt) => {
                self.pause.end();
                Ok(SendResult::Accepted(receipt))
            }
            Err(MailError::Throttled(seconds)) => Ok(SendResult::Throttled(i64::try_from(seconds).unwrap_or(WAIT_MAX))),
            Err(MailError::Refused) => {
                self.suppress(email).await?;
                Ok(SendResult::Stopped)
            }
            Err(error @ MailError::SenderRefused(_)) => {
                tracing::error!(%error, "sending pauses: check SPF, DKIM, DMARC and the mail account");
                self.pause.start(self.now());
                Ok(SendResult::Later)
            }
            Err(error) => {
                tracing::warn!(%error, "a mail is not accepted");
                Ok(SendResult::Later)
            }
        }
    }
}

/// What a mail is written from.
struct Letter<'a> {
    key: &'a ItemKey,
    item: &'a Item,
    due: &'a DueMail,
    /// See [`Mailer::kind_of`].
    kind: MailKind,
    mailbox: &'a SealedMailbox,
    petition: &'a Petition,
    site: &'a Site,
}

/// Result of claiming an item.
enum Claim {
    /// The id of the claim, and the item as written.
    Claimed(String, Box<Item>),
    /// It had expired without a mail, and is deleted.
    Expired,
    NotDue,
}

/// Result of trying to send a mail.
enum SendResult {
    Accepted(MailReceipt),
    Later,
    /// The account is throttled for some seconds.
    Throttled(i64),
    /// It has become pointless, or can never be sent.
    Useless,
    /// The mailbox is suppressed.
    Stopped,
}

impl SendResult {
    fn outcome(&self) -> DeliveryOutcome {
        match self {
            Self::Accepted(_) => DeliveryOutcome::Accepted,
            Self::Later | Self::Throttled(_) => DeliveryOutcome::Delayed,
            Self::Useless => DeliveryOutcome::Dropped,
            Self::Stopped => DeliveryOutcome::Suppressed,
        }
    }
}
