//! `undersigned refresh`.

use std::thread;
use std::time::{Duration, Instant};

use generator::Builder;
use signer::RefreshMode;

use crate::cli::{self, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::preview::client;
use crate::progress::with_progress;
use crate::project::Project;
use crate::report::{finish, summary};
use crate::store;
use crate::terminal::Terminal;

/// Fetches the counts and renders the pages that show them.
pub(crate) fn run(refresh: &cli::RefreshArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let runtime = store::runtime()?;
    let location = refresh.store.location();
    let mut builder = Builder::new();
    let mut once = || -> CommandResult {
        let named = runtime.block_on(store::open(location, project))?;
        let now = refresh.clock.instant();
        let counts = runtime.block_on(store::fetch_counts(&named, project, now, RefreshMode::Publish))?;
        project.state().keep_counts(&counts)?;
        let started = Instant::now();
        let (progress, traces) = (builder.progress(), project.state().traces());
        let outcome = with_progress(terminal, &progress, || {
            publisher::render(&mut builder, project.root(), &project.site(), counts, now, traces)
        });
        terminal.summary(summary(&finish(outcome, terminal)?, started));
        if location == StoreLocation::Local {
            runtime.block_on(client::refresh_running(&project.state().lock()))?;
        }
        Ok(())
    };
    let Some(seconds) = refresh.watch else { return once() };
    loop {
        // Content is corrected and stores come back while this runs; wrong arguments stay wrong.
        match once() {
            Err(failure @ Failure::Usage(_)) => return Err(failure),
            Err(failure) => terminal.failure(&failure),
            Ok(()) => {}
        }
        thread::sleep(Duration::from_secs(u64::from(seconds)));
    }
}
