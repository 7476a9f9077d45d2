//! The preview's web server: the site, the signer, and the preview's own pages.

use axum::extract::{self, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router};
use petition::slug::Slug;
use tokio::sync::oneshot;

use super::access::{Access, Viewer, require_token};
use super::builder::BuildRequest;
use super::guard::{AllowedHosts, guard};
use super::inbox::MailLook;
use super::site::PreviewSite;
use super::state::PreviewServer;
use super::{client, inbox, page, reload, report};

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";

/// The router of the preview; `signer` handles `/api`.
pub(crate) fn router(preview: PreviewServer, signer: Router, hosts: AllowedHosts, access: Access) -> Router {
    let signer = signer
        .layer(middleware::from_fn_with_state(preview.site.clone(), register_first))
        .layer(middleware::from_fn_with_state(preview.clone(), page::add_bar));
    Router::new()
        .route(
            reload::EVENTS_PATH,
            get(|State(preview): State<PreviewServer>| async move {
                reload::events(preview.site.status.subscribe(), preview.stopping)
            }),
        )
        .route(reload::PAGE_PATH, get(page::page_state))
        .route("/_preview/reload.js", asset(JAVASCRIPT, include_str!("browser/reload.js")))
        .route("/_preview/events.js", asset(JAVASCRIPT, include_str!("browser/events.js")))
        .route("/_preview/bar.js", asset(JAVASCRIPT, include_str!("browser/bar.js")))
        .route("/_preview/overlay.js", asset(JAVASCRIPT, include_str!("browser/overlay.js")))
        .route("/_preview/overlay.css", asset(CSS, include_str!("browser/overlay.css")))
        .route("/_preview/preview.css", asset(CSS, include_str!("browser/preview.css")))
        .route("/_preview/diagnostics/", get(diagnostics))
        .route(client::REFRESH_PATH, post(refresh))
        .route("/_preview/inbox", get(|| async { Redirect::permanent("/_preview/inbox/") }))
        .route("/_preview/inbox/", get(inbox_list))
        .route("/_preview/inbox/{name}/", get(inbox_mail))
        .route("/_preview/inbox/{name}/html", get(inbox_html))
        .fallback(page::page)
        .with_state(preview)
        .merge(signer)
        .layer(middleware::from_fn_with_state(access, require_token))
        .layer(middleware::from_fn_with_state(hosts, guard))
}

/// Re-renders the pages that show counts and responds when they are ready; `undersigned refresh` calls it.
async fn refresh(State(preview): State<PreviewServer>) -> StatusCode {
    let (done, is_done) = oneshot::channel();
    let sent = preview.builds.send(BuildRequest::Renew { done: Some(done) });
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
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let look = MailLook::of_query(uri.query());
    match inbox::find(&preview.mail, &name) {
        Some(mail) => Html(inbox::mail_page(&mail, look, &preview.base, host(&headers))).into_response(),
        None => (StatusCode::NOT_FOUND, Html(inbox::list_page(&[]))).into_response(),
    }
}

/// The HTML of an email, for the frame on its page.
async fn inbox_html(
    State(preview): State<PreviewServer>,
    extract::Path(name): extract::Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let look = MailLook::of_query(uri.query());
    let Some(mail) = inbox::find(&preview.mail, &name) else { return StatusCode::NOT_FOUND.into_response() };
    let html = inbox::mail_html(&mail, look, &preview.base, host(&headers));
    (inbox::MAIL_HEADERS, Html(html)).into_response()
}

fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default()
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

/// All warnings, and the errors of the last change.
async fn diagnostics(State(preview): State<PreviewServer>, Extension(viewer): Extension<Viewer>) -> Html<String> {
    let state = preview.site.status.state();
    let editor = (viewer == Viewer::Local).then_some(&preview.editor);
    let errors = state.problem.map(|problem| format!("<h2>Errors of the last change</h2>\n{}", problem.html(editor)));
    let warnings = match state.warnings.warning_count() {
        0 => "<p>No warnings.</p>\n".to_owned(),
        _ => report::list(&state.warnings, editor),
    };
    Html(inbox::page("Errors and warnings", &format!("{}{warnings}", errors.unwrap_or_default())))
}

/// A file of the preview's own.
fn asset(media_type: &'static str, text: &'static str) -> MethodRouter<PreviewServer> {
    get(move || async move { ([(header::CONTENT_TYPE, media_type)], text) })
}
