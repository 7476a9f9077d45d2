//! Reading many items at once.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::KeysAndAttributes;
use futures::{StreamExt, TryStreamExt};

use super::attributes::{Attributes, text};
use super::signatures::ItemKey;
use super::table::Table;
use super::{Store, StoreError, item, unavailable};
use crate::life::Item;

/// Keys per BatchGetItem call (DynamoDB's limit).
pub(super) const BATCH_SIZE: usize = 100;
/// Attempts for keys that the store left unprocessed.
const ATTEMPTS_MAX: usize = 8;

/// The key of an item in a table with one key attribute.
pub(super) fn key(name: &str, value: &str) -> Attributes {
    Attributes::from([(name.to_owned(), text(value))])
}

/// Batches that are read at once.
const SIDE_BY_SIDE: usize = 8;

impl Store {
    /// Reads the existing signatures among these keys, even if they have expired, in batches side by side.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn signatures(&self, keys: &[ItemKey]) -> Result<BTreeMap<ItemKey, Item>, StoreError> {
        let read = |batch: &[ItemKey]| {
            let keys = batch.iter().map(ItemKey::attributes).collect();
            self.batch_get(Table::Signatures, keys, true)
        };
        let batches = futures::stream::iter(keys.chunks(BATCH_SIZE)).map(read).buffer_unordered(SIDE_BY_SIDE);
        let batches: Vec<Vec<Attributes>> = batches.try_collect().await?;
        let read = |attributes: &Attributes| Ok((ItemKey::read(attributes)?, item::read(attributes)?));
        batches.iter().flatten().map(read).collect()
    }

    /// The existing items among these keys, at most 100, in any order. Retries unprocessed keys with backoff.
    pub(super) async fn batch_get(
        &self,
        table: Table,
        keys: Vec<Attributes>,
        consistent: bool,
    ) -> Result<Vec<Attributes>, StoreError> {
        let name = self.table(table);
        let mut wanted: Option<Vec<Attributes>> = Some(keys);
        let mut items = Vec::new();
        for attempt in 0..ATTEMPTS_MAX {
            let Some(keys) = wanted.take().filter(|keys| !keys.is_empty()) else { return Ok(items) };
            if attempt > 0 {
                tokio::time::sleep(std::time::Duration::from_millis(20 << attempt)).await;
            }
            let keys = KeysAndAttributes::builder().set_keys(Some(keys)).consistent_read(consistent).build();
            let keys = keys.map_err(|_| StoreError::Corrupt("keys"))?;
            let request = self.client.batch_get_item().request_items(&name, keys);
            let mut answer = request.send().await.map_err(|error| unavailable(&error))?;
            items.extend(answer.responses.as_mut().and_then(|tables| tables.remove(&name)).unwrap_or_default());
            wanted = answer.unprocessed_keys.as_mut().and_then(|tables| tables.remove(&name)).map(|left| left.keys);
        }
        if wanted.is_some_and(|keys| !keys.is_empty()) { Err(StoreError::Unavailable("throttled")) } else { Ok(items) }
    }
}
