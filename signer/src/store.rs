//! The tables: DynamoDB through its SDK, in AWS and embedded alike. There is no other kind of store.

pub(crate) mod attributes;
mod batch;
pub(crate) mod copy;
pub mod counts;
#[cfg(feature = "embedded")]
mod embedded;
#[cfg(feature = "embedded")]
mod engine;
pub mod generation;
pub mod imports;
pub(crate) mod item;
pub mod lease;
pub mod limits;
pub mod outbox;
pub mod paper;
pub mod petitions;
pub mod progress;
mod published;
mod release;
mod rules;
mod scan;
mod schema;
pub mod signatures;
mod site;
pub mod stats;
pub(crate) mod table;
mod update_expression;

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};

use crate::random::{self, SystemRandom};

pub use self::release::{FORMAT, Release};
pub use self::table::Table;

/// A client of the tables.
#[derive(Clone, Debug)]
pub struct Store {
    client: Client,
    prefix: String,
    /// The id of the lease under which petitions are registered.
    lease: Option<String>,
    #[cfg(feature = "embedded")]
    engine: Option<engine::Engine>,
}

/// Why a store operation failed. Never contains the SDK's message, which may contain an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Unreachable, throttled or failing; a short code from DynamoDB or the SDK.
    #[error("the store is unavailable ({0})")]
    Unavailable(&'static str),
    /// Too many concurrent writes to the same item: it is in a transaction, or the transaction was throttled. Nothing was
    /// written, so the write can be retried.
    #[error("too many concurrent writes to the same item")]
    Busy,
    /// The lease on the site, under which petitions were registered, has been taken by another process.
    #[error("another process has taken over the site")]
    LeaseLost,
    /// An item has an invalid attribute.
    #[error("invalid attribute `{0}` in an item")]
    Corrupt(&'static str),
    /// The store was written by a later release, whose format this one does not understand.
    #[error("the store was written by a later release; install Undersigned {0} or later")]
    NewerFormat(Release),
}

/// Outcome of a conditional write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum WriteOutcome {
    /// The write was done.
    Done,
    /// The condition failed: another writer was faster, or an earlier attempt of ours succeeded.
    ConditionFailed,
}

impl Store {
    /// The tables whose names start with `prefix`.
    pub fn new(client: Client, prefix: impl Into<String>) -> Self {
        Self {
            client,
            prefix: prefix.into(),
            lease: None,
            #[cfg(feature = "embedded")]
            engine: None,
        }
    }

    /// The SDK client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The full name of a table.
    pub fn table(&self, table: Table) -> String {
        format!("{}{}", self.prefix, table.as_str())
    }
}

/// The outcome of a conditional write, given the response.
pub(crate) fn write_outcome<T, E: ProvideErrorMetadata, R>(
    response: Result<T, SdkError<E, R>>,
) -> Result<WriteOutcome, StoreError> {
    match response {
        Ok(_) => Ok(WriteOutcome::Done),
        Err(error) => {
            let code = error.as_service_error().and_then(ProvideErrorMetadata::code);
            match code {
                Some("ConditionalCheckFailedException") => Ok(WriteOutcome::ConditionFailed),
                _ => Err(unavailable(&error)),
            }
        }
    }
}

/// First upper bound of a wait between attempts, in milliseconds; it doubles six times.
const WAIT_MS: u64 = 10;

/// Returns whether a write was done. If not, because another writer was faster or the item is in a transaction, waits with
/// backoff and jitter; the caller reads again and decides again.
///
/// # Errors
/// If the store fails.
pub(crate) async fn done_or_wait(outcome: Result<WriteOutcome, StoreError>, attempt: u32) -> Result<bool, StoreError> {
    match outcome {
        Ok(WriteOutcome::Done) => Ok(true),
        Ok(WriteOutcome::ConditionFailed) | Err(StoreError::Busy) => {
            let wait = random::below(&SystemRandom, WAIT_MS << attempt.min(6)) + 1;
            tokio::time::sleep(Duration::from_millis(wait)).await;
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Reduces an SDK error to a code. A plain write to an item that is in a transaction fails with a conflict, which the SDK does
/// not retry.
pub(crate) fn unavailable<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> StoreError {
    let code = match error {
        SdkError::ServiceError(service) => match service.err().code() {
            Some("TransactionConflictException") => return StoreError::Busy,
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
