//! The site of a preview: nothing is written, and each file is rendered when it is requested.
//!
//! The pages are those that a build writes to a folder: the same keys of the same kind of snapshot, rendered by the same
//! function. A rendered file is kept while its trace holds, so after a change only pages that show it are rendered again.

mod rendered;
mod petitions;
mod scenes;
mod sources;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use bytes::Bytes;
use jiff::Timestamp;
use petition::index;
use petition::slug::Slug;
use reader::diagnostic::Diagnostics;

use self::rendered::RenderedFiles;
use crate::build::{BuildOptions, Builder, try_templates};
use crate::files::index_site;
use crate::page_key::PageKey;
use crate::snapshot::{Renderer, Snapshot};

pub use self::petitions::{EntryChanges, LivePetition};

/// A site that renders its files when they are requested, all from one snapshot.
#[derive(Debug, Default)]
pub struct LiveSite {
    snapshots: RwLock<Snapshots>,
    rendered: RenderedFiles,
}

/// The snapshots that can answer.
#[derive(Clone, Debug, Default)]
struct Snapshots {
    current: Option<Arc<Snapshot>>,
    /// The last one before `current` of which no page has failed.
    last_good: Option<Arc<Snapshot>>,
    /// The path of a page that has failed, which the next snapshot has to render first.
    failed: Option<String>,
    /// Whether the theme had mistakes at the start, when no good snapshot could answer instead.
    is_theme_bad: bool,
}

/// The response to a request for a file.
#[derive(Debug, Default)]
pub struct LiveFile {
    /// `None` if there is no such file, or it cannot be rendered.
    pub bytes: Option<Bytes>,
    /// The petition that can be signed on the page. The signer has to know it before the page is sent.
    pub petition: Option<LivePetition>,
    /// Why the last change cannot be shown.
    pub errors: Option<Diagnostics>,
}

impl LiveSite {
    /// Takes a snapshot of what has changed. If it has errors, the last one goes on answering. `changed` has the files that
    /// changed since the last call, given relative to the root or absolute; `None` if that is not known. Returns the warnings.
    ///
    /// # Errors
    /// Those of the content and the theme.
    pub fn update(
        &self,
        builder: &mut Builder,
        options: &BuildOptions,
        changed: Option<&[PathBuf]>,
    ) -> Result<Diagnostics, Diagnostics> {
        let (snapshot, warnings) = builder.snapshot(options, changed)?;
        let snapshot = Arc::new(snapshot);
        let Snapshots { current, last_good, failed, is_theme_bad } = self.snapshots().clone();
        let is_theme_new =
            |current: &Arc<Snapshot>| current.inputs().theme.fingerprint() != snapshot.inputs().theme.fingerprint();
        let is_untried = is_theme_bad || current.as_ref().is_some_and(is_theme_new);
        let tried = if is_untried { check_templates(&snapshot, options) } else { Ok(()) };
        if !is_theme_bad {
            tried.clone()?;
        }
        let failed = failed.and_then(|path| Some((snapshot.key_at(&path)?, path)));
        if let Some((key, _)) = &failed
            && last_good.is_some()
        {
            self.rendered.files(&snapshot, key)?;
        }
        let mut snapshots = self.snapshots_mut();
        let last_good = if last_good.is_none() && failed.is_some() { None } else { current };
        *snapshots = Snapshots { current: Some(snapshot), last_good, failed: None, is_theme_bad: tried.is_err() };
        tried.map(|()| warnings)
    }

    /// The instant at which a page may change by the clock alone: the next start of a day in the site's time zone, when petitions
    /// open and close.
    pub fn valid_until(&self) -> Option<Timestamp> {
        let snapshot = self.current()?;
        let view = &snapshot.inputs().view;
        Some(view.start_of(view.today.tomorrow().ok()?))
    }

    /// Renders one page of each kind, which reveals the mistakes of a theme. After a change of the theme, [`LiveSite::update`]
    /// does so itself.
    ///
    /// # Errors
    /// The mistakes.
    pub fn check_theme(&self, options: &BuildOptions) -> Result<(), Diagnostics> {
        let Some(snapshot) = self.current() else { return Ok(()) };
        let tried = check_templates(&snapshot, options);
        let mut snapshots = self.snapshots_mut();
        if !snapshots.current.as_ref().is_some_and(|current| Arc::ptr_eq(current, &snapshot)) {
            // `update` has tried a newer one, if it has another theme.
            return Ok(());
        }
        snapshots.is_theme_bad = tried.is_err();
        tried
    }

    /// The file at `path`, relative to the site: `petitions/x/index.html`. Requests for the same file at the same time wait for
    /// one rendering.
    pub fn file(&self, path: &str) -> LiveFile {
        let Some(snapshot) = self.current() else { return LiveFile::default() };
        match self.file_of(&snapshot, path) {
            Ok(file) => file,
            Err(errors) => {
                let good = self.fall_back(&snapshot, path);
                let file = good.and_then(|good| self.file_of(&good, path).ok());
                LiveFile { errors: Some(errors), ..file.unwrap_or_default() }
            }
        }
    }

    /// Whether the site has a file at `path`, as far as is known without rendering it.
    pub fn has(&self, path: &str) -> bool {
        self.current().is_some_and(|snapshot| snapshot.key_at(path).is_some())
    }

    /// Whether the content and the theme had no errors at least once.
    pub fn is_ready(&self) -> bool {
        self.snapshots().current.is_some()
    }

    /// How often files were rendered so far.
    pub fn renders(&self) -> u64 {
        self.rendered.renders()
    }

    /// The settings that the signer needs; `None` as long as there is no site.
    pub fn settings(&self) -> Option<index::Site> {
        self.current().map(|snapshot| index_site(&Renderer::new(&snapshot)))
    }

    /// The petition with this id, unless it cannot be signed yet.
    pub fn petition(&self, id: &Slug) -> Option<LivePetition> {
        let snapshot = self.current()?;
        let petition = snapshot.inputs().view.petitions.iter().find(|petition| petition.main.id == *id)?;
        LivePetition::of(snapshot.entry(&petition.main.slug)?)
    }

    /// The ids of all petitions that can be signed, drafts among them.
    pub fn petition_ids(&self) -> BTreeSet<Slug> {
        let Some(snapshot) = self.current() else { return BTreeSet::new() };
        let view = &snapshot.inputs().view;
        let registered = view.petitions.iter().filter(|petition| view.is_registered(petition));
        registered.map(|petition| petition.main.id.clone()).collect()
    }

    /// The petitions that can be signed and are not as they were when they were last taken into `changes`, at most `max`.
    pub fn take_changed_petitions(&self, changes: &mut EntryChanges, max: usize) -> Vec<LivePetition> {
        self.current().map(|snapshot| changes.take(&snapshot, max)).unwrap_or_default()
    }

    fn file_of(&self, snapshot: &Snapshot, path: &str) -> Result<LiveFile, Diagnostics> {
        let Some(key) = snapshot.key_at(path) else { return Ok(LiveFile::default()) };
        let files = self.rendered.files(snapshot, &key)?;
        let bytes = files.iter().find(|file| file.path == path).map(|file| file.bytes.clone());
        let petition = match &key {
            PageKey::Petition(_, slug) => snapshot.entry(slug).and_then(|entry| LivePetition::of(entry)),
            _ => None,
        };
        Ok(LiveFile { bytes, petition, errors: None })
    }

    /// Lets the last good snapshot answer instead of `failed`, a page of which could not be rendered.
    fn fall_back(&self, failed: &Arc<Snapshot>, path: &str) -> Option<Arc<Snapshot>> {
        let mut snapshots = self.snapshots_mut();
        if snapshots.current.as_ref().is_some_and(|current| Arc::ptr_eq(current, failed)) {
            snapshots.failed = Some(path.to_owned());
            if let Some(good) = snapshots.last_good.clone() {
                snapshots.current = Some(good);
            }
        }
        snapshots.current.clone().filter(|current| !Arc::ptr_eq(current, failed))
    }

    fn current(&self) -> Option<Arc<Snapshot>> {
        self.snapshots().current.clone()
    }

    fn snapshots(&self) -> RwLockReadGuard<'_, Snapshots> {
        self.snapshots.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn snapshots_mut(&self) -> RwLockWriteGuard<'_, Snapshots> {
        self.snapshots.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn check_templates(snapshot: &Snapshot, options: &BuildOptions) -> Result<(), Diagnostics> {
    let (mut diagnostics, inputs) = (Diagnostics::default(), snapshot.inputs());
    try_templates(options, &inputs.view.content, &inputs.theme, &inputs.root_files, &mut diagnostics);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(()) }
}
