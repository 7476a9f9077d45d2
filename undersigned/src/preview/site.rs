//! The site of the preview: rendered on request, and registered with the signer before it is shown. The browser, the signer and
//! the mailer get their pages here.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use futures::future::BoxFuture;
use generator::{BuildOptions, EntryChanges, LiveFile, LivePetition, LiveSite, Scene};
use petition::slug::Slug;
use signer::{PageSource, RemovedPetition};
use tokio::sync::Notify;
use tokio::task::spawn_blocking;

use super::registrar::Registrar;
use super::report::Problem;
use super::status::PreviewStatus;
use crate::private_file;
use crate::terminal::Terminal;

/// How many petitions are registered in a row before others get a turn.
const AT_A_TIME: usize = 64;
/// How long the work in the background waits for the first request.
const FIRST_REQUEST_MAX: Duration = Duration::from_secs(1);

/// The pages of the preview; cheap to clone.
#[derive(Clone)]
pub(crate) struct PreviewSite {
    pub(crate) live: Arc<LiveSite>,
    pub(crate) registrar: Arc<Registrar>,
    pub(crate) status: PreviewStatus,
    terminal: Terminal,
    /// The folder of the texts that people could sign.
    texts: Arc<Path>,
    /// Notified of each file that is sent.
    sent: Arc<Notify>,
}

impl PreviewSite {
    pub(crate) fn new(registrar: Registrar, texts: &Path, terminal: Terminal) -> Self {
        let (live, registrar) = (Arc::default(), Arc::new(registrar));
        Self { live, registrar, status: PreviewStatus::new(), terminal, texts: texts.into(), sent: Arc::default() }
    }

    /// Shows why a change cannot be shown, on open pages and, if it is news, in the terminal.
    fn fail(&self, problem: Problem) {
        let text = problem.for_terminal(&self.terminal);
        if self.status.fail(problem) {
            self.terminal.report(&text);
        }
    }

    /// The file at a path, relative to the site. If it shows a form, the signer knows the petition.
    pub(crate) async fn file(&self, path: &str) -> Option<Bytes> {
        let (live, path) = (Arc::clone(&self.live), path.to_owned());
        let LiveFile { bytes, petition, errors } = self.blocking(move || live.file(&path)).await?;
        if let Some(errors) = errors {
            self.fail(Problem::Errors(errors));
        }
        if let Some(petition) = petition {
            self.offer(petition).await;
        }
        self.sent.notify_one();
        bytes
    }

    /// The file at a path as it is when its petition is in another state; `None` if it is not a petition's page.
    pub(crate) async fn file_in(&self, path: &str, scene: Scene) -> Option<LiveFile> {
        let (live, path) = (Arc::clone(&self.live), path.to_owned());
        self.blocking(move || live.file_in(&path, scene)).await.flatten()
    }

    /// Registers the petition with this id, if there is one, as it is now.
    pub(crate) async fn register_id(&self, id: Slug) {
        let live = Arc::clone(&self.live);
        if let Some(petition) = self.blocking(move || live.petition(&id)).await.flatten() {
            self.offer(petition).await;
        }
    }

    /// Makes ready what follows from showing a form: the signer knows the petition, and its texts are kept.
    async fn offer(&self, petition: LivePetition) {
        self.register(&petition).await;
        let (live, folder) = (Arc::clone(&self.live), Arc::clone(&self.texts));
        if let Some(Err(error)) = self.blocking(move || keep_texts(&live, &petition, &folder)).await {
            tracing::warn!(%error, "a text cannot be kept for exports");
        }
    }

    async fn register(&self, petition: &LivePetition) {
        if let Err(message) = self.registrar.register(petition).await {
            self.fail(Problem::Failure(message));
        }
    }

    /// After the first page, or when none is asked for, checks the theme. Then registers what changes, for commands that use the
    /// store without showing a page.
    pub(crate) async fn work_in_background(self, options: BuildOptions) {
        // Whether a request came does not matter.
        let _ = tokio::time::timeout(FIRST_REQUEST_MAX, self.sent.notified()).await;
        let live = Arc::clone(&self.live);
        if let Some(Err(errors)) = self.blocking(move || live.check_theme(&options)).await {
            self.fail(Problem::Errors(errors));
        }
        if let Err(message) = self.registrar.read_all().await {
            self.fail(Problem::Failure(message));
        }
        let mut states = self.status.subscribe();
        let (mut changes, mut present) = (EntryChanges::default(), BTreeSet::new());
        loop {
            states.borrow_and_update();
            changes = self.register_changes(changes, &mut present).await;
            self.registrar.forget_all();
            if states.changed().await.is_err() {
                return;
            }
        }
    }

    async fn register_changes(&self, mut changes: EntryChanges, present: &mut BTreeSet<Slug>) -> EntryChanges {
        loop {
            let live = Arc::clone(&self.live);
            let take = move || {
                let taken = live.take_changed_petitions(&mut changes, AT_A_TIME);
                (changes, taken)
            };
            let Some((returned, taken)) = self.blocking(take).await else { return EntryChanges::default() };
            changes = returned;
            if taken.is_empty() {
                break;
            }
            for petition in &taken {
                self.register(petition).await;
            }
        }
        let ids = self.live.petition_ids();
        if self.live.is_ready() && *present != ids {
            match self.registrar.retire_missing(&ids).await {
                Ok(removed) => {
                    *present = ids;
                    self.warn_about_removed(&removed);
                }
                Err(message) => self.fail(Problem::Failure(message)),
            }
        }
        changes
    }

    /// Says in the terminal, and on open pages if a file was probably renamed, that signatures are left behind.
    fn warn_about_removed(&self, removed: &[RemovedPetition]) {
        let (renamed, others): (Vec<_>, Vec<_>) = removed.iter().partition(|petition| petition.renamed_to.is_some());
        for petition in others {
            self.terminal.status(petition);
        }
        let lines: Vec<String> = renamed.iter().map(ToString::to_string).collect();
        if !lines.is_empty() {
            self.fail(Problem::Failure(lines.join("\n")));
        }
    }

    /// Runs `work` where it may take long; `None` if it panics.
    async fn blocking<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        spawn_blocking(work).await.inspect_err(|error| tracing::error!(%error, "rendering failed")).ok()
    }
}

impl PageSource for PreviewSite {
    fn page<'a>(&'a self, path: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        Box::pin(self.file(path))
    }
}

/// Writes the texts of a petition as the published site has them, unless they are in the folder: exports show what people signed,
/// also after the text has changed.
fn keep_texts(live: &LiveSite, petition: &LivePetition, folder: &Path) -> std::io::Result<()> {
    for text in petition.entry.texts.values() {
        let name = format!("{}.txt", text.hash);
        let path = folder.join(&name);
        if let (false, Some(bytes)) = (path.exists(), live.file(&format!("texts/{name}")).bytes) {
            private_file::create(&path)?.write_all(&bytes)?;
        }
    }
    Ok(())
}
