//! How far the keeper's round of verification has come.

use super::attributes::{ReadAttribute, number, text};
use super::table::Table;
use super::{Store, StoreError, unavailable};

/// Key of the item in the table `limits`.
const VERIFY: &str = "keeper#verify";

/// A round of verification. Times are in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyProgress {
    /// When it started.
    pub started_at: i64,
    /// When the last complete round ended; of the first one, when it started.
    pub completed_at: i64,
    /// Whether it is still incomplete.
    pub is_running: bool,
}

impl Store {
    /// Reads the progress; `None` before the first round.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn verify_progress(&self) -> Result<Option<VerifyProgress>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Limits)).consistent_read(true);
        let answer = request.key("key", text(VERIFY)).send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.item else { return Ok(None) };
        let time = |name| item.number(name)?.ok_or(StoreError::Corrupt(name));
        Ok(Some(VerifyProgress {
            started_at: time("started_at")?,
            completed_at: time("completed_at")?,
            is_running: item.flag("is_running")?,
        }))
    }

    /// Writes the progress. Only one process verifies, so there is no condition.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_verify_progress(&self, progress: &VerifyProgress) -> Result<(), StoreError> {
        let request = self
            .client
            .put_item()
            .table_name(self.table(Table::Limits))
            .item("key", text(VERIFY))
            .item("started_at", number(progress.started_at))
            .item("completed_at", number(progress.completed_at))
            .item("is_running", aws_sdk_dynamodb::types::AttributeValue::Bool(progress.is_running));
        request.send().await.map_err(|error| unavailable(&error))?;
        Ok(())
    }
}
