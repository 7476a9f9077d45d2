//! `POST /api/petitions/{id}/signatures`: a person signs.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use petition::index::Site;
use petition::language::Language;
use petition::sign_form::{Rules, SignForm, Signature};
use petition::slug::Slug;

use super::answer::{self, About, see_other, step_file};
use super::deadline::Deadline;
use super::request::{check_origin, read_fields, wants_json};
use super::retry::Tries;
use crate::clock::after;
use crate::error::SignError;
use crate::fingerprint::{self, Signer as SignerKey};
use crate::life::{self, Attempt, Item, Post};
use crate::random;
use crate::registry::{language_of, path_of};
use crate::seal::{self, Mailbox, SealedSignature};
use crate::state::Signer;
use crate::store::petitions::Petition;
use crate::store::signatures::{Counted, ItemKey};
use crate::store::{StoreError, Written};
use crate::token::{self, CheckEmailToken};

/// How long a text may be signed after it was replaced: a page lies open that long.
const REPLACED_HOURS: i64 = 24;

/// A request that has been read, for the answer of whatever comes of it.
#[derive(Default)]
struct Asked {
    petition: Option<Arc<Petition>>,
    form: Option<SignForm>,
}

/// The route.
pub(crate) async fn post(
    State(signer): State<Arc<Signer>>,
    id: Result<Path<String>, PathRejection>,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    let mut asked = Asked::default();
    match Deadline::new(&signer).keep(sign(&signer, id, request, &mut asked)).await {
        Ok(response) => response,
        Err(error) => {
            let form = asked.form.as_ref();
            let language = form.and_then(SignForm::language);
            let about = About { petition: asked.petition.as_deref(), form, language };
            let mut response = answer::error(&signer, &headers, &error, Some(&about)).await;
            // With `no-referrer` a browser would send the form's next post without its origin.
            response.headers_mut().insert(header::REFERRER_POLICY, header::HeaderValue::from_static("same-origin"));
            response
        }
    }
}

async fn sign(
    signer: &Signer,
    id: Result<Path<String>, PathRejection>,
    request: Request,
    asked: &mut Asked,
) -> Result<Response, SignError> {
    let id = id.ok().and_then(|Path(id)| Slug::parse(&id).ok()).ok_or(SignError::NotFound)?;
    let site = signer.known.site().await?.ok_or(SignError::NotFound)?;
    let (parts, body) = request.into_parts();
    check_origin(&parts.headers, &site.url, &signer.api_url)?;
    let petition = signer.known.petition(&id).await?.ok_or(SignError::NotFound)?;
    let now = signer.clock.now();
    if petition.retired || now < petition.entry.opens_at {
        return Err(SignError::NotFound);
    }
    let petition = &*asked.petition.insert(petition);
    let mut form = SignForm::default();
    for (name, value) in read_fields(&parts.headers, body).await? {
        form.set(&name, value);
    }
    let form = &*asked.form.insert(form);
    if !petition.is_open(now) {
        return Err(SignError::Closed);
    }
    let signature = check_form(signer, form, petition)?;
    let replaced = petition.texts.get(signature.text().as_str()).copied().flatten();
    if replaced.is_some_and(|replaced| after(replaced, SignedDuration::from_hours(REPLACED_HOURS)) < now) {
        return Err(SignError::TextReplaced);
    }
    let may_mail = check_limits(signer, petition, form, &signature, &parts).await?;
    let language = language_of(&site, form.language());
    let act = Act { signer, petition, site: &site, signature: &signature, language, may_mail };
    act.store().await?;
    signer.wake_mailer();
    act.answer(&parts.headers)
}

fn check_form(signer: &Signer, form: &SignForm, petition: &Petition) -> Result<Signature, SignError> {
    let known = |hash: &str| {
        let hash = petition.texts.get_key_value(hash)?.0;
        serde_json::from_value(serde_json::Value::String(hash.clone())).ok()
    };
    let rules = Rules {
        signing: &petition.entry.signing,
        text: &known,
        declaration: !petition.entry.signing.declaration.is_empty(),
        is_disposable: &|domain| signer.disposable.contains(domain),
    };
    form.check(&rules).map_err(SignError::Fields)
}

/// Counts the signature against the limits; whether its mailbox may have a mail.
async fn check_limits(
    signer: &Signer,
    petition: &Petition,
    form: &SignForm,
    signature: &Signature,
    parts: &axum::http::request::Parts,
) -> Result<bool, SignError> {
    let Some(limiter) = &signer.limiter else { return Ok(true) };
    let range = signer.client_address.range(&parts.headers, &parts.extensions);
    if let Some(wait) = limiter.network(range, &petition.entry.id, form.is_trapped(), signer.now()).await? {
        return Err(SignError::TooMany(wait));
    }
    Ok(limiter.mailbox(&signature.email().canonical(), signer.now()).await?)
}

/// One accepted form on its way into the store.
struct Act<'a> {
    signer: &'a Signer,
    petition: &'a Petition,
    site: &'a Site,
    signature: &'a Signature,
    language: Language,
    may_mail: bool,
}

impl Act<'_> {
    /// Stores it. The same calls are made whether the person signed before or not: one read and one write.
    async fn store(&self) -> Result<(), SignError> {
        let salt = self.petition.salt.as_deref().ok_or(SignError::Unavailable("a petition has no salt"))?;
        let canonical = self.signature.email().canonical();
        let id = &self.petition.entry.id;
        let key = ItemKey::new(id, fingerprint::signer(&self.signer.secrets.identity, id, salt, &canonical));
        let (generation, attempt_id) =
            (random::text::<16>(&*self.signer.random), random::text::<9>(&*self.signer.random));
        let mut tries = Tries::new(self.signer);
        loop {
            let seen = match self.signer.store.signature(&key).await {
                Err(StoreError::Busy) => None,
                read => read?,
            };
            if seen.as_ref().is_some_and(|item| is_stored(item, &attempt_id)) {
                return Ok(());
            }
            let post = self.post(seen.as_ref(), &key.signer, &generation, &attempt_id)?;
            match self.write(&key, seen.as_ref(), &post).await {
                Ok(Written::Yes) => return Ok(()),
                Ok(Written::ConditionFailed) | Err(StoreError::Busy) => tries.again().await?,
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn write(&self, key: &ItemKey, seen: Option<&Item>, post: &Post) -> Result<Written, StoreError> {
        let now = self.signer.now();
        if self.petition.entry.signing.confirm_by_email {
            return self.signer.store.write_signature(key, seen, &life::sign(seen, post, now)).await;
        }
        match life::sign_unconfirmed(seen, post, now) {
            Some(next) => self.signer.store.write_counted(key, seen, &next, Counted::Added).await,
            None => Ok(Written::Yes),
        }
    }

    /// The form as it is kept: sealed to the organisation, and to the mailer.
    fn post(&self, seen: Option<&Item>, who: &SignerKey, fresh: &str, attempt_id: &str) -> Result<Post, SignError> {
        let now = self.signer.now();
        let entry = &self.petition.entry;
        let pending = seen.filter(|item| item.state == life::State::Pending && !item.is_expired(now));
        let generation = pending.and_then(|item| item.generation.as_deref()).unwrap_or(fresh);
        let signed_at = life::hour(now);
        let sealed = SealedSignature {
            v: seal::VERSION,
            petition: entry.id.clone(),
            signer: who.to_text(),
            generation: generation.to_owned(),
            text: self.signature.text().clone(),
            at: signed_at,
            name: self.signature.name().to_owned(),
            email: self.signature.email().to_address(),
            country: self.signature.country().map(str::to_owned),
            postcode: self.signature.postcode().map(str::to_owned),
            comment: self.signature.comment().map(str::to_owned),
            declared: self.signature.declared(),
        };
        let mailbox = Mailbox {
            v: seal::VERSION,
            petition: entry.id.clone(),
            signer: who.to_text(),
            email: self.signature.email().to_address(),
            name: self.signature.name().to_owned(),
        };
        let unsealed = |_| SignError::Unavailable("a petition has no recipient to seal to");
        let recipients = seal::parse_recipients(&entry.signing.recipients).map_err(unsealed)?;
        let notices = &entry.signing.notice;
        let notice = notices.get(&self.language).or_else(|| notices.get(self.site.languages.first()?));
        Ok(Post {
            generation: generation.to_owned(),
            attempt_id: attempt_id.to_owned(),
            attempt: Attempt {
                sealed: seal::seal(&sealed, &recipients).map_err(unsealed)?,
                text: self.signature.text().as_str().to_owned(),
                notice: notice.map(|hash| hash.as_str().to_owned()),
                language: self.language.to_string(),
                country: self.signature.country().map(str::to_owned),
                updates: self.signature.updates(),
                signed_at,
            },
            mailbox: seal::seal(&mailbox, std::slice::from_ref(&self.signer.secrets.mailbox)).map_err(unsealed)?,
            may_mail: self.may_mail,
        })
    }

    fn answer(&self, headers: &HeaderMap) -> Result<Response, SignError> {
        let confirms = self.petition.entry.signing.confirm_by_email;
        if wants_json(headers) {
            let (status, body) = if confirms {
                (StatusCode::ACCEPTED, r#"{"status":"check_email"}"#)
            } else {
                (StatusCode::CREATED, r#"{"status":"signed"}"#)
            };
            return Ok((status, [(header::CONTENT_TYPE, "application/json")], body).into_response());
        }
        let fallback = self.site.languages.first().unwrap_or(&self.language);
        let (_, text) = self.petition.entry.text(&self.language, fallback).ok_or(SignError::NotFound)?;
        if !confirms {
            return Ok(see_other(&format!("{}confirmed/", path_of(&text.url))));
        }
        let shown = CheckEmailToken {
            title: text.title.clone(),
            petition: path_of(&text.url).to_owned(),
            email: self.signature.email().to_address(),
            page: step_file(self.site, &self.language, "check-email"),
            language: self.language.clone(),
            at: self.signer.clock.now(),
        };
        let token = token::make(&shown, &self.signer.secrets.tokens, &*self.signer.random);
        let token = token.ok_or(SignError::Unavailable("there is no token secret"))?;
        Ok(see_other(&format!("{}/check-email/{token}", path_of(&self.signer.api_url))))
    }
}

/// Whether an earlier try of ours was done after all: its answer was lost on the way.
fn is_stored(item: &Item, attempt_id: &str) -> bool {
    item.attempts.contains_key(attempt_id)
        || item.mails.iter().any(|mail| mail.attempt == attempt_id)
        || item.kept.as_ref().is_some_and(|(kept, _)| kept == attempt_id)
}
