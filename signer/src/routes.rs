//! The route table, and what every answer has.

mod answer;
mod check_email;
mod confirm;
mod count;
mod deadline;
mod health;
mod request;
mod retry;
mod sign;
mod signature;

pub(crate) use signature::kept_until;

use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{any, get, post};

use crate::error::SignError;
use crate::registry::path_of;
use crate::state::{Signer, SignerState};

/// The API, at the path of `state.api_url`.
pub fn router(state: SignerState) -> Router {
    let signer = Arc::new(Signer::new(state));
    let api = path_of(&signer.api_url).trim_end_matches('/').to_owned();
    let at = |path: &str| format!("{api}{path}");
    Router::new()
        .route(&at("/petitions/{id}/signatures"), post(sign::post))
        .route(&at("/petitions/{id}/count"), get(count::get))
        .route(&at("/check-email/{token}"), get(check_email::get))
        .route(&at("/confirm/{token}"), get(confirm::get).post(confirm::post))
        .route(&at("/signature/{token}"), get(signature::get).post(signature::post))
        .route(&at("/health"), get(health::get))
        .route(&at("/"), any(not_found))
        .route(&at("/{*other}"), any(not_found))
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(log))
        .layer(from_fn(add_headers))
        .with_state(signer)
}

async fn not_found(State(signer): State<Arc<Signer>>, request: Request) -> Response {
    answer::error(&signer, request.headers(), &SignError::NotFound, None).await
}

async fn method_not_allowed(State(signer): State<Arc<Signer>>, request: Request) -> Response {
    answer::error(&signer, request.headers(), &SignError::Method, None).await
}

/// The same policy as the pages have, which these answers are made of.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; \
    form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self'; frame-ancestors 'none'";

/// What every answer carries. A route that has set one of them keeps its own.
const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    ("x-robots-tag", "noindex"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    secure(response.headers_mut());
    response
}

/// Adds what every answer carries, also one that a host gives before the routes are asked.
pub fn secure(headers: &mut HeaderMap) {
    for &(name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}

/// One line a request: the route, never the address, which may hold a token.
async fn log(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let method = request.method().clone();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    tracing::info!(%method, route = route.as_deref().unwrap_or("none"), status, "answered");
    response
}
