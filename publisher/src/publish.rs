//! Publishing: bringing a folder or a bucket to what `site/` is.
//!
//! What changed is uploaded so that a visitor never meets a page whose files are missing: assets first, then data, then
//! pages, and `_headers` at the very end, because all of it was uploaded with the headers which that file tells of. Only
//! then is deleted what the site no longer has, texts that people signed never.

use jiff::Timestamp;
use petition::index::Index;
use signer::random::Random;
use signer::register::{self, Options, Phase, RegisterError, Retire, StoreKind};
use signer::store::Store;

use crate::changes::Changes;
use crate::destination::Destination;

/// Why a site was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The destination cannot be understood, or is not one of ours.
    #[error("{0}")]
    Destination(String),
    /// The files or the network failed; what was tried, and what the system said.
    #[error("{0}: {1}")]
    Machine(String, String),
    /// The store refuses the index.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

/// The store that the index is registered with.
pub struct Registration<'a> {
    /// Where it is registered.
    pub store: &'a Store,
    /// Whether people sign there.
    pub kind: StoreKind,
    /// What is registered.
    pub index: &'a Index,
    /// The time of publishing.
    pub now: Timestamp,
    /// For the salts of new petitions.
    pub random: &'a dyn Random,
    /// Petitions that may vanish though they have signatures.
    pub retire: Retire<'a>,
    /// The preview's public key: refused where people sign.
    pub preview_recipient: Option<&'a str>,
}

/// Registers what lets people sign more, uploads and deletes, and registers what lets them sign less. `progress` is told
/// how many files of how many are done.
///
/// # Errors
/// [`PublishError`]. What was done by then can be done again: each step is safe to repeat.
pub async fn publish(
    changes: &Changes,
    destination: &Destination,
    registration: Option<&Registration<'_>>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<register::Report>, PublishError> {
    let Some(registration) = registration else {
        changes.apply(destination, progress).await?;
        return Ok(Vec::new());
    };
    let added = registration.run(Phase::Additions).await?;
    changes.apply(destination, progress).await?;
    let removed = registration.run(Phase::Removals).await?;
    Ok(vec![added, removed])
}

impl Registration<'_> {
    /// Whether the store would take the index; nothing is written.
    ///
    /// # Errors
    /// As [`publish`] has them.
    pub async fn check(&self) -> Result<(), PublishError> {
        Ok(register::check(self.store, self.index, self.now, &self.options(Phase::All)).await?)
    }

    async fn run(&self, phase: Phase) -> Result<register::Report, PublishError> {
        Ok(register::register(self.store, self.index, self.now, self.random, &self.options(phase)).await?)
    }

    fn options(&self, phase: Phase) -> Options<'_> {
        Options { phase, kind: self.kind, retire: self.retire, preview_recipient: self.preview_recipient }
    }
}

pub(crate) fn failed(tried: impl std::fmt::Display, error: impl std::fmt::Display) -> PublishError {
    PublishError::Machine(tried.to_string(), error.to_string())
}
