//! The thread of the preview that builds: it owns the generator's caches, and takes one request after the other.

use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use generator::site::{BuildOptions, Builder, Outcome};
use jiff::Timestamp;
use petition::index::Index;
use tokio::sync::{mpsc, oneshot, watch};

use crate::exit::Failure;
use crate::project::State;
use crate::report::summary;
use crate::store::LOCAL;
use crate::terminal::Terminal;

/// What the thread is asked for.
#[derive(Debug)]
pub(crate) enum Request {
    /// These paths changed.
    Changed(Vec<PathBuf>),
    /// The counts changed.
    Counts {
        /// Told when the pages show them.
        done: Option<oneshot::Sender<()>>,
    },
}

/// How the last build went.
#[derive(Clone, Debug)]
pub(crate) enum Built {
    /// The pages are those of the content.
    Good,
    /// The pages are those of the last good build, or none.
    Failed {
        /// What is wrong, as the terminal shows it.
        report: String,
    },
}

/// What the thread tells.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// How the last build went.
    pub(crate) built: watch::Receiver<Built>,
    /// Another at each build: what open pages listen to.
    pub(crate) versions: watch::Receiver<String>,
}

/// Registers the index of a good build; says what is wrong with it.
pub(crate) type Register = Box<dyn FnMut(&Index) -> Result<(), String> + Send>;

/// The thread's own.
pub(crate) struct Build {
    pub(crate) builder: Builder,
    pub(crate) options: BuildOptions,
    pub(crate) state: State,
    /// The instant to build as of, where it is fixed.
    pub(crate) fixed_now: Option<Timestamp>,
    /// Told the index of each good build; answers what is wrong with it.
    pub(crate) register: Register,
    pub(crate) terminal: Terminal,
}

impl Build {
    /// Builds once, then at each request, in a thread that ends when the sender is dropped.
    pub(crate) fn spawn(mut self, mut requests: mpsc::UnboundedReceiver<Request>) -> Result<Told, Failure> {
        let (told_built, built) = watch::channel(self.build(None)?);
        // A preview that was stopped and started again has another version than the page has seen.
        let started = Timestamp::now().as_millisecond();
        let (told_version, versions) = watch::channel(format!("{started}-0"));
        let run = move || {
            let mut builds = 0_u64;
            while let Some(request) = requests.blocking_recv() {
                let (changed, done) = self.gather(request, &mut requests);
                match self.build(Some(&changed)) {
                    Ok(state) => told_built.send_replace(state),
                    Err(failure) => {
                        let report = failure.message().unwrap_or_default();
                        self.terminal.error(&report);
                        told_built.send_replace(Built::Failed { report })
                    }
                };
                builds += 1;
                told_version.send_replace(format!("{started}-{builds}"));
                for done in done {
                    // Whoever asked may have gone.
                    let _ = done.send(());
                }
            }
        };
        thread::Builder::new()
            .name("build".to_owned())
            .spawn(run)
            .map_err(|error| Failure::machine("starting the thread that builds", error))?;
        Ok(Told { built, versions })
    }

    /// This request and those that wait behind it, as one.
    fn gather(
        &self,
        first: Request,
        requests: &mut mpsc::UnboundedReceiver<Request>,
    ) -> (Vec<PathBuf>, Vec<oneshot::Sender<()>>) {
        let (mut changed, mut done) = (Vec::new(), Vec::new());
        let mut next = Some(first);
        while let Some(request) = next {
            match request {
                Request::Changed(paths) => changed.extend(paths),
                Request::Counts { done: sender } => done.extend(sender),
            }
            next = requests.try_recv().ok();
        }
        changed.retain(|path| *path != self.state.counts_file());
        (changed, done)
    }

    /// Builds everything, or what a change of `changed` and of the counts touches.
    fn build(&mut self, changed: Option<&[PathBuf]>) -> Result<Built, Failure> {
        let begun = Instant::now();
        self.options.counts = self.state.counts(LOCAL)?;
        self.options.now = self.fixed_now.unwrap_or_else(Timestamp::now);
        let outcome = match changed {
            None => self.builder.build(&self.options),
            Some(changed) => self.builder.rebuild(&self.options, changed),
        };
        self.tell(outcome, begun)
    }

    fn tell(&mut self, outcome: Outcome, begun: Instant) -> Result<Built, Failure> {
        if let Some(error) = outcome.failure {
            return Err(Failure::machine("the site cannot be written", error));
        }
        let Some(report) = outcome.report else {
            let errors = outcome.diagnostics.errors_only();
            self.terminal.report(&errors.render_human(self.terminal.colored()));
            return Ok(Built::Failed { report: errors.render_human(false) });
        };
        if report.written + report.removed > 0 {
            self.terminal.tell(summary(&report, begun));
        }
        match self.index().and_then(|index| (self.register)(&index)) {
            Ok(()) => Ok(Built::Good),
            Err(message) => {
                self.terminal.error(&message);
                Ok(Built::Failed { report: message })
            }
        }
    }

    fn index(&self) -> Result<Index, String> {
        let index = publisher::read_index(&self.options.out)
            .map_err(|error| Failure::from(error).message().unwrap_or_default())?;
        index.ok_or_else(|| "the site has no petitions.json".to_owned())
    }
}
