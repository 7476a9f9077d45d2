//! A mail from what the site wrote and what the signature holds.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::email::EmailAddress;
use petition::index::Site;
use petition::language::Language;
use petition::mail_provider::MailProvider;
use petition::sender::with_name;
use petition::signing_contract::MailKind;

use super::compose;
use super::{Letter, Mailer};
use crate::fingerprint::{SignerKey, keyed_hash};
use crate::life::{DueMail, Item, PENDING_SECONDS};
use crate::seal::SealedMailbox;
use crate::shown::Shown;
use crate::site_address::{language_of, origin_of};
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::token::{self, ConfirmToken, SecondToken, SignatureToken};
use crate::transport::Mail;
use crate::words::Words;

/// How long a second person of a mailbox can use the link in the mail, in seconds: 7 days.
const SECOND_SECONDS: i64 = 7 * 86_400;

impl Mailer {
    pub(super) async fn write_mail(&self, letter: &Letter<'_>) -> Option<Mail> {
        let &Letter { key, item, due, kind, mailbox, petition, site } = letter;
        let attempt = item.attempts.get(&due.attempt).or(item.kept.as_ref().map(|(_, attempt)| attempt))?;
        let language = language_of(site, Language::parse(&attempt.language));
        let generation = item.generation.clone()?;
        let (signer, id) = (key.signer.clone(), petition.entry.id.clone());
        let confirm = ConfirmToken {
            petition: id.clone(),
            signer: signer.clone(),
            generation: generation.clone(),
            attempt: due.attempt.clone(),
            language: language.clone(),
            key: mailbox.key.clone(),
            provider: EmailAddress::parse(&mailbox.email).map_or(MailProvider::OTHER, |email| MailProvider::of(&email)),
        };
        let confirm = token::make(&confirm, &self.secrets.tokens, &*self.random)?;
        let own = SignatureToken { petition: id, signer, generation, language: language.clone() };
        let own = token::make(&own, &self.secrets.tokens, &*self.random)?;
        let signature_url = format!("{}/signature/{own}", self.api_url);
        let words = Words::load(&*self.pages, &language).await;
        let mut values = self.values(item, mailbox, petition, site, &language, &words)?;
        let shown = Shown::decrypt(&attempt.shown, &mailbox.key);
        values.insert("filled_in", shown.map(|shown| filled_in(&shown, &words)).unwrap_or_default());
        values.insert("confirm_url", format!("{}/confirm/{confirm}", self.api_url));
        values.insert("signature_url", signature_url.clone());
        if kind == MailKind::Second {
            let second = SecondToken {
                petition: petition.entry.id.clone(),
                signer: SignerKey::parse(&mailbox.second)?,
                email: mailbox.email.clone(),
                language: language.clone(),
                until: self.now() + SECOND_SECONDS,
            };
            let zone = TimeZone::get(&site.timezone).unwrap_or(TimeZone::UTC);
            let until = Timestamp::from_second(second.until).unwrap_or(Timestamp::MAX);
            let until = petition.entry.closes_at.map_or(until, |closes_at| closes_at.min(until));
            values.insert("expires_on", words.day(last_day(until, self.clock.now(), &zone), &zone));
            let token = token::make(&second, &self.secrets.tokens, &*self.random)?;
            values.insert("second_url", format!("{}/second/{token}", self.api_url));
        }
        let composed = compose::compose(&*self.pages, kind, &language, &values).await?;
        Some(Mail {
            from: sender(site, &petition.entry.organisation.title),
            reply_to: site.mail.as_ref().and_then(|mail| mail.reply_to.clone()),
            to: mailbox.email.clone(),
            subject: composed.subject,
            text: composed.text,
            html: composed.html,
            message_id: format!("{}@{}", self.message_id(key, item, due)?, host_of(&site.url)),
            unsubscribe: attempt.updates.then_some(signature_url),
            language: language.to_string(),
            date: UNIX_EPOCH + Duration::from_secs(u64::try_from(self.now()).unwrap_or(0)),
        })
    }

    /// The kind of a queued mail when it is sent: the one that says that the address has already signed offers the form for a
    /// second person, if the petition can still be signed.
    pub(super) fn kind_of(
        &self,
        key: &ItemKey,
        due: &DueMail,
        mailbox: &SealedMailbox,
        petition: &Petition,
    ) -> MailKind {
        let is_second = due.kind == MailKind::Already
            && petition.entry.signing.allows_second()
            && petition.is_open(self.clock.now())
            && SignerKey::parse(&mailbox.second).is_some_and(|second| second != key.signer);
        if is_second { MailKind::Second } else { due.kind }
    }

    fn values(
        &self,
        item: &Item,
        mailbox: &SealedMailbox,
        petition: &Petition,
        site: &Site,
        language: &Language,
        words: &Words,
    ) -> Option<BTreeMap<&'static str, String>> {
        let (_, text) = petition.entry.text(language, site.languages.first()?)?;
        let zone = TimeZone::get(&site.timezone).unwrap_or(TimeZone::UTC);
        let expires =
            if item.accepted == 0 { self.now() + PENDING_SECONDS } else { item.expires.unwrap_or(self.now()) };
        let deadline = petition.confirm_deadline(self.clock.now()).unwrap_or(i64::MAX);
        let expires = Timestamp::from_second(expires.min(deadline)).unwrap_or(Timestamp::MAX);
        Some(BTreeMap::from([
            ("name", mailbox.name.clone()),
            ("petition_title", text.title.clone()),
            ("petition_target", text.target.clone()),
            ("petition_url", text.url.clone()),
            ("organisation", petition.entry.organisation.title.clone()),
            ("expires_on", words.day(last_day(expires, self.clock.now(), &zone), &zone)),
        ]))
    }

    /// The same for the same mail, and reveals nothing about it. SES replaces it.
    fn message_id(&self, key: &ItemKey, item: &Item, due: &DueMail) -> Option<String> {
        let secret = &self.secrets.tokens.first()?.key;
        let generation = item.generation.as_deref()?;
        let parts: [&[u8]; 5] = [
            b"message id",
            key.signer.bytes(),
            generation.as_bytes(),
            due.kind.as_str().as_bytes(),
            due.attempt.as_bytes(),
        ];
        Some(hex::encode(&keyed_hash(secret, &parts)[..16]))
    }
}

/// The last day that ends before `until`, or today: mails name a day, and people read that its whole length is meant.
fn last_day(until: Timestamp, now: Timestamp, zone: &TimeZone) -> Timestamp {
    until.to_zoned_datetime(zone.clone()).yesterday().map_or(until, |day| day.timestamp()).max(now)
}

/// Says which fields besides the name were filled in; empty if none were. The mail names them only, since a stranger may have
/// typed both the text and this address.
fn filled_in(shown: &Shown, words: &Words) -> String {
    let fields = [
        ("field_country", shown.country.is_some()),
        ("field_postcode", shown.postcode.is_some()),
        ("field_comment", shown.comment.is_some()),
        ("field_updates", shown.updates),
    ];
    let fields: Vec<String> = fields.iter().filter(|(_, is_given)| *is_given).map(|(key, _)| words.say(key)).collect();
    match fields.is_empty() {
        true => String::new(),
        false => words.say_with("filled_in", "fields", &fields.join(&words.say("list_separator"))),
    }
}

/// The sender of mails, with the name in `mail.from`, or else the organisation's. Without `mail.from`, which only a preview may
/// lack, an address in a reserved domain (RFC 2606).
fn sender(site: &Site, organisation: &str) -> String {
    let from = site.mail.as_ref().map_or("preview@undersigned.invalid", |mail| &mail.from);
    with_name(from, organisation)
}

fn host_of(url: &str) -> String {
    let origin = origin_of(url);
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let host: String = host.split(':').next().unwrap_or_default().to_owned();
    if host.contains('.') { host } else { "undersigned.invalid".to_owned() }
}
