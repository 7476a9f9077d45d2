//! `GET /api/second/{token}`: the petition's page with the form for a second person of a mailbox. The link is in the mail that
//! says that the address has already signed, so who follows it can read that mailbox, and may learn who else signed with it.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use petition::email::EmailAddress;
use petition::sign_form::SignForm;

use super::answer::{fill_second, form_filling, form_page, html};
use super::link::{self, Link};
use crate::error::SignError;
use crate::fingerprint::{self, Slot};
use crate::life::{Item, SignatureState};
use crate::page::Filling;
use crate::site_address::file_of;
use crate::state::App;
use crate::store::petitions::Petition;
use crate::token::{self, SecondToken};

/// Shows the form.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    link::get(&app, token, &headers, show).await
}

async fn show(app: &App, link: &Link<SecondToken>) -> Result<Response, SignError> {
    check(app, &link.token, &link.petition)?;
    if !link.petition.is_open(app.state.clock.now()) {
        return Err(SignError::Closed);
    }
    let item = app.state.store.signature(&link.key()).await?;
    check_free(item.as_ref(), app.now())?;
    let language = link.language();
    let fallback = link.site.languages.first().unwrap_or(&language);
    let (_, text) = link.petition.entry.text(&language, fallback).ok_or(SignError::LinkGone)?;
    let form = SignForm { second: link.text.clone(), email: link.token.email.clone(), ..SignForm::default() };
    let mut filling = Filling { form: Some(form_filling(&form)), ..Filling::default() };
    fill_second(&mut filling, &form);
    let page = form_page(app, &file_of(&link.site, &text.url), &filling).await;
    let mut response = html(StatusCode::OK, page.ok_or(SignError::Unavailable("the petition's page"))?);
    // With `no-referrer`, the browser would post the form without its origin. This policy sends the origin, not the token.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    Ok(response)
}

/// Replaces the address in a form with a token by that of the token. Returns the slot that the form signs in.
pub(super) fn apply(app: &App, form: &mut SignForm, petition: &Petition) -> Result<Slot, SignError> {
    if form.second.is_empty() {
        return Ok(Slot::First);
    }
    let token = token::read::<SecondToken>(&form.second, &app.state.secrets.tokens);
    let email = token.ok_or(SignError::LinkGone).and_then(|token| check(app, &token, petition).map(|()| token.email));
    match email {
        Ok(email) => {
            form.email = email;
            Ok(Slot::Second)
        }
        Err(error) => {
            // The page with the error has the form without the token, which can be posted.
            form.second.clear();
            Err(error)
        }
    }
}

/// Whether the token is valid for the petition.
fn check(app: &App, token: &SecondToken, petition: &Petition) -> Result<(), SignError> {
    let id = &petition.entry.id;
    let email = EmailAddress::parse(&token.email).ok_or(SignError::LinkGone)?;
    let salt = petition.salt.as_deref().ok_or(SignError::LinkGone)?;
    let identity = &app.state.secrets.identity;
    let signer = fingerprint::signer_key(identity, id, salt, &email.canonical(), Slot::Second);
    let is_valid = petition.entry.signing.allows_second()
        && token.petition == *id
        && token.signer == signer
        && token.until > app.now();
    is_valid.then_some(()).ok_or(SignError::LinkGone)
}

/// Whether no second person has signed yet.
pub(super) fn check_free(item: Option<&Item>, now: i64) -> Result<(), SignError> {
    let is_taken = item.is_some_and(|item| item.state == SignatureState::Confirmed && !item.is_expired(now));
    if is_taken { Err(SignError::SecondTaken) } else { Ok(()) }
}
