//! The signer of the preview: its store, its secrets and where its mails go.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use signer::{
    AppState, ClientAddress, Clock, Deployment, DirectoryPages, DisposableDomains, FolderTransport, Limits, Mailer,
    Phase, Random, RegisterOptions, Registry, Retire, Secrets, SmtpTransport, Store, SystemClock, SystemRandom,
    Transport, keeper, register,
};
use tokio::runtime::Handle;
use tokio::sync::Notify;

use super::builder::Register;
use crate::cli::Serve;
use crate::exit::Failure;
use crate::private_file;
use crate::project::State;
use crate::store;

/// How often the preview sweeps, and how many signatures at a time.
const SWEEP_PAUSE: Duration = Duration::from_secs(300);
const SWEEP_ITEMS: u64 = 1000;

/// What the preview signs with.
pub(crate) struct LocalSigner {
    store: Store,
    secrets: Secrets,
    registry: Arc<Registry>,
    wake: Arc<Notify>,
}

impl LocalSigner {
    /// Opens the preview's store, and its secrets, which are made when they are not there.
    pub(crate) async fn open(state: &State) -> Result<Self, Failure> {
        let path = state.database();
        let store = store::open_embedded(&path)?;
        store::create_tables(&store, &path).await?;
        Ok(Self {
            registry: Arc::new(Registry::new(store.clone(), clock())),
            store,
            secrets: secrets(&state.preview_key())?,
            wake: Arc::new(Notify::new()),
        })
    }

    /// The preview's public key, for organisations without one.
    pub(crate) fn recipient(&self) -> String {
        self.secrets.recipient_public()
    }

    /// Registers the index of each build. Called on the thread that builds, which waits for it.
    pub(crate) fn registrar(&self, fixed_now: Option<Timestamp>) -> Register {
        let (store, registry, recipient, runtime) =
            (self.store.clone(), Arc::clone(&self.registry), self.recipient(), Handle::current());
        Box::new(move |index| {
            let options = RegisterOptions {
                phase: Phase::All,
                deployment: Deployment::Preview,
                retire: Retire::All,
                preview_recipient: Some(&recipient),
            };
            let now = fixed_now.unwrap_or_else(Timestamp::now);
            let registered = runtime.block_on(register(&store, index, now, &SystemRandom, &options));
            registry.forget();
            registered.map(drop).map_err(|error| error.to_string())
        })
    }

    /// What the routes are given; `base` is the preview's address, with a slash at the end.
    pub(crate) fn state(&self, base: &str, state: &State, serve: &Serve) -> AppState {
        AppState {
            store: self.store.clone(),
            secrets: self.secrets.public(),
            pages: Arc::new(DirectoryPages::new(state.preview())),
            clock: clock(),
            random: random(),
            registry: Arc::clone(&self.registry),
            api_url: api_url(base),
            answer_within: None,
            limits: serve.limits.then(Limits::default),
            disposable: DisposableDomains::builtin(),
            client_address: ClientAddress::Connection,
            wake: Some(Arc::clone(&self.wake)),
            conflicts: Arc::default(),
        }
    }

    /// The mailer, as a task of this process.
    pub(crate) fn mailer(&self, base: &str, state: &State, transport: Arc<dyn Transport>) -> Arc<Mailer> {
        Arc::new(Mailer {
            store: self.store.clone(),
            transport,
            secrets: self.secrets.mailer(),
            pages: Arc::new(DirectoryPages::new(state.preview())),
            clock: clock(),
            random: random(),
            api_url: api_url(base),
            registry: Arc::clone(&self.registry),
        })
    }

    /// Deletes what has had its time, now and then, as the schedule does in the cloud.
    pub(crate) async fn sweep(store: Store) {
        loop {
            // What fails now is done the next time.
            if let Err(error) = keeper::sweep(&store, Timestamp::now(), SWEEP_ITEMS).await {
                tracing::warn!(%error, "the sweep stopped");
            }
            tokio::time::sleep(SWEEP_PAUSE).await;
        }
    }

    /// The store.
    pub(crate) fn store(&self) -> Store {
        self.store.clone()
    }

    /// Wakes the mailer.
    pub(crate) fn wake(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }
}

/// What takes the mails: a server where one is given, else a folder.
pub(crate) fn transport(serve: &Serve, state: &State) -> Result<Arc<dyn Transport>, Failure> {
    match &serve.smtp {
        None => Ok(Arc::new(FolderTransport::new(state.mail()))),
        // The address is not repeated: it may hold a password.
        Some(url) => match SmtpTransport::new(url) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(_) => Err(Failure::Usage("`--smtp` is no smtp:// or smtps:// address".to_owned())),
        },
    }
}

fn api_url(base: &str) -> String {
    format!("{base}api")
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

fn random() -> Arc<dyn Random> {
    Arc::new(SystemRandom)
}

/// The secrets of the preview, readable by their owner alone.
fn secrets(path: &Path) -> Result<Secrets, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Secrets::parse(&text)
            .map_err(|error| Failure::Usage(format!("{}: {error}; `serve --fresh` begins anew", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secrets = Secrets::generate(&SystemRandom);
            private_file::write_new(path, &secrets.to_text())?;
            Ok(secrets)
        }
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}
