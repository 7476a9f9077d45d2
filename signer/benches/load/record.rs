//! Records the store calls of each person, to make the same calls without the routes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::operation::get_item::builders::GetItemFluentBuilder;
use aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use signer::Store;

tokio::task_local! {
    /// The person on whose behalf the current task makes calls.
    pub static PERSON: usize;
}

/// A recorded call: its operation and its body.
#[derive(Clone, Debug)]
pub struct RecordedCall {
    pub operation: String,
    pub body: Value,
}

/// Recorded calls in order, by person.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<BTreeMap<usize, Vec<RecordedCall>>>);

impl Recorder {
    /// The store's tables through a recording layer.
    pub fn store(self: &Arc<Self>, store: &Store) -> Store {
        let engine = store.engine().expect("an embedded store");
        let client = engine.client(|inner| SharedHttpConnector::new(Recording { inner, recorder: self.clone() }));
        Store::new(client, "undersigned-")
    }

    /// The calls since the last call of this function.
    pub fn take(&self) -> BTreeMap<usize, Vec<RecordedCall>> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[derive(Debug)]
struct Recording {
    inner: SharedHttpConnector,
    recorder: Arc<Recorder>,
}

impl HttpConnector for Recording {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if let Ok(person) = PERSON.try_with(|person| *person) {
            let target = request.headers().get("x-amz-target").unwrap_or_default();
            let operation = target.rsplit_once('.').map_or("", |(_, operation)| operation).to_owned();
            let body = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
            self.recorder.0.lock().unwrap().entry(person).or_default().push(RecordedCall { operation, body });
        }
        self.inner.call(request)
    }
}

/// A call of the SDK, ready to be sent.
pub enum SdkCall {
    Get(GetItemFluentBuilder),
    Put(PutItemFluentBuilder),
    Update(UpdateItemFluentBuilder),
}

impl SdkCall {
    /// The recorded call, to be made on `store` with the same item.
    pub fn new(store: &Store, call: &RecordedCall) -> Self {
        let (client, body) = (store.client(), &call.body);
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        match call.operation.as_str() {
            "GetItem" => Self::Get(
                client
                    .get_item()
                    .set_table_name(text("TableName"))
                    .set_key(attributes(&body["Key"]))
                    .set_consistent_read(body["ConsistentRead"].as_bool()),
            ),
            "PutItem" => Self::Put(
                client
                    .put_item()
                    .set_table_name(text("TableName"))
                    .set_item(attributes(&body["Item"]))
                    .set_condition_expression(text("ConditionExpression"))
                    .set_expression_attribute_names(names(&body["ExpressionAttributeNames"]))
                    .set_expression_attribute_values(attributes(&body["ExpressionAttributeValues"])),
            ),
            "UpdateItem" => Self::Update(
                client
                    .update_item()
                    .set_table_name(text("TableName"))
                    .set_key(attributes(&body["Key"]))
                    .set_update_expression(text("UpdateExpression"))
                    .set_condition_expression(text("ConditionExpression"))
                    .set_expression_attribute_names(names(&body["ExpressionAttributeNames"]))
                    .set_expression_attribute_values(attributes(&body["ExpressionAttributeValues"]))
                    .set_return_values(body["ReturnValues"].as_str().map(Into::into)),
            ),
            other => panic!("{other} is not replayed"),
        }
    }

    /// Makes the call. A failed condition is a result as well: a call that was retried fails the second time.
    async fn send(self) {
        let is_condition = |code: Option<&str>| code == Some("ConditionalCheckFailedException");
        let failure = match self {
            Self::Get(call) => call.send().await.err().map(|error| error.into_service_error().meta().clone()),
            Self::Put(call) => call.send().await.err().map(|error| error.into_service_error().meta().clone()),
            Self::Update(call) => call.send().await.err().map(|error| error.into_service_error().meta().clone()),
        };
        assert!(failure.as_ref().is_none_or(|meta| is_condition(meta.code())), "{failure:?}");
    }
}

/// Makes the calls of one person. Returns how long that took.
pub async fn replay(calls: Vec<SdkCall>) -> Duration {
    let start = Instant::now();
    for call in calls {
        call.send().await;
    }
    start.elapsed()
}

fn names(json: &Value) -> Option<HashMap<String, String>> {
    let names = json.as_object()?.iter();
    Some(names.map(|(name, attribute)| (name.clone(), attribute.as_str().unwrap().to_owned())).collect())
}

fn attributes(json: &Value) -> Option<HashMap<String, AttributeValue>> {
    Some(json.as_object()?.iter().map(|(name, value)| (name.clone(), attribute(value))).collect())
}

/// An attribute in DynamoDB's JSON.
fn attribute(json: &Value) -> AttributeValue {
    let (kind, value) = json.as_object().unwrap().iter().next().unwrap();
    match kind.as_str() {
        "S" => AttributeValue::S(value.as_str().unwrap().to_owned()),
        "N" => AttributeValue::N(value.as_str().unwrap().to_owned()),
        "B" => AttributeValue::B(Blob::new(STANDARD.decode(value.as_str().unwrap()).unwrap())),
        "BOOL" => AttributeValue::Bool(value.as_bool().unwrap()),
        "L" => AttributeValue::L(value.as_array().unwrap().iter().map(attribute).collect()),
        "M" => AttributeValue::M(attributes(value).unwrap()),
        other => panic!("{other} is not replayed"),
    }
}
