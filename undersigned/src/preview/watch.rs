//! Watching the site's folder.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::exit::Failure;

/// Editors save by several steps (a temporary file, a rename, attributes): what happens within this time is one change.
/// It is under the tenth of a second that feels immediate (Nielsen, Usability Engineering, 1993, chapter 5).
const QUIET: Duration = Duration::from_millis(40);

/// Ends the watching when dropped.
pub(crate) struct Watcher {
    _folders: Arc<Folders>,
}

/// The folders that are watched with all that is in them, and what watches them.
struct Folders {
    recursive: [PathBuf; 2],
    debouncer: Mutex<Option<Debouncer<RecommendedWatcher, RecommendedCache>>>,
}

impl Folders {
    /// Watches those that are there, as far as `wanted`. A watch ends with its folder, so one that is made later, or made
    /// again, is watched anew.
    fn watch(&self, wanted: impl Fn(&Path) -> bool) -> notify::Result<()> {
        let mut debouncer = self.debouncer.lock().expect("nothing panics while it holds the watcher");
        let Some(debouncer) = debouncer.as_mut() else { return Ok(()) };
        let there = self.recursive.iter().filter(|folder| wanted(folder) && folder.is_dir());
        there.into_iter().try_for_each(|folder| debouncer.watch(folder, RecursiveMode::Recursive))
    }
}

/// Calls `changed` with the paths that changed below `content/` and `themes/` of `root`, and with the counts file.
///
/// The root is watched too, so that a folder that is made later, or deleted and made again, is watched from then on.
pub(crate) fn watch(root: &Path, mut changed: impl FnMut(Vec<PathBuf>) + Send + 'static) -> Result<Watcher, Failure> {
    let recursive = ["content", "themes"].map(|name| root.join(name));
    let parts = [recursive[0].clone(), recursive[1].clone(), root.join(".undersigned/counts.json")];
    let folders = Arc::new(Folders { recursive, debouncer: Mutex::new(None) });
    let known = Arc::downgrade(&folders);
    let handler = move |result: DebounceEventResult| {
        let paths = changed_paths(result, &parts);
        if paths.is_empty() {
            return;
        }
        let Some(folders) = known.upgrade() else { return };
        if let Err(error) = folders.watch(|folder| paths.iter().any(|path| path == folder)) {
            tracing::warn!(%error, "a folder cannot be watched");
        }
        changed(paths);
    };
    let failed = |error: notify::Error| Failure::machine(format!("watching {}", root.display()), error);
    let mut debouncer = new_debouncer(QUIET, None, handler).map_err(failed)?;
    debouncer.watch(root.join(".undersigned"), RecursiveMode::NonRecursive).map_err(failed)?;
    debouncer.watch(root, RecursiveMode::NonRecursive).map_err(failed)?;
    *folders.debouncer.lock().expect("nothing panics while it holds the watcher") = Some(debouncer);
    folders.watch(|_| true).map_err(failed)?;
    Ok(Watcher { _folders: folders })
}

/// The paths of what happened that are below `parts`, each once.
fn changed_paths(result: DebounceEventResult, parts: &[PathBuf]) -> Vec<PathBuf> {
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
    paths
}
