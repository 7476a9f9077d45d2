//! What can be done to the tables: DynamoDB through its SDK, in AWS and embedded alike. There is no other store.

mod attributes;
pub mod counts;
#[cfg(feature = "embedded")]
pub mod embedded;
mod item;
pub mod limits;
pub mod petitions;
pub mod schema;
pub mod signatures;
mod update_expression;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};

/// The four tables.
#[derive(Clone, Debug)]
pub struct Store {
    client: Client,
    prefix: String,
    #[cfg(feature = "embedded")]
    engine: Option<embedded::Engine>,
}

/// Why the store did not do it. Never holds the SDK's text, which may hold an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// It cannot be reached, is throttled, or failed; the code of DynamoDB, or of the SDK.
    #[error("the store does not answer ({0})")]
    Unavailable(&'static str),
    /// Too many change the same item at once.
    #[error("too many change the same item at once")]
    Busy,
    /// An item cannot be read; the attribute.
    #[error("an item has no sound `{0}`")]
    Corrupt(&'static str),
}

/// Whether a conditional write was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Written {
    /// It was.
    Yes,
    /// Its condition did not hold: somebody was faster, or an earlier try of ours had been done.
    ConditionFailed,
}

impl Store {
    /// The tables whose names begin with `prefix`, through `client`.
    pub fn new(client: Client, prefix: impl Into<String>) -> Self {
        Self {
            client,
            prefix: prefix.into(),
            #[cfg(feature = "embedded")]
            engine: None,
        }
    }

    /// The client, for what is no table operation.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The full name of a table.
    pub fn table(&self, table: schema::Table) -> String {
        format!("{}{}", self.prefix, table.as_str())
    }
}

/// How a failed call of the SDK is told: by its code alone.
pub(crate) fn unavailable<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> StoreError {
    let code = match error {
        SdkError::ServiceError(service) => match service.err().code() {
            Some("ProvisionedThroughputExceededException" | "ThrottlingException" | "RequestLimitExceeded") => {
                "throttled"
            }
            Some("ResourceNotFoundException") => "no such table",
            Some("AccessDeniedException" | "UnrecognizedClientException") => "not allowed",
            Some("ValidationException") => "not valid",
            Some("InternalServerError") => "internal",
            Some("TransactionCanceledException") => "transaction",
            _ => "service",
        },
        SdkError::TimeoutError(_) => "timeout",
        SdkError::DispatchFailure(_) => "connection",
        SdkError::ConstructionFailure(_) => "construction",
        _ => "response",
    };
    StoreError::Unavailable(code)
}
