//! The counters: one item per shard, changed only in the transaction that changes a signature.

use std::collections::BTreeMap;

use jiff::civil::Date;
use petition::count::{ImportedFrom, StoredCount};
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::batch::{BATCH_SIZE, key};
use super::petitions::Import;
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
    /// Confirmed signatures by country, without zeros.
    pub countries: BTreeMap<String, i64>,
}

/// Sums up imports by source and day.
fn sources(imports: &BTreeMap<String, Import>) -> Vec<ImportedFrom> {
    let mut sums: BTreeMap<(Option<Date>, &str), u64> = BTreeMap::new();
    for import in imports.values().filter(|import| import.count > 0 && !import.source.trim().is_empty()) {
        *sums.entry((import.date.parse().ok(), import.source.trim())).or_default() += import.count;
    }
    let named = |((date, source), count): ((_, &str), _)| ImportedFrom { count, source: source.to_owned(), date };
    sums.into_iter().map(named).collect()
}

impl Store {
    /// The confirmed and the imported signatures of each petition.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn counts(&self, petitions: &[Slug]) -> Result<BTreeMap<Slug, StoredCount>, StoreError> {
        let mut counts = BTreeMap::new();
        let mut shards = Vec::new();
        for petition in petitions {
            counts.insert(petition.clone(), StoredCount::default());
            shards.extend((0..SHARDS).map(|shard| (petition, shard_name(petition, shard))));
        }
        for batch in shards.chunks(BATCH_SIZE) {
            let keys = batch.iter().map(|(_, shard)| key("shard", shard)).collect();
            for item in self.batch_get(Table::Counts, keys, false).await? {
                let (shard, signatures) = (item.text("shard")?, item.number("signatures")?.unwrap_or(0));
                let petition =
                    batch.iter().find(|(_, name)| Some(name) == shard.as_ref()).map(|(petition, _)| *petition);
                if let Some(count) = petition.and_then(|petition| counts.get_mut(petition)) {
                    count.online = count.online.saturating_add_signed(signatures);
                }
            }
        }
        for batch in petitions.chunks(BATCH_SIZE) {
            let keys = batch.iter().map(|id| key("id", id.as_str())).collect();
            for item in self.batch_get(Table::Petitions, keys, false).await? {
                let id = item.text("id")?.and_then(|id| Slug::parse(&id).ok()).ok_or(StoreError::Corrupt("id"))?;
                let imports = super::petitions::read_imports(&item)?;
                let count = counts.entry(id).or_default();
                count.imported = imports.values().map(|batch| batch.count).sum();
                count.sources = sources(&imports);
            }
        }
        Ok(counts)
    }

    /// The confirmed signatures of one petition.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn count_online(&self, petition: &Slug) -> Result<u64, StoreError> {
        let keys = (0..SHARDS).map(|shard| key("shard", &shard_name(petition, shard))).collect();
        let mut online: i64 = 0;
        for item in self.batch_get(Table::Counts, keys, false).await? {
            online += item.number("signatures")?.unwrap_or(0);
        }
        Ok(u64::try_from(online).unwrap_or(0))
    }

    /// The counter of a shard.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn shard_count(&self, petition: &Slug, shard: u8) -> Result<ShardCount, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Counts)).consistent_read(true);
        let request = request.key("shard", text(shard_name(petition, shard)));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.item else { return Ok(ShardCount::default()) };
        let mut count = ShardCount { signatures: item.number("signatures")?.unwrap_or(0), ..ShardCount::default() };
        count.changes = Some(item.number("changes")?.unwrap_or(0));
        for (name, value) in &item {
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
