//! A layer between the SDK and the engine: counts calls, and in a storm injects the faults of DynamoDB.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use signer::Store;

use crate::permissions::actions_of;
use crate::tables;

/// Number of calls by operation.
pub type Calls = BTreeMap<String, u64>;

/// A fault of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The call is delayed.
    Delayed,
    /// The request is lost.
    DroppedBefore,
    /// The response is lost.
    DroppedAfter,
    /// The call succeeds, but the response is a server error.
    FailedAfter,
    /// The table is over its capacity.
    Throttled,
    /// A batch returns all keys unprocessed.
    UnprocessedKeys,
    /// An index returns its previous result.
    StaleIndex,
    /// Another transaction is using an item of the transaction.
    TransactionConflict,
    /// A transaction is using the item of a plain write.
    WriteConflict,
    /// The table is over its capacity while a transaction is prepared.
    ThrottledTransaction,
}

impl Fault {
    /// All faults.
    pub const ALL: [Self; 10] = [
        Self::Delayed,
        Self::DroppedBefore,
        Self::DroppedAfter,
        Self::FailedAfter,
        Self::Throttled,
        Self::UnprocessedKeys,
        Self::StaleIndex,
        Self::TransactionConflict,
        Self::WriteConflict,
        Self::ThrottledTransaction,
    ];

    /// Whether this fault can happen to a call.
    fn applies_to(self, operation: &str, request: &HttpRequest) -> bool {
        match self {
            Self::UnprocessedKeys => operation == "BatchGetItem",
            Self::StaleIndex => is_index_read(request),
            Self::TransactionConflict | Self::ThrottledTransaction => operation == "TransactWriteItems",
            Self::WriteConflict => is_plain_write(operation) && is_in_transactions(request),
            _ => true,
        }
    }
}

/// The state of the fault injection, and what it has recorded.
#[derive(Debug, Default)]
pub struct Weather {
    /// Whether calls fail.
    pub storms: AtomicBool,
    /// Whether the store rejects all calls. The SDK does not retry them.
    pub is_down: AtomicBool,
    /// How many of 1,000 calls fail.
    pub per_thousand: AtomicU64,
    /// State of the random number generator.
    seed: AtomicU64,
    /// Calls so far.
    pub calls: Mutex<Calls>,
    /// The operations of the calls in order, unless it storms.
    journal: Mutex<Vec<String>>,
    /// Permissions that the calls need, by caller.
    pub actions: Mutex<BTreeMap<&'static str, BTreeSet<String>>>,
    /// Number of injected faults.
    pub faults: Mutex<BTreeMap<Fault, u64>>,
    /// Faults of the next calls, in addition to those of a storm: operation and fault.
    pub planned: Mutex<Vec<(&'static str, Fault)>>,
    /// Previous result of the index by query, which it may return again.
    index: Mutex<BTreeMap<String, String>>,
}

impl Weather {
    /// The calls since the last call of this function.
    pub fn take_calls(&self) -> Calls {
        std::mem::take(&mut *self.calls.lock().unwrap())
    }

    /// The operations since the last call of this function, in order.
    pub fn take_journal(&self) -> Vec<String> {
        std::mem::take(&mut *self.journal.lock().unwrap())
    }

    fn take_planned(&self, operation: &str) -> Option<Fault> {
        let mut planned = self.planned.lock().unwrap();
        let at = planned.iter().position(|(of, _)| *of == operation)?;
        Some(planned.remove(at).1)
    }

    fn roll(&self) -> u64 {
        let mut z = self.seed.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst).wrapping_add(0x2545_F491_4F6C_DD1D);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The previous result of the index for this query.
    async fn stale(&self, inner: &SharedHttpConnector, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let body: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
        let part = body["ExpressionAttributeValues"][":part"].to_string();
        let answer = inner.call(request).await?;
        let now = String::from_utf8(answer.body().bytes().unwrap_or_default().to_vec()).unwrap();
        let before = self.index.lock().unwrap().insert(part, now);
        // Initially the index is empty.
        let before = before.unwrap_or_else(|| r#"{"Items":[],"Count":0,"ScannedCount":0}"#.to_owned());
        Ok(json_response(200, before))
    }

    /// Chooses a fault for a call. Prefers those that have not happened yet, so that even a short storm has all of them.
    fn choose(&self, roll: u64, operation: &str, request: &HttpRequest) -> Fault {
        let mut faults = self.faults.lock().unwrap();
        let possible: Vec<Fault> =
            Fault::ALL.into_iter().filter(|fault| fault.applies_to(operation, request)).collect();
        let new = possible.iter().find(|fault| !faults.contains_key(fault));
        let fault = *new.unwrap_or(&possible[usize::try_from(roll).unwrap_or(0) % possible.len()]);
        *faults.entry(fault).or_insert(0) += 1;
        fault
    }

    /// Whether every fault has happened.
    pub fn has_had_all(&self) -> bool {
        self.faults.lock().unwrap().len() == Fault::ALL.len()
    }
}

/// The store's tables through a layer that injects faults, for one of the callers.
pub fn with_weather(store: &Store, weather: &Arc<Weather>, by: &'static str) -> Store {
    let (weather, prefix) = (weather.clone(), tables::prefix(store));
    tables::through(store, |inner| SharedHttpConnector::new(Faulty { inner, weather, by, prefix }))
}

#[derive(Debug)]
struct Faulty {
    inner: SharedHttpConnector,
    weather: Arc<Weather>,
    by: &'static str,
    prefix: String,
}

impl HttpConnector for Faulty {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").unwrap_or_default().to_owned();
        let operation = target.rsplit_once('.').map_or("", |(_, operation)| operation).to_owned();
        *self.weather.calls.lock().unwrap().entry(operation.clone()).or_insert(0) += 1;
        if self.weather.storms.load(Ordering::SeqCst) {
            let body = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
            let actions = actions_of(&self.prefix, &operation, &body);
            self.weather.actions.lock().unwrap().entry(self.by).or_default().extend(actions);
        } else {
            self.weather.journal.lock().unwrap().push(operation.clone());
        }
        if self.weather.is_down.load(Ordering::SeqCst) {
            let response = error(400, "com.amazonaws.dynamodb.v20120810#AccessDeniedException", "");
            return HttpConnectorFuture::ready(Ok(response));
        }
        let roll = self.weather.roll();
        let planned = self.weather.take_planned(&operation);
        let fails = self.weather.storms.load(Ordering::SeqCst)
            && roll % 1000 < self.weather.per_thousand.load(Ordering::SeqCst);
        if !fails && planned.is_none() {
            return self.inner.call(request);
        }
        let (weather, inner) = (self.weather.clone(), self.inner.clone());
        let fault = planned.unwrap_or_else(|| weather.choose(roll / 1000, &operation, &request));
        HttpConnectorFuture::new(async move { inject(&weather, &inner, request, fault, roll / 1000).await })
    }
}

/// Injects a fault into a call.
async fn inject(
    weather: &Weather,
    inner: &SharedHttpConnector,
    request: HttpRequest,
    fault: Fault,
    roll: u64,
) -> Result<HttpResponse, ConnectorError> {
    match fault {
        Fault::Delayed => {
            tokio::time::sleep(Duration::from_millis(roll % 40)).await;
            inner.call(request).await
        }
        Fault::DroppedBefore => Err(ConnectorError::io("request lost".into())),
        Fault::DroppedAfter => {
            inner.call(request).await?;
            Err(ConnectorError::io("response lost".into()))
        }
        Fault::FailedAfter => {
            inner.call(request).await?;
            Ok(error(500, "com.amazonaws.dynamodb.v20120810#InternalServerError", ""))
        }
        Fault::Throttled => {
            Ok(error(400, "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException", ""))
        }
        Fault::UnprocessedKeys => Ok(unprocessed(&request)),
        Fault::StaleIndex => weather.stale(inner, request).await,
        Fault::TransactionConflict => {
            let reasons = r#","CancellationReasons":[{"Code":"TransactionConflict"},{"Code":"None"}]"#;
            Ok(error(400, "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", reasons))
        }
        Fault::WriteConflict => Ok(error(400, "com.amazonaws.dynamodb.v20120810#TransactionConflictException", "")),
        Fault::ThrottledTransaction => {
            let reasons = r#","CancellationReasons":[{"Code":"None"},{"Code":"ThrottlingError"}]"#;
            Ok(error(400, "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", reasons))
        }
    }
}

fn is_plain_write(operation: &str) -> bool {
    matches!(operation, "UpdateItem" | "PutItem" | "DeleteItem")
}

/// Whether a call is to a table whose items are changed in transactions.
fn is_in_transactions(request: &HttpRequest) -> bool {
    let body: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
    body["TableName"].as_str().is_some_and(|table| table.ends_with("signatures") || table.ends_with("counts"))
}

/// Whether a call reads an index; only indexes are eventually consistent.
fn is_index_read(request: &HttpRequest) -> bool {
    let body: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
    body.get("IndexName").is_some()
}

/// A response with all keys unprocessed, as from a table over its capacity.
fn unprocessed(request: &HttpRequest) -> HttpResponse {
    let body: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
    let tables: Vec<&String> = body["RequestItems"].as_object().unwrap().keys().collect();
    let responses: serde_json::Map<String, serde_json::Value> =
        tables.into_iter().map(|table| (table.clone(), serde_json::json!([]))).collect();
    let answer = serde_json::json!({"Responses": responses, "UnprocessedKeys": body["RequestItems"]});
    json_response(200, answer.to_string())
}

fn json_response(status: u16, body: String) -> HttpResponse {
    let mut response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body));
    response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
    response
}

fn error(status: u16, kind: &str, more: &str) -> HttpResponse {
    json_response(status, format!(r#"{{"__type":"{kind}","message":"injected"{more}}}"#))
}
