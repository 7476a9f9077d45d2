//! A layer between the SDK and the engine that adds up calls and consumed capacity.

use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use serde_json::{Value, json};

/// What calls used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    pub calls: u64,
    pub reads: f64,
    pub writes: f64,
}

#[derive(Debug, Default)]
pub struct Meter(Mutex<Usage>);

impl Meter {
    pub fn around(self: &Arc<Self>, inner: SharedHttpConnector) -> SharedHttpConnector {
        SharedHttpConnector::new(Metered { inner, meter: self.clone() })
    }

    /// What was used since the last call of this function.
    pub fn take(&self) -> Usage {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn add(&self, operation: &str, answer: &Value) {
        let consumed = &answer["ConsumedCapacity"];
        let tables = consumed.as_array().map_or_else(|| vec![consumed], |tables| tables.iter().collect());
        let units: f64 = tables.iter().filter_map(|table| table["CapacityUnits"].as_f64()).sum();
        let mut usage = self.0.lock().unwrap();
        usage.calls += 1;
        if matches!(operation, "GetItem" | "BatchGetItem" | "Query" | "Scan") {
            usage.reads += units;
        } else {
            usage.writes += units;
        }
    }
}

#[derive(Debug)]
struct Metered {
    inner: SharedHttpConnector,
    meter: Arc<Meter>,
}

impl HttpConnector for Metered {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").unwrap_or_default().to_owned();
        let operation = target.rsplit_once('.').map_or("", |(_, operation)| operation).to_owned();
        let mut body: Value = serde_json::from_slice(request.body().bytes().unwrap_or_default()).unwrap();
        if !operation.contains("Table") && operation != "UpdateTimeToLive" {
            body["ReturnConsumedCapacity"] = json!("TOTAL");
            *request.body_mut() = SdkBody::from(body.to_string());
        }
        let (meter, call) = (self.meter.clone(), self.inner.call(request));
        HttpConnectorFuture::new(async move {
            let answer = call.await?;
            let body = serde_json::from_slice(answer.body().bytes().unwrap_or_default()).unwrap_or_default();
            meter.add(&operation, &body);
            Ok(answer)
        })
    }
}
