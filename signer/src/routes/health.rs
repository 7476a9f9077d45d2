//! `GET /api/health`: 200, or 503 when the store does not answer.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use super::answer;
use super::deadline::Deadline;
use crate::state::Signer;

/// The route. Asks the store itself, not what is kept of it.
pub(crate) async fn get(State(signer): State<Arc<Signer>>, headers: HeaderMap) -> Response {
    let asked = Deadline::new(&signer).keep(async { Ok(signer.store.site().await?) });
    match asked.await {
        Ok(_) => ([(header::CONTENT_TYPE, "application/json")], r#"{"status":"ok"}"#).into_response(),
        Err(error) => answer::error(&signer, &headers, &error, None).await,
    }
}
