//! `/api/confirm/{token}`: the link in the mail. Only `POST` confirms, since mail scanners follow links and some run scripts.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use petition::signing_contract::Value;
use petition::text::TextHash;

use super::answer::{json, see_other};
use super::deadline::Deadline;
use super::link::{self, Link, failed};
use super::request::{read_fields, wants_json};
use super::retry::Backoff;
use super::signature;
use crate::error::SignError;
use crate::life::{self, Confirmation, Item, SignatureState};
use crate::page::Filling;
use crate::shown::Shown;
use crate::site_address::path_of;
use crate::state::App;
use crate::store::signatures::CountChange;
use crate::store::stats::StatsCounter;
use crate::store::{StoreError, WriteOutcome};
use crate::token::ConfirmToken;
use crate::words::Words;

/// An extension of responses to a post that confirmed, for metrics: status and route do not distinguish it from "this was not me".
#[derive(Clone, Copy, Debug)]
pub struct ConfirmationMarker;

/// Shows the page with the button.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    link::get(&app, token, &headers, show).await
}

async fn show(app: &App, link: &Link<ConfirmToken>) -> Result<Response, SignError> {
    let item = app.state.store.signature(&link.key()).await?;
    match life::confirm(item.as_ref(), &link.token.generation, &link.token.attempt, app.now()) {
        Confirmation::Gone => Err(SignError::LinkGone),
        Confirmation::Confirmed(_) if is_late(app, link) => Err(SignError::LinkGone),
        Confirmation::Confirmed(next) => {
            let attempt = item.as_ref().and_then(|item| item.attempts.get(&link.token.attempt));
            let shown = attempt.and_then(|attempt| Shown::decrypt(&attempt.shown, &link.token.key));
            let filling = filling(app, link, &shown.ok_or(SignError::LinkGone)?, &next).await;
            Ok(link.page(app, "confirm", &filling).await)
        }
        Confirmation::Already => signature::show_confirmed(app, link, item.as_ref().ok_or(SignError::LinkGone)?).await,
    }
}

/// Confirms, or deletes a signature that the owner of the mailbox did not make.
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
        Ok(link) => {
            // A bare `POST` without a body confirms, too: the link is sufficient.
            let has_type = parts.headers.contains_key(header::CONTENT_TYPE);
            let fields = if has_type { read_fields(&parts.headers, body).await } else { Ok(Vec::new()) };
            match fields {
                Err(error) => Err(error),
                Ok(fields) => match fields.iter().find(|(name, _)| name == "action").map(|(_, value)| value.as_str()) {
                    Some("not_me") => deadline.run(delete(&app, link, &parts.headers, AfterDeletion::Page)).await,
                    Some("start_again") => deadline.run(delete(&app, link, &parts.headers, AfterDeletion::Form)).await,
                    Some("confirm") | None => {
                        deadline.run(confirm(&app, link, &parts.headers)).await.map(|mut response| {
                            response.extensions_mut().insert(ConfirmationMarker);
                            response
                        })
                    }
                    Some(_) => Err(SignError::BadRequest),
                },
            }
        }
    };
    match done {
        Ok(response) => response,
        Err(error) => failed(&app, &parts.headers, &error, link.as_ref().ok()).await,
    }
}

async fn confirm(app: &App, link: &Link<ConfirmToken>, headers: &HeaderMap) -> Result<Response, SignError> {
    let key = link.key();
    let mut backoff = Backoff::new(app);
    let item = loop {
        let seen = app.state.store.signature(&key).await?;
        let next = match life::confirm(seen.as_ref(), &link.token.generation, &link.token.attempt, app.now()) {
            Confirmation::Gone => return Err(SignError::LinkGone),
            Confirmation::Already => break seen.ok_or(SignError::LinkGone)?,
            Confirmation::Confirmed(_) if is_late(app, link) => return Err(SignError::LinkGone),
            Confirmation::Confirmed(next) => next,
        };
        match app.state.store.write_counted(&key, seen.as_ref(), &next, CountChange::Added).await {
            Ok(WriteOutcome::Done) => {
                count_confirmed(app, link, seen.as_ref(), &next).await;
                break *next;
            }
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
            Err(error) => return Err(error.into()),
        }
    };
    if wants_json(headers) {
        return Ok(json(StatusCode::OK, r#"{"status":"confirmed"}"#));
    }
    if link.petition.retired {
        // Its pages were removed from the site.
        return signature::show_confirmed(app, link, &item).await;
    }
    let fallback = link.site.languages.first().unwrap_or(&link.token.language);
    let (_, text) = link.petition.entry.text(&link.token.language, fallback).ok_or(SignError::LinkGone)?;
    Ok(see_other(&format!("{}confirmed/", path_of(&text.url))))
}

async fn count_confirmed(app: &App, link: &Link<ConfirmToken>, seen: Option<&Item>, item: &Item) {
    let Some((id, attempt)) = &item.kept else { return };
    let shown = seen.and_then(|seen| seen.attempts.get(id)).map(|attempt| attempt.shown.as_slice());
    let via = shown.and_then(|shown| Shown::decrypt(shown, &link.token.key)).and_then(|shown| shown.via);
    let country = attempt.country.as_deref();
    let counters = StatsCounter::of_confirmed(link.token.provider, &attempt.language, country, via.as_ref());
    app.add_stats(&link.petition.entry.id, &counters).await;
}

/// The response after a pending signature was deleted.
enum AfterDeletion {
    /// The page that says so.
    Page,
    /// The empty form.
    Form,
}

/// Deletes a pending signature: the owner of the mailbox did not make it, or wants to fill in the form again. A confirmed one can
/// be withdrawn on its signer's own page.
async fn delete(
    app: &App,
    link: &Link<ConfirmToken>,
    headers: &HeaderMap,
    after: AfterDeletion,
) -> Result<Response, SignError> {
    let key = link.key();
    let mut backoff = Backoff::new(app);
    loop {
        let Some(seen) = app.state.store.signature(&key).await? else { break };
        if seen.is_expired(app.now()) || !seen.is_of(&link.token.generation) {
            break;
        }
        if seen.state != SignatureState::Pending {
            if wants_json(headers) {
                return Err(SignError::LinkGone);
            }
            let mut response = signature::show_confirmed(app, link, &seen).await?;
            *response.status_mut() = SignError::LinkGone.status();
            return Ok(response);
        }
        match app.state.store.delete_pending(&key, &seen, app.now()).await {
            Ok(WriteOutcome::Done) => break,
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
            Err(error) => return Err(error.into()),
        }
    }
    match after {
        AfterDeletion::Form if !wants_json(headers) => Ok(see_other(&link.form_path().ok_or(SignError::LinkGone)?)),
        _ => Ok(link.page(app, "withdrawn", &link.filling()).await),
    }
}

/// Whether the deadline for confirming has passed.
fn is_late(app: &App, link: &Link<ConfirmToken>) -> bool {
    link.petition.confirm_deadline(app.state.clock.now()).is_some_and(|deadline| deadline <= app.now())
}

/// Everything that confirming records: what the attempt holds encrypted, and the state that confirming would write.
async fn filling(app: &App, link: &Link<ConfirmToken>, shown: &Shown, next: &Item) -> Filling {
    let mut filling = link.filling();
    filling.values.insert(Value::Confirm, format!("{}/confirm/{}", path_of(&app.state.api_url), link.text));
    filling.values.insert(Value::Name, shown.name.clone());
    let words = Words::load(&*app.state.pages, &link.language()).await;
    let kept = next.kept.as_ref().map(|(_, kept)| kept);
    let consent = match kept {
        Some(kept) => statement(app, &kept.consent).await,
        None => None,
    };
    for (value, text) in [
        (Value::Country, shown.country.as_deref().map(|code| words.country(code).to_owned())),
        (Value::Postcode, shown.postcode.clone()),
        (Value::Comment, shown.comment.clone()),
        (Value::Consent, consent),
    ] {
        if let Some(text) = text {
            filling.values.insert(value, text);
            filling.conditions.insert(value);
        }
    }
    if kept.is_some_and(|kept| kept.updates) {
        filling.conditions.insert(Value::Updates);
    }
    filling
}

/// A published text by its hash. The hash is checked, since the site could have answered with another page.
async fn statement(app: &App, hash: &str) -> Option<String> {
    let bytes = app.state.pages.page(&format!("texts/{hash}.txt")).await?;
    let text = std::str::from_utf8(&bytes).ok()?;
    (TextHash::of(text).as_str() == hash).then(|| text.trim_end().to_owned())
}
