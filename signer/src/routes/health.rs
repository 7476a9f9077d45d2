//! `GET /api/health`: 200, or 503 when the store does not answer.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use super::answer;
use super::deadline::Deadline;
use crate::state::App;

/// Checks the store itself, bypassing the cache.
pub(crate) async fn get(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let checked = Deadline::new(&app).run(async { Ok(app.state.store.site().await?) });
    match checked.await {
        Ok(_) => ([(header::CONTENT_TYPE, "application/json")], r#"{"status":"ok"}"#).into_response(),
        Err(error) => answer::error(&app, &headers, &error, None).await,
    }
}
