//! Hosts the signer in AWS Lambda. One binary, two functions: `UNDERSIGNED_ROLE=signer` answers HTTP behind the CDN,
//! `UNDERSIGNED_ROLE=mailer` is woken by the table's stream, by a schedule and by mails that came back.
//!
//! Whatever takes time and is not needed for an answer is not done before the first one: a cold start is somebody waiting.

mod aws;
mod config;
mod event;
mod gateway;
mod http;
mod https;
mod mailer;
mod metrics;
mod ses;

use std::sync::Arc;
use std::time::Duration;

use lambda_http::Error;
use signer::client_address::ClientAddress;
use signer::clock::{Clock, SystemClock};
use signer::disposable::DisposableDomains;
use signer::known::Known;
use signer::limits::Limits;
use signer::page::source::{PageSource, SitePages};
use signer::post::Post;
use signer::random::{Random, SystemRandom};
use signer::store::Store;
use signer::{Conflicts, SignerState};
use zeroize::Zeroizing;

use crate::config::{Config, Role, SecretSource};
use crate::http::Front;
use crate::https::Https;
use crate::metrics::Metrics;
use crate::ses::SesMailer;

/// A visitor's answer, its page fetched, within the function's ten seconds (`Timeout` in `deploy/template.yaml`).
const ANSWER_WITHIN: Duration = Duration::from_secs(7);

// One request at a time is what Lambda gives a process.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_max_level(tracing::Level::INFO)
        .with_target(false)
        .init();
    let started = start().await;
    if let Err(error) = &started {
        tracing::error!(%error, "the function cannot run");
    }
    started
}

async fn start() -> Result<(), Error> {
    let config = Config::read(&|name| std::env::var(name).ok())?;
    let https = Https::new();
    let parts = Parts::new(&config, &https);
    let secrets = secrets(&config, &https).await?;
    let metrics = Metrics::new(config.site_url.clone());
    match config.role {
        Role::Signer => {
            let conflicts: Arc<Conflicts> = Arc::default();
            let state = parts.signer(&config, config::parse_public(&secrets)?, conflicts.clone());
            let front = Front { origin_secrets: config.origin_secrets, conflicts, metrics };
            http::run(signer::router(state), front).await
        }
        Role::Mailer => {
            let mailer = SesMailer::new(aws::ses(&config.aws, &https), config.configuration_set.clone());
            mailer::run(parts.post(&config, config::parse_mailer(&secrets)?, mailer), metrics).await
        }
    }
}

async fn secrets(config: &Config, https: &Https) -> Result<Zeroizing<String>, aws::ParameterError> {
    match &config.secrets {
        SecretSource::Text(text) => Ok(text.clone()),
        SecretSource::Parameter(name) => aws::parameter(&config.aws, https, name, std::time::SystemTime::now()).await,
    }
}

/// What both roles have.
struct Parts {
    store: Store,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    pages: Arc<dyn PageSource>,
    known: Arc<Known>,
}

impl Parts {
    fn new(config: &Config, https: &Https) -> Self {
        let store = Store::new(aws::dynamodb(&config.aws, https), config.table_prefix.clone());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self {
            known: Arc::new(Known::new(store.clone(), clock.clone())),
            pages: Arc::new(SitePages::new(https.clone(), config.site_url.clone(), clock.clone())),
            random: Arc::new(SystemRandom),
            store,
            clock,
        }
    }

    fn signer(self, config: &Config, secrets: signer::secret::PublicSecrets, conflicts: Arc<Conflicts>) -> SignerState {
        let domains = config.disposable_domains.split_whitespace().collect::<Vec<_>>().join("\n");
        SignerState {
            store: self.store,
            secrets,
            pages: self.pages,
            clock: self.clock,
            random: self.random,
            known: self.known,
            api_url: config.api_url.clone(),
            answer_within: Some(ANSWER_WITHIN),
            limits: Some(Limits::default()),
            disposable: DisposableDomains::builtin().with(&domains),
            client_address: config.client_address.clone().map_or(ClientAddress::Unknown, ClientAddress::Header),
            wake: None,
            conflicts,
        }
    }

    fn post(self, config: &Config, secrets: signer::secret::MailerSecrets, mailer: SesMailer) -> Post {
        Post {
            store: self.store,
            mailer: Arc::new(mailer),
            secrets,
            pages: self.pages,
            clock: self.clock,
            random: self.random,
            api_url: config.api_url.clone(),
            known: self.known,
        }
    }
}
