//! `undersigned serve`.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use generator::{BuildOptions, Builder, Preview as PreviewOptions};
use signer::{Clock as _, PageSource};
use tokio::runtime::Handle;
use tokio::sync::mpsc;

use crate::cli;
use crate::exit::{CommandResult, Failure};
use crate::http_server;
use crate::lock::{Lock, RunningPreview, StoreUser};
use crate::preview::access::Access;
use crate::preview::address::{self, Addresses};
use crate::preview::builder::{BuildRequest, BuildThread};
use crate::preview::clock::PreviewClock;
use crate::preview::day;
use crate::preview::editor::EditorLinks;
use crate::preview::guard::AllowedHosts;
use crate::preview::server;
use crate::preview::signer::{self as preview_signer, LocalSigner};
use crate::preview::site::PreviewSite;
use crate::preview::state::PreviewServer;
use crate::preview::stopping::Stopping;
use crate::preview::{store_endpoint, watch};
use crate::private_file;
use crate::project::Project;
use crate::store;
use crate::terminal::Terminal;

/// How long emails that are being sent may take to finish once the preview is stopping.
const MAILS_END: Duration = Duration::from_secs(20);

/// Previews the site until the process is interrupted.
pub(crate) fn run(serve: &cli::ServeArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    terminal.init_tracing();
    let state = project.state();
    state.create()?;
    let runtime = store::runtime()?;
    let mut lock = match runtime.block_on(Lock::take(&state.lock()))? {
        StoreUser::Us(lock) => lock,
        StoreUser::Preview(RunningPreview { address, .. }) => {
            return Err(Failure::Usage(format!("a preview of this site is already running at {address}")));
        }
    };
    if serve.fresh {
        state.clear()?;
    }
    runtime.block_on(preview(serve, project, &mut lock, terminal))
}

async fn preview(serve: &cli::ServeArgs, project: &Project, lock: &mut Lock, terminal: &Terminal) -> CommandResult {
    let state = project.state();
    let stopping = Stopping::on_signal();
    let transport = preview_signer::transport(serve, &state)?;
    let listener = address::listen(&serve.host, serve.port).await?;
    let addresses = Addresses::of(&serve.host, serve.base_url.as_ref(), &listener)?;
    let base = addresses.base();
    let clock = PreviewClock::starting_at(serve.clock.now);
    let signer = LocalSigner::open(&state, clock).await?;

    let (builds, requests) = mpsc::unbounded_channel();
    let renewals = builds.clone();
    // Before the content is read, so that no change is missed.
    watch_project(serve, project, builds.clone(), terminal)?;
    let site = PreviewSite::new(signer.registrar(), &state.texts(), terminal.clone());
    let thread = build_thread(serve, base, clock, project, site.clone(), terminal)?;
    let options = thread.options.clone();
    // Nothing can be shown before the content has been read.
    tokio::task::spawn_blocking(move || thread.spawn(requests))
        .await
        .map_err(|error| Failure::machine("reading the content", error))??;

    for folder in [state.mail(), state.texts()] {
        private_file::create_folder(&folder).map_err(|error| Failure::machine(folder.display(), error))?;
    }
    let preview = PreviewServer {
        site: site.clone(),
        mail: state.mail().into(),
        base: base.into(),
        editor: EditorLinks::new(&serve.editor, project.root()),
        stopping: stopping.clone(),
        builds,
    };
    let pages: Arc<dyn PageSource> = Arc::new(site.clone());
    let hosts = AllowedHosts::new(
        serve
            .allow_host
            .iter()
            .map(String::as_str)
            .chain([serve.host.as_str()])
            .chain(serve.base_url.as_ref().and_then(url::Url::host_str)),
    );
    let access = Access::new(addresses.port);
    let signing = signer::router(signer.state(base, Arc::clone(&pages), serve));
    let app = server::router(preview, signing, hosts, access.clone());
    let mailer = signer.mailer(base, pages, transport).run(signer.wake(), stopping.clone().wait());
    let mailer = tokio::spawn(mailer);
    tokio::spawn(LocalSigner::sweep(signer.store(), clock));
    let live = Arc::clone(&site.live);
    let renew = move || {
        // The build thread ends only with the process.
        let _ = renewals.send(BuildRequest::Renew { done: None });
    };
    tokio::spawn(day::follow(clock, move || live.valid_until(), renew));
    tokio::spawn(site.work_in_background(options));

    let store = store_endpoint::open(signer.store(), stopping.clone()).await?;
    let (address, token) = (addresses.local.clone(), access.token().to_owned());
    lock.publish(&RunningPreview { address: address.clone(), token, store })?;
    addresses.print(&access, &serve.allow_host, terminal);
    if serve.smtp.is_none() {
        let inbox = if serve.base_url.is_some() { base } else { &address };
        terminal.status(format_args!("Inbox at {inbox}_preview/inbox/"));
    }
    if serve.open && open::that_detached(access.invitation(&address)).is_err() {
        terminal.status("could not open a browser");
    }
    http_server::serve(listener, app, http_server::SILENCE_MAX, stopping.wait()).await;
    if tokio::time::timeout(MAILS_END, mailer).await.is_err() {
        tracing::warn!("an email was cut off: its server did not answer in time");
    }
    Ok(())
}

fn build_thread(
    serve: &cli::ServeArgs,
    base: &str,
    clock: PreviewClock,
    project: &Project,
    site: PreviewSite,
    terminal: &Terminal,
) -> Result<BuildThread, Failure> {
    let state = project.state();
    let preview = PreviewOptions {
        base_url: url::Url::parse(base).map_err(|error| Failure::machine(base, error))?,
        recipient: Some(site.registrar.recipient.clone()),
        has_sample_counts: serve.sample,
    };
    Ok(BuildThread {
        builder: Builder::new(),
        options: BuildOptions {
            drafts: true,
            preview: Some(preview),
            ..BuildOptions::new(project.root(), clock.now())
        },
        state,
        clock,
        site,
        runtime: Handle::current(),
        terminal: terminal.clone(),
        warned: HashSet::new(),
    })
}

fn watch_project(
    serve: &cli::ServeArgs,
    project: &Project,
    builds: mpsc::UnboundedSender<BuildRequest>,
    terminal: &Terminal,
) -> CommandResult {
    if serve.no_watch {
        return Ok(());
    }
    watch::watch(project.root(), serve.poll, terminal, move |paths| {
        // The build thread ends only with the process.
        let _ = builds.send(BuildRequest::Changed(paths));
    })
}
