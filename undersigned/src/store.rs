//! The store that a command works on.

use std::path::Path;

use jiff::Timestamp;
use petition::count::Counts;
use publisher::{NamedStore, process_environment};
use signer::Store;
use tokio::runtime::Runtime;

use crate::cli::StoreLocation;
use crate::exit::Failure;
use crate::private_file;
use crate::project::Project;

/// The name of the preview's store in `counts.json`.
pub(crate) const LOCAL: &str = "local";

/// The runtime of the commands that access a store.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|error| Failure::machine("starting the runtime", error))
}

/// Opens the store; that of the preview is created if it is missing.
pub(crate) async fn open(location: StoreLocation, project: &Project) -> Result<NamedStore, Failure> {
    match location {
        StoreLocation::Local => {
            let state = project.state();
            state.create()?;
            Ok(local(open_embedded(&state.database()).await?))
        }
        StoreLocation::Aws => {
            let aws = project.aws()?;
            Ok(NamedStore::aws(aws.region.as_deref(), aws.prefix.as_deref(), &process_environment)?)
        }
    }
}

/// Opens the store without creating anything: a missing one is empty.
pub(crate) async fn open_read_only(location: StoreLocation, project: &Project) -> Result<NamedStore, Failure> {
    if location == StoreLocation::Aws || project.state().database().exists() {
        return open(location, project).await;
    }
    let store = Store::in_memory()?;
    store.create_tables().await?;
    Ok(local(store))
}

/// Opens the preview's store, creating it if it is missing.
pub(crate) async fn open_embedded(path: &Path) -> Result<Store, Failure> {
    let is_new = !path.exists();
    if is_new {
        // SQLite creates its files with the mode of the database.
        private_file::create(path).map_err(|error| Failure::machine(path.display(), error))?;
    }
    let store = Store::embedded(path).map_err(|error| Failure::machine(path.display(), error))?;
    if is_new {
        store.create_tables().await.map_err(|error| Failure::machine(path.display(), error))?;
    }
    Ok(store)
}

fn local(store: Store) -> NamedStore {
    NamedStore { store, name: LOCAL.to_owned() }
}

/// Fetches the counts that `counts.json` keeps.
pub(crate) async fn fetch_counts(named: &NamedStore, project: &Project, now: Timestamp) -> Result<Counts, Failure> {
    Ok(publisher::fetch_counts(named, project.state().counts(&named.name)?, now).await?)
}
