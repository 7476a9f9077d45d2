//! Creation of the tables.

use std::time::Duration;

use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection, ProjectionType,
    ScalarAttributeType, TimeToLiveSpecification,
};

use super::table::{MAIL_INDEX, Table};
use super::{Store, StoreError, unavailable};

/// Timeout for creating a table; DynamoDB takes some seconds.
const CREATE_TIMEOUT: Duration = Duration::from_secs(120);

impl Store {
    /// Creates missing tables and waits until they are active. For the embedded engine and tests; in AWS the template creates
    /// them.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn create_tables(&self) -> Result<(), StoreError> {
        for table in Table::ALL {
            self.create_table(table).await?;
        }
        Ok(())
    }

    async fn create_table(&self, table: Table) -> Result<(), StoreError> {
        let mut request =
            self.client.create_table().table_name(self.table(table)).billing_mode(BillingMode::PayPerRequest);
        for (index, key) in table.keys().iter().enumerate() {
            let kind = if index == 0 { KeyType::Hash } else { KeyType::Range };
            request =
                request.attribute_definitions(attribute(key, ScalarAttributeType::S)?).key_schema(key_of(key, kind)?);
        }
        if table == Table::Signatures {
            let index = GlobalSecondaryIndex::builder()
                .index_name(MAIL_INDEX)
                .key_schema(key_of("mail_shard", KeyType::Hash)?)
                .key_schema(key_of("mail_due", KeyType::Range)?)
                .projection(Projection::builder().projection_type(ProjectionType::KeysOnly).build())
                .build()
                .map_err(|_| StoreError::Corrupt("index"))?;
            request = request
                .attribute_definitions(attribute("mail_shard", ScalarAttributeType::S)?)
                .attribute_definitions(attribute("mail_due", ScalarAttributeType::N)?)
                .global_secondary_indexes(index);
        }
        match request.send().await {
            Ok(_) => {}
            Err(SdkError::ServiceError(error)) if error.err().is_resource_in_use_exception() => return Ok(()),
            Err(error) => return Err(unavailable(&error)),
        }
        let active = self.client.wait_until_table_exists().table_name(self.table(table)).wait(CREATE_TIMEOUT).await;
        active.map_err(|_| StoreError::Unavailable("creating a table"))?;
        if table.has_expires() {
            let expires = TimeToLiveSpecification::builder().enabled(true).attribute_name("expires").build();
            let expires = expires.map_err(|_| StoreError::Corrupt("expires"))?;
            let request = self.client.update_time_to_live().table_name(self.table(table));
            request.time_to_live_specification(expires).send().await.map_err(|error| unavailable(&error))?;
        }
        Ok(())
    }
}

fn attribute(name: &str, kind: ScalarAttributeType) -> Result<AttributeDefinition, StoreError> {
    let definition = AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build();
    definition.map_err(|_| StoreError::Corrupt("attribute"))
}

fn key_of(name: &str, kind: KeyType) -> Result<KeySchemaElement, StoreError> {
    KeySchemaElement::builder().attribute_name(name).key_type(kind).build().map_err(|_| StoreError::Corrupt("key"))
}
