//! The item `#lease` of the table `petitions`: which process may change the published site. Its holder renews it; after its end, or
//! once released, others take it.

use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, Put, ReturnValue, TransactWriteItem};
use jiff::Timestamp;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};
use crate::random::{self, Random};

/// The id of the item. Not a valid slug, so it cannot clash with a petition.
pub(crate) const LEASE_ID: &str = "#lease";

/// A lease on the published site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteLease {
    /// Random; another one means that another process has it.
    pub id: String,
    /// Who has it, for messages.
    pub holder: String,
    /// When it was taken.
    pub since: Timestamp,
    /// When others may take it; `None` once it was released.
    pub expires: Option<Timestamp>,
}

/// The outcome of renewing a lease.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// It was renewed.
    Done {
        /// Whether a publisher waits for it.
        is_wanted: bool,
    },
    /// Another process has taken it.
    Lost,
}

impl SiteLease {
    /// A lease that is not taken yet.
    pub fn new(random: &dyn Random, holder: String, since: Timestamp, expires: Timestamp) -> Self {
        Self { id: random::text::<16>(random), holder, since, expires: Some(expires) }
    }

    /// Whether another process may take it at `now`.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.expires.is_none_or(|expires| expires <= now)
    }
}

fn milliseconds(item: &Attributes, name: &'static str) -> Result<Option<Timestamp>, StoreError> {
    let read = |ms| Timestamp::from_millisecond(ms).map_err(|_| StoreError::Corrupt(name));
    item.number(name)?.map(read).transpose()
}

fn read(item: &Attributes) -> Result<SiteLease, StoreError> {
    Ok(SiteLease {
        id: item.text("lease_id")?.ok_or(StoreError::Corrupt("lease_id"))?,
        holder: item.text("holder")?.ok_or(StoreError::Corrupt("holder"))?,
        since: milliseconds(item, "since")?.ok_or(StoreError::Corrupt("since"))?,
        expires: milliseconds(item, "expires")?,
    })
}

impl Store {
    /// The lease on the site; `None` if none was ever taken.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn lease(&self) -> Result<Option<SiteLease>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(LEASE_ID));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(read).transpose()
    }

    /// Takes a lease if the one of the store is still as it was `seen`.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn take_lease(&self, lease: &SiteLease, seen: Option<&SiteLease>) -> Result<WriteOutcome, StoreError> {
        let mut request = self
            .client
            .put_item()
            .table_name(self.table(Table::Petitions))
            .item("id", text(LEASE_ID))
            .item("lease_id", text(&lease.id))
            .item("holder", text(&lease.holder))
            .item("since", number(lease.since.as_millisecond()));
        if let Some(expires) = lease.expires {
            request = request.item("expires", number(expires.as_millisecond()));
        }
        request = match seen {
            None => request.condition_expression("attribute_not_exists(id)"),
            Some(seen) => {
                let request = request.expression_attribute_values(":seen", text(&seen.id));
                match seen.expires {
                    None => request.condition_expression("lease_id = :seen AND attribute_not_exists(expires)"),
                    Some(expires) => request
                        .condition_expression("lease_id = :seen AND expires = :expires")
                        .expression_attribute_values(":expires", number(expires.as_millisecond())),
                }
            }
        };
        write_outcome(request.send().await)
    }

    /// Moves the end of a lease.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn renew_lease(&self, id: &str, expires: Timestamp) -> Result<Renewal, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(LEASE_ID));
        let answer = request
            .update_expression("SET expires = :expires")
            .condition_expression("lease_id = :lease AND attribute_exists(expires)")
            .expression_attribute_values(":expires", number(expires.as_millisecond()))
            .expression_attribute_values(":lease", text(id))
            .return_values(ReturnValue::AllNew)
            .send()
            .await;
        let is_wanted = match &answer {
            Ok(answer) => answer.attributes().map_or(Ok(false), |item| item.flag("wanted"))?,
            Err(_) => false,
        };
        Ok(match write_outcome(answer)? {
            WriteOutcome::Done => Renewal::Done { is_wanted },
            WriteOutcome::ConditionFailed => Renewal::Lost,
        })
    }

    /// Asks the holder of a lease to release it early, which a refresher does.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn want_lease(&self, id: &str) -> Result<(), StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(LEASE_ID));
        let request = request
            .update_expression("SET wanted = :true")
            .condition_expression("lease_id = :lease")
            .expression_attribute_values(":true", AttributeValue::Bool(true))
            .expression_attribute_values(":lease", text(id));
        match write_outcome(request.send().await)? {
            // Its holder has released it, or another one has it.
            WriteOutcome::Done | WriteOutcome::ConditionFailed => Ok(()),
        }
    }

    /// Ends a lease, unless another process has taken it.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn release_lease(&self, id: &str) -> Result<WriteOutcome, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(LEASE_ID));
        let request = request
            .update_expression("REMOVE expires")
            .condition_expression("lease_id = :lease")
            .expression_attribute_values(":lease", text(id));
        write_outcome(request.send().await)
    }

    /// This store for the holder of a lease: what it registers fails once another process has taken the lease, however long a
    /// request was under way.
    #[must_use]
    pub fn under_lease(&self, id: &str) -> Self {
        Self { lease: Some(id.to_owned()), ..self.clone() }
    }

    /// Whether this store is that of the holder of a lease.
    pub(crate) fn has_lease(&self) -> bool {
        self.lease.is_some()
    }

    /// Writes items of the table `petitions`: under the lease all or none, otherwise one after the other.
    pub(super) async fn put_registered(&self, puts: Vec<Put>) -> Result<WriteOutcome, StoreError> {
        let Some(lease) = &self.lease else {
            for put in puts {
                let request = self.client.put_item().table_name(put.table_name).set_item(Some(put.item));
                let request = request.set_condition_expression(put.condition_expression);
                let request = request.set_expression_attribute_values(put.expression_attribute_values);
                if write_outcome(request.send().await)? == WriteOutcome::ConditionFailed {
                    return Ok(WriteOutcome::ConditionFailed);
                }
            }
            return Ok(WriteOutcome::Done);
        };
        let check = ConditionCheck::builder()
            .table_name(self.table(Table::Petitions))
            .key("id", text(LEASE_ID))
            .condition_expression("lease_id = :lease")
            .expression_attribute_values(":lease", text(lease))
            .build()
            .map_err(|_| StoreError::Corrupt("lease_id"))?;
        let mut items = vec![TransactWriteItem::builder().condition_check(check).build()];
        items.extend(puts.into_iter().map(|put| TransactWriteItem::builder().put(put).build()));
        let outcome = self.transact(items).await?;
        if outcome == WriteOutcome::ConditionFailed && self.lease().await?.is_none_or(|now| now.id != *lease) {
            return Err(StoreError::LeaseLost);
        }
        Ok(outcome)
    }
}
