//! Signatures: conditional writes, alone or in a transaction with the counter.
//!
//! Every write is conditional on the item still being as it was read (`Condition`). Correctness rests on that alone, not on
//! idempotency tokens, which do not survive a restart.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::query::builders::QueryFluentBuilder;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{AttributeValue, CancellationReason, Select, TransactWriteItem, Update};
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::table::Table;
use super::update_expression::UpdateExpression;
use super::{Store, StoreError, WriteOutcome, item, unavailable, write_outcome};
use crate::fingerprint::{SHARDS, SignerKey, shard_name};
use crate::life::{self, Item, SignatureState};

/// Key of an item: a signer on a petition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemKey {
    /// Partition key, `id#00` to `id#63`.
    pub shard: String,
    /// Sort key.
    pub signer: SignerKey,
}

/// How a write changes the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountChange {
    /// Increments it.
    Added,
    /// Decrements it.
    Removed,
}

impl ItemKey {
    /// The key of `signer` on `petition`.
    pub fn new(petition: &Slug, signer: SignerKey) -> Self {
        Self { shard: signer.shard(petition), signer }
    }

    /// Parses the two key attributes, for example of a stream record; `None` if they are not consistent.
    pub fn parse(shard: &str, signer: &str) -> Option<Self> {
        let key = Self { shard: shard.to_owned(), signer: SignerKey::parse(signer)? };
        (key.shard == key.signer.shard(&key.petition()?)).then_some(key)
    }

    /// Id of the petition.
    pub fn petition(&self) -> Option<Slug> {
        let (id, _) = self.shard.rsplit_once('#')?;
        Slug::parse(id).ok()
    }

    pub(crate) fn attributes(&self) -> Attributes {
        Attributes::from([("shard".to_owned(), text(&self.shard)), ("signer".to_owned(), text(self.signer.to_text()))])
    }

    pub(crate) fn read(attributes: &Attributes) -> Result<Self, StoreError> {
        let signer = attributes.text("signer")?.as_deref().and_then(SignerKey::parse);
        Ok(Self {
            shard: attributes.text("shard")?.ok_or(StoreError::Corrupt("shard"))?,
            signer: signer.ok_or(StoreError::Corrupt("signer"))?,
        })
    }
}

/// The condition that an item is still as it was read.
struct Condition {
    expression: &'static str,
    names: HashMap<String, String>,
    values: Attributes,
}

impl Condition {
    fn unchanged(item: Option<&Item>) -> Self {
        let state = ("#state", "state");
        match item {
            None => Self::new("attribute_not_exists(signer)", [], []),
            Some(Item { generation: Some(generation), revision, .. }) => Self::new(
                "generation = :generation AND #revision = :revision",
                [("#revision", "revision")],
                [(":generation", text(generation)), (":revision", number(revision))],
            ),
            Some(Item { state: SignatureState::Withdrawn, expires: Some(expires), .. }) => Self::new(
                "#state = :state AND #expires = :expires",
                [state, ("#expires", "expires")],
                [(":state", text(SignatureState::Withdrawn.as_str())), (":expires", number(expires))],
            ),
            Some(item) => Self::new(
                "attribute_not_exists(generation) AND #state = :state",
                [state],
                [(":state", text(item.state.as_str()))],
            ),
        }
    }

    fn new<const N: usize, const V: usize>(
        expression: &'static str,
        names: [(&str, &str); N],
        values: [(&str, AttributeValue); V],
    ) -> Self {
        Self {
            expression,
            names: names.into_iter().map(|(name, attribute)| (name.to_owned(), attribute.to_owned())).collect(),
            values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }
}

/// An update of an item on the condition that it is unchanged.
struct ConditionalUpdate {
    update: String,
    condition: &'static str,
    names: HashMap<String, String>,
    values: Attributes,
}

impl ConditionalUpdate {
    fn new(key: &ItemKey, seen: Option<&Item>, next: &Item) -> Self {
        let mut before = seen.map(|seen| item::write(seen, &key.signer)).unwrap_or_default();
        // Always set, so that a write that changes nothing looks like any other and the calls reveal nothing.
        before.remove("state");
        let mut update = UpdateExpression::new(before, item::write(next, &key.signer));
        let condition = Condition::unchanged(seen);
        update.names.extend(condition.names);
        update.values.extend(condition.values);
        Self {
            update: update.expression(),
            condition: condition.expression,
            names: update.names,
            values: update.values,
        }
    }
}

impl Store {
    /// Reads an item, even if it has expired.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn signature(&self, key: &ItemKey) -> Result<Option<Item>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Signatures)).consistent_read(true);
        let answer = request.set_key(Some(key.attributes())).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(item::read).transpose()
    }

    /// Writes `next` if the item is still as `seen`. Must not be used for changes that affect the counter.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the item is in a transaction; other errors if the store fails.
    pub async fn write_signature(
        &self,
        key: &ItemKey,
        seen: Option<&Item>,
        next: &Item,
    ) -> Result<WriteOutcome, StoreError> {
        let ConditionalUpdate { update, condition, names, values } = ConditionalUpdate::new(key, seen, next);
        let request = self
            .client
            .update_item()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .update_expression(update)
            .condition_expression(condition)
            .set_expression_attribute_names(Some(names))
            .set_expression_attribute_values(Some(values));
        write_outcome(request.send().await)
    }

    /// Deletes a pending signature if it is still as `seen`. The withdrawal of an earlier one stays known.
    ///
    /// # Errors
    /// As for [`Store::delete_signature`].
    pub async fn delete_pending(&self, key: &ItemKey, seen: &Item, now: i64) -> Result<WriteOutcome, StoreError> {
        match life::deleted(seen, now) {
            Some(withdrawn) => self.write_signature(key, Some(seen), &withdrawn).await,
            None => self.delete_signature(key, seen).await,
        }
    }

    /// Deletes an item that was never counted, if it is still as `seen`.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the item is in a transaction; other errors if the store fails.
    pub async fn delete_signature(&self, key: &ItemKey, seen: &Item) -> Result<WriteOutcome, StoreError> {
        let condition = Condition::unchanged(Some(seen));
        let request = self
            .client
            .delete_item()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .condition_expression(condition.expression)
            .set_expression_attribute_names(Some(condition.names))
            .set_expression_attribute_values(Some(condition.values));
        write_outcome(request.send().await)
    }

    /// Writes `next` if the item is still as `seen`, and changes the counter of its shard, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the transaction conflicts with another one or is throttled; other errors if the store fails.
    pub async fn write_counted(
        &self,
        key: &ItemKey,
        seen: Option<&Item>,
        next: &Item,
        change: CountChange,
    ) -> Result<WriteOutcome, StoreError> {
        let country = match change {
            CountChange::Added => next,
            CountChange::Removed => seen.unwrap_or(next),
        };
        let country = country.kept.as_ref().and_then(|(_, attempt)| attempt.country.clone());
        let ConditionalUpdate { update, condition, names, values } = ConditionalUpdate::new(key, seen, next);
        let write = Update::builder()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .update_expression(update)
            .condition_expression(condition)
            .set_expression_attribute_names(Some(names))
            .set_expression_attribute_values(Some(values))
            .build()
            .map_err(|_| StoreError::Corrupt("update"))?;
        let count = self.count_update(&key.shard, change, country.as_deref())?;
        self.transact(vec![
            TransactWriteItem::builder().update(write).build(),
            TransactWriteItem::builder().update(count).build(),
        ])
        .await
    }

    fn count_update(&self, shard: &str, change: CountChange, country: Option<&str>) -> Result<Update, StoreError> {
        let step = match change {
            CountChange::Added => 1,
            CountChange::Removed => -1,
        };
        let mut update = Update::builder()
            .table_name(self.table(Table::Counts))
            .key("shard", text(shard))
            .expression_attribute_values(":step", number(step))
            .expression_attribute_values(":one", number(1));
        update = match country {
            None => update.update_expression("ADD signatures :step, changes :one"),
            Some(country) => update
                .update_expression("ADD signatures :step, changes :one, #country :step")
                .expression_attribute_names("#country", format!("country_{country}")),
        };
        update.build().map_err(|_| StoreError::Corrupt("update"))
    }

    pub(super) async fn transact(&self, items: Vec<TransactWriteItem>) -> Result<WriteOutcome, StoreError> {
        match self.client.transact_write_items().set_transact_items(Some(items)).send().await {
            Ok(_) => Ok(WriteOutcome::Done),
            Err(SdkError::ServiceError(error)) => match error.err() {
                TransactWriteItemsError::TransactionCanceledException(cancelled) => {
                    let codes: Vec<&str> =
                        cancelled.cancellation_reasons().iter().filter_map(CancellationReason::code).collect();
                    let has = |known: &[&str]| codes.iter().any(|code| known.contains(code));
                    if has(&["ConditionalCheckFailed"]) {
                        Ok(WriteOutcome::ConditionFailed)
                    } else if has(&["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]) {
                        Err(StoreError::Busy)
                    } else {
                        Err(StoreError::Unavailable("transaction"))
                    }
                }
                TransactWriteItemsError::TransactionInProgressException(_) => Err(StoreError::Busy),
                _ => Err(unavailable(&SdkError::ServiceError(error))),
            },
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// One page of a shard's signatures that were made online, in key order, starting after `after`; and where the next page
    /// starts, if there is one.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn shard_page(
        &self,
        petition: &Slug,
        shard: u8,
        after: Option<&SignerKey>,
    ) -> Result<(Vec<(ItemKey, Item)>, Option<SignerKey>), StoreError> {
        let shard = shard_name(petition, shard);
        let start = after.map(|signer| ItemKey { shard: shard.clone(), signer: signer.clone() }.attributes());
        let request = self
            .query_shard(&shard)
            .filter_expression("#state <> :paper")
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":paper", text(item::PAPER))
            .set_exclusive_start_key(start);
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let items = answer.items().iter().map(|attributes| Ok((ItemKey::read(attributes)?, item::read(attributes)?)));
        let next = answer.last_evaluated_key().map(ItemKey::read).transpose()?;
        Ok((items.collect::<Result<_, _>>()?, next.map(|key| key.signer)))
    }

    /// Counts a shard's confirmed signatures, in total and by country.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn recount_shard(&self, petition: &Slug, shard: u8) -> Result<(i64, BTreeMap<String, i64>), StoreError> {
        let (mut signatures, mut countries, mut start) = (0, BTreeMap::new(), None);
        loop {
            let request = self
                .query_shard(&shard_name(petition, shard))
                .filter_expression("#state = :confirmed")
                .projection_expression("country")
                .expression_attribute_names("#state", "state")
                .expression_attribute_values(":confirmed", text(SignatureState::Confirmed.as_str()))
                .set_exclusive_start_key(start);
            let answer = request.send().await.map_err(|error| unavailable(&error))?;
            signatures += i64::from(answer.count());
            for attributes in answer.items() {
                if let Some(country) = attributes.text("country")? {
                    *countries.entry(country).or_insert(0) += 1;
                }
            }
            match answer.last_evaluated_key {
                Some(key) => start = Some(key),
                None => return Ok((signatures, countries)),
            }
        }
    }

    /// Whether a petition has a signature, confirmed or pending. Only counts are requested, so no signature is read.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn has_signatures(&self, petition: &Slug, now: i64) -> Result<bool, StoreError> {
        for shard in 0..SHARDS {
            if self.shard_has_signatures(&shard_name(petition, shard), now).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn shard_has_signatures(&self, shard: &str, now: i64) -> Result<bool, StoreError> {
        let mut start = None;
        loop {
            let request = self
                .query_shard(shard)
                .select(Select::Count)
                .filter_expression("#state <> :withdrawn AND (attribute_not_exists(#expires) OR #expires > :now)")
                .expression_attribute_names("#state", "state")
                .expression_attribute_names("#expires", "expires")
                .expression_attribute_values(":withdrawn", text(SignatureState::Withdrawn.as_str()))
                .expression_attribute_values(":now", number(now))
                .set_exclusive_start_key(start);
            let answer = request.send().await.map_err(|error| unavailable(&error))?;
            if answer.count() > 0 {
                return Ok(true);
            }
            match answer.last_evaluated_key {
                Some(key) => start = Some(key),
                None => return Ok(false),
            }
        }
    }

    /// A consistent query of all items of a shard.
    pub(super) fn query_shard(&self, shard: &str) -> QueryFluentBuilder {
        let query = self.client.query().table_name(self.table(Table::Signatures)).consistent_read(true);
        query
            .key_condition_expression("#shard = :shard")
            .expression_attribute_names("#shard", "shard")
            .expression_attribute_values(":shard", text(shard))
    }
}
