//! Registering the index with the store, and the sites that have no index to register.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;

use jiff::Timestamp;
use petition::index::Index;
use petition::slug::Slug;
use signer::{Deployment, Phase, Random, RegisterOptions, RegisterReport, Retire, Store, check_registration, register};

use crate::error::PublishError;

/// An index and the store to register it with.
pub struct Registration<'a> {
    /// Where the signatures are kept.
    pub store: &'a Store,
    /// Whether it is a preview's store.
    pub deployment: Deployment,
    /// The index of the site that is published.
    pub index: &'a Index,
    /// Decides which petitions are open.
    pub now: Timestamp,
    /// For the salts of new petitions.
    pub random: &'a dyn Random,
    /// Petitions that may be removed although they have signatures.
    pub retire: Retire<'a>,
    /// The preview's public key, which is refused in a store of another kind.
    pub preview_recipient: Option<&'a str>,
}

impl Registration<'_> {
    /// Checks whether the store would accept the index; nothing is written.
    ///
    /// # Errors
    /// [`PublishError::Register`].
    pub async fn check(&self) -> Result<(), PublishError> {
        Ok(check_registration(self.store, self.index, self.now, &self.options(Phase::All)).await?)
    }

    pub(crate) async fn run(&self, phase: Phase) -> Result<RegisterReport, PublishError> {
        Ok(register(self.store, self.index, self.now, self.random, &self.options(phase)).await?)
    }

    fn options(&self, phase: Phase) -> RegisterOptions<'_> {
        RegisterOptions {
            phase,
            deployment: self.deployment,
            retire: self.retire,
            preview_recipient: self.preview_recipient,
        }
    }
}

/// Reads the index of the site in the folder `site`; `None` if the theme leaves it out.
///
/// # Errors
/// [`PublishError::File`] and [`PublishError::Index`].
pub fn read_index(site: &Path) -> Result<Option<Index>, PublishError> {
    let path = site.join("petitions.json");
    match std::fs::read(&path) {
        Ok(bytes) => match serde_json::from_slice(&bytes) {
            Ok(index) => Ok(Some(index)),
            Err(source) => Err(PublishError::Index { path, source }),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(PublishError::file(path, error)),
    }
}

/// Adds the petitions that open later, which are in the index of that time.
///
/// # Errors
/// [`PublishError::Index`].
pub fn add_later(index: &mut Index, later: Option<&[u8]>) -> Result<(), PublishError> {
    let Some(later) = later else { return Ok(()) };
    let parsed: Result<Index, _> = serde_json::from_slice(later);
    let later = parsed.map_err(|source| PublishError::Index { path: "petitions.json".into(), source })?;
    let known: BTreeSet<Slug> = index.petitions.iter().map(|entry| entry.id.clone()).collect();
    index.petitions.extend(later.petitions.into_iter().filter(|entry| !known.contains(&entry.id)));
    Ok(())
}

/// Checks a site that is published without a store: none of its petitions may be open.
///
/// # Errors
/// [`PublishError::OpenInArchive`].
pub fn check_archive(index: Option<&Index>, now: Timestamp) -> Result<(), PublishError> {
    let entries = index.iter().flat_map(|index| &index.petitions);
    let petitions: Vec<Slug> = entries.filter(|entry| entry.is_open(now)).map(|entry| entry.id.clone()).collect();
    if petitions.is_empty() { Ok(()) } else { Err(PublishError::OpenInArchive { petitions }) }
}

/// Checks that a site with open petitions names the controller of signers' data and how to reach them (GDPR, Article 13(1)(a)).
///
/// # Errors
/// [`PublishError::NoController`] and [`PublishError::NoContact`].
pub fn check_controller(index: &Index, now: Timestamp) -> Result<(), PublishError> {
    if !index.petitions.iter().any(|entry| entry.opens(now)) {
        return Ok(());
    }
    let controller = index.site.controller.as_ref().ok_or(PublishError::NoController)?;
    if controller.contact.is_none() { Err(PublishError::NoContact) } else { Ok(()) }
}

/// Checks a site that is published without an index: the store may have no open petition, since nothing would close it.
///
/// # Errors
/// [`PublishError::OpenWithoutIndex`], and [`PublishError::Store`].
pub async fn check_without_index(store: &Store, now: Timestamp) -> Result<(), PublishError> {
    let registered = store.petitions().await?.into_iter();
    let petitions: Vec<Slug> =
        registered.filter(|petition| petition.is_open(now)).map(|petition| petition.entry.id).collect();
    if petitions.is_empty() { Ok(()) } else { Err(PublishError::OpenWithoutIndex { petitions }) }
}
