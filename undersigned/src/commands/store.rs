//! The store that a command works on, and the signer of the preview.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{Credentials, Region};
use jiff::Timestamp;
use signer::SignerState;
use signer::client_address::ClientAddress;
use signer::clock::{Clock, SystemClock};
use signer::disposable::DisposableDomains;
use signer::known::Known;
use signer::limits::Limits;
use signer::mail::Mailer;
use signer::mail::folder::FolderMailer;
use signer::mail::smtp::SmtpMailer;
use signer::page::source::DirectoryPages;
use signer::post::Post;
use signer::random::{Random, SystemRandom};
use signer::register::{self, Options, Phase, Retire};
use signer::secret::Secrets;
use signer::store::Store;
use signer::sweep;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::Notify;

use crate::cli::{Serve, StoreKind};
use crate::exit::Failure;
use crate::preview::builder::Register;
use crate::project::{Project, State};
use crate::publish;

/// The name of the preview's store in `counts.json`.
pub(crate) const LOCAL: &str = "local";

/// How often the preview sweeps, and how many signatures at a time.
const SWEEP_PAUSE: Duration = Duration::from_secs(300);
const SWEEP_ITEMS: u64 = 1000;

/// A store, and its name in `counts.json`.
#[derive(Debug)]
pub(crate) struct NamedStore {
    pub(crate) store: Store,
    pub(crate) name: String,
}

/// The runtime of the commands that talk to a store.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|error| Failure::machine("starting the runtime", error))
}

/// Opens the store that was asked for.
pub(crate) async fn open(kind: StoreKind, project: &Project) -> Result<NamedStore, Failure> {
    match kind {
        StoreKind::Local => {
            let state = project.state();
            state.make()?;
            Ok(NamedStore { store: open_local(&state.database()).await?, name: LOCAL.to_owned() })
        }
        StoreKind::Aws => open_aws(project),
    }
}

/// Opens the store that was asked for, to read it only: one that is not there is empty, and is not made.
pub(crate) async fn open_as_it_is(kind: StoreKind, project: &Project) -> Result<NamedStore, Failure> {
    if kind == StoreKind::Aws || project.state().database().exists() {
        return open(kind, project).await;
    }
    let store = Store::in_memory()?;
    store.create_tables().await?;
    Ok(NamedStore { store, name: LOCAL.to_owned() })
}

/// Opens the preview's store; its tables are made if they are not there.
async fn open_local(path: &Path) -> Result<Store, Failure> {
    let is_new = !path.exists();
    let store = Store::embedded(path).map_err(|error| Failure::machine(path.display(), error))?;
    if is_new {
        store.create_tables().await.map_err(|error| Failure::machine(path.display(), error))?;
    }
    Ok(store)
}

/// A variable of the environment that is set to something.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// How long one try of a call may take: a page of the largest items, on a slow line. And how long all of its tries.
const TRY_WITHIN: Duration = Duration::from_secs(20);
const CALL_WITHIN: Duration = Duration::from_secs(60);

/// The tables in AWS that `site.yaml` names, with the credentials of the environment.
fn open_aws(project: &Project) -> Result<NamedStore, Failure> {
    let aws = crate::content::cloud(project)?;
    let missing = |what: &str| Failure::Machine(format!("the store in AWS needs {what}"));
    let region = aws.region.or_else(|| variable("AWS_REGION")).or_else(|| variable("AWS_DEFAULT_REGION"));
    let region = region.ok_or_else(|| missing("`aws: { region: … }` in content/site.yaml, or AWS_REGION"))?;
    let secret = variable("AWS_ACCESS_KEY_ID").zip(variable("AWS_SECRET_ACCESS_KEY"));
    let (id, key) = secret.ok_or_else(|| {
        missing(
            "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; `aws configure export-credentials --format env` prints them",
        )
    })?;
    let prefix = aws.prefix.unwrap_or_else(|| "undersigned-".to_owned());
    let mut config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(aws_sdk_dynamodb::config::BehaviorVersion::latest())
        .region(Region::new(region.clone()))
        .credentials_provider(Credentials::new(id, key, variable("AWS_SESSION_TOKEN"), None, "environment"))
        .timeout_config(
            TimeoutConfig::builder().operation_attempt_timeout(TRY_WITHIN).operation_timeout(CALL_WITHIN).build(),
        )
        .http_client(publish::https_client());
    if let Some(endpoint) = variable("AWS_ENDPOINT_URL_DYNAMODB").or_else(|| variable("AWS_ENDPOINT_URL")) {
        config = config.endpoint_url(endpoint);
    }
    let client = aws_sdk_dynamodb::Client::from_conf(config.build());
    Ok(NamedStore { store: Store::new(client, prefix.clone()), name: format!("aws:{region}/{prefix}") })
}

/// What the preview signs with.
pub(crate) struct LocalSigner {
    store: Store,
    secrets: Secrets,
    known: Arc<Known>,
    wake: Arc<Notify>,
}

impl LocalSigner {
    /// Opens the preview's store, and its secrets, which are made when they are not there.
    pub(crate) async fn open(state: &State) -> Result<Self, Failure> {
        let path = state.database();
        let store = Store::embedded(&path).map_err(|error| Failure::machine(path.display(), error))?;
        store.create_tables().await.map_err(|error| Failure::machine(path.display(), error))?;
        Ok(Self {
            known: Arc::new(Known::new(store.clone(), clock())),
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
        let (store, known, recipient, runtime) =
            (self.store.clone(), Arc::clone(&self.known), self.recipient(), Handle::current());
        Box::new(move |index| {
            let options = Options {
                phase: Phase::All,
                kind: register::StoreKind::Local,
                retire: Retire::All,
                preview_recipient: Some(&recipient),
            };
            let now = fixed_now.unwrap_or_else(Timestamp::now);
            let registered = runtime.block_on(register::register(&store, index, now, &SystemRandom, &options));
            known.forget();
            registered.map(drop).map_err(|error| error.to_string())
        })
    }

    /// What the routes are given; `base` is the preview's address, with a slash at the end.
    pub(crate) fn state(&self, base: &str, state: &State, serve: &Serve) -> SignerState {
        SignerState {
            store: self.store.clone(),
            secrets: self.secrets.public(),
            pages: Arc::new(DirectoryPages::new(state.preview())),
            clock: clock(),
            random: random(),
            known: Arc::clone(&self.known),
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
    pub(crate) fn post(&self, base: &str, state: &State, mailer: Arc<dyn Mailer>) -> Arc<Post> {
        Arc::new(Post {
            store: self.store.clone(),
            mailer,
            secrets: self.secrets.mailer(),
            pages: Arc::new(DirectoryPages::new(state.preview())),
            clock: clock(),
            random: random(),
            api_url: api_url(base),
            known: Arc::clone(&self.known),
        })
    }

    /// Deletes what has had its time, now and then, as the schedule does in the cloud.
    pub(crate) async fn sweep(store: Store) {
        loop {
            // What fails now is done the next time.
            if let Err(error) = sweep::sweep(&store, Timestamp::now(), SWEEP_ITEMS).await {
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
pub(crate) fn mailer(serve: &Serve, state: &State) -> Result<Arc<dyn Mailer>, Failure> {
    match &serve.smtp {
        None => Ok(Arc::new(FolderMailer::new(state.mail()))),
        // The address is not repeated: it may hold a password.
        Some(url) => match SmtpMailer::new(url) {
            Ok(mailer) => Ok(Arc::new(mailer)),
            Err(_) => Err(Failure::Machine("`--smtp` is no smtp:// or smtps:// address".to_owned())),
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
            .map_err(|error| Failure::Machine(format!("{}: {error}; `serve --fresh` begins anew", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let secrets = Secrets::generate(&SystemRandom);
            write_private(path, &secrets.to_text())?;
            Ok(secrets)
        }
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}

/// Writes a new file that only its owner can read.
pub(crate) fn write_private(path: &Path, text: &str) -> Result<(), Failure> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::not_made(path, error))
}
