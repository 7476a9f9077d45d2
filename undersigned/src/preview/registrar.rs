//! Registers what the preview shows with its store: each petition before its page is sent, and when its entry changes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use generator::LivePetition;
use petition::index::Site;
use petition::slug::Slug;
use signer::{Clock as _, Registry, Store, SystemRandom, register_petition, retire_missing};

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
    site: Option<Site>,
}

impl Registrar {
    /// Registers a petition unless it is registered like this. The error is a message for the terminal and the browser.
    pub(crate) async fn register(&self, petition: &LivePetition) -> Result<(), String> {
        let LivePetition { entry, fingerprint } = petition;
        if self.registered().petitions.get(&entry.id) == Some(fingerprint) {
            return Ok(());
        }
        let registered = register_petition(&self.store, entry, self.clock.now(), &SystemRandom, &self.recipient).await;
        registered.map_err(|error| error.to_string())?;
        self.registered().petitions.insert(entry.id.clone(), *fingerprint);
        self.registry.forget();
        Ok(())
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

    /// Retires the petitions that are not `present` any more; one that comes back is restored.
    pub(crate) async fn retire_missing(&self, present: &BTreeSet<Slug>) -> Result<(), String> {
        self.registered().petitions.retain(|id, _| present.contains(id));
        let retired = retire_missing(&self.store, present, self.clock.now()).await;
        self.registry.forget();
        retired.map_err(|error| error.to_string())
    }

    fn registered(&self) -> MutexGuard<'_, Registered> {
        self.registered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
