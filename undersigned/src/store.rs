//! The store that a command works on.

use std::path::Path;

use petition::count::Counts;
use publisher::{NamedStore, process_environment};
use signer::Store;
use tokio::runtime::Runtime;

use crate::cli::StoreKind;
use crate::exit::Failure;
use crate::project::Project;

/// The name of the preview's store in `counts.json`.
pub(crate) const LOCAL: &str = "local";

/// The runtime of the commands that access a store.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|error| Failure::machine("starting the runtime", error))
}

/// Opens the store; the tables of the preview's are created if they are missing.
pub(crate) async fn open(kind: StoreKind, project: &Project) -> Result<NamedStore, Failure> {
    match kind {
        StoreKind::Local => {
            let state = project.state();
            state.make()?;
            let path = state.database();
            let is_new = !path.exists();
            let store = open_embedded(&path)?;
            if is_new {
                create_tables(&store, &path).await?;
            }
            Ok(NamedStore { store, name: LOCAL.to_owned() })
        }
        StoreKind::Aws => {
            let aws = project.aws()?;
            Ok(NamedStore::aws(aws.region.as_deref(), aws.prefix.as_deref(), &process_environment)?)
        }
    }
}

/// Opens the store without creating anything: a missing one is empty.
pub(crate) async fn open_read_only(kind: StoreKind, project: &Project) -> Result<NamedStore, Failure> {
    if kind == StoreKind::Aws || project.state().database().exists() {
        return open(kind, project).await;
    }
    let store = Store::in_memory()?;
    store.create_tables().await?;
    Ok(NamedStore { store, name: LOCAL.to_owned() })
}

/// The preview's store, whose tables may be missing.
pub(crate) fn open_embedded(path: &Path) -> Result<Store, Failure> {
    Store::embedded(path).map_err(|error| Failure::machine(path.display(), error))
}

pub(crate) async fn create_tables(store: &Store, path: &Path) -> Result<(), Failure> {
    store.create_tables().await.map_err(|error| Failure::machine(path.display(), error))
}

/// Fetches the counts that `counts.json` keeps.
pub(crate) async fn fetch_counts(
    named: &NamedStore,
    project: &Project,
    now: jiff::Timestamp,
) -> Result<Counts, Failure> {
    Ok(publisher::fetch_counts(named, project.state().counts(&named.name)?, now).await?)
}
