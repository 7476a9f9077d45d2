//! The DynamoDB client of all functions.

use std::time::Duration;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region, StalledStreamProtectionConfig};

use crate::config::AwsConfig;
use crate::https::Https;

/// Visitors wait for these calls: three attempts of at most two seconds fit API Gateway's timeout and our deadline.
pub(crate) fn dynamodb(aws: &AwsConfig, https: &Https) -> aws_sdk_dynamodb::Client {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(Duration::from_secs(2))
        .operation_timeout(Duration::from_secs(6))
        .build();
    let mut config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(aws.region.clone()))
        .credentials_provider(SharedCredentialsProvider::new(aws.credentials.clone()))
        .timeout_config(timeouts)
        // The SDK's stalled-stream protection takes six seconds to notice what these timeouts notice in two.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .retry_config(RetryConfig::standard())
        .http_client(https.for_sdk());
    config.set_endpoint_url(aws.dynamodb.clone());
    aws_sdk_dynamodb::Client::from_conf(config.build())
}
