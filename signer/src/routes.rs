//! The route table, and the middleware around it.

mod request;
mod deadline;
mod limits;
mod retry;
mod plain;
mod answer;
mod link;
mod health;
mod count;
mod check_email;
mod second;
mod sign;
mod signature;
pub(crate) mod confirm;

use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{any, get, post};
use tower::util::option_layer;
use tower_http::cors::CorsLayer;

use crate::error::SignError;
use crate::site_address::path_of;
use crate::state::{App, AppState};

/// The API, mounted at the path of `state.api_url`.
pub fn router(state: AppState) -> Router {
    let app = Arc::new(App::new(state));
    let api = path_of(&app.state.api_url).trim_end_matches('/').to_owned();
    let at = |path: &str| format!("{api}{path}");
    Router::new()
        .route(&at("/petitions/{id}/signatures"), post(sign::post))
        .route(&at("/petitions/{id}/count"), get(count::get))
        .route(&at("/check-email/{token}"), get(check_email::get).post(check_email::post))
        .route(&at("/confirm/{token}"), get(confirm::get).post(confirm::post))
        .route(&at("/second/{token}"), get(second::get))
        .route(&at("/signature/{token}"), get(signature::get).post(signature::post))
        .route(&at("/health"), get(health::get))
        .route(&at("/"), any(not_found))
        .route(&at("/{*other}"), any(not_found))
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(log))
        .layer(option_layer(app.site_origin().and_then(cors)))
        .layer(from_fn_with_state(policy(app.site_origin()), set_headers))
        .with_state(app)
}

/// Lets the script of the site's pages post signatures from their origin, and read the responses.
fn cors(site_origin: &str) -> Option<CorsLayer> {
    let allowed = CorsLayer::new().allow_methods([Method::GET, Method::POST]).allow_headers([header::CONTENT_TYPE]);
    Some(allowed.expose_headers([header::LOCATION]).allow_origin(HeaderValue::from_str(site_origin).ok()?))
}

/// The content security policy, which allows the files of a site at another origin.
fn policy(site_origin: Option<&str>) -> HeaderValue {
    let own = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    let with = |origin: &str| CONTENT_SECURITY_POLICY.replace("'self'", &format!("'self' {origin}"));
    site_origin.and_then(|origin| HeaderValue::from_str(&with(origin)).ok()).unwrap_or(own)
}

async fn not_found(State(app): State<Arc<App>>, request: Request) -> Response {
    answer::error(&app, request.headers(), &SignError::NotFound, None).await
}

async fn method_not_allowed(State(app): State<Arc<App>>, request: Request) -> Response {
    answer::error(&app, request.headers(), &SignError::Method, None).await
}

/// The policy of the site's pages, since these responses are made of them.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; \
    form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self'; frame-ancestors 'none'";

/// Headers of every response, unless the route has set them itself.
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

async fn set_headers(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    add_security_headers(response.headers_mut());
    response
}

/// Adds the headers of every response; for hosts that respond before the router.
pub fn add_security_headers(headers: &mut HeaderMap) {
    for &(name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}

/// Logs one line per request: the route, never the path, which may contain a token.
async fn log(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let method = request.method().clone();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    tracing::info!(%method, route = route.as_deref().unwrap_or("none"), status, "answered");
    response
}
