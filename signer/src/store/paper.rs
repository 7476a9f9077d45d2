//! Rows of paper sheets: items of the table `signatures` with the state `paper`, which signing online never meets, since their
//! keys are others. The attributes are a data format.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::operation::query::builders::QueryFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, Delete, TransactWriteItem, Update};
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, bytes, number, text};
use super::item::PAPER;
use super::signatures::ItemKey;
use super::table::Table;
use super::update_expression::UpdateExpression;
use super::{Store, StoreError, WriteOutcome, item, unavailable, write_outcome};
use crate::fingerprint::{SignerKey, shard_name};
use crate::life::{self, SignatureState};

/// A row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRow {
    /// Id of its batch.
    pub batch: String,
    /// Its line in the imported file; zero at the end of retention.
    pub row: u64,
    /// The key that a person signs with online with the address on the sheet; `None` without one, and at the end of retention.
    pub same_as: Option<SignerKey>,
    /// Hash of the printed text.
    pub text: String,
    /// Name and other columns, sealed to the organisation; empty if the petition delivers the count only, and at the end of
    /// retention.
    pub sealed: Vec<u8>,
}

impl PaperRow {
    /// What remains of it at the end of retention: that it counts.
    #[must_use]
    pub fn retained(&self) -> Self {
        Self { batch: self.batch.clone(), row: 0, same_as: None, text: self.text.clone(), sealed: Vec::new() }
    }
}

fn write(row: &PaperRow) -> Attributes {
    let mut attributes = Attributes::from([
        ("state".to_owned(), text(PAPER)),
        ("batch".to_owned(), text(&row.batch)),
        ("row".to_owned(), number(row.row)),
        ("text".to_owned(), text(&row.text)),
    ]);
    if let Some(same_as) = &row.same_as {
        attributes.insert("same_as".to_owned(), text(same_as.to_text()));
    }
    if !row.sealed.is_empty() {
        attributes.insert("sealed".to_owned(), bytes(row.sealed.clone()));
    }
    attributes
}

fn read(attributes: &Attributes) -> Result<PaperRow, StoreError> {
    let same_as = attributes.text("same_as")?;
    let same_as = same_as.map(|key| SignerKey::parse(&key).ok_or(StoreError::Corrupt("same_as"))).transpose()?;
    Ok(PaperRow {
        batch: attributes.text("batch")?.ok_or(StoreError::Corrupt("batch"))?,
        row: attributes.number("row")?.and_then(|row| u64::try_from(row).ok()).ok_or(StoreError::Corrupt("row"))?,
        same_as,
        text: attributes.text("text")?.ok_or(StoreError::Corrupt("text"))?,
        sealed: attributes.bytes("sealed")?.unwrap_or_default(),
    })
}

/// The condition that an item is a row of a sheet; see [`in_state`].
const IS_PAPER: &str = "#seen = :seen";

/// Adds the placeholders of a condition on the state of the item.
fn in_state(mut update: UpdateExpression, state: &str) -> UpdateExpression {
    update.names.insert("#seen".to_owned(), "state".to_owned());
    update.values.insert(":seen".to_owned(), text(state));
    update
}

/// The change that removes a row: a sealed one, which exports have, is remembered as withdrawn for 30 days.
fn removal(key: &ItemKey, row: &PaperRow, now: i64) -> Option<UpdateExpression> {
    let withdrawn = item::write(&life::withdrawn(now), &key.signer);
    (!row.sealed.is_empty()).then(|| in_state(UpdateExpression::new(write(row), withdrawn), PAPER))
}

impl Store {
    /// All rows of sheets in a shard, in key order.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn paper_rows(&self, petition: &Slug, shard: u8) -> Result<Vec<(ItemKey, PaperRow)>, StoreError> {
        let items = self.shard_items(petition, shard, PAPER, |query| query).await?;
        items.iter().map(|attributes| Ok((ItemKey::read(attributes)?, read(attributes)?))).collect()
    }

    /// The keys of all confirmed signatures in a shard.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn confirmed_signers(&self, petition: &Slug, shard: u8) -> Result<BTreeSet<SignerKey>, StoreError> {
        let only_keys = |query: QueryFluentBuilder| query.projection_expression("#shard, signer");
        let items = self.shard_items(petition, shard, SignatureState::Confirmed.as_str(), only_keys).await?;
        items.iter().map(|attributes| Ok(ItemKey::read(attributes)?.signer)).collect()
    }

    /// The items of a shard in this state.
    async fn shard_items(
        &self,
        petition: &Slug,
        shard: u8,
        state: &str,
        configure: impl Fn(QueryFluentBuilder) -> QueryFluentBuilder,
    ) -> Result<Vec<Attributes>, StoreError> {
        let (mut items, mut start) = (Vec::new(), None);
        loop {
            let request = configure(self.query_shard(&shard_name(petition, shard)))
                .filter_expression("#state = :state")
                .expression_attribute_names("#state", "state")
                .expression_attribute_values(":state", text(state))
                .set_exclusive_start_key(start);
            let answer = request.send().await.map_err(|error| unavailable(&error))?;
            items.extend(answer.items.unwrap_or_default());
            match answer.last_evaluated_key {
                Some(key) => start = Some(key),
                None => return Ok(items),
            }
        }
    }

    /// Writes a row, unless it is there already.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the item is in a transaction; other errors if the store fails.
    pub async fn write_paper(&self, key: &ItemKey, row: &PaperRow) -> Result<WriteOutcome, StoreError> {
        // It may have been removed before, and be remembered as withdrawn.
        let removed =
            Attributes::from(["withdrawn_at", "expires"].map(|name| (name.to_owned(), AttributeValue::Null(true))));
        let update = in_state(UpdateExpression::new(removed, write(row)), SignatureState::Withdrawn.as_str());
        self.update_paper(key, update, "attribute_not_exists(signer) OR #seen = :seen").await
    }

    /// Reduces a row to what remains of it at the end of retention.
    ///
    /// # Errors
    /// As for [`Store::write_paper`].
    pub async fn retain_paper(&self, key: &ItemKey, row: &PaperRow) -> Result<WriteOutcome, StoreError> {
        let update = in_state(UpdateExpression::new(write(row), write(&row.retained())), PAPER);
        self.update_paper(key, update, IS_PAPER).await
    }

    /// Removes a row that does not count.
    ///
    /// # Errors
    /// As for [`Store::write_paper`].
    pub async fn remove_paper(&self, key: &ItemKey, row: &PaperRow, now: i64) -> Result<WriteOutcome, StoreError> {
        if let Some(update) = removal(key, row, now) {
            return self.update_paper(key, update, IS_PAPER).await;
        }
        let request = self.client.delete_item().table_name(self.table(Table::Signatures));
        let request = request.set_key(Some(key.attributes())).condition_expression(IS_PAPER);
        let request = request.expression_attribute_names("#seen", "state");
        write_outcome(request.expression_attribute_values(":seen", text(PAPER)).send().await)
    }

    async fn update_paper(
        &self,
        key: &ItemKey,
        update: UpdateExpression,
        condition: &str,
    ) -> Result<WriteOutcome, StoreError> {
        let request = self
            .client
            .update_item()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .update_expression(update.expression())
            .condition_expression(condition)
            .set_expression_attribute_names(Some(update.names))
            .set_expression_attribute_values(Some(update.values));
        write_outcome(request.send().await)
    }

    /// The part of a transaction that removes a row.
    pub(super) fn paper_removal(
        &self,
        key: &ItemKey,
        row: &PaperRow,
        now: i64,
    ) -> Result<TransactWriteItem, StoreError> {
        let write = TransactWriteItem::builder();
        let corrupt = |_| StoreError::Corrupt("row");
        if let Some(update) = removal(key, row, now) {
            let update = Update::builder()
                .table_name(self.table(Table::Signatures))
                .set_key(Some(key.attributes()))
                .update_expression(update.expression())
                .condition_expression(IS_PAPER)
                .set_expression_attribute_names(Some(update.names))
                .set_expression_attribute_values(Some(update.values));
            return Ok(write.update(update.build().map_err(corrupt)?).build());
        }
        let delete = Delete::builder()
            .table_name(self.table(Table::Signatures))
            .set_key(Some(key.attributes()))
            .condition_expression(IS_PAPER)
            .expression_attribute_names("#seen", "state")
            .expression_attribute_values(":seen", text(PAPER));
        Ok(write.delete(delete.build().map_err(corrupt)?).build())
    }
}
