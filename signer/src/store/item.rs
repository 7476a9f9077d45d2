//! Conversion between signatures and items of the table. The attributes are a data format.

use std::collections::{BTreeMap, VecDeque};

use aws_sdk_dynamodb::types::AttributeValue;
use petition::signing_contract::MailKind;

use super::StoreError;
use super::attributes::{Attributes, ReadAttribute, bytes, number, text};
use super::table::MAIL_SHARDS;
use crate::fingerprint::SignerKey;
use crate::life::{Attempt, Delivery, DeliveryOutcome, DueMail, Item, MailClass, SignatureState, WITHDRAWN_SECONDS};

/// The state of a row of a paper sheet, which is another kind of item (see `store::paper`).
pub(crate) const PAPER: &str = "paper";

/// The item's attributes other than its key.
pub(crate) fn write(item: &Item, signer: &SignerKey) -> Attributes {
    let mut attributes = Attributes::from([("state".to_owned(), text(item.state.as_str()))]);
    let mut put = |name: &str, value: Option<AttributeValue>| {
        if let Some(value) = value {
            attributes.insert(name.to_owned(), value);
        }
    };
    put("generation", item.generation.clone().map(text));
    put("revision", item.generation.as_ref().map(|_| number(item.revision)));
    put("confirmed_at", item.confirmed_at.map(number));
    put("updates_off_at", item.updates_off_at.map(number));
    put("withdrawn_at", item.withdrawn_at.map(number));
    // A withdrawal is known for longer than a pending signature after it; the table's TTL must not delete it.
    let known_until = item.withdrawn_at.map(|at| at + WITHDRAWN_SECONDS);
    let expires = item.expires.map(|expires| expires.max(known_until.unwrap_or(expires)));
    put("expires", expires.map(number));
    put("pending_until", item.expires.filter(|_| expires != item.expires).map(number));
    put("claim", item.claim.clone().map(text));
    put("tries", (item.tries > 0).then(|| number(item.tries)));
    put("mails_accepted", (item.accepted > 0).then(|| number(item.accepted)));
    let deliveries = item.deliveries.iter().map(|delivery| AttributeValue::M(write_delivery(delivery))).collect();
    put("deliveries", (!item.deliveries.is_empty()).then_some(AttributeValue::L(deliveries)));
    put("reminded", item.reminded.then_some(AttributeValue::Bool(true)));
    let mails = item.mails.iter().map(|mail| text(write_mail(mail))).collect();
    put("mails", (!item.mails.is_empty()).then_some(AttributeValue::L(mails)));
    put("mail_due", item.mail_due.map(number));
    let class = item.mail_due.and_then(|_| item.mail_class());
    put("mail_shard", class.map(|class| text(mail_shard(class, signer.bytes()[1] % MAIL_SHARDS))));
    let mailbox = item.mailbox.iter().map(|(id, sealed)| (id.clone(), bytes(sealed.clone()))).collect();
    put("mailbox", (!item.mailbox.is_empty()).then_some(AttributeValue::M(mailbox)));
    let attempts = item.attempts.iter().map(|(id, attempt)| (id.clone(), AttributeValue::M(write_attempt(attempt))));
    put("attempts", (!item.attempts.is_empty()).then(|| AttributeValue::M(attempts.collect())));
    let unmailed = item.unmailed.iter().map(text).collect();
    put("unmailed", (!item.unmailed.is_empty()).then_some(AttributeValue::L(unmailed)));
    if let Some((id, attempt)) = &item.kept {
        put("attempt", (!id.is_empty()).then(|| text(id)));
        attributes.extend(write_attempt(attempt));
    }
    attributes
}

/// The key of one partition of the index of due mails: `0first#07`.
pub(crate) fn mail_shard(class: MailClass, part: u8) -> String {
    format!("{}#{part:02}", class.as_str())
}

fn write_attempt(attempt: &Attempt) -> Attributes {
    let mut attributes = Attributes::from([
        ("text".to_owned(), text(&attempt.text)),
        ("notice".to_owned(), text(&attempt.notice)),
        ("consent".to_owned(), text(&attempt.consent)),
        ("lang".to_owned(), text(&attempt.language)),
        ("signed_at".to_owned(), number(attempt.signed_at)),
    ]);
    if !attempt.sealed.is_empty() {
        attributes.insert("sealed".to_owned(), bytes(attempt.sealed.clone()));
    }
    if !attempt.shown.is_empty() {
        attributes.insert("shown".to_owned(), bytes(attempt.shown.clone()));
    }
    if let Some(country) = &attempt.country {
        attributes.insert("country".to_owned(), text(country));
    }
    if let Some(act) = &attempt.act {
        attributes.insert("act".to_owned(), text(act));
    }
    if let Some(mailed_at) = attempt.mailed_at {
        attributes.insert("mailed_at".to_owned(), number(mailed_at));
    }
    if attempt.updates {
        attributes.insert("updates".to_owned(), AttributeValue::Bool(true));
    }
    attributes
}

/// The inverse of [`write()`].
pub(crate) fn read(attributes: &Attributes) -> Result<Item, StoreError> {
    let state = match attributes.text("state")?.as_deref() {
        Some("pending") => SignatureState::Pending,
        Some("confirmed") => SignatureState::Confirmed,
        Some("withdrawn") => SignatureState::Withdrawn,
        _ => return Err(StoreError::Corrupt("state")),
    };
    let kept = match state {
        SignatureState::Confirmed => Some((attributes.text("attempt")?.unwrap_or_default(), read_attempt(attributes)?)),
        SignatureState::Pending | SignatureState::Withdrawn => None,
    };
    Ok(Item {
        state,
        generation: attributes.text("generation")?,
        revision: attributes.number("revision")?.unwrap_or(0),
        attempts: read_attempts(attributes)?,
        unmailed: read_unmailed(attributes)?,
        kept,
        confirmed_at: attributes.number("confirmed_at")?,
        updates_off_at: attributes.number("updates_off_at")?,
        mailbox: read_mailbox(attributes)?,
        mails: read_mails(attributes)?,
        mail_due: attributes.number("mail_due")?,
        claim: attributes.text("claim")?,
        tries: count(attributes, "tries")?,
        accepted: count(attributes, "mails_accepted")?,
        reminded: attributes.flag("reminded")?,
        deliveries: read_deliveries(attributes)?,
        withdrawn_at: attributes.number("withdrawn_at")?,
        expires: attributes.number("pending_until")?.or(attributes.number("expires")?),
    })
}

fn count(attributes: &Attributes, name: &'static str) -> Result<u32, StoreError> {
    u32::try_from(attributes.number(name)?.unwrap_or(0)).map_err(|_| StoreError::Corrupt(name))
}

fn read_attempts(attributes: &Attributes) -> Result<BTreeMap<String, Attempt>, StoreError> {
    let Some(attempts) = attributes.map("attempts")? else { return Ok(BTreeMap::new()) };
    let read = |value: &AttributeValue| read_attempt(value.as_m().map_err(|_| StoreError::Corrupt("attempts"))?);
    attempts.iter().map(|(id, value)| Ok((id.clone(), read(value)?))).collect()
}

fn read_attempt(attributes: &Attributes) -> Result<Attempt, StoreError> {
    Ok(Attempt {
        sealed: attributes.bytes("sealed")?.unwrap_or_default(),
        shown: attributes.bytes("shown")?.unwrap_or_default(),
        text: attributes.text("text")?.ok_or(StoreError::Corrupt("text"))?,
        notice: attributes.text("notice")?.ok_or(StoreError::Corrupt("notice"))?,
        consent: attributes.text("consent")?.ok_or(StoreError::Corrupt("consent"))?,
        language: attributes.text("lang")?.ok_or(StoreError::Corrupt("lang"))?,
        country: attributes.text("country")?,
        updates: attributes.flag("updates")?,
        signed_at: attributes.number("signed_at")?.unwrap_or(0),
        act: attributes.text("act")?,
        mailed_at: attributes.number("mailed_at")?,
    })
}

fn read_mailbox(attributes: &Attributes) -> Result<BTreeMap<String, Vec<u8>>, StoreError> {
    let Some(mailbox) = attributes.map("mailbox")? else { return Ok(BTreeMap::new()) };
    let read = |value: &AttributeValue| value.as_b().ok().map(|blob| blob.as_ref().to_vec());
    let corrupt = StoreError::Corrupt("mailbox");
    mailbox.iter().map(|(id, value)| Ok((id.clone(), read(value).ok_or(corrupt)?))).collect()
}

/// `kind:attempt`, or `kind:attempt:seconds` for a mail that is held.
fn write_mail(mail: &DueMail) -> String {
    let DueMail { kind, attempt, held_until } = mail;
    match held_until {
        None => format!("{}:{attempt}", kind.as_str()),
        Some(seconds) => format!("{}:{attempt}:{seconds}", kind.as_str()),
    }
}

fn read_unmailed(attributes: &Attributes) -> Result<VecDeque<String>, StoreError> {
    let Some(AttributeValue::L(ids)) = attributes.get("unmailed") else { return Ok(VecDeque::new()) };
    ids.iter().map(|id| id.as_s().cloned().map_err(|_| StoreError::Corrupt("unmailed"))).collect()
}

fn write_delivery(delivery: &Delivery) -> Attributes {
    let mut attributes = Attributes::from([
        ("kind".to_owned(), text(delivery.kind.as_str())),
        ("at".to_owned(), number(delivery.at)),
        ("tries".to_owned(), number(delivery.tries)),
        ("outcome".to_owned(), text(delivery.outcome.as_str())),
    ]);
    if let Some(id_hash) = &delivery.id_hash {
        attributes.insert("id_hash".to_owned(), text(id_hash));
    }
    attributes
}

fn read_deliveries(attributes: &Attributes) -> Result<Vec<Delivery>, StoreError> {
    let Some(AttributeValue::L(deliveries)) = attributes.get("deliveries") else { return Ok(Vec::new()) };
    let corrupt = StoreError::Corrupt("deliveries");
    let read = |value: &AttributeValue| {
        let value = value.as_m().map_err(|_| corrupt)?;
        let (kind, outcome) = (value.text("kind")?, value.text("outcome")?);
        let kind = MailKind::ALL.into_iter().find(|known| Some(known.as_str()) == kind.as_deref());
        let outcome = DeliveryOutcome::ALL.into_iter().find(|known| Some(known.as_str()) == outcome.as_deref());
        Ok(Delivery {
            kind: kind.ok_or(corrupt)?,
            at: value.number("at")?.unwrap_or(0),
            tries: count(value, "tries")?,
            outcome: outcome.ok_or(corrupt)?,
            id_hash: value.text("id_hash")?,
        })
    };
    deliveries.iter().map(read).collect()
}

fn read_mails(attributes: &Attributes) -> Result<VecDeque<DueMail>, StoreError> {
    let Some(AttributeValue::L(mails)) = attributes.get("mails") else { return Ok(VecDeque::new()) };
    let read = |value: &AttributeValue| {
        let mut parts = value.as_s().ok()?.split(':');
        let (kind, attempt) = (parts.next()?, parts.next()?.to_owned());
        let kind = MailKind::ALL.into_iter().find(|known| known.as_str() == kind)?;
        let held_until = parts.next().map(str::parse).transpose().ok()?;
        Some(DueMail { kind, attempt, held_until })
    };
    mails.iter().map(|mail| read(mail).ok_or(StoreError::Corrupt("mails"))).collect()
}
