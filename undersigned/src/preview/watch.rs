//! Watching the site's files.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::exit::Failure;

/// Editors save in several steps (a temporary file, a rename, attributes), so events within this time are one change.
/// It is below the 0.1 s that feel instantaneous (Nielsen, Usability Engineering, 1993, chapter 5).
const DEBOUNCE: Duration = Duration::from_millis(40);

/// Stops watching when dropped.
pub(crate) struct Watcher {
    _folders: Arc<WatchedFolders>,
}

/// The folders that are watched recursively, and their watcher.
struct WatchedFolders {
    recursive: [PathBuf; 2],
    debouncer: Mutex<Option<Debouncer<RecommendedWatcher, RecommendedCache>>>,
}

impl WatchedFolders {
    /// Watches the existing folders among the `wanted`. A watch ends when its folder is removed, so a folder that is created
    /// again needs a new one.
    fn watch(&self, wanted: impl Fn(&Path) -> bool) -> notify::Result<()> {
        let mut debouncer = self.debouncer.lock().expect("nothing panics while it holds the watcher");
        let Some(debouncer) = debouncer.as_mut() else { return Ok(()) };
        let existing = self.recursive.iter().filter(|folder| wanted(folder) && folder.is_dir());
        existing.into_iter().try_for_each(|folder| debouncer.watch(folder, RecursiveMode::Recursive))
    }
}

/// Calls `changed` with the paths that changed below `content/` and `themes/` of `root`, and with the counts file.
///
/// The root is watched as well, which reveals when one of the folders is created later or removed and created again.
pub(crate) fn watch(root: &Path, mut changed: impl FnMut(Vec<PathBuf>) + Send + 'static) -> Result<Watcher, Failure> {
    let recursive = ["content", "themes"].map(|name| root.join(name));
    let parts = [recursive[0].clone(), recursive[1].clone(), root.join(".undersigned/counts.json")];
    let folders = Arc::new(WatchedFolders { recursive, debouncer: Mutex::new(None) });
    let known = Arc::downgrade(&folders);
    let handler = move |result: DebounceEventResult| {
        let paths = changed_paths(result, &parts);
        if paths.is_empty() {
            return;
        }
        let Some(folders) = known.upgrade() else { return };
        if let Err(error) = folders.watch(|folder| paths.iter().any(|path| path == folder)) {
            tracing::warn!(%error, "cannot watch a folder");
        }
        changed(paths);
    };
    let failed = |error: notify::Error| Failure::machine(format!("watching {}", root.display()), error);
    let mut debouncer = new_debouncer(DEBOUNCE, None, handler).map_err(failed)?;
    debouncer.watch(root.join(".undersigned"), RecursiveMode::NonRecursive).map_err(failed)?;
    debouncer.watch(root, RecursiveMode::NonRecursive).map_err(failed)?;
    *folders.debouncer.lock().expect("nothing panics while it holds the watcher") = Some(debouncer);
    folders.watch(|_| true).map_err(failed)?;
    Ok(Watcher { _folders: folders })
}

/// The changed paths below `parts`, without duplicates.
fn changed_paths(result: DebounceEventResult, parts: &[PathBuf]) -> Vec<PathBuf> {
    // An error means that the watcher has lost events, so anything may have changed.
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
    paths
}
