//! `undersigned publish`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generator::site::{BuildOptions, Builder};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use petition::count::Counts;
use petition::index::Index;
use publisher::{Changes, Destination, PublishError, Registration};
use signer::random::SystemRandom;
use signer::register::{self, RegisterError, Report, Retire};
use signer::secret::Secrets;

use crate::cli::{self, StoreKind};
use crate::exit::{Failure, Outcome};
use crate::project::Project;
use crate::report::{finish, report, summary};
use crate::store::{self, NamedStore};
use crate::terminal::{Terminal, counted};

/// Fetches the counts, builds, and uploads what changed.
pub(crate) fn run(publish: &cli::Publish, project: &Project, terminal: &Terminal) -> Outcome {
    let kind = store_kind(publish)?;
    let region = crate::content::cloud(project)?.region;
    // The region that `site.yaml` names stands before the environment's, as for the tables.
    let environment = |name: &str| match name {
        "AWS_REGION" => {
            region.clone().or_else(|| store::variable(name)).or_else(|| store::variable("AWS_DEFAULT_REGION"))
        }
        _ => store::variable(name),
    };
    let publishing = Publishing {
        publish,
        destination: Destination::parse(&publish.destination, &environment)?,
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
            Err(Failure::Machine(message.to_owned()))
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
    async fn run(&self) -> Outcome {
        let named = if self.publish.archive { None } else { Some(store::open(self.kind, self.project).await?) };
        let counts = self.counts(named.as_ref()).await?;
        if named.is_some() {
            self.project.state().keep_counts(&counts)?;
        }
        let (out, begun) = (self.project.site(), Instant::now());
        let outcome = self.build(&mut Builder::new(), out.clone(), counts);
        self.terminal.tell(summary(&finish(outcome, self.terminal)?, begun));
        let index = read_index(&out)?;
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
    async fn rehearse(&self) -> Outcome {
        let named =
            if self.publish.archive { None } else { Some(store::open_as_it_is(self.kind, self.project).await?) };
        let counts = self.counts(named.as_ref()).await?;
        let folder = tempfile::tempdir().map_err(|error| Failure::machine("a temporary folder", error))?;
        let outcome = self.build(&mut Builder::in_memory(), folder.path().to_path_buf(), counts);
        report(outcome, self.terminal)?;
        let index = read_index(folder.path())?;
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
            return store::fetch(named, self.project, self.publish.clock.now).await;
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

    /// Builds the site as it is published; its index, unless the theme makes none.
    fn build(&self, builder: &mut Builder, out: PathBuf, counts: Counts) -> generator::site::Outcome {
        let options = BuildOptions { out, counts, ..BuildOptions::new(self.project.root(), self.now) };
        builder.build(&options)
    }

    /// How the index is registered. A site without one, an archive, registers nothing; that may not leave petitions open.
    async fn registration<'a>(
        &'a self,
        named: Option<&'a NamedStore>,
        index: Option<&'a Index>,
    ) -> Result<Option<Registration<'a>>, Failure> {
        let Some(named) = named else {
            let open = index.iter().flat_map(|index| &index.petitions).filter(|entry| entry.is_open(self.now));
            let open: Vec<String> = open.map(|entry| format!("`{}`", entry.id)).collect();
            let message = format!("open: {}; an archive takes no signatures, so close them first", open.join(", "));
            return if open.is_empty() { Ok(None) } else { Err(Failure::Content(Some(message))) };
        };
        let Some(index) = index else {
            let known = named.store.petitions().await?;
            let open = known.iter().filter(|petition| petition.is_open(self.now)).map(|petition| &petition.entry.id);
            let open: Vec<String> = open.map(|id| format!("`{id}`")).collect();
            let message =
                format!("the theme makes no `data`, and {} would stay open; close what is open first", open.join(", "));
            return if open.is_empty() { Ok(None) } else { Err(Failure::Content(Some(message))) };
        };
        Ok(Some(Registration {
            store: &named.store,
            kind: match self.kind {
                StoreKind::Aws => register::StoreKind::Aws,
                StoreKind::Local => register::StoreKind::Local,
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

fn tell(reports: &[Report], terminal: &Terminal) {
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

/// A site's index; an archive has none.
fn read_index(site: &Path) -> Result<Option<Index>, Failure> {
    let path = site.join("petitions.json");
    match std::fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| Failure::machine(path.display(), error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Register(RegisterError::Store(error)) => error.into(),
            PublishError::Register(_) => Self::Content(Some(error.to_string())),
            PublishError::Destination(_) | PublishError::Machine(..) => Self::Machine(error.to_string()),
        }
    }
}
