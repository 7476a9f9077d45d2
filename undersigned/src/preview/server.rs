//! The preview's web server: the site from disk, the signer, and the preview's own pages.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{self, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use tokio::sync::{mpsc, oneshot};

use super::access::{Access, require_token};
use super::builder::{BuildRequest, BuildStatus, BuildUpdates};
use super::guard::{AllowedHosts, guard};
use super::stopping::Stopping;
use super::{client, inbox, reload};

const PREVIEW_CSS: &str = include_str!("preview.css");

/// The state of the handlers.
#[derive(Clone)]
pub(crate) struct PreviewState {
    /// The folder of the site.
    pub(crate) site: Arc<Path>,
    /// The folder of the emails.
    pub(crate) mail: Arc<Path>,
    /// The URL of the preview in pages and emails.
    pub(crate) base: Arc<str>,
    pub(crate) updates: BuildUpdates,
    pub(crate) stopping: Stopping,
    /// Requests to the build thread.
    pub(crate) builds: mpsc::UnboundedSender<BuildRequest>,
}

/// The router of the preview; `signer` handles `/api`.
pub(crate) fn router(preview: PreviewState, signer: Router, hosts: AllowedHosts, access: Access) -> Router {
    Router::new()
        .route(
            reload::EVENTS_PATH,
            get(|State(preview): State<PreviewState>| async {
                reload::events(preview.updates.versions, preview.stopping)
            }),
        )
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
async fn refresh(State(preview): State<PreviewState>) -> StatusCode {
    let (done, is_done) = oneshot::channel();
    let sent = preview.builds.send(BuildRequest::Counts { done: Some(done) });
    match (sent, is_done.await) {
        (Ok(()), Ok(())) => StatusCode::NO_CONTENT,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn inbox_list(State(preview): State<PreviewState>) -> Html<String> {
    Html(inbox::list_page(&inbox::list(&preview.mail)))
}

async fn inbox_mail(
    State(preview): State<PreviewState>,
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
async fn page(State(preview): State<PreviewState>, method: Method, uri: Uri) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let Some(target) = locate(&preview.site, uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    match target {
        Target::Folder(url) => Redirect::permanent(&url).into_response(),
        Target::File(path) => match tokio::fs::read(&path).await {
            Ok(bytes) => file(&preview, StatusCode::OK, &path, bytes),
            Err(_) => not_found(&preview).await,
        },
    }
}

async fn not_found(preview: &PreviewState) -> Response {
    let path = preview.site.join("404.html");
    match tokio::fs::read(&path).await {
        Ok(bytes) => file(preview, StatusCode::NOT_FOUND, &path, bytes),
        Err(_) => file(preview, StatusCode::NOT_FOUND, &path, b"<!doctype html><body></body>".to_vec()),
    }
}

/// What a URL path refers to.
enum Target {
    File(PathBuf),
    /// A folder without the trailing slash; the path with it.
    Folder(String),
}

/// The file or folder that a URL path refers to; `None` for path traversal.
fn locate(site: &Path, url_path: &str) -> Option<Target> {
    let decoded = percent_encoding::percent_decode_str(url_path).decode_utf8().ok()?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = site.join(relative);
    if decoded.ends_with('/') {
        return Some(Target::File(path.join("index.html")));
    }
    Some(if path.is_dir() {
        Target::Folder(format!("/{}/", url_path.trim_start_matches(['/', '\\'])))
    } else {
        Target::File(path)
    })
}

/// Responds with a file, its media type and the headers of `_headers`. Pages get the reload script, and the errors of a
/// failed build.
fn file(preview: &PreviewState, status: StatusCode, path: &Path, bytes: Vec<u8>) -> Response {
    let relative = path.strip_prefix(&preview.site).unwrap_or(path);
    let media_type = publisher::media_type(&relative.to_string_lossy());
    let is_page = media_type.starts_with("text/html");
    let body = if is_page { prepare_page(bytes, &preview.updates.status.borrow()) } else { bytes };
    let mut response = (status, Body::from(body)).into_response();
    for (name, value) in generator::headers::for_path(relative) {
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

fn prepare_page(bytes: Vec<u8>, status: &BuildStatus) -> Vec<u8> {
    let Ok(html) = String::from_utf8(bytes) else { return Vec::new() };
    let report = match status {
        BuildStatus::Good => String::new(),
        BuildStatus::Failed { report } => format!(
            "<link rel=\"stylesheet\" href=\"/_preview/preview.css\"><section class=\"preview-report\" role=\"alert\">\
             <h2>The last change has errors; this is the page before it</h2><pre>{}</pre></section>",
            inbox::escape(report)
        ),
    };
    let added = format!("{report}<script src=\"{}\" defer></script>\n", reload::SCRIPT_PATH);
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]).into_bytes(),
        None => format!("{html}{added}").into_bytes(),
    }
}

fn asset(media_type: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

#[cfg(test)]
mod tests {
    use tokio::sync::watch;

    use super::*;

    #[test]
    fn paths_cannot_leave_the_folder() {
        let site = Path::new("/site");
        for outside in ["/../etc/passwd", "/a/%2e%2e/%2e%2e/etc/passwd", "/%2fetc/passwd/..", "/\u{0}%ff"] {
            let located = locate(site, outside);
            let inside = match &located {
                None | Some(Target::Folder(_)) => true,
                Some(Target::File(path)) => path.starts_with(site) && !path.to_string_lossy().contains(".."),
            };
            assert!(inside, "{outside}");
        }
    }

    #[test]
    fn files_have_the_media_types_of_the_bucket() {
        let updates =
            BuildUpdates { status: watch::channel(BuildStatus::Good).1, versions: watch::channel(String::new()).1 };
        let (site, mail) = (Path::new("/site").into(), Path::new("/mail").into());
        let (base, builds) = ("http://127.0.0.1:4000/".into(), mpsc::unbounded_channel().0);
        let preview = PreviewState { site, mail, base, updates, stopping: Stopping::never(), builds };
        for path in ["index.html", "feed.xml", "style.css"] {
            let response = file(&preview, StatusCode::OK, &preview.site.join(path), Vec::new());
            assert_eq!(response.headers()[header::CONTENT_TYPE], publisher::media_type(path));
        }
    }

    #[test]
    fn a_redirect_stays_on_the_preview() {
        let site = tempfile::tempdir().unwrap();
        std::fs::create_dir(site.path().join("petitions")).unwrap();
        for path in ["/petitions", "//petitions", "///petitions"] {
            let Some(Target::Folder(url)) = locate(site.path(), path) else { panic!("{path}: not a folder") };
            assert_eq!(url, "/petitions/", "{path}");
        }
    }

    #[test]
    fn a_failed_build_is_reported_above_the_last_good_page() {
        let failed = BuildStatus::Failed { report: "error[x]: <b>".to_owned() };
        let page = String::from_utf8(prepare_page(b"<body><p>Old</p></body>".to_vec(), &failed)).unwrap();
        assert!(page.contains("<p>Old</p>") && page.contains("error[x]: &lt;b&gt;") && page.contains("reload.js"));
    }
}
