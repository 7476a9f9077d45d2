//! The thread that reads what has changed and takes snapshots of it. It owns the reader's and the theme's caches.

use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use generator::{BuildOptions, Builder};
use signer::Clock as _;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

use super::clock::PreviewClock;
use super::site::{PreviewSite, report};
use crate::exit::Failure;
use crate::project::StateFolder;
use crate::store::LOCAL;
use crate::terminal::Terminal;

/// A request to the thread.
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

/// The state of the thread.
pub(crate) struct BuildThread {
    pub(crate) builder: Builder,
    pub(crate) options: BuildOptions,
    pub(crate) state: StateFolder,
    pub(crate) clock: PreviewClock,
    pub(crate) site: PreviewSite,
    pub(crate) runtime: Handle,
    pub(crate) terminal: Terminal,
}

impl BuildThread {
    /// Takes the first snapshot, then starts a thread that takes one at each request and ends when the sender is dropped.
    pub(crate) fn spawn(mut self, mut requests: mpsc::UnboundedReceiver<BuildRequest>) -> Result<(), Failure> {
        self.update(None);
        let run = move || {
            while let Some(request) = requests.blocking_recv() {
                let (changed, done) = self.gather(request, &mut requests);
                self.update(Some(&changed));
                for done in done {
                    // The client may have disconnected.
                    let _ = done.send(());
                }
            }
        };
        let thread = thread::Builder::new().name("build".to_owned()).spawn(run);
        thread.map(drop).map_err(|error| Failure::machine("starting the build thread", error))
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

    /// Takes a snapshot of everything, or with `changed` after a change of those paths and of the counts.
    fn update(&mut self, changed: Option<&[PathBuf]>) {
        let started = Instant::now();
        match self.try_update(changed) {
            Ok(()) => {
                if changed.is_some() {
                    self.terminal.status(format_args!("Updated in {:.0?}", started.elapsed()));
                }
                self.site.status.succeed();
            }
            Err(report) => self.site.status.fail(report),
        }
    }

    /// The error is a report for the browser.
    fn try_update(&mut self, changed: Option<&[PathBuf]>) -> Result<(), String> {
        let failed = |failure: Failure| failure.message().unwrap_or_default();
        self.options.counts =
            self.state.counts(LOCAL).map_err(failed).inspect_err(|message| self.terminal.error(message))?;
        self.options.now = self.clock.now();
        let updated = self.site.live.update(&mut self.builder, &self.options, changed);
        updated.map_err(|diagnostics| {
            self.terminal.report(&diagnostics.errors_only().render_human(self.terminal.colored()));
            report(&diagnostics)
        })?;
        let Some(settings) = self.site.live.settings() else { return Ok(()) };
        let registered = self.runtime.block_on(self.site.registrar.register_site(settings));
        registered.inspect_err(|message| self.terminal.error(message))
    }
}
