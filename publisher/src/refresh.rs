//! Fetching the counts from the store, and rendering the pages that show them.

use std::path::Path;

use generator::{BuildOptions, Builder, Outcome, TraceOptions};
use jiff::Timestamp;
use petition::count::Counts;
use signer::RefreshMode;

use crate::error::PublishError;
use crate::store::NamedStore;

/// Fetches the counts to show at `now`, publishing those that changed unless `mode` is a dry run. If they equal `previous`,
/// the last ones fetched from this store, `previous` is returned with its time, so that a refresh without news changes no
/// file.
///
/// # Errors
/// [`PublishError::Store`].
pub async fn fetch_counts(
    named: &NamedStore,
    previous: Counts,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<Counts, PublishError> {
    let known = previous.fetched_at.map(|_| &previous.petitions);
    let petitions = signer::refresh_counts(&named.store, known, now, mode).await?;
    if petitions == previous.petitions && previous.fetched_at.is_some() {
        return Ok(previous);
    }
    Ok(Counts { store: named.name.clone(), fetched_at: Some(now), petitions })
}

/// Renders the site at `root` with these counts into `out`, as visitors see it at `now`. With `traces`, or with a `builder` that
/// is kept, it renders only what changed since the last build.
pub fn render(
    builder: &mut Builder,
    root: &Path,
    out: &Path,
    counts: Counts,
    now: Timestamp,
    traces: Option<TraceOptions>,
) -> Outcome {
    builder.build(&BuildOptions { out: out.to_path_buf(), counts, traces, ..BuildOptions::new(root, now) })
}
