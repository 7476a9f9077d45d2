//! The counters: one item per shard, changed only in the transaction that changes a signature, and one per petition for imported
//! signatures, changed only in the transaction of an import. The table is sparse: what was never counted has no item.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{TransactWriteItem, Update};
use futures::stream::TryStreamExt;
use jiff::civil::Date;
use petition::count::{ImportedFrom, StoredCount};
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::batch::key;
use super::imports::Import;
use super::paper::PaperRow;
use super::petitions::Petition;
use super::signatures::ItemKey;
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};
use crate::fingerprint::{SHARDS, shard_name};

/// The counter of a shard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShardCount {
    /// Confirmed signatures.
    pub signatures: i64,
    /// Number of changes; `None` if the counter does not exist.
    pub changes: Option<i64>,
    /// The number of changes at the last recount that matched.
    pub verified: Option<i64>,
    /// Confirmed signatures by country, without zeros.
    pub countries: BTreeMap<String, i64>,
}

/// Names the item with the imported signatures, where counters have the number of their shard.
const IMPORT: &str = "import";

/// Sums up imports by source and day.
fn sources(imports: &BTreeMap<String, Import>) -> Vec<ImportedFrom> {
    let mut sums: BTreeMap<(Date, &str), u64> = BTreeMap::new();
    for import in imports.values().filter(|import| import.count > 0 && !import.source.trim().is_empty()) {
        *sums.entry((import.date, import.source.trim())).or_default() += import.count;
    }
    let named =
        |((date, source), count): ((_, &str), _)| ImportedFrom { count, source: source.to_owned(), date: Some(date) };
    sums.into_iter().map(named).collect()
}

/// The name of the item with the imported signatures of a petition.
fn import_name(petition: &Slug) -> String {
    format!("{petition}#{IMPORT}")
}

/// The petition of an item of the table, and the number of its shard or [`IMPORT`].
fn read_name(item: &Attributes) -> Result<(Slug, String), StoreError> {
    let name = item.text("shard")?.ok_or(StoreError::Corrupt("shard"))?;
    let (id, kind) = name.rsplit_once('#').ok_or(StoreError::Corrupt("shard"))?;
    Ok((Slug::parse(id).map_err(|_| StoreError::Corrupt("shard"))?, kind.to_owned()))
}

fn read_counter(item: &Attributes) -> Result<ShardCount, StoreError> {
    let mut count = ShardCount {
        signatures: item.number("signatures")?.unwrap_or(0),
        changes: Some(item.number("changes")?.unwrap_or(0)),
        verified: item.number("verified")?,
        countries: BTreeMap::new(),
    };
    for (name, value) in item {
        if let Some(country) = name.strip_prefix("country_") {
            let signatures = value.as_n().ok().and_then(|digits| digits.parse().ok());
            let signatures: i64 = signatures.ok_or(StoreError::Corrupt("country"))?;
            if signatures != 0 {
                count.countries.insert(country.to_owned(), signatures);
            }
        }
    }
    Ok(count)
}

/// Adds an item of the table to the count of its petition.
fn add(count: &mut StoredCount, kind: &str, item: &Attributes) -> Result<(), StoreError> {
    let signatures = item.number("signatures")?.unwrap_or(0);
    if kind == IMPORT {
        count.imported = u64::try_from(signatures).map_err(|_| StoreError::Corrupt("signatures"))?;
        let sources = item.text("sources")?.unwrap_or_else(|| "[]".to_owned());
        count.sources = serde_json::from_str(&sources).map_err(|_| StoreError::Corrupt("sources"))?;
    } else {
        count.online = count.online.saturating_add_signed(signatures);
        count.changes = count.changes.saturating_add_signed(item.number("changes")?.unwrap_or(0));
    }
    Ok(())
}

impl Store {
    /// The confirmed and the imported signatures of all petitions that have any, by a parallel scan. A count may lag by about a
    /// second.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn all_counts(&self) -> Result<BTreeMap<Slug, StoredCount>, StoreError> {
        let mut counts: BTreeMap<Slug, StoredCount> = BTreeMap::new();
        let mut pages = self.scan(Table::Counts, |scan| {
            let scan = scan.projection_expression("#shard, signatures, changes, sources");
            scan.expression_attribute_names("#shard", "shard")
        });
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                let (id, kind) = read_name(item)?;
                add(counts.entry(id).or_default(), &kind, item)?;
            }
        }
        Ok(counts)
    }

    /// The confirmed and the imported signatures of one petition, zero if it has none.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn count(&self, petition: &Slug) -> Result<StoredCount, StoreError> {
        let shards = (0..SHARDS).map(|shard| shard_name(petition, shard));
        let keys = shards.chain([import_name(petition)]).map(|name| key("shard", &name)).collect();
        let mut count = StoredCount::default();
        for item in self.batch_get(Table::Counts, keys, false).await? {
            add(&mut count, &read_name(&item)?.1, &item)?;
        }
        Ok(count)
    }

    /// Writes a petition whose imports changed and the sum of their counts, and removes rows of sheets, in one transaction, if
    /// the petition is still at its `revision`. At most 98 rows.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the transaction conflicts with another one or is throttled; other errors if the store fails.
    pub async fn write_imports(
        &self,
        petition: &Petition,
        removed: &[(ItemKey, PaperRow)],
        now: i64,
    ) -> Result<WriteOutcome, StoreError> {
        let sum: u64 = petition.imports.values().map(|import| import.count).sum();
        let sources = serde_json::to_string(&sources(&petition.imports)).map_err(|_| StoreError::Corrupt("sources"))?;
        let count = Update::builder()
            .table_name(self.table(Table::Counts))
            .key("shard", text(import_name(&petition.entry.id)))
            .update_expression("SET signatures = :signatures, sources = :sources ADD changes :one")
            .expression_attribute_values(":signatures", number(sum))
            .expression_attribute_values(":sources", text(sources))
            .expression_attribute_values(":one", number(1))
            .build()
            .map_err(|_| StoreError::Corrupt("update"))?;
        let mut writes = vec![
            TransactWriteItem::builder().put(self.petition_put(petition)?).build(),
            TransactWriteItem::builder().update(count).build(),
        ];
        for (key, row) in removed {
            writes.push(self.paper_removal(key, row, now)?);
        }
        self.transact(writes).await
    }

    /// The imported signatures of a petition.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn imported(&self, petition: &Slug) -> Result<u64, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Counts)).consistent_read(true);
        let request = request.key("shard", text(import_name(petition)));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let mut count = StoredCount::default();
        answer.item.as_ref().map_or(Ok(()), |item| add(&mut count, IMPORT, item))?;
        Ok(count.imported)
    }

    /// The counter of a shard.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn shard_count(&self, petition: &Slug, shard: u8) -> Result<ShardCount, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Counts)).consistent_read(true);
        let request = request.key("shard", text(shard_name(petition, shard)));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        answer.item.as_ref().map_or_else(|| Ok(ShardCount::default()), read_counter)
    }

    /// Calls `each` with every counter and the number of its shard, or `None` for the one of imported signatures, by a parallel
    /// scan. A counter may lag by about a second.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn each_counter(
        &self,
        mut each: impl FnMut(Slug, Option<u8>, ShardCount) + Send,
    ) -> Result<(), StoreError> {
        let mut pages = self.scan(Table::Counts, |scan| scan);
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                let (id, kind) = read_name(item)?;
                let shard = match kind.as_str() {
                    IMPORT => None,
                    shard => Some(shard.parse().map_err(|_| StoreError::Corrupt("shard"))?),
                };
                each(id, shard, read_counter(item)?);
            }
        }
        Ok(())
    }

    /// Records that a recount matched, if the counter has not changed since `seen` was read.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the counter is in a transaction; other errors if the store fails.
    pub async fn mark_verified(&self, petition: &Slug, shard: u8, changes: i64) -> Result<WriteOutcome, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Counts));
        let request = request.key("shard", text(shard_name(petition, shard)));
        let request = request.update_expression("SET verified = :changes").condition_expression("changes = :changes");
        write_outcome(request.expression_attribute_values(":changes", number(changes)).send().await)
    }

    /// Corrects the counter of a shard, if it has not changed since `seen` was read.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the counter is in a transaction; other errors if the store fails.
    pub async fn repair_shard(
        &self,
        petition: &Slug,
        shard: u8,
        seen: &ShardCount,
        signatures: i64,
        countries: &BTreeMap<String, i64>,
    ) -> Result<WriteOutcome, StoreError> {
        let mut item = Attributes::from([
            ("shard".to_owned(), text(shard_name(petition, shard))),
            ("signatures".to_owned(), number(signatures)),
            ("changes".to_owned(), number(seen.changes.unwrap_or(0) + 1)),
            ("verified".to_owned(), number(seen.changes.unwrap_or(0) + 1)),
        ]);
        for (country, signatures) in countries {
            item.insert(format!("country_{country}"), number(signatures));
        }
        let mut request = self.client.put_item().table_name(self.table(Table::Counts)).set_item(Some(item));
        request = match seen.changes {
            None => request
                .condition_expression("attribute_not_exists(#shard)")
                .expression_attribute_names("#shard", "shard"),
            Some(changes) => request
                .condition_expression("changes = :changes")
                .expression_attribute_values(":changes", number(changes)),
        };
        write_outcome(request.send().await)
    }
}
