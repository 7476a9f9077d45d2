//! Requests other than the SDK's: to the published site, and to services of AWS of which one call is needed.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpConnector};
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

use crate::https::https_connector;

/// The time of one request.
const TIMEOUT: Duration = Duration::from_secs(20);

/// A client that follows no redirects.
#[derive(Clone, Debug)]
pub struct HttpClient(SharedHttpConnector);

/// Why there is no response.
#[derive(Debug, thiserror::Error)]
pub enum HttpFailure {
    /// The request cannot be sent.
    #[error("the address is not valid")]
    Invalid,
    /// No credentials to sign it with.
    #[error("the credentials could not be renewed")]
    Credentials,
    /// No connection, or an interrupted one.
    #[error("no connection")]
    Connection,
    /// No complete response in time.
    #[error("no response within 20 seconds")]
    Timeout,
}

impl Default for HttpClient {
    fn default() -> Self {
        Self(https_connector())
    }
}

impl HttpClient {
    /// Sends a request and reads the whole response.
    ///
    /// # Errors
    /// If there is no response, whatever its status.
    pub async fn send(&self, request: http::Request<String>) -> Result<http::Response<Vec<u8>>, HttpFailure> {
        let request = Request::try_from(request.map(SdkBody::from)).map_err(|_| HttpFailure::Invalid)?;
        let response = async {
            let response = self.0.call(request).await.map_err(|_| HttpFailure::Connection)?;
            let response = response.try_into_http1x().map_err(|_| HttpFailure::Connection)?;
            let (parts, body) = response.into_parts();
            let body = body.collect().await.map_err(|_| HttpFailure::Connection)?.to_bytes().to_vec();
            Ok(http::Response::from_parts(parts, body))
        };
        tokio::time::timeout(TIMEOUT, response).await.map_err(|_| HttpFailure::Timeout)?
    }
}
