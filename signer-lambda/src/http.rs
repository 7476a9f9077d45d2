//! The signer function: HTTP behind the CDN.

use std::sync::Arc;
use std::time::Duration;

use ::http::{Method, StatusCode};
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use lambda_http::{Adapter, Error, LambdaEvent, RequestExt, Service, lambda_runtime, service_fn};
use serde_json::Value;
use signer::{AppState, ClientAddress, ConfirmationMarker, Conflicts, DisposableDomains, PublicSecrets, Registry};
use subtle::{Choice, ConstantTimeEq};
use tracing::Instrument;

use crate::config::SignerConfig;
use crate::dependencies::Dependencies;
use crate::gateway;
use crate::https::Https;
use crate::metrics::{Metric, Metrics};
use crate::secrets::read_secrets;

/// Deadline of a response, including fetching its page; below the function's timeout of ten seconds (`Timeout` in
/// `deploy/template.yaml`).
const ANSWER_WITHIN: Duration = Duration::from_secs(7);

/// The header with which the CDN authenticates its requests.
const ORIGIN_SECRET_HEADER: &str = "x-origin-secret";

/// Reads the configuration and serves requests until Lambda ends the process.
///
/// # Errors
/// If the configuration or the secrets are invalid.
pub async fn start() -> Result<(), Error> {
    let config = SignerConfig::read(&|name| std::env::var(name).ok())?;
    let https = Https::new();
    let dependencies = Dependencies::new(&config.shared, &https);
    let secrets = PublicSecrets::parse(&read_secrets(&config.shared, &https).await?)?;
    let metrics = dependencies.metrics.clone();
    let state = state(&config, dependencies, secrets);
    let (conflicts, registry) = (state.conflicts.clone(), state.registry.clone());
    let guard = OriginGuard { origin_secrets: config.origin_secrets, conflicts, registry: Some(registry), metrics };
    serve(signer::router(state), guard).await
}

fn state(config: &SignerConfig, dependencies: Dependencies, secrets: PublicSecrets) -> AppState {
    let domains = config.disposable_domains.split_whitespace().collect::<Vec<_>>().join("\n");
    AppState {
        store: dependencies.store,
        secrets,
        pages: dependencies.pages,
        clock: dependencies.clock,
        random: dependencies.random,
        registry: dependencies.registry,
        api_url: config.shared.api_url.clone(),
        site_url: config.shared.site_url.clone(),
        answer_within: Some(ANSWER_WITHIN),
        limits: Some(config.limits),
        disposable: DisposableDomains::builtin().with(&domains),
        client_address: config.client_address.clone().map_or(ClientAddress::Unknown, ClientAddress::Header),
        wake: None,
        conflicts: Arc::default(),
    }
}

/// Middleware that rejects requests which bypass the CDN, and emits the metrics of the others.
struct OriginGuard {
    /// Requests from the CDN carry one of these.
    origin_secrets: Vec<String>,
    conflicts: Arc<Conflicts>,
    /// Counts invalid rules.
    registry: Option<Arc<Registry>>,
    metrics: Metrics,
}

async fn serve(routes: Router, guard: OriginGuard) -> Result<(), Error> {
    let routes = routes.layer(from_fn_with_state(Arc::new(guard), check_origin));
    let mut adapter = Adapter::from(routes);
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| {
        let LambdaEvent { payload, context } = event;
        let response = gateway::read(&payload).map(|request| adapter.call(LambdaEvent::new(request, context)));
        async move { Ok::<_, Error>(response?.await?) }
    }))
    .await
}

async fn check_origin(State(guard): State<Arc<OriginGuard>>, request: Request, next: Next) -> Response {
    let id = request.lambda_context_ref().map(|context| context.request_id.clone()).unwrap_or_default();
    async {
        if !guard.is_from_cdn(&request) {
            tracing::warn!("rejected a request that bypassed the CDN");
            // Not 403, which the CDN would replace with a page.
            let mut response = StatusCode::NOT_FOUND.into_response();
            signer::add_security_headers(response.headers_mut());
            return response;
        }
        let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
        let method = request.method().clone();
        let response = next.run(request).await;
        let has_confirmed = response.extensions().get::<ConfirmationMarker>().is_some();
        let done = metric_of(&method, route.as_deref().unwrap_or_default(), response.status(), has_confirmed);
        let invalid = guard.registry.as_ref().map_or(0, |registry| registry.take_invalid_rules());
        let counted = [(Metric::Conflicts, guard.conflicts.take()), (Metric::InvalidRules, invalid)];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        guard.metrics.emit(&done.map(|metric| (metric, 1)).into_iter().chain(counted).collect::<Vec<_>>());
        response
    }
    .instrument(tracing::info_span!("request", request_id = id))
    .await
}

impl OriginGuard {
    /// Whether the request carries one of the secrets. Compares in constant time with all of them.
    fn is_from_cdn(&self, request: &Request) -> bool {
        let sent = request.headers().get(ORIGIN_SECRET_HEADER).map(|value| value.as_bytes()).unwrap_or_default();
        let is_equal = |secret: &String| secret.as_bytes().ct_eq(sent);
        self.origin_secrets.iter().fold(Choice::from(0), |found, secret| found | is_equal(secret)).into()
    }
}

/// The metric that a response counts for.
fn metric_of(method: &Method, route: &str, status: StatusCode, has_confirmed: bool) -> Option<Metric> {
    let is_done = status.is_success() || status.is_redirection();
    match status {
        StatusCode::TOO_MANY_REQUESTS => Some(Metric::Limited),
        StatusCode::SERVICE_UNAVAILABLE => Some(Metric::Unavailable),
        _ if method != Method::POST || !is_done => None,
        _ if route.ends_with("/signatures") => Some(Metric::Signatures),
        _ if has_confirmed => Some(Metric::Confirmations),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(method: &Method, route: &str, status: u16, expected: Option<Metric>) {
        let status = StatusCode::from_u16(status).unwrap();
        assert_eq!(metric_of(method, route, status, false), expected, "{method} {route} {status}");
    }

    #[test]
    fn successful_requests_are_counted() {
        check(&Method::POST, "/api/petitions/{id}/signatures", 303, Some(Metric::Signatures));
        check(&Method::POST, "/api/petitions/{id}/signatures", 422, None);
        check(&Method::POST, "/api/petitions/{id}/signatures", 503, Some(Metric::Unavailable));
        check(&Method::POST, "/api/confirm/{token}", 200, None);
        check(&Method::GET, "/api/confirm/{token}", 200, None);
    }

    #[test]
    fn the_origin_secret_must_match_completely() {
        let origin_secrets = ["abc", "de"].map(str::to_owned).to_vec();
        let guard = OriginGuard {
            origin_secrets,
            conflicts: Arc::default(),
            registry: None,
            metrics: Metrics::new(String::new()),
        };
        let is_accepted = |sent: &str| {
            let request = Request::builder().header(ORIGIN_SECRET_HEADER, sent).body(axum::body::Body::empty());
            guard.is_from_cdn(&request.unwrap())
        };
        assert!(is_accepted("abc") && is_accepted("de"));
        assert!(!is_accepted("abd") && !is_accepted("ab") && !is_accepted(""));
    }
}
