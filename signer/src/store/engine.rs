//! An embedded DynamoDB engine behind the SDK's interface, without a port or an account.

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region, StalledStreamProtectionConfig};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use dynoxide::Database;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::task::JoinError;

/// A handle to an engine; cheap to clone.
#[derive(Clone)]
pub struct Engine(pub(super) Database);

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine(…)")
    }
}

impl Engine {
    /// A client of this engine; `wrap` may add a layer, such as fault injection.
    ///
    /// The client has no timeouts: nothing gets lost on the way to an engine in the same process. The SDK's stalled-stream
    /// protection would give up after six seconds on a call that is still queued, and send it again.
    pub fn client(&self, wrap: impl FnOnce(SharedHttpConnector) -> SharedHttpConnector) -> Client {
        client(wrap(SharedHttpConnector::new(self.clone())))
    }

    /// Runs one operation, given its `x-amz-target` and JSON. Returns status and JSON.
    ///
    /// # Errors
    /// If the engine panics.
    pub async fn operate(&self, target: &str, body: Vec<u8>) -> Result<(u16, String), JoinError> {
        let database = self.0.clone();
        let operation = target.rsplit_once('.').map_or("", |(_, operation)| operation).to_owned();
        tokio::task::spawn_blocking(move || dispatch(&database, &operation, &body)).await
    }
}

/// A client whose requests go to an embedded engine.
pub(super) fn client(connector: SharedHttpConnector) -> Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("local"))
        .endpoint_url("http://embedded.invalid")
        .credentials_provider(Credentials::new("local", "local", None, None, "embedded"))
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .timeout_config(TimeoutConfig::disabled())
        .http_client(http_client_fn(move |_, _| connector.clone()))
        .build();
    Client::from_conf(config)
}

impl HttpConnector for Engine {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let engine = self.clone();
        HttpConnectorFuture::new(async move {
            let target = request.headers().get("x-amz-target").unwrap_or_default();
            let answer = engine.operate(target, request.body().bytes().unwrap_or_default().to_vec()).await;
            let (status, json) = answer.map_err(|error| ConnectorError::other(error.into(), None))?;
            let status = status.try_into().map_err(|_| ConnectorError::other("status".into(), None))?;
            let mut response = HttpResponse::new(status, SdkBody::from(json));
            response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
            Ok(response)
        })
    }
}

/// Runs one operation. Returns status and JSON.
fn dispatch(database: &Database, operation: &str, body: &[u8]) -> (u16, String) {
    match operation {
        "GetItem" => answer(body, |request| database.get_item(request)),
        "PutItem" => answer(body, |request| database.put_item(request)),
        "UpdateItem" => answer(body, |request| database.update_item(request)),
        "DeleteItem" => answer(body, |request| database.delete_item(request)),
        "TransactWriteItems" => answer(body, |request| database.transact_write_items(request)),
        "BatchGetItem" => answer(body, |request| database.batch_get_item(request)),
        "Query" => answer(body, |request| database.query(request)),
        "Scan" => answer(body, |request| database.scan(request)),
        "DescribeTable" => answer(body, |request| database.describe_table(request)),
        "CreateTable" => answer(body, |request| database.create_table(request)),
        "UpdateTimeToLive" => answer(body, |request| database.update_time_to_live(request)),
        _ => (400, r#"{"__type":"com.amazon.coral.service#UnknownOperationException"}"#.to_owned()),
    }
}

fn answer<Q: DeserializeOwned, A: Serialize>(
    body: &[u8],
    call: impl FnOnce(Q) -> dynoxide::Result<A>,
) -> (u16, String) {
    let request = match serde_json::from_slice(body) {
        Ok(request) => request,
        Err(_) => return (400, r#"{"__type":"com.amazon.coral.service#SerializationException"}"#.to_owned()),
    };
    match call(request).map(|answer| serde_json::to_string(&answer)) {
        Ok(Ok(json)) => (200, json),
        Ok(Err(_)) => (500, r#"{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}"#.to_owned()),
        Err(error) => (error.status_code(), error.to_json()),
    }
}
