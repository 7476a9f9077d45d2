//! Keeps other web sites out of the preview: it shows drafts and emails, and answers to no name but its own.

use std::net::IpAddr;
use std::process::Command;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The headers of the preview's own pages.
const OWN_HEADERS: [(header::HeaderName, &str); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        // The worker that shares the stream of events connects by its own policy.
        "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; frame-src 'self'; style-src 'self'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
];

/// The host names that the preview answers to, besides IP addresses and `localhost`. An IP address in `Host` cannot come
/// from DNS rebinding, whose names belong to an attacker.
#[derive(Clone, Debug)]
pub(crate) struct AllowedHosts(Arc<[String]>);

impl AllowedHosts {
    /// The names of this machine, and those given on the command line.
    pub(crate) fn new<'a>(given: impl Iterator<Item = &'a str>) -> Self {
        let machine = machine_name().map(|name| {
            let first = name.split('.').next().unwrap_or(&name).to_owned();
            [format!("{first}.local"), first, name]
        });
        let given = given.map(|name| name.trim_end_matches('.').to_ascii_lowercase());
        Self(machine.into_iter().flatten().chain(given).collect())
    }

    /// Whether a `Host` header, with or without a port, is one of the preview's.
    fn allow(&self, authority: &Authority) -> bool {
        let host = authority.host().trim_end_matches('.').to_ascii_lowercase();
        host == "localhost"
            || host.ends_with(".localhost")
            || host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok()
            || self.0.contains(&host)
    }
}

/// The machine's name, in lower case. The standard library has no function for it.
fn machine_name() -> Option<String> {
    let named = Command::new("hostname").output().ok().and_then(|output| String::from_utf8(output.stdout).ok());
    // Small containers have no such program.
    let named = named.or_else(|| std::fs::read_to_string("/etc/hostname").ok());
    let name = named?.trim().trim_end_matches('.').to_ascii_lowercase();
    (!name.is_empty()).then_some(name)
}

/// Rejects requests to foreign hosts (DNS rebinding) and those of other sites to the signer and to the preview's own pages.
pub(crate) async fn guard(State(hosts): State<AllowedHosts>, request: Request, next: Next) -> Response {
    let host = match host(&request) {
        Ok(host) => host,
        Err(status) => return status.into_response(),
    };
    if host.as_ref().is_some_and(|host| !hosts.allow(host)) {
        let host = host.map(|host| host.host().to_owned()).unwrap_or_default();
        let message = format!("{host} is not a name of this preview; to allow it, use `serve --allow-host {host}`\n");
        return (StatusCode::FORBIDDEN, message).into_response();
    }
    let is_own = request.uri().path().starts_with("/_preview/");
    if (is_own || request.uri().path().starts_with("/api/")) && is_foreign(&request) {
        return (StatusCode::FORBIDDEN, "this request comes from another site\n").into_response();
    }
    let mut response = next.run(request).await;
    if is_own {
        for (name, value) in OWN_HEADERS {
            // An email has its own.
            response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
        }
    }
    response
}

/// The host of a request. HTTP/1.1 requires exactly one (RFC 9112 §3.2).
fn host(request: &Request) -> Result<Option<Authority>, StatusCode> {
    let mut values = request.headers().get_all(header::HOST).iter();
    match (values.next(), values.next()) {
        (Some(host), None) => Authority::try_from(host.as_bytes()).map(Some).map_err(|_| StatusCode::BAD_REQUEST),
        (None, None) if request.version() < Version::HTTP_11 => Ok(None),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

/// Whether another site sent the request. Following a link is allowed: with `--smtp`, links in web mail lead here.
fn is_foreign(request: &Request) -> bool {
    let text = |name: &str| text(request.headers(), name);
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => return false,
        Some(_) => {
            let reads = matches!(*request.method(), Method::GET | Method::HEAD);
            return !(reads && text("sec-fetch-mode") == Some("navigate"));
        }
        None => {}
    }
    let origin = text("origin");
    // A tunnel may add TLS.
    origin.is_some_and(|origin| origin.split_once("://").map(|(_, host)| host) != text("host"))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_addresses_localhost_and_the_given_names() {
        let hosts = AllowedHosts(vec!["desk".to_owned(), "desk.local".to_owned(), "preview.example".to_owned()].into());
        for allowed in
            ["127.0.0.1:4000", "[::1]:4000", "192.168.0.7", "localhost", "LOCALHOST:80", "a.localhost", "desk"]
        {
            assert!(hosts.allow(&allowed.parse().unwrap()), "{allowed}");
        }
        assert!(hosts.allow(&"Preview.Example.:4000".parse().unwrap()));
        for foreign in
            ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "xlocalhost", "user@evil.example"]
        {
            assert!(!hosts.allow(&foreign.parse().unwrap()), "{foreign}");
        }
    }

    #[test]
    fn links_from_other_sites_are_followed_and_their_requests_are_not() {
        let is_foreign = |method: &str, headers: &[(&str, &str)]| {
            let mut request = axum::http::Request::builder().method(method).uri("/").header("host", "127.0.0.1:4000");
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            is_foreign(&request.body(axum::body::Body::empty()).unwrap())
        };
        assert!(!is_foreign("POST", &[]));
        assert!(!is_foreign("POST", &[("origin", "http://127.0.0.1:4000")]));
        assert!(!is_foreign("POST", &[("origin", "https://127.0.0.1:4000")]));
        assert!(!is_foreign("POST", &[("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(!is_foreign("GET", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")]));
        assert!(is_foreign("GET", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]));
        assert!(is_foreign("POST", &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")]));
        assert!(is_foreign("GET", &[("sec-fetch-site", "same-site"), ("sec-fetch-mode", "cors")]));
        assert!(is_foreign("POST", &[("origin", "null")]));
        assert!(is_foreign("POST", &[("origin", "http://127.0.0.1:5000")]));
    }
}
