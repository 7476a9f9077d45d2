//! Signed requests to services of AWS for which an SDK would be minutes of compilation for one call.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings};
use aws_sigv4::sign::v4;
use aws_types::SdkConfig;

use crate::aws::{credentials, endpoint, region};
use crate::error::PublishError;
use crate::http_client::{HttpClient, HttpFailure};

/// Services of AWS.
#[derive(Debug)]
pub struct AwsApi {
    aws: SdkConfig,
    credentials: SharedCredentialsProvider,
    /// The region unless a request names another.
    pub region: String,
    client: HttpClient,
}

/// A request to a service.
#[derive(Clone, Copy, Debug)]
pub struct AwsRequest<'a> {
    /// The first part of the host's name.
    pub host: &'a str,
    /// The name that it is signed for.
    pub service: &'a str,
    /// What `AWS_ENDPOINT_URL_…` calls it.
    pub variable: &'a str,
    /// Another region than the client's.
    pub region: Option<&'a str>,
    /// With a slash at the start.
    pub path: &'a str,
    /// Headers beside the signature.
    pub headers: &'a [(&'a str, &'a str)],
    /// `None` for a GET.
    pub body: Option<&'a str>,
}

impl AwsApi {
    /// Makes no request yet.
    ///
    /// # Errors
    /// [`PublishError::MissingRegion`] and [`PublishError::MissingCredentials`].
    pub fn new(aws: &SdkConfig) -> Result<Self, PublishError> {
        let (credentials, region) = (credentials(aws)?, region(aws)?.to_owned());
        Ok(Self { aws: aws.clone(), credentials, region, client: HttpClient::default() })
    }

    /// Sends a request. Returns the status and the body.
    ///
    /// # Errors
    /// If there is no response.
    pub async fn call(&self, request: &AwsRequest<'_>) -> Result<(u16, String), HttpFailure> {
        let region = request.region.unwrap_or(&self.region);
        let endpoint = endpoint(&self.aws, request.variable)
            .unwrap_or_else(|| format!("https://{}.{region}.amazonaws.com", request.host));
        let url = format!("{}{}", endpoint.trim_end_matches('/'), request.path);
        let credentials = self.credentials.provide_credentials().await.map_err(|_| HttpFailure::Credentials)?;
        let signed = sign(request, &credentials, region, &url).ok_or(HttpFailure::Invalid)?;
        let response = self.client.send(signed).await?;
        let status = response.status().as_u16();
        Ok((status, String::from_utf8_lossy(response.body()).into_owned()))
    }
}

fn sign(request: &AwsRequest<'_>, credentials: &Credentials, region: &str, url: &str) -> Option<http::Request<String>> {
    let (method, body) = (if request.body.is_some() { "POST" } else { "GET" }, request.body.unwrap_or_default());
    let identity = credentials.clone().into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name(request.service)
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .ok()?
        .into();
    let headers = request.headers.iter().copied();
    let signable = SignableRequest::new(method, url, headers, SignableBody::Bytes(body.as_bytes())).ok()?;
    let (instructions, _) = aws_sigv4::http_request::sign(signable, &parameters).ok()?.into_parts();
    let mut built = http::Request::builder().method(method).uri(url);
    for (name, value) in request.headers {
        built = built.header(*name, *value);
    }
    let mut built = built.body(body.to_owned()).ok()?;
    instructions.apply_to_request_http1x(&mut built);
    Some(built)
}
