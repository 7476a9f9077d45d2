//! Reads the secrets of a function: from its environment or from SSM.

use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_types::body::SdkBody;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::config::{AwsConfig, SecretSource, SharedConfig};
use crate::https::Https;

/// Why a parameter cannot be read. Does not contain its value.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the SSM parameter {name} ({reason})")]
pub(crate) struct ParameterError {
    name: String,
    reason: String,
}

/// Reads the secrets from the configured source.
///
/// # Errors
/// If the parameter does not exist or cannot be read.
pub(crate) async fn read_secrets(config: &SharedConfig, https: &Https) -> Result<Zeroizing<String>, ParameterError> {
    match &config.secrets {
        SecretSource::Text(text) => Ok(text.clone()),
        SecretSource::Parameter(name) => read_parameter(&config.aws, https, name, SystemTime::now()).await,
    }
}

/// Reads a SecureString. Signs the request itself, since the SDK for SSM would be a tenth of the binary for one call.
async fn read_parameter(
    aws: &AwsConfig,
    https: &Https,
    name: &str,
    now: SystemTime,
) -> Result<Zeroizing<String>, ParameterError> {
    let failed = |reason: String| ParameterError { name: name.to_owned(), reason };
    let request = sign_get_parameter(aws, name, now).ok_or_else(|| failed("cannot sign the request".to_owned()))?;
    let (status, body) = https.send(request).await.ok_or_else(|| failed("no response from SSM".to_owned()))?;
    if status != 200 {
        return Err(failed(format!("SSM responded with {status}")));
    }
    let response: GetParameterResponse =
        serde_json::from_slice(&body).map_err(|_| failed("malformed response from SSM".to_owned()))?;
    Ok(Zeroizing::new(response.parameter.value))
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GetParameterResponse {
    parameter: Parameter,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Parameter {
    value: String,
}

fn sign_get_parameter(aws: &AwsConfig, name: &str, now: SystemTime) -> Option<http::Request<SdkBody>> {
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
