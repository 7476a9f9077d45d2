//! The preview's build thread: it owns the generator's caches and handles one request after the other.

use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use generator::{BuildOptions, Builder, Outcome};
use jiff::Timestamp;
use petition::index::Index;
use signer::Clock as _;
use tokio::sync::{mpsc, oneshot, watch};

use super::clock::PreviewClock;
use crate::exit::Failure;
use crate::project::StateFolder;
use crate::report::summary;
use crate::store::LOCAL;
use crate::terminal::Terminal;

/// A request to the build thread.
#[derive(Debug)]
pub(crate) enum BuildRequest {
    /// These paths changed.
    Changed(Vec<PathBuf>),
    /// The counts changed.
    Counts {
        /// Receives a message when the pages show them.
        done: Option<oneshot::Sender<()>>,
    },
}

/// The result of the last build.
#[derive(Clone, Debug)]
pub(crate) enum BuildStatus {
    /// The pages match the content.
    Good,
    /// The pages are those of the last good build, if any.
    Failed {
        /// The diagnostics, without colours.
        report: String,
    },
}

/// The channels on which the build thread reports.
#[derive(Clone, Debug)]
pub(crate) struct BuildUpdates {
    /// The result of the last build.
    pub(crate) status: watch::Receiver<BuildStatus>,
    /// A version that changes with each build, at which open pages reload.
    pub(crate) versions: watch::Receiver<String>,
}

/// Registers the index of a good build; the error is a message for the terminal and the browser.
pub(crate) type Registrar = Box<dyn FnMut(&Index) -> Result<(), String> + Send>;

/// The state of the build thread.
pub(crate) struct BuildThread {
    pub(crate) builder: Builder,
    pub(crate) options: BuildOptions,
    pub(crate) state: StateFolder,
    pub(crate) clock: PreviewClock,
    pub(crate) register: Registrar,
    pub(crate) terminal: Terminal,
}

impl BuildThread {
    /// Builds once, then starts a thread that builds at each request and ends when the sender is dropped.
    pub(crate) fn spawn(
        mut self,
        mut requests: mpsc::UnboundedReceiver<BuildRequest>,
    ) -> Result<BuildUpdates, Failure> {
        let (status_sender, status) = watch::channel(self.build(None)?);
        // Open pages reload after a restart as well, so versions differ between processes.
        let started = Timestamp::now().as_millisecond();
        let (version_sender, versions) = watch::channel(format!("{started}-0"));
        let run = move || {
            let mut builds = 0_u64;
            while let Some(request) = requests.blocking_recv() {
                let (changed, done) = self.gather(request, &mut requests);
                match self.build(Some(&changed)) {
                    Ok(status) => status_sender.send_replace(status),
                    Err(failure) => {
                        let report = failure.message().unwrap_or_default();
                        self.terminal.error(&report);
                        status_sender.send_replace(BuildStatus::Failed { report })
                    }
                };
                builds += 1;
                version_sender.send_replace(format!("{started}-{builds}"));
                for done in done {
                    // The client may have disconnected.
                    let _ = done.send(());
                }
            }
        };
        thread::Builder::new()
            .name("build".to_owned())
            .spawn(run)
            .map_err(|error| Failure::machine("starting the build thread", error))?;
        Ok(BuildUpdates { status, versions })
    }

    /// Merges this request with those that are waiting.
    fn gather(
        &self,
        first: BuildRequest,
        requests: &mut mpsc::UnboundedReceiver<BuildRequest>,
    ) -> (Vec<PathBuf>, Vec<oneshot::Sender<()>>) {
        let (mut changed, mut done) = (Vec::new(), Vec::new());
        let mut next = Some(first);
        while let Some(request) = next {
            match request {
                BuildRequest::Changed(paths) => changed.extend(paths),
                BuildRequest::Counts { done: sender } => done.extend(sender),
            }
            next = requests.try_recv().ok();
        }
        changed.retain(|path| *path != self.state.counts_file());
        (changed, done)
    }

    /// Builds everything, or with `changed` only what depends on those paths and on the counts.
    fn build(&mut self, changed: Option<&[PathBuf]>) -> Result<BuildStatus, Failure> {
        let started = Instant::now();
        self.options.counts = self.state.counts(LOCAL)?;
        self.options.now = self.clock.now();
        let outcome = match changed {
            None => self.builder.build(&self.options),
            Some(changed) => self.builder.rebuild(&self.options, changed),
        };
        self.report(outcome, started)
    }

    fn report(&mut self, outcome: Outcome, started: Instant) -> Result<BuildStatus, Failure> {
        if let Some(error) = outcome.failure {
            return Err(Failure::machine("writing the site", error));
        }
        let Some(report) = outcome.report else {
            let errors = outcome.diagnostics.errors_only();
            self.terminal.report(&errors.render_human(self.terminal.colored()));
            return Ok(BuildStatus::Failed { report: errors.render_human(false) });
        };
        if report.written + report.removed > 0 {
            self.terminal.status(summary(&report, started));
        }
        match self.index().and_then(|index| (self.register)(&index)) {
            Ok(()) => Ok(BuildStatus::Good),
            Err(message) => {
                self.terminal.error(&message);
                Ok(BuildStatus::Failed { report: message })
            }
        }
    }

    fn index(&self) -> Result<Index, String> {
        let index = publisher::read_index(&self.options.out)
            .map_err(|error| Failure::from(error).message().unwrap_or_default())?;
        index.ok_or_else(|| "the site has no petitions.json".to_owned())
    }
}
