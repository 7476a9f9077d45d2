//! `/api/signature/{token}`: the signer's own page. Shows what is stored and until when, turns updates off, and withdraws, also to
//! sign again: confirmed data never changes.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::index::contact_url;
use petition::signing_contract::Value;

use super::answer::{json, see_other};
use super::deadline::Deadline;
use super::link::{self, Link, failed};
use super::request::{read_fields, wants_json};
use super::retry::Backoff;
use crate::error::SignError;
use crate::life::{self, Item, SignatureState};
use crate::site_address::path_of;
use crate::state::App;
use crate::store::signatures::CountChange;
use crate::store::{StoreError, WriteOutcome};
use crate::token::{self, ConfirmToken, SignatureToken};
use crate::words::Words;

/// The signer's own page for a confirm link whose signature is already confirmed.
pub(super) async fn show_confirmed(app: &App, link: &Link<ConfirmToken>, item: &Item) -> Result<Response, SignError> {
    let token = SignatureToken {
        petition: link.token.petition.clone(),
        signer: link.token.signer.clone(),
        generation: link.token.generation.clone(),
        language: link.token.language.clone(),
    };
    let text = token::make(&token, &app.state.secrets.tokens, &*app.state.random);
    let text = text.ok_or(SignError::Unavailable("no token secret"))?;
    Ok(show(app, &link.with_token(token, text), item).await)
}

/// Shows the page.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let show_current =
        async |app: &App, link: &Link<SignatureToken>| Ok(show(app, link, &current_item(app, link).await?).await);
    link::get(&app, token, &headers, show_current).await
}

/// The signature, if it exists and is of the same generation as the link.
async fn current_item(app: &App, link: &Link<SignatureToken>) -> Result<Item, SignError> {
    let item = app.state.store.signature(&link.key()).await?;
    item.filter(|item| !item.is_expired(app.now()) && item.is_of(&link.token.generation)).ok_or(SignError::LinkGone)
}

async fn show(app: &App, link: &Link<SignatureToken>, item: &Item) -> Response {
    let words = Words::load(&*app.state.pages, &link.language()).await;
    let zone = TimeZone::get(&link.site.timezone).unwrap_or(TimeZone::UTC);
    let attempt = item.kept.as_ref().map(|(_, attempt)| attempt).or_else(|| item.attempts.values().next());
    let mut filling = link.filling();
    filling.values.insert(Value::Signature, format!("{}/signature/{}", path_of(&app.state.api_url), link.text));
    if let Some(signed) = attempt.and_then(|attempt| Timestamp::from_second(attempt.signed_at).ok()) {
        filling.values.insert(Value::SignedOn, words.day(signed, &zone));
    }
    let until = match item.state {
        SignatureState::Pending => item.expires.and_then(|expires| Timestamp::from_second(expires).ok()),
        SignatureState::Confirmed | SignatureState::Withdrawn => {
            let now = app.state.clock.now();
            let notice = attempt.map(|attempt| attempt.notice.as_str()).unwrap_or_default();
            link.petition.kept_until(link.petition.keep_days(notice, now), now)
        }
    };
    if let Some(until) = until {
        filling.values.insert(Value::KeptUntil, words.day(until, &zone));
        filling.conditions.insert(Value::KeptUntil);
    }
    let controller = || link.site.controller.as_ref().and_then(|controller| controller.contact.clone());
    if let Some(contact) = link.petition.entry.organisation.contact.clone().or_else(controller) {
        filling.values.extend(contact_url(&contact).map(|url| (Value::ContactUrl, url)));
        filling.values.insert(Value::Contact, contact);
        filling.conditions.insert(Value::Contact);
    }
    let is_pending = item.state == SignatureState::Pending;
    if !is_pending && link.petition.is_open(app.state.clock.now()) {
        filling.conditions.insert(Value::SignsAgain);
    }
    filling.conditions.insert(if is_pending { Value::Pending } else { Value::Confirmed });
    if item.updates_off_at.is_none() && attempt.is_some_and(|attempt| attempt.updates) {
        filling.conditions.insert(Value::Updates);
    }
    link.page(app, "signature", &filling).await
}

/// Runs the action of the button that was pressed, or unsubscribes for a mail program.
pub(crate) async fn post(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let deadline = Deadline::new(&app);
    let link = deadline.run(Link::read(&app, token)).await;
    let done = match &link {
        Err(error) => Err(error.clone()),
        Ok(link) => deadline.run(act(&app, link, &parts.headers, body)).await,
    };
    match done {
        Ok(response) => response,
        Err(error) => failed(&app, &parts.headers, &error, link.as_ref().ok()).await,
    }
}

async fn act(app: &App, link: &Link<SignatureToken>, headers: &HeaderMap, body: Body) -> Result<Response, SignError> {
    let fields = read_fields(headers, body).await?;
    let is = |name: &str, value: &str| fields.iter().any(|field| (field.0.as_str(), field.1.as_str()) == (name, value));
    let is_known = |(name, value): &(String, String)| match name.as_str() {
        "action" => ["updates_off", "start_again", "withdraw"].contains(&value.as_str()),
        "List-Unsubscribe" => value == "One-Click",
        _ => true,
    };
    if !fields.iter().all(is_known) {
        return Err(SignError::BadRequest);
    }
    if is("List-Unsubscribe", "One-Click") {
        updates_off(app, link).await?;
        return Ok((StatusCode::OK, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "").into_response());
    }
    if is("action", "updates_off") {
        let item = updates_off(app, link).await?;
        return Ok(match wants_json(headers) {
            true => json(StatusCode::OK, r#"{"status":"updates_off"}"#),
            false => show(app, link, &item).await,
        });
    }
    if is("action", "start_again") && !wants_json(headers) {
        withdraw(app, link).await?;
        return Ok(see_other(&link.form_path().ok_or(SignError::LinkGone)?));
    }
    if is("action", "withdraw") || is("action", "start_again") {
        withdraw(app, link).await?;
        return Ok(match wants_json(headers) {
            true => json(StatusCode::OK, r#"{"status":"withdrawn"}"#),
            false => link.page(app, "withdrawn", &link.filling()).await,
        });
    }
    Err(SignError::BadRequest)
}

async fn updates_off(app: &App, link: &Link<SignatureToken>) -> Result<Item, SignError> {
    let mut backoff = Backoff::new(app);
    loop {
        let seen = current_item(app, link).await?;
        let next = life::updates_off(&seen, app.now());
        if next == seen {
            return Ok(seen);
        }
        match app.state.store.write_signature(&link.key(), Some(&seen), &next).await {
            Ok(WriteOutcome::Done) => return Ok(next),
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
            Err(error) => return Err(error.into()),
        }
    }
}

/// Withdraws the signature. Idempotent: repeated after a lost response, it succeeds again.
async fn withdraw(app: &App, link: &Link<SignatureToken>) -> Result<(), SignError> {
    let key = link.key();
    let mut backoff = Backoff::new(app);
    loop {
        let seen = app.state.store.signature(&key).await?.filter(|item| !item.is_expired(app.now()));
        let outcome = match seen {
            None => return Err(SignError::LinkGone),
            Some(item) if item.state == SignatureState::Withdrawn => return Ok(()),
            Some(item) if !item.is_of(&link.token.generation) => return Err(SignError::LinkGone),
            Some(item) if item.state == SignatureState::Pending => {
                app.state.store.delete_pending(&key, &item, app.now()).await
            }
            Some(item) => {
                let next = life::withdrawn(app.now());
                app.state.store.write_counted(&key, Some(&item), &next, CountChange::Removed).await
            }
        };
        match outcome {
            Ok(WriteOutcome::Done) => return Ok(()),
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
            Err(error) => return Err(error.into()),
        }
    }
}
