//! Items as they are, for backups: no attribute is interpreted.

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{AttributeValue, Select};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use futures::stream::{BoxStream, StreamExt};
use serde_json::{Map, Value, json};

use super::attributes::{Attributes, ReadAttribute, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// Id of the item of `petitions` that exists while a restore is incomplete. Not a valid slug.
pub(crate) const RESTORE_ID: &str = "#restore";

/// A restore that has started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StartedRestore {
    /// What it restores from.
    pub(crate) source: String,
    /// Whether the table of signatures was empty when it started.
    pub(crate) into_empty: bool,
}

impl Store {
    /// All items of a table in pages, in no order.
    pub(crate) fn items(&self, table: Table) -> BoxStream<'_, Result<Vec<Attributes>, StoreError>> {
        self.scan(table, |scan| scan.consistent_read(true)).boxed()
    }

    /// Whether a table exists.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn has_table(&self, table: Table) -> Result<bool, StoreError> {
        match self.has_items(table).await {
            Ok(_) => Ok(true),
            Err(StoreError::Unavailable("no such table")) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether a table has any item.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn has_items(&self, table: Table) -> Result<bool, StoreError> {
        let request = self.client.scan().table_name(self.table(table)).consistent_read(true).limit(1);
        let answer = request.select(Select::Count).send().await.map_err(|error| unavailable(&error))?;
        Ok(answer.count > 0)
    }

    /// Writes an item unless one with its key exists.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if it is in a transaction; other errors if the store fails.
    pub(crate) async fn put_missing(&self, table: Table, item: Attributes) -> Result<WriteOutcome, StoreError> {
        let request = self.client.put_item().table_name(self.table(table)).set_item(Some(item));
        let request = request.condition_expression("attribute_not_exists(#key)");
        let key = table.keys().first().copied().unwrap_or_default();
        write_outcome(request.expression_attribute_names("#key", key).send().await)
    }

    /// Writes an item, whatever was there.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn put(&self, table: Table, item: Attributes) -> Result<(), StoreError> {
        let request = self.client.put_item().table_name(self.table(table)).set_item(Some(item));
        request.send().await.map_err(|error| unavailable(&error))?;
        Ok(())
    }

    /// The restore that was started and has not ended.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub(crate) async fn started_restore(&self) -> Result<Option<StartedRestore>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).consistent_read(true);
        let answer = request.key("id", text(RESTORE_ID)).send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.item else { return Ok(None) };
        let source = item.text("source")?.ok_or(StoreError::Corrupt("source"))?;
        Ok(Some(StartedRestore { source, into_empty: item.flag("into_empty")? }))
    }

    /// Records that a restore starts.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn start_restore(&self, restore: &StartedRestore) -> Result<(), StoreError> {
        let item = Attributes::from([
            ("id".to_owned(), text(RESTORE_ID)),
            ("source".to_owned(), text(&restore.source)),
            ("into_empty".to_owned(), AttributeValue::Bool(restore.into_empty)),
        ]);
        self.put(Table::Petitions, item).await
    }

    /// Records that it has ended.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn end_restore(&self) -> Result<(), StoreError> {
        let request = self.client.delete_item().table_name(self.table(Table::Petitions)).key("id", text(RESTORE_ID));
        request.send().await.map_err(|error| unavailable(&error))?;
        Ok(())
    }
}

/// An item in DynamoDB's JSON: `{"id": {"S": "library"}}`.
pub(crate) fn to_json(item: &Attributes) -> Result<Value, StoreError> {
    let entries = item.iter().map(|(name, value)| Ok((name.clone(), value_to_json(value)?)));
    entries.collect::<Result<Map<_, _>, StoreError>>().map(Value::Object)
}

fn value_to_json(value: &AttributeValue) -> Result<Value, StoreError> {
    let encoded = |blob: &Blob| BASE64_STANDARD.encode(blob.as_ref());
    Ok(match value {
        AttributeValue::S(text) => json!({ "S": text }),
        AttributeValue::N(number) => json!({ "N": number }),
        AttributeValue::B(blob) => json!({ "B": encoded(blob) }),
        AttributeValue::Bool(flag) => json!({ "BOOL": flag }),
        AttributeValue::Null(flag) => json!({ "NULL": flag }),
        AttributeValue::Ss(texts) => json!({ "SS": texts }),
        AttributeValue::Ns(numbers) => json!({ "NS": numbers }),
        AttributeValue::Bs(blobs) => json!({ "BS": blobs.iter().map(encoded).collect::<Vec<_>>() }),
        AttributeValue::M(map) => json!({ "M": to_json(map)? }),
        AttributeValue::L(values) => {
            json!({ "L": values.iter().map(value_to_json).collect::<Result<Vec<_>, StoreError>>()? })
        }
        _ => return Err(StoreError::Corrupt("type")),
    })
}

/// The inverse of [`to_json`]; `None` for anything else.
pub(crate) fn from_json(item: Value) -> Option<Attributes> {
    let Value::Object(entries) = item else { return None };
    entries.into_iter().map(|(name, value)| Some((name, value_from_json(value)?))).collect()
}

fn value_from_json(value: Value) -> Option<AttributeValue> {
    let Value::Object(typed) = value else { return None };
    let mut typed = typed.into_iter();
    let (kind, value) = typed.next().filter(|_| typed.len() == 0)?;
    let decoded = |text: String| BASE64_STANDARD.decode(text).ok().map(Blob::new);
    let texts = |value: Value| serde_json::from_value::<Vec<String>>(value).ok();
    Some(match (kind.as_str(), value) {
        ("S", Value::String(text)) => AttributeValue::S(text),
        ("N", Value::String(number)) => AttributeValue::N(number),
        ("B", Value::String(blob)) => AttributeValue::B(decoded(blob)?),
        ("BOOL", Value::Bool(flag)) => AttributeValue::Bool(flag),
        ("NULL", Value::Bool(flag)) => AttributeValue::Null(flag),
        ("SS", value) => AttributeValue::Ss(texts(value)?),
        ("NS", value) => AttributeValue::Ns(texts(value)?),
        ("BS", value) => AttributeValue::Bs(texts(value)?.into_iter().map(decoded).collect::<Option<_>>()?),
        ("M", map) => AttributeValue::M(from_json(map)?),
        ("L", Value::Array(values)) => {
            AttributeValue::L(values.into_iter().map(value_from_json).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::attributes::{bytes, number};
    use super::*;

    #[test]
    fn every_type_survives_json() {
        let map = Attributes::from([("inner".to_owned(), AttributeValue::L(vec![number(-3), bytes(vec![0, 255])]))]);
        let item = Attributes::from([
            ("text".to_owned(), text("Ü\n\"")),
            ("flag".to_owned(), AttributeValue::Bool(false)),
            ("none".to_owned(), AttributeValue::Null(true)),
            ("names".to_owned(), AttributeValue::Ss(vec!["a".to_owned()])),
            ("map".to_owned(), AttributeValue::M(map)),
        ]);
        assert_eq!(from_json(to_json(&item).unwrap()).unwrap(), item);
        for wrong in [json!({"a": {"S": 1}}), json!({"a": {"S": "b", "N": "1"}}), json!({"a": {}}), json!([])] {
            assert_eq!(from_json(wrong), None);
        }
    }
}
