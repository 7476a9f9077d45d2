//! `undersigned publish`.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aws_config::SdkConfig;
use generator::{BuildOptions, Builder, StoredBuild};
use jiff::Timestamp;
use petition::count::Counts;
use petition::index::Index;
use petition::slug::Slug;
use publisher::{
    Changes, Checkout, ContentStore, Destination, LEASE, Lease, LeaseNews, NamedStore, NewContent, NewGeneration,
    Publication, Publish, PublishError, PublishProgress, PublishReport, Published, Registration, process_environment,
};
use signer::{Deployment, RefreshMode, RegisterReport, Retire, Secrets, Store, SystemRandom};

use crate::aws;
use crate::cli::{self, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::git;
use crate::progress::{show_publish, with_progress};
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

/// A site as it was built.
struct BuiltSite {
    options: BuildOptions,
    index: Option<Index>,
    /// What a refresher continues.
    stored: Option<StoredBuild>,
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
        let named = named.as_deref();
        self.check_content(named).await?;
        let counts = self.counts(named, RefreshMode::Publish).await?;
        if named.is_some() {
            self.project.state().keep_counts(&counts)?;
        }
        let started = Instant::now();
        let options = publisher::site_options(self.project.root(), &self.project.site(), counts, self.now);
        let mut builder = Builder::new();
        let outcome = with_progress(self.terminal, &builder.progress(), || builder.build(&options));
        self.terminal.status(summary(&finish(outcome, self.terminal)?, started));
        let site = self.built_site(named, &mut builder, options)?;
        let Some(named) = named else { return Ok(self.upload(&site, None).await.map(drop)?) };
        let lease = self.take_lease(&named.store).await?;
        let done = lease.during(self.upload(&site, Some((named, &lease)))).await;
        lease.end().await;
        done?.generation.map_or(Ok(()), |number| self.project.state().keep_published(&named.name, number))
    }

    /// Takes the lease, and says whom it waits for.
    async fn take_lease(&self, store: &Store) -> Result<Lease, PublishError> {
        let holder = self.publication().by.unwrap_or_else(|| "someone".to_owned());
        let notify = |news| match news {
            LeaseNews::Waiting(lease) => {
                self.terminal.status(format_args!("waiting for {}, at work since {:.0}", lease.holder, lease.since));
            }
            LeaseNews::Interrupted(lease) => self.terminal.status(format_args!(
                "the publish of {} at {:.0} was interrupted; this one replaces what it has uploaded",
                lease.holder, lease.since
            )),
        };
        let length = self.publish.lease_ms.map_or(LEASE, Duration::from_millis);
        Lease::take(store, &holder, length, &notify).await
    }

    /// Registers and uploads a site, under the lease if there is a store.
    async fn upload(
        &self,
        site: &BuiltSite,
        leased: Option<(&NamedStore, &Lease)>,
    ) -> Result<PublishReport, PublishError> {
        let progress = Arc::new(PublishProgress::default());
        let changes = self.changes(&site.options.out, &progress).await?;
        let store = leased.map(|(_, lease)| lease.store());
        let published = match leased {
            Some((named, _)) => Some(self.read_published(&named.store).await?),
            None => None,
        };
        let content = self.new_content(site, published.as_ref()).await?;
        if let (Some((named, _)), Some(published)) = (leased, &published) {
            self.check_base(named, published, content.as_ref(), &changes)?;
        }
        let registration = self.registration(store.as_ref(), site.index.as_ref()).await?;
        let generation = leased.zip(published.as_ref()).map(|((named, lease), published)| NewGeneration {
            store: &named.store,
            lease,
            published,
            publication: self.publication(),
            content: content.as_ref(),
        });
        let (uploads, deletions) = (changes.uploads().count(), changes.deletions().count());
        let shown = show_publish(self.terminal, &progress);
        let (destination, registration) = (&self.destination, registration.as_ref());
        let report = Publish { changes: &changes, destination, registration, generation }.run(&progress).await;
        drop(shown);
        let report = report?;
        print_reports(&report.registered, site.index.as_ref(), self.now, self.terminal);
        if report.lacks_conditions {
            self.terminal.status(
                "the bucket ignores conditions of uploads (`If-Match`), so it does not notice if another machine changes it at the \
                 same time; publish from one machine at a time",
            );
        }
        let unchanged = changes.unchanged();
        let uploaded = counted_files(uploads);
        self.terminal.summary(format_args!("{uploaded} uploaded, {unchanged} unchanged, {deletions} deleted"));
        Ok(report)
    }

    /// Checks that a refresher gets what is published, and warns if it could not use it.
    async fn check_content(&self, named: Option<&NamedStore>) -> CommandResult {
        let generation = match named {
            Some(named) if self.location == StoreLocation::Aws => named.store.generation().await?,
            _ => None,
        };
        let Some(generation) = generation else { return Ok(()) };
        if self.content.is_none() && generation.has_content {
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

    /// What was built: the index to register, and the content to store if there is a place for it. The index then has the petitions
    /// that open later, too, because a refresher opens them.
    fn built_site(
        &self,
        named: Option<&NamedStore>,
        builder: &mut Builder,
        options: BuildOptions,
    ) -> Result<BuiltSite, Failure> {
        let mut index = publisher::read_index(&options.out)?;
        if self.content.is_none() || named.is_none() {
            return Ok(BuiltSite { options, index, stored: None });
        }
        let build = builder.store(&options).map_err(|diagnostics| {
            self.terminal.report(&diagnostics.errors_only().render_human(self.terminal.colored()));
            let errors = counted(diagnostics.error_count(), "error", "errors");
            Failure::Content(Some(format!("{errors}; nothing was uploaded")))
        })?;
        if let Some(index) = &mut index {
            publisher::add_later(index, build.later_index.as_deref())?;
        }
        Ok(BuiltSite { options, index, stored: Some(build) })
    }

    async fn new_content<'a>(
        &'a self,
        site: &BuiltSite,
        published: Option<&Published>,
    ) -> Result<Option<NewContent<'a>>, PublishError> {
        let Some(((place, build), published)) = self.content.as_ref().zip(site.stored.clone()).zip(published) else {
            return Ok(None);
        };
        let built = (site.options.counts.clone(), site.index.as_ref());
        NewContent::new(place, published, build, built, &site.options.out, self.publication()).await.map(Some)
    }

    fn publication(&self) -> Publication {
        let by = ["GITHUB_ACTOR", "USER", "USERNAME"].into_iter().find_map(process_environment);
        Publication { by, at: self.now, commit: git::commit(self.project.root()) }
    }

    async fn read_published(&self, store: &Store) -> Result<Published, PublishError> {
        Published::read(store, self.content.as_ref()).await
    }

    /// Checks that this folder is based on what was published last, unless it shall be replaced.
    fn check_base(
        &self,
        named: &NamedStore,
        published: &Published,
        content: Option<&NewContent<'_>>,
        changes: &Changes,
    ) -> Result<(), PublishError> {
        if self.publish.force {
            return Ok(());
        }
        let has_commit = |id: &str| git::has_commit(self.project.root(), id);
        let recorded = self.project.state().published(&named.name);
        publisher::check_base(published, &Checkout { recorded, has_commit: &has_commit }, content, changes)
    }

    /// Prints what publishing would do and changes nothing: the site is built in a temporary folder.
    async fn dry_run(&self) -> CommandResult {
        let named =
            if self.publish.archive { None } else { Some(store::open_read_only(self.location, self.project).await?) };
        self.check_content(named.as_deref()).await?;
        let counts = self.counts(named.as_deref(), RefreshMode::DryRun).await?;
        let folder = tempfile::tempdir().map_err(|error| Failure::machine("creating a temporary directory", error))?;
        let options = publisher::site_options(self.project.root(), folder.path(), counts, self.now);
        let mut builder = Builder::in_memory();
        report(builder.build(&options), self.terminal)?;
        let site = self.built_site(named.as_deref(), &mut builder, options)?;
        let changes = self.changes(folder.path(), &Arc::default()).await?;
        if let Some(named) = named.as_deref() {
            let published = self.read_published(&named.store).await?;
            let content = self.new_content(&site, Some(&published)).await?;
            self.check_base(named, &published, content.as_ref(), &changes)?;
        }
        let store = named.as_deref().map(|named| &named.store);
        if let Some(registration) = self.registration(store, site.index.as_ref()).await? {
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

    /// Compares the site with the destination, and names files of others, which stay.
    async fn changes(&self, site: &Path, progress: &Arc<PublishProgress>) -> Result<Changes, PublishError> {
        let shown = show_publish(self.terminal, progress);
        let changes = Changes::between(site, &self.destination, self.now, progress).await;
        drop(shown);
        let changes = changes?;
        if !changes.foreign().is_empty() {
            let names = names(changes.foreign());
            self.terminal
                .status(format_args!("the destination has files that no publish uploaded, which stay: {names}"));
        }
        Ok(changes)
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
        store: Option<&'a Store>,
        index: Option<&'a Index>,
    ) -> Result<Option<Registration<'a>>, PublishError> {
        let Some(store) = store else {
            publisher::check_archive(index, self.now)?;
            return Ok(None);
        };
        let Some(index) = index else {
            publisher::check_without_index(store, self.now).await?;
            return Ok(None);
        };
        publisher::check_controller(index, self.now)?;
        Ok(Some(Registration {
            store,
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
