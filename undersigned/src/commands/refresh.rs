//! `undersigned refresh`.

use std::thread;
use std::time::{Duration, Instant};

use generator::site::Builder;

use crate::cli::{self, StoreKind};
use crate::exit::CommandResult;
use crate::preview::client;
use crate::project::Project;
use crate::report::{finish, summary};
use crate::store;
use crate::terminal::Terminal;

/// Fetches the counts, and renders the pages again that show them.
pub(crate) fn run(refresh: &cli::Refresh, project: &Project, terminal: &Terminal) -> CommandResult {
    let runtime = store::runtime()?;
    let kind = refresh.store.store.unwrap_or(StoreKind::Local);
    let named = runtime.block_on(store::open(kind, project))?;
    let mut builder = Builder::new();
    loop {
        let now = super::now(&refresh.clock);
        let counts = runtime.block_on(store::fetch_counts(&named, project, now))?;
        project.state().keep_counts(&counts)?;
        let started = Instant::now();
        let outcome = publisher::render(&mut builder, project.root(), &project.site(), counts, now);
        terminal.summary(summary(&finish(outcome, terminal)?, started));
        if kind == StoreKind::Local {
            runtime.block_on(client::refresh_running(&project.state().lock()))?;
        }
        let Some(seconds) = refresh.watch else { return Ok(()) };
        thread::sleep(Duration::from_secs(u64::from(seconds)));
    }
}
