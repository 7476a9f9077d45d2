//! `GET /api/petitions/{id}/count`: the live count, in the format of `count.json`.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use petition::count::{Count, CountReport};
use petition::slug::Slug;

use super::answer;
use super::deadline::Deadline;
use crate::error::SignError;
use crate::state::App;

/// The count may lag by ten seconds; a stale one is served while a new one is fetched.
const CACHED: &str = "public, max-age=10, stale-while-revalidate=60";

/// Responds with the count.
pub(crate) async fn get(
    State(app): State<Arc<App>>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    match Deadline::new(&app).run(count(&app, id)).await {
        Ok(response) => response,
        Err(error) => answer::error(&app, &headers, &error, None).await,
    }
}

async fn count(app: &App, id: Result<Path<String>, PathRejection>) -> Result<Response, SignError> {
    let id = id.ok().and_then(|Path(id)| Slug::parse(&id).ok()).ok_or(SignError::NotFound)?;
    let petition = app.state.registry.petition(&id).await?.ok_or(SignError::NotFound)?;
    let now = app.state.clock.now();
    let entry = &petition.entry;
    if petition.retired || now < entry.opens_at {
        return Err(SignError::NotFound);
    }
    let published = app.state.store.published_count(&id).await?.unwrap_or_default();
    // If signatures count at once, a live count would reveal whether the one just posted was new.
    let shown = if entry.signing.confirm_by_email { app.state.store.count(&id).await? } else { published.clone() };
    let is_published = (shown.online, shown.imported) == (published.online, published.imported);
    let as_of = if is_published { published.as_of } else { Some(now) };
    let elsewhere = entry.collected_elsewhere.saturating_add(shown.imported);
    let report = CountReport::new(id, Count { online: shown.online, elsewhere }, entry.goal, as_of);
    let body = serde_json::to_string(&report).map_err(|_| SignError::Unavailable("cannot serialize the count"))?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, CACHED)];
    Ok((headers, body).into_response())
}
