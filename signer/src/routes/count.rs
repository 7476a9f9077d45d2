//! `GET /api/petitions/{id}/count`: as `count.json`, of now.

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
use crate::state::Signer;

/// Ten seconds is what a page may lag; while a new count is fetched an old one will do.
const CACHED: &str = "public, max-age=10, stale-while-revalidate=60";

/// The route.
pub(crate) async fn get(
    State(signer): State<Arc<Signer>>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    match Deadline::new(&signer).keep(count(&signer, id)).await {
        Ok(response) => response,
        Err(error) => answer::error(&signer, &headers, &error, None).await,
    }
}

async fn count(signer: &Signer, id: Result<Path<String>, PathRejection>) -> Result<Response, SignError> {
    let id = id.ok().and_then(|Path(id)| Slug::parse(&id).ok()).ok_or(SignError::NotFound)?;
    let petition = signer.known.petition(&id).await?.ok_or(SignError::NotFound)?;
    let now = signer.clock.now();
    let entry = &petition.entry;
    if petition.retired || now < entry.opens_at {
        return Err(SignError::NotFound);
    }
    // Where signatures count at once, a live count would tell whether the one just posted was new.
    let report = if entry.signing.confirm_by_email {
        let count = Count { online: signer.store.count_online(&id).await?, elsewhere: entry.count.elsewhere };
        CountReport::new(id, count, entry.goal, Some(now))
    } else {
        entry.count.clone()
    };
    let body = serde_json::to_string(&report).map_err(|_| SignError::Unavailable("the count cannot be written"))?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, CACHED)];
    Ok((headers, body).into_response())
}
