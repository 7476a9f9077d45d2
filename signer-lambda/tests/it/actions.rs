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
use serde_json::json;

use crate::cloud::{PREFIX, serve};
use crate::permissions::actions_of;

/// Actions as `resource: action`, where the resource is like `signatures` or `signatures/index/mail_shard`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    recorded: Arc<Mutex<Vec<String>>>,
    /// Number of further transactions to fail with a conflict.
    conflicts: Arc<AtomicUsize>,
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
    let actions = actions_of(PREFIX, operation, &serde_json::from_slice(&body).unwrap());
    actions.into_iter().for_each(|action| recorder.actions.add(action));
    if recorder.actions.is_conflict(operation) {
        return conflict();
    }
    let request = request_to(&recorder.dynamodb, &parts).body(SdkBody::from(body.to_vec())).unwrap();
    let response = recorder.connector.call(request.try_into().unwrap()).await.unwrap().try_into_http1x().unwrap();
    let (parts, body) = response.into_parts();
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
