//! The life of a signature, as functions from an item to the next one. No store, no clock: the times are passed in.
//!
//! ```text
//! absent, withdrawn, expired ─ sign ─► pending ─ confirm ─► confirmed ─ withdraw, erase ─► withdrawn ─ 30 days ─► absent
//!                                      pending ─ not me, expire ─► absent
//! ```
//!
//! Every change of an item that has a generation adds one to its revision, and is written on the condition that generation
//! and revision are still those that were read: see `store::signatures`.

mod outbox;

use std::collections::{BTreeMap, VecDeque};

use petition::life::{PENDING_DAYS, WITHDRAWN_DAYS};
use petition::signing_contract::MailKind;

pub use self::outbox::{claim, mail_accepted, mail_delayed, mail_dropped, mail_stopped};

/// Attempts that a pending signature may have.
pub const ATTEMPTS_MAX: usize = 5;
/// Mails accepted for one life of a signature.
pub const MAILS_MAX: u32 = 5;
/// How long a pending signature waits, from the first mail accepted, in seconds: 7 days.
pub const PENDING_SECONDS: i64 = PENDING_DAYS as i64 * 86_400;
/// How long a signature waits whose first mail no server has taken yet, in seconds: 30 days.
pub const UNSENT_SECONDS: i64 = 30 * 86_400;
/// How long a withdrawn key is kept, in seconds: 30 days.
pub const WITHDRAWN_SECONDS: i64 = WITHDRAWN_DAYS as i64 * 86_400;
/// When the reminder is due, in seconds from the first mail accepted: two days.
pub const REMINDER_SECONDS: i64 = 2 * 86_400;
/// How long after closing a signature may still be confirmed, in seconds: 24 hours.
pub const CONFIRM_AFTER_CLOSING_SECONDS: i64 = 86_400;
/// How long a mailer has a mail for itself, in seconds. Longer than any mail server takes to answer.
pub const CLAIM_SECONDS: i64 = 300;

/// Where a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Waits for its mail link to be followed.
    Pending,
    /// Counts.
    Confirmed,
    /// Counted once, until its signer took it back.
    Withdrawn,
}

impl State {
    /// The value of the attribute `state`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// One post of the form: sealed data and what is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Sealed to the organisation.
    pub sealed: Vec<u8>,
    /// Hash of the text that was read.
    pub text: String,
    /// Hash of the notice that was shown.
    pub notice: Option<String>,
    /// The language of the page.
    pub language: String,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Whether the organisation may write.
    pub updates: bool,
    /// Seconds since 1970, cut to the hour.
    pub signed_at: i64,
}

/// A mail that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueMail {
    /// Which.
    pub kind: MailKind,
    /// Of which attempt; its `mailbox` has the address.
    pub attempt: String,
}

/// An item of the table `signatures`. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Where it stands.
    pub state: State,
    /// Which life: random at the first post; gone from withdrawn and retained items.
    pub generation: Option<String>,
    /// How often this life changed.
    pub revision: i64,
    /// The attempts of a pending item.
    pub attempts: BTreeMap<String, Attempt>,
    /// The attempt that a confirmed item keeps, and its id.
    pub kept: Option<(String, Attempt)>,
    /// When it was confirmed, cut to the hour; to the day once the data is gone.
    pub confirmed_at: Option<i64>,
    /// When the signer asked for no more mail, cut to the hour.
    pub updates_off_at: Option<i64>,
    /// Address and name sealed to the mailer, by attempt.
    pub mailbox: BTreeMap<String, Vec<u8>>,
    /// The mails to be sent, in order.
    pub mails: VecDeque<DueMail>,
    /// When the first of them is due.
    pub mail_due: Option<i64>,
    /// Which mailer has it, until `mail_due`.
    pub claim: Option<String>,
    /// Failures since the last mail accepted.
    pub tries: u32,
    /// Mails accepted in this life.
    pub accepted: u32,
    /// Whether the reminder has been made due.
    pub reminded: bool,
    /// From when on the item is as if absent.
    pub expires: Option<i64>,
}

/// A new post, ready to be stored.
#[derive(Clone, Debug)]
pub struct Post {
    /// Random; used when a life begins.
    pub generation: String,
    /// Random id of the attempt.
    pub attempt_id: String,
    /// What is kept.
    pub attempt: Attempt,
    /// Sealed to the mailer.
    pub mailbox: Vec<u8>,
    /// Whether a mail may go out: not where the mailbox has had too many.
    pub may_mail: bool,
}

/// What following a confirm link does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// It becomes this item and adds one to the counter.
    Confirmed(Box<Item>),
    /// It was confirmed before: nothing changes.
    Already,
    /// The link no longer holds.
    Gone,
}

impl Item {
    /// An item of a new life.
    fn begin(post: &Post, state: State, now: i64) -> Self {
        Self {
            state,
            generation: Some(post.generation.clone()),
            revision: 1,
            attempts: BTreeMap::new(),
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
            expires: (state == State::Pending).then_some(now + UNSENT_SECONDS),
        }
    }

    /// Whether it is as if it were absent.
    pub fn is_expired(&self, now: i64) -> bool {
        self.expires.is_some_and(|expires| expires <= now)
    }

    /// Whether it is of that life.
    pub fn is_of(&self, generation: &str) -> bool {
        self.generation.as_deref() == Some(generation)
    }

    fn changed(&self) -> Self {
        Self { revision: self.revision + 1, ..self.clone() }
    }

    /// Puts a mail into the queue, if the mailbox may have another.
    fn queue(&mut self, kind: MailKind, post: &Post, now: i64) {
        if !post.may_mail {
            return;
        }
        // A reminder that waits gives way, as this mail says the same; it is due again two days after this one.
        if self.mails.front().is_some_and(|mail| mail.kind == MailKind::Reminder) && self.claim.is_none() {
            self.mails.clear();
            self.reminded = false;
        }
        let queued = u32::try_from(self.mails.len()).unwrap_or(u32::MAX);
        if self.accepted.saturating_add(queued) >= MAILS_MAX {
            return;
        }
        if self.mails.is_empty() {
            self.mail_due = Some(now);
        }
        self.mails.push_back(DueMail { kind, attempt: post.attempt_id.clone() });
        self.mailbox.insert(post.attempt_id.clone(), post.mailbox.clone());
    }

    fn drop_mails(&mut self) {
        self.mailbox.clear();
        self.mails.clear();
        self.mail_due = None;
        self.claim = None;
        self.tries = 0;
    }
}

/// A person signs, and confirms by mail. What is stored next; equal to `item` where nothing changes.
pub fn sign(item: Option<&Item>, post: &Post, now: i64) -> Item {
    match item.filter(|item| !item.is_expired(now)) {
        Some(item) if item.state == State::Pending => sign_again(item, post, now),
        Some(item) if item.state == State::Confirmed => sign_confirmed(item, post, now),
        _ => {
            let mut item = Item::begin(post, State::Pending, now);
            item.attempts.insert(post.attempt_id.clone(), post.attempt.clone());
            item.mailbox.insert(post.attempt_id.clone(), post.mailbox.clone());
            item.queue(MailKind::Confirm, post, now);
            item
        }
    }
}

/// A person signs where no confirmation is asked: confirmed at once, with a mail that has the signer's own link.
/// `None` where the signature counted before.
pub fn sign_unconfirmed(item: Option<&Item>, post: &Post, now: i64) -> Option<Item> {
    if item.is_some_and(|item| !item.is_expired(now) && item.state == State::Confirmed) {
        return None;
    }
    let mut next = Item::begin(post, State::Confirmed, now);
    next.kept = Some((post.attempt_id.clone(), post.attempt.clone()));
    next.confirmed_at = Some(hour(now));
    next.queue(MailKind::Signed, post, now);
    Some(next)
}

fn sign_again(item: &Item, post: &Post, now: i64) -> Item {
    if item.attempts.len() >= ATTEMPTS_MAX {
        return item.clone();
    }
    let mut next = item.changed();
    next.attempts.insert(post.attempt_id.clone(), post.attempt.clone());
    next.mailbox.insert(post.attempt_id.clone(), post.mailbox.clone());
    next.queue(MailKind::Confirm, post, now);
    next
}

/// The signature counts already: its mailbox is told, and nothing else changes. One such mail waits at a time.
fn sign_confirmed(item: &Item, post: &Post, now: i64) -> Item {
    if !item.mails.is_empty() || item.generation.is_none() {
        return item.clone();
    }
    let mut next = item.changed();
    next.queue(MailKind::Already, post, now);
    if next.mails.is_empty() { item.clone() } else { next }
}

/// A confirm link is followed.
pub fn confirm(item: Option<&Item>, generation: &str, attempt: &str, now: i64) -> Confirmation {
    let Some(item) = item.filter(|item| !item.is_expired(now) && item.is_of(generation)) else {
        return Confirmation::Gone;
    };
    match (item.state, item.attempts.get(attempt)) {
        // Whichever link of this life was followed first, the signature counts; the others say so too.
        (State::Confirmed, _) => Confirmation::Already,
        (State::Pending, Some(kept)) => {
            let mut next = item.changed();
            next.drop_mails();
            next.attempts.clear();
            let updates = kept.updates && item.updates_off_at.is_none();
            next.kept = Some((attempt.to_owned(), Attempt { updates, ..kept.clone() }));
            next.state = State::Confirmed;
            next.confirmed_at = Some(hour(now));
            next.expires = None;
            Confirmation::Confirmed(Box::new(next))
        }
        _ => Confirmation::Gone,
    }
}

/// What is left of a signature that was taken back: key, state and 30 days.
pub fn withdrawn(now: i64) -> Item {
    let post = Post {
        generation: String::new(),
        attempt_id: String::new(),
        attempt: Attempt {
            sealed: Vec::new(),
            text: String::new(),
            notice: None,
            language: String::new(),
            country: None,
            updates: false,
            signed_at: 0,
        },
        mailbox: Vec::new(),
        may_mail: false,
    };
    let mut item = Item::begin(&post, State::Withdrawn, now);
    item.generation = None;
    item.revision = 0;
    item.expires = Some(now + WITHDRAWN_SECONDS);
    item
}

/// The organisation may no longer write to the signer. Equal to `item` where that was so.
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

/// What is left when the time for keeping data is over: state, hashes, language, country and days.
pub fn retained(item: &Item) -> Item {
    let mut next = item.clone();
    next.drop_mails();
    next.generation = None;
    next.revision = 0;
    next.updates_off_at = None;
    next.accepted = 0;
    next.confirmed_at = item.confirmed_at.map(day);
    if let Some((id, attempt)) = &mut next.kept {
        id.clear();
        attempt.sealed = Vec::new();
        attempt.updates = false;
        attempt.signed_at = day(attempt.signed_at);
    }
    next
}

/// Seconds cut to the hour.
pub fn hour(seconds: i64) -> i64 {
    seconds - seconds.rem_euclid(3600)
}

fn day(seconds: i64) -> i64 {
    seconds - seconds.rem_euclid(86_400)
}
