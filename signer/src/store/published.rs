//! Published counts: the only record of what pages, badges and the API show of a petition. Items of the table `petitions` with
//! JSON: the count in `#count#<id>`, those of earlier days in `#history#<id>`, and in `#history#_days` the days with a refresh.

use std::collections::{BTreeMap, BTreeSet};

use futures::stream::TryStreamExt;
use jiff::civil::Date;
use petition::count::StoredCount;
use petition::history::{DayCount, History};
use petition::slug::Slug;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::attributes::{Attributes, ReadAttribute, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// What the ids of these items start with. Not a valid slug, so they cannot clash with petitions.
const COUNT: &str = "#count#";
const HISTORY: &str = "#history#";
/// The id of the days with a refresh. No petition's starts with an underscore.
const DAYS: &str = "#history#_days";

fn key(petition: &Slug) -> String {
    format!("{COUNT}{petition}")
}

fn read<T: DeserializeOwned>(item: &Attributes, name: &'static str) -> Result<T, StoreError> {
    let json = item.text(name)?.ok_or(StoreError::Corrupt(name))?;
    serde_json::from_str(&json).map_err(|_| StoreError::Corrupt(name))
}

fn write(value: &impl Serialize, name: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Corrupt(name))
}

impl Store {
    /// The published counts of all petitions that have one, and their history. Reads the whole table, entries included.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn published_counts(&self) -> Result<(BTreeMap<Slug, StoredCount>, History), StoreError> {
        let (mut counts, mut history) = (BTreeMap::new(), History::default());
        let mut pages = self.scan(Table::Petitions, |scan| {
            scan.consistent_read(true)
                .filter_expression("begins_with(id, :count) OR begins_with(id, :history)")
                .expression_attribute_values(":count", text(COUNT))
                .expression_attribute_values(":history", text(HISTORY))
        });
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                let id = item.text("id")?.unwrap_or_default();
                let slug = |id| Slug::parse(id).map_err(|_| StoreError::Corrupt("id"));
                if id == DAYS {
                    history.refreshed = read(item, "days")?;
                } else if let Some(id) = id.strip_prefix(HISTORY) {
                    history.petitions.insert(slug(id)?, read(item, "days")?);
                } else {
                    let id = id.strip_prefix(COUNT).ok_or(StoreError::Corrupt("id"))?;
                    counts.insert(slug(id)?, read(item, "count")?);
                }
            }
        }
        Ok((counts, history))
    }

    /// The days with a refresh.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn refresh_days(&self) -> Result<BTreeSet<Date>, StoreError> {
        self.days(DAYS.to_owned()).await
    }

    /// Replaces the days with a refresh. Refreshes at the same time write the same.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_refresh_days(&self, days: &BTreeSet<Date>) -> Result<(), StoreError> {
        self.write_days(DAYS.to_owned(), days).await
    }

    /// The published counts of a petition on earlier days.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn count_days(&self, petition: &Slug) -> Result<Vec<DayCount>, StoreError> {
        self.days(format!("{HISTORY}{petition}")).await
    }

    /// Replaces the published counts of a petition on earlier days. Refreshes at the same time write the same.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_count_days(&self, petition: &Slug, days: &[DayCount]) -> Result<(), StoreError> {
        self.write_days(format!("{HISTORY}{petition}"), &days).await
    }

    async fn days<T: DeserializeOwned + Default>(&self, id: String) -> Result<T, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(id));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map_or_else(|| Ok(T::default()), |item| read(item, "days"))
    }

    async fn write_days(&self, id: String, days: &impl Serialize) -> Result<(), StoreError> {
        let request = self.client.put_item().table_name(self.table(Table::Petitions));
        let request = request.item("id", text(id)).item("days", text(write(days, "days")?));
        request.send().await.map(drop).map_err(|error| unavailable(&error))
    }

    /// The published count of a petition; `None` before the first.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn published_count(&self, petition: &Slug) -> Result<Option<StoredCount>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(key(petition)));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(|item| read(item, "count")).transpose()
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
        let request = request.item("id", text(key(petition))).item("count", text(write(next, "count")?));
        let request = match seen {
            None => request.condition_expression("attribute_not_exists(id)"),
            Some(seen) => request
                .condition_expression("#count = :seen")
                .expression_attribute_names("#count", "count")
                .expression_attribute_values(":seen", text(write(seen, "count")?)),
        };
        write_outcome(request.send().await)
    }
}
