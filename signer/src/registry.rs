//! What is registered, kept for 30 seconds so that signing asks the store for it once in a while only.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use petition::index::Site;
use petition::language::Language;
use petition::slug::Slug;

use crate::clock::{Clock, after};
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError};

/// How long an entry is kept.
const KEPT_TIME: SignedDuration = SignedDuration::from_secs(30);
/// How many petitions are kept at most; those that do not exist count too, since anybody can ask for them.
const KEPT_MAX: usize = 2000;

/// Until when a petition is kept, and the petition; `None` for one that does not exist.
type Kept = (Timestamp, Option<Arc<Petition>>);

/// The petitions and the site, as registered.
pub struct Known {
    store: Store,
    clock: Arc<dyn Clock>,
    petitions: Mutex<HashMap<Slug, Kept>>,
    site: Mutex<Option<(Timestamp, Arc<Site>)>>,
}

impl Known {
    /// What is registered in `store`.
    pub fn new(store: Store, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock, petitions: Mutex::default(), site: Mutex::default() }
    }

    /// A petition as registered at most 30 seconds ago.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn petition(&self, id: &Slug) -> Result<Option<Arc<Petition>>, StoreError> {
        let now = self.clock.now();
        let kept = self.petitions.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        if let Some((until, petition)) = kept
            && now < until
        {
            return Ok(petition);
        }
        let petition = self.store.petition(id).await?.map(Arc::new);
        let mut kept = self.petitions.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(id.clone(), (after(now, KEPT_TIME), petition.clone()));
        Ok(petition)
    }

    /// The site as registered at most 30 seconds ago; `None` before the first time.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn site(&self) -> Result<Option<Arc<Site>>, StoreError> {
        let now = self.clock.now();
        if let Some((until, site)) = &*self.site.lock().unwrap_or_else(PoisonError::into_inner)
            && now < *until
        {
            return Ok(Some(site.clone()));
        }
        let Some(site) = self.store.site().await?.map(Arc::new) else { return Ok(None) };
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = Some((after(now, KEPT_TIME), site.clone()));
        Ok(Some(site))
    }

    /// The site as it was registered when it was last asked for, however long ago; the store is not asked.
    pub(crate) fn last_site(&self) -> Option<Arc<Site>> {
        self.site.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(_, site)| site.clone())
    }

    /// Forgets what was kept: after registering, in the preview.
    pub fn forget(&self) {
        self.petitions.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.site.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// The language to answer in: the wanted one where the site has it, else the site's first.
pub(crate) fn language_of(site: &Site, wanted: Option<Language>) -> Language {
    let first = || site.languages.first().cloned().or_else(|| Language::parse("en")).expect("`en` is a language tag");
    wanted.filter(|language| site.languages.contains(language)).unwrap_or_else(first)
}

/// The folder of a language's pages: none for the first, `fr/` for others.
pub(crate) fn folder_of(site: &Site, language: &Language) -> String {
    if site.languages.first() == Some(language) { String::new() } else { format!("{}/", language.segment()) }
}

/// An absolute address from its path on: `/petitions/x/` of `https://example.org/petitions/x/`.
pub(crate) fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |start| &rest[start..])
}

/// Scheme, host and port of an absolute address.
pub(crate) fn origin_of(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    url[start..].find('/').map_or(url, |end| &url[..start + end])
}

/// The file below `site/` of a page's permalink.
pub(crate) fn file_of(site: &Site, url: &str) -> String {
    let below = url.strip_prefix(site.url.as_str()).unwrap_or_else(|| path_of(url).trim_start_matches('/'));
    format!("{below}index.html")
}
