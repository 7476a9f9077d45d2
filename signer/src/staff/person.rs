//! The signatures of one mailbox in all petitions: for requests for access and for erasure.

use age::x25519;
use petition::email::EmailAddress;
use petition::index::Entry;
use petition::language::Language;
use petition::slug::Slug;
use serde::Serialize;

use super::personal_data::{PersonalData, instant, is_same_name};
use super::sheet_row::{FoundRow, find_rows};
use crate::fingerprint::{self, Slot};
use crate::life::{Attempt, Delivery, Item, SignatureState};
use crate::seal::{self, SealedSignature};
use crate::secret::Key;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// What is stored about the people of a mailbox.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Their signatures, by petition and slot.
    pub signatures: Vec<FoundSignature>,
    /// Rows of paper sheets with their address, by petition.
    pub sheets: Vec<FoundRow>,
    /// Petitions whose retention is over: their signatures can no longer be linked to an address.
    pub unknowable: Vec<Slug>,
}

/// A stored signature of one of the people of a mailbox.
#[derive(Clone, Debug)]
pub struct FoundSignature {
    /// Id of the petition.
    pub petition: Slug,
    /// Which person of the mailbox signed.
    pub slot: Slot,
    title: String,
    url: String,
    pub(super) key: ItemKey,
    pub(super) item: Item,
}

/// A stored signature, as an answer to a request for access. Times are RFC 3339.
#[derive(Serialize)]
pub struct SignatureRecord {
    /// Id of the petition.
    pub petition: Slug,
    /// Its title, in the language that was signed in if it has one.
    pub title: String,
    /// Its URL.
    pub url: String,
    /// Which person of the mailbox: 0, or 1 for the second.
    pub slot: u8,
    /// `pending`, `confirmed`, `withdrawn`, or `expired` for a pending signature that will be deleted.
    pub state: &'static str,
    /// When it was confirmed, to the hour.
    pub confirmed_at: Option<String>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<String>,
    /// When its signer turned updates off, to the hour.
    pub updates_off_at: Option<String>,
    /// When it is deleted, if that is known.
    pub expires_at: Option<String>,
    /// The posts of the form: one, or up to five of a pending signature.
    pub attempts: Vec<AttemptRecord>,
    /// Number of emails that a mail server accepted.
    pub mails_accepted: u32,
    /// Failed tries to send the next email.
    pub mail_tries: u32,
    /// Emails to be sent: `confirm`, `reminder`, `already` or `signed`.
    pub mails_due: Vec<&'static str>,
    /// What became of the last ten emails, oldest first.
    pub mails: Vec<MailRecord>,
}

/// What became of an email.
#[derive(Serialize)]
pub struct MailRecord {
    /// `confirm`, `reminder`, `already` or `signed`.
    pub kind: &'static str,
    /// When it was last tried; to the hour once the signature is confirmed.
    pub at: Option<String>,
    /// Number of tries.
    pub tries: u32,
    /// `accepted`, `delayed`, `dropped` or `suppressed`.
    pub outcome: &'static str,
    /// Hash of the id that the mail server gave it; also in the mailer's log.
    pub id_hash: Option<String>,
}

/// A stored post of the form.
#[derive(Serialize)]
pub struct AttemptRecord {
    /// When it was posted, to the hour.
    pub signed_at: Option<String>,
    /// Hash of the signed text.
    pub text: String,
    /// Hash of the privacy notice that was shown.
    pub notice: String,
    /// Hash of the consent sentence that was ticked.
    pub consent: String,
    /// Language of the page.
    pub lang: String,
    /// Country code.
    pub country: Option<String>,
    /// Whether the organisation may send updates.
    pub updates: bool,
    /// The decrypted data; absent without a fitting key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PersonalData>,
}

/// Finds the signatures of a mailbox in all petitions.
///
/// # Errors
/// If the store fails.
pub async fn find(store: &Store, identity: &Key, email: &EmailAddress) -> Result<Findings, StoreError> {
    let mut findings = Findings::default();
    let canonical = email.canonical();
    let mut wanted = Vec::new();
    let petitions = store.petitions().await?;
    for petition in &petitions {
        let entry = &petition.entry;
        let Some(salt) = &petition.salt else {
            findings.unknowable.push(entry.id.clone());
            continue;
        };
        let person = fingerprint::signer_key(identity, &entry.id, salt, &canonical, Slot::First);
        findings.sheets.extend(find_rows(store, petition, &person).await?);
        for slot in Slot::ALL {
            let key = ItemKey::new(&entry.id, fingerprint::signer_key(identity, &entry.id, salt, &canonical, slot));
            wanted.push((key, slot, entry));
        }
    }
    let keys: Vec<ItemKey> = wanted.iter().map(|(key, ..)| key.clone()).collect();
    let mut items = store.signatures(&keys).await?;
    for (key, slot, entry) in wanted {
        if let Some(item) = items.remove(&key) {
            let (petition, title, url) = (entry.id.clone(), title_of(entry, &item), entry.url.clone());
            findings.signatures.push(FoundSignature { petition, slot, title, url, key, item });
        }
    }
    Ok(findings)
}

/// The petition's title in the language that was signed in, if it has one.
fn title_of(entry: &Entry, item: &Item) -> String {
    let attempt = item.kept.as_ref().map(|(_, attempt)| attempt).or_else(|| item.attempts.values().next());
    let language = attempt.and_then(|attempt| Language::parse(&attempt.language));
    let title = language.and_then(|language| Some(entry.text(&language, &language)?.1.title.clone()));
    title.or_else(|| Some(entry.texts.values().next()?.title.clone())).unwrap_or_default()
}

impl FoundSignature {
    /// Whether it is stored and not withdrawn.
    pub fn is_present(&self) -> bool {
        self.item.state != SignatureState::Withdrawn
    }

    /// Whether one of the keys opens it and the name in it is this one, in any case and spacing.
    pub fn has_name(&self, name: &str, keys: &[x25519::Identity]) -> bool {
        self.attempts().filter_map(|attempt| self.open(attempt, keys)).any(|data| is_same_name(&data.name, name))
    }

    /// Everything that is stored. With fitting keys, the encrypted data, too.
    pub fn record(&self, keys: &[x25519::Identity], now: i64) -> SignatureRecord {
        let item = &self.item;
        SignatureRecord {
            petition: self.petition.clone(),
            title: self.title.clone(),
            url: self.url.clone(),
            slot: self.slot.number(),
            state: if item.is_expired(now) { "expired" } else { item.state.as_str() },
            confirmed_at: item.confirmed_at.and_then(instant),
            withdrawn_at: item.withdrawn_at.and_then(instant),
            updates_off_at: item.updates_off_at.and_then(instant),
            expires_at: item.expires.and_then(instant),
            attempts: self.attempts().map(|attempt| self.attempt_record(attempt, keys)).collect(),
            mails_accepted: item.accepted,
            mail_tries: item.tries,
            mails_due: item.mails.iter().map(|mail| mail.kind.as_str()).collect(),
            mails: item.deliveries.iter().map(mail_record).collect(),
        }
    }

    fn attempts(&self) -> impl Iterator<Item = &Attempt> {
        self.item.kept.iter().map(|(_, attempt)| attempt).chain(self.item.attempts.values())
    }

    fn attempt_record(&self, attempt: &Attempt, keys: &[x25519::Identity]) -> AttemptRecord {
        AttemptRecord {
            signed_at: instant(attempt.signed_at),
            text: attempt.text.clone(),
            notice: attempt.notice.clone(),
            consent: attempt.consent.clone(),
            lang: attempt.language.clone(),
            country: attempt.country.clone(),
            updates: attempt.updates,
            data: self.open(attempt, keys),
        }
    }

    fn open(&self, attempt: &Attempt, keys: &[x25519::Identity]) -> Option<PersonalData> {
        let sealed: SealedSignature = seal::open(&attempt.sealed, keys).ok()?;
        (sealed.petition == self.petition && sealed.signer == self.key.signer.to_text()).then_some(PersonalData {
            name: sealed.name,
            email: sealed.email,
            country: sealed.country,
            postcode: sealed.postcode,
            comment: sealed.comment,
            declared: sealed.declared,
            via: sealed.via.map(|via| via.to_string()),
        })
    }
}

fn mail_record(delivery: &Delivery) -> MailRecord {
    MailRecord {
        kind: delivery.kind.as_str(),
        at: instant(delivery.at),
        tries: delivery.tries,
        outcome: delivery.outcome.as_str(),
        id_hash: delivery.id_hash.clone(),
    }
}
