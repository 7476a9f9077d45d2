//! The stages of a build in order: load, prepare, render, write.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;

use super::memory::Memory;
use super::options::{BuildOptions, Outcome, base_url};
use super::receipt::{self, Unchanged};
use super::stages::{Failure, render_site};
use super::trial;
use crate::address::Addresses;
use crate::output::{self, Report, WriteError, Writer};
use crate::pages::{Inputs, Renderer};
use crate::pictures::{self, PictureCache};
use crate::theme::{Theme, theme_files, warn_about_unreviewed};
use crate::view::View;
use reader::Loader;
use reader::content::{Content, Site, SiteSpans};
use reader::diagnostic::Diagnostics;
use reader::parallel::on_pool;
use reader::source::Stamp;

/// Builds one site, again and again: what was read, compiled and written is kept between builds.
#[derive(Debug, Default)]
pub struct Builder {
    loader: Option<(PathBuf, Loader)>,
    theme: Option<(ThemeStamp, Arc<Theme>)>,
    pictures: PictureCache,
    memory: Memory,
    writer: Writer,
    /// The day, in the site's time zone, that the last build was made for: while it lasts, the clock changes nothing.
    day: Option<(Timestamp, Timestamp)>,
}

/// The inputs of a compiled theme: its files on disk, and the site's settings.
type ThemeStamp = (Vec<(PathBuf, Option<Stamp>)>, String);

impl Builder {
    /// A builder with empty caches.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder that writes only its output: scaled pictures are not cached on disk.
    pub fn in_memory() -> Self {
        Self { pictures: PictureCache::in_memory(), ..Self::default() }
    }

    /// Builds everything that has changed since the last time.
    pub fn build(&mut self, options: &BuildOptions) -> Outcome {
        let Some(place) = &options.receipt else { return self.build_changed(options) };
        if let Some(Unchanged { report, warnings }) = receipt::look(place, options) {
            return Outcome { diagnostics: Diagnostics::default(), warnings, report: Some(report), failure: None };
        }
        let begun = SystemTime::now();
        let outcome = self.build_changed(options);
        if let (Some(_), Some(day), Some((_, loader))) = (&outcome.report, self.day, &self.loader) {
            let output = receipt::BuildOutput {
                loader,
                begun,
                day,
                warnings: outcome.warnings,
                files: self.writer.files().collect(),
            };
            // Without a receipt, the next build only takes longer.
            let _ = receipt::write(place, options, output);
        }
        outcome
    }

    fn build_changed(&mut self, options: &BuildOptions) -> Outcome {
        self.build_from(options, Loader::load)
    }

    /// Builds after a change of the files `changed`, given relative to the root or absolute.
    pub fn rebuild(&mut self, options: &BuildOptions, changed: &[PathBuf]) -> Outcome {
        self.build_from(options, |loader, diagnostics| loader.reload(changed, diagnostics))
    }

    fn build_from(
        &mut self,
        options: &BuildOptions,
        read: impl FnOnce(&mut Loader, &mut Diagnostics) -> Option<Content> + Send,
    ) -> Outcome {
        on_pool(|| {
            let mut diagnostics = Diagnostics::default();
            let content = read(self.loader(&options.root), &mut diagnostics);
            self.finish(options, content, diagnostics)
        })
    }

    /// Checks content, pictures and theme without writing. Renders the pages of a few petitions only.
    pub fn check(&mut self, root: &Path, now: Timestamp) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let options = BuildOptions { drafts: true, ..BuildOptions::new(root, now) };
        let content = self.loader(root).load(&mut diagnostics);
        if let Some(site) = self.loader(root).site().cloned() {
            self.prepare_theme(&options, &site, &mut diagnostics);
            if let Some((_, theme)) = &self.theme {
                warn_about_unreviewed(theme, &site, &mut diagnostics);
            }
        }
        if let Some(content) = &content {
            pictures::check(root, &View::new(content, &options.counts, now, options.drafts), &mut diagnostics);
        }
        if let (Some(content), Some((_, theme))) = (&content, &self.theme) {
            trial::render(&options, content, theme, &mut diagnostics);
        }
        diagnostics
    }

    fn loader(&mut self, root: &Path) -> &mut Loader {
        if self.loader.as_ref().is_none_or(|(known, _)| known != root) {
            self.loader = Some((root.to_path_buf(), Loader::new(root)));
        }
        &mut self.loader.as_mut().expect("set above").1
    }

    fn finish(&mut self, options: &BuildOptions, content: Option<Content>, mut diagnostics: Diagnostics) -> Outcome {
        let written = content.filter(|_| !diagnostics.has_errors()).and_then(|content| {
            self.prepare_theme(options, &content.site, &mut diagnostics);
            let (_, theme) = self.theme.as_ref()?;
            let theme = Arc::clone(theme);
            Some(self.write(options, &content, &theme, &mut diagnostics))
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
        content: &Content,
        theme: &Arc<Theme>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Report>, WriteError> {
        output::check(&options.root, &options.out)?;
        let view = View::new(content, &options.counts, options.now, options.drafts);
        self.day = Some((view.start_of(view.today), view.start_of(view.today.tomorrow().unwrap_or(view.today))));
        let addresses = Addresses::new(&content.site, base_url(options, &content.site), theme.absent().clone());
        let Self { pictures, memory, writer, .. } = self;
        let result = writer.write(&options.out, |stage| {
            if stage.is_first() {
                *memory = Memory::default();
            }
            let preview_key = options.preview.as_ref().and_then(|preview| preview.recipient.as_deref());
            let (pictures, copies) = pictures.prepare(&options.root, &view, &addresses, theme, diagnostics);
            let inputs = Inputs { view: &view, theme, addresses: &addresses, pictures: &pictures, preview_key };
            memory.keep_only_what_holds(&inputs);
            let renderer = Renderer::new(inputs, memory.prepared())?;
            render_site(renderer, copies, memory, stage, diagnostics)
        });
        let failure = match result {
            Ok(report) => return Ok(Some(report)),
            Err(failure) => failure,
        };
        // Staged files are gone with the stage, so cached batches no longer point to anything.
        (*memory, *writer) = Default::default();
        match failure {
            Failure::Render(error) => diagnostics.push(theme.explain(&error)),
            Failure::Write(error) => return Err(error),
            Failure::Reported => {}
        }
        Ok(None)
    }

    /// Compiles the theme if it or the site's settings changed.
    fn prepare_theme(&mut self, options: &BuildOptions, site: &Site, diagnostics: &mut Diagnostics) {
        let base = base_url(options, site);
        // Spans change with any edit of `site.yaml`, and matter only to a theme that cannot be loaded.
        let settings = Site { spans: SiteSpans::default(), ..site.clone() };
        let stamp = (stamped_theme_files(&options.root), format!("{settings:?} {base}"));
        if self.theme.as_ref().is_some_and(|(known, _)| *known == stamp) {
            return;
        }
        let mut site = site.clone();
        site.base_url = base;
        self.theme = Theme::load(&options.root, &site, diagnostics).map(|theme| (stamp, Arc::new(theme)));
    }
}

fn stamped_theme_files(root: &Path) -> Vec<(PathBuf, Option<Stamp>)> {
    let stamp = |path: PathBuf| {
        let stamp = Stamp::at(&root.join(&path));
        (path, stamp)
    };
    theme_files(root).into_iter().map(stamp).collect()
}
