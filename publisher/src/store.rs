//! The store that has the signatures, and the name that its counts are kept under.

use std::time::Duration;

use aws_sdk_dynamodb::config::BehaviorVersion;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use signer::Store;

use crate::aws::region;
use crate::error::PublishError;
use crate::https::https_client;

/// Long enough for one attempt at a page of the largest items on a slow line, and for all attempts at it.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(20);
const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// The prefix of the tables' names unless `site.yaml` has another; the default of deploy/template.yaml as well.
pub const TABLE_PREFIX: &str = "undersigned-";

/// A store and its name, which says whose counts those of `counts.json` are.
#[derive(Debug)]
pub struct NamedStore {
    /// The store.
    pub store: Store,
    /// `local`, or `aws:<region>/<prefix>`.
    pub name: String,
}

impl NamedStore {
    /// Opens the tables in AWS; no request is made yet. `prefix` is that of `site.yaml`.
    ///
    /// # Errors
    /// [`PublishError::MissingRegion`].
    pub fn aws(prefix: Option<&str>, aws: &SdkConfig) -> Result<Self, PublishError> {
        let region = region(aws)?;
        let prefix = prefix.unwrap_or(TABLE_PREFIX);
        let timeouts =
            TimeoutConfig::builder().operation_attempt_timeout(ATTEMPT_TIMEOUT).operation_timeout(CALL_TIMEOUT).build();
        let config = aws_sdk_dynamodb::config::Builder::from(aws)
            .behavior_version(BehaviorVersion::latest())
            .timeout_config(timeouts)
            .http_client(https_client());
        let client = aws_sdk_dynamodb::Client::from_conf(config.build());
        Ok(Self { store: Store::new(client, prefix), name: format!("aws:{region}/{prefix}") })
    }
}
