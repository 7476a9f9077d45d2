//! The thread that reads what has changed and takes snapshots of it. It owns the reader's and the theme's caches.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use generator::{BuildOptions, Builder};
use reader::diagnostic::{Diagnostic, Diagnostics};
use signer::Clock as _;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

use super::clock::PreviewClock;
use super::report::Problem;
use super::site::PreviewSite;
use crate::exit::Failure;
use crate::project::StateFolder;
use crate::store::LOCAL;
use crate::terminal::Terminal;

/// A request to the thread.
#[derive(Debug)]
pub(crate) enum BuildRequest {
    /// These paths changed.
    Changed(Vec<PathBuf>),
    /// The counts, or the day, changed.
    Renew {
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
    /// The file and message of each warning at the last change.
    pub(crate) warned: HashSet<(Arc<Path>, String)>,
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
                BuildRequest::Renew { done: sender } => done.extend(sender),
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
            Ok(warnings) => {
                self.print_new(&warnings);
                if changed.is_some() {
                    self.terminal.status(format_args!("Updated in {:.0?}", started.elapsed()));
                }
                self.site.status.succeed(warnings);
            }
            Err(problem) => {
                self.terminal.report(&problem.for_terminal(&self.terminal));
                self.site.status.fail(problem);
            }
        }
    }

    /// Returns the warnings.
    fn try_update(&mut self, changed: Option<&[PathBuf]>) -> Result<Diagnostics, Problem> {
        let counts = self.state.counts(LOCAL);
        self.options.counts = counts.map_err(|failure| Problem::Failure(failure.message().unwrap_or_default()))?;
        self.options.now = self.clock.now();
        let warnings = self.site.live.update(&mut self.builder, &self.options, changed).map_err(Problem::Errors)?;
        if let Some(settings) = self.site.live.settings() {
            let registered = self.runtime.block_on(self.site.registrar.register_site(settings));
            registered.map_err(Problem::Failure)?;
        }
        Ok(warnings)
    }

    /// Prints the warnings that were not there before, wherever in their file they are.
    fn print_new(&mut self, warnings: &Diagnostics) {
        let sorted = warnings.sorted();
        let key = |warning: &Diagnostic| (Arc::clone(&warning.path), warning.message.to_string());
        let mut new = Diagnostics::default();
        new.extend(sorted.iter().filter(|warning| !self.warned.contains(&key(warning))).map(|new| (*new).clone()));
        self.warned = sorted.into_iter().map(key).collect();
        self.terminal.report(&new.render_human(self.terminal.colored()));
    }
}
