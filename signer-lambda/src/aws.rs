//! What both functions ask of AWS: DynamoDB, and one call of SSM.

use std::time::{Duration, SystemTime};

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region, StalledStreamProtectionConfig};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_types::body::SdkBody;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::config::{Aws, Config, SecretSource};
use crate::https::Https;

/// Why the secrets cannot be had. Names the parameter, never what it holds.
#[derive(Debug, thiserror::Error)]
#[error("the SSM parameter {name} cannot be read ({why})")]
pub(crate) struct ParameterError {
    name: String,
    why: String,
}

/// DynamoDB. A visitor waits for it: three tries of at most two seconds stay within API Gateway's time and ours.
pub(crate) fn dynamodb(aws: &Aws, https: &Https) -> aws_sdk_dynamodb::Client {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(Duration::from_secs(2))
        .operation_timeout(Duration::from_secs(6))
        .build();
    let mut config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(aws.region.clone()))
        .credentials_provider(SharedCredentialsProvider::new(aws.credentials.clone()))
        .timeout_config(timeouts)
        // The SDK's watch over slow uploads takes six seconds to notice what these notice in two.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .retry_config(RetryConfig::standard())
        .http_client(https.for_sdk());
    config.set_endpoint_url(aws.dynamodb.clone());
    aws_sdk_dynamodb::Client::from_conf(config.build())
}

/// The secrets, from where they are.
///
/// # Errors
/// When they are in a parameter that is not there or may not be read.
pub(crate) async fn secrets(config: &Config, https: &Https) -> Result<Zeroizing<String>, ParameterError> {
    match &config.secrets {
        SecretSource::Text(text) => Ok(text.clone()),
        SecretSource::Parameter(name) => parameter(&config.aws, https, name, SystemTime::now()).await,
    }
}

/// Reads one SecureString. Signed by hand: the SDK of SSM would be a tenth of the binary for one call.
async fn parameter(aws: &Aws, https: &Https, name: &str, now: SystemTime) -> Result<Zeroizing<String>, ParameterError> {
    let failed = |why: String| ParameterError { name: name.to_owned(), why };
    let request = sign_get_parameter(aws, name, now).ok_or_else(|| failed("it cannot be signed".to_owned()))?;
    let (status, body) = https.send(request).await.ok_or_else(|| failed("SSM does not answer".to_owned()))?;
    if status != 200 {
        return Err(failed(format!("SSM answers {status}")));
    }
    let answer: GetParameter = serde_json::from_slice(&body).map_err(|_| failed("no sound answer".to_owned()))?;
    Ok(Zeroizing::new(answer.parameter.value))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GetParameter {
    parameter: Parameter,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Parameter {
    value: String,
}

fn sign_get_parameter(aws: &Aws, name: &str, now: SystemTime) -> Option<http::Request<SdkBody>> {
    let url = aws.ssm.clone().unwrap_or_else(|| format!("https://ssm.{}.amazonaws.com", aws.region));
    let url = format!("{}/", url.trim_end_matches('/'));
    let body = serde_json::json!({ "Name": name, "WithDecryption": true }).to_string();
    let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", "AmazonSSM.GetParameter")];
    let identity = aws.credentials.clone().into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(&aws.region)
        .name("ssm")
        .time(now)
        .settings(SigningSettings::default())
        .build()
        .ok()?
        .into();
    let signable =
        SignableRequest::new("POST", url.as_str(), headers.into_iter(), SignableBody::Bytes(body.as_bytes())).ok()?;
    let (instructions, _) = sign(signable, &parameters).ok()?.into_parts();
    let mut request = http::Request::post(&url);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let mut request = request.body(SdkBody::from(body)).ok()?;
    instructions.apply_to_request_http1x(&mut request);
    Some(request)
}
