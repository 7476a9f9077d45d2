//! The life of a signature, as pure functions from one version of an item to the next. No store, no clock: times are passed in.
//!
//! ```text
//! absent, withdrawn, expired ─ sign ─► pending ─ confirm ─► confirmed ─ withdraw, erase ─► withdrawn ─ 30 days ─► absent
//!                                      pending ─ not me, expire ─► absent
//! ```
//!
//! Each change of an item with a generation increments its revision, and is written on the condition that generation and
//! revision are still as read (see `store::signatures`).

mod delivery;
mod outbox;
mod resend;
mod retention;

use std::collections::{BTreeMap, VecDeque};

use petition::life::{PENDING_DAYS, UNSENT_DAYS, WITHDRAWN_DAYS};
use petition::signing_contract::MailKind;

pub use self::delivery::{Delivery, DeliveryOutcome};
pub use self::outbox::{MailClass, claim, mail_accepted, mail_delayed, mail_dropped, mail_stopped};
pub use self::resend::{Resend, resend};
pub use self::retention::retained;

/// Maximum number of attempts of a pending signature.
pub const ATTEMPTS_MAX: usize = 5;
/// Maximum number of accepted mails per generation.
pub const MAILS_MAX: u32 = 5;
/// How long a signature stays pending after its first accepted mail, in seconds: 7 days.
pub const PENDING_SECONDS: i64 = PENDING_DAYS as i64 * 86_400;
/// How long a signature stays pending while no mail was accepted, in seconds: 30 days.
pub const UNSENT_SECONDS: i64 = UNSENT_DAYS as i64 * 86_400;
/// How long a withdrawn key is remembered, in seconds: 30 days.
pub const WITHDRAWN_SECONDS: i64 = WITHDRAWN_DAYS as i64 * 86_400;
/// Delay of the reminder after the first accepted mail, in seconds: two days.
pub const REMINDER_SECONDS: i64 = 2 * 86_400;
/// How long a signature can be confirmed after closing, in seconds: 24 hours.
pub const CONFIRM_AFTER_CLOSING_SECONDS: i64 = 86_400;
/// How long a claim of a mail is valid, in seconds; longer than any mail server takes to respond.
pub const CLAIM_SECONDS: i64 = 300;

/// State of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignatureState {
    /// Waiting for confirmation.
    Pending,
    /// Counted.
    Confirmed,
    /// Counted once; withdrawn by its signer or erased.
    Withdrawn,
}

impl SignatureState {
    /// Value of the attribute `state`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One post of the form: the sealed data and what is stored in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Data sealed to the organisation.
    pub sealed: Vec<u8>,
    /// What the confirm page shows, encrypted; empty once confirmed.
    pub shown: Vec<u8>,
    /// Hash of the signed text.
    pub text: String,
    /// Hash of the privacy notice that was shown.
    pub notice: String,
    /// Hash of the consent sentence that was ticked.
    pub consent: String,
    /// Language tag of the page.
    pub language: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Whether the signer agreed to updates.
    pub updates: bool,
    /// Seconds since 1970, truncated to the hour.
    pub signed_at: i64,
    /// Keyed hash of the form's fields, to recognize a repeated post; absent once confirmed.
    pub act: Option<String>,
    /// When its confirm mail was accepted, in seconds since 1970; absent once confirmed.
    pub mailed_at: Option<i64>,
}

/// A queued mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMail {
    /// Kind of the mail.
    pub kind: MailKind,
    /// Id of the attempt whose `mailbox` holds the address.
    pub attempt: String,
    /// Not to be sent before this time, since the mailbox was over its limit.
    pub held_until: Option<i64>,
}

/// An item of the table `signatures`. Times are in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// State.
    pub state: SignatureState,
    /// Random id of this life, from the first post on; absent in withdrawn and retained items.
    pub generation: Option<String>,
    /// Number of changes in this generation.
    pub revision: i64,
    /// Attempts of a pending item, by id.
    pub attempts: BTreeMap<String, Attempt>,
    /// Ids of the attempts that no accepted mail carries, oldest first.
    pub unmailed: VecDeque<String>,
    /// Id and data of the attempt that was confirmed.
    pub kept: Option<(String, Attempt)>,
    /// When it was confirmed, truncated to the hour; to the day once the data is deleted.
    pub confirmed_at: Option<i64>,
    /// When the signer turned updates off, truncated to the hour.
    pub updates_off_at: Option<i64>,
    /// Address and name sealed to the mailer, by attempt id.
    pub mailbox: BTreeMap<String, Vec<u8>>,
    /// Queued mails, in order.
    pub mails: VecDeque<DueMail>,
    /// When the first queued mail is due.
    pub mail_due: Option<i64>,
    /// Id of the claim on the first mail, valid until `mail_due`.
    pub claim: Option<String>,
    /// Failed attempts to send since the last accepted mail.
    pub tries: u32,
    /// Mails accepted in this generation.
    pub accepted: u32,
    /// Whether the reminder has been queued.
    pub reminded: bool,
    /// What became of the last mails, oldest first.
    pub deliveries: Vec<Delivery>,
    /// When it was withdrawn, or an earlier signature of the person; known for 30 days, unless it counts again.
    pub withdrawn_at: Option<i64>,
    /// From then on, the item counts as absent.
    pub expires: Option<i64>,
}

/// A posted form on its way into the store.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Random generation, used if this starts a new one.
    pub generation: String,
    /// Random id.
    pub attempt_id: String,
    /// The data to store.
    pub attempt: Attempt,
    /// Address and name, sealed to the mailer.
    pub mailbox: Vec<u8>,
    /// If the mailbox is over its limit, the end of the limit's window; the mail is sent then.
    pub held_until: Option<i64>,
}

/// Result of following a confirm link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// The item to write; the counter is incremented with it.
    Confirmed(Box<Item>),
    /// Already confirmed; nothing changes.
    Already,
    /// The link is no longer valid.
    Gone,
}

impl Attempt {
    /// What remains of it once the signature is confirmed.
    fn kept(&self, updates: bool) -> Self {
        Self { updates, shown: Vec::new(), act: None, mailed_at: None, ..self.clone() }
    }
}

impl Submission {
    fn mail(&self, kind: MailKind) -> DueMail {
        DueMail { kind, attempt: self.attempt_id.clone(), held_until: self.held_until }
    }
}

impl Item {
    /// An item of a new generation.
    fn begin(generation: Option<&str>, state: SignatureState, now: i64) -> Self {
        Self {
            state,
            generation: generation.map(str::to_owned),
            revision: 1,
            attempts: BTreeMap::new(),
            unmailed: VecDeque::new(),
            kept: None,
            confirmed_at: None,
            updates_off_at: None,
            mailbox: BTreeMap::new(),
            mails: VecDeque::new(),
            mail_due: None,
            claim: None,
            tries: 0,
            accepted: 0,
            reminded: false,
            deliveries: Vec::new(),
            withdrawn_at: None,
            expires: (state == SignatureState::Pending).then_some(now + UNSENT_SECONDS),
        }
    }

    /// Whether the item counts as absent.
    pub fn is_expired(&self, now: i64) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }

    /// When the signature was last withdrawn, if that is still known.
    fn known_withdrawal(&self, now: i64) -> Option<i64> {
        self.withdrawn_at.filter(|at| at + WITHDRAWN_SECONDS > now)
    }

    /// Whether the item is of this generation.
    pub fn is_of(&self, generation: &str) -> bool {
        self.generation.as_deref() == Some(generation)
    }

    fn changed(&self) -> Self {
        Self { revision: self.revision + 1, ..self.clone() }
    }

    /// Stores an attempt of a pending signature and queues its mail.
    fn add_attempt(&mut self, submission: &Submission, now: i64) {
        self.attempts.insert(submission.attempt_id.clone(), submission.attempt.clone());
        self.unmailed.push_back(submission.attempt_id.clone());
        self.mailbox.insert(submission.attempt_id.clone(), submission.mailbox.clone());
        self.queue(submission.mail(MailKind::Confirm), &submission.mailbox, now);
    }

    /// Removes the oldest attempt that no accepted mail carries, with its queued mail. Returns false if there is none.
    fn remove_unmailed_attempt(&mut self, now: i64) -> bool {
        // A mail that is being sent may be accepted at any moment; its link must work.
        let claimed = self.mails.front().filter(|_| self.claim.is_some()).map(|mail| &mail.attempt);
        let Some(at) = self.unmailed.iter().position(|id| Some(id) != claimed) else { return false };
        let Some(id) = self.unmailed.remove(at) else { return false };
        self.attempts.remove(&id);
        self.mailbox.remove(&id);
        let first = self.mails.front().cloned();
        self.mails.retain(|mail| mail.attempt != id);
        self.reschedule(first.as_ref(), now);
        true
    }

    /// Queues a mail, unless five mails were accepted or are queued. Mails that are held come last, the newest of them first,
    /// so that posts of other people with this address delay the person's own mail as little as possible.
    fn queue(&mut self, mail: DueMail, mailbox: &[u8], now: i64) {
        let first = self.mails.front().cloned();
        // Replaces a queued reminder, since this mail says the same; the next one is due two days after it.
        if self.mails.front().is_some_and(|mail| mail.kind == MailKind::Reminder) && self.claim.is_none() {
            self.mails.pop_front();
            self.reminded = false;
        }
        let queued = u32::try_from(self.mails.len()).unwrap_or(u32::MAX);
        if self.accepted.saturating_add(queued) >= MAILS_MAX {
            return;
        }
        let first_held = self.mails.iter().position(|mail| mail.held_until.is_some());
        let at = first_held.unwrap_or(self.mails.len()).max(usize::from(self.claim.is_some()));
        self.mailbox.insert(mail.attempt.clone(), mailbox.to_vec());
        self.mails.insert(at.min(self.mails.len()), mail);
        self.reschedule(first.as_ref(), now);
    }

    /// Sets when mail is due, if another mail than `first` is the first one now. After a failure, the backoff still applies.
    fn reschedule(&mut self, first: Option<&DueMail>, now: i64) {
        if self.mails.front() == first {
            return;
        }
        let backoff = self.mail_due.filter(|_| self.tries > 0);
        self.mail_due = self.next_due(now).map(|due| due.max(backoff.unwrap_or(due)));
    }

    /// When the first queued mail is due, if it has not been tried yet.
    fn next_due(&self, now: i64) -> Option<i64> {
        self.mails.front().map(|mail| mail.held_until.map_or(now, |held| held.max(now)))
    }

    fn drop_mails(&mut self) {
        self.mailbox.clear();
        self.mails.clear();
        self.mail_due = None;
        self.claim = None;
        self.tries = 0;
    }
}

/// Signing with confirmation by mail. Returns the item to write; equal to `item` if nothing changes.
pub fn sign(item: Option<&Item>, submission: &Submission, now: i64) -> Item {
    match item.filter(|item| !item.is_expired(now)) {
        Some(item) if item.state == SignatureState::Pending => sign_again(item, submission, now),
        Some(item) if item.state == SignatureState::Confirmed => sign_confirmed(item, submission, now),
        _ => {
            let mut next = Item::begin(Some(&submission.generation), SignatureState::Pending, now);
            next.withdrawn_at = item.and_then(|item| item.known_withdrawal(now));
            next.add_attempt(submission, now);
            next
        }
    }
}

/// Signing without confirmation: confirmed at once, with a mail that contains the signer's own link. `None` if the signature
/// already counts.
pub fn sign_unconfirmed(item: Option<&Item>, submission: &Submission, now: i64) -> Option<Item> {
    if item.is_some_and(|item| !item.is_expired(now) && item.state == SignatureState::Confirmed) {
        return None;
    }
    let mut next = Item::begin(Some(&submission.generation), SignatureState::Confirmed, now);
    next.kept = Some((submission.attempt_id.clone(), submission.attempt.kept(submission.attempt.updates)));
    next.confirmed_at = Some(hour(now));
    next.queue(submission.mail(MailKind::Signed), &submission.mailbox, now);
    Some(next)
}

/// Signing again while pending. The same form again changes nothing while its mail is due or has just been sent. The sixth attempt
/// replaces the oldest that no accepted mail carries; if there is none, the person has five mails with a link, and nothing changes.
fn sign_again(item: &Item, submission: &Submission, now: i64) -> Item {
    if item.is_same_act(&submission.attempt, now) {
        return item.clone();
    }
    let mut next = item.changed();
    if item.attempts.len() >= ATTEMPTS_MAX && !next.remove_unmailed_attempt(now) {
        return item.clone();
    }
    next.add_attempt(submission, now);
    next
}

/// Signing again when confirmed: only queues a mail that says so. At most one such mail is queued.
fn sign_confirmed(item: &Item, submission: &Submission, now: i64) -> Item {
    if !item.mails.is_empty() || item.generation.is_none() {
        return item.clone();
    }
    let mut next = item.changed();
    next.queue(submission.mail(MailKind::Already), &submission.mailbox, now);
    if next.mails.is_empty() { item.clone() } else { next }
}

/// Following a confirm link.
pub fn confirm(item: Option<&Item>, generation: &str, attempt: &str, now: i64) -> Confirmation {
    let Some(item) = item.filter(|item| !item.is_expired(now) && item.is_of(generation)) else {
        return Confirmation::Gone;
    };
    match (item.state, item.attempts.get(attempt)) {
        // Any link of this generation says that the signature counts, whichever was followed first.
        (SignatureState::Confirmed, _) => Confirmation::Already,
        (SignatureState::Pending, Some(kept)) => {
            let mut next = item.changed();
            next.drop_mails();
            next.attempts.clear();
            next.unmailed.clear();
            let updates = kept.updates && item.updates_off_at.is_none();
            next.kept = Some((attempt.to_owned(), kept.kept(updates)));
            next.truncate_deliveries();
            next.state = SignatureState::Confirmed;
            next.confirmed_at = Some(hour(now));
            (next.withdrawn_at, next.expires) = (None, None);
            Confirmation::Confirmed(Box::new(next))
        }
        _ => Confirmation::Gone,
    }
}

/// What remains of a withdrawn signature: key and state, for 30 days.
pub fn withdrawn(now: i64) -> Item {
    let mut item = Item::begin(None, SignatureState::Withdrawn, now);
    item.revision = 0;
    (item.withdrawn_at, item.expires) = (Some(now), Some(now + WITHDRAWN_SECONDS));
    item
}

/// What remains of a pending signature that is deleted: nothing, or the withdrawal of the one before it, which exports must still
/// report.
pub fn deleted(item: &Item, now: i64) -> Option<Item> {
    item.known_withdrawal(now).map(withdrawn)
}

/// Turns updates off. Equal to `item` if they already were.
pub fn updates_off(item: &Item, now: i64) -> Item {
    if item.updates_off_at.is_some() {
        return item.clone();
    }
    let mut next = item.changed();
    next.updates_off_at = Some(hour(now));
    for attempt in next.attempts.values_mut().chain(next.kept.as_mut().map(|(_, attempt)| attempt)) {
        attempt.updates = false;
    }
    next
}

/// Truncates seconds to the hour.
pub fn hour(seconds: i64) -> i64 {
    seconds - seconds.rem_euclid(3600)
}
