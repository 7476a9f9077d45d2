//! The item `#generation` of the table `petitions`: which content is published, and how often the site has changed since.

use aws_sdk_dynamodb::types::AttributeValue;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// The id of the item. Not a valid slug, so it cannot clash with a petition.
const ID: &str = "#generation";

/// What is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generation {
    /// The number of the last publish that has started. Publishing alone raises it, before it uploads.
    pub number: i64,
    /// Whether its content is stored, with which a refresher updates the site.
    pub has_content: bool,
    /// The last publish that has ended, as the publisher describes it.
    pub published: Option<String>,
    /// Raised by each publish and each refresh that changed the site.
    pub revision: i64,
    /// The program of the refresher, once it has run.
    pub refresher: Option<String>,
}

fn read(item: &Attributes) -> Result<Generation, StoreError> {
    Ok(Generation {
        number: item.number("generation")?.unwrap_or(0),
        has_content: item.flag("has_content")?,
        published: item.text("published")?,
        revision: item.number("revision")?.unwrap_or(0),
        refresher: item.text("refresher")?,
    })
}

impl Store {
    /// What is published; `None` if nothing was published yet.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn generation(&self) -> Result<Option<Generation>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(ID));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(read).transpose()
    }

    /// Starts the generation after `seen`, which is the one that was read, or 0 if there was none. `has_content` says whether its
    /// content is stored.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn raise_generation(&self, seen: i64, has_content: bool) -> Result<WriteOutcome, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(ID));
        let request = request
            .update_expression("SET generation = :next, has_content = :content ADD revision :one")
            .expression_attribute_values(":next", number(seen + 1))
            .expression_attribute_values(":content", AttributeValue::Bool(has_content))
            .expression_attribute_values(":one", number(1));
        let request = if seen == 0 {
            request.condition_expression("attribute_not_exists(generation)")
        } else {
            request.condition_expression("generation = :seen").expression_attribute_values(":seen", number(seen))
        };
        write_outcome(request.send().await)
    }

    /// Records that the publish of this generation has ended, with its description, unless another one has started.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn finish_generation(&self, generation: i64, published: &str) -> Result<WriteOutcome, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(ID));
        let request = request
            .update_expression("SET published = :published")
            .expression_attribute_values(":published", text(published))
            .condition_expression("generation = :seen")
            .expression_attribute_values(":seen", number(generation));
        write_outcome(request.send().await)
    }

    /// Records that a refresher changed the site, if it still shows this generation.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn raise_revision(&self, generation: i64) -> Result<WriteOutcome, StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(ID));
        let request = request
            .update_expression("ADD revision :one")
            .expression_attribute_values(":one", number(1))
            .condition_expression("generation = :seen")
            .expression_attribute_values(":seen", number(generation));
        write_outcome(request.send().await)
    }

    /// Records the program of the refresher, so that who publishes with another one is warned.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn set_refresher(&self, program: &str) -> Result<(), StoreError> {
        let request = self.client.update_item().table_name(self.table(Table::Petitions)).key("id", text(ID));
        let request = request.update_expression("SET refresher = :program");
        request
            .expression_attribute_values(":program", text(program))
            .send()
            .await
            .map_err(|error| unavailable(&error))?;
        Ok(())
    }
}
