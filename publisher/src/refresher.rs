//! Brings counts, and petitions that open or close, onto the pages of a site in a bucket, from the content that was published.
//!
//! A [`Refresher`] keeps the build of the last content in memory. Each run scans the counts, renders the pages that changed and
//! uploads those whose bytes differ from the bucket's, under the lease, and each on the condition that its object is as it was last
//! seen. A publisher who waits gets the lease. After any error the
//! next run starts over: it lists the bucket, and renders again what is not as it was published.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::{BuildOptions, Builder, FILE_LIST, FileList, ListUpdate, Outcome, PROGRAM};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use petition::count::{CountPace, Counts};
use petition::slug::Slug;
use signer::{Store, StoreError, WriteOutcome, refresh_known_counts};

use crate::archive::unpack;
use crate::changes::{Changes, is_made_once};
use crate::content::{ContentStore, Pointer, PublishedSite, SITE};
use crate::destination::{Destination, Tags};
use crate::error::PublishError;
use crate::lease::Lease;
use crate::progress::PublishProgress;

/// How long pages that repeat the counts of several petitions may stay behind.
const LISTS_EVERY: SignedDuration = SignedDuration::from_mins(10);

/// Refreshes one site, again and again.
#[derive(Debug)]
pub struct Refresher {
    /// The bucket of the site.
    pub site: Destination,
    /// What was published.
    pub content: ContentStore,
    /// The counts.
    pub store: Store,
    /// A folder of this process.
    pub folder: PathBuf,
    /// How long its lease lasts unless it is renewed.
    pub lease_length: Duration,
    /// The build of the last content, if the last run succeeded.
    pub running: Option<RunningSite>,
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RefreshReport {
    /// Objects that were uploaded.
    pub uploaded: usize,
    /// Objects that were deleted: pages of lists that became shorter.
    pub deleted: usize,
}

/// Why a run changed nothing, or not all.
#[derive(Debug, thiserror::Error)]
pub enum RefreshError {
    /// The site was published by another program, which may render other pages.
    #[error("the site was published with {program}, and this is {PROGRAM}")]
    Outdated {
        /// The other program.
        program: String,
    },
    /// A publish has started and not ended; if it was interrupted, it has to be repeated.
    #[error("a publish has not ended yet")]
    Publishing,
    /// Another process changed an object in between.
    #[error("another process is changing the site")]
    Overtaken,
    /// The stored content has errors, which publishing rules out.
    #[error("the stored content cannot be rendered: {0}")]
    Content(String),
    /// A file, the bucket or the content failed.
    #[error(transparent)]
    Publish(PublishError),
}

impl From<PublishError> for RefreshError {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Changed { .. } | PublishError::Overtaken { .. } => Self::Overtaken,
            PublishError::Yielded => Self::Publishing,
            error => Self::Publish(error),
        }
    }
}

impl From<StoreError> for RefreshError {
    fn from(error: StoreError) -> Self {
        Self::Publish(error.into())
    }
}

/// The build of a generation, and the objects of the bucket.
#[derive(Debug)]
pub struct RunningSite {
    generation: i64,
    root: PathBuf,
    out: PathBuf,
    builder: Builder,
    paces: BTreeMap<Slug, CountPace>,
    zone: TimeZone,
    counts: Counts,
    /// When lists were last up to date; `None` before the first build.
    lists_at: Option<Timestamp>,
    /// Whether lists are behind.
    is_behind: bool,
    tags: Tags,
    list: FileList,
}

impl Refresher {
    /// Refreshes once, as of `now`.
    ///
    /// # Errors
    /// [`RefreshError`]. The next run continues.
    pub async fn run(&mut self, now: Timestamp) -> Result<RefreshReport, RefreshError> {
        let mut running = self.running.take();
        let report = self.refresh(&mut running, now).await?;
        self.running = running;
        Ok(report)
    }

    async fn refresh(&self, running: &mut Option<RunningSite>, now: Timestamp) -> Result<RefreshReport, RefreshError> {
        let published = self.store.generation().await?;
        if published.as_ref().and_then(|published| published.refresher.as_deref()) != Some(PROGRAM) {
            self.store.set_refresher(PROGRAM).await?;
        }
        let published = published.filter(|published| published.has_content);
        let Some(generation) = published.map(|published| published.number) else {
            return Ok(RefreshReport::default());
        };
        if running.as_ref().is_none_or(|running| running.generation != generation) {
            *running = None;
            let pointer = self.content.pointer().await?.map(|(pointer, _)| pointer);
            let pointer = pointer.filter(|pointer| pointer.generation == generation).ok_or(RefreshError::Publishing)?;
            if pointer.program != PROGRAM {
                return Err(RefreshError::Outdated { program: pointer.program });
            }
            *running = Some(self.load(&pointer).await?);
        }
        let Some(running) = running else { return Ok(RefreshReport::default()) };
        let RunningSite { counts, paces, zone, .. } = &*running;
        let counts = refresh_known_counts(&self.store, counts.clone(), paces, zone, now).await?;
        let Some(changes) = running.build(counts, now).await? else { return Ok(RefreshReport::default()) };
        let lease = Lease::take_for_refresher(&self.store, self.lease_length).await?.ok_or(RefreshError::Publishing)?;
        let uploaded = lease.during(self.upload(&changes, generation, &lease)).await;
        lease.end().await;
        running.uploaded(uploaded?, &changes)?;
        Ok(RefreshReport { uploaded: changes.uploads().count(), deleted: changes.deletions().count() })
    }

    /// Uploads under the lease, if the site still has this generation.
    async fn upload(&self, changes: &Changes, generation: i64, lease: &Lease) -> Result<Tags, PublishError> {
        if self.store.generation().await?.is_none_or(|published| published.number != generation) {
            return Err(PublishError::Yielded);
        }
        let tags = changes.apply(&self.site, Some(lease), &PublishProgress::default()).await?;
        if !changes.is_empty() && self.store.raise_revision(generation).await? == WriteOutcome::ConditionFailed {
            return Err(PublishError::Yielded);
        }
        Ok(tags)
    }

    /// Unpacks the content, and compares the bucket with what was published.
    async fn load(&self, pointer: &Pointer) -> Result<RunningSite, RefreshError> {
        let (root, out) = (self.folder.join("content"), self.folder.join("site"));
        // Kept while this process lives, so that starting over does not fetch it again.
        let archive = self.folder.join(&pointer.archive);
        let bytes = match fs::read(&archive) {
            Ok(bytes) => bytes.into(),
            Err(_) => {
                clear(&self.folder)?;
                let bytes = self.content.archive(pointer).await?;
                fs::write(&archive, &bytes).map_err(|error| PublishError::file(&archive, error))?;
                bytes
            }
        };
        [&root, &out].into_iter().try_for_each(|folder| clear(folder))?;
        let damaged = || PublishError::DamagedContent { name: pointer.archive.clone() };
        unpack(&bytes, &root).map_err(|_| damaged())?;
        let site = fs::read(root.join(SITE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let PublishedSite { counts, paces, files } = site.ok_or_else(damaged)?;
        let objects = self.site.list(&PublishProgress::default()).await?;
        let list = match objects.get(FILE_LIST) {
            Some(object) => FileList::parse(&self.site.read(object).await?),
            None => FileList::default(),
        };
        let tags = self.site.tags(objects).await?;
        let is_published = |path: &str| {
            let (tag, hash) = (tags.get(path), files.get(path));
            is_made_once(path) || tag.zip(hash).is_some_and(|(tag, hash)| tag.trim_matches('"') == hash)
        };
        let builder = Builder::resume(&root, &out, is_published).ok_or_else(damaged)?;
        let zone = reader::settings(&root).ok_or_else(damaged)?.timezone;
        Ok(RunningSite {
            generation: pointer.generation,
            root,
            out,
            builder,
            paces,
            zone,
            counts,
            lists_at: None,
            is_behind: false,
            tags,
            list,
        })
    }
}

impl RunningSite {
    /// Renders what changed; `None` if nothing did.
    async fn build(&mut self, counts: Counts, now: Timestamp) -> Result<Option<Changes>, RefreshError> {
        let is_same_day = self.builder.is_current(now);
        let are_lists_due = self.lists_at.is_none_or(|at| now.duration_since(at) >= LISTS_EVERY);
        // Petitions open and close with a day, and lists then have other pages.
        let lists = if are_lists_due || !is_same_day { ListUpdate::Now } else { ListUpdate::Later };
        let has_news = counts != self.counts;
        if is_same_day && !has_news && !(self.is_behind && are_lists_due) {
            return Ok(None);
        }
        self.counts = counts;
        let options = BuildOptions {
            out: self.out.clone(),
            counts: self.counts.clone(),
            lists,
            ..BuildOptions::new(&self.root, now)
        };
        let outcome = self.builder.rebuild(&options, &[]);
        let report = outcome.report.as_ref().ok_or_else(|| RefreshError::Content(problem(&outcome)))?;
        self.is_behind = lists == ListUpdate::Later;
        if lists == ListUpdate::Now {
            self.lists_at = Some(now);
        }
        Ok(Some(Changes::of_refresh(&self.out, &report.paths_written, &self.tags, &self.list).await?))
    }

    /// Takes the objects as they are now, and removes the uploaded files, which the next build does not need.
    fn uploaded(&mut self, tags: Tags, changes: &Changes) -> Result<(), PublishError> {
        for path in changes.deletions() {
            self.tags.remove(path);
        }
        self.tags.extend(tags);
        self.list = changes.list().clone();
        let entries = fs::read_dir(&self.out).map_err(|error| PublishError::file(&self.out, error))?;
        for entry in entries.filter_map(Result::ok).filter(|entry| entry.file_name() != FILE_LIST) {
            let path = entry.path();
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(|error| PublishError::file(path, error))?;
        }
        Ok(())
    }
}

/// An empty folder.
fn clear(folder: &Path) -> Result<(), PublishError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
    .map_err(|error| PublishError::file(folder, error))
}

/// What is wrong with content.
fn problem(outcome: &Outcome) -> String {
    match &outcome.failure {
        Some(failure) => failure.to_string(),
        None => outcome.diagnostics.errors_only().render_short(),
    }
}
