//! The HTTPS client of the AWS SDK, which `object_store` uses as well: one client, one TLS, one set of trusted roots.

use std::time::Duration;

use aws_smithy_http_client::Connector;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpClient, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService,
};

/// The client of all requests to AWS.
pub(crate) fn https_client() -> SharedHttpClient {
    let connector = https_connector();
    http_client_fn(move |_, _| connector.clone())
}

pub(crate) fn https_connector() -> SharedHttpConnector {
    SharedHttpConnector::new(Connector::builder().tls_provider(Provider::Rustls(CryptoMode::Ring)).build())
}

/// Requests at the same time: enough to hide the latency of a bucket, and far below its rate limits.
pub(crate) const CONCURRENCY: usize = 16;

/// The time of one request that reads.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// Makes `object_store` use the client of the SDK.
#[derive(Debug)]
pub(crate) struct SmithyConnector;

#[derive(Debug)]
struct SmithyService(SharedHttpConnector);

impl HttpConnector for SmithyConnector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(SmithyService(https_connector())))
    }
}

#[async_trait::async_trait]
impl HttpService for SmithyService {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let request = http::Request::from_parts(parts, SdkBody::from(body));
        let request = Request::try_from(request).map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?;
        let response = tokio::time::timeout(REQUEST_TIMEOUT, self.0.call(request))
            .await
            .map_err(|elapsed| HttpError::new(HttpErrorKind::Timeout, elapsed))?
            .map_err(|error| HttpError::new(error_kind(&error), error))?;
        let response = response.try_into_http1x().map_err(|error| HttpError::new(HttpErrorKind::Decode, error))?;
        let interrupted = |error| HttpError::new_boxed(HttpErrorKind::Interrupted, error);
        Ok(response.map(|body| HttpResponseBody::new(body.map_err(interrupted))))
    }
}

/// The kind decides whether `object_store` retries.
fn error_kind(error: &ConnectorError) -> HttpErrorKind {
    if error.is_timeout() {
        HttpErrorKind::Timeout
    } else if error.is_io() {
        HttpErrorKind::Connect
    } else {
        HttpErrorKind::Unknown
    }
}
