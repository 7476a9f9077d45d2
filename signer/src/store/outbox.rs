//! The outbox: due mails, which the sparse index lists, and the sending account that all mailers share.

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::signatures::ItemKey;
use super::table::{MAIL_INDEX, Table};
use super::{Store, StoreError, WriteOutcome, item, unavailable, write_outcome};
use crate::life::MailClass;

/// Key of the account's item in the table `limits`.
const ACCOUNT: &str = "mail#account";

/// A page of due mails.
pub(crate) struct DuePage {
    /// Their items, the longest overdue first.
    pub(crate) keys: Vec<ItemKey>,
    /// Start of the next page.
    pub(crate) next: Option<Attributes>,
}

/// What all mailers know about the sending account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailAccount {
    /// All slots before this time are reserved, in microseconds since 1970.
    pub free_at: i64,
    /// Microseconds between two mails, as the account allows.
    pub interval: i64,
    /// Mails left today.
    pub left: i64,
    /// When `interval` and `left` were read from the provider, in seconds since 1970.
    pub read_at: i64,
    /// Throttled drains since the last accepted mail.
    pub throttled: u32,
    /// Since when mails have been due and none was accepted, in seconds since 1970.
    pub failing_since: Option<i64>,
    /// Number of writes.
    pub revision: i64,
}

impl Store {
    /// One page of a partition of the index: at most `limit` items whose mail is due by `now`, starting at `start`.
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn due_page(
        &self,
        class: MailClass,
        part: u8,
        now: i64,
        limit: usize,
        start: Option<Attributes>,
    ) -> Result<DuePage, StoreError> {
        let request = self
            .client
            .query()
            .table_name(self.table(Table::Signatures))
            .index_name(MAIL_INDEX)
            .key_condition_expression("mail_shard = :part AND mail_due <= :now")
            .expression_attribute_values(":part", text(item::mail_shard(class, part)))
            .expression_attribute_values(":now", number(now))
            .set_exclusive_start_key(start)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let keys = answer.items().iter().map(ItemKey::read).collect::<Result<_, _>>()?;
        Ok(DuePage { keys, next: answer.last_evaluated_key })
    }

    /// Reads the state of the sending account; the default if there is none yet.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn mail_account(&self) -> Result<MailAccount, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Limits)).consistent_read(true);
        let answer = request.key("key", text(ACCOUNT)).send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.item else { return Ok(MailAccount::default()) };
        let read = |name| Ok::<_, StoreError>(item.number(name)?.unwrap_or(0));
        Ok(MailAccount {
            free_at: read("free_at")?,
            interval: read("interval")?,
            left: read("left")?,
            read_at: read("read_at")?,
            throttled: u32::try_from(read("throttled")?).unwrap_or(0),
            failing_since: item.number("failing_since")?,
            revision: read("revision")?,
        })
    }

    /// Writes the state of the account if it is still at its `revision`.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_mail_account(&self, account: &MailAccount) -> Result<WriteOutcome, StoreError> {
        let mut request = self
            .client
            .put_item()
            .table_name(self.table(Table::Limits))
            .item("key", text(ACCOUNT))
            .item("free_at", number(account.free_at))
            .item("interval", number(account.interval))
            .item("left", number(account.left))
            .item("read_at", number(account.read_at))
            .item("throttled", number(account.throttled))
            .item("revision", number(account.revision + 1));
        if let Some(since) = account.failing_since {
            request = request.item("failing_since", number(since));
        }
        request = if account.revision == 0 {
            request.condition_expression("attribute_not_exists(#key)").expression_attribute_names("#key", "key")
        } else {
            request
                .condition_expression("revision = :revision")
                .expression_attribute_values(":revision", number(account.revision))
        };
        write_outcome(request.send().await)
    }
}
