//! Reloading open pages after a build.
//!
//! Each page gets a script that listens to a stream of versions and reloads when the version differs from the first one it
//! received, so pages reload after a restart of the preview as well.

use std::convert::Infallible;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures::{Stream, StreamExt, stream};
use tokio::sync::watch;

use super::stopping::Stopping;

/// The paths of the script and of the stream.
pub(crate) const SCRIPT_PATH: &str = "/_preview/reload.js";
pub(crate) const EVENTS_PATH: &str = "/_preview/events";

/// The script of [`SCRIPT_PATH`].
pub(crate) const SCRIPT: &str = r#"let seen;
new EventSource("/_preview/events").onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
};
"#;

/// The stream of versions, starting with the current one; ends when the preview is stopping.
pub(crate) fn events(
    versions: watch::Receiver<String>,
    stopping: Stopping,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = stream::unfold((versions, true), |(mut versions, is_first)| async move {
        if !is_first {
            versions.changed().await.ok()?;
        }
        let version = versions.borrow_and_update().clone();
        Some((Ok(Event::default().data(version)), (versions, false)))
    });
    Sse::new(events.take_until(stopping.wait())).keep_alive(KeepAlive::default())
}
