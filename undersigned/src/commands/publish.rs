//! `undersigned publish`.

use std::time::Instant;

use aws_config::SdkConfig;
use generator::{BuildOptions, Builder};
use jiff::Timestamp;
use petition::count::Counts;
use petition::index::Index;
use petition::slug::Slug;
use publisher::{
    Changes, ContentStore, Destination, NamedStore, NewContent, Publication, Registration, process_environment,
};
use signer::{Deployment, RefreshMode, RegisterReport, Retire, Secrets, SystemRandom};

use crate::aws;
use crate::cli::{self, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::progress::with_progress;
use crate::project::Project;
use crate::report::{finish, names, report, summary};
use crate::store;
use crate::terminal::{Terminal, counted};

/// Fetches the counts, builds, and uploads what changed.
pub(crate) fn run(publish: &cli::PublishArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let location = store_location(publish)?;
    store::runtime()?.block_on(publish_to(publish, location, project, terminal))
}

async fn publish_to(
    publish: &cli::PublishArgs,
    location: StoreLocation,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let aws = bucket_configuration(publish, project).await?;
    // A workflow sets a variable that is empty if its repository has none.
    let content = publish.content.as_ref().filter(|address| !address.is_empty() && !publish.archive);
    let content = content.map(|address| ContentStore::parse(address, &publish.destination, &aws));
    let job = PublishJob {
        publish,
        destination: Destination::parse(&publish.destination, &aws)?,
        content: content.transpose()?,
        location,
        project,
        now: publish.clock.instant(),
        preview_recipient: preview_recipient(project),
        terminal,
    };
    if publish.dry_run { job.dry_run().await } else { job.run().await }
}

/// How requests to the buckets are made; empty for a folder.
async fn bucket_configuration(publish: &cli::PublishArgs, project: &Project) -> Result<SdkConfig, Failure> {
    if !Destination::is_bucket_address(&publish.destination) {
        return Ok(SdkConfig::builder().build());
    }
    // A workflow sets a variable that is empty if its repository has none.
    match publish.bucket_profile.as_deref().filter(|profile| !profile.is_empty()) {
        Some(profile) => aws::profile_configuration(profile).await,
        None => project.aws().await.cloned(),
    }
}

/// The store to register the index with. A public site never uses a preview's store.
fn store_location(publish: &cli::PublishArgs) -> Result<StoreLocation, Failure> {
    let is_bucket = Destination::is_bucket_address(&publish.destination);
    match publish.store {
        Some(StoreLocation::Local) if is_bucket => {
            let message = "a public site cannot use the preview's store; remove `--store local`";
            Err(Failure::Usage(message.to_owned()))
        }
        Some(location) => Ok(location),
        None if is_bucket => Ok(StoreLocation::Aws),
        None => Ok(StoreLocation::Local),
    }
}

/// The preview's public key, which a public site must not use.
fn preview_recipient(project: &Project) -> Option<String> {
    let text = std::fs::read_to_string(project.state().preview_key()).ok()?;
    Secrets::parse(&text).ok().map(|secrets| secrets.recipient_public())
}

/// One run of the command.
struct PublishJob<'a> {
    publish: &'a cli::PublishArgs,
    destination: Destination,
    content: Option<ContentStore>,
    location: StoreLocation,
    project: &'a Project,
    now: Timestamp,
    preview_recipient: Option<String>,
    terminal: &'a Terminal,
}

impl PublishJob<'_> {
    async fn run(&self) -> CommandResult {
        let named = if self.publish.archive { None } else { Some(store::open(self.location, self.project).await?) };
        self.check_content(named.as_deref()).await?;
        let counts = self.counts(named.as_deref(), RefreshMode::Publish).await?;
        if named.is_some() {
            self.project.state().keep_counts(&counts)?;
        }
        let (out, started) = (self.project.site(), Instant::now());
        let options = publisher::site_options(self.project.root(), &out, counts, self.now);
        let mut builder = Builder::new();
        let outcome = with_progress(self.terminal, &builder.progress(), || builder.build(&options));
        self.terminal.status(summary(&finish(outcome, self.terminal)?, started));
        let (index, content) = self.content(named.as_deref(), &mut builder, &options).await?;
        let changes = Changes::between(&out, &self.destination).await?;
        self.name_foreign(&changes);
        let registration = self.registration(named.as_deref(), index.as_ref()).await?;
        let (uploads, deletions) = (changes.uploads().count(), changes.deletions().count());
        let bar = self.terminal.progress_bar((uploads + deletions) as u64, "files");
        let progress = |done, _| bar.set_position(done as u64);
        let (registration, content) = (registration.as_ref(), content.as_ref());
        let reports = publisher::publish(&changes, &self.destination, registration, content, &progress).await;
        bar.finish_and_clear();
        print_reports(&reports?, index.as_ref(), self.now, self.terminal);
        let unchanged = changes.unchanged();
        let uploaded = counted_files(uploads);
        self.terminal.summary(format_args!("{uploaded} uploaded, {unchanged} unchanged, {deletions} deleted"));
        Ok(())
    }

    /// Checks that a refresher gets what is published, and warns if it could not use it.
    async fn check_content(&self, named: Option<&NamedStore>) -> CommandResult {
        let generation = match named {
            Some(named) if self.location == StoreLocation::Aws => named.store.generation().await?,
            _ => None,
        };
        let Some(generation) = generation else { return Ok(()) };
        if self.content.is_none() && generation.number > 0 {
            let message = "a refresher updates this site from the content that was published last, and would undo this; \
                           pass `--content s3://…`, or set UNDERSIGNED_CONTENT";
            return Err(Failure::Usage(message.to_owned()));
        }
        if let Some(program) = generation.refresher.filter(|program| program != generator::PROGRAM) {
            self.terminal.status(format_args!(
                "the refresher is {program}, and this is {}: until both are the same, counts stay as they are on the pages",
                generator::PROGRAM
            ));
        }
        Ok(())
    }

    /// The index to register, and the content to store if there is a place for it. The index then has the petitions that open
    /// later, too, because a refresher opens them.
    async fn content<'a>(
        &'a self,
        named: Option<&'a NamedStore>,
        builder: &mut Builder,
        options: &BuildOptions,
    ) -> Result<(Option<Index>, Option<NewContent<'a>>), Failure> {
        let mut index = publisher::read_index(&options.out)?;
        let (Some(place), Some(named)) = (&self.content, named) else { return Ok((index, None)) };
        let build = builder.store(options).map_err(|diagnostics| {
            self.terminal.report(&diagnostics.errors_only().render_human(self.terminal.colored()));
            let errors = counted(diagnostics.error_count(), "error", "errors");
            Failure::Content(Some(format!("{errors}; nothing was uploaded")))
        })?;
        if let Some(index) = &mut index {
            publisher::add_later(index, build.later_index.as_deref())?;
        }
        let by = ["GITHUB_ACTOR", "USER", "USERNAME"].into_iter().find_map(process_environment);
        let (site, publication) = (&options.out, Publication { by, at: self.now });
        let content =
            NewContent::new(place, &named.store, build, (options.counts.clone(), index.as_ref()), site, publication);
        let content = content.await?;
        Ok((index, Some(content)))
    }

    /// Prints what publishing would do and changes nothing: the site is built in a temporary folder.
    async fn dry_run(&self) -> CommandResult {
        let named =
            if self.publish.archive { None } else { Some(store::open_read_only(self.location, self.project).await?) };
        self.check_content(named.as_deref()).await?;
        let counts = self.counts(named.as_deref(), RefreshMode::DryRun).await?;
        let folder = tempfile::tempdir().map_err(|error| Failure::machine("creating a temporary directory", error))?;
        let outcome =
            publisher::render(&mut Builder::in_memory(), self.project.root(), folder.path(), counts, self.now, None);
        report(outcome, self.terminal)?;
        let index = publisher::read_index(folder.path())?;
        let changes = Changes::between(folder.path(), &self.destination).await?;
        self.name_foreign(&changes);
        if let Some(registration) = self.registration(named.as_deref(), index.as_ref()).await? {
            registration.check().await?;
        }
        changes.uploads().for_each(|path| self.terminal.result(format_args!("upload {path}")));
        changes.deletions().for_each(|path| self.terminal.result(format_args!("delete {path}")));
        let (uploads, deletions) = (counted_files(changes.uploads().count()), changes.deletions().count());
        let unchanged = changes.unchanged();
        self.terminal.status(format_args!(
            "dry run, nothing was changed: {uploads} to upload, {unchanged} unchanged, {deletions} to delete"
        ));
        Ok(())
    }

    /// Names files of others, which stay.
    fn name_foreign(&self, changes: &Changes) {
        if !changes.foreign().is_empty() {
            let names = names(changes.foreign());
            self.terminal
                .status(format_args!("the destination has files that no publish uploaded, which stay: {names}"));
        }
    }

    /// Fetches the counts of the store. An archive keeps the last ones, unless they are a preview's.
    async fn counts(&self, named: Option<&NamedStore>, mode: RefreshMode) -> Result<Counts, Failure> {
        if let Some(named) = named {
            return store::fetch_counts(named, self.project, self.now, mode).await;
        }
        let last = self.project.state().last_counts()?;
        match last.fetched_at.filter(|_| last.store != store::LOCAL) {
            Some(fetched_at) => {
                self.terminal.status(format_args!("using the counts of {} fetched at {fetched_at}", last.store));
                Ok(last)
            }
            None => {
                self.terminal.status("no counts have been fetched, so pages show only signatures counted elsewhere");
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
        publisher::check_controller(index, self.now)?;
        Ok(Some(Registration {
            store: &named.store,
            deployment: match self.location {
                StoreLocation::Aws => Deployment::Production,
                StoreLocation::Local => Deployment::Preview,
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

fn print_reports(reports: &[RegisterReport], index: Option<&Index>, now: Timestamp, terminal: &Terminal) {
    let opens_later = |id: &Slug| {
        let entries = index.iter().flat_map(|index| &index.petitions);
        entries.filter(|entry| entry.id == *id).any(|entry| entry.opens_at > now)
    };
    for report in reports {
        let (later, opened): (Vec<Slug>, Vec<Slug>) = report.added.iter().cloned().partition(opens_later);
        let changes = [
            ("opened", &opened),
            ("scheduled", &later),
            ("closed", &report.closed),
            ("reopened", &report.reopened),
            ("retired", &report.retired),
            ("retention shortens in a week:", &report.shortened),
        ];
        for (change, petitions) in changes {
            petitions.iter().for_each(|id| terminal.status(format_args!("{change} {id}")));
        }
    }
}
