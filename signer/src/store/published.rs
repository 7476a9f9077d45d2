//! Published counts: the only record of what pages, badges and the API show of a petition. Items `#count#<id>` of the table
//! `petitions`, with the count as JSON.

use std::collections::BTreeMap;

use futures::stream::TryStreamExt;
use petition::count::StoredCount;
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// What the ids of these items start with. Not a valid slug, so they cannot clash with petitions.
const PREFIX: &str = "#count#";

fn key(petition: &Slug) -> String {
    format!("{PREFIX}{petition}")
}

fn read(item: &Attributes) -> Result<StoredCount, StoreError> {
    let json = item.text("count")?.ok_or(StoreError::Corrupt("count"))?;
    serde_json::from_str(&json).map_err(|_| StoreError::Corrupt("count"))
}

fn write(count: &StoredCount) -> Result<String, StoreError> {
    serde_json::to_string(count).map_err(|_| StoreError::Corrupt("count"))
}

impl Store {
    /// The published counts of all petitions that have one. Reads the whole table, entries included.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn published_counts(&self) -> Result<BTreeMap<Slug, StoredCount>, StoreError> {
        let mut counts = BTreeMap::new();
        let mut pages = self.scan(Table::Petitions, |scan| {
            scan.consistent_read(true)
                .filter_expression("begins_with(id, :prefix)")
                .expression_attribute_values(":prefix", text(PREFIX))
        });
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                let id = item.text("id")?.unwrap_or_default();
                let id =
                    id.strip_prefix(PREFIX).and_then(|id| Slug::parse(id).ok()).ok_or(StoreError::Corrupt("id"))?;
                counts.insert(id, read(item)?);
            }
        }
        Ok(counts)
    }

    /// The published count of a petition; `None` before the first.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn published_count(&self, petition: &Slug) -> Result<Option<StoredCount>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(key(petition)));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(read).transpose()
    }

    /// Publishes `next` if the published count is still `seen`.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn publish_count(
        &self,
        petition: &Slug,
        seen: Option<&StoredCount>,
        next: &StoredCount,
    ) -> Result<WriteOutcome, StoreError> {
        let request = self.client.put_item().table_name(self.table(Table::Petitions));
        let request = request.item("id", text(key(petition))).item("count", text(write(next)?));
        let request = match seen {
            None => request.condition_expression("attribute_not_exists(id)"),
            Some(seen) => request
                .condition_expression("#count = :seen")
                .expression_attribute_names("#count", "count")
                .expression_attribute_values(":seen", text(write(seen)?)),
        };
        write_outcome(request.send().await)
    }
}
