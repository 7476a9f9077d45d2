//! The signer's function: HTTP behind the CDN.

use std::sync::Arc;
use std::time::Duration;

use ::http::{Method, StatusCode};
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use lambda_http::{Adapter, Error, LambdaEvent, RequestExt, Service, lambda_runtime, service_fn};
use serde_json::Value;
use signer::client_address::ClientAddress;
use signer::disposable::DisposableDomains;
use signer::limits::Limits;
use signer::secret::PublicSecrets;
use signer::{Conflicts, SignerState};
use tracing::Instrument;

use crate::config::{SignerConfig, parse_public};
use crate::dependencies::Parts;
use crate::https::Https;
use crate::metrics::{Metric, Metrics};
use crate::{aws, gateway};

/// A visitor's answer, its page fetched, within the function's ten seconds (`Timeout` in `deploy/template.yaml`).
const ANSWER_WITHIN: Duration = Duration::from_secs(7);

/// The header that the CDN proves itself by.
const ORIGIN_SECRET_HEADER: &str = "x-origin-secret";

/// Reads the environment, and answers until Lambda ends the process.
///
/// # Errors
/// When the configuration or the secrets are not complete.
pub async fn start() -> Result<(), Error> {
    let config = SignerConfig::read(&|name| std::env::var(name).ok())?;
    let https = Https::new();
    let parts = Parts::new(&config.shared, &https);
    let secrets = parse_public(&aws::secrets(&config.shared, &https).await?)?;
    let metrics = parts.metrics.clone();
    let state = state(&config, parts, secrets);
    let front = Front { origin_secrets: config.origin_secrets, conflicts: state.conflicts.clone(), metrics };
    answer(signer::router(state), front).await
}

fn state(config: &SignerConfig, parts: Parts, secrets: PublicSecrets) -> SignerState {
    let domains = config.disposable_domains.split_whitespace().collect::<Vec<_>>().join("\n");
    SignerState {
        store: parts.store,
        secrets,
        pages: parts.pages,
        clock: parts.clock,
        random: parts.random,
        known: parts.known,
        api_url: config.shared.api_url.clone(),
        answer_within: Some(ANSWER_WITHIN),
        limits: Some(Limits::default()),
        disposable: DisposableDomains::builtin().with(&domains),
        client_address: config.client_address.clone().map_or(ClientAddress::Unknown, ClientAddress::Header),
        wake: None,
        conflicts: Arc::default(),
    }
}

/// What stands before the routes.
struct Front {
    /// One of these the CDN sends.
    origin_secrets: Vec<String>,
    /// What the routes count.
    conflicts: Arc<Conflicts>,
    metrics: Metrics,
}

async fn answer(routes: Router, front: Front) -> Result<(), Error> {
    let routes = routes.layer(from_fn_with_state(Arc::new(front), stand_before));
    let mut adapter = Adapter::from(routes);
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let LambdaEvent { payload, context } = event;
        let answer = gateway::read(&payload).map(|request| adapter.call(LambdaEvent::new(request, context)));
        async move { Ok::<_, Error>(answer?.await?) }
    }))
    .await
}

async fn stand_before(State(front): State<Arc<Front>>, request: Request, next: Next) -> Response {
    let id = request.lambda_context_ref().map(|context| context.request_id.clone()).unwrap_or_default();
    async {
        if !front.is_from_cdn(&request) {
            tracing::warn!("a request that did not come through the CDN");
            // Not 403, which the CDN would make a page of.
            let mut response = StatusCode::NOT_FOUND.into_response();
            signer::routes::secure(response.headers_mut());
            return response;
        }
        let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
        let method = request.method().clone();
        let response = next.run(request).await;
        let done = metrics_of(&method, route.as_deref().unwrap_or_default(), response.status());
        let conflicts = Some(front.conflicts.take()).filter(|&conflicts| conflicts > 0);
        let metrics = done.map(|metric| (metric, 1)).into_iter();
        front.metrics.say(&metrics.chain(conflicts.map(|count| (Metric::Conflicts, count))).collect::<Vec<_>>());
        response
    }
    .instrument(tracing::info_span!("request", request_id = id))
    .await
}

impl Front {
    /// Whether a header has one of the secrets. All are compared to their ends, whatever was sent.
    fn is_from_cdn(&self, request: &Request) -> bool {
        let sent = request.headers().get(ORIGIN_SECRET_HEADER).map(|value| value.as_bytes()).unwrap_or_default();
        self.origin_secrets.iter().fold(false, |found, secret| found | is_equal(sent, secret.as_bytes()))
    }
}

fn is_equal(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

fn metrics_of(method: &Method, route: &str, status: StatusCode) -> Option<Metric> {
    let is_done = status.is_success() || status.is_redirection();
    match status {
        StatusCode::TOO_MANY_REQUESTS => Some(Metric::Limited),
        StatusCode::SERVICE_UNAVAILABLE => Some(Metric::Unavailable),
        _ if method != Method::POST || !is_done => None,
        _ if route.ends_with("/signatures") => Some(Metric::Signatures),
        _ if route.contains("/confirm/") => Some(Metric::Confirmations),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(method: &Method, route: &str, status: u16, expected: Option<Metric>) {
        let status = StatusCode::from_u16(status).unwrap();
        assert_eq!(metrics_of(method, route, status), expected, "{method} {route} {status}");
    }

    #[test]
    fn what_is_done_is_counted() {
        check(&Method::POST, "/api/petitions/{id}/signatures", 303, Some(Metric::Signatures));
        check(&Method::POST, "/api/petitions/{id}/signatures", 422, None);
        check(&Method::POST, "/api/petitions/{id}/signatures", 503, Some(Metric::Unavailable));
        check(&Method::POST, "/api/confirm/{token}", 303, Some(Metric::Confirmations));
        check(&Method::GET, "/api/confirm/{token}", 200, None);
    }

    #[test]
    fn a_secret_is_whole_or_nothing() {
        assert!(is_equal(b"abc", b"abc"));
        assert!(!is_equal(b"abc", b"abd") && !is_equal(b"ab", b"abc") && !is_equal(b"", b"abc"));
    }
}
