//! `GET /api/check-email/{token}`: look into your mailbox. All that it shows is in the token; no store is asked.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use petition::signing_contract::Value;

use super::answer;
use crate::clock::{after, hours};
use crate::error::SignError;
use crate::page::Filling;
use crate::state::Signer;
use crate::token::{self, CheckEmailToken};

/// How long the page may be loaded again, in hours.
const SHOWN_HOURS: i64 = 1;

/// The route.
pub(crate) async fn get(
    State(signer): State<Arc<Signer>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let token = token.ok().and_then(|Path(token)| token::read::<CheckEmailToken>(&token, &signer.secrets.tokens));
    let now = signer.clock.now();
    let Some(shown) = token.filter(|shown| now <= after(shown.at, hours(SHOWN_HOURS))) else {
        return answer::error(&signer, &headers, &SignError::LinkGone, None).await;
    };
    let mut filling = Filling::default();
    filling.values.insert(Value::Email, shown.email);
    filling.values.insert(Value::PetitionTitle, shown.title);
    filling.values.insert(Value::Petition, shown.petition);
    filling.conditions.insert(Value::Petition);
    answer::page(&signer, &shown.page, &shown.language, &filling).await
}
