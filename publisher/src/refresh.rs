//! Fetching the counts from the store, and rendering the pages that show them.

use std::path::Path;

use generator::{BuildOptions, Builder, Outcome, TraceOptions};
use jiff::Timestamp;
use petition::count::Counts;
use petition::slug::Slug;

use crate::error::PublishError;
use crate::store::NamedStore;

/// Fetches the counts of all petitions that the store knows. If they equal `previous`, the last ones fetched from this
/// store, `previous` is returned with its time, so that a refresh without news changes no file.
///
/// # Errors
/// [`PublishError::Store`].
pub async fn fetch_counts(named: &NamedStore, previous: Counts, now: Timestamp) -> Result<Counts, PublishError> {
    let registered = named.store.petitions().await?;
    let ids: Vec<Slug> = registered.into_iter().map(|petition| petition.entry.id).collect();
    let petitions = named.store.counts(&ids).await?.into_iter().collect();
    if petitions == previous.petitions && previous.as_of.is_some() {
        return Ok(previous);
    }
    Ok(Counts { store: named.name.clone(), as_of: Some(now), petitions })
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
