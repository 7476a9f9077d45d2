//! Rendering a site: pages, files and copies, in parallel, each staged as soon as it exists.

use std::sync::Arc;

use petition::signing_contract::FilledPage;
use rayon::prelude::*;

use super::memory::{Made, Memory};
use crate::files::{self, petition_data};
use crate::output::{Batch, OutputFile, Stage, WriteError};
use crate::page_kind::PageKind;
use crate::pages::{Page, PetitionData, Renderer};
use crate::reuse::Scales;
use crate::theme::Part;
use reader::diagnostic::Diagnostics;
use reader::parallel::AT_A_TIME;

/// Why a site was not built.
pub(super) enum Failure {
    /// A template failed to render.
    Render(tera::Error),
    /// A file could not be written.
    Write(WriteError),
    /// The errors are in the diagnostics already.
    Reported,
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

/// Stages all files of the site.
pub(super) fn render_site(
    renderer: Renderer<'_>,
    mut copies: Vec<OutputFile>,
    memory: &mut Memory,
    stage: &Stage<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Arc<Batch>>, Failure> {
    let theme = renderer.inputs.theme;
    let statics = theme.assets().files();
    copies.extend(statics.map(|(path, bytes)| OutputFile { path: path.to_owned(), bytes: bytes.clone() }));
    let mut others = Vec::new();
    if theme.has(Part::Signing) {
        check_filled(&renderer, diagnostics)?;
        others.extend(files::signing_files(&renderer, diagnostics)?);
    }
    if diagnostics.has_errors() {
        return Err(Failure::Reported);
    }
    let data = data_files(&renderer, stage)?;
    let (petitions, (pages, site_files)) = rayon::join(
        || petition_pages(&renderer, stage),
        || {
            let site_files = || {
                others.extend(files::site_files(&renderer, &data)?);
                others.extend(theme.has(Part::Data).then(|| files::index_file(&renderer, &data)));
                let copied = match memory.recall_copies(&copies) {
                    Some(batch) => batch,
                    None => stage.batch(copies.iter().cloned())?,
                };
                Ok::<_, Failure>((copied, stage.batch(others)?))
            };
            rayon::join(|| pages(&renderer, memory, stage), site_files)
        },
    );
    let ((copied, others), pages, mut batches) = (site_files?, pages?, petitions?);
    batches.extend(data);
    batches.extend(pages.iter().map(|made| Arc::clone(&made.batch)));
    batches.extend([Arc::clone(&copied), others]);
    memory.keep(renderer, pages, (copies, copied));
    Ok(batches)
}

/// Renders and stages the pages that do not belong to one petition, except those whose recorded inputs are unchanged.
fn pages(renderer: &Renderer<'_>, memory: &Memory, stage: &Stage<'_>) -> Result<Vec<Made>, Failure> {
    let render = |page: Page| {
        let before = memory.page(&page);
        let scales = renderer.weigh(&page, Scales::new(before.map(|(ingredients, _)| &**ingredients)));
        let ingredients = match (scales.map(Scales::differing), before) {
            (Some(None), Some((ingredients, batch))) => {
                let (ingredients, batch) = (Some(Arc::clone(ingredients)), Arc::clone(batch));
                return Ok(Made { page, ingredients, batch });
            }
            (differing, _) => differing.flatten().map(Arc::new),
        };
        let feed = files::list_feed(renderer, &page)?;
        let batch = stage.batch(std::iter::once(renderer.render(&page)?).chain(feed))?;
        Ok(Made { page, ingredients, batch })
    };
    renderer.pages().into_par_iter().with_max_len(AT_A_TIME).map(render).collect()
}

/// Renders and stages the pages of petitions, except those that their card has cached.
fn petition_pages(renderer: &Renderer<'_>, stage: &Stage<'_>) -> Result<Vec<Arc<Batch>>, Failure> {
    let mut batches = Vec::new();
    for language in renderer.inputs.view.languages() {
        let cards = renderer.language_context(language).cards.par_iter().with_max_len(AT_A_TIME);
        let here = cards.filter(|card| renderer.inputs.has_page(&card.petition, language));
        let rendered = here.map(|card| {
            if let Some(batch) = card.pages.get() {
                return Ok(Arc::clone(batch));
            }
            let feed = files::update_feed(renderer, language, card)?;
            let batch = stage.batch(renderer.petition(language, card)?.into_iter().chain(feed))?;
            Ok(Arc::clone(card.pages.get_or_init(|| batch)))
        });
        batches.par_extend(rendered.collect::<Result<Vec<_>, Failure>>()?);
    }
    Ok(batches)
}

/// Stages the data files of petitions, except those that are cached.
fn data_files(renderer: &Renderer<'_>, stage: &Stage<'_>) -> Result<Vec<Arc<Batch>>, Failure> {
    let all = renderer.data.par_iter().with_max_len(AT_A_TIME);
    let public = all.filter(|data| renderer.inputs.view.is_public(&data.card.petition));
    let stage_data = |record: &Arc<PetitionData>| {
        if let Some(batch) = record.batch.get() {
            return Ok(Arc::clone(batch));
        }
        let data = petition_data(renderer, &record.card.petition)?;
        let files = data.files.into_iter().map(|file| stage.put(file)).collect::<Result<_, _>>()?;
        let batch = Arc::new(Batch { files, listing: data.listing, entry: data.entry });
        Ok(Arc::clone(record.batch.get_or_init(|| batch)))
    };
    public.map(stage_data).collect()
}

/// Checks one page of each kind that the signer fills: a theme either has the slots or it does not.
pub(super) fn check_filled(renderer: &Renderer<'_>, diagnostics: &mut Diagnostics) -> Result<(), tera::Error> {
    let language = &renderer.inputs.view.site().language;
    for page in FilledPage::ALL {
        let kind = PageKind::from(page);
        let file = match kind {
            PageKind::Petition => renderer.page_with_form()?,
            _ => Some(renderer.single(language, kind)?),
        };
        if let Some(file) = file {
            let html = String::from_utf8_lossy(&file.bytes);
            files::check_slots(page, &html, &renderer.inputs.theme.template_path(kind.template()), diagnostics);
        }
    }
    Ok(())
}
