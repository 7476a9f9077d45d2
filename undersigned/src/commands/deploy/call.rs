//! Calls of AWS's services.

use publisher::{AwsApi, AwsRequest, HttpFailure};
use serde::de::DeserializeOwned;

/// Why something of AWS is not known.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    /// The credentials do not allow it.
    #[error("not allowed: {0}")]
    NotAllowed(&'static str),
    /// It does not exist.
    #[error("it does not exist")]
    NotFound,
    /// Anything else.
    #[error("{0}")]
    Failed(String),
}

impl From<HttpFailure> for ReadError {
    fn from(error: HttpFailure) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Calls a service of the older kind, whose requests are forms and whose responses are XML.
pub(super) async fn query(
    api: &AwsApi,
    service: &str,
    variable: &str,
    action: &'static str,
    form: &str,
) -> Result<String, ReadError> {
    let request = AwsRequest {
        host: service,
        service,
        variable,
        region: None,
        path: "/",
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: Some(form),
    };
    succeeded(action, api.call(&request).await?)
}

/// The body of a successful response.
fn succeeded(action: &'static str, response: (u16, String)) -> Result<String, ReadError> {
    let (status, body) = response;
    let says = |word: &str| body.contains(word);
    match status {
        200 => Ok(body),
        403 => Err(ReadError::NotAllowed(action)),
        _ if says("AccessDenied") || says("UnauthorizedOperation") => Err(ReadError::NotAllowed(action)),
        404 => Err(ReadError::NotFound),
        _ if says("does not exist") || says("ResourceNotFound") || says("NotFoundException") => {
            Err(ReadError::NotFound)
        }
        _ => Err(ReadError::Failed(format!("{action}: AWS responded with {status}"))),
    }
}

pub(super) fn from_json<T: DeserializeOwned>(body: &str) -> Result<T, ReadError> {
    serde_json::from_str(body).map_err(|_| ReadError::Failed("malformed response".to_owned()))
}

/// A request of the newer kind, with a path.
pub(super) async fn get(
    api: &AwsApi,
    host: &str,
    service: &str,
    variable: &str,
    action: &'static str,
    path: &str,
) -> Result<String, ReadError> {
    let request = AwsRequest { host, service, variable, region: None, path, headers: &[], body: None };
    succeeded(action, api.call(&request).await?)
}

/// A request with its operation in a header.
pub(super) async fn operate(
    api: &AwsApi,
    service: &str,
    region: Option<&str>,
    (action, target): (&'static str, &str),
    body: &str,
) -> Result<String, ReadError> {
    let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)];
    let variable = service.to_ascii_uppercase();
    let request = AwsRequest {
        host: service,
        service,
        variable: &variable,
        region,
        path: "/",
        headers: &headers,
        body: Some(body),
    };
    succeeded(action, api.call(&request).await?)
}
