//! The stages of a build in order: load, prepare, render, write.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;

use super::options::{BuildOptions, Outcome, addresses, base_url};
use super::privacy_check;
use super::progress::{BuildProgress, BuildStep};
use super::sample_counts;
use super::stages::{Failure, render_site};
use super::trace_file::{self, Comparison, SavedTraces, TraceFile};
use super::traces::{COMPUTE, RenderedSite, Traces};
use super::trial;
use crate::PROGRAM;
use crate::address::Addresses;
use crate::output::{self, Report, WriteError, Writer};
use crate::pictures::PictureCache;
use crate::root_files::RootFiles;
use crate::snapshot::{Inputs, Snapshot};
use crate::theme::{Theme, ThemeFiles, warn_about_unreviewed};
use crate::trace::{self, Period};
use crate::view::{UnpublishedPetition, View};
use reader::Loader;
use reader::content::{Content, Site};
use reader::diagnostic::Diagnostics;
use reader::parallel::on_pool;

/// Builds one site, again and again: what was read, compiled and written is kept between builds.
#[derive(Debug, Default)]
pub struct Builder {
    loader: Option<(PathBuf, Loader)>,
    pub(super) theme: Option<Arc<Theme>>,
    pictures: PictureCache,
    pub(super) traces: Traces,
    progress: Arc<BuildProgress>,
    pub(super) writer: Writer,
    root_files: RootFiles,
    /// The day, in the site's time zone, that the last build was made for: while it lasts, the clock changes nothing.
    day: Option<Period>,
    /// The petitions that were not public when the content was last read.
    pub(super) unpublished: Vec<UnpublishedPetition>,
    /// When the last build had written the site.
    finished: Option<SystemTime>,
    #[cfg(test)]
    pub(super) omission: Option<crate::trace::Omission>,
}

impl Builder {
    /// A builder with empty caches.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder that writes only its output: neither parsed files nor scaled pictures are cached on disk.
    pub fn in_memory() -> Self {
        Self { pictures: PictureCache::in_memory(), ..Self::default() }
    }

    /// A builder that continues from the traces of another process, and has none of the originals of pictures.
    pub(super) fn resumed(pictures: PictureCache, traces: Traces) -> Self {
        Self { pictures, traces, ..Self::default() }
    }

    /// The petitions that the last build or check found not to be public: drafts, and those that open later.
    pub fn unpublished(&self) -> &[UnpublishedPetition] {
        &self.unpublished
    }

    /// Whether the clock has changed nothing since the last build, so that one with the same content and counts would change no file.
    pub fn is_current(&self, now: Timestamp) -> bool {
        self.day.is_some_and(|day| day.contains(now))
    }

    /// How far the running build is.
    pub fn progress(&self) -> Arc<BuildProgress> {
        Arc::clone(&self.progress)
    }

    /// Builds everything that has changed since the last time, and restores files of the site that were changed by hand.
    pub fn build(&mut self, options: &BuildOptions) -> Outcome {
        let begun = SystemTime::now();
        let file = options.traces.as_ref().and_then(TraceFile::read);
        let mut saved = file.as_ref().and_then(TraceFile::decode);
        if saved.is_none() {
            drop(file.as_ref().and_then(TraceFile::close));
        }
        let found = saved.as_ref().map(|saved| saved.compare(options));
        if let (Some(saved), Some(found)) = (&mut saved, &found)
            && let Some((report, warnings, unpublished)) = saved.unchanged(found, options)
        {
            self.unpublished = unpublished;
            return Outcome { diagnostics: Diagnostics::default(), warnings, report: Some(report), failure: None };
        }
        let saved_parts = saved.as_ref().zip(found.as_ref()).filter(|_| self.traces.is_empty());
        if saved_parts.is_none() {
            self.check_outputs(&options.out);
        }
        let outcome = self.build_from(options, saved_parts, Loader::load);
        if let (Some(place), Some(report), Some(period), Some((_, loader))) =
            (&options.traces, &outcome.report, self.day, &self.loader)
        {
            let Self { traces, unpublished, .. } = self;
            let (warnings, before) = (outcome.warnings, saved.as_ref());
            let build = trace_file::Build { loader, traces, begun, period, warnings, unpublished, report, before };
            // Without the file, the next build only takes longer.
            let _ = trace_file::save(place, options, &build);
        }
        outcome
    }

    /// Forgets what is not in the site as the last build wrote it.
    fn check_outputs(&mut self, out: &Path) {
        if let Some(finished) = self.finished {
            self.traces.forget_changed_files(out, finished);
            self.writer = Writer::restored(out, self.traces.batches(), false);
        }
    }

    /// Builds after a change of the files `changed`, given relative to the root or absolute.
    pub fn rebuild(&mut self, options: &BuildOptions, changed: &[PathBuf]) -> Outcome {
        self.build_from(options, None, |loader, diagnostics| loader.reload(changed, diagnostics))
    }

    /// Continues where another process ended if its traces are `saved`.
    fn build_from(
        &mut self,
        options: &BuildOptions,
        saved: Option<(&SavedTraces<'_>, &Comparison)>,
        read: impl FnOnce(&mut Loader, &mut Diagnostics) -> Option<Content> + Send,
    ) -> Outcome {
        self.progress.begin(BuildStep::Reading, 0);
        on_pool(|| {
            let mut diagnostics = Diagnostics::default();
            let restore = || {
                let (saved, found) = saved?;
                let (traces, finished) = saved.parts(found)?;
                let writer = Writer::restored(&options.out, traces.batches(), saved.is_whole(found));
                Some((traces, finished, writer))
            };
            let loader = self.loader(&options.root);
            let (content, restored) = rayon::join(|| read(loader, &mut diagnostics), restore);
            if let Some((traces, finished, writer)) = restored {
                (self.traces, self.finished, self.writer) = (traces, Some(finished), writer);
            }
            self.finish(options, content, diagnostics)
        })
    }

    /// Checks content, pictures and theme, and writes nothing. Renders the pages of a few petitions only.
    pub fn check(&mut self, root: &Path, now: Timestamp) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let options = BuildOptions { drafts: true, ..BuildOptions::new(root, now) };
        let loader = self.loader_with(root, None);
        let content = loader.load(&mut diagnostics);
        if let Some(site) = loader.site().cloned() {
            self.prepare_theme(&options, &site, &mut diagnostics);
            if let Some(theme) = &self.theme {
                warn_about_unreviewed(theme, &site, &mut diagnostics);
            }
        }
        if let Some(content) = &content {
            let view = View::new(Arc::new(content.clone()), Arc::default(), now, options.drafts);
            self.unpublished = view.unpublished();
            let absent = self.theme.as_ref().map(|theme| theme.absent().clone()).unwrap_or_default();
            let addresses = Addresses::new(&content.site, base_url(&options, &content.site), absent);
            self.pictures.prepare(root, &view, &addresses, &mut diagnostics);
        }
        let root_files = RootFiles::read(root, &RootFiles::default(), &mut diagnostics);
        if let (Some(content), Some(theme)) = (&content, &self.theme) {
            privacy_check::warn(content, theme, &mut diagnostics);
            trial::render(&options, content, theme, &root_files, &mut diagnostics);
        }
        diagnostics
    }

    pub(super) fn loader(&mut self, root: &Path) -> &mut Loader {
        let cache = self.pictures.cache_folder(root).map(|folder| folder.join("documents"));
        self.loader_with(root, cache)
    }

    /// The loader of `root`; a new one caches parsed files in the file `cache`.
    fn loader_with(&mut self, root: &Path, cache: Option<PathBuf>) -> &mut Loader {
        if self.loader.as_ref().is_none_or(|(known, _)| known != root) {
            let loader = match cache {
                Some(cache) => Loader::with_cache(root, cache, PROGRAM),
                None => Loader::new(root),
            };
            self.loader = Some((root.to_path_buf(), loader));
        }
        &mut self.loader.as_mut().expect("set above").1
    }

    fn finish(&mut self, options: &BuildOptions, content: Option<Content>, mut diagnostics: Diagnostics) -> Outcome {
        let written = content.filter(|_| !diagnostics.has_errors()).and_then(|content| {
            self.prepare_theme(options, &content.site, &mut diagnostics);
            let theme = Arc::clone(self.theme.as_ref()?);
            warn_about_unreviewed(&theme, &content.site, &mut diagnostics);
            privacy_check::warn(&content, &theme, &mut diagnostics);
            Some(self.write(options, content, &theme, &mut diagnostics))
        });
        let (report, failure) = match written {
            Some(Ok(report)) => (report, None),
            Some(Err(error)) => (None, Some(error)),
            None => (None, None),
        };
        Outcome { warnings: diagnostics.warning_count(), diagnostics, report, failure }
    }

    /// Renders and writes the site; `None` if the content or theme has errors, which are then in `diagnostics`.
    fn write(
        &mut self,
        options: &BuildOptions,
        content: Content,
        theme: &Arc<Theme>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Report>, WriteError> {
        output::check(&options.root, &options.out)?;
        let inputs = self.inputs(options, content, theme, diagnostics);
        let today = inputs.view.today;
        let tomorrow = inputs.view.start_of(today.tomorrow().unwrap_or(today));
        self.day = Some(Period::new(inputs.view.start_of(today), tomorrow));
        let Self { traces, writer, progress, .. } = self;
        let mut rendered = RenderedSite::default();
        let result = writer.write(&options.out, |stage| {
            if stage.is_first() {
                traces.forget_files();
            }
            let mut snapshot = Snapshot::new(inputs, COMPUTE)?;
            #[cfg(test)]
            snapshot.omit(self.omission);
            traces.complete(&mut snapshot)?;
            rendered = render_site(&snapshot, traces, options.lists, stage, progress, diagnostics)?;
            progress.begin(BuildStep::Writing, 0);
            Ok(rendered.keys.iter().map(|(_, batch, _)| Arc::clone(batch)).collect())
        });
        match result {
            Ok(report) => {
                traces.keep(rendered);
                self.finished = Some(SystemTime::now());
                return Ok(Some(report));
            }
            Err(Failure::Render(error)) => diagnostics.push(theme.explain(&error)),
            Err(Failure::Write(error)) => {
                writer.forget();
                return Err(error);
            }
            Err(Failure::Reported) => {}
        }
        Ok(None)
    }

    /// Reads what has changed and takes a snapshot of it, with the warnings, without rendering anything. `changed` has the files that changed since
    /// the last time, given relative to the root or absolute; `None` if that is not known.
    ///
    /// # Errors
    /// If the content or the theme has errors, which are then in the diagnostics.
    pub(crate) fn snapshot(
        &mut self,
        options: &BuildOptions,
        changed: Option<&[PathBuf]>,
    ) -> Result<(Snapshot, Diagnostics), Diagnostics> {
        on_pool(|| {
            let mut diagnostics = Diagnostics::default();
            let loader = self.loader(&options.root);
            let content = match changed {
                Some(changed) => loader.reload(changed, &mut diagnostics),
                None => loader.load(&mut diagnostics),
            };
            let Some(content) = content else { return Err(diagnostics) };
            self.prepare_theme(options, &content.site, &mut diagnostics);
            let Some(theme) = self.theme.clone() else { return Err(diagnostics) };
            warn_about_unreviewed(&theme, &content.site, &mut diagnostics);
            privacy_check::warn(&content, &theme, &mut diagnostics);
            let inputs = self.inputs(options, content, &theme, &mut diagnostics);
            if diagnostics.has_errors() {
                return Err(diagnostics);
            }
            let snapshot = match Snapshot::new(inputs, COMPUTE) {
                Ok(snapshot) => snapshot,
                Err(error) => {
                    diagnostics.push(theme.explain(&error));
                    return Err(diagnostics);
                }
            };
            trial::report_conflicts(&snapshot, &mut diagnostics);
            if diagnostics.has_errors() { Err(diagnostics) } else { Ok((snapshot, diagnostics)) }
        })
    }

    /// What a snapshot is taken of.
    pub(super) fn inputs(
        &mut self,
        options: &BuildOptions,
        content: Content,
        theme: &Arc<Theme>,
        diagnostics: &mut Diagnostics,
    ) -> Inputs {
        let addresses = addresses(options, &content.site, theme);
        let mut view = View::new(Arc::new(content), Arc::new(options.counts.clone()), options.now, options.drafts);
        self.unpublished = view.unpublished();
        if options.preview.as_ref().is_some_and(|preview| preview.has_sample_counts) {
            sample_counts::add(&mut view);
        }
        let pictures = Arc::new(self.pictures.prepare(&options.root, &view, &addresses, diagnostics));
        self.root_files = RootFiles::read(&options.root, &self.root_files, diagnostics);
        let root_files = Arc::new(self.root_files.clone());
        let preview_key = options.preview.as_ref().and_then(|preview| preview.recipient.clone());
        Inputs { view, theme: Arc::clone(theme), addresses, pictures, root_files, preview_key }
    }

    /// Compiles the theme if one of its files, or the site's settings, changed.
    pub(super) fn prepare_theme(&mut self, options: &BuildOptions, site: &Site, diagnostics: &mut Diagnostics) {
        let files = ThemeFiles::read(&options.root, site, diagnostics);
        let base = base_url(options, site);
        let fingerprint = |files: &ThemeFiles| trace::fingerprint(&(files, site.digest, &base));
        if let (Some(files), Some(theme)) = (&files, &self.theme)
            && theme.fingerprint() == fingerprint(files)
        {
            return;
        }
        let site = Site { base_url: base.clone(), ..site.clone() };
        self.theme = files.and_then(|files| {
            let fingerprint = fingerprint(&files);
            Theme::load(files, &site, fingerprint, diagnostics).map(Arc::new)
        });
    }
}
