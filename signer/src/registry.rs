//! The registered petitions and site, and the rules of staff, cached for 30 seconds so that signing rarely reads them from the store.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use petition::index::Site;
use petition::slug::Slug;

use crate::clock::{Clock, after};
use crate::rules::Rules;
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError};

/// How long an entry is cached.
const CACHE_TIME: SignedDuration = SignedDuration::from_secs(30);
/// Maximum number of cached petitions, including absent ones, since anyone can ask for those.
const CACHE_MAX: usize = 2000;

/// When the entry expires, and the petition; `None` for one that does not exist.
type CachedPetition = (Timestamp, Option<Arc<Petition>>);

/// The rules in force, and when to read them again.
#[derive(Clone, Default)]
struct CachedRules {
    until: Option<Timestamp>,
    rules: Arc<Rules>,
}

/// A read-through cache of the registered petitions and site, and of the rules.
pub struct Registry {
    store: Store,
    clock: Arc<dyn Clock>,
    petitions: Mutex<HashMap<Slug, CachedPetition>>,
    site: Mutex<Option<(Timestamp, Arc<Site>)>>,
    rules: Mutex<CachedRules>,
    invalid_rules: AtomicUsize,
}

impl Registry {
    /// A cache over `store`.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        let (petitions, site, rules) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { store, clock, petitions, site, rules, invalid_rules: AtomicUsize::new(0) }
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

    /// The rules, as stored at most 30 seconds ago. If they cannot be read or parsed, the last ones stay in force.
    pub async fn rules(&self) -> Arc<Rules> {
        let now = self.clock.now();
        let last = self.rules.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if last.until.is_some_and(|until| now < until) {
            return last.rules;
        }
        let rules = match self.store.rules_text().await {
            Ok(None) => Arc::default(),
            Ok(Some(text)) => Rules::parse(&text, now).map(Arc::new).unwrap_or_else(|error| {
                tracing::error!(%error, "the rules are invalid, the last ones stay in force");
                self.invalid_rules.fetch_add(1, Ordering::Relaxed);
                last.rules
            }),
            Err(error) => {
                tracing::warn!(%error, "the rules cannot be read, the last ones stay in force");
                last.rules
            }
        };
        let cached = CachedRules { until: Some(after(now, CACHE_TIME)), rules: Arc::clone(&rules) };
        *self.rules.lock().unwrap_or_else(PoisonError::into_inner) = cached;
        rules
    }

    /// How often invalid rules were read since the last call.
    pub fn take_invalid_rules(&self) -> usize {
        self.invalid_rules.swap(0, Ordering::Relaxed)
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
