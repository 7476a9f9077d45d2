//! The store that a command works on.

pub(crate) mod remote;

use std::ops::Deref;
use std::path::Path;

use jiff::Timestamp;
use petition::count::Counts;
use publisher::NamedStore;
use signer::{RefreshMode, Store};
use tokio::runtime::Runtime;

use crate::cli::StoreLocation;
use crate::exit::Failure;
use crate::lock::{Lock, StoreUser};
use crate::private_file;
use crate::project::Project;

/// The name of the preview's store in `counts.json`.
pub(crate) const LOCAL: &str = "local";

/// The runtime of the commands that access a store.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Runtime::new().map_err(|error| Failure::machine("starting the runtime", error))
}

/// An open store.
#[derive(Debug)]
pub(crate) struct OpenStore {
    named: NamedStore,
    /// Keeps other processes from the file of an embedded store; released after the store is closed.
    _lock: Option<Lock>,
}

impl Deref for OpenStore {
    type Target = NamedStore;

    fn deref(&self) -> &NamedStore {
        &self.named
    }
}

/// Opens the store; that of the preview is created if it is missing. If a preview is running, it is asked instead of the file,
/// which only one process may open.
pub(crate) async fn open(location: StoreLocation, project: &Project) -> Result<OpenStore, Failure> {
    let open = open_unchecked(location, project).await?;
    open.store.check_format().await?;
    Ok(open)
}

async fn open_unchecked(location: StoreLocation, project: &Project) -> Result<OpenStore, Failure> {
    match location {
        StoreLocation::Local => {
            let state = project.state();
            state.create()?;
            match Lock::take(&state.lock()).await? {
                StoreUser::Preview(preview) => Ok(OpenStore { named: local(remote::open(preview.store)), _lock: None }),
                StoreUser::Us(lock) => {
                    Ok(OpenStore { named: local(open_embedded(&state.database()).await?), _lock: Some(lock) })
                }
            }
        }
        StoreLocation::Aws => {
            let named = NamedStore::aws(project.aws_settings()?.prefix.as_deref(), project.aws().await?)?;
            Ok(OpenStore { named, _lock: None })
        }
    }
}

/// Opens the store without creating anything: a missing one is empty.
pub(crate) async fn open_read_only(location: StoreLocation, project: &Project) -> Result<OpenStore, Failure> {
    if location == StoreLocation::Aws || project.state().database().exists() {
        return open(location, project).await;
    }
    let store = Store::in_memory()?;
    store.create_tables().await?;
    Ok(OpenStore { named: local(store), _lock: None })
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

/// Fetches the counts, given those that `counts.json` keeps.
pub(crate) async fn fetch_counts(
    named: &NamedStore,
    project: &Project,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<Counts, Failure> {
    let previous = project.state().counts(&named.name)?;
    Ok(publisher::fetch_counts(named, previous, &project.settings()?.timezone, now, mode).await?)
}
