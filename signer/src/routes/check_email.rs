//! `GET /api/check-email/{token}`: asks the signer to check their mailbox. Everything it shows is in the token, so it needs no
//! store.

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
use crate::state::App;
use crate::token::{self, CheckEmailToken};

/// How long the page can be reloaded, in hours.
const SHOWN_HOURS: i64 = 1;

/// Shows the page.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    token: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    let token = token.ok().and_then(|Path(token)| token::read::<CheckEmailToken>(&token, &app.state.secrets.tokens));
    let now = app.state.clock.now();
    let Some(shown) = token.filter(|shown| now <= after(shown.at, hours(SHOWN_HOURS))) else {
        return answer::error(&app, &headers, &SignError::LinkGone, None).await;
    };
    let mut filling = Filling::default();
    filling.values.insert(Value::Email, shown.email);
    filling.values.insert(Value::PetitionTitle, shown.title);
    filling.values.insert(Value::Petition, shown.petition);
    filling.conditions.insert(Value::Petition);
    answer::page(&app, &shown.page, &shown.language, &filling).await
}
