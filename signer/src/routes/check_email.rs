//! `/api/check-email/{token}`: asks the signer to check their mailbox, and sends the mail again. Everything that the page shows is
//! in the token, so showing it needs no store.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use petition::email::EmailAddress;
use petition::signing_contract::Value;

use super::answer::{self, ErrorContext, json, see_other};
use super::deadline::Deadline;
use super::limits::check_limits;
use super::request::wants_json;
use super::retry::Backoff;
use crate::clock::{after, hours};
use crate::error::SignError;
use crate::fingerprint::{self, Slot};
use crate::life::{self, Item, Resend};
use crate::page::Filling;
use crate::random;
use crate::seal::{self, SealedMailbox};
use crate::shown::ShownKey;
use crate::site_address::path_of;
use crate::state::App;
use crate::store::signatures::ItemKey;
use crate::store::{StoreError, WriteOutcome};
use crate::token::{self, CheckEmailToken};

/// How long the page can be reloaded, in hours.
const SHOWN_HOURS: i64 = 1;

/// The response that leads to the page. Programs get its address in a header.
pub(super) fn respond(app: &App, headers: &HeaderMap, shown: &CheckEmailToken) -> Result<Response, SignError> {
    let token = token::make(shown, &app.state.secrets.tokens, &*app.state.random);
    let token = token.ok_or(SignError::Unavailable("no token secret"))?;
    let path = format!("{}/check-email/{token}", path_of(&app.state.api_url));
    if !wants_json(headers) {
        return Ok(see_other(&path));
    }
    let mut response = json(StatusCode::ACCEPTED, r#"{"status":"check_email"}"#);
    if let Ok(path) = HeaderValue::try_from(path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    Ok(response)
}

/// The content of the token and its text, within an hour.
fn read(app: &App, token: Result<Path<String>, PathRejection>) -> Option<(CheckEmailToken, String)> {
    let Path(text) = token.ok()?;
    let shown = token::read::<CheckEmailToken>(&text, &app.state.secrets.tokens)?;
    (app.state.clock.now() <= after(shown.at, hours(SHOWN_HOURS))).then_some((shown, text))
}

/// Shows the page.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let Some((shown, text)) = read(&app, token) else {
        return answer::error(&app, &headers, &SignError::LinkGone, None).await;
    };
    let mut filling = Filling::default();
    filling.values.insert(Value::Email, shown.email);
    filling.values.insert(Value::PetitionTitle, shown.title);
    filling.values.insert(Value::Petition, shown.petition);
    filling.values.insert(Value::CheckEmail, format!("{}/check-email/{text}", path_of(&app.state.api_url)));
    filling.conditions.insert(Value::Petition);
    if shown.sent_again {
        filling.conditions.insert(Value::SentAgain);
    }
    answer::page(&app, &shown.page, &shown.language, &filling).await
}

/// Sends the mail again.
pub(crate) async fn post(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    let Some((shown, _)) = read(&app, token) else {
        return answer::error(&app, &parts.headers, &SignError::LinkGone, None).await;
    };
    let language = shown.language.clone();
    match Deadline::new(&app).run(send_again(&app, &parts, shown)).await {
        Ok(response) => response,
        Err(error) => {
            let context = ErrorContext { language: Some(language), ..ErrorContext::default() };
            answer::error(&app, &parts.headers, &error, Some(&context)).await
        }
    }
}

/// Counts as a signature for the limits of network and mailbox.
async fn send_again(
    app: &App,
    parts: &axum::http::request::Parts,
    shown: CheckEmailToken,
) -> Result<Response, SignError> {
    let email = EmailAddress::parse(&shown.email).ok_or(SignError::LinkGone)?;
    let site = app.state.registry.site().await?.ok_or(SignError::LinkGone)?;
    let rules = app.state.registry.rules().await;
    let held_until = check_limits(app, &site, &shown.id, false, &email, parts, &rules).await?;
    let petition = app.state.registry.petition(&shown.id).await?.ok_or(SignError::LinkGone)?;
    let salt = petition.salt.as_deref().ok_or(SignError::LinkGone)?;
    let identity = &app.state.secrets.identity;
    let second = fingerprint::signer_key(identity, &shown.id, salt, &email.canonical(), Slot::Second);
    let mailbox = SealedMailbox {
        v: seal::VERSION,
        petition: shown.id.clone(),
        signer: shown.signer.to_text(),
        email: shown.email.clone(),
        name: shown.name.clone(),
        // For the mail that has no confirm link; the others use the mailbox of their attempt.
        key: ShownKey::generate(&*app.state.random),
        second: second.to_text(),
    };
    let mailbox = seal::seal(&mailbox, std::slice::from_ref(&app.state.secrets.mailbox))
        .map_err(|_| SignError::Unavailable("cannot seal to the mailer"))?;
    store(app, &shown, &Resend { attempt_id: shown.attempt.clone(), mailbox, held_until }).await?;
    app.wake_mailer();
    respond(app, &parts.headers, &CheckEmailToken { sent_again: true, ..shown })
}

/// Makes the same calls in every state: one read and one write.
async fn store(app: &App, shown: &CheckEmailToken, resend: &Resend) -> Result<(), SignError> {
    let key = ItemKey::new(&shown.id, shown.signer.clone());
    let mut backoff = Backoff::new(app);
    loop {
        let seen = app.state.store.signature(&key).await?;
        let is_absent = seen.is_none();
        // A generation that does not exist: the write to an absent item fails, and creates nothing.
        let absent = || Item { generation: Some(random::text::<16>(&*app.state.random)), ..life::withdrawn(app.now()) };
        let seen = seen.unwrap_or_else(absent);
        let next = life::resend(&seen, resend, app.now());
        match app.state.store.write_signature(&key, Some(&seen), &next).await {
            Ok(WriteOutcome::Done) => return Ok(()),
            Ok(WriteOutcome::ConditionFailed) if is_absent => return Ok(()),
            Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => backoff.wait().await?,
            Err(error) => return Err(error.into()),
        }
    }
}
