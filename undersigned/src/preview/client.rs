//! Asks a running preview to show new counts.

use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::exit::{CommandResult, Failure};
use crate::lock::{RunningPreview, running_preview};

/// The path of the request; the preview responds once its pages show the new counts.
pub(crate) const REFRESH_PATH: &str = "/_preview/refresh";

/// Long enough for a rebuild of a large site.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Asks the preview that holds `lock`, if one is running, to show the new counts, and waits until it does.
pub(crate) async fn refresh_running(lock: &Path) -> CommandResult {
    let Some(RunningPreview { address, token, .. }) = running_preview(lock) else { return Ok(()) };
    let url = format!("{}{REFRESH_PATH}", address.trim_end_matches('/'));
    let action = format!("refreshing the preview at {address}");
    let request = Request::post(url).header(header::AUTHORIZATION, format!("Bearer {token}"));
    let request = request.body(Body::empty()).map_err(|error| Failure::machine(&action, error))?;
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = tokio::time::timeout(TIMEOUT, client.request(request))
        .await
        .map_err(|error| Failure::machine(&action, error))?
        .map_err(|error| Failure::machine(&action, error))?;
    if response.status().is_success() { Ok(()) } else { Err(Failure::machine(&action, response.status().to_string())) }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::http::StatusCode;
    use axum::routing::post;
    use tokio::net::TcpListener;

    use super::*;
    use crate::lock::{Lock, StoreEndpoint, StoreUser};

    #[tokio::test]
    async fn a_preview_that_cannot_refresh_is_a_failure() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        refresh_running(&path).await.expect("no preview is running");

        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let StoreUser::Us(mut lock) = Lock::take(&path).await.unwrap() else { panic!("the lock is free") };
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let store = StoreEndpoint { url: "http://127.0.0.1:1/".to_owned(), token: "token".to_owned() };
        lock.publish(&RunningPreview { address, token: "token".to_owned(), store }).unwrap();
        let app = Router::new().route(REFRESH_PATH, post(|| async { StatusCode::SERVICE_UNAVAILABLE }));
        tokio::spawn(async { axum::serve(listener, app).await });
        let message = refresh_running(&path).await.unwrap_err().message().unwrap();
        assert!(message.contains("503"), "{message}");
    }
}
