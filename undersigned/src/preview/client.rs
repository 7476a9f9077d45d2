//! Asks a running preview to show new counts.

use std::path::Path;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use super::lock::running_preview;
use crate::exit::{CommandResult, Failure};

/// Where the preview takes the request; it answers once its pages show the new counts.
pub(crate) const REFRESH_PATH: &str = "/_preview/refresh";

/// Long enough for a rebuild of a large site.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Asks the preview that holds `lock`, if one is running, to show the new counts, and waits until it does.
pub(crate) async fn refresh_running(lock: &Path) -> CommandResult {
    let Some(address) = running_preview(lock) else { return Ok(()) };
    let url = format!("{}{REFRESH_PATH}", address.trim_end_matches('/'));
    let action = format!("refreshing the preview at {address}");
    let request = Request::post(url).body(Body::empty()).map_err(|error| Failure::machine(&action, error))?;
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = tokio::time::timeout(TIMEOUT, client.request(request))
        .await
        .map_err(|error| Failure::machine(&action, error))?
        .map_err(|error| Failure::machine(&action, error))?;
    if response.status().is_success() { Ok(()) } else { Err(Failure::machine(&action, response.status().to_string())) }
}
