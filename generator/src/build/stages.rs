//! Rendering what changed of a site, in parallel, each file staged as soon as it exists.

use std::sync::Mutex;

use super::options::ListUpdate;
use super::progress::BuildProgress;
use super::traces::{RenderedSite, Traces};
use crate::output::{Stage, Staged, WriteError};
use crate::page_key::PageKey;
use crate::render::render;
use crate::snapshot::Snapshot;
use reader::diagnostic::Diagnostics;

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

/// Stages all files of the site that changed.
pub(super) fn render_site(
    snapshot: &Snapshot,
    traces: &Traces,
    lists: ListUpdate,
    stage: &Stage<'_>,
    progress: &BuildProgress,
    diagnostics: &mut Diagnostics,
) -> Result<RenderedSite, Failure> {
    if diagnostics.has_errors() {
        return Err(Failure::Reported);
    }
    let found = Mutex::new(Diagnostics::default());
    let root_files = &snapshot.inputs().root_files;
    let is_root_file = |key: &PageKey| matches!(key, PageKey::Asset(place) if root_files.has(place));
    let is_kept = |key: &PageKey| lists == ListUpdate::Later && snapshot.is_about_many(key);
    let rendered = traces.render(snapshot, progress, is_kept, |key| {
        let rendered = render(snapshot, key)?;
        if !rendered.diagnostics.is_empty() {
            found.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(rendered.diagnostics);
        }
        // They are staged when it is known that the site has no files or folders in their places.
        let files = if is_root_file(key) { Vec::new() } else { rendered.files };
        Ok::<_, Failure>((stage.batch(files)?, rendered.trace))
    });
    diagnostics.append(found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner));
    if diagnostics.has_errors() {
        return Err(Failure::Reported);
    }
    let mut rendered = rendered?;
    let own = rendered.keys.iter().filter(|(key, ..)| !is_root_file(key)).flat_map(|(_, batch, _)| &batch.files);
    root_files.report_conflicts(own.map(Staged::path), diagnostics);
    if diagnostics.has_errors() {
        return Err(Failure::Reported);
    }
    for (key, batch, record) in &mut rendered.keys {
        if record.is_some() && is_root_file(key) {
            *batch = stage.batch(render(snapshot, key)?.files)?;
        }
    }
    Ok(rendered)
}
