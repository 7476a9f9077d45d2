//! Where the generator's pages come from.

use std::collections::{BTreeMap, HashMap};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};

use crate::clock::{Clock, after};

/// The files of the site, by their path below `site/`: `petitions/x/index.html`.
pub trait PageSource: Send + Sync {
    /// The bytes of a file; `None` when it cannot be had.
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>>;
}

/// Files in memory, replaced as a whole after a build: the preview's.
#[derive(Debug, Default)]
pub struct MemoryPages(RwLock<Arc<BTreeMap<String, Bytes>>>);

impl MemoryPages {
    /// These files.
    pub fn new(files: BTreeMap<String, Bytes>) -> Self {
        Self(RwLock::new(Arc::new(files)))
    }

    /// These files from now on.
    pub fn replace(&self, files: BTreeMap<String, Bytes>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(files);
    }
}

impl PageSource for MemoryPages {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        let page = self.0.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
        Box::pin(async move { page })
    }
}

/// A folder of files, read anew each time.
#[derive(Clone, Debug)]
pub struct DirectoryPages(PathBuf);

impl DirectoryPages {
    /// The files below `directory`.
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

/// Fetches a file of the site by its absolute address. Only the body is used.
pub trait Fetch: Send + Sync {
    /// The body of a `200` answer.
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Option<Bytes>>;
}

/// How long a fetch may take: a visitor waits for it.
const FETCH_TIME: Duration = Duration::from_millis(500);
/// How long a fetched page is used: as long as the signer keeps entries.
const PAGE_TIME: SignedDuration = SignedDuration::from_secs(30);
/// How many pages are kept.
const PAGES_MAX: usize = 256;
/// The largest page that is kept or used, in bytes.
const PAGE_SIZE_MAX: usize = 1024 * 1024;

/// The pages at the site's own address, as the Lambda sees them: within 500 ms, kept for 30 seconds, 256 at most.
/// A page that cannot be had any more is served as it was.
pub struct SitePages<F> {
    fetch: F,
    base: String,
    clock: Arc<dyn Clock>,
    kept: Mutex<HashMap<String, (Timestamp, Bytes)>>,
}

impl<F: Fetch> SitePages<F> {
    /// The site at `base`, with a slash at the end.
    pub fn new(fetch: F, base: String, clock: Arc<dyn Clock>) -> Self {
        Self { fetch, base, clock, kept: Mutex::default() }
    }

    fn kept(&self, path: &str) -> Option<(Timestamp, Bytes)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn keep(&self, path: &str, page: &Bytes) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= PAGES_MAX
            && let Some(oldest) = kept.iter().min_by_key(|(_, (until, _))| *until).map(|(path, _)| path.clone())
        {
            kept.remove(&oldest);
        }
        kept.insert(path.to_owned(), (after(self.clock.now(), PAGE_TIME), page.clone()));
    }
}

impl<F: Fetch> PageSource for SitePages<F> {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        Box::pin(async move {
            let kept = self.kept(path);
            if let Some((until, page)) = &kept
                && self.clock.now() < *until
            {
                return Some(page.clone());
            }
            let url = format!("{}{}", self.base, path.strip_suffix("index.html").unwrap_or(path));
            let fetched = tokio::time::timeout(FETCH_TIME, self.fetch.get(&url)).await.ok().flatten();
            match fetched.filter(|page| page.len() <= PAGE_SIZE_MAX) {
                Some(page) => {
                    self.keep(path, &page);
                    Some(page)
                }
                None => kept.map(|(_, page)| page),
            }
        })
    }
}
