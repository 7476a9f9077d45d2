//! Short-lived counters for rate limits, and the list of suppressed mailboxes.

use aws_sdk_dynamodb::types::ReturnValue;
use petition::life::STOPPED_DAYS;

use super::attributes::{ReadAttribute, bytes, number, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// How long a mailbox stays suppressed, in seconds: 180 days, the default retention of data.
const STOPPED_SECONDS: i64 = STOPPED_DAYS as i64 * 86_400;

impl Store {
    /// Adds `hits` to the counters of a window and of one part of it. Returns both new values.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn add_hits(&self, key: &str, part: i64, hits: i64, expires: i64) -> Result<(i64, i64), StoreError> {
        let request = self
            .client
            .update_item()
            .table_name(self.table(Table::Limits))
            .key("key", text(key))
            .update_expression("ADD hits :hits, #part :hits SET #expires = :expires")
            .expression_attribute_names("#part", format!("part_{part}"))
            .expression_attribute_names("#expires", "expires")
            .expression_attribute_values(":hits", number(hits))
            .expression_attribute_values(":expires", number(expires))
            .return_values(ReturnValue::AllNew);
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.attributes else { return Err(StoreError::Corrupt("hits")) };
        let of_part = item.get(&format!("part_{part}")).and_then(|value| value.as_n().ok()?.parse().ok());
        Ok((item.number("hits")?.unwrap_or(hits), of_part.unwrap_or(hits)))
    }

    /// The random salt of a day, from which the key of its counters is derived. The first caller of the day stores `fresh`.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn day_salt(&self, day: i64, fresh: [u8; 32], expires: i64) -> Result<[u8; 32], StoreError> {
        let name = day_name(day);
        let put = self
            .client
            .put_item()
            .table_name(self.table(Table::Limits))
            .item("key", text(&name))
            .item("salt", bytes(fresh.to_vec()))
            .item("expires", number(expires))
            .condition_expression("attribute_not_exists(#key)")
            .expression_attribute_names("#key", "key");
        if write_outcome(put.send().await)? == WriteOutcome::Done {
            return Ok(fresh);
        }
        let get =
            self.client.get_item().table_name(self.table(Table::Limits)).consistent_read(true).key("key", text(name));
        let item = get.send().await.map_err(|error| unavailable(&error))?.item.ok_or(StoreError::Corrupt("salt"))?;
        item.bytes("salt")?.and_then(|salt| salt.try_into().ok()).ok_or(StoreError::Corrupt("salt"))
    }

    /// Deletes the salt of a day, after which its counters can no longer be linked to an address.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn delete_day_salt(&self, day: i64) -> Result<(), StoreError> {
        let request = self.client.delete_item().table_name(self.table(Table::Limits)).key("key", text(day_name(day)));
        request.send().await.map_err(|error| unavailable(&error))?;
        Ok(())
    }

    /// Suppresses mails to the mailbox with this hash.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn stop_mailbox(&self, hash: &str, now: i64) -> Result<(), StoreError> {
        let request = self
            .client
            .put_item()
            .table_name(self.table(Table::Limits))
            .item("key", text(format!("stop#{hash}")))
            .item("expires", number(now + STOPPED_SECONDS));
        request.send().await.map_err(|error| unavailable(&error))?;
        Ok(())
    }

    /// Whether mails to the mailbox with this hash are suppressed.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn is_stopped(&self, hash: &str, now: i64) -> Result<bool, StoreError> {
        let request =
            self.client.get_item().table_name(self.table(Table::Limits)).key("key", text(format!("stop#{hash}")));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let expires = answer.item.map(|item| item.number("expires")).transpose()?.flatten();
        Ok(expires.is_some_and(|expires| expires > now))
    }
}

fn day_name(day: i64) -> String {
    format!("day#{day}")
}
