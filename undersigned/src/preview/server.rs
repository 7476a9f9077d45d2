//! The preview's web server: the site, the signer, and the preview's own pages.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{self, Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use petition::slug::Slug;
use tokio::sync::{mpsc, oneshot};

use super::access::{Access, require_token};
use super::builder::BuildRequest;
use super::guard::{AllowedHosts, guard};
use super::site::PreviewSite;
use super::stopping::Stopping;
use super::{client, inbox, reload};

const PREVIEW_CSS: &str = include_str!("preview.css");
/// The page for paths without a file, in the site.
const NOT_FOUND: &str = "404.html";

/// The state of the handlers.
#[derive(Clone)]
pub(crate) struct PreviewServer {
    pub(crate) site: PreviewSite,
    /// The folder of the emails.
    pub(crate) mail: Arc<Path>,
    /// The URL of the preview in pages and emails.
    pub(crate) base: Arc<str>,
    pub(crate) stopping: Stopping,
    /// Requests to the build thread.
    pub(crate) builds: mpsc::UnboundedSender<BuildRequest>,
}

/// The router of the preview; `signer` handles `/api`.
pub(crate) fn router(preview: PreviewServer, signer: Router, hosts: AllowedHosts, access: Access) -> Router {
    let signer = signer.layer(middleware::from_fn_with_state(preview.site.clone(), register_first));
    Router::new()
        .route(
            reload::EVENTS_PATH,
            get(|State(preview): State<PreviewServer>| async move {
                reload::events(preview.site.status.subscribe(), preview.stopping)
            }),
        )
        .route(reload::PAGE_PATH, get(page_state))
        .route(reload::SCRIPT_PATH, get(|| async { asset("text/javascript; charset=utf-8", reload::SCRIPT) }))
        .route("/_preview/preview.css", get(|| async { asset("text/css; charset=utf-8", PREVIEW_CSS) }))
        .route(client::REFRESH_PATH, post(refresh))
        .route("/_preview/inbox", get(|| async { Redirect::permanent("/_preview/inbox/") }))
        .route("/_preview/inbox/", get(inbox_list))
        .route("/_preview/inbox/{name}/", get(inbox_mail))
        .fallback(page)
        .with_state(preview)
        .merge(signer)
        .layer(middleware::from_fn_with_state(access, require_token))
        .layer(middleware::from_fn_with_state(hosts, guard))
}

/// Re-renders the pages that show counts and responds when they are ready; `undersigned refresh` calls it.
async fn refresh(State(preview): State<PreviewServer>) -> StatusCode {
    let (done, is_done) = oneshot::channel();
    let sent = preview.builds.send(BuildRequest::Counts { done: Some(done) });
    match (sent, is_done.await) {
        (Ok(()), Ok(())) => StatusCode::NO_CONTENT,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn inbox_list(State(preview): State<PreviewServer>) -> Html<String> {
    Html(inbox::list_page(&inbox::list(&preview.mail)))
}

async fn inbox_mail(
    State(preview): State<PreviewServer>,
    extract::Path(name): extract::Path<String>,
    headers: HeaderMap,
) -> Response {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    match inbox::find(&preview.mail, &name) {
        Some(mail) => Html(inbox::mail_page(&mail, &preview.base, host)).into_response(),
        None => (StatusCode::NOT_FOUND, Html(inbox::list_page(&[]))).into_response(),
    }
}

/// Serves a file of the site like the CDN does.
async fn page(State(preview): State<PreviewServer>, method: Method, uri: Uri) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let Some(path) = site_path(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    if let Some(bytes) = preview.site.file(&path).await {
        return file(&preview, StatusCode::OK, &path, &bytes);
    }
    if preview.site.live.has(&format!("{path}/index.html")) {
        return Redirect::permanent(&format!("/{}/", uri.path().trim_start_matches(['/', '\\']))).into_response();
    }
    let (status, path, bytes) = missing_page(&preview, &path).await;
    file(&preview, status, path, &bytes)
}

/// The page for a path that has no file, or whose file cannot be rendered.
async fn missing_page(preview: &PreviewServer, path: &str) -> (StatusCode, &'static str, Bytes) {
    const EMPTY: Bytes =
        Bytes::from_static(b"<!doctype html><html lang=\"en\"><title>Preview</title><body></body></html>");
    if !preview.site.live.is_ready() || preview.site.live.has(path) {
        return (StatusCode::INTERNAL_SERVER_ERROR, NOT_FOUND, EMPTY);
    }
    (StatusCode::NOT_FOUND, NOT_FOUND, preview.site.file(NOT_FOUND).await.unwrap_or(EMPTY))
}

/// What the page at a path shows now, for the script of open pages.
async fn page_state(State(preview): State<PreviewServer>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let path = query.get("path").map(String::as_str).unwrap_or_default();
    let Some(path) = site_path(path) else { return StatusCode::BAD_REQUEST.into_response() };
    let bytes = match preview.site.file(&path).await {
        Some(bytes) => bytes,
        None => missing_page(&preview, &path).await.2,
    };
    let json = reload::describe_page(&bytes, preview.site.status.report().as_deref());
    ([(header::CONTENT_TYPE, "application/json")], json).into_response()
}

/// The path of a file in the site; `None` for path traversal.
fn site_path(url_path: &str) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(url_path).decode_utf8().ok()?;
    let relative = decoded.trim_start_matches('/');
    if Path::new(relative).components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let is_folder = relative.is_empty() || relative.ends_with('/');
    Some(if is_folder { format!("{relative}index.html") } else { relative.to_owned() })
}

/// Responds with a file, its media type and the headers of `_headers`. Pages get the script that keeps them up to date.
fn file(preview: &PreviewServer, status: StatusCode, path: &str, bytes: &Bytes) -> Response {
    let media_type = publisher::media_type(path);
    let body = if media_type.starts_with("text/html") {
        reload::prepare_page(bytes, preview.site.status.report().as_deref()).into()
    } else {
        bytes.clone()
    };
    let mut response = (status, Body::from(body)).into_response();
    for (name, value) in generator::headers::for_path(Path::new(path)) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            // Two values of one name are two headers, each with a policy of its own.
            response.headers_mut().append(name, value);
        }
    }
    // Unlike the published site, the preview has drafts.
    response.headers_mut().remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    // The next request may come after a change.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Registers the petition that a request to the signer names, as the content has it now.
async fn register_first(State(site): State<PreviewSite>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let id = path.strip_prefix("/api/petitions/").and_then(|rest| rest.split('/').next());
    if let Some(id) = id.and_then(|id| Slug::parse(id).ok()) {
        site.register_id(id).await;
    }
    next.run(request).await
}

fn asset(media_type: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cannot_leave_the_site() {
        for outside in ["/../etc/passwd", "/a/%2e%2e/%2e%2e/etc/passwd", "/%2fetc/passwd/..", "/\u{0}%ff"] {
            let path = site_path(outside);
            assert!(path.as_ref().is_none_or(|path| !path.contains("..")), "{outside}: {path:?}");
        }
        assert_eq!(site_path("//petitions/%C3%A9.jpg").as_deref(), Some("petitions/é.jpg"));
        assert_eq!(site_path("/").as_deref(), Some("index.html"));
        assert_eq!(site_path("/petitions/").as_deref(), Some("petitions/index.html"));
    }
}
