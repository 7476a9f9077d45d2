//! The preview's web server: the built pages from disk, the signer, and the preview's own pages.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{self, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use tokio::sync::{mpsc, oneshot, watch};

use super::builder::{Built, Request};
use super::{client, inbox, reload};

const PREVIEW_CSS: &str = include_str!("preview.css");

/// What the handlers share.
#[derive(Clone)]
pub(crate) struct Preview {
    /// The folder of the built pages.
    pub(crate) pages: Arc<Path>,
    /// The folder of the mails.
    pub(crate) mail: Arc<Path>,
    /// The state of the last build.
    pub(crate) built: watch::Receiver<Built>,
    /// The version that open pages listen to.
    pub(crate) versions: watch::Receiver<String>,
    /// To the thread that builds.
    pub(crate) builder: mpsc::UnboundedSender<Request>,
}

/// The whole preview: `signer` answers below `/api`.
pub(crate) fn router(preview: Preview, signer: Router) -> Router {
    Router::new()
        .route(reload::EVENTS_PATH, get(|State(preview): State<Preview>| async { reload::events(preview.versions) }))
        .route(reload::SCRIPT_PATH, get(|| async { typed("text/javascript; charset=utf-8", reload::SCRIPT) }))
        .route("/_preview/preview.css", get(|| async { typed("text/css; charset=utf-8", PREVIEW_CSS) }))
        .route(client::REFRESH_PATH, post(refresh))
        .route("/_preview/inbox", get(|| async { Redirect::permanent("/_preview/inbox/") }))
        .route("/_preview/inbox/", get(inbox_list))
        .route("/_preview/inbox/{name}/", get(inbox_mail))
        .fallback(page)
        .with_state(preview)
        .merge(signer)
}

/// Renders the pages again that show counts, and answers when that is done: `undersigned refresh` asks for it.
async fn refresh(State(preview): State<Preview>) -> StatusCode {
    let (done, is_done) = oneshot::channel();
    let sent = preview.builder.send(Request::Counts { done: Some(done) });
    match (sent, is_done.await) {
        (Ok(()), Ok(())) => StatusCode::NO_CONTENT,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn inbox_list(State(preview): State<Preview>) -> Html<String> {
    Html(inbox::list_page(&inbox::list(&preview.mail)))
}

async fn inbox_mail(State(preview): State<Preview>, extract::Path(name): extract::Path<String>) -> Response {
    match inbox::find(&preview.mail, &name) {
        Some(mail) => Html(inbox::mail_page(&mail)).into_response(),
        None => (StatusCode::NOT_FOUND, Html(inbox::list_page(&[]))).into_response(),
    }
}

/// A file of the site, as the content delivery network would answer it.
async fn page(State(preview): State<Preview>, method: Method, uri: Uri) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let Some(place) = locate(&preview.pages, uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    match place {
        Place::Folder(address) => Redirect::permanent(&address).into_response(),
        Place::File(path) => match tokio::fs::read(&path).await {
            Ok(bytes) => file(&preview, StatusCode::OK, &path, bytes),
            Err(_) => not_found(&preview).await,
        },
    }
}

async fn not_found(preview: &Preview) -> Response {
    let path = preview.pages.join("404.html");
    match tokio::fs::read(&path).await {
        Ok(bytes) => file(preview, StatusCode::NOT_FOUND, &path, bytes),
        Err(_) => file(preview, StatusCode::NOT_FOUND, &path, b"<!doctype html><body></body>".to_vec()),
    }
}

enum Place {
    File(PathBuf),
    /// A folder asked for without its slash: the address with it.
    Folder(String),
}

/// The file that an address means; `None` where it would leave the folder.
fn locate(pages: &Path, address: &str) -> Option<Place> {
    let decoded = percent_encoding::percent_decode_str(address).decode_utf8().ok()?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = pages.join(relative);
    if decoded.ends_with('/') {
        return Some(Place::File(path.join("index.html")));
    }
    Some(if path.is_dir() { Place::Folder(format!("{address}/")) } else { Place::File(path) })
}

/// Answers a file with its type and the headers of `_headers`; pages get the reload script and the errors of a build
/// that failed.
fn file(preview: &Preview, status: StatusCode, path: &Path, bytes: Vec<u8>) -> Response {
    let relative = path.strip_prefix(&preview.pages).unwrap_or(path);
    let media_type = publisher::media_type(&relative.to_string_lossy());
    let is_page = media_type.starts_with("text/html");
    let body = if is_page { prepare_page(bytes, &preview.built.borrow()) } else { bytes };
    let mut response = (status, Body::from(body)).into_response();
    for (name, value) in generator::headers::for_path(relative) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    // What is previewed changes under the reader's hands.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn prepare_page(bytes: Vec<u8>, built: &Built) -> Vec<u8> {
    let Ok(html) = String::from_utf8(bytes) else { return Vec::new() };
    let report = match built {
        Built::Good => String::new(),
        Built::Failed { report } => format!(
            "<link rel=\"stylesheet\" href=\"/_preview/preview.css\"><section class=\"preview-report\" role=\"alert\">\
             <h2>The last change was not built; this is the page before it</h2><pre>{}</pre></section>",
            inbox::escape(report)
        ),
    };
    let added = format!("{report}<script src=\"{}\" defer></script>\n", reload::SCRIPT_PATH);
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]).into_bytes(),
        None => format!("{html}{added}").into_bytes(),
    }
}

fn typed(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stay_within_the_folder() {
        let pages = Path::new("/site");
        for outside in ["/../etc/passwd", "/a/%2e%2e/%2e%2e/etc/passwd", "/%2fetc/passwd/..", "/\u{0}%ff"] {
            let located = locate(pages, outside);
            let inside = match &located {
                None | Some(Place::Folder(_)) => true,
                Some(Place::File(path)) => path.starts_with(pages) && !path.to_string_lossy().contains(".."),
            };
            assert!(inside, "{outside}");
        }
    }

    #[test]
    fn a_failed_build_is_told_above_the_last_good_page() {
        let failed = Built::Failed { report: "error[x]: <b>".to_owned() };
        let page = String::from_utf8(prepare_page(b"<body><p>Old</p></body>".to_vec(), &failed)).unwrap();
        assert!(page.contains("<p>Old</p>") && page.contains("error[x]: &lt;b&gt;") && page.contains("reload.js"));
    }
}
