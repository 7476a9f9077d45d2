//! Pages of the site as the preview serves them: with the headers of the published site, and with the bar. Those that the signer
//! fills get the bar, too.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::{Query, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use generator::Scene;
use reader::diagnostic::Diagnostics;

use super::access::Viewer;
use super::overlay::Overlay;
use super::reload;
use super::report::Problem;
use super::scene;
use super::state::PreviewServer;

/// The page for paths without a file, in the site.
const NOT_FOUND: &str = "404.html";

/// A page that was requested.
struct RequestedPage {
    path: String,
    /// As its petition is in another state.
    scene: Option<Scene>,
    /// Why it cannot be shown in that state.
    problem: Option<Problem>,
    viewer: Viewer,
}

/// Serves a file of the site like the CDN does.
pub(super) async fn page(
    State(preview): State<PreviewServer>,
    Extension(viewer): Extension<Viewer>,
    method: Method,
    uri: Uri,
) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let Some(path) = site_path(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    let mut page = RequestedPage { path, scene: scene::of_query(uri.query()), problem: None, viewer };
    if let Some(bytes) = page.bytes(&preview).await {
        return file(&preview, StatusCode::OK, &page, &bytes);
    }
    if preview.site.live.has(&format!("{}/index.html", page.path)) {
        return Redirect::permanent(&format!("/{}/", uri.path().trim_start_matches(['/', '\\']))).into_response();
    }
    let (status, bytes) = missing_page(&preview, &page.path).await;
    NOT_FOUND.clone_into(&mut page.path);
    file(&preview, status, &page, &bytes)
}

/// What the page at the address `of` shows now, for the script of open pages.
pub(super) async fn page_state(
    State(preview): State<PreviewServer>,
    Extension(viewer): Extension<Viewer>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let address = query.get("of").map(String::as_str).unwrap_or_default();
    let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
    let Some(path) = site_path(path) else { return StatusCode::BAD_REQUEST.into_response() };
    let mut page = RequestedPage { path, scene: scene::of_query(query), problem: None, viewer };
    let bytes = match page.bytes(&preview).await {
        Some(bytes) => bytes,
        None => missing_page(&preview, &page.path).await.1,
    };
    let json = reload::describe_page(&bytes, &page.overlay(&preview, &bytes));
    ([(header::CONTENT_TYPE, "application/json")], json).into_response()
}

impl RequestedPage {
    async fn bytes(&mut self, preview: &PreviewServer) -> Option<Bytes> {
        if let Some(scene) = self.scene {
            let file = preview.site.file_in(&self.path, scene).await.unwrap_or_default();
            self.problem = file.errors.map(Problem::Errors);
            if file.bytes.is_some() {
                return file.bytes;
            }
        }
        preview.site.file(&self.path).await
    }

    fn overlay(&self, preview: &PreviewServer, bytes: &[u8]) -> String {
        let (live, state) = (&preview.site.live, preview.site.status.state());
        let overlay = Overlay {
            problem: self.problem.as_ref().or(state.problem.as_deref()),
            own: &live.diagnostics_at(&self.path, &state.warnings),
            warnings: state.warnings.warning_count(),
            scene: live.petition_at(&self.path).map(|_| self.scene.unwrap_or_default()),
            has_form: has_form(bytes),
            editor: (self.viewer == Viewer::Local).then_some(&preview.editor),
        };
        overlay.html()
    }
}

/// Adds the bar to the pages that the signer answers with.
pub(super) async fn add_bar(
    State(preview): State<PreviewServer>,
    Extension(viewer): Extension<Viewer>,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    let media_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !media_type.is_some_and(|media_type| media_type.starts_with("text/html")) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let state = preview.site.status.state();
    let overlay = Overlay {
        problem: state.problem.as_deref(),
        own: &Diagnostics::default(),
        warnings: state.warnings.warning_count(),
        scene: None,
        has_form: has_form(&bytes),
        editor: (viewer == Viewer::Local).then_some(&preview.editor),
    };
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, reload::prepare_answer(&bytes, &overlay.html()).into())
}

fn has_form(html: &[u8]) -> bool {
    String::from_utf8_lossy(html).contains("data-sign-form")
}

/// The page for a path that has no file, or whose file cannot be rendered.
async fn missing_page(preview: &PreviewServer, path: &str) -> (StatusCode, Bytes) {
    const EMPTY: Bytes =
        Bytes::from_static(b"<!doctype html><html lang=\"en\"><title>Preview</title><body></body></html>");
    if !preview.site.live.is_ready() || preview.site.live.has(path) {
        return (StatusCode::INTERNAL_SERVER_ERROR, EMPTY);
    }
    (StatusCode::NOT_FOUND, preview.site.file(NOT_FOUND).await.unwrap_or(EMPTY))
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

/// Responds with a file, its media type and the headers of `_headers`. Pages get the bar, and the script that keeps them up to date.
fn file(preview: &PreviewServer, status: StatusCode, page: &RequestedPage, bytes: &Bytes) -> Response {
    let media_type = publisher::media_type(&page.path);
    let body = if media_type.starts_with("text/html") {
        reload::prepare_page(bytes, &page.overlay(preview, bytes)).into()
    } else {
        bytes.clone()
    };
    let mut response = (status, Body::from(body)).into_response();
    for (name, value) in generator::headers::for_path(Path::new(&page.path)) {
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
