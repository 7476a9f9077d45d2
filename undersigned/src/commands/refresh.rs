//! `undersigned refresh`.

use std::thread;
use std::time::{Duration, Instant};

use generator::site::{BuildOptions, Builder};
use petition::count::Counts;

use crate::cli::{self, StoreKind};
use crate::exit::Outcome;
use crate::preview::client;
use crate::project::Project;
use crate::report::{finish, summary};
use crate::store;
use crate::terminal::Terminal;

/// Fetches the counts, and renders the pages again that show them.
pub(crate) fn run(refresh: &cli::Refresh, project: &Project, terminal: &Terminal) -> Outcome {
    let runtime = store::runtime()?;
    let kind = refresh.store.store.unwrap_or(StoreKind::Local);
    let named = runtime.block_on(store::open(kind, project))?;
    let mut builder = Builder::new();
    loop {
        let counts = runtime.block_on(store::fetch(&named, project, refresh.clock.now))?;
        project.state().keep_counts(&counts)?;
        render(&mut builder, project, counts, refresh, terminal)?;
        if kind == StoreKind::Local {
            runtime.block_on(client::refresh_running(&project.state().lock()))?;
        }
        let Some(seconds) = refresh.watch else { return Ok(()) };
        thread::sleep(Duration::from_secs(u64::from(seconds)));
    }
}

fn render(
    builder: &mut Builder,
    project: &Project,
    counts: Counts,
    refresh: &cli::Refresh,
    terminal: &Terminal,
) -> Outcome {
    let now = super::now(&refresh.clock);
    let options = BuildOptions { out: project.site(), counts, ..BuildOptions::new(project.root(), now) };
    let begun = Instant::now();
    let report = finish(builder.build(&options), terminal)?;
    terminal.summary(summary(&report, begun));
    Ok(())
}
