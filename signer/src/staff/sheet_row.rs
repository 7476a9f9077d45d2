//! The rows of paper sheets with a person's address.

use age::x25519;
use petition::slug::Slug;
use serde::Serialize;

use super::export::open_row;
use super::personal_data::{PersonalData, instant, is_same_name};
use crate::fingerprint::SignerKey;
use crate::store::imports::Import;
use crate::store::paper::PaperRow;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// A stored row of a sheet with the address of a mailbox.
#[derive(Clone, Debug)]
pub struct FoundRow {
    /// Id of the petition.
    pub petition: Slug,
    url: String,
    import: Import,
    pub(super) key: ItemKey,
    row: PaperRow,
}

/// A row of a sheet, as an answer to a request for access.
#[derive(Serialize)]
pub struct RowRecord {
    /// Id of the petition.
    pub petition: Slug,
    /// Its URL.
    pub url: String,
    /// Id of the batch.
    pub batch: String,
    /// Its line in the imported file.
    pub line: u64,
    /// Where the sheets were collected.
    pub source: String,
    /// When they were collected.
    pub date: String,
    /// When they were imported.
    pub imported_at: Option<String>,
    /// Hash of the printed text.
    pub text: String,
    /// Whether its name and other columns are stored.
    pub is_named: bool,
    /// The decrypted data; absent without a fitting key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PersonalData>,
}

/// The rows of a person on the sheets of a petition.
pub(super) async fn find_rows(
    store: &Store,
    petition: &Petition,
    person: &SignerKey,
) -> Result<Vec<FoundRow>, StoreError> {
    if petition.imports.is_empty() {
        return Ok(Vec::new());
    }
    let id = &petition.entry.id;
    let rows = store.paper_rows(id, person.shard_number()).await?;
    let rows = rows.into_iter().filter(|(_, row)| row.same_as.as_ref() == Some(person));
    let found = rows.filter_map(|(key, row)| {
        let import = petition.imports.get(&row.batch)?.clone();
        Some(FoundRow { petition: id.clone(), url: petition.entry.url.clone(), import, key, row })
    });
    Ok(found.collect())
}

impl FoundRow {
    /// Whether one of the keys opens it and the name in it is this one, in any case and spacing.
    pub fn has_name(&self, name: &str, keys: &[x25519::Identity]) -> bool {
        open_row(&self.petition, &self.key, &self.row, keys).is_some_and(|sealed| is_same_name(&sealed.name, name))
    }

    /// Everything that is stored. With a fitting key, the encrypted data, too.
    pub fn record(&self, keys: &[x25519::Identity]) -> RowRecord {
        let Self { petition, url, import, key, row } = self;
        let filled = |text: String| Some(text).filter(|text| !text.is_empty());
        let data = open_row(petition, key, row, keys).map(|sealed| PersonalData {
            name: sealed.name,
            email: sealed.email,
            country: filled(sealed.country),
            postcode: filled(sealed.postcode),
            comment: filled(sealed.comment),
            declared: false,
            via: None,
        });
        RowRecord {
            petition: petition.clone(),
            url: url.clone(),
            batch: row.batch.clone(),
            line: row.row,
            source: import.source.clone(),
            date: import.date.to_string(),
            imported_at: instant(import.imported_at),
            text: row.text.clone(),
            is_named: !row.sealed.is_empty(),
            data,
        }
    }
}
