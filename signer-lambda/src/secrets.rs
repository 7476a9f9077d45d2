//! Reads the secrets of a function: from its environment or from SSM.

use std::time::{Duration, Instant, SystemTime};

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_types::body::SdkBody;
use serde::Deserialize;
use signer::{Random as _, SystemRandom};
use zeroize::Zeroizing;

use crate::config::{AwsConfig, SecretSource, SharedConfig};
use crate::https::Https;

/// On a busy day many environments start at once, and SSM throttles them.
const TRIES: u32 = 4;
/// The time of one try.
const TRY_TIMEOUT: Duration = Duration::from_secs(1);
/// No try starts later than this.
const RETRY_WITHIN: Duration = Duration::from_secs(2);
/// The first pause between tries, at most; it doubles.
const PAUSE: Duration = Duration::from_millis(100);

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
        SecretSource::Parameter(name) => read_parameter(&config.aws, https, name).await,
    }
}

/// The code of a throttled request, which has status 400.
const THROTTLING: &[u8] = b"ThrottlingException";

/// A failed try, and whether another one can succeed.
struct FailedTry {
    reason: String,
    is_temporary: bool,
}

/// Reads a SecureString, with retries.
async fn read_parameter(aws: &AwsConfig, https: &Https, name: &str) -> Result<Zeroizing<String>, ParameterError> {
    let started = Instant::now();
    for attempt in 1.. {
        let outcome = tokio::time::timeout(TRY_TIMEOUT, try_to_read(aws, https, name)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(FailedTry::temporary("no response from SSM in a second")));
        match outcome {
            Ok(text) => return Ok(text),
            Err(failed) if failed.is_temporary && attempt < TRIES && started.elapsed() < RETRY_WITHIN => {
                tokio::time::sleep(pause(attempt)).await;
            }
            Err(FailedTry { reason, .. }) => return Err(ParameterError { name: name.to_owned(), reason }),
        }
    }
    unreachable!("the last try returns")
}

/// Between half and the whole of a time that doubles, so that environments that started together do not retry together.
fn pause(attempt: u32) -> Duration {
    let whole = PAUSE * 2_u32.pow(attempt - 1);
    let mut random = [0];
    SystemRandom.fill(&mut random);
    whole / 2 + whole * u32::from(random[0]) / 512
}

/// Signs the request itself, since the SDK for SSM would be a tenth of the binary for one call.
async fn try_to_read(aws: &AwsConfig, https: &Https, name: &str) -> Result<Zeroizing<String>, FailedTry> {
    let request = sign_get_parameter(aws, name, SystemTime::now());
    let request = request.ok_or_else(|| FailedTry::lasting("cannot sign the request"))?;
    let (status, body) = https.send(request).await.ok_or_else(|| FailedTry::temporary("no response from SSM"))?;
    if status != 200 {
        let is_throttled = status == 429 || body.windows(THROTTLING.len()).any(|window| window == THROTTLING);
        let reason = format!("SSM responded with {status}");
        return Err(FailedTry { reason, is_temporary: is_throttled || status >= 500 });
    }
    let response: GetParameterResponse =
        serde_json::from_slice(&body).map_err(|_| FailedTry::lasting("malformed response from SSM"))?;
    Ok(Zeroizing::new(response.parameter.value))
}

impl FailedTry {
    fn temporary(reason: &str) -> Self {
        Self { reason: reason.to_owned(), is_temporary: true }
    }

    fn lasting(reason: &str) -> Self {
        Self { reason: reason.to_owned(), is_temporary: false }
    }
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
