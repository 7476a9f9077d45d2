//! The order of a publish: what lets people sign more, the files, what lets them sign less.

use signer::{Phase, RegisterReport, Store, WriteOutcome};

use crate::changes::Changes;
use crate::destination::Destination;
use crate::error::PublishError;
use crate::lease::Lease;
use crate::new_content::NewContent;
use crate::progress::{PublishProgress, PublishStep};
use crate::publication::Publication;
use crate::published::{Checkout, Published};
use crate::registration::Registration;

/// A publish.
pub struct Publish<'a> {
    /// The files.
    pub changes: &'a Changes,
    /// Where they go.
    pub destination: &'a Destination,
    /// The index and the store, under the lease; `None` without either.
    pub registration: Option<&'a Registration<'a>>,
    /// What the store records of it; `None` without a store.
    pub generation: Option<NewGeneration<'a>>,
}

/// What the store records of a publish.
pub struct NewGeneration<'a> {
    /// The store.
    pub store: &'a Store,
    /// Under which it is published.
    pub lease: &'a Lease,
    /// The last publish, as it was read under the lease.
    pub published: &'a Published,
    /// What is said of this one.
    pub publication: Publication,
    /// Its content, if there is a place for it.
    pub content: Option<&'a NewContent<'a>>,
}

/// What a publish did.
#[derive(Debug, Default)]
pub struct PublishReport {
    /// What was registered, before and after the upload.
    pub registered: Vec<RegisterReport>,
    /// The number of the last publish, which this one is or is equal to.
    pub generation: Option<i64>,
    /// Whether the destination changes objects whatever they have become since they were listed.
    pub lacks_conditions: bool,
}

/// Checks that a publish is based on the last one: this folder has recorded it or has its commit. Otherwise no file may be changed or
/// removed: none of the stored sources or, if there are none, of the site.
///
/// # Errors
/// [`PublishError::NotBased`], which names the files.
pub fn check_base(
    published: &Published,
    checkout: &Checkout<'_>,
    content: Option<&NewContent<'_>>,
    changes: &Changes,
) -> Result<(), PublishError> {
    published.check_base(checkout, content.map(NewContent::sources), changes)
}

impl Publish<'_> {
    /// Registers new and opened petitions, stores the content, uploads and deletes files, and registers closed and retired petitions: a
    /// page never offers a form that the store refuses. `progress` shows how far it is.
    ///
    /// # Errors
    /// [`PublishError`]. Every step is idempotent, so a failed publish can be repeated.
    pub async fn run(&self, progress: &PublishProgress) -> Result<PublishReport, PublishError> {
        let mut report = PublishReport::default();
        progress.begin(PublishStep::Registering, 0, 0);
        if let Some(registration) = self.registration {
            report.registered.push(registration.run(Phase::Additions).await?);
        }
        let generation = self.generation.as_ref();
        let lease = generation.map(|generation| generation.lease);
        let is_new = generation.filter(|generation| generation.is_new(self.changes));
        if let Some(generation) = is_new {
            generation.begin().await?;
        }
        if !self.changes.is_empty() {
            report.lacks_conditions = !self.changes.honours_conditions(self.destination, lease).await?;
        }
        self.changes.apply(self.destination, lease, progress).await?;
        progress.begin(PublishStep::Registering, 0, 0);
        if let Some(registration) = self.registration {
            report.registered.push(registration.run(Phase::Removals).await?);
        }
        if let Some(generation) = is_new {
            generation.finish().await?;
        }
        report.generation = generation.map(|generation| generation.number(is_new.is_some()));
        Ok(report)
    }
}

impl NewGeneration<'_> {
    /// Whether anything differs from the last publish.
    fn is_new(&self, changes: &Changes) -> bool {
        !changes.is_empty() || self.content.is_some_and(|content| !content.is_stored())
    }

    fn number(&self, is_new: bool) -> i64 {
        self.published.numbers().0 + i64::from(is_new)
    }

    /// Stores the content, and starts the generation: refreshers then wait for [`Self::finish`].
    async fn begin(&self) -> Result<(), PublishError> {
        if let Some(content) = self.content {
            content.begin(self.lease).await?;
        }
        let seen = self.published.numbers().0;
        match self.store.raise_generation(seen, self.content.is_some()).await? {
            WriteOutcome::Done => Ok(()),
            WriteOutcome::ConditionFailed => Err(PublishError::Overtaken { by: "another process".to_owned() }),
        }
    }

    /// Makes it the last publish.
    async fn finish(&self) -> Result<(), PublishError> {
        if let Some(content) = self.content {
            content.finish(self.lease).await?;
        }
        let number = self.number(true);
        match self.store.finish_generation(number, &self.publication.to_record(number)).await? {
            // Another one has started since, which knows this one by its content.
            WriteOutcome::Done | WriteOutcome::ConditionFailed => Ok(()),
        }
    }
}
