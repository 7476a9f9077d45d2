//! Who may see the preview: browsers on this machine, and others that have opened an address with its token.
//!
//! Drafts and emails are in it. The token comes once, in the query of a printed address; a cookie has it from then on.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use signer::{Random as _, SystemRandom};
use subtle::ConstantTimeEq;

/// The parameter of the printed addresses.
const PARAMETER: &str = "preview";

/// Headers of proxies and tunnels, whose requests come from this machine but are those of others.
const FORWARDED: [&str; 5] = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "cf-connecting-ip"];

/// What a request without the token is answered.
const REFUSAL: &str = "This preview has drafts and emails. On another machine than the one it runs on, open it by the address \
                       with `?preview=` that `undersigned serve --host 0.0.0.0` or `--allow-host NAME` prints.\n";

/// From where a browser sees the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// This machine.
    Local,
    /// Another machine, or a tunnel.
    Remote,
}

/// The token of one preview.
#[derive(Clone)]
pub(crate) struct Access {
    token: Arc<str>,
    /// The cookies of a host belong to all its ports, so its name has the port.
    cookie: Arc<str>,
}

impl Access {
    /// With a new token.
    pub(crate) fn new(port: u16) -> Self {
        // 128 bits cannot be guessed, and fit a small QR code.
        let mut bytes = [0; 16];
        SystemRandom.fill(&mut bytes);
        Self { token: hex::encode(bytes).into(), cookie: format!("undersigned-preview-{port}").into() }
    }

    /// The token, for commands on this machine.
    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    /// An address of the preview that lets another machine in.
    pub(crate) fn invitation(&self, base: &str) -> String {
        format!("{base}?{PARAMETER}={}", self.token)
    }

    fn is_token(&self, given: &str) -> bool {
        given.as_bytes().ct_eq(self.token.as_bytes()).into()
    }

    /// Whether a cookie, or the `Authorization` of a command, has the token.
    fn is_in(&self, headers: &HeaderMap) -> bool {
        let texts = |name| headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
        let mut cookies = texts(header::COOKIE).flat_map(|cookies| cookies.split(';')).filter_map(|cookie| {
            let (name, value) = cookie.trim().split_once('=')?;
            (name == &*self.cookie).then_some(value)
        });
        cookies.any(|value| self.is_token(value))
            || texts(header::AUTHORIZATION).filter_map(|value| value.strip_prefix("Bearer ")).any(|t| self.is_token(t))
    }

    /// The redirect of an address with the token to the same one without it, which sets the cookie.
    fn welcome(&self, request: &Request) -> Option<Response> {
        let pairs = || request.uri().query().into_iter().flat_map(|query| query.split('&'));
        let is_ours = |pair: &&str| pair.split_once('=').is_some_and(|(name, _)| name == PARAMETER);
        let token = pairs().find(is_ours)?.split_once('=')?.1;
        if request.method() != Method::GET || !self.is_token(token) {
            return None;
        }
        let rest = pairs().filter(|pair| !is_ours(pair)).collect::<Vec<_>>().join("&");
        // Browsers take `\` for `/`, and two of them for the start of another host.
        let path = format!("/{}", request.uri().path().trim_start_matches(['/', '\\']));
        let location = if rest.is_empty() { path } else { format!("{path}?{rest}") };
        let cookie = format!("{}={}; Path=/; HttpOnly; SameSite=Lax", self.cookie, self.token);
        let headers = [(header::LOCATION, location), (header::SET_COOKIE, cookie)];
        let mut response = (StatusCode::SEE_OTHER, headers).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Some(response)
    }
}

/// Answers only browsers on this machine and those with the token. Requests get their [`Viewer`].
pub(crate) async fn require_token(State(access): State<Access>, mut request: Request, next: Next) -> Response {
    if let Some(welcome) = access.welcome(&request) {
        return welcome;
    }
    let viewer = viewer(&request);
    request.extensions_mut().insert(viewer);
    if viewer == Viewer::Local || access.is_in(request.headers()) || is_for_everyone(request.uri().path()) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, [(header::CACHE_CONTROL, "no-store")], REFUSAL).into_response()
}

fn viewer(request: &Request) -> Viewer {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_canonical());
    let is_forwarded = FORWARDED.iter().any(|name| request.headers().contains_key(*name));
    if peer.is_some_and(|ip| ip.is_loopback()) && !is_forwarded { Viewer::Local } else { Viewer::Remote }
}

/// Links in emails have tokens of their own and are opened in any browser; their pages need the theme's files.
fn is_for_everyone(path: &str) -> bool {
    let is_signing = path.starts_with("/api/") && !path.starts_with("/api/petitions/");
    // Other spellings of a path may lead to the same file.
    (is_signing || path.starts_with("/assets/")) && !path.contains(['%', '\\']) && !path.contains("..")
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt as _;

    use super::*;

    async fn respond(access: &Access, peer: &str, uri: &str, headers: &[(&str, &str)]) -> Response {
        let layer = axum::middleware::from_fn_with_state(access.clone(), require_token);
        let app = Router::new().fallback(get(|| async { "page" })).layer(layer);
        let mut request = axum::http::Request::builder().uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 50_000)));
        app.oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn other_machines_need_the_token() {
        let access = Access::new(4000);
        let status = async |peer: &str, uri: &str, headers: &[(&str, &str)]| {
            respond(&access, peer, uri, headers).await.status().as_u16()
        };
        for local in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            assert_eq!(status(local, "/_preview/inbox/", &[]).await, 200, "{local}");
            assert_eq!(status(local, "/", &[("x-forwarded-for", "203.0.113.9")]).await, 403, "a tunnel");
        }
        for path in
            ["/", "/_preview/inbox/", "/petitions.json", "/api/petitions/elm/signatures", "/assets/..%2findex.html"]
        {
            assert_eq!(status("192.168.0.9", path, &[]).await, 403, "{path}");
            assert_eq!(status("::ffff:192.168.0.9", path, &[]).await, 403, "{path}");
        }
        for path in ["/api/confirm/abc", "/assets/style.0a1b2c3d.css"] {
            assert_eq!(status("192.168.0.9", path, &[]).await, 200, "{path}");
        }
        let wrong = format!("/?preview={}", "0".repeat(32));
        assert_eq!(status("192.168.0.9", &wrong, &[]).await, 403);
        assert_eq!(status("192.168.0.9", "/", &[("cookie", "undersigned-preview-4000=")]).await, 403);
        let bearer = format!("Bearer {}", access.token());
        assert_eq!(status("192.168.0.9", "/", &[("authorization", &bearer)]).await, 200);
    }

    #[tokio::test]
    async fn the_printed_address_sets_a_cookie() {
        let access = Access::new(4000);
        let address = access.invitation("http://192.168.0.7:4000//evil.example/");
        let uri = address.strip_prefix("http://192.168.0.7:4000").unwrap();
        let welcome = respond(&access, "192.168.0.9", &format!("{uri}&page=2"), &[]).await;
        assert_eq!(welcome.status(), 303);
        assert_eq!(welcome.headers()["location"], "/evil.example/?page=2", "it stays on the preview");
        let backslash = format!("/\\evil.example/?preview={}", access.token());
        let welcome = respond(&access, "192.168.0.9", &backslash, &[]).await;
        assert_eq!(welcome.headers()["location"], "/evil.example/");
        let cookie = welcome.headers()["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
        let sent = format!("other=1; {}", cookie.split(';').next().unwrap());
        assert_eq!(respond(&access, "192.168.0.9", "/_preview/inbox/", &[("cookie", &sent)]).await.status(), 200);
    }
}
