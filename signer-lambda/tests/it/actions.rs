//! Records which DynamoDB actions a function or command uses, in the notation of policies.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use aws_smithy_http_client::Connector;
use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpConnector};
use aws_smithy_types::body::SdkBody;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Response, request::Parts};
use http_body_util::BodyExt;
use serde_json::{Value, json};

use crate::cloud::{PREFIX, serve};
use crate::permissions::actions_of;

/// Actions as `resource: action`, where the resource is like `signatures` or `signatures/index/mail_shard`. Those on the lease end with
/// ` #lease`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    recorded: Arc<Mutex<Vec<String>>>,
    /// Number of further transactions to fail with a conflict.
    conflicts: Arc<AtomicUsize>,
    /// Requests whose condition failed, or whose signature had expired.
    refused: Arc<Mutex<Vec<String>>>,
    gate: Arc<Mutex<Option<Gate>>>,
}

/// Where one request is held up: what happens then, and what it waits for.
#[allow(dead_code, reason = "only the tests of the command hold requests up")]
pub(crate) struct Gate {
    /// The number of requests that pass before.
    pub(crate) left: usize,
    pub(crate) reached: Box<dyn FnOnce() + Send>,
    pub(crate) opened: tokio::sync::oneshot::Receiver<()>,
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gate({})", self.left)
    }
}

/// A proxy for DynamoDB that records actions.
#[derive(Clone)]
struct Recorder {
    actions: Actions,
    dynamodb: String,
    connector: SharedHttpConnector,
}

impl Actions {
    /// Takes the recorded actions, in order.
    #[allow(dead_code, reason = "only the tests of the command need the order")]
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.recorded.lock().unwrap())
    }

    /// The set of recorded actions.
    #[allow(dead_code, reason = "only the tests of the functions need the set")]
    pub(crate) fn recorded(&self) -> BTreeSet<String> {
        self.recorded.lock().unwrap().iter().cloned().collect()
    }

    /// Starts a recording proxy for the DynamoDB at this URL. Returns its URL.
    pub(crate) async fn record(&self, dynamodb: &str) -> String {
        let connector = SharedHttpConnector::new(Connector::builder().build_http());
        let recorder = Recorder { actions: self.clone(), dynamodb: dynamodb.to_owned(), connector };
        format!("http://{}", serve(Router::new().fallback(pass_on).with_state(recorder)).await)
    }

    /// Records an action.
    pub(crate) fn add(&self, action: String) {
        self.recorded.lock().unwrap().push(action);
    }

    /// Holds a request up.
    #[allow(dead_code, reason = "only the tests of the command hold requests up")]
    pub(crate) fn set_gate(&self, gate: Gate) {
        *self.gate.lock().unwrap() = Some(gate);
    }

    /// Takes the gate away; `false` if there is none or a request has reached it.
    #[allow(dead_code, reason = "only the tests of the command hold requests up")]
    pub(crate) fn take_gate(&self) -> bool {
        self.gate.lock().unwrap().take().is_some()
    }

    /// Passes the gate, if there is one.
    pub(crate) async fn pass_gate(&self) {
        let reached = {
            let mut gate = self.gate.lock().unwrap();
            match gate.as_mut() {
                Some(gate) if gate.left > 0 => {
                    gate.left -= 1;
                    None
                }
                _ => gate.take(),
            }
        };
        if let Some(gate) = reached {
            (gate.reached)();
            let _ = gate.opened.await;
        }
    }

    /// Records a request that was refused.
    pub(crate) fn refuse(&self, request: String) {
        self.refused.lock().unwrap().push(request);
    }

    /// Takes the requests that were refused.
    #[allow(dead_code, reason = "only the tests of the command look at them")]
    pub(crate) fn take_refused(&self) -> Vec<String> {
        std::mem::take(&mut *self.refused.lock().unwrap())
    }

    /// Fails the next transactions with a conflict, as happens under contention.
    #[allow(dead_code, reason = "only the test of the functions' metrics needs conflicts")]
    pub(crate) fn conflict(&self, times: usize) {
        self.conflicts.store(times, Ordering::SeqCst);
    }

    fn is_conflict(&self, operation: &str) -> bool {
        let left = |left: usize| left.checked_sub(1);
        operation == "TransactWriteItems"
            && self.conflicts.fetch_update(Ordering::SeqCst, Ordering::SeqCst, left).is_ok()
    }
}

/// DynamoDB's response to a conflict.
fn conflict() -> Response<Body> {
    let body = json!({
        "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException", "message": "injected",
        "CancellationReasons": [{"Code": "TransactionConflict"}, {"Code": "None"}]
    });
    let response = Response::builder().status(400).header("content-type", "application/x-amz-json-1.0");
    response.body(Body::from(body.to_string())).unwrap()
}

async fn pass_on(State(recorder): State<Recorder>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let target = parts.headers["x-amz-target"].to_str().unwrap();
    let operation = target.rsplit('.').next().unwrap();
    let sent: Value = serde_json::from_slice(&body).unwrap();
    let is_lease = ["Key", "Item"].iter().any(|part| sent[part]["id"]["S"] == "#lease");
    for action in actions_of(PREFIX, operation, &sent) {
        recorder.actions.add(if is_lease { format!("{action} #lease") } else { action });
    }
    recorder.actions.pass_gate().await;
    if recorder.actions.is_conflict(operation) {
        return conflict();
    }
    let request = request_to(&recorder.dynamodb, &parts).body(SdkBody::from(body.to_vec())).unwrap();
    let response = recorder.connector.call(request.try_into().unwrap()).await.unwrap().try_into_http1x().unwrap();
    let (parts, body) = response.into_parts();
    if parts.status == 400 {
        recorder.actions.refuse(format!("dynamodb: {operation}"));
    }
    Response::from_parts(parts, Body::from(body.collect().await.unwrap().to_bytes()))
}

fn request_to(dynamodb: &str, parts: &Parts) -> axum::http::request::Builder {
    let mut request =
        axum::http::Request::builder().method(parts.method.clone()).uri(format!("{dynamodb}{}", parts.uri));
    for (name, value) in parts.headers.iter().filter(|(name, _)| *name != "host") {
        request = request.header(name, value);
    }
    request
}
