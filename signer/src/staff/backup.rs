//! Backups: all tables in one encrypted file.
//!
//! The file is an `age` file for X25519 recipients. Its plaintext is one JSON object per line: a header, the items in the order
//! of [`ORDER`], and the number of items, by which a backup that was cut off is recognized. Items are written and read one at a
//! time, so that memory does not grow with the tables.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};

use age::stream::StreamReader;
use age::x25519;
use futures::stream::TryStreamExt;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::random::{self, Random};
use crate::store::attributes::{Attributes, ReadAttribute};
use crate::store::copy::{RESTORE_ID, from_json, to_json};
use crate::store::lease::LEASE_ID;
use crate::store::{FORMAT, Store, StoreError, Table};

/// Version of the file.
const VERSION: u32 = 1;
/// Petitions last: a petition that is registered during the backup is in it if one of its signatures is.
pub(super) const ORDER: [Table; 5] = [Table::Signatures, Table::Counts, Table::Stats, Table::Limits, Table::Petitions];
/// What the keys of the only items of `limits` in a backup start with: mailboxes that get no mail. The others are hashes whose
/// key is deleted a day later, which a backup would keep.
const SUPPRESSED: &str = "stop#";

/// Why a backup or a restore failed.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file could not be read or written.
    #[error("the backup cannot be read or written")]
    File(#[from] io::Error),
    /// There is no recipient.
    #[error("a backup needs a recipient")]
    NoRecipient,
    /// The file is not a backup, or damaged.
    #[error("{} is not a complete backup; nothing was restored", .0.display())]
    Damaged(PathBuf),
    /// None of the keys decrypts it.
    #[error("none of the keys can decrypt {}", .0.display())]
    NoKey(PathBuf),
    /// It was made by a later release.
    #[error("the backup was made by a later release; install Undersigned {0} or later")]
    Newer(String),
    /// Withdrawals since the backup have been forgotten.
    #[error(
        "the backup of {0} is older than 30 days, and so long are withdrawals remembered: it would bring back people who have \
         withdrawn since; add `--allow-old` if you can withdraw them again"
    )]
    Old(Timestamp),
    /// The store has signatures.
    #[error("the store has signatures; add `--merge` to restore only what it lacks")]
    HasSignatures,
    /// Another restore was interrupted.
    #[error("a restore from {0} was interrupted; complete it first")]
    Interrupted(String),
    /// Petitions were registered again in a store with signatures.
    #[error(
        "registered in the store under another salt: {0}; its signatures and those of the backup cannot be in one store, since \
         people who signed both would count twice"
    )]
    OtherSalt(String),
    /// There are no tables to restore from.
    #[error("there is no table {0}")]
    NoTables(String),
}

/// The first line of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Header {
    undersigned_backup: u32,
    /// Random id.
    pub(super) id: String,
    store_format: u32,
    written_by: String,
    pub(super) created_at: Timestamp,
}

/// Another line.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Item { table: String, item: Value },
    End { items: BTreeMap<String, u64> },
}

/// Writes all tables to `output`, encrypted to the recipients. Returns the number of items by table. `progress` gets the number
/// of items so far.
///
/// # Errors
/// If the store fails, or the output cannot be written.
pub async fn back_up(
    store: &Store,
    recipients: &[x25519::Recipient],
    output: &mut dyn Write,
    now: Timestamp,
    random: &dyn Random,
    progress: &mut dyn FnMut(u64),
) -> Result<BTreeMap<String, u64>, BackupError> {
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| BackupError::NoRecipient)?;
    let mut file = encryptor.wrap_output(output)?;
    let header = Header {
        undersigned_backup: VERSION,
        id: random::text::<16>(random),
        store_format: FORMAT,
        written_by: env!("CARGO_PKG_VERSION").to_owned(),
        created_at: now,
    };
    write_line(&mut file, &header)?;
    let (mut items, mut done) = (BTreeMap::new(), 0);
    for table in ORDER {
        let name = table.as_str().to_owned();
        let mut pages = store.items(table);
        while let Some(page) = pages.try_next().await? {
            for item in page.iter().filter(|item| is_kept(table, item)) {
                write_line(&mut file, &Line::Item { table: name.clone(), item: to_json(item)? })?;
                *items.entry(name.clone()).or_default() += 1;
                done += 1;
            }
            progress(done);
        }
    }
    write_line(&mut file, &Line::End { items: items.clone() })?;
    file.finish()?;
    Ok(items)
}

/// Whether a backup or restore includes an item.
pub(super) fn is_kept(table: Table, item: &Attributes) -> bool {
    let text = |name| item.text(name).ok().flatten().unwrap_or_default();
    match table {
        Table::Limits => text("key").starts_with(SUPPRESSED),
        // What is under way stays with its table.
        Table::Petitions => ![RESTORE_ID, LEASE_ID].contains(&&*text("id")),
        Table::Signatures | Table::Counts | Table::Stats => true,
    }
}

fn write_line(file: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *file, line)?;
    file.write_all(b"\n")
}

/// A backup that can be read again and again.
pub(super) struct BackupFile<'a> {
    path: &'a Path,
    keys: &'a [x25519::Identity],
}

/// The items of a backup. An error is the last one.
pub(super) struct Items {
    path: PathBuf,
    lines: Lines<BufReader<StreamReader<BufReader<File>>>>,
    counted: BTreeMap<String, u64>,
    is_over: bool,
}

impl<'a> BackupFile<'a> {
    pub(super) fn new(path: &'a Path, keys: &'a [x25519::Identity]) -> Self {
        Self { path, keys }
    }

    /// Decrypts the header and, as they are iterated, the items.
    pub(super) fn read(&self) -> Result<(Header, Items), BackupError> {
        let damaged = || BackupError::Damaged(self.path.to_path_buf());
        let file = BufReader::new(File::open(self.path)?);
        let decryptor = age::Decryptor::new_buffered(file).map_err(|_| damaged())?;
        let keys = self.keys.iter().map(|key| key as &dyn age::Identity);
        let plain = decryptor.decrypt(keys).map_err(|_| BackupError::NoKey(self.path.to_path_buf()))?;
        let mut lines = BufReader::new(plain).lines();
        let header = lines.next().and_then(Result::ok).ok_or_else(damaged)?;
        let header: Header = serde_json::from_str(&header).map_err(|_| damaged())?;
        if header.undersigned_backup > VERSION || header.store_format > FORMAT {
            return Err(BackupError::Newer(header.written_by));
        }
        let items = Items { path: self.path.to_path_buf(), lines, counted: BTreeMap::new(), is_over: false };
        Ok((header, items))
    }
}

impl Items {
    /// The next item; `None` at the end of a complete backup.
    fn read(&mut self) -> Option<Option<(Table, Attributes)>> {
        let line = self.lines.next()?.ok()?;
        match serde_json::from_str(&line).ok()? {
            Line::Item { table, item } => {
                let known = ORDER.into_iter().find(|known| known.as_str() == table)?;
                *self.counted.entry(table).or_default() += 1;
                Some(Some((known, from_json(item)?)))
            }
            // `age` checks at the end of the file that nothing was cut off.
            Line::End { items } => (items == self.counted && self.lines.next().is_none()).then_some(None),
        }
    }
}

impl Iterator for Items {
    type Item = Result<(Table, Attributes), BackupError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let item = self.read();
        self.is_over = !matches!(item, Some(Some(_)));
        item.ok_or_else(|| BackupError::Damaged(self.path.clone())).transpose()
    }
}
