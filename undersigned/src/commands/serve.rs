//! `undersigned serve`.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use generator::site::{BuildOptions, Builder, Preview as PreviewOptions};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::cli;
use crate::exit::{CommandResult, Failure};
use crate::preview::builder::{Build, Request};
use crate::preview::lock::Lock;
use crate::preview::signer::{self as preview_signer, LocalSigner};
use crate::preview::{server, watch};
use crate::project::Project;
use crate::store;
use crate::terminal::Terminal;

/// The port where the preview is looked for first.
const PORT: u16 = 4000;
/// How many ports after it are tried.
const PORTS_TRIED: u16 = 100;

/// Previews the site until it is interrupted.
pub(crate) fn run(serve: &cli::Serve, project: &Project, terminal: &Terminal) -> CommandResult {
    terminal.hear_events();
    let state = project.state();
    state.make()?;
    let mut lock = Lock::take(&state.lock())?;
    if serve.fresh {
        state.clear()?;
    }
    store::runtime()?.block_on(preview(serve, project, &mut lock, terminal))
}

async fn preview(serve: &cli::Serve, project: &Project, lock: &mut Lock, terminal: &Terminal) -> CommandResult {
    let state = project.state();
    let transport = preview_signer::transport(serve, &state)?;
    let listener = listen(serve.host, serve.port).await?;
    let address = listener.local_addr().map_err(|error| Failure::machine("the preview's address", error))?;
    let base = format!("http://{}/", reachable(address));
    let signer = LocalSigner::open(&state).await?;

    let (requests, received) = mpsc::unbounded_channel();
    let build = Build {
        builder: Builder::new(),
        options: BuildOptions {
            out: state.preview(),
            drafts: true,
            preview: Some(PreviewOptions {
                base_url: url::Url::parse(&base).map_err(|error| Failure::machine(&base, error))?,
                recipient: Some(signer.recipient()),
            }),
            ..BuildOptions::new(project.root(), super::now(&serve.clock))
        },
        state: state.clone(),
        fixed_now: serve.clock.now,
        register: signer.registrar(serve.clock.now),
        terminal: terminal.clone(),
    };
    // The first build blocks: nothing can be shown before it.
    let told = tokio::task::spawn_blocking(move || build.spawn(received))
        .await
        .map_err(|error| Failure::machine("the first build", error))??;

    let _watcher = if serve.no_watch { None } else { Some(watch_project(project, requests.clone())?) };
    fs::create_dir_all(state.mail()).map_err(|error| Failure::machine(state.mail().display(), error))?;
    let preview = server::Preview {
        pages: state.preview().into(),
        mail: state.mail().into(),
        built: told.built,
        versions: told.versions,
        builder: requests,
    };
    let app = server::router(preview, signer::router(signer.state(&base, &state, serve)));
    tokio::spawn(signer.mailer(&base, &state, transport).run(signer.wake()));
    tokio::spawn(LocalSigner::sweep(signer.store()));

    lock.tell(&base)?;
    terminal.result(format_args!("Preview at {base}"));
    if serve.smtp.is_none() {
        terminal.tell(format_args!("Mails at {base}_preview/inbox/"));
    }
    if serve.open && open::that_detached(&base).is_err() {
        terminal.tell("no browser could be opened");
    }
    axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(interrupted())
        .await
        .map_err(|error| Failure::machine("the preview's server", error))
}

fn watch_project(project: &Project, requests: mpsc::UnboundedSender<Request>) -> Result<watch::Watcher, Failure> {
    watch::watch(project.root(), move |paths| {
        // The thread that builds ends only with the process.
        let _ = requests.send(Request::Changed(paths));
    })
}

/// Listens where asked; without a port, at the first that is free from [`PORT`] on.
async fn listen(host: IpAddr, port: Option<u16>) -> Result<TcpListener, Failure> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + PORTS_TRIED,
    };
    let mut last = None;
    for port in ports {
        match TcpListener::bind((host, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some((port, error)),
        }
    }
    let (port, error) = last.expect("there is at least one port to try");
    Err(Failure::machine(format!("listening at {host}, port {port}"), error))
}

/// The address as a browser on this machine reaches it.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

async fn interrupted() {
    // Where the signal cannot be listened for, the process ends by the signal itself.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
