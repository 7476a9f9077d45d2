//! Registering the index with a store: how the signer learns of petitions.
//!
//! Additions (new petitions, new texts, openings) are registered before the pages that show them are uploaded, removals
//! (closings, retirements) after. Nothing is forgotten: texts stay with the time they were replaced.

use std::collections::BTreeSet;

use jiff::Timestamp;
use petition::PetitionStatus;
use petition::index::{Entry, INDEX_VERSION, Index};
use petition::slug::Slug;

use crate::random::{self, Random};
use crate::seal;
use crate::store::petitions::Petition;
use crate::store::{Store, StoreError, Written};

/// What is registered now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the upload: whatever lets people sign more.
    Additions,
    /// After the upload: whatever lets them sign less.
    Removals,
    /// Both at once, as the preview does.
    All,
}

/// What kind of store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreKind {
    /// The preview's: petitions without a recipient are sealed to the preview's own key.
    Local,
    /// The one where people sign: nothing may be missing.
    Aws,
}

/// Which petitions with signatures may vanish from the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retire<'a> {
    /// These; with any other it is refused.
    Only(&'a [Slug]),
    /// All: the preview follows the files, and takes a petition up again that comes back.
    All,
}

/// How to register.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    /// What is registered now.
    pub phase: Phase,
    /// What kind of store it is.
    pub kind: StoreKind,
    /// What may vanish.
    pub retire: Retire<'a>,
    /// The public key of the preview: stands in locally, refused elsewhere.
    pub preview_recipient: Option<&'a str>,
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Registered for the first time.
    pub added: Vec<Slug>,
    /// Changed in any way.
    pub changed: Vec<Slug>,
    /// Closed since.
    pub closed: Vec<Slug>,
    /// Open again.
    pub reopened: Vec<Slug>,
    /// Retired now.
    pub retired: Vec<Slug>,
}

/// Why it was refused; nothing is registered then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterError {
    /// Made by another release.
    #[error("the index has version {0}, and this program writes {INDEX_VERSION}")]
    Version(u32),
    /// Petitions with signatures are no longer in the index.
    #[error("{} vanished and has signatures, confirmed or not yet; keep its file, or give `--retire` with its id", names(.0))]
    Vanished(Vec<Slug>),
    /// Open petitions without a recipient.
    #[error("{} is open and its organisation has no `recipient` to seal signers' data to; make one with `keys new`", names(.0))]
    NoRecipient(Vec<Slug>),
    /// A recipient that is no public key.
    #[error("a `recipient` of {} is no age public key", names(.0))]
    InvalidRecipient(Vec<Slug>),
    /// Sealed to a key that lies on the machine of a preview.
    #[error("{} is sealed to the preview's own key; make one with `keys new`", names(.0))]
    PreviewRecipient(Vec<Slug>),
    /// Nobody answers for the data.
    #[error("`site.yaml` has no `controller`: who answers for the signers' data")]
    NoController,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn names(petitions: &[Slug]) -> String {
    petitions.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

/// Registers every entry of the index.
///
/// # Errors
/// [`RegisterError`]; refusals come before anything is written.
pub async fn register(
    store: &Store,
    index: &Index,
    now: Timestamp,
    random: &dyn Random,
    options: &Options<'_>,
) -> Result<Report, RegisterError> {
    let vanished = find_refusals(store, index, now, options).await?;
    let mut report = Report::default();
    if options.phase != Phase::Removals {
        store.write_site(&index.site).await?;
    }
    for entry in &index.petitions {
        register_entry(store, entry, now, random, options, &mut report).await?;
    }
    if options.phase != Phase::Additions {
        for id in vanished {
            retire(store, &id, now).await?;
            report.retired.push(id);
        }
    }
    Ok(report)
}

/// Whether [`register`] would do it; nothing is written.
///
/// # Errors
/// As [`register`] has them.
pub async fn check(store: &Store, index: &Index, now: Timestamp, options: &Options<'_>) -> Result<(), RegisterError> {
    find_refusals(store, index, now, options).await.map(drop)
}

/// What has vanished and may, once nothing speaks against the index.
async fn find_refusals(
    store: &Store,
    index: &Index,
    now: Timestamp,
    options: &Options<'_>,
) -> Result<Vec<Slug>, RegisterError> {
    if index.version != INDEX_VERSION {
        return Err(RegisterError::Version(index.version));
    }
    check_recipients(index, now, options)?;
    let known = store.petitions().await?;
    find_vanished(store, index, &known, now, options).await
}

fn check_recipients(index: &Index, now: Timestamp, options: &Options<'_>) -> Result<(), RegisterError> {
    let open = || index.petitions.iter().filter(|entry| entry.is_open(now));
    let having = |wrong: &dyn Fn(&Entry) -> bool| -> Vec<Slug> {
        open().filter(|entry| wrong(entry)).map(|entry| entry.id.clone()).collect()
    };
    let invalid = having(&|entry| {
        !entry.signing.recipients.is_empty() && seal::parse_recipients(&entry.signing.recipients).is_err()
    });
    if !invalid.is_empty() {
        return Err(RegisterError::InvalidRecipient(invalid));
    }
    if options.kind == StoreKind::Local {
        return Ok(());
    }
    if index.site.controller.is_none() {
        return Err(RegisterError::NoController);
    }
    let missing = having(&|entry| entry.signing.recipients.is_empty());
    if !missing.is_empty() {
        return Err(RegisterError::NoRecipient(missing));
    }
    let is_preview = |key: &String| Some(key.as_str()) == options.preview_recipient;
    let preview = having(&|entry| entry.signing.recipients.iter().any(is_preview));
    if preview.is_empty() { Ok(()) } else { Err(RegisterError::PreviewRecipient(preview)) }
}

/// Petitions that are registered and no longer in the index. Those with signatures, confirmed or not yet, must be named to
/// be retired.
async fn find_vanished(
    store: &Store,
    index: &Index,
    known: &[Petition],
    now: Timestamp,
    options: &Options<'_>,
) -> Result<Vec<Slug>, RegisterError> {
    let present: BTreeSet<&Slug> = index.petitions.iter().map(|entry| &entry.id).collect();
    let gone: Vec<Slug> = known
        .iter()
        .filter(|petition| !petition.retired && !present.contains(&petition.entry.id))
        .map(|petition| petition.entry.id.clone())
        .collect();
    let Retire::Only(named) = options.retire else { return Ok(gone) };
    let counts = store.counts(&gone).await?;
    let mut refused = Vec::new();
    for id in gone.iter().filter(|id| !named.contains(id)) {
        let is_counted = counts.get(id).is_some_and(|count| count.online > 0 || count.imported > 0);
        if is_counted || store.has_signatures(id, now.as_second()).await? {
            refused.push(id.clone());
        }
    }
    if refused.is_empty() { Ok(gone) } else { Err(RegisterError::Vanished(refused)) }
}

async fn register_entry(
    store: &Store,
    entry: &Entry,
    now: Timestamp,
    random: &dyn Random,
    options: &Options<'_>,
    report: &mut Report,
) -> Result<(), RegisterError> {
    let mut entry = entry.clone();
    if entry.signing.recipients.is_empty() && options.kind == StoreKind::Local {
        entry.signing.recipients.extend(options.preview_recipient.map(str::to_owned));
    }
    // Another publish may be writing the same: read again and decide again.
    for _ in 0..8 {
        let seen = store.petition(&entry.id).await?;
        let next = next_petition(seen.as_ref(), &entry, now, random, options.phase);
        if seen.as_ref() == Some(&next) {
            return Ok(());
        }
        if store.write_petition(&next).await? == Written::Yes {
            tell(seen.as_ref(), &next, report);
            return Ok(());
        }
    }
    Err(RegisterError::Store(StoreError::Busy))
}

fn tell(seen: Option<&Petition>, next: &Petition, report: &mut Report) {
    let id = next.entry.id.clone();
    match seen {
        None => report.added.push(id.clone()),
        Some(_) => report.changed.push(id.clone()),
    }
    match (seen.and_then(|seen| seen.closed_at), next.closed_at) {
        (None, Some(_)) => report.closed.push(id),
        (Some(_), None) => report.reopened.push(id),
        _ => {}
    }
}

/// What is registered next for an entry.
fn next_petition(
    seen: Option<&Petition>,
    entry: &Entry,
    now: Timestamp,
    random: &dyn Random,
    phase: Phase,
) -> Petition {
    let mut next = seen.cloned().unwrap_or_else(|| Petition {
        entry: entry.clone(),
        salt: None,
        closed_at: None,
        texts: std::collections::BTreeMap::new(),
        retired: false,
        imports: std::collections::BTreeMap::new(),
        retained_shards: None,
        revision: 0,
    });
    let closes = matches!(entry.status, PetitionStatus::Closed | PetitionStatus::Victory)
        || entry.closes_at.is_some_and(|closes_at| closes_at <= now);
    if closes && phase == Phase::Additions && seen.is_some() {
        // It still takes signatures until the pages say that it does not.
        keep_texts(&mut next, entry, now);
        return next;
    }
    next.entry = entry.clone();
    next.retired = false;
    keep_texts(&mut next, entry, now);
    if closes {
        let passed = entry.closes_at.filter(|&closes_at| closes_at <= now);
        next.closed_at = next.closed_at.or(passed).or(Some(now));
    } else {
        next.closed_at = None;
        next.retained_shards = None;
    }
    if next.salt.is_none() && next.retained_shards.is_none() {
        next.salt = Some(random::bytes::<32>(random).to_vec());
    }
    next
}

/// Adds the entry's texts, and stamps those that it no longer has.
fn keep_texts(next: &mut Petition, entry: &Entry, now: Timestamp) {
    let current: BTreeSet<&str> = entry.texts.values().map(|text| text.hash.as_str()).collect();
    for (hash, replaced) in &mut next.texts {
        *replaced = if current.contains(hash.as_str()) { None } else { replaced.or(Some(now)) };
    }
    for hash in current {
        next.texts.entry(hash.to_owned()).or_insert(None);
    }
}

async fn retire(store: &Store, id: &Slug, now: Timestamp) -> Result<(), RegisterError> {
    for _ in 0..8 {
        let Some(mut petition) = store.petition(id).await? else { return Ok(()) };
        petition.retired = true;
        petition.closed_at = petition.closed_at.or(Some(now));
        if store.write_petition(&petition).await? == Written::Yes {
            return Ok(());
        }
    }
    Err(RegisterError::Store(StoreError::Busy))
}
