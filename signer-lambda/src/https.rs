//! One HTTPS client with a connection pool for DynamoDB, SES, SSM and the site, so that trusted roots are read only once.
//!
//! It speaks HTTP/1.1, which all of them do. The SDK's own connector includes HTTP/2, which would make the binary that every cold
//! start loads larger without being used.

use std::error::Error;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::ErrorKind;
use bytes::Bytes;
use futures::future::BoxFuture;
use http_body_util::BodyExt;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{HttpConnector as Tcp, capture_connection};
use hyper_util::client::legacy::{self, Client};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use signer::Fetch;

/// Connecting takes a few milliseconds within AWS; a connection that takes longer is lost.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);

/// A lazily created client; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Https(Arc<OnceLock<Client<HttpsConnector<Tcp>, SdkBody>>>);

impl Https {
    /// Starts to create the client on a thread of its own: parsing the trusted roots takes longer than the rest of a cold start,
    /// and they are not needed before the first request.
    pub(crate) fn new() -> Self {
        let https = Self(Arc::default());
        let starting = https.clone();
        // If no thread can be started, the first call creates the client.
        let _ = std::thread::Builder::new().spawn(move || drop(starting.client()));
        https
    }

    fn client(&self) -> Client<HttpsConnector<Tcp>, SdkBody> {
        self.0.get_or_init(create_client).clone()
    }

    /// The client for an AWS SDK.
    pub(crate) fn for_sdk(&self) -> SharedHttpClient {
        let https = self.clone();
        http_client_fn(move |_, _| SharedHttpConnector::new(https.clone()))
    }

    /// Sends a request. Returns status and body; `None` if there was no complete response.
    pub(crate) async fn send(&self, request: http::Request<SdkBody>) -> Option<(u16, Bytes)> {
        let response = self.client().request(request).await.ok()?;
        let status = response.status().as_u16();
        Some((status, response.into_body().collect().await.ok()?.to_bytes()))
    }
}

fn create_client() -> Client<HttpsConnector<Tcp>, SdkBody> {
    let mut tcp = Tcp::new();
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_connect_timeout(Some(CONNECT_TIMEOUT));
    let versions = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring supports the default protocol versions");
    let trusting = versions.clone().with_native_roots().unwrap_or_else(|error| {
        tracing::error!(%error, "no trusted roots, so all connections will fail");
        versions.with_root_certificates(RootCertStore::empty())
    });
    let tls = HttpsConnectorBuilder::new().with_tls_config(trusting.with_no_client_auth());
    let connector = tls.https_or_http().enable_http1().wrap_connector(tcp);
    Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector)
}

impl Fetch for Https {
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        Box::pin(async move {
            let request = http::Request::get(url).body(SdkBody::empty()).ok()?;
            let (status, body) = self.send(request).await?;
            (status == 200).then_some(body)
        })
    }
}

impl HttpConnector for Https {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = self.client();
        HttpConnectorFuture::new(async move {
            let mut request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
            let connection = capture_connection(&mut request);
            if let Some(captured) = request.extensions().get::<CaptureSmithyConnection>() {
                // Lets the SDK close a connection after a failed response, and retry on another one.
                captured.set_connection_retriever(move || {
                    connection.connection_metadata().as_ref()?;
                    let connection = connection.clone();
                    let poison = move || {
                        connection.connection_metadata().as_ref().inspect(|connection| connection.poison());
                    };
                    Some(ConnectionMetadata::builder().proxied(false).poison_fn(poison).build())
                });
            }
            let response = client.request(request).await.map_err(failure)?;
            let response = response.map(SdkBody::from_body_1_x);
            HttpResponse::try_from(response).map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}

/// Classifies an error for the SDK's retries.
fn failure(error: legacy::Error) -> ConnectorError {
    let cause = error.source().and_then(|source| source.downcast_ref::<hyper::Error>());
    if cause.is_some_and(hyper::Error::is_user) {
        ConnectorError::user(error.into())
    } else if cause.is_some_and(hyper::Error::is_timeout) {
        ConnectorError::timeout(error.into())
    } else if cause.is_some_and(hyper::Error::is_incomplete_message) {
        ConnectorError::other(error.into(), Some(ErrorKind::TransientError))
    } else {
        // Not connected, or disconnected.
        ConnectorError::io(error.into())
    }
}
