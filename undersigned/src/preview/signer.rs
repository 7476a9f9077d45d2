//! The preview's signer: its store, its secrets, and the transport of its emails.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use petition::index::Rates;
use signer::{
    AppState, ClientAddress, Clock, DisposableDomains, FolderTransport, Mailer, PageSource, Random, Registry, Secrets,
    SenderPause, SmtpTransport, Store, SystemRandom, Transport, keeper,
};
use tokio::sync::Notify;

use super::clock::PreviewClock;
use super::registrar::Registrar;
use crate::cli::ServeArgs;
use crate::exit::Failure;
use crate::private_file;
use crate::project::StateFolder;
use crate::store;

/// The pause between sweeps, and the signatures per sweep.
const SWEEP_PAUSE: Duration = Duration::from_secs(300);
const SWEEP_ITEMS: u64 = 1000;

/// The store, the secrets and the channels of the preview's signer and mailer.
pub(crate) struct LocalSigner {
    store: Store,
    secrets: Secrets,
    registry: Arc<Registry>,
    clock: PreviewClock,
    wake: Arc<Notify>,
}

impl LocalSigner {
    /// Opens the preview's store and secrets, creating what is missing.
    pub(crate) async fn open(state: &StateFolder, clock: PreviewClock) -> Result<Self, Failure> {
        let path = state.database();
        let store = store::open_embedded(&path).await?;
        // The store of an earlier version may lack tables.
        store.create_tables().await.map_err(|error| Failure::machine(path.display(), error))?;
        Ok(Self {
            registry: Arc::new(Registry::new(store.clone(), Arc::new(clock))),
            store,
            clock,
            secrets: secrets(&state.preview_key())?,
            wake: Arc::new(Notify::new()),
        })
    }

    /// The preview's public key, for organisations without one.
    pub(crate) fn recipient(&self) -> String {
        self.secrets.recipient_public()
    }

    /// Registers what the preview shows.
    pub(crate) fn registrar(&self) -> Registrar {
        Registrar {
            store: self.store.clone(),
            registry: Arc::clone(&self.registry),
            clock: self.clock,
            recipient: self.recipient(),
            registered: Mutex::default(),
        }
    }

    /// The state of the signer's routes; `base` is the preview's URL with a trailing slash.
    pub(crate) fn state(&self, base: &str, pages: Arc<dyn PageSource>, serve: &ServeArgs) -> AppState {
        AppState {
            store: self.store.clone(),
            secrets: self.secrets.public(),
            pages,
            clock: Arc::new(self.clock),
            random: random(),
            registry: Arc::clone(&self.registry),
            api_url: api_url(base),
            site_url: base.to_owned(),
            answer_within: None,
            limits: serve.limits.then(Rates::default),
            disposable: DisposableDomains::builtin(),
            client_address: ClientAddress::Connection,
            wake: Some(Arc::clone(&self.wake)),
            conflicts: Arc::default(),
        }
    }

    /// The mailer, as a task of this process.
    pub(crate) fn mailer(&self, base: &str, pages: Arc<dyn PageSource>, transport: Arc<dyn Transport>) -> Arc<Mailer> {
        Arc::new(Mailer {
            store: self.store.clone(),
            transport,
            secrets: self.secrets.mailer(),
            pages,
            clock: Arc::new(self.clock),
            random: random(),
            api_url: api_url(base),
            registry: Arc::clone(&self.registry),
            pause: SenderPause::default(),
        })
    }

    /// Sweeps periodically, as the schedule in AWS does.
    pub(crate) async fn sweep(store: Store, clock: PreviewClock) {
        loop {
            // The next sweep retries what failed.
            if let Err(error) = keeper::sweep(&store, clock.now(), SWEEP_ITEMS).await {
                tracing::warn!(%error, "the sweep failed");
            }
            if let Err(error) = keeper::settle_all(&store, clock.now().as_second()).await {
                tracing::warn!(%error, "the paper sheets could not be compared with the signatures");
            }
            tokio::time::sleep(SWEEP_PAUSE).await;
        }
    }

    pub(crate) fn store(&self) -> Store {
        self.store.clone()
    }

    /// Wakes the mailer.
    pub(crate) fn wake(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }
}

/// The transport of the emails: an SMTP server if one is given, or else a folder.
pub(crate) fn transport(serve: &ServeArgs, state: &StateFolder) -> Result<Arc<dyn Transport>, Failure> {
    match &serve.smtp {
        None => Ok(Arc::new(FolderTransport::new(state.mail()))),
        // The message leaves out the URL, which may contain a password.
        Some(url) => match SmtpTransport::new(url) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(_) => Err(Failure::Usage("`--smtp` must be an smtp:// or smtps:// URL".to_owned())),
        },
    }
}

fn api_url(base: &str) -> String {
    format!("{base}api")
}

fn random() -> Arc<dyn Random> {
    Arc::new(SystemRandom)
}

/// Reads the preview's secrets, or creates them, readable by their owner alone.
fn secrets(path: &Path) -> Result<Secrets, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Secrets::parse(&text).map_err(|error| {
            Failure::Usage(format!("{}: {error}; run `undersigned serve --fresh` to replace it", path.display()))
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secrets = Secrets::generate(&SystemRandom);
            private_file::write_new(path, &secrets.to_text())?;
            Ok(secrets)
        }
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}
