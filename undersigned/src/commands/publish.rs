//! `undersigned publish`.

use std::time::Instant;

use generator::site::Builder;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use petition::count::Counts;
use petition::index::Index;
use publisher::{Changes, Destination, NamedStore, Registration, process_environment};
use signer::{Deployment, RegisterReport, Retire, Secrets, SystemRandom};

use crate::cli::{self, StoreKind};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::report::{finish, report, summary};
use crate::store;
use crate::terminal::{Terminal, counted};

/// Fetches the counts, builds, and uploads what changed.
pub(crate) fn run(publish: &cli::Publish, project: &Project, terminal: &Terminal) -> CommandResult {
    let kind = store_kind(publish)?;
    let region = project.aws()?.region;
    let publishing = Publishing {
        publish,
        destination: Destination::parse(&publish.destination, region.as_deref(), &process_environment)?,
        kind,
        project,
        now: super::now(&publish.clock),
        preview_recipient: preview_recipient(project),
        terminal,
    };
    let runtime = store::runtime()?;
    runtime.block_on(async { if publish.dry_run { publishing.rehearse().await } else { publishing.run().await } })
}

/// The store that the index is registered with: a site for everybody takes nothing from a preview's.
fn store_kind(publish: &cli::Publish) -> Result<StoreKind, Failure> {
    let is_bucket = Destination::is_bucket_address(&publish.destination);
    match publish.store {
        Some(StoreKind::Local) if is_bucket => {
            let message =
                "a site for everybody cannot take its counts from the preview's store: leave out `--store local`";
            Err(Failure::Usage(message.to_owned()))
        }
        Some(kind) => Ok(kind),
        None if is_bucket => Ok(StoreKind::Aws),
        None => Ok(StoreKind::Local),
    }
}

/// The public key of the preview, which must not be used where people sign.
fn preview_recipient(project: &Project) -> Option<String> {
    let text = std::fs::read_to_string(project.state().preview_key()).ok()?;
    Secrets::parse(&text).ok().map(|secrets| secrets.recipient_public())
}

/// One publishing, as it was asked for.
struct Publishing<'a> {
    publish: &'a cli::Publish,
    destination: Destination,
    kind: StoreKind,
    project: &'a Project,
    now: Timestamp,
    preview_recipient: Option<String>,
    terminal: &'a Terminal,
}

impl Publishing<'_> {
    async fn run(&self) -> CommandResult {
        let named = if self.publish.archive { None } else { Some(store::open(self.kind, self.project).await?) };
        let counts = self.counts(named.as_ref()).await?;
        if named.is_some() {
            self.project.state().keep_counts(&counts)?;
        }
        let (out, begun) = (self.project.site(), Instant::now());
        let outcome = publisher::render(&mut Builder::new(), self.project.root(), &out, counts, self.now);
        self.terminal.tell(summary(&finish(outcome, self.terminal)?, begun));
        let index = publisher::read_index(&out)?;
        let changes = Changes::between(&self.project.site(), &self.destination).await?;
        let registration = self.registration(named.as_ref(), index.as_ref()).await?;
        let (uploads, deletions) = (changes.uploads().count(), changes.deletions().count());
        let bar = bar(uploads + deletions, self.terminal);
        let progress = |done, _| bar.set_position(done as u64);
        let reports = publisher::publish(&changes, &self.destination, registration.as_ref(), &progress).await;
        bar.finish_and_clear();
        tell(&reports?, self.terminal);
        let unchanged = changes.unchanged();
        let uploaded = counted_files(uploads);
        self.terminal.summary(format_args!("{uploaded} uploaded, {unchanged} unchanged, {deletions} deleted"));
        Ok(())
    }

    /// Tells what publishing would do, and leaves everything as it is: the site is built in a folder that passes away.
    async fn rehearse(&self) -> CommandResult {
        let named =
            if self.publish.archive { None } else { Some(store::open_read_only(self.kind, self.project).await?) };
        let counts = self.counts(named.as_ref()).await?;
        let folder = tempfile::tempdir().map_err(|error| Failure::machine("a temporary folder", error))?;
        let outcome =
            publisher::render(&mut Builder::in_memory(), self.project.root(), folder.path(), counts, self.now);
        report(outcome, self.terminal)?;
        let index = publisher::read_index(folder.path())?;
        let changes = Changes::between(folder.path(), &self.destination).await?;
        if let Some(registration) = self.registration(named.as_ref(), index.as_ref()).await? {
            registration.check().await?;
        }
        changes.uploads().for_each(|path| self.terminal.result(format_args!("upload {path}")));
        changes.deletions().for_each(|path| self.terminal.result(format_args!("delete {path}")));
        let (uploads, deletions) = (counted_files(changes.uploads().count()), changes.deletions().count());
        let unchanged = changes.unchanged();
        self.terminal.tell(format_args!(
            "nothing is changed; {uploads} would be uploaded, {unchanged} left unchanged, {deletions} deleted"
        ));
        Ok(())
    }

    /// The counts of the store; of an archive those that were fetched last, but for a preview's, which are nobody's.
    async fn counts(&self, named: Option<&NamedStore>) -> Result<Counts, Failure> {
        if let Some(named) = named {
            return store::fetch_counts(named, self.project, self.now).await;
        }
        let last = self.project.state().last_counts()?;
        match last.as_of.filter(|_| last.store != store::LOCAL) {
            Some(as_of) => {
                self.terminal.tell(format_args!("with the counts of {}, fetched at {as_of}", last.store));
                Ok(last)
            }
            None => {
                self.terminal.tell("no counts were fetched here: petitions show what their files count elsewhere");
                Ok(Counts::default())
            }
        }
    }

    /// The registration of the index, if there is one and a store to register it with. Without either, no petition may
    /// stay open.
    async fn registration<'a>(
        &'a self,
        named: Option<&'a NamedStore>,
        index: Option<&'a Index>,
    ) -> Result<Option<Registration<'a>>, Failure> {
        let Some(named) = named else {
            publisher::check_archive(index, self.now)?;
            return Ok(None);
        };
        let Some(index) = index else {
            publisher::check_without_index(&named.store, self.now).await?;
            return Ok(None);
        };
        Ok(Some(Registration {
            store: &named.store,
            deployment: match self.kind {
                StoreKind::Aws => Deployment::Production,
                StoreKind::Local => Deployment::Preview,
            },
            index,
            now: self.now,
            random: &SystemRandom,
            retire: Retire::Only(&self.publish.retire),
            preview_recipient: self.preview_recipient.as_deref(),
        }))
    }
}

fn counted_files(count: usize) -> String {
    counted(count, "file", "files")
}

fn bar(length: usize, terminal: &Terminal) -> ProgressBar {
    if terminal.is_quiet() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:40} {pos}/{len} files").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length as u64).with_style(style)
}

fn tell(reports: &[RegisterReport], terminal: &Terminal) {
    for report in reports {
        let parts = [
            ("opened", &report.added),
            ("closed", &report.closed),
            ("reopened", &report.reopened),
            ("retired", &report.retired),
        ];
        for (what, petitions) in parts {
            petitions.iter().for_each(|id| terminal.tell(format_args!("{what} {id}")));
        }
    }
}
