//! The store of a running preview: DynamoDB's protocol over loopback, since one process owns the file.

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use axum::body::Body;
use axum::http::{Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as TcpConnector;
use hyper_util::rt::TokioExecutor;
use signer::Store;

use crate::lock::StoreEndpoint;

/// The header with the operation of a request.
pub(crate) const TARGET: &str = "x-amz-target";
/// More than the largest request of the signer.
pub(crate) const BODY_MAX: usize = 16 * 1024 * 1024;

/// The store behind an endpoint of [`crate::preview::store_endpoint`].
pub(crate) fn open(endpoint: StoreEndpoint) -> Store {
    let client = Client::builder(TokioExecutor::new()).build_http();
    Store::over(SharedHttpConnector::new(RemoteStore { client, endpoint }))
}

/// Sends each request of the SDK to the endpoint.
#[derive(Clone, Debug)]
struct RemoteStore {
    client: Client<TcpConnector, Body>,
    endpoint: StoreEndpoint,
}

impl HttpConnector for RemoteStore {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let remote = self.clone();
        HttpConnectorFuture::new(async move {
            let target = request.headers().get(TARGET).unwrap_or_default();
            let authorization = format!("Bearer {}", remote.endpoint.token);
            let body = request.body().bytes().unwrap_or_default().to_vec();
            let request = Request::post(&remote.endpoint.url)
                .header(TARGET, target)
                .header(header::AUTHORIZATION, authorization)
                .body(Body::from(body))
                .map_err(|error| ConnectorError::user(error.into()))?;
            let response = remote.client.request(request).await.map_err(|error| ConnectorError::io(error.into()))?;
            let status = response.status().as_u16().try_into();
            let status = status.map_err(|_| ConnectorError::other("status".into(), None))?;
            let body = axum::body::to_bytes(Body::new(response.into_body()), BODY_MAX).await;
            let body = body.map_err(|error| ConnectorError::io(error.into()))?;
            let mut response = HttpResponse::new(status, SdkBody::from(body));
            response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
            Ok(response)
        })
    }
}
