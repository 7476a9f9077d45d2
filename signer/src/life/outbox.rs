//! Changes of an item as its mails are claimed and sent.

use petition::signing_contract::MailKind;

use super::{CLAIM_SECONDS, DueMail, Item, MAILS_MAX, PENDING_SECONDS, REMINDER_SECONDS, SignatureState};

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

/// The mail of `claim` was accepted; `None` if the claim has been taken over.
pub fn mail_accepted(item: &Item, claim: &str, now: i64) -> Option<Item> {
    if item.claim.as_deref() != Some(claim) {
        return None;
    }
    let mut next = item.changed();
    let sent = next.mails.pop_front()?;
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

/// The mail could not be sent: retry after `wait` seconds.
pub fn mail_delayed(item: &Item, claim: &str, wait: i64, now: i64) -> Option<Item> {
    if item.claim.as_deref() != Some(claim) {
        return None;
    }
    let mut next = item.changed();
    next.claim = None;
    next.tries = next.tries.saturating_add(1);
    next.mail_due = Some(now + wait);
    Some(next)
}

/// The mailbox is suppressed: drops all mails. A pending signature then expires after 7 days at most.
pub fn mail_stopped(item: &Item, now: i64) -> Item {
    let mut next = item.changed();
    next.drop_mails();
    if next.state == SignatureState::Pending {
        let last = now + PENDING_SECONDS;
        next.expires = Some(next.expires.map_or(last, |expires| expires.min(last)));
    }
    next
}

/// The first mail can never be sent (its key is lost, or its petition is over): continue with the next.
pub fn mail_dropped(item: &Item, now: i64) -> Item {
    let mut next = item.changed();
    next.mails.pop_front();
    next.claim = None;
    next.mail_due = next.next_due(now);
    if next.mails.is_empty() && next.state != SignatureState::Pending {
        next.drop_mails();
    }
    next
}
