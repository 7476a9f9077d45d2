//! What has changed, and whether there are errors: the state that open pages and waiting commands receive.

use std::sync::Arc;

use jiff::Timestamp;
use reader::diagnostic::Diagnostics;
use tokio::sync::watch;

use super::report::Problem;

/// The state of the preview after the last change.
#[derive(Clone, Debug, Default)]
pub(crate) struct PreviewState {
    /// Differs after each change, also between processes.
    pub(crate) version: String,
    /// Why the last change cannot be shown; pages are then those before it.
    pub(crate) problem: Option<Arc<Problem>>,
    /// The warnings about what is shown.
    pub(crate) warnings: Arc<Diagnostics>,
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
        Self { sender: watch::Sender::new(PreviewState { version, ..PreviewState::default() }) }
    }

    /// The pages match the content, which may have changed.
    pub(crate) fn succeed(&self, warnings: Diagnostics) {
        self.sender.send_modify(|state| {
            *state = PreviewState { version: next(&state.version), problem: None, warnings: Arc::new(warnings) };
        });
    }

    /// The last change cannot be shown. Returns whether that is news.
    pub(crate) fn fail(&self, problem: Problem) -> bool {
        let text = problem.text();
        self.sender.send_if_modified(|state| {
            let is_new = state.problem.as_ref().is_none_or(|known| known.text() != text);
            if is_new {
                state.version = next(&state.version);
                state.problem = Some(Arc::new(problem));
            }
            is_new
        })
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<PreviewState> {
        self.sender.subscribe()
    }

    pub(crate) fn state(&self) -> PreviewState {
        self.sender.borrow().clone()
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
    fn the_same_problem_is_no_change() {
        let status = PreviewStatus::new();
        let fail = || status.fail(Problem::Failure("the disk is full".to_owned()));
        let version = || status.state().version;
        let first = version();
        assert!(fail());
        let failed = version();
        assert!(!fail());
        assert_eq!(version(), failed);
        status.succeed(Diagnostics::default());
        assert!(first != failed && failed != version() && status.state().problem.is_none());
        assert!(fail(), "it is back");
    }
}
