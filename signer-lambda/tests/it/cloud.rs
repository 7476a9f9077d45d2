//! A cloud on loopback: Lambda's Runtime API, DynamoDB, SES, and the site.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use signer::Store;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::{Mutex as AsyncMutex, mpsc, oneshot};

use crate::actions::Actions;

/// Path of the signer function's binary.
pub(crate) const SIGNER: &str = env!("CARGO_BIN_EXE_signer-function");
/// Path of the mailer function's binary.
pub(crate) const MAILER: &str = env!("CARGO_BIN_EXE_mailer-function");
/// Path of the keeper function's binary.
pub(crate) const KEEPER: &str = env!("CARGO_BIN_EXE_keeper-function");

pub(crate) const PREFIX: &str = "undersigned-";

/// The services that the functions use.
pub(crate) struct Cloud {
    pub(crate) store: Store,
    dynamodb: String,
    ses: String,
    site: String,
    sent: Arc<Mutex<Vec<Value>>>,
}

/// A running function.
pub(crate) struct Function {
    process: Child,
    actions: Actions,
    invocations: mpsc::Sender<(Value, oneshot::Sender<Value>)>,
}

pub(crate) async fn serve(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address.to_string()
}

impl Cloud {
    /// Creates the tables and serves a site with these files.
    pub(crate) async fn new(files: BTreeMap<String, String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let dynamodb = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
        let store = Store::new(dynamodb_client(&dynamodb), PREFIX);
        store.create_tables().await.unwrap();

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
        let (invocations, queue) = mpsc::channel(1);
        let runtime = Arc::new(Runtime { queue: AsyncMutex::new(queue), waiting: Mutex::default() });
        let api = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(respond))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(respond))
            .with_state(runtime);
        let actions = Actions::default();
        let process = Command::new(binary)
            .env_clear()
            .env("AWS_LAMBDA_RUNTIME_API", serve(api).await)
            .env("AWS_LAMBDA_FUNCTION_NAME", "function")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", "log")
            .env("AWS_LAMBDA_LOG_STREAM_NAME", "stream")
            .env("AWS_REGION", "eu-west-1")
            .env("AWS_ACCESS_KEY_ID", "id")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_ENDPOINT_URL_DYNAMODB", actions.record(&self.dynamodb).await)
            .env("UNDERSIGNED_SITE_URL", &self.site)
            .env("UNDERSIGNED_TABLE_PREFIX", PREFIX)
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Function { process, actions, invocations }
    }
}

impl Function {
    /// Invokes the function and waits for its response.
    pub(crate) async fn invoke(&self, event: Value) -> Value {
        let (answer, answered) = oneshot::channel();
        self.invocations.send((event, answer)).await.unwrap();
        answered.await.expect("the function ended without a response")
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
    pub(crate) async fn stop(mut self) -> String {
        self.process.start_kill().unwrap();
        self.ended().await
    }

    /// Waits until the function has ended by itself and returns its output.
    pub(crate) async fn ended(mut self) -> String {
        let (mut out, mut err) = (String::new(), String::new());
        self.process.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
        self.process.stderr.take().unwrap().read_to_string(&mut err).await.unwrap();
        out + &err
    }
}

/// Lambda's Runtime API (docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html): one invocation at a time.
struct Runtime {
    queue: AsyncMutex<mpsc::Receiver<(Value, oneshot::Sender<Value>)>>,
    waiting: Mutex<BTreeMap<String, oneshot::Sender<Value>>>,
}

async fn next(State(runtime): State<Arc<Runtime>>) -> Response {
    let Some((event, answer)) = runtime.queue.lock().await.recv().await else {
        return StatusCode::GONE.into_response();
    };
    let mut waiting = runtime.waiting.lock().unwrap();
    let id = format!("8476a536-e9f4-11e8-9739-{:012}", waiting.len());
    waiting.insert(id.clone(), answer);
    let headers = [
        ("lambda-runtime-aws-request-id", id.as_str()),
        ("lambda-runtime-deadline-ms", "4102444800000"),
        ("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-west-1:111122223333:function:undersigned"),
        ("lambda-runtime-trace-id", "Root=1-66f0a3c2-5b1d2f3a4c5e6d7f8a9b0c1d"),
        ("content-type", "application/json"),
    ];
    (headers, event.to_string()).into_response()
}

async fn respond(State(runtime): State<Arc<Runtime>>, Path(id): Path<String>, body: Bytes) -> StatusCode {
    let answer = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let _ = runtime.waiting.lock().unwrap().remove(&id).unwrap().send(answer);
    StatusCode::ACCEPTED
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

pub(crate) fn dynamodb_client(endpoint: &str) -> aws_sdk_dynamodb::Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("id", "secret", None, None, "test"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    aws_sdk_dynamodb::Client::from_conf(config)
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
