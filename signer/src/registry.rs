//! The registered petitions and site, cached for 30 seconds so that signing rarely reads them from the store.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use petition::index::Site;
use petition::slug::Slug;

use crate::clock::{Clock, after};
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError};

/// How long an entry is cached.
const CACHE_TIME: SignedDuration = SignedDuration::from_secs(30);
/// Maximum number of cached petitions, including absent ones, since anyone can ask for those.
const CACHE_MAX: usize = 2000;

/// When the entry expires, and the petition; `None` for one that does not exist.
type CachedPetition = (Timestamp, Option<Arc<Petition>>);

/// A read-through cache of the registered petitions and site.
pub struct Registry {
    store: Store,
    clock: Arc<dyn Clock>,
    petitions: Mutex<HashMap<Slug, CachedPetition>>,
    site: Mutex<Option<(Timestamp, Arc<Site>)>>,
}

impl Registry {
    /// A cache over `store`.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock, petitions: Mutex::default(), site: Mutex::default() }
    }

    /// A petition, as registered at most 30 seconds ago.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn petition(&self, id: &Slug) -> Result<Option<Arc<Petition>>, StoreError> {
        let now = self.clock.now();
        let cached = self.petitions.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some((until, petition)) = cached
            && now < until
        {
            return Ok(petition);
        }
        let petition = self.store.petition(id).await?.map(Arc::new);
        let mut petitions = self.petitions.lock().unwrap_or_else(PoisonError::into_inner);
        if petitions.len() >= CACHE_MAX {
            petitions.clear();
        }
        petitions.insert(id.clone(), (after(now, CACHE_TIME), petition.clone()));
        Ok(petition)
    }

    /// The site, as registered at most 30 seconds ago; `None` if none is registered.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn site(&self) -> Result<Option<Arc<Site>>, StoreError> {
        let now = self.clock.now();
        if let Some((until, site)) = &*self.site.lock().unwrap_or_else(PoisonError::into_inner)
            && now < *until
        {
            return Ok(Some(site.clone()));
        }
        let Some(site) = self.store.site().await?.map(Arc::new) else { return Ok(None) };
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = Some((after(now, CACHE_TIME), site.clone()));
        Ok(Some(site))
    }

    /// The site as last read, however long ago. Does not ask the store.
    pub(crate) fn last_site(&self) -> Option<Arc<Site>> {
        self.site.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(_, site)| site.clone())
    }

    /// Clears the cache. The preview calls this after registering.
    pub fn forget(&self) {
        self.petitions.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
