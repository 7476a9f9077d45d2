//! What has changed, and whether there are errors: the state that open pages and waiting commands receive.

use jiff::Timestamp;
use tokio::sync::watch;

/// The state of the preview after the last change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PreviewState {
    /// Differs after each change, also between processes.
    pub(crate) version: String,
    /// The diagnostics of the last change, without colours; pages are then those before it.
    pub(crate) report: Option<String>,
}

/// Publishes the state; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct PreviewStatus {
    sender: watch::Sender<PreviewState>,
}

impl PreviewStatus {
    pub(crate) fn new() -> Self {
        // Open pages ask again after a restart.
        let version = format!("{}-0", Timestamp::now().as_millisecond());
        Self { sender: watch::Sender::new(PreviewState { version, report: None }) }
    }

    /// The pages match the content, which may have changed.
    pub(crate) fn succeed(&self) {
        self.sender.send_modify(|state| {
            state.version = next(&state.version);
            state.report = None;
        });
    }

    /// The last change cannot be shown.
    pub(crate) fn fail(&self, report: String) {
        self.sender.send_if_modified(|state| {
            let is_new = state.report.as_ref() != Some(&report);
            if is_new {
                *state = PreviewState { version: next(&state.version), report: Some(report) };
            }
            is_new
        });
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<PreviewState> {
        self.sender.subscribe()
    }

    pub(crate) fn report(&self) -> Option<String> {
        self.sender.borrow().report.clone()
    }
}

fn next(version: &str) -> String {
    let (process, number) = version.split_once('-').unwrap_or((version, "0"));
    format!("{process}-{}", number.parse::<u64>().unwrap_or_default() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_report_is_no_change() {
        let status = PreviewStatus::new();
        let version = || status.subscribe().borrow().version.clone();
        let first = version();
        status.fail("error".to_owned());
        let failed = version();
        status.fail("error".to_owned());
        assert_eq!(version(), failed);
        status.succeed();
        assert!(first != failed && failed != version() && status.report().is_none());
    }
}
