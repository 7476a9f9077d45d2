//! `/api/signature/{token}`: the signer's own page. What is kept and until when; no more mail; taking it back.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use petition::index::Site;
use petition::signing_contract::Value;

use super::answer::{self, About, step_file};
use super::deadline::Deadline;
use super::request::{read_fields, wants_json};
use super::retry::Tries;
use crate::clock::after;
use crate::error::SignError;
use crate::life::{self, Item, State as Stands};
use crate::page::Filling;
use crate::registry::{language_of, path_of};
use crate::state::Signer;
use crate::store::petitions::Petition;
use crate::store::signatures::{Counted, ItemKey};
use crate::store::{StoreError, Written};
use crate::token::{self, ConfirmToken, SignatureToken};
use crate::words::Words;

/// A link that can be read, and what it is about.
struct Link {
    token: SignatureToken,
    text: String,
    petition: Arc<Petition>,
    site: Arc<Site>,
}

impl Link {
    async fn read(signer: &Signer, token: Result<Path<String>, PathRejection>) -> Result<Self, SignError> {
        let Ok(Path(text)) = token else { return Err(SignError::LinkGone) };
        let token: SignatureToken = token::read(&text, &signer.secrets.tokens).ok_or(SignError::LinkGone)?;
        let petition = signer.known.petition(&token.petition).await?.ok_or(SignError::LinkGone)?;
        let site = signer.known.site().await?.ok_or(SignError::LinkGone)?;
        Ok(Self { token, text, petition, site })
    }

    fn key(&self) -> ItemKey {
        ItemKey::new(&self.token.petition, self.token.signer.clone())
    }

    async fn item(&self, signer: &Signer) -> Result<Item, SignError> {
        let item = signer.store.signature(&self.key()).await?;
        let holds = |item: &Item| !item.is_expired(signer.now()) && item.is_of(&self.token.generation);
        item.filter(holds).ok_or(SignError::LinkGone)
    }

    fn filling(&self) -> Filling {
        let mut filling = Filling::default();
        if let Some((_, text)) =
            self.site.languages.first().and_then(|first| self.petition.entry.text(&self.token.language, first))
        {
            filling.values.insert(Value::PetitionTitle, text.title.clone());
            filling.values.insert(Value::PetitionTarget, text.target.clone());
            filling.values.insert(Value::Petition, path_of(&text.url).to_owned());
            filling.conditions.insert(Value::Petition);
        }
        filling.values.insert(Value::Organisation, self.petition.entry.organisation.title.clone());
        filling
    }

    async fn page(&self, signer: &Signer, step: &str, filling: &Filling) -> Response {
        let language = language_of(&self.site, Some(self.token.language.clone()));
        answer::page(signer, &step_file(&self.site, &language, step), &language, filling).await
    }
}

/// The signer's own page, for whoever follows the confirm link of a signature that counts already: both links came in the
/// same mail.
pub(super) async fn counts_already(
    signer: &Signer,
    token: &ConfirmToken,
    petition: Arc<Petition>,
    site: Arc<Site>,
    item: &Item,
) -> Result<Response, SignError> {
    let own = SignatureToken {
        petition: token.petition.clone(),
        signer: token.signer.clone(),
        generation: token.generation.clone(),
        language: token.language.clone(),
    };
    let text = token::make(&own, &signer.secrets.tokens, &*signer.random);
    let text = text.ok_or(SignError::Unavailable("no link can be made"))?;
    Ok(show(signer, &Link { token: own, text, petition, site }, item).await)
}

/// Shows it.
pub(crate) async fn get(
    State(signer): State<Arc<Signer>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let deadline = Deadline::new(&signer);
    let link = deadline.keep(Link::read(&signer, token)).await;
    let shown = match &link {
        Err(error) => Err(error.clone()),
        Ok(link) => match deadline.keep(link.item(&signer)).await {
            Ok(item) => Ok(show(&signer, link, &item).await),
            Err(error) => Err(error),
        },
    };
    match shown {
        Ok(response) => response,
        Err(error) => failed(&signer, &headers, &error, link.as_ref().ok()).await,
    }
}

async fn show(signer: &Signer, link: &Link, item: &Item) -> Response {
    let words = Words::load(&*signer.pages, &language_of(&link.site, Some(link.token.language.clone()))).await;
    let zone = TimeZone::get(&link.site.timezone).unwrap_or(TimeZone::UTC);
    let attempt = item.kept.as_ref().map(|(_, attempt)| attempt).or_else(|| item.attempts.values().next());
    let mut filling = link.filling();
    filling.values.insert(Value::Signature, format!("{}/signature/{}", path_of(&signer.api_url), link.text));
    if let Some(signed) = attempt.and_then(|attempt| Timestamp::from_second(attempt.signed_at).ok()) {
        filling.values.insert(Value::SignedOn, words.day(signed, &zone));
    }
    let until = match item.state {
        Stands::Pending => item.expires.and_then(|expires| Timestamp::from_second(expires).ok()),
        Stands::Confirmed | Stands::Withdrawn => kept_until(&link.petition, signer.clock.now()),
    };
    if let Some(until) = until {
        filling.values.insert(Value::KeptUntil, words.day(until, &zone));
        filling.conditions.insert(Value::KeptUntil);
    }
    filling.conditions.insert(if item.state == Stands::Pending { Value::Pending } else { Value::Confirmed });
    if item.updates_off_at.is_none() && attempt.is_some_and(|attempt| attempt.updates) {
        filling.conditions.insert(Value::Updates);
    }
    link.page(signer, "signature", &filling).await
}

/// Until when sealed data is kept, where the closing is known.
pub(crate) fn kept_until(petition: &Petition, now: Timestamp) -> Option<Timestamp> {
    let closed = petition.closed(now).or(petition.entry.closes_at)?;
    let kept = SignedDuration::from_hours(i64::from(petition.entry.signing.keep_days) * 24);
    Some(after(closed, kept.max(SignedDuration::from_secs(life::CONFIRM_AFTER_CLOSING_SECONDS))))
}

/// Does what the form's button, or a mail program, asks for.
pub(crate) async fn post(
    State(signer): State<Arc<Signer>>,
    token: Result<Path<String>, PathRejection>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let deadline = Deadline::new(&signer);
    let link = deadline.keep(Link::read(&signer, token)).await;
    let done = match &link {
        Err(error) => Err(error.clone()),
        Ok(link) => deadline.keep(act(&signer, link, &parts.headers, body)).await,
    };
    match done {
        Ok(response) => response,
        Err(error) => failed(&signer, &parts.headers, &error, link.as_ref().ok()).await,
    }
}

async fn act(signer: &Signer, link: &Link, headers: &HeaderMap, body: axum::body::Body) -> Result<Response, SignError> {
    let fields = read_fields(headers, body).await?;
    let is = |name: &str, value: &str| fields.iter().any(|field| (field.0.as_str(), field.1.as_str()) == (name, value));
    if is("List-Unsubscribe", "One-Click") {
        updates_off(signer, link).await?;
        return Ok((StatusCode::OK, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "").into_response());
    }
    if is("action", "updates_off") {
        let item = updates_off(signer, link).await?;
        return Ok(match wants_json(headers) {
            true => json(r#"{"status":"updates_off"}"#),
            false => show(signer, link, &item).await,
        });
    }
    if is("action", "withdraw") {
        withdraw(signer, link).await?;
        return Ok(match wants_json(headers) {
            true => json(r#"{"status":"withdrawn"}"#),
            false => link.page(signer, "withdrawn", &link.filling()).await,
        });
    }
    Err(SignError::BadRequest)
}

fn json(body: &'static str) -> Response {
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

async fn updates_off(signer: &Signer, link: &Link) -> Result<Item, SignError> {
    let mut tries = Tries::new(signer);
    loop {
        let seen = link.item(signer).await?;
        let next = life::updates_off(&seen, signer.now());
        if next == seen {
            return Ok(seen);
        }
        match signer.store.write_signature(&link.key(), Some(&seen), &next).await? {
            Written::Yes => return Ok(next),
            Written::ConditionFailed => tries.again().await?,
        }
    }
}

/// Takes the signature back. Asked again, after an answer that was lost, it says the same.
async fn withdraw(signer: &Signer, link: &Link) -> Result<(), SignError> {
    let key = link.key();
    let mut tries = Tries::new(signer);
    loop {
        let seen = signer.store.signature(&key).await?.filter(|item| !item.is_expired(signer.now()));
        let written = match seen {
            None => return Err(SignError::LinkGone),
            Some(item) if item.state == Stands::Withdrawn => return Ok(()),
            Some(item) if !item.is_of(&link.token.generation) => return Err(SignError::LinkGone),
            Some(item) if item.state == Stands::Pending => signer.store.delete_signature(&key, &item).await,
            Some(item) => {
                let next = life::withdrawn(signer.now());
                signer.store.write_counted(&key, Some(&item), &next, Counted::Removed).await
            }
        };
        match written {
            Ok(Written::Yes) => return Ok(()),
            Ok(Written::ConditionFailed) | Err(StoreError::Busy) => tries.again().await?,
            Err(error) => return Err(error.into()),
        }
    }
}

async fn failed(signer: &Signer, headers: &HeaderMap, error: &SignError, link: Option<&Link>) -> Response {
    let about = link.map(|link| About {
        petition: Some(&link.petition),
        form: None,
        language: Some(link.token.language.clone()),
    });
    answer::error(signer, headers, error, about.as_ref()).await
}
