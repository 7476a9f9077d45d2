//! Watching the site's files: by the system's events, or by polling where it reports none.

mod places;
mod links;
mod batch;
mod poll;
mod mounts;
mod events;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use self::batch::{Batch, Notice};
use self::events::EventWatcher;
use self::links::Links;
use self::places::Places;
use self::poll::Poller;
use crate::exit::Failure;
use crate::terminal::Terminal;

/// Editors save in several steps (a temporary file, a rename, attributes), so events that follow each other within this time
/// are one change.
const DEBOUNCE: Duration = Duration::from_millis(15);
/// A longer stream of events is divided, so that its first changes are seen meanwhile.
const DEBOUNCE_MAX: Duration = Duration::from_millis(60);

/// Calls `changed` with the paths that changed below `content/` and `themes/` of `root`, and with the counts file. What
/// changes after this function has returned is never missed. With `is_polling`, the system's events are not used.
pub(crate) fn watch(
    root: &Path,
    is_polling: bool,
    terminal: &Terminal,
    changed: impl FnMut(Vec<PathBuf>) + Send + 'static,
) -> Result<(), Failure> {
    let watcher = Watcher::start(Places::new(root), is_polling, terminal.clone());
    let spawned = thread::Builder::new().name("watch".to_owned()).spawn(move || watcher.run(changed));
    spawned.map(drop).map_err(|error| Failure::machine("starting the watcher", error))
}

/// The state of the watching thread.
struct Watcher {
    places: Places,
    links: Links,
    /// `None` if the system's events are not used.
    events: Option<EventWatcher>,
    /// Finds what the system does not report; `None` if it reports everything.
    poller: Option<Poller>,
    notices: Receiver<Notice>,
    /// Keeps the channel open without events.
    sender: Sender<Notice>,
    /// What was reported while the watcher started.
    early: Batch,
    terminal: Terminal,
}

impl Watcher {
    fn start(places: Places, is_polling: bool, terminal: Terminal) -> Self {
        let (sender, notices) = mpsc::channel();
        let links = Links::find(&places);
        let mut watcher =
            Self { places, links, events: None, poller: None, notices, sender, early: Batch::default(), terminal };
        if is_polling {
            watcher.poll_because("Checking the files for changes twice a second");
        } else {
            watcher.use_events();
        }
        watcher
    }

    /// Asks the system for events, and polls if it cannot give all of them.
    fn use_events(&mut self) {
        match EventWatcher::new(&self.places, self.sender.clone()) {
            Ok(events) => self.events = Some(events),
            Err(error) => return self.poll_because(&events::explain(&error)),
        }
        if let Some(kind) = self.places.folders().find_map(|folder| mounts::remote_kind(&folder)) {
            self.poll_because(&format!(
                "The site is on a file system of the kind `{kind}`, which may not report changes; checking the files twice a \
                 second as well"
            ));
        } else if !events::arrive(&self.places, &self.notices, &mut self.early) {
            self.poll_because("The system reports no changes of files; checking them twice a second instead");
        }
    }

    fn poll_because(&mut self, message: &str) {
        self.terminal.status(message);
        self.poller = Some(Poller::new(&self.places));
    }

    fn run(mut self, mut changed: impl FnMut(Vec<PathBuf>)) {
        loop {
            let paths = match self.next_batch() {
                Some(batch) => self.settle(batch),
                None => self.poller.as_mut().map(|poller| poller.look(&self.places)).unwrap_or_default(),
            };
            if !paths.is_empty() {
                changed(paths);
            }
        }
    }

    /// The next events that are one change; `None` if it is time to poll.
    fn next_batch(&mut self) -> Option<Batch> {
        let mut batch = std::mem::take(&mut self.early);
        if batch.is_empty() {
            let first = match &self.poller {
                Some(poller) => self.notices.recv_timeout(poller.pause()),
                None => self.notices.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            batch.add(first.ok()?);
        }
        let end = Instant::now() + DEBOUNCE_MAX;
        while Instant::now() < end
            && let Ok(notice) = self.notices.recv_timeout(DEBOUNCE)
        {
            batch.add(notice);
        }
        Some(batch)
    }

    /// The paths that the preview has to read again.
    fn settle(&mut self, batch: Batch) -> Vec<PathBuf> {
        if let Some(error) = &batch.limit
            && self.events.take().is_some()
        {
            self.poll_because(&events::explain(error));
        }
        if batch.has_losses || batch.limit.is_some() {
            self.links = Links::find(&self.places);
            return self.places.folders().chain([self.places.counts().to_path_buf()]).collect();
        }
        let paths = batch.paths();
        if let Some(events) = &mut self.events
            && let Err(error) = events.follow(&self.places, &paths)
        {
            self.events = None;
            self.poll_because(&events::explain(&error));
        }
        let mut changed = self.links.update(&self.places, &paths);
        changed.extend(paths.into_iter().filter(|path| self.places.shows(path)));
        changed.sort_unstable();
        changed.dedup();
        changed
    }
}

#[cfg(test)]
mod tests;
