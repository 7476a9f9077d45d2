//! The change of an item when a person asks for the mail again.

use petition::signing_contract::MailKind;

use super::{DueMail, Item, SignatureState};

/// A request for the mail of an attempt.
#[derive(Clone, Debug)]
pub struct Resend {
    /// Id of the attempt.
    pub attempt_id: String,
    /// Address and name, sealed to the mailer, if the item no longer has them.
    pub mailbox: Vec<u8>,
    /// If the mailbox is over its limit, the end of the limit's window; the mail is sent then.
    pub held_until: Option<i64>,
}

/// Queues the mail of the attempt again, as one of the five; or the one that says that the signature is confirmed. Equal to `item` if
/// there is none to send, or if it is queued already.
pub fn resend(item: &Item, resend: &Resend, now: i64) -> Item {
    let Resend { attempt_id, mailbox, held_until } = resend;
    if item.is_expired(now) {
        return item.clone();
    }
    // The attempt of a repeated post is not stored; the one that it repeats was mailed last.
    let newest = || item.attempts.iter().max_by_key(|(_, attempt)| attempt.mailed_at).map(|(id, _)| id);
    let attempt_id = item.attempts.get_key_value(attempt_id).map(|(id, _)| id).or_else(newest).unwrap_or(attempt_id);
    let (kind, mailbox) = match item.state {
        SignatureState::Pending => match item.mailbox.get(attempt_id) {
            Some(kept) => (MailKind::Confirm, kept),
            None => return item.clone(),
        },
        SignatureState::Confirmed if item.generation.is_some() && item.mails.is_empty() => (MailKind::Already, mailbox),
        SignatureState::Confirmed | SignatureState::Withdrawn => return item.clone(),
    };
    if item.mails.iter().any(|mail| mail.kind == kind && mail.attempt == *attempt_id) {
        return item.clone();
    }
    let mut next = item.changed();
    next.queue(DueMail { kind, attempt: attempt_id.clone(), held_until: *held_until }, mailbox, now);
    if next.mails == item.mails { item.clone() } else { next }
}
