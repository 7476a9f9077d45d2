//! Fetching the counts from the store, and rendering the pages that show them.

use std::path::Path;

use generator::{BuildOptions, Builder, Outcome, TraceOptions};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::count::Counts;
use signer::RefreshMode;

use crate::error::PublishError;
use crate::store::NamedStore;

/// Fetches the counts to show at `now`, whose days are those of `zone`, publishing those that changed unless `mode` is a dry run.
/// `previous` are the last ones fetched from this store; without news they are returned with their time, so that such a refresh
/// changes no file.
///
/// # Errors
/// [`PublishError::Store`].
pub async fn fetch_counts(
    named: &NamedStore,
    previous: Counts,
    zone: &TimeZone,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<Counts, PublishError> {
    let previous = Counts { store: named.name.clone(), ..previous };
    Ok(signer::refresh_counts(&named.store, previous, zone, now, mode).await?)
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
    builder.build(&BuildOptions { traces, ..site_options(root, out, counts, now) })
}

/// The options of a build of the site at `root` with these counts into `out`, as visitors see it at `now`.
pub fn site_options(root: &Path, out: &Path, counts: Counts, now: Timestamp) -> BuildOptions {
    BuildOptions { out: out.to_path_buf(), counts, ..BuildOptions::new(root, now) }
}
