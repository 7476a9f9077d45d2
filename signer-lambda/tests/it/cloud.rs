//! A cloud on loopback: Lambda's Runtime API, DynamoDB, SES, and the site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use signer::Store;

use crate::actions::Actions;
pub(crate) use crate::dynamodb::{self, PREFIX};
pub(crate) use crate::lambda::{self, Process, serve};

/// Path of the signer function's binary.
pub(crate) const SIGNER: &str = env!("CARGO_BIN_EXE_signer-function");
/// Path of the mailer function's binary.
pub(crate) const MAILER: &str = env!("CARGO_BIN_EXE_mailer-function");
/// Path of the keeper function's binary.
pub(crate) const KEEPER: &str = env!("CARGO_BIN_EXE_keeper-function");

/// The services that the functions use.
pub(crate) struct Cloud {
    pub(crate) store: Store,
    dynamodb: String,
    ses: String,
    site: String,
    sent: Arc<Mutex<Vec<Value>>>,
}

/// A running function, and what it asks DynamoDB for.
pub(crate) struct Function {
    process: Process,
    actions: Actions,
}

impl Cloud {
    /// Creates the tables and serves a site with these files.
    pub(crate) async fn new(files: BTreeMap<String, String>) -> Self {
        let (dynamodb, store) = dynamodb::start().await;
        let sent: Arc<Mutex<Vec<Value>>> = Arc::default();
        let ses = Router::new()
            .route("/v2/email/outbound-emails", post(accept_mail))
            .route("/v2/email/account", get(account))
            .with_state(sent.clone());
        let site = Router::new().fallback(move |request: Request| {
            let path = request.uri().path().trim_start_matches('/').to_owned();
            let file = files.get(&path).or_else(|| files.get(&format!("{path}index.html"))).cloned();
            async move { file.ok_or(StatusCode::NOT_FOUND) }
        });
        let (ses, site) = (serve(ses).await, serve(site).await);
        Self { store, dynamodb, ses: format!("http://{ses}"), site: format!("http://{site}/"), sent }
    }

    pub(crate) fn ses(&self) -> &str {
        &self.ses
    }

    pub(crate) fn site(&self) -> &str {
        &self.site
    }

    /// The requests with the mails that SES accepted.
    pub(crate) fn sent(&self) -> Vec<Value> {
        self.sent.lock().unwrap().clone()
    }

    /// Starts the binary of a function with additional environment variables.
    pub(crate) async fn start(&self, binary: &str, variables: &[(&str, &str)]) -> Function {
        let actions = Actions::default();
        let dynamodb = actions.record(&self.dynamodb).await;
        let own = [
            ("AWS_ENDPOINT_URL_DYNAMODB", dynamodb.as_str()),
            ("UNDERSIGNED_SITE_URL", &self.site),
            ("UNDERSIGNED_TABLE_PREFIX", PREFIX),
        ];
        Function { process: lambda::start(binary, &[&own, variables].concat()).await, actions }
    }
}

impl Function {
    /// Invokes the function and waits for its response.
    pub(crate) async fn invoke(&self, event: Value) -> Value {
        self.process.invoke(event).await
    }

    /// The DynamoDB actions used so far, as `resource: action`.
    pub(crate) fn actions(&self) -> BTreeSet<String> {
        self.actions.recorded()
    }

    /// Fails the next transactions with a conflict.
    pub(crate) fn conflict(&self, times: usize) {
        self.actions.conflict(times);
    }

    /// Ends the function and returns its output.
    pub(crate) async fn stop(self) -> String {
        self.process.stop().await
    }

    /// Waits until the function has ended by itself and returns its output.
    pub(crate) async fn ended(self) -> String {
        self.process.ended().await
    }
}

async fn accept_mail(State(sent): State<Arc<Mutex<Vec<Value>>>>, body: Bytes) -> Response {
    let mut sent = sent.lock().unwrap();
    sent.push(serde_json::from_slice(&body).unwrap());
    axum::Json(json!({ "MessageId": format!("id-{}", sent.len()) })).into_response()
}

async fn account() -> Response {
    axum::Json(json!({"SendQuota": {"Max24HourSend": 200.0, "MaxSendRate": 14.0, "SentLast24Hours": 0.0}}))
        .into_response()
}

/// An event of API Gateway: `POST path` with a form, through the CDN.
pub(crate) fn post_form(path: &str, form: &str) -> Value {
    let mut event: Value = serde_json::from_str(include_str!("../events/sign.json")).unwrap();
    event["rawPath"] = path.into();
    event["requestContext"]["http"]["path"] = path.into();
    event["headers"]["content-length"] = form.len().to_string().into();
    event["body"] = STANDARD.encode(form).into();
    event
}
