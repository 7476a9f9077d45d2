//! The store that a command works on.

use std::path::Path;
use std::time::Duration;

use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{Credentials, Region};
use jiff::Timestamp;
use petition::count::Counts;
use petition::slug::Slug;
use signer::store::Store;
use tokio::runtime::Runtime;

use crate::cli::StoreKind;
use crate::exit::Failure;
use crate::project::Project;

/// The name of the preview's store in `counts.json`.
pub(crate) const LOCAL: &str = "local";

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
        .http_client(publisher::https_client());
    if let Some(endpoint) = variable("AWS_ENDPOINT_URL_DYNAMODB").or_else(|| variable("AWS_ENDPOINT_URL")) {
        config = config.endpoint_url(endpoint);
    }
    let client = aws_sdk_dynamodb::Client::from_conf(config.build());
    Ok(NamedStore { store: Store::new(client, prefix.clone()), name: format!("aws:{region}/{prefix}") })
}

/// The counts of all petitions that the store knows.
pub(crate) async fn fetch(named: &NamedStore, project: &Project, now: Option<Timestamp>) -> Result<Counts, Failure> {
    let failed = |error| Failure::machine("fetching the counts", error);
    let petitions: Vec<Slug> =
        named.store.petitions().await.map_err(failed)?.into_iter().map(|petition| petition.entry.id).collect();
    let counts = named.store.counts(&petitions).await.map_err(failed)?;
    let before = project.state().counts(&named.name)?;
    let fetched = Counts {
        store: named.name.clone(),
        as_of: Some(now.unwrap_or_else(Timestamp::now)),
        petitions: counts.into_iter().collect(),
    };
    // Counts that are the same keep their time, so that a refresh without news changes no file.
    Ok(if fetched.petitions == before.petitions && before.as_of.is_some() { before } else { fetched })
}
