//! The stages of a build, in order: load, look, render, write.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use petition::count::Counts;
use petition::handover::FilledPage;
use petition::language::Language;
use rayon::prelude::*;
use url::Url;
use walkdir::WalkDir;

use crate::address::Addresses;
use crate::content::Content;
use crate::context::PageKind;
use crate::diagnostic::{Diagnostic, Diagnostics, UNREADABLE};
use crate::document::Loader;
use crate::index::Recipients;
use crate::output::Writer;
use crate::render::{OutputFile, Page, Pictures, Renderer, Subject};
use crate::theme::{Part, Theme};
use crate::view::View;
use crate::{extras, index, pictures, signing};

pub use crate::output::Report;

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
    /// All that was found.
    pub diagnostics: Diagnostics,
    /// What was written; `None` with any error, and then nothing was.
    pub report: Option<Report>,
}

/// Builds one site, again and again: what was read, compiled and written is kept between builds.
#[derive(Debug, Default)]
pub struct Builder {
    loader: Option<(PathBuf, Loader)>,
    theme: Option<(ThemeStamp, Theme)>,
    pictures: pictures::Cache,
    writer: Writer,
}

/// What a compiled theme depends on: its files as they are on disk, and the site's settings.
type ThemeStamp = (Vec<(PathBuf, Option<SystemTime>, u64)>, String);

impl Builder {
    /// A builder that knows nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Builds everything that has changed since the last time.
    pub fn build(&mut self, options: &BuildOptions) -> Outcome {
        let mut diagnostics = Diagnostics::default();
        let content = self.loader(&options.root).load(&mut diagnostics);
        self.finish(options, content, diagnostics)
    }

    /// Builds after a change of the files `changed`, given relative to the root or absolute.
    pub fn rebuild(&mut self, options: &BuildOptions, changed: &[PathBuf]) -> Outcome {
        let mut diagnostics = Diagnostics::default();
        let content = self.loader(&options.root).reload(changed, &mut diagnostics);
        self.finish(options, content, diagnostics)
    }

    /// Tells what is wrong with the content, and writes nothing.
    pub fn check(&mut self, root: &Path, _now: Timestamp) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        self.loader(root).load(&mut diagnostics);
        diagnostics
    }

    fn loader(&mut self, root: &Path) -> &mut Loader {
        if self.loader.as_ref().is_none_or(|(known, _)| known != root) {
            self.loader = Some((root.to_path_buf(), Loader::new(root)));
        }
        &mut self.loader.as_mut().expect("set above").1
    }

    fn finish(&mut self, options: &BuildOptions, content: Option<Content>, mut diagnostics: Diagnostics) -> Outcome {
        let files = content.filter(|_| !diagnostics.has_errors()).and_then(|content| {
            self.prepare_theme(options, &content, &mut diagnostics);
            let (_, theme) = self.theme.as_ref()?;
            render(options, &content, theme, &mut self.pictures, &mut diagnostics)
        });
        let Some(files) = files.filter(|_| !diagnostics.has_errors()) else {
            return Outcome { diagnostics, report: None };
        };
        match self.writer.write(&options.out, files) {
            Ok(report) => Outcome { diagnostics, report: Some(report) },
            Err(error) => {
                self.writer.forget();
                let message = format!("the site cannot be written: {}", error.cause);
                diagnostics.push(Diagnostic::new(UNREADABLE, error.path, message));
                Outcome { diagnostics, report: None }
            }
        }
    }

    /// Compiles the theme, unless neither it nor the site's settings changed.
    fn prepare_theme(&mut self, options: &BuildOptions, content: &Content, diagnostics: &mut Diagnostics) {
        let base = base_url(options, content);
        let stamp = (theme_files(&options.root), format!("{:?} {base}", content.site));
        if self.theme.as_ref().is_some_and(|(known, _)| *known == stamp) {
            return;
        }
        let mut site = content.site.clone();
        site.base_url = base;
        self.theme = Theme::load(&options.root, &site, diagnostics).map(|theme| (stamp, theme));
    }
}

fn base_url(options: &BuildOptions, content: &Content) -> Url {
    options.preview.as_ref().map_or_else(|| content.site.base_url.clone(), |preview| preview.base_url.clone())
}

fn theme_files(root: &Path) -> Vec<(PathBuf, Option<SystemTime>, u64)> {
    let entries = WalkDir::new(root.join("themes")).sort_by_file_name().into_iter().filter_map(Result::ok);
    let stamp = |entry: walkdir::DirEntry| {
        let metadata = entry.metadata().ok();
        let changed = metadata.as_ref().and_then(|metadata| metadata.modified().ok());
        (entry.into_path(), changed, metadata.map_or(0, |metadata| metadata.len()))
    };
    entries.filter(|entry| entry.file_type().is_file()).map(stamp).collect()
}

/// All files of the site; `None` where one of them cannot be made.
fn render(
    options: &BuildOptions,
    content: &Content,
    theme: &Theme,
    cache: &mut pictures::Cache,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<OutputFile>> {
    let view = View::new(content, &options.counts, options.now, options.drafts);
    let addresses = Addresses::new(&content.site, base_url(options, content), theme.absent().clone());
    let (pictures, mut files) = cache.prepare(&options.root, &view, &addresses, theme, diagnostics);
    let made = everything(options, &view, theme, &addresses, &pictures, &mut files, diagnostics);
    if let Err(error) = made {
        diagnostics.push(theme.explain(&error));
        return None;
    }
    Some(files)
}

fn everything(
    options: &BuildOptions,
    view: &View<'_>,
    theme: &Theme,
    addresses: &Addresses,
    pictures: &Pictures,
    files: &mut Vec<OutputFile>,
    diagnostics: &mut Diagnostics,
) -> Result<(), tera::Error> {
    let renderer = Renderer::new(view, theme, addresses, pictures)?;
    let pages = renderer.pages();
    let rendered: Vec<OutputFile> = pages.par_iter().map(|page| renderer.render(page)).collect::<Result<_, _>>()?;
    check_filled(&view.site().language, &pages, &rendered, theme, diagnostics);
    files.extend(rendered);
    if theme.has(Part::Data) {
        let recipient = options.preview.as_ref().and_then(|preview| preview.recipient.as_deref());
        files.extend(index::files(&renderer, Recipients { fallback: recipient })?);
    }
    if theme.has(Part::Signing) {
        files.extend(signing::files(&renderer, diagnostics)?);
    }
    files.extend(extras::files(&renderer)?);
    let statics = theme.assets().files();
    files.extend(statics.map(|(path, bytes)| OutputFile { path: path.to_owned(), bytes: bytes.clone() }));
    Ok(())
}

/// Checks one page of each kind that the signer fills: a theme either has the places or it does not.
fn check_filled(
    language: &Language,
    pages: &[Page],
    rendered: &[OutputFile],
    theme: &Theme,
    diagnostics: &mut Diagnostics,
) {
    for page in FilledPage::ALL {
        let kind = match page {
            FilledPage::Petition => PageKind::Petition,
            FilledPage::CheckEmail => PageKind::CheckEmail,
            FilledPage::Confirm => PageKind::Confirm,
            FilledPage::Signature => PageKind::Signature,
            FilledPage::Withdrawn => PageKind::Withdrawn,
            FilledPage::Message => PageKind::Message,
        };
        let is_kind = |(candidate, file): &(&Page, &OutputFile)| match &candidate.subject {
            Subject::Step(step) => *step == kind && candidate.language == *language,
            // A closed petition has no form.
            Subject::Petition(_, own) => *own == kind && contains(&file.bytes, b"<form"),
            _ => false,
        };
        if let Some((_, file)) = pages.iter().zip(rendered).find(is_kind) {
            let html = String::from_utf8_lossy(&file.bytes);
            signing::check_places(page, &html, &theme.template_path(kind.template()), diagnostics);
        }
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
