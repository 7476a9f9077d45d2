//! Lambda on loopback: the Runtime API, and functions that it invokes. Shared by the tests of all functions.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::{Mutex as AsyncMutex, mpsc, oneshot};

/// A running function.
pub(crate) struct Process {
    process: Child,
    invocations: mpsc::Sender<(Value, oneshot::Sender<Value>)>,
}

/// Serves on loopback until the runtime ends; returns the address.
pub(crate) async fn serve(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address.to_string()
}

/// Starts the binary of a function with the variables that Lambda sets, and these.
pub(crate) async fn start(binary: &str, variables: &[(&str, &str)]) -> Process {
    let (invocations, queue) = mpsc::channel(1);
    let runtime = Arc::new(Runtime { queue: AsyncMutex::new(queue), waiting: Mutex::default() });
    let api = Router::new()
        .route("/2018-06-01/runtime/invocation/next", get(next))
        .route("/2018-06-01/runtime/invocation/{id}/response", post(respond))
        .route("/2018-06-01/runtime/invocation/{id}/error", post(respond))
        .with_state(runtime);
    let process = Command::new(binary)
        .env_clear()
        .env("AWS_LAMBDA_RUNTIME_API", serve(api).await)
        .env("AWS_LAMBDA_FUNCTION_NAME", "function")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
        .env("AWS_LAMBDA_LOG_GROUP_NAME", "log")
        .env("AWS_LAMBDA_LOG_STREAM_NAME", "stream")
        .env("AWS_REGION", "eu-west-1")
        .env("AWS_ACCESS_KEY_ID", "key")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .envs(variables.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    Process { process, invocations }
}

impl Process {
    /// Invokes the function and waits for its response.
    pub(crate) async fn invoke(&self, event: Value) -> Value {
        let (answer, answered) = oneshot::channel();
        self.invocations.send((event, answer)).await.unwrap();
        answered.await.expect("the function ended without a response")
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
