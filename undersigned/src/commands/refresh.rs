//! `undersigned refresh`.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use generator::site::{BuildOptions, Builder};
use petition::count::Counts;

use crate::cli::{self, StoreKind};
use crate::exit::{Failure, Outcome};
use crate::preview::lock::running_preview;
use crate::project::Project;
use crate::report::{finish, summary};
use crate::store;
use crate::terminal::Terminal;

/// How long a running preview may take to render its pages again.
const PREVIEW_TIMEOUT: Duration = Duration::from_secs(60);

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
            tell_preview(project)?;
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

/// Has a running preview show the new counts before this command ends.
fn tell_preview(project: &Project) -> Outcome {
    let Some(address) = running_preview(&project.state().lock()) else { return Ok(()) };
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let failed = |error| Failure::machine(format!("telling the preview at {address}"), error);
    let request =
        format!("POST /_preview/refresh HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let mut stream = TcpStream::connect(host).map_err(failed)?;
    stream.set_read_timeout(Some(PREVIEW_TIMEOUT)).map_err(failed)?;
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(failed)?;
    Ok(())
}
