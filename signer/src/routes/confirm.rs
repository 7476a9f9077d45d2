//! `/api/confirm/{token}`: the link in the mail. Only `POST` confirms: mail scanners follow links, some run scripts.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use petition::index::Site;
use petition::signing_contract::Value;

use super::answer::{self, About, see_other, step_file};
use super::deadline::Deadline;
use super::request::{read_fields, wants_json};
use super::retry::Tries;
use super::signature;
use crate::error::SignError;
use crate::life::{self, Confirmation, Item, State as Stands};
use crate::mailer::confirm_deadline;
use crate::page::Filling;
use crate::registry::{language_of, path_of};
use crate::state::Signer;
use crate::store::petitions::Petition;
use crate::store::signatures::{Counted, ItemKey};
use crate::store::{StoreError, Written};
use crate::token::{self, ConfirmToken};

/// A link that can be read, and what it is about.
struct Link {
    token: ConfirmToken,
    text: String,
    petition: Arc<Petition>,
    site: Arc<Site>,
}

impl Link {
    async fn read(signer: &Signer, token: Result<Path<String>, PathRejection>) -> Result<Self, SignError> {
        let Ok(Path(text)) = token else { return Err(SignError::LinkGone) };
        let token: ConfirmToken = token::read(&text, &signer.secrets.tokens).ok_or(SignError::LinkGone)?;
        let petition = signer.known.petition(&token.petition).await?.ok_or(SignError::LinkGone)?;
        let site = signer.known.site().await?.ok_or(SignError::LinkGone)?;
        Ok(Self { token, text, petition, site })
    }

    fn key(&self) -> ItemKey {
        ItemKey::new(&self.token.petition, self.token.signer.clone())
    }

    /// Whether the time for confirming is over.
    fn is_late(&self, signer: &Signer) -> bool {
        confirm_deadline(&self.petition, signer.clock.now()).is_some_and(|deadline| deadline <= signer.now())
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
        filling.values.insert(Value::Name, self.token.name.clone());
        filling
    }
}

/// Shows the button.
pub(crate) async fn get(
    State(signer): State<Arc<Signer>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let deadline = Deadline::new(&signer);
    let link = deadline.keep(Link::read(&signer, token)).await;
    let shown = match &link {
        Ok(link) => deadline.keep(show(&signer, link)).await,
        Err(error) => Err(error.clone()),
    };
    match shown {
        Ok(response) => response,
        Err(error) => failed(&signer, &headers, &error, link.as_ref().ok()).await,
    }
}

async fn show(signer: &Signer, link: &Link) -> Result<Response, SignError> {
    let item = signer.store.signature(&link.key()).await?;
    let next = life::confirm(item.as_ref(), &link.token.generation, &link.token.attempt, signer.now());
    match next {
        Confirmation::Gone => return Err(SignError::LinkGone),
        Confirmation::Confirmed(_) if link.is_late(signer) => return Err(SignError::LinkGone),
        Confirmation::Confirmed(_) => {}
        Confirmation::Already => {
            let item = item.as_ref().ok_or(SignError::LinkGone)?;
            return own_page(signer, link, item).await;
        }
    }
    let mut filling = link.filling();
    let action = format!("{}/confirm/{}", path_of(&signer.api_url), link.text);
    filling.values.insert(Value::Confirm, action);
    let file = step_file(&link.site, &language_of(&link.site, Some(link.token.language.clone())), "confirm");
    Ok(answer::page(signer, &file, &link.token.language, &filling).await)
}

/// What counts already cannot be confirmed, and is taken back on its signer's own page.
async fn own_page(signer: &Signer, link: &Link, item: &Item) -> Result<Response, SignError> {
    signature::counts_already(signer, &link.token, link.petition.clone(), link.site.clone(), item).await
}

/// Confirms, or deletes what the mailbox's owner did not write.
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
        Ok(link) => {
            // A bare `POST` without a body confirms too: the link is all that it takes.
            let has_type = parts.headers.contains_key(header::CONTENT_TYPE);
            let fields = if has_type { read_fields(&parts.headers, body).await } else { Ok(Vec::new()) };
            match fields {
                Err(error) => Err(error),
                Ok(fields) if fields.iter().any(|(name, value)| name == "action" && value == "not_me") => {
                    deadline.keep(not_me(&signer, link, &parts.headers)).await
                }
                Ok(_) => deadline.keep(confirm(&signer, link, &parts.headers)).await,
            }
        }
    };
    match done {
        Ok(response) => response,
        Err(error) => failed(&signer, &parts.headers, &error, link.as_ref().ok()).await,
    }
}

async fn confirm(signer: &Signer, link: &Link, headers: &HeaderMap) -> Result<Response, SignError> {
    let key = link.key();
    let mut tries = Tries::new(signer);
    let item = loop {
        let seen = signer.store.signature(&key).await?;
        let next = match life::confirm(seen.as_ref(), &link.token.generation, &link.token.attempt, signer.now()) {
            Confirmation::Gone => return Err(SignError::LinkGone),
            Confirmation::Already => break seen.ok_or(SignError::LinkGone)?,
            Confirmation::Confirmed(_) if link.is_late(signer) => return Err(SignError::LinkGone),
            Confirmation::Confirmed(next) => next,
        };
        match signer.store.write_counted(&key, seen.as_ref(), &next, Counted::Added).await {
            Ok(Written::Yes) => break *next,
            Ok(Written::ConditionFailed) | Err(StoreError::Busy) => tries.again().await?,
            Err(error) => return Err(error.into()),
        }
    };
    if wants_json(headers) {
        let body = r#"{"status":"confirmed"}"#;
        return Ok((StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], body).into_response());
    }
    if link.petition.retired {
        // Its pages have left the site.
        return own_page(signer, link, &item).await;
    }
    let fallback = link.site.languages.first().unwrap_or(&link.token.language);
    let (_, text) = link.petition.entry.text(&link.token.language, fallback).ok_or(SignError::LinkGone)?;
    Ok(see_other(&format!("{}confirmed/", path_of(&text.url))))
}

/// The mailbox's owner did not sign: what waits is deleted. What counts already is theirs to withdraw on their own page.
async fn not_me(signer: &Signer, link: &Link, headers: &HeaderMap) -> Result<Response, SignError> {
    let key = link.key();
    let mut tries = Tries::new(signer);
    loop {
        let Some(seen) = signer.store.signature(&key).await? else { break };
        if seen.is_expired(signer.now()) || !seen.is_of(&link.token.generation) {
            break;
        }
        if seen.state != Stands::Pending {
            if wants_json(headers) {
                return Err(SignError::LinkGone);
            }
            let mut response = own_page(signer, link, &seen).await?;
            *response.status_mut() = SignError::LinkGone.status();
            return Ok(response);
        }
        match signer.store.delete_signature(&key, &seen).await? {
            Written::Yes => break,
            Written::ConditionFailed => tries.again().await?,
        }
    }
    let mut filling = link.filling();
    filling.values.remove(&Value::Name);
    let file = step_file(&link.site, &language_of(&link.site, Some(link.token.language.clone())), "withdrawn");
    Ok(answer::page(signer, &file, &link.token.language, &filling).await)
}

async fn failed(signer: &Signer, headers: &HeaderMap, error: &SignError, link: Option<&Link>) -> Response {
    let about = link.map(|link| About {
        petition: Some(&link.petition),
        form: None,
        language: Some(link.token.language.clone()),
    });
    answer::error(signer, headers, error, about.as_ref()).await
}
