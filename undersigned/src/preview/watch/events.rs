//! Events of the operating system.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

use notify::event::ModifyKind;
use notify::{Error, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use reader::system_error::without_codes;

use super::batch::{Batch, Notice};
use super::places::Places;

/// How long to wait for the event of a file that is created to see whether there are events: longer than a busy machine takes.
const ARRIVAL_MAX: Duration = Duration::from_secs(2);

/// Watches until it is dropped.
pub(super) struct EventWatcher(RecommendedWatcher);

impl EventWatcher {
    /// Sends the events of the places. Fails if one of them cannot be watched.
    pub(super) fn new(places: &Places, sender: Sender<Notice>) -> notify::Result<Self> {
        let handler = move |result: notify::Result<Event>| {
            // The receiver ends only with the process.
            let _ = notice(result).map(|notice| sender.send(notice));
        };
        // Links in `content/` have their own mechanism; following them here would watch all of what they lead to.
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(handler, config)?;
        watcher.watch(places.state(), RecursiveMode::NonRecursive)?;
        watcher.watch(places.root(), RecursiveMode::NonRecursive)?;
        let mut watcher = Self(watcher);
        places.folders().try_for_each(|folder| watcher.watch(&folder))?;
        Ok(watcher)
    }

    /// Watches folders among the changed `paths` again: a watch ends when its folder is removed or a link leads elsewhere.
    pub(super) fn follow(&mut self, places: &Places, paths: &[PathBuf]) -> notify::Result<()> {
        let is_place =
            |path: &&PathBuf| path.parent().is_some_and(|parent| parent == places.root()) || path.is_symlink();
        if !paths.iter().any(|path| is_place(&path)) {
            return Ok(());
        }
        places.folders().filter(|folder| paths.contains(folder)).try_for_each(|folder| self.watch(&folder))
    }

    fn watch(&mut self, folder: &Path) -> notify::Result<()> {
        // notify does not watch a link itself, but the folder at the dot.
        let place = if folder.is_symlink() { folder.join(".") } else { folder.to_path_buf() };
        match self.0.watch(&place, RecursiveMode::Recursive) {
            // It was removed in the meantime, which is an event of its own.
            Err(error) if !folder.is_dir() => {
                tracing::debug!(%error, "a folder is gone");
                Ok(())
            }
            result => result,
        }
    }
}

fn notice(result: notify::Result<Event>) -> Option<Notice> {
    match result {
        Ok(event) if event.need_rescan() => Some(Notice::Lost),
        // `touch` and `chmod` change no content.
        Ok(Event { kind: EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)), .. }) => None,
        Ok(Event { kind, paths, .. }) => {
            let paths = paths.iter().map(|path| path.components().collect()).collect();
            Some(Notice::Changed { paths, is_creation: matches!(kind, EventKind::Create(_)) })
        }
        Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => Some(Notice::Limit(error)),
        Err(_) => Some(Notice::Lost),
    }
}

/// Whether the system reports a file that is created now. What it reports besides is added to `batch`.
pub(super) fn arrive(places: &Places, notices: &Receiver<Notice>, batch: &mut Batch) -> bool {
    let Ok(file) = tempfile::NamedTempFile::new_in(places.state()) else { return false };
    let end = Instant::now() + ARRIVAL_MAX;
    while let Ok(notice) = notices.recv_timeout(end.saturating_duration_since(Instant::now())) {
        let is_ours = matches!(&notice, Notice::Changed { paths, .. } if paths.iter().any(|path| path == file.path()));
        if is_ours {
            return true;
        }
        batch.add(notice);
    }
    false
}

/// Why files are polled instead, and how to raise the limit that was reached.
pub(super) fn explain(error: &Error) -> String {
    let (reason, setting) = match &error.kind {
        ErrorKind::MaxFilesWatch => {
            ("The system's limit of watched folders is reached", Some("fs.inotify.max_user_watches=524288"))
        }
        // EMFILE: of inotify instances, or of the process's files.
        ErrorKind::Io(io) if io.raw_os_error() == Some(24) => {
            ("The system's limit of programs that watch files is reached", Some("fs.inotify.max_user_instances=1024"))
        }
        _ => {
            let reason = error.to_string();
            let reason = without_codes(&reason);
            return format!("Files cannot be watched ({reason}); checking them for changes twice a second instead");
        }
    };
    let remedy = match setting {
        Some(setting) if cfg!(target_os = "linux") => format!(". To raise the limit: sudo sysctl {setting}"),
        _ => String::new(),
    };
    format!("{reason}; checking the files for changes twice a second instead{remedy}")
}
