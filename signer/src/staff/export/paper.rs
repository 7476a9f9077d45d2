//! Signatures on paper in an export: the rows that count.

use std::collections::BTreeMap;

use age::x25519;
use jiff::Timestamp;
use petition::slug::Slug;

use super::row::{ExportRow, Origin, export_id};
use crate::keeper::counting;
use crate::seal::{self, SealedPaper};
use crate::store::imports::Import;
use crate::store::paper::PaperRow;
use crate::store::signatures::ItemKey;

/// Characters of a batch's id that are shown.
const BATCH_NAME: usize = 12;

/// The rows of a shard that are exported.
#[derive(Default)]
pub(super) struct PaperPage {
    /// In key order.
    pub(super) rows: Vec<ExportRow>,
    /// Ids of rows that no key decrypts, or whose content belongs to another item.
    pub(super) unopened: Vec<String>,
    /// Number of rows that count and have a name, exported or not.
    pub(super) named: u64,
}

/// The rows that count, of those that are stored in a shard, imported since an instant.
pub(super) fn rows(
    petition: &Slug,
    stored: &[(ItemKey, PaperRow)],
    keys: &[x25519::Identity],
    imports: &BTreeMap<String, Import>,
    since: Option<Timestamp>,
) -> PaperPage {
    let mut counted = counting(stored, imports);
    counted.sort_by(|(one, _), (two, _)| one.cmp(two));
    let mut page = PaperPage::default();
    for (key, row) in counted {
        let Some(import) = imports.get(&row.batch).filter(|_| !row.sealed.is_empty()) else { continue };
        page.named += 1;
        if since.is_some_and(|since| import.imported_at < since.as_second()) {
            continue;
        }
        let Some(sealed) = open(petition, key, row, keys) else {
            page.unopened.push(export_id(petition, key));
            continue;
        };
        page.rows.push(ExportRow {
            id: export_id(petition, key),
            confirmed_at: import.date.to_string(),
            name: sealed.name,
            email: sealed.email,
            country: sealed.country,
            postcode: sealed.postcode,
            comment: sealed.comment,
            text: row.text.clone(),
            origin: Origin::Paper,
            batch: row.batch.chars().take(BATCH_NAME).collect(),
            line: row.row.to_string(),
            ..ExportRow::default()
        });
    }
    page
}

/// Decrypts a row; `None` if no key fits, or its content belongs to another item.
pub(in crate::staff) fn open(
    petition: &Slug,
    key: &ItemKey,
    row: &PaperRow,
    keys: &[x25519::Identity],
) -> Option<SealedPaper> {
    let sealed: SealedPaper = seal::open(&row.sealed, keys).ok()?;
    let is_same = sealed.petition == *petition
        && sealed.signer == key.signer.to_text()
        && sealed.batch == row.batch
        && sealed.text == row.text;
    is_same.then_some(sealed)
}
