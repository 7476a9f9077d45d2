//! Restoring tables from a backup, or from tables that DynamoDB's point-in-time recovery made under another name.
//!
//! Whatever the store has is newer and stays. A withdrawn or erased signature is an item for 30 days, so no restore brings it
//! back. Pending signatures and rows of sheets without a name leave no trace when they are erased, so they are restored into a
//! store without signatures only. A restore that was interrupted is continued by the same call.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use age::x25519;
use futures::stream::{self, BoxStream, StreamExt, TryStreamExt};
use jiff::{SignedDuration, Timestamp};
use petition::slug::Slug;

use super::backup::{BackupError, BackupFile, ORDER, is_kept};
use crate::clock::after;
use crate::keeper;
use crate::life::{self, SignatureState, WITHDRAWN_SECONDS};
use crate::store::attributes::{Attributes, ReadAttribute};
use crate::store::copy::StartedRestore;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError, Table, WriteOutcome, done_or_wait, item};

/// Items that are written at the same time.
const SIDE_BY_SIDE: usize = 16;
/// Attempts at an item that is in a transaction.
const ATTEMPTS_MAX: u32 = 8;
/// What a signature has while an email is due. What was due then has been sent since, or is not wanted any more.
const DUE: [&str; 6] = ["mails", "mail_due", "mail_shard", "mailbox", "claim", "tries"];

/// Where to restore from.
pub enum RestoreSource<'a> {
    /// A backup, and private keys of which one decrypts it.
    File(&'a Path, &'a [x25519::Identity]),
    /// Tables with another prefix; those that do not exist are left out.
    Tables(&'a Store),
}

/// Options of [`restore`].
#[derive(Clone, Copy, Debug)]
pub struct RestoreOptions {
    /// Restore what is missing in a store that has signatures.
    pub merge: bool,
    /// Restore a backup that is older than withdrawals are remembered.
    pub allow_old: bool,
    /// The current time.
    pub now: Timestamp,
}

/// Result of a restore.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RestoreReport {
    /// Items written, by table.
    pub restored: BTreeMap<&'static str, u64>,
    /// Items that the store has, and that stayed as they are.
    pub kept: u64,
    /// Items that have expired.
    pub expired: u64,
    /// Unconfirmed signatures that were left out.
    pub pending: u64,
    /// Rows of paper sheets that were left out, since their batch was removed or they have no name.
    pub rows: u64,
    /// Of each petition the confirmed signatures in the source, and those in the store after a recount.
    pub petitions: BTreeMap<Slug, (u64, u64)>,
    /// Counters that the recount corrected.
    pub corrected: u64,
    /// Whether the store had no signatures before, so that both numbers of a petition are equal.
    pub into_empty: bool,
}

impl RestoreSource<'_> {
    /// A name by which an interrupted restore is recognized, and the items of the table of petitions. Of a backup, everything is
    /// read and checked.
    async fn petitions(&self, options: &RestoreOptions) -> Result<(String, Vec<Attributes>), BackupError> {
        match self {
            Self::File(path, keys) => {
                let (header, items) = BackupFile::new(path, keys).read()?;
                let known_since = after(options.now, -SignedDuration::from_secs(WITHDRAWN_SECONDS));
                if header.created_at < known_since && !options.allow_old {
                    return Err(BackupError::Old(header.created_at));
                }
                let petitions = items.filter(|item| !matches!(item, Ok((table, _)) if *table != Table::Petitions));
                let petitions = petitions.map(|item| item.map(|(_, item)| item)).collect::<Result<_, _>>()?;
                Ok((format!("backup {}", header.id), petitions))
            }
            Self::Tables(store) => {
                if !store.has_table(Table::Signatures).await? {
                    return Err(BackupError::NoTables(store.table(Table::Signatures)));
                }
                let mut petitions = Vec::new();
                if store.has_table(Table::Petitions).await? {
                    let pages: Vec<_> = store.items(Table::Petitions).try_collect().await?;
                    petitions.extend(pages.into_iter().flatten().filter(|item| is_kept(Table::Petitions, item)));
                }
                Ok((store.table(Table::Signatures), petitions))
            }
        }
    }

    /// The items of the other tables.
    async fn others(&self) -> Result<BoxStream<'_, Result<(Table, Attributes), BackupError>>, BackupError> {
        match self {
            Self::File(path, keys) => {
                let (_, items) = BackupFile::new(path, keys).read()?;
                let others = items.filter(|item| !matches!(item, Ok((Table::Petitions, _))));
                Ok(stream::iter(others).boxed())
            }
            Self::Tables(store) => {
                let mut tables = Vec::new();
                for table in ORDER.into_iter().filter(|table| *table != Table::Petitions) {
                    if store.has_table(table).await? {
                        tables.push(table);
                    }
                }
                let items = move |table| {
                    let pages = store.items(table).map_err(BackupError::from);
                    let pages = pages.map_ok(move |page| {
                        let kept = page.into_iter().filter(move |item| is_kept(table, item));
                        stream::iter(kept.map(move |item| Ok((table, item))))
                    });
                    pages.try_flatten()
                };
                Ok(stream::iter(tables).flat_map(items).boxed())
            }
        }
    }
}

/// Restores what the store lacks, and recounts. `progress` gets the number of items so far.
///
/// # Errors
/// Before anything is written, if the backup is damaged, too old or of a later release, or does not belong into this store.
/// Otherwise if the store fails: call it again.
pub async fn restore(
    store: &Store,
    source: &RestoreSource<'_>,
    options: &RestoreOptions,
    progress: &mut dyn FnMut(u64),
) -> Result<RestoreReport, BackupError> {
    let (name, petitions) = source.petitions(options).await?;
    let into_empty = start(store, name, &petitions, options).await?;
    let mut work = RestoreWork {
        store,
        now: options.now.as_second(),
        imports: BTreeMap::new(),
        report: RestoreReport { into_empty, ..RestoreReport::default() },
    };
    work.restore_petitions(petitions).await?;
    let mut items = source.others().await?.try_chunks(SIDE_BY_SIDE);
    let mut done = 0;
    while let Some(items) = items.next().await {
        let items = items.map_err(|error| error.1)?;
        done += items.len() as u64;
        work.restore_items(items).await?;
        progress(done);
    }
    work.recount().await?;
    store.end_restore().await?;
    Ok(work.report)
}

/// Checks the store and records that the restore has started. Returns whether it had no signatures.
async fn start(
    store: &Store,
    source: String,
    petitions: &[Attributes],
    options: &RestoreOptions,
) -> Result<bool, BackupError> {
    match store.started_restore().await? {
        Some(started) if started.source == source => return Ok(started.into_empty),
        Some(started) => return Err(BackupError::Interrupted(started.source)),
        None => {}
    }
    let into_empty = !store.has_items(Table::Signatures).await?;
    if !into_empty && !options.merge {
        return Err(BackupError::HasSignatures);
    }
    if !into_empty {
        let mut others = Vec::new();
        for item in petitions {
            if has_other_salt(store, item).await? {
                others.push(item.text("id")?.unwrap_or_default());
            }
        }
        if !others.is_empty() {
            return Err(BackupError::OtherSalt(others.join(", ")));
        }
    }
    store.start_restore(&StartedRestore { source, into_empty }).await?;
    Ok(into_empty)
}

/// Whether the store has the petition, and would not recognize people who signed it according to the backup.
async fn has_other_salt(store: &Store, item: &Attributes) -> Result<bool, StoreError> {
    let Ok(id) = Slug::parse(&item.text("id")?.unwrap_or_default()) else { return Ok(false) };
    let petition = store.petition(&id).await?;
    let salt = petition.and_then(|petition| petition.salt);
    Ok(salt.is_some_and(|salt| item.bytes("salt").ok().flatten().is_some_and(|other| other != salt)))
}

struct RestoreWork<'a> {
    store: &'a Store,
    now: i64,
    /// The batches of paper sheets in the store, by petition, and whether the petition was restored.
    imports: BTreeMap<Slug, (BTreeSet<String>, bool)>,
    report: RestoreReport,
}

/// What to do with an item.
enum ItemFate {
    Write(Attributes),
    Expired,
    Pending,
    Row,
}

impl RestoreWork<'_> {
    /// The items of the table of petitions. A petition that the store has under another salt has no signatures there, and is
    /// replaced.
    async fn restore_petitions(&mut self, items: Vec<Attributes>) -> Result<(), BackupError> {
        for item in items {
            let id = Slug::parse(&item.text("id")?.unwrap_or_default()).ok();
            let is_restored = if self.report.into_empty && has_other_salt(self.store, &item).await? {
                self.store.put(Table::Petitions, item).await?;
                true
            } else {
                put(self.store, Table::Petitions, item).await?
            };
            self.count(Table::Petitions, is_restored);
            let Some(id) = id else { continue };
            let Some(mut petition) = self.store.petition(&id).await? else { continue };
            self.imports.insert(id, (petition.imports.keys().cloned().collect(), is_restored));
            // Otherwise the keeper would pass over data that comes back after its retention has ended.
            if petition.retained_shards.is_some() {
                (petition.retained_shards, petition.retained_days) = (None, 0);
                if self.store.write_petition(&petition).await? == WriteOutcome::ConditionFailed {
                    return Err(StoreError::Busy.into());
                }
            }
        }
        Ok(())
    }

    async fn restore_items(&mut self, items: Vec<(Table, Attributes)>) -> Result<(), BackupError> {
        let mut writes = Vec::new();
        for (table, item) in items {
            match self.fate(table, item)? {
                ItemFate::Write(item) => writes.push((table, item)),
                ItemFate::Expired => self.report.expired += 1,
                ItemFate::Pending => self.report.pending += 1,
                ItemFate::Row => self.report.rows += 1,
            }
        }
        let store = self.store;
        let writes = writes.into_iter().map(|(table, item)| async move {
            let is_restored = put(store, table, item).await?;
            Ok::<_, StoreError>((table, is_restored))
        });
        let outcomes: Vec<_> = stream::iter(writes).buffer_unordered(SIDE_BY_SIDE).try_collect().await?;
        outcomes.into_iter().for_each(|(table, is_restored)| self.count(table, is_restored));
        Ok(())
    }

    fn count(&mut self, table: Table, is_restored: bool) {
        let count =
            if is_restored { self.report.restored.entry(table.as_str()).or_default() } else { &mut self.report.kept };
        *count += 1;
    }

    fn fate(&mut self, table: Table, mut item: Attributes) -> Result<ItemFate, StoreError> {
        if item.number("expires")?.is_some_and(|expires| expires <= self.now) {
            return Ok(ItemFate::Expired);
        }
        if table != Table::Signatures {
            return Ok(ItemFate::Write(item));
        }
        let key = ItemKey::read(&item)?;
        let petition = key.petition().ok_or(StoreError::Corrupt("shard"))?;
        let state = item.text("state")?.unwrap_or_default();
        if state == item::PAPER {
            let (batches, is_restored) = self.imports.get(&petition).cloned().unwrap_or_default();
            let is_known = batches.contains(&item.text("batch")?.unwrap_or_default());
            let is_kept = is_known && (is_restored || self.report.into_empty || item.contains_key("sealed"));
            return Ok(if is_kept { ItemFate::Write(item) } else { ItemFate::Row });
        }
        if state == SignatureState::Confirmed.as_str() {
            self.report.petitions.entry(petition).or_default().0 += 1;
        }
        if self.report.into_empty {
            return Ok(ItemFate::Write(item));
        }
        if state == SignatureState::Pending.as_str() {
            // A withdrawal before it is remembered.
            let Some(withdrawn) = life::deleted(&item::read(&item)?, self.now) else { return Ok(ItemFate::Pending) };
            let mut kept = item::write(&withdrawn, &key.signer);
            kept.extend(key.attributes());
            return Ok(ItemFate::Write(kept));
        }
        DUE.iter().for_each(|name| drop(item.remove(*name)));
        Ok(ItemFate::Write(item))
    }

    /// Recounts every petition of the source, and corrects the counters.
    async fn recount(&mut self) -> Result<(), BackupError> {
        let restored: BTreeSet<Slug> = self.imports.keys().chain(self.report.petitions.keys()).cloned().collect();
        for petition in restored {
            let check = keeper::verify(self.store, &petition, true, &mut |_| {}).await?;
            let paper = keeper::verify_paper(self.store, &petition, true, self.now).await?;
            self.report.corrected += check.differences.len() as u64 + u64::from(paper.differs);
            self.report.petitions.entry(petition).or_default().1 = u64::try_from(check.signatures).unwrap_or(0);
        }
        Ok(())
    }
}

/// Writes an item unless it exists. Returns whether it was written.
async fn put(store: &Store, table: Table, item: Attributes) -> Result<bool, StoreError> {
    for attempt in 0..ATTEMPTS_MAX {
        match store.put_missing(table, item.clone()).await {
            Ok(outcome) => return Ok(outcome == WriteOutcome::Done),
            Err(StoreError::Busy) => drop(done_or_wait(Err(StoreError::Busy), attempt).await?),
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Busy)
}
