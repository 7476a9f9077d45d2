//! Signatures: read, written on a condition, and written together with the counter.
//!
//! Every write has the condition that the item is still as it was read ([`Seen`]); correctness rests on that alone, not on
//! idempotency tokens, which no restart survives.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::query::builders::QueryFluentBuilder;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{AttributeValue, Select, TransactWriteItem, Update};
use petition::slug::Slug;

use super::attributes::{Attributes, Read, number, text};
use super::schema::{MAIL_INDEX, MAIL_SHARDS, Table};
use super::update_expression::Change;
use super::{Store, StoreError, Written, item, unavailable};
use crate::fingerprint::{SHARDS, Signer, shard_name};
use crate::life::{Item, State};

/// Which item: a signer on a petition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemKey {
    /// `id#00` to `id#63`.
    pub shard: String,
    /// Who.
    pub signer: Signer,
}

/// What changes at the counter with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// One signature more.
    Added,
    /// One less.
    Removed,
}

impl ItemKey {
    /// The key of `signer` on `petition`.
    pub fn new(petition: &Slug, signer: Signer) -> Self {
        Self { shard: signer.shard(petition), signer }
    }

    /// Of the item's two key attributes, as a stream's event has them.
    pub fn parse(shard: &str, signer: &str) -> Option<Self> {
        let key = Self { shard: shard.to_owned(), signer: Signer::parse(signer)? };
        (key.shard == key.signer.shard(&key.petition()?)).then_some(key)
    }

    /// The id of the petition.
    pub fn petition(&self) -> Option<Slug> {
        let (id, _) = self.shard.rsplit_once('#')?;
        Slug::parse(id).ok()
    }

    fn attributes(&self) -> Attributes {
        Attributes::from([("shard".to_owned(), text(&self.shard)), ("signer".to_owned(), text(self.signer.to_text()))])
    }

    pub(crate) fn read(attributes: &Attributes) -> Result<Self, StoreError> {
        let signer = attributes.text("signer")?.as_deref().and_then(Signer::parse);
        Ok(Self {
            shard: attributes.text("shard")?.ok_or(StoreError::Corrupt("shard"))?,
            signer: signer.ok_or(StoreError::Corrupt("signer"))?,
        })
    }
}

/// The condition that an item is still as it was read.
struct Seen {
    expression: &'static str,
    names: HashMap<String, String>,
    values: Attributes,
}

impl Seen {
    fn of(item: Option<&Item>) -> Self {
        let state = ("#state", "state");
        match item {
            None => Self::new("attribute_not_exists(signer)", [], []),
            Some(Item { generation: Some(generation), revision, .. }) => Self::new(
                "generation = :generation AND #revision = :revision",
                [("#revision", "revision")],
                [(":generation", text(generation)), (":revision", number(revision))],
            ),
            Some(Item { state: State::Withdrawn, expires: Some(expires), .. }) => Self::new(
                "#state = :state AND #expires = :expires",
                [state, ("#expires", "expires")],
                [(":state", text(State::Withdrawn.as_str())), (":expires", number(expires))],
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

/// What becomes of an item, where it is still as it was read.
struct Write {
    change: String,
    condition: &'static str,
    names: HashMap<String, String>,
    values: Attributes,
}

impl Write {
    fn new(key: &ItemKey, seen: Option<&Item>, next: &Item) -> Self {
        let mut before = seen.map(|seen| item::write(seen, &key.signer)).unwrap_or_default();
        // Set even where it stays, so that what changes nothing is written like anything else: the calls tell nothing.
        before.remove("state");
        let mut change = Change::new(before, item::write(next, &key.signer));
        let seen = Seen::of(seen);
        change.names.extend(seen.names);
        change.values.extend(seen.values);
        Self { change: change.expression(), condition: seen.expression, names: change.names, values: change.values }
    }
}

impl Store {
    /// The item as it is now; expired ones too, which the caller tells apart.
    ///
    /// # Errors
    /// When the store does not answer, or the item is not sound.
    pub async fn signature(&self, key: &ItemKey) -> Result<Option<Item>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Signatures)).consistent_read(true);
        let answer = request.set_key(Some(key.attributes())).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(item::read).transpose()
    }

    /// Writes `next` where `seen` still stands. The counter must not change by it.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn write_signature(
        &self,
        key: &ItemKey,
        seen: Option<&Item>,
        next: &Item,
    ) -> Result<Written, StoreError> {
        let Write { change, condition, names, values } = Write::new(key, seen, next);
        let request = self
            .client
            .update_item()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .update_expression(change)
            .condition_expression(condition)
            .set_expression_attribute_names(Some(names))
            .set_expression_attribute_values(Some(values));
        match request.send().await {
            Ok(_) => Ok(Written::Yes),
            Err(SdkError::ServiceError(error)) if error.err().is_conditional_check_failed_exception() => {
                Ok(Written::ConditionFailed)
            }
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// Deletes an item that was never counted, where `seen` still stands.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn delete_signature(&self, key: &ItemKey, seen: &Item) -> Result<Written, StoreError> {
        let seen = Seen::of(Some(seen));
        let request = self
            .client
            .delete_item()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .condition_expression(seen.expression)
            .set_expression_attribute_names(Some(seen.names))
            .set_expression_attribute_values(Some(seen.values));
        match request.send().await {
            Ok(_) => Ok(Written::Yes),
            Err(SdkError::ServiceError(error)) if error.err().is_conditional_check_failed_exception() => {
                Ok(Written::ConditionFailed)
            }
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// Writes `next` where `seen` still stands, and the counter of the same shard, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when another transaction has the item or the counter just now; or the store does not answer.
    pub async fn write_counted(
        &self,
        key: &ItemKey,
        seen: Option<&Item>,
        next: &Item,
        counted: Counted,
    ) -> Result<Written, StoreError> {
        let country = match counted {
            Counted::Added => next,
            Counted::Removed => seen.unwrap_or(next),
        };
        let country = country.kept.as_ref().and_then(|(_, attempt)| attempt.country.clone());
        let Write { change, condition, names, values } = Write::new(key, seen, next);
        let write = Update::builder()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .update_expression(change)
            .condition_expression(condition)
            .set_expression_attribute_names(Some(names))
            .set_expression_attribute_values(Some(values))
            .build()
            .map_err(|_| StoreError::Corrupt("update"))?;
        let update = self.count_update(&key.shard, counted, country.as_deref())?;
        self.transact(vec![
            TransactWriteItem::builder().update(write).build(),
            TransactWriteItem::builder().update(update).build(),
        ])
        .await
    }

    fn count_update(&self, shard: &str, counted: Counted, country: Option<&str>) -> Result<Update, StoreError> {
        let step = match counted {
            Counted::Added => 1,
            Counted::Removed => -1,
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

    async fn transact(&self, items: Vec<TransactWriteItem>) -> Result<Written, StoreError> {
        match self.client.transact_write_items().set_transact_items(Some(items)).send().await {
            Ok(_) => Ok(Written::Yes),
            Err(SdkError::ServiceError(error)) => match error.err() {
                TransactWriteItemsError::TransactionCanceledException(cancelled) => {
                    let has =
                        |code: &str| cancelled.cancellation_reasons().iter().any(|reason| reason.code() == Some(code));
                    if has("ConditionalCheckFailed") {
                        Ok(Written::ConditionFailed)
                    } else if has("TransactionConflict") {
                        Err(StoreError::Busy)
                    } else {
                        Err(StoreError::Unavailable("throttled"))
                    }
                }
                TransactWriteItemsError::TransactionInProgressException(_) => Err(StoreError::Busy),
                _ => Err(unavailable(&SdkError::ServiceError(error))),
            },
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// One page of a shard's items, in the order of their keys, after `after`; with whether there are more.
    ///
    /// # Errors
    /// When the store does not answer, or an item is not sound.
    pub async fn shard_page(
        &self,
        petition: &Slug,
        shard: u8,
        after: Option<&Signer>,
    ) -> Result<(Vec<(ItemKey, Item)>, bool), StoreError> {
        let shard = shard_name(petition, shard);
        let start = after.map(|signer| ItemKey { shard: shard.clone(), signer: signer.clone() }.attributes());
        let request = self.query_shard(&shard).set_exclusive_start_key(start);
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let items = answer.items().iter().map(|attributes| Ok((ItemKey::read(attributes)?, item::read(attributes)?)));
        Ok((items.collect::<Result<_, _>>()?, answer.last_evaluated_key().is_some()))
    }

    /// How many of a shard's signatures are confirmed, in all and by country.
    ///
    /// # Errors
    /// When the store does not answer, or an item is not sound.
    pub async fn recount_shard(&self, petition: &Slug, shard: u8) -> Result<(i64, BTreeMap<String, i64>), StoreError> {
        let (mut signatures, mut countries, mut start) = (0, BTreeMap::new(), None);
        loop {
            let request = self
                .query_shard(&shard_name(petition, shard))
                .filter_expression("#state = :confirmed")
                .projection_expression("country")
                .expression_attribute_names("#state", "state")
                .expression_attribute_values(":confirmed", text(State::Confirmed.as_str()))
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

    /// Whether a petition has a signature, confirmed or not yet. Only their number is asked for, and no signature read.
    ///
    /// # Errors
    /// When the store does not answer.
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
                .expression_attribute_values(":withdrawn", text(State::Withdrawn.as_str()))
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

    /// A query of all items of one shard, as they are now.
    fn query_shard(&self, shard: &str) -> QueryFluentBuilder {
        let query = self.client.query().table_name(self.table(Table::Signatures)).consistent_read(true);
        query
            .key_condition_expression("#shard = :shard")
            .expression_attribute_names("#shard", "shard")
            .expression_attribute_values(":shard", text(shard))
    }

    /// Items whose mail is due by `now`, at most `limit`, the longest due first within each part of the index.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn mails_due(&self, now: i64, limit: usize) -> Result<Vec<ItemKey>, StoreError> {
        let mut keys = Vec::new();
        for part in 0..MAIL_SHARDS {
            let left = limit.saturating_sub(keys.len());
            if left == 0 {
                break;
            }
            let request = self
                .client
                .query()
                .table_name(self.table(Table::Signatures))
                .index_name(MAIL_INDEX)
                .key_condition_expression("mail_shard = :part AND mail_due <= :now")
                .expression_attribute_values(":part", text(item::mail_shard(part)))
                .expression_attribute_values(":now", number(now))
                .limit(i32::try_from(left).unwrap_or(i32::MAX));
            let answer = request.send().await.map_err(|error| unavailable(&error))?;
            for attributes in answer.items() {
                keys.push(ItemKey::read(attributes)?);
            }
        }
        Ok(keys)
    }
}
