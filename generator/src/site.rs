//! The stages of a build, in order: load, look, render, write.

mod trial;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use petition::count::Counts;
use petition::signing_contract::FilledPage;
use rayon::prelude::*;
use url::Url;
use walkdir::WalkDir;

use crate::address::Addresses;
use crate::context::PageKind;
use crate::output::{self, Stage, Writer};
use crate::receipt::{self, Unchanged};
use crate::render::{Batch, Made, Memory, OutputFile, Page, Record, Renderer, Scales};
use crate::theme::{Part, Theme};
use crate::view::View;
use crate::{extras, index, pictures, signing};
use reader::Loader;
use reader::content::{Content, Site};
use reader::diagnostic::Diagnostics;
use reader::parallel::{AT_A_TIME, on_pool};
use reader::source::Stamp;

pub use crate::output::{Report, WriteError};
pub use crate::receipt::ReceiptOptions;

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// The site's folder, which has `content/`.
    pub root: PathBuf,
    /// Where to write.
    pub out: PathBuf,
    /// The instant to build as of.
    pub now: Timestamp,
    /// Whether drafts and petitions that open later are built.
    pub drafts: bool,
    /// Signatures taken here.
    pub counts: Counts,
    /// Set where the site is only previewed.
    pub preview: Option<Preview>,
    /// Where it is written down what was made from what, so that a new process makes nothing that is there.
    pub receipt: Option<ReceiptOptions>,
}

impl BuildOptions {
    /// The site at `root` as everybody sees it at `now`, before anybody signed, into its folder `site/`.
    pub fn new(root: &Path, now: Timestamp) -> Self {
        Self {
            root: root.to_path_buf(),
            out: root.join("site"),
            now,
            drafts: false,
            counts: Counts::default(),
            preview: None,
            receipt: None,
        }
    }
}

/// What differs in a preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Where it is, instead of the site's own address.
    pub base_url: Url,
    /// The key that data is sealed to for organisations without one.
    pub recipient: Option<String>,
}

/// How a build went.
#[derive(Debug)]
pub struct Outcome {
    /// All that was found; where nothing had to be read, nothing.
    pub diagnostics: Diagnostics,
    /// The number of warnings.
    pub warnings: usize,
    /// What was written; `None` with any error, and then nothing was.
    pub report: Option<Report>,
    /// Why the system did not let it be written; no writer can do anything about it.
    pub failure: Option<WriteError>,
}

/// Builds one site, again and again: what was read, compiled and written is kept between builds.
#[derive(Debug, Default)]
pub struct Builder {
    loader: Option<(PathBuf, Loader)>,
    theme: Option<(ThemeStamp, Arc<Theme>)>,
    pictures: pictures::Cache,
    memory: Memory,
    writer: Writer,
    /// The instants between which the clock changes nothing in what was built last.
    day: Option<(Timestamp, Timestamp)>,
}

/// Why a site was not made.
enum Failure {
    /// A template failed.
    Render(tera::Error),
    /// The system refused.
    Write(WriteError),
    /// What is wrong is told already.
    Told,
}

impl From<tera::Error> for Failure {
    fn from(error: tera::Error) -> Self {
        Self::Render(error)
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

/// What a compiled theme depends on: its files as they are on disk, and the site's settings.
type ThemeStamp = (Vec<(PathBuf, Option<Stamp>)>, String);

impl Builder {
    /// A builder that knows nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A builder that writes nothing but what is built: pictures made small are not kept on disk for later builds.
    pub fn in_memory() -> Self {
        Self { pictures: pictures::Cache::in_memory(), ..Self::default() }
    }

    /// Builds everything that has changed since the last time.
    pub fn build(&mut self, options: &BuildOptions) -> Outcome {
        let Some(place) = &options.receipt else { return self.build_anyway(options) };
        if let Some(Unchanged { report, warnings }) = receipt::look(place, options) {
            return Outcome { diagnostics: Diagnostics::default(), warnings, report: Some(report), failure: None };
        }
        let begun = SystemTime::now();
        let outcome = self.build_anyway(options);
        if let (Some(_), Some(day), Some((_, loader))) = (&outcome.report, self.day, &self.loader) {
            let made =
                receipt::Made { loader, begun, day, warnings: outcome.warnings, files: self.writer.files().collect() };
            // Without a receipt the next build takes longer, and that is all.
            let _ = receipt::write(place, options, made);
        }
        outcome
    }

    fn build_anyway(&mut self, options: &BuildOptions) -> Outcome {
        self.build_from(options, Loader::load)
    }

    /// Builds after a change of the files `changed`, given relative to the root or absolute.
    pub fn rebuild(&mut self, options: &BuildOptions, changed: &[PathBuf]) -> Outcome {
        self.build_from(options, |loader, diagnostics| loader.reload(changed, diagnostics))
    }

    /// Builds what `read` reads.
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

    /// Tells what is wrong with the content, its pictures and its theme, and writes nothing. Of most petitions no page is
    /// made for that.
    pub fn check(&mut self, root: &Path, now: Timestamp) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let options = BuildOptions { drafts: true, ..BuildOptions::new(root, now) };
        let content = self.loader(root).load(&mut diagnostics);
        if let Some(site) = self.loader(root).site().cloned() {
            self.prepare_theme(&options, &site, &mut diagnostics);
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
        let made = content.filter(|_| !diagnostics.has_errors()).and_then(|content| {
            self.prepare_theme(options, &content.site, &mut diagnostics);
            let (_, theme) = self.theme.as_ref()?;
            let theme = Arc::clone(theme);
            Some(self.write(options, &content, &theme, &mut diagnostics))
        });
        let (report, failure) = match made {
            Some(Ok(report)) => (report, None),
            Some(Err(error)) => (None, Some(error)),
            None => (None, None),
        };
        Outcome { warnings: diagnostics.warning_count(), diagnostics, report, failure }
    }

    /// Makes the site; `None` where that fails by what people wrote, with the reasons in `diagnostics`.
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
        let made = writer.write(&options.out, |stage| {
            if stage.is_first() {
                *memory = Memory::default();
            }
            let preview_key = options.preview.as_ref().and_then(|preview| preview.recipient.as_deref());
            let make = || {
                let (pictures, copies) = pictures.prepare(&options.root, &view, &addresses, theme, diagnostics);
                let renderer = Renderer::new(&view, theme, &addresses, &pictures, preview_key, memory)?;
                everything(renderer, copies, memory, stage, diagnostics)
            };
            rayon::join(|| stage.make_folders(petition_folders(&view, &addresses)), make).1
        });
        let failure = match made {
            Ok(report) => return Ok(Some(report)),
            Err(failure) => failure,
        };
        // Some of what was staged is gone with the stage.
        (*memory, *writer) = Default::default();
        match failure {
            Failure::Render(error) => diagnostics.push(theme.explain(&error)),
            Failure::Write(error) => return Err(error),
            Failure::Told => {}
        }
        Ok(None)
    }

    /// Compiles the theme, unless neither it nor the site's settings changed.
    fn prepare_theme(&mut self, options: &BuildOptions, site: &Site, diagnostics: &mut Diagnostics) {
        let base = base_url(options, site);
        let stamp = (theme_files(&options.root), format!("{site:?} {base}"));
        if self.theme.as_ref().is_some_and(|(known, _)| *known == stamp) {
            return;
        }
        let mut site = site.clone();
        site.base_url = base;
        self.theme = Theme::load(&options.root, &site, diagnostics).map(|theme| (stamp, Arc::new(theme)));
    }
}

fn base_url(options: &BuildOptions, site: &Site) -> Url {
    options.preview.as_ref().map_or_else(|| site.base_url.clone(), |preview| preview.base_url.clone())
}

fn theme_files(root: &Path) -> Vec<(PathBuf, Option<Stamp>)> {
    let entries = WalkDir::new(root.join("themes")).sort_by_file_name().into_iter().filter_map(Result::ok);
    let stamp = |entry: walkdir::DirEntry| {
        let stamp = Stamp::at(entry.path());
        (entry.into_path(), stamp)
    };
    entries.filter(|entry| entry.file_type().is_file()).map(stamp).collect()
}

/// The places of all petitions, in each language.
fn petition_folders<'v>(view: &'v View<'v>, addresses: &'v Addresses) -> impl Iterator<Item = String> + 'v {
    view.petitions.iter().flat_map(|petition| {
        addresses.page_languages(petition).into_iter().map(|language| addresses.petition(petition, language))
    })
}

/// Stages all files of the site.
fn everything(
    renderer: Renderer<'_>,
    mut copies: Vec<OutputFile>,
    memory: &mut Memory,
    stage: &Stage<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Arc<Batch>>, Failure> {
    let theme = renderer.theme;
    let statics = theme.assets().files();
    copies.extend(statics.map(|(path, bytes)| OutputFile { path: path.to_owned(), bytes: bytes.clone() }));
    let mut others = Vec::new();
    if theme.has(Part::Signing) {
        check_filled(&renderer, diagnostics)?;
        others.extend(signing::files(&renderer, diagnostics)?);
    }
    if diagnostics.has_errors() {
        return Err(Failure::Told);
    }
    let data = petition_data(&renderer, stage)?;
    let (petitions, (pages, rest)) = rayon::join(
        || petition_pages(&renderer, stage),
        || {
            let whole = || {
                others.extend(extras::files(&renderer, &data));
                others.extend(theme.has(Part::Data).then(|| index::whole(&renderer, &data)));
                let copied = match memory.recall_copies(&copies) {
                    Some(batch) => batch,
                    None => stage.batch(copies.iter().cloned())?,
                };
                Ok::<_, Failure>((copied, stage.batch(others)?))
            };
            rayon::join(|| pages(&renderer, memory, stage), whole)
        },
    );
    let ((copied, others), pages, mut batches) = (rest?, pages?, petitions?);
    batches.extend(data);
    batches.extend(pages.iter().map(|made| Arc::clone(&made.batch)));
    batches.extend([Arc::clone(&copied), others]);
    memory.keep(renderer, pages, (copies, copied));
    Ok(batches)
}

/// Renders and stages the pages that are no petition's, but for those that were made from the same before.
fn pages(renderer: &Renderer<'_>, memory: &Memory, stage: &Stage<'_>) -> Result<Vec<Made>, Failure> {
    let make = |page: Page| {
        let before = memory.page(&page);
        let scales = renderer.weigh(&page, Scales::new(before.map(|(ingredients, _)| &**ingredients)));
        let ingredients = match (scales.map(Scales::differing), before) {
            (Some(None), Some((ingredients, batch))) => {
                let (ingredients, batch) = (Some(Arc::clone(ingredients)), Arc::clone(batch));
                return Ok(Made { page, ingredients, batch });
            }
            (differing, _) => differing.flatten().map(Arc::new),
        };
        let batch = stage.batch(renderer.render(&page)?)?;
        Ok(Made { page, ingredients, batch })
    };
    renderer.pages().into_par_iter().with_max_len(AT_A_TIME).map(make).collect()
}

/// Renders and stages the pages of petitions, but for those of cards that have them.
fn petition_pages(renderer: &Renderer<'_>, stage: &Stage<'_>) -> Result<Vec<Arc<Batch>>, Failure> {
    let mut batches = Vec::new();
    for language in renderer.view.languages() {
        let cards = renderer.shared(language).cards.par_iter().with_max_len(AT_A_TIME);
        let here = cards.filter(|card| renderer.has_page(&card.petition, language));
        let made = here.map(|card| {
            if let Some(batch) = card.pages.get() {
                return Ok(Arc::clone(batch));
            }
            let batch = stage.batch(renderer.petition(language, card)?)?;
            Ok(Arc::clone(card.pages.get_or_init(|| batch)))
        });
        batches.par_extend(made.collect::<Result<Vec<_>, Failure>>()?);
    }
    Ok(batches)
}

/// Makes and stages what others read of petitions as data, but for what is there.
fn petition_data(renderer: &Renderer<'_>, stage: &Stage<'_>) -> Result<Vec<Arc<Batch>>, Failure> {
    let records = renderer.records.par_iter().with_max_len(AT_A_TIME);
    let public = records.filter(|record| renderer.view.is_public(&record.card.petition));
    let make = |record: &Arc<Record>| {
        if let Some(batch) = record.data.get() {
            return Ok(Arc::clone(batch));
        }
        let data = renderer.data(&record.card.petition)?;
        let files = data.files.into_iter().map(|file| stage.put(file)).collect::<Result<_, _>>()?;
        let batch = Arc::new(Batch { files, listing: data.listing, entry: data.entry });
        Ok(Arc::clone(record.data.get_or_init(|| batch)))
    };
    public.map(make).collect()
}

/// Checks one page of each kind that the signer fills: a theme either has the slots or it does not.
fn check_filled(renderer: &Renderer<'_>, diagnostics: &mut Diagnostics) -> Result<(), tera::Error> {
    let language = &renderer.view.site().language;
    for page in FilledPage::ALL {
        let kind = match page {
            FilledPage::Petition => PageKind::Petition,
            FilledPage::CheckEmail => PageKind::CheckEmail,
            FilledPage::Confirm => PageKind::Confirm,
            FilledPage::Signature => PageKind::Signature,
            FilledPage::Withdrawn => PageKind::Withdrawn,
            FilledPage::Message => PageKind::Message,
        };
        let file =
            if kind == PageKind::Petition { renderer.page_with_form()? } else { Some(renderer.step(language, kind)?) };
        if let Some(file) = file {
            let html = String::from_utf8_lossy(&file.bytes);
            signing::check_slots(page, &html, &renderer.theme.template_path(kind.template()), diagnostics);
        }
    }
    Ok(())
}
