//! The state of the preview's handlers.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::builder::BuildRequest;
use super::editor::EditorLinks;
use super::site::PreviewSite;
use super::stopping::Stopping;

/// What the handlers need; cheap to clone.
#[derive(Clone)]
pub(crate) struct PreviewServer {
    pub(crate) site: PreviewSite,
    /// The folder of the emails.
    pub(crate) mail: Arc<Path>,
    /// The URL of the preview in pages and emails.
    pub(crate) base: Arc<str>,
    pub(crate) editor: EditorLinks,
    pub(crate) stopping: Stopping,
    /// Requests to the build thread.
    pub(crate) builds: mpsc::UnboundedSender<BuildRequest>,
}
