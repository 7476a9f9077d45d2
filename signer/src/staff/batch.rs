//! A batch of paper sheets on its way into the store: which of its rows are stored, and under which keys.

use std::collections::{BTreeMap, BTreeSet};

use age::x25519;
use jiff::civil::Date;
use petition::Delivers;
use petition::email::EmailAddress;
use petition::slug::Slug;

use super::sheet::{Sheet, SheetRow};
use crate::fingerprint::{self, SignerKey, Slot, keyed_hash};
use crate::keeper::{read_rows, recount};
use crate::life::SignatureState;
use crate::seal::{self, SealedPaper};
use crate::secret::Key;
use crate::store::imports::{Import, ImportPhase};
use crate::store::paper::PaperRow;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// Why an import failed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// There is no such petition.
    #[error("petition `{0}` is not registered")]
    NoPetition(Slug),
    /// Its data was deleted, so no one can be recognized.
    #[error("the signers' data of `{0}` has been deleted, so it takes no more signatures")]
    Retained(Slug),
    /// The petition delivers names, but no key could decrypt them.
    #[error("the organisation of `{0}` has no valid `recipient` to encrypt the names to")]
    NoRecipient(Slug),
    /// The petition never had this text.
    #[error("the petition has no text {given}; its texts are {}", .known.join(", "))]
    NoText {
        /// The hash that was given.
        given: String,
        /// Those of the petition.
        known: Vec<String>,
    },
    /// The day has not come.
    #[error("{0} is in the future; give the day on which the signatures were counted")]
    Future(Date),
    /// The batch is being removed.
    #[error("these rows are being removed as batch {0}; finish that with `--remove {0}`, then import them")]
    Removing(String),
    /// No batch has this id, or several do.
    #[error(
        "no batch, or more than one, has an id that starts with `{0}`; `undersigned signatures imports` lists them"
    )]
    NoBatch(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Description of the sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The source, in the organisation's words.
    pub source: String,
    /// When they were collected.
    pub date: Date,
    /// Hash of the printed text; by default that of the petition's own language.
    pub text: Option<String>,
}

/// What became of the rows of a batch. Numbers are rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Id of the batch.
    pub batch: String,
    /// Those that count.
    pub counted: u64,
    /// Lines of the file that repeat the address of another line; they are not stored.
    pub repeated: Vec<u64>,
    /// Those of people who have signed online; they are not stored.
    pub online: u64,
    /// Those with an address that another batch has, where it counts.
    pub elsewhere: u64,
}

/// A batch on its way into the store.
pub(super) struct SheetPlan {
    /// What becomes of the rows.
    pub(super) report: ImportReport,
    /// The rows to store.
    pub(super) rows: Vec<(ItemKey, PaperRow)>,
    /// Number of rows that are not stored and count.
    pub(super) unnamed: u64,
}

impl SheetPlan {
    /// How many of its rows would count.
    pub(super) async fn count(&self, store: &Store, mut petition: Petition, import: Import) -> Result<u64, StoreError> {
        let id = &self.report.batch;
        let stored = read_rows(store, &petition.entry.id).await?;
        // Of an interrupted import, some rows are stored already.
        let stored = stored.iter().filter(|(_, row)| row.batch != *id);
        petition.imports.insert(id.clone(), Import { phase: ImportPhase::Done, unnamed: self.unnamed, ..import });
        recount(&mut petition, stored.chain(&self.rows));
        Ok(petition.imports[id].count)
    }

    /// Records how many of its rows count.
    pub(super) fn set_counted(&mut self, counted: u64) {
        self.report.counted = counted;
        self.report.elsewhere = (self.rows.len() as u64 + self.unnamed).saturating_sub(counted);
    }
}

/// The hash of the printed text: the given one, or that of the petition's own language.
pub(super) fn text_of(petition: &Petition, batch: &Batch) -> Result<String, ImportError> {
    let texts = &petition.entry.texts;
    match &batch.text {
        Some(given) if petition.texts.contains_key(given) => Ok(given.clone()),
        Some(given) => {
            Err(ImportError::NoText { given: given.clone(), known: petition.texts.keys().cloned().collect() })
        }
        None => {
            let own = texts.values().find(|text| text.url == petition.entry.url).or_else(|| texts.values().next());
            Ok(own.map(|text| text.hash.as_str().to_owned()).unwrap_or_default())
        }
    }
}

/// A keyed hash of the rows. Without the identity secret and the salt, no one can test who is on a sheet.
pub(super) fn batch_id(identity: &Key, petition: &Slug, salt: &[u8], sheet: &Sheet) -> String {
    let start: [&[u8]; 3] = [b"paper batch 1", petition.as_str().as_bytes(), salt];
    let cells = sheet.rows.iter().flat_map(|row| &row.cells).map(String::as_bytes);
    hex::encode(&keyed_hash(identity, &start.into_iter().chain(cells).collect::<Vec<_>>())[..16])
}

/// What is to be written for a batch: a row for each person with an address, and, where the petition delivers names, for each
/// without one.
pub(super) async fn plan(
    store: &Store,
    identity: &Key,
    petition: &Petition,
    sheet: &Sheet,
    (id, import): (&str, &Import),
) -> Result<SheetPlan, ImportError> {
    let entry = &petition.entry;
    let salt = petition.salt.as_deref().ok_or_else(|| ImportError::Retained(entry.id.clone()))?;
    let recipients = match entry.signing.delivers {
        Delivers::Names => Some(
            seal::parse_recipients(&entry.signing.recipients)
                .map_err(|_| ImportError::NoRecipient(entry.id.clone()))?,
        ),
        Delivers::Count => None,
    };
    let person = |row: &SheetRow| {
        let email = EmailAddress::parse(&row.cells[1])?.canonical();
        Some(fingerprint::signer_key(identity, &entry.id, salt, &email, Slot::First))
    };
    let people: BTreeMap<u64, SignerKey> = sheet.rows.iter().filter_map(|row| Some((row.line, person(row)?))).collect();
    let keys: BTreeSet<ItemKey> = people.values().map(|person| ItemKey::new(&entry.id, person.clone())).collect();
    let online = store.signatures(&keys.into_iter().collect::<Vec<_>>()).await?;
    let is_online = |person: &SignerKey| {
        let item = online.get(&ItemKey::new(&entry.id, person.clone()));
        item.is_some_and(|item| item.state == SignatureState::Confirmed)
    };
    let report = ImportReport { batch: id.to_owned(), ..ImportReport::default() };
    let mut plan = SheetPlan { report, rows: Vec::new(), unnamed: 0 };
    let mut seen = BTreeSet::new();
    for (row, number) in sheet.rows.iter().zip(0_u64..) {
        let person = people.get(&row.line);
        if person.is_some_and(|person| !seen.insert(person)) {
            plan.report.repeated.push(row.line);
        } else if person.is_some_and(is_online) {
            plan.report.online += 1;
        } else if person.is_none() && recipients.is_none() {
            plan.unnamed += 1;
        } else {
            let signer = fingerprint::paper_key(identity, &entry.id, salt, id, number, person);
            let key = ItemKey::new(&entry.id, signer);
            let sealed = recipients.as_ref().map(|recipients| seal_row(row, &key, (id, import), recipients));
            let stored = PaperRow {
                batch: id.to_owned(),
                row: row.line,
                same_as: person.cloned(),
                text: import.text.clone(),
                sealed: sealed.transpose().map_err(|_| ImportError::NoRecipient(entry.id.clone()))?.unwrap_or_default(),
            };
            plan.rows.push((key, stored));
        }
    }
    plan.report.repeated.sort_unstable();
    Ok(plan)
}

fn seal_row(
    row: &SheetRow,
    key: &ItemKey,
    (id, import): (&str, &Import),
    recipients: &[x25519::Recipient],
) -> Result<Vec<u8>, seal::SealError> {
    let [name, email, country, postcode, comment] = row.cells.clone();
    let petition = key.petition().ok_or(seal::SealError::Content)?;
    let signer = key.signer.to_text();
    let (batch, text) = (id.to_owned(), import.text.clone());
    let v = seal::VERSION;
    seal::seal(&SealedPaper { v, petition, signer, batch, text, name, email, country, postcode, comment }, recipients)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_rows_are_the_same_batch() {
        let id = |sheet: &str| {
            let sheet = Sheet::parse(sheet.as_bytes()).unwrap();
            batch_id(&Key::from_bytes([1; 32]), &Slug::parse("elm").unwrap(), &[2; 32], &sheet)
        };
        let one = id("name,email\nAnn  Lee,\nBob,bob@example.org\n");
        assert_eq!(id("\u{feff}Email;Note;Name\r\nbob@example.org;x;Bob\r\n;;Ann Lee\r\n"), one);
        assert_ne!(id("name,email\nAnn Lee,\nBob,bo@example.org\n"), one);
        assert_ne!(id("name,email\nAnn Lee,\nBob,bob@example.org\nBob,\n"), one);
    }
}
