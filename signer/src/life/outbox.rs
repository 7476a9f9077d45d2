//! Changes of an item as its mails are claimed and sent.

use petition::signing_contract::MailKind;

use super::delivery::{Delivery, DeliveryOutcome};
use super::{
    Attempt, CLAIM_SECONDS, DueMail, Item, MAILS_MAX, PENDING_SECONDS, REMINDER_SECONDS, SignatureState, hour,
};

/// How urgent a queued mail is. When mails come faster than they can be sent, the lower classes get only a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailClass {
    /// The first mail of a person who waits for it.
    First,
    /// The mail of a further attempt.
    Again,
    /// A reminder.
    Reminder,
    /// A mail about a signature that counts already.
    Notice,
}

impl MailClass {
    /// All classes, the most urgent first.
    pub const ALL: [Self; 4] = [Self::First, Self::Again, Self::Reminder, Self::Notice];

    /// The name in the index, which sorts by urgency.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "0first",
            Self::Again => "1again",
            Self::Reminder => "2reminder",
            Self::Notice => "3notice",
        }
    }
}

/// Mails whose delivery an item remembers.
const DELIVERIES_MAX: usize = 10;
/// How long after its mail was accepted the same form is taken for a repeated post, in seconds: ten minutes.
const SAME_ACT_SECONDS: i64 = 600;

impl Item {
    /// Whether an attempt with the same fields waits for its mail or has just been mailed: a double click, or a page that was
    /// reloaded.
    pub(super) fn is_same_act(&self, attempt: &Attempt, now: i64) -> bool {
        let is_recent = |at: i64| now < at + SAME_ACT_SECONDS;
        attempt.act.is_some()
            && self.attempts.iter().filter(|(_, earlier)| earlier.act == attempt.act).any(|(id, earlier)| {
                let is_due = self.mails.iter().any(|mail| mail.kind == MailKind::Confirm && mail.attempt == *id);
                is_due || earlier.mailed_at.is_some_and(is_recent)
            })
    }

    /// Records an outcome of the first queued mail, which was sent as one of `kind`.
    fn record_delivery(&mut self, kind: MailKind, outcome: DeliveryOutcome, id_hash: Option<String>, now: i64) {
        if self.mails.is_empty() {
            return;
        }
        let delayed = |last: &Delivery| last.outcome == DeliveryOutcome::Delayed && last.kind == kind;
        let tries = match self.deliveries.pop_if(|last| delayed(last)) {
            Some(last) => last.tries.saturating_add(1),
            None => 1,
        };
        self.deliveries.push(Delivery { kind, at: now, tries, outcome, id_hash });
        if self.deliveries.len() > DELIVERIES_MAX {
            self.deliveries.remove(0);
        }
        if self.state == SignatureState::Confirmed {
            self.truncate_deliveries();
        }
    }

    /// Times of confirmed signatures are kept to the hour.
    pub(super) fn truncate_deliveries(&mut self) {
        for delivery in &mut self.deliveries {
            delivery.at = hour(delivery.at);
        }
    }

    /// The class of the first queued mail.
    pub fn mail_class(&self) -> Option<MailClass> {
        Some(match self.mails.front()?.kind {
            MailKind::Confirm if self.accepted == 0 => MailClass::First,
            MailKind::Confirm => MailClass::Again,
            MailKind::Reminder => MailClass::Reminder,
            MailKind::Already | MailKind::Second | MailKind::Signed => MailClass::Notice,
        })
    }
}

/// Claims the first mail; `None` if none is due.
pub fn claim(item: &Item, claim: &str, now: i64) -> Option<Item> {
    let is_due = item.mail_due.is_some_and(|due| due <= now) && !item.mails.is_empty() && !item.is_expired(now);
    is_due.then(|| {
        let mut next = item.changed();
        next.claim = Some(claim.to_owned());
        next.mail_due = Some(now + CLAIM_SECONDS);
        next
    })
}

/// The mail of `claim` was accepted; `None` if the claim has been taken over. `kind` may differ from the queued kind: the mailer
/// decides whether a mail offers the form for a second person.
pub fn mail_accepted(item: &Item, claim: &str, kind: MailKind, id_hash: &str, now: i64) -> Option<Item> {
    if item.claim.as_deref() != Some(claim) {
        return None;
    }
    let mut next = item.changed();
    next.record_delivery(kind, DeliveryOutcome::Accepted, Some(id_hash.to_owned()), now);
    let sent = next.mails.pop_front()?;
    if let Some(attempt) = next.attempts.get_mut(&sent.attempt).filter(|_| sent.kind == MailKind::Confirm) {
        attempt.mailed_at = Some(now);
    }
    next.claim = None;
    next.tries = 0;
    next.accepted += 1;
    next.unmailed.retain(|attempt| *attempt != sent.attempt);
    next.mail_due = next.next_due(now);
    if next.state == SignatureState::Pending {
        if next.accepted == 1 {
            next.expires = Some(now + PENDING_SECONDS);
        }
        if next.mails.is_empty() && !next.reminded && next.accepted < MAILS_MAX {
            next.reminded = true;
            next.mails.push_back(DueMail { kind: MailKind::Reminder, attempt: sent.attempt, held_until: None });
            next.mail_due = Some(now + REMINDER_SECONDS);
        }
    } else if next.mails.is_empty() {
        next.drop_mails();
    }
    Some(next)
}

/// The mail was not accepted: retry after `wait` seconds. If the account was throttled, the mail itself has not failed.
pub fn mail_delayed(item: &Item, claim: &str, kind: MailKind, wait: i64, is_throttled: bool, now: i64) -> Option<Item> {
    if item.claim.as_deref() != Some(claim) {
        return None;
    }
    let mut next = item.changed();
    next.record_delivery(kind, DeliveryOutcome::Delayed, None, now);
    next.claim = None;
    next.tries = next.tries.saturating_add(u32::from(!is_throttled));
    next.mail_due = Some(now + wait);
    Some(next)
}

/// The mailbox is suppressed: drops all mails. A pending signature then expires after 7 days at most.
pub fn mail_stopped(item: &Item, kind: MailKind, now: i64) -> Item {
    let mut next = item.changed();
    next.record_delivery(kind, DeliveryOutcome::Suppressed, None, now);
    next.drop_mails();
    if next.state == SignatureState::Pending {
        let last = now + PENDING_SECONDS;
        next.expires = Some(next.expires.map_or(last, |expires| expires.min(last)));
    }
    next
}

/// The first mail can never be sent (its key is lost, or its petition is over): continue with the next.
pub fn mail_dropped(item: &Item, kind: MailKind, now: i64) -> Item {
    let mut next = item.changed();
    next.record_delivery(kind, DeliveryOutcome::Dropped, None, now);
    next.mails.pop_front();
    next.claim = None;
    next.mail_due = next.next_due(now);
    if next.mails.is_empty() && next.state != SignatureState::Pending {
        next.drop_mails();
    }
    next
}
