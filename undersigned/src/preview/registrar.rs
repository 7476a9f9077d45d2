//! Registers what the preview shows with its store: each petition before its page is sent, and when its entry changes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use generator::LivePetition;
use petition::index::Site;
use petition::slug::Slug;
use signer::store::petitions::Petition;
use signer::{
    Clock as _, Registry, RemovedPetition, Store, StoreError, SystemRandom, register_petition, retire_missing,
};

use super::clock::PreviewClock;

/// Registers with one store, and remembers what it has registered.
pub(crate) struct Registrar {
    pub(crate) store: Store,
    pub(crate) registry: Arc<Registry>,
    pub(crate) clock: PreviewClock,
    /// The preview's public key, for organisations without one.
    pub(crate) recipient: String,
    pub(crate) registered: Mutex<Registered>,
}

#[derive(Default)]
pub(crate) struct Registered {
    /// The fingerprint of each entry.
    petitions: HashMap<Slug, u64>,
    /// What was registered when the preview started, until all of it is registered again: one scan takes a fraction of the time
    /// of as many reads.
    before: Option<HashMap<Slug, Petition>>,
    site: Option<Site>,
}

impl Registrar {
    /// Registers a petition unless it is registered like this. The error is a message for the terminal and the browser.
    pub(crate) async fn register(&self, petition: &LivePetition) -> Result<(), String> {
        let LivePetition { entry, fingerprint } = petition;
        if self.registered().petitions.get(&entry.id) == Some(fingerprint) {
            return Ok(());
        }
        let seen = self.seen(&entry.id).await.map_err(|error| error.to_string())?;
        let (now, recipient) = (self.clock.now(), &self.recipient);
        let registered = register_petition(&self.store, entry, seen.as_ref(), now, &SystemRandom, recipient).await;
        registered.map_err(|error| error.to_string())?;
        self.registered().petitions.insert(entry.id.clone(), *fingerprint);
        self.registry.forget();
        Ok(())
    }

    /// Reads what is registered, before all of it is registered again.
    pub(crate) async fn read_all(&self) -> Result<(), String> {
        let petitions = self.store.petitions().await.map_err(|error| error.to_string())?;
        let by_id = petitions.into_iter().map(|petition| (petition.entry.id.clone(), petition)).collect();
        self.registered().before = Some(by_id);
        Ok(())
    }

    /// From now on, petitions are read one by one.
    pub(crate) fn forget_all(&self) {
        self.registered().before = None;
    }

    /// A petition as it is registered.
    async fn seen(&self, id: &Slug) -> Result<Option<Petition>, StoreError> {
        let before = {
            let registered = self.registered();
            let is_first = !registered.petitions.contains_key(id);
            registered.before.as_ref().filter(|_| is_first).map(|before| before.get(id).cloned())
        };
        match before {
            Some(seen) => Ok(seen),
            None => self.store.petition(id).await,
        }
    }

    /// Registers the settings of the site unless they are registered.
    pub(crate) async fn register_site(&self, site: Site) -> Result<(), String> {
        if self.registered().site.as_ref() == Some(&site) {
            return Ok(());
        }
        self.store.write_site(&site).await.map_err(|error| error.to_string())?;
        self.registered().site = Some(site);
        self.registry.forget();
        Ok(())
    }

    /// Retires the petitions that are not `present` any more; one that comes back is restored. Those with signatures stay, and
    /// are returned.
    pub(crate) async fn retire_missing(&self, present: &BTreeSet<Slug>) -> Result<Vec<RemovedPetition>, String> {
        self.registered().petitions.retain(|id, _| present.contains(id));
        let retired = retire_missing(&self.store, present, self.clock.now()).await;
        self.registry.forget();
        retired.map_err(|error| error.to_string())
    }

    fn registered(&self) -> MutexGuard<'_, Registered> {
        self.registered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
