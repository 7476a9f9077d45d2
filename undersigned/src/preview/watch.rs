//! Watching the site's folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::exit::Failure;

/// Editors save by several steps (a temporary file, a rename, attributes): what happens within this time is one change.
/// It is under the tenth of a second that feels immediate (Nielsen, Usability Engineering, 1993, chapter 5).
const QUIET: Duration = Duration::from_millis(40);

/// Ends the watching when dropped.
pub(crate) type Watcher = Debouncer<RecommendedWatcher, RecommendedCache>;

/// Calls `changed` with the paths that changed below `content/` and `themes/` of `root`, and with the counts file.
///
/// The root itself is watched, not the folders in it, so that a folder that is deleted and made again stays watched.
pub(crate) fn watch(root: &Path, mut changed: impl FnMut(Vec<PathBuf>) + Send + 'static) -> Result<Watcher, Failure> {
    let parts = [root.join("content"), root.join("themes"), root.join(".undersigned/counts.json")];
    let handler = move |result: DebounceEventResult| {
        // A watcher that lost count of the changes says so by an error: then everything may have changed.
        let mut paths: Vec<PathBuf> = match result {
            Ok(events) => events
                .into_iter()
                .filter(|event| !matches!(event.kind, EventKind::Access(_)))
                .flat_map(|event| event.paths.clone())
                .filter(|path| parts.iter().any(|part| path.starts_with(part)))
                .collect(),
            Err(_) => parts.to_vec(),
        };
        paths.sort();
        paths.dedup();
        if !paths.is_empty() {
            changed(paths);
        }
    };
    let failed = |error: notify::Error| Failure::machine(format!("watching {}", root.display()), error);
    let mut watcher = new_debouncer(QUIET, None, handler).map_err(failed)?;
    for (folder, mode) in [("content", RecursiveMode::Recursive), ("themes", RecursiveMode::Recursive)] {
        if root.join(folder).is_dir() {
            watcher.watch(root.join(folder), mode).map_err(failed)?;
        }
    }
    watcher.watch(root.join(".undersigned"), RecursiveMode::NonRecursive).map_err(failed)?;
    watcher.watch(root, RecursiveMode::NonRecursive).map_err(failed)?;
    Ok(watcher)
}
