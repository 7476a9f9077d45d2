//! Sources of the generator's pages.

use std::collections::{BTreeMap, HashMap};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};

use crate::clock::{Clock, after};

/// The files of the site, by path below `site/`: `petitions/x/index.html`.
pub trait PageSource: Send + Sync {
    /// Reads a file; `None` if it is not available.
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>>;
}

/// Files in memory, for tests.
#[derive(Debug, Default)]
pub struct MemoryPages(BTreeMap<String, Bytes>);

impl MemoryPages {
    /// A source of these files.
    pub fn new(files: BTreeMap<String, Bytes>) -> Self {
        Self(files)
    }
}

impl PageSource for MemoryPages {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        let page = self.0.get(path).cloned();
        Box::pin(async move { page })
    }
}

/// Files in a directory, read each time.
#[derive(Clone, Debug)]
pub struct DirectoryPages(PathBuf);

impl DirectoryPages {
    /// The files in `directory`.
    pub fn new(directory: impl Into<PathBuf>) -> Self {
        Self(directory.into())
    }
}

impl PageSource for DirectoryPages {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        Box::pin(async move {
            let is_below = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            let file = self.0.join(path);
            let read = is_below.then(|| tokio::task::spawn_blocking(move || std::fs::read(file)))?;
            read.await.ok()?.ok().map(Bytes::from)
        })
    }
}

/// An HTTP client that fetches files of the site.
pub trait Fetch: Send + Sync {
    /// The body of a `200` response from an absolute URL; `None` otherwise.
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Option<Bytes>>;
}

/// Timeout of a fetch; a visitor waits for it.
const FETCH_TIME: Duration = Duration::from_millis(500);
/// How long a fetched page is cached; same as registered petitions.
const PAGE_TIME: SignedDuration = SignedDuration::from_secs(30);
/// Maximum number of cached pages.
const PAGES_MAX: usize = 256;
/// Maximum size of a page, in bytes.
const PAGE_SIZE_MAX: usize = 1024 * 1024;

/// The pages at the site's URL, as the Lambda function reads them: fetched within 500 ms and cached for 30 seconds, 256 at
/// most. If a page can no longer be fetched, the cached one is used however old it is.
pub struct SitePages<F> {
    fetch: F,
    base: String,
    clock: Arc<dyn Clock>,
    cache: Mutex<HashMap<String, (Timestamp, Bytes)>>,
}

impl<F: Fetch> SitePages<F> {
    /// The site at the URL `base`, which ends in a slash.
    pub fn new(fetch: F, base: String, clock: Arc<dyn Clock>) -> Self {
        Self { fetch, base, clock, cache: Mutex::default() }
    }

    fn cached(&self, path: &str) -> Option<(Timestamp, Bytes)> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn cache(&self, path: &str, page: &Bytes) {
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= PAGES_MAX
            && let Some(oldest) = cache.iter().min_by_key(|(_, (until, _))| *until).map(|(path, _)| path.clone())
        {
            cache.remove(&oldest);
        }
        cache.insert(path.to_owned(), (after(self.clock.now(), PAGE_TIME), page.clone()));
    }
}

impl<F: Fetch> PageSource for SitePages<F> {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        Box::pin(async move {
            let cached = self.cached(path);
            if let Some((until, page)) = &cached
                && self.clock.now() < *until
            {
                return Some(page.clone());
            }
            let url = format!("{}{}", self.base, path.strip_suffix("index.html").unwrap_or(path));
            let fetched = tokio::time::timeout(FETCH_TIME, self.fetch.get(&url)).await.ok().flatten();
            match fetched.filter(|page| page.len() <= PAGE_SIZE_MAX) {
                Some(page) => {
                    self.cache(path, &page);
                    Some(page)
                }
                None => cached.map(|(_, page)| page),
            }
        })
    }
}
