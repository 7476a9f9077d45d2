//! `POST /api/petitions/{id}/signatures`: a person signs.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use petition::index::{Site, Text};
use petition::language::Language;
use petition::mail_provider::MailProvider;
use petition::sign_form::{self, SignForm, Signature};
use petition::slug::Slug;
use petition::text::TextHash;

use super::answer::{self, ErrorContext, json, see_other, step_file};
use super::check_email;
use super::deadline::Deadline;
use super::limits::check_limits;
use super::request::{check_origin, read_fields, source_of, wants_json};
use super::retry::Backoff;
use super::second;
use crate::clock::after;
use crate::error::SignError;
use crate::fingerprint::{self, SignerKey, Slot};
use crate::life::{self, Attempt, Item, SignatureState, Submission};
use crate::random;
use crate::rules::Rules;
use crate::seal::{self, SealedMailbox, SealedSignature};
use crate::shown::{Shown, ShownKey};
use crate::site_address::{language_of, path_of};
use crate::state::App;
use crate::store::petitions::{HashHistory, Petition};
use crate::store::signatures::{CountChange, ItemKey};
use crate::store::stats::StatsCounter;
use crate::store::{StoreError, WriteOutcome};
use crate::token::CheckEmailToken;

/// How long a page can still be signed after its text, notice or consent sentence was replaced: it may be open that long.
const REPLACED_HOURS: i64 = 24;

/// What has been parsed so far, for error responses.
#[derive(Default)]
struct SignRequest {
    petition: Option<Arc<Petition>>,
    form: Option<SignForm>,
}

/// Takes a signature.
pub(crate) async fn post(
    State(app): State<Arc<App>>,
    id: Result<Path<String>, PathRejection>,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    let mut parsed = SignRequest::default();
    match Deadline::new(&app).run(sign(&app, id, request, &mut parsed)).await {
        Ok(response) => response,
        Err(error) => {
            // When two people have signed, no post of this form succeeds.
            let form = parsed.form.as_ref().filter(|_| error != SignError::SecondTaken);
            let language = form.and_then(SignForm::language);
            let context = ErrorContext { petition: parsed.petition.as_deref(), form, language };
            let mut response = answer::error(&app, &headers, &error, Some(&context)).await;
            // With `no-referrer` the browser would send the page's next post without its origin.
            response.headers_mut().insert(header::REFERRER_POLICY, header::HeaderValue::from_static("same-origin"));
            response
        }
    }
}

async fn sign(
    app: &App,
    id: Result<Path<String>, PathRejection>,
    request: Request,
    parsed: &mut SignRequest,
) -> Result<Response, SignError> {
    let id = id.ok().and_then(|Path(id)| Slug::parse(&id).ok()).ok_or(SignError::NotFound)?;
    let site = app.state.registry.site().await?.ok_or(SignError::NotFound)?;
    let (parts, body) = request.into_parts();
    check_origin(&parts.headers, &site.url, &app.state.api_url)?;
    let petition = app.state.registry.petition(&id).await?.ok_or(SignError::NotFound)?;
    let now = app.state.clock.now();
    if petition.retired || now < petition.entry.opens_at {
        return Err(SignError::NotFound);
    }
    let petition = &*parsed.petition.insert(petition);
    let mut form = SignForm::default();
    for (name, value) in read_fields(&parts.headers, body).await? {
        form.set(&name, value);
    }
    if form.via.is_empty() {
        // Without script, the page cannot copy it.
        form.via = source_of(&parts.headers, &site.url).unwrap_or_default();
    }
    let form = parsed.form.insert(form);
    if !petition.is_open(now) {
        return Err(SignError::Closed);
    }
    let slot = second::apply(app, form, petition)?;
    let form = &*form;
    let rules = app.state.registry.rules().await;
    let signature = check_form(app, form, petition, &rules)?;
    check_replaced(petition, &signature, now)?;
    let language = language_of(&site, form.language());
    // Before anything is stored: without a text, neither the response nor the mail can name the petition.
    let fallback = site.languages.first().unwrap_or(&language);
    let (_, text) = petition.entry.text(&language, fallback).ok_or(SignError::NotFound)?;
    let held_until = check_limits(app, &site, &id, form.is_trapped(), signature.email(), &parts, &rules).await?;
    let accepted = AcceptedForm {
        app,
        petition,
        site: &site,
        text: &text,
        signature: &signature,
        slot,
        language: &language,
        held_until,
    };
    let StoredForm { signer, attempt, counters } = accepted.store().await?;
    app.add_stats(&id, &counters).await;
    app.wake_mailer();
    accepted.respond(&parts.headers, signer, attempt)
}

fn check_form(app: &App, form: &SignForm, petition: &Petition, rules: &Rules) -> Result<Signature, SignError> {
    let now = app.state.clock.now();
    let is_disposable = |domain: &str| match rules.accepts_domain(domain, now) {
        Some(accepts) => !accepts,
        None => app.state.disposable.contains(domain),
    };
    let form_rules = sign_form::Rules {
        signing: &petition.entry.signing,
        text: &|hash| known_hash(&petition.texts, hash),
        notice: &|hash| known_hash(&petition.notices, hash),
        consent: &|hash| known_hash(&petition.consents, hash),
        declaration: !petition.entry.signing.declaration.is_empty(),
        is_disposable: &is_disposable,
    };
    form.check(&form_rules).map_err(SignError::Fields)
}

fn known_hash(history: &HashHistory, hash: &str) -> Option<TextHash> {
    let (hash, _) = history.get_key_value(hash)?;
    serde_json::from_value(serde_json::Value::String(hash.clone())).ok()
}

/// Rejects a signature whose page was replaced too long ago.
fn check_replaced(petition: &Petition, signature: &Signature, now: Timestamp) -> Result<(), SignError> {
    let shown = [
        (&petition.texts, signature.text()),
        (&petition.notices, signature.notice()),
        (&petition.consents, signature.consent()),
    ];
    let replaced = |(history, hash): (&HashHistory, &TextHash)| history.get(hash.as_str()).copied().flatten();
    let is_late = |replaced| after(replaced, SignedDuration::from_hours(REPLACED_HOURS)) < now;
    if shown.into_iter().filter_map(replaced).any(is_late) { Err(SignError::TextReplaced) } else { Ok(()) }
}

/// The keys of the people who can sign with an address.
struct Signers {
    /// Of the one who signs.
    own: SignerKey,
    /// Of the other one.
    other: SignerKey,
    /// Of the second one, whichever signs.
    second: SignerKey,
}

/// A valid form that is about to be stored.
struct AcceptedForm<'a> {
    app: &'a App,
    petition: &'a Petition,
    site: &'a Site,
    text: &'a Text,
    signature: &'a Signature,
    slot: Slot,
    language: &'a Language,
    held_until: Option<i64>,
}

/// A form that has been stored.
struct StoredForm {
    signer: SignerKey,
    attempt: String,
    /// What it adds to the aggregates of the day.
    counters: Vec<StatsCounter>,
}

impl AcceptedForm<'_> {
    /// Stores the submission. Makes the same calls whether the person has signed before or not: one read and one write.
    async fn store(&self) -> Result<StoredForm, SignError> {
        let salt = self.petition.salt.as_deref().ok_or(SignError::Unavailable("a petition has no salt"))?;
        let canonical = self.signature.email().canonical();
        let id = &self.petition.entry.id;
        let identity = &self.app.state.secrets.identity;
        let [first, second] = Slot::ALL.map(|slot| fingerprint::signer_key(identity, id, salt, &canonical, slot));
        let signers = match self.slot {
            Slot::First => Signers { own: first, other: second.clone(), second },
            Slot::Second => Signers { own: second.clone(), other: first, second },
        };
        let key = ItemKey::new(id, signers.own.clone());
        let (generation, attempt_id) =
            (random::text::<16>(&*self.app.state.random), random::text::<9>(&*self.app.state.random));
        let mut backoff = Backoff::new(self.app);
        loop {
            let seen = self.app.state.store.signature(&key).await?;
            if seen.as_ref().is_some_and(|item| is_stored(item, &attempt_id)) {
                return Ok(StoredForm { signer: key.signer, attempt: attempt_id, counters: self.counters(None) });
            }
            if self.slot == Slot::Second {
                second::check_free(seen.as_ref(), self.app.now())?;
            }
            let submission = self.submission(seen.as_ref(), &signers, &generation, &attempt_id)?;
            match self.write(&key, seen.as_ref(), &submission).await {
                Ok(WriteOutcome::Done) => {
                    let counters = self.counters(seen.as_ref());
                    return Ok(StoredForm { signer: key.signer, attempt: attempt_id, counters });
                }
                Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn counters(&self, seen: Option<&Item>) -> Vec<StatsCounter> {
        let provider = MailProvider::of(self.signature.email());
        let mut counters = vec![StatsCounter::Posted(provider)];
        let counted =
            seen.is_some_and(|item| item.state == SignatureState::Confirmed && !item.is_expired(self.app.now()));
        if !self.petition.entry.signing.confirm_by_email && !counted {
            let language = self.language.as_str();
            let (country, via) = (self.signature.country(), self.signature.via());
            counters.extend(StatsCounter::of_confirmed(provider, language, country, via));
        }
        counters
    }

    async fn write(
        &self,
        key: &ItemKey,
        seen: Option<&Item>,
        submission: &Submission,
    ) -> Result<WriteOutcome, StoreError> {
        let now = self.app.now();
        if self.petition.entry.signing.confirm_by_email {
            return self.app.state.store.write_signature(key, seen, &life::sign(seen, submission, now)).await;
        }
        match life::sign_unconfirmed(seen, submission, now) {
            Some(next) => self.app.state.store.write_counted(key, seen, &next, CountChange::Added).await,
            None => Ok(WriteOutcome::Done),
        }
    }

    /// Seals the form, once to the organisation and once to the mailer, and encrypts what the confirm page shows.
    fn submission(
        &self,
        seen: Option<&Item>,
        signers: &Signers,
        fresh: &str,
        attempt_id: &str,
    ) -> Result<Submission, SignError> {
        let now = self.app.now();
        let entry = &self.petition.entry;
        let pending = seen.filter(|item| item.state == SignatureState::Pending && !item.is_expired(now));
        let generation = pending.and_then(|item| item.generation.as_deref()).unwrap_or(fresh);
        let signed_at = life::hour(now);
        let key = ShownKey::generate(&*self.app.state.random);
        let shown = self.shown().encrypt(&key).ok_or(SignError::Unavailable("encryption failed"))?;
        let mailbox = SealedMailbox {
            v: seal::VERSION,
            petition: entry.id.clone(),
            signer: signers.own.to_text(),
            email: self.signature.email().to_address(),
            name: self.signature.name().to_owned(),
            key,
            second: signers.second.to_text(),
        };
        let unsealed = |_| SignError::Unavailable("the petition has no valid recipient to seal to");
        let recipients = seal::parse_recipients(&entry.signing.recipients).map_err(unsealed)?;
        let sealed = self.sealed_signature(signers, generation, signed_at);
        Ok(Submission {
            generation: generation.to_owned(),
            attempt_id: attempt_id.to_owned(),
            attempt: Attempt {
                sealed: seal::seal(&sealed, &recipients).map_err(unsealed)?,
                shown,
                text: self.signature.text().as_str().to_owned(),
                notice: self.signature.notice().as_str().to_owned(),
                consent: self.signature.consent().as_str().to_owned(),
                language: self.language.to_string(),
                country: self.signature.country().map(str::to_owned),
                updates: self.signature.updates(),
                signed_at,
                act: Some(self.act(signers)?),
                mailed_at: None,
            },
            mailbox: seal::seal(&mailbox, std::slice::from_ref(&self.app.state.secrets.mailbox)).map_err(unsealed)?,
            held_until: self.held_until,
        })
    }

    fn sealed_signature(&self, signers: &Signers, generation: &str, signed_at: i64) -> SealedSignature {
        SealedSignature {
            v: seal::VERSION,
            petition: self.petition.entry.id.clone(),
            signer: signers.own.to_text(),
            other: signers.other.to_text(),
            generation: generation.to_owned(),
            text: self.signature.text().clone(),
            notice: self.signature.notice().clone(),
            consent: self.signature.consent().clone(),
            at: signed_at,
            name: self.signature.name().to_owned(),
            email: self.signature.email().to_address(),
            country: self.signature.country().map(str::to_owned),
            postcode: self.signature.postcode().map(str::to_owned),
            comment: self.signature.comment().map(str::to_owned),
            declared: self.signature.declared(),
            via: self.signature.via().cloned(),
        }
    }

    fn shown(&self) -> Shown {
        Shown {
            name: self.signature.name().to_owned(),
            country: self.signature.country().map(str::to_owned),
            postcode: self.signature.postcode().map(str::to_owned),
            comment: self.signature.comment().map(str::to_owned),
            updates: self.signature.updates(),
            via: self.signature.via().cloned(),
        }
    }

    /// A keyed hash of all fields, by which a repeated post is recognized. As the signer's key, it cannot be computed without the
    /// identity secret, nor after the petition's salt was deleted.
    fn act(&self, signers: &Signers) -> Result<String, SignError> {
        let salt = self.petition.salt.as_deref().ok_or(SignError::Unavailable("a petition has no salt"))?;
        let fields = serde_json::to_vec(&self.sealed_signature(signers, "", 0))
            .map_err(|_| SignError::Unavailable("fields cannot be hashed"))?;
        let updates = [u8::from(self.signature.updates())];
        let parts: [&[u8]; 5] = [b"act", salt, &fields, &updates, self.language.as_str().as_bytes()];
        let hash = fingerprint::keyed_hash(&self.app.state.secrets.identity, &parts);
        Ok(BASE64_URL_SAFE_NO_PAD.encode(&hash[..16]))
    }

    fn respond(&self, headers: &HeaderMap, signer: SignerKey, attempt: String) -> Result<Response, SignError> {
        if !self.petition.entry.signing.confirm_by_email {
            return Ok(match wants_json(headers) {
                true => json(StatusCode::CREATED, r#"{"status":"signed"}"#),
                false => see_other(&format!("{}confirmed/", path_of(&self.text.url))),
            });
        }
        let shown = CheckEmailToken {
            id: self.petition.entry.id.clone(),
            signer,
            attempt,
            name: self.signature.name().to_owned(),
            sent_again: false,
            title: self.text.title.clone(),
            petition: path_of(&self.text.url).to_owned(),
            email: self.signature.email().to_address(),
            page: step_file(self.site, self.language, "check-email"),
            language: self.language.clone(),
            at: self.app.state.clock.now(),
        };
        check_email::respond(self.app, headers, &shown)
    }
}

/// Whether an earlier attempt of ours succeeded although its response was lost.
fn is_stored(item: &Item, attempt_id: &str) -> bool {
    item.attempts.contains_key(attempt_id)
        || item.mails.iter().any(|mail| mail.attempt == attempt_id)
        || item.kept.as_ref().is_some_and(|(kept, _)| kept == attempt_id)
}
