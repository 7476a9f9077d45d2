//! A cloud on loopback: Lambda's Runtime API, DynamoDB, and two buckets with a published site.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_dynamodb::types::AttributeValue;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path as UrlPath, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use generator::Builder;
use jiff::Timestamp;
use petition::count::Counts;
use publisher::{
    Changes, ContentStore, Destination, LEASE, Lease, NewContent, NewGeneration, Publication, Publish, PublishProgress,
    Published, function_config,
};
use s3s::auth::SimpleAuth;
use s3s::dto::{
    DeleteObjectInput, DeleteObjectOutput, GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput,
    ListObjectsV2Input, ListObjectsV2Output, Object, PutObjectInput, PutObjectOutput,
};
use s3s::service::S3ServiceBuilder;
use s3s::{S3, S3Request, S3Response, S3Result};
use s3s_fs::FileSystem;
use serde_json::Value;
use signer::Store;
use tempfile::TempDir;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::{Mutex as AsyncMutex, mpsc, oneshot};

const PREFIX: &str = "undersigned-";
const SITE: &str = "s3://site/campaign";
const CONTENT: &str = "s3://content";

pub(crate) struct Cloud {
    buckets: TempDir,
    s3: String,
    dynamodb: String,
    pub(crate) store: Store,
}

/// A running function.
pub(crate) struct Function {
    pub(crate) process: Child,
    invocations: mpsc::Sender<(Value, oneshot::Sender<Value>)>,
    _folder: TempDir,
}

async fn serve(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address.to_string()
}

fn client(endpoint: &str) -> aws_sdk_dynamodb::Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("key", "secret", None, None, "test"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    aws_sdk_dynamodb::Client::from_conf(config)
}

/// A site with two open petitions.
fn write_site(root: &Path) {
    let write = |path: &str, text: &str| {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    };
    write("content/site.yaml", "title: Ours\nbase_url: https://petitions.example.org/\n");
    write("content/organisations/friends.md", "---\nname: Friends\n---\n");
    for name in ["library", "bridge"] {
        let keys = format!("title: The {name}\ntarget: The Mayor\ndate: 2026-01-01");
        write(&format!("content/petitions/{name}.md"), &format!("---\n{keys}\n---\nKeep the {name}.\n"));
    }
}

impl Cloud {
    pub(crate) async fn published() -> Self {
        Self::with_site(write_site).await
    }

    /// The site that `write_site` writes into a folder is published.
    pub(crate) async fn with_site(write_site: impl FnOnce(&Path)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let dynamodb = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
        let store = Store::new(client(&dynamodb), PREFIX);
        store.create_tables().await.unwrap();
        let buckets = tempfile::tempdir().unwrap();
        ["site", "content"].iter().for_each(|name| fs::create_dir(buckets.path().join(name)).unwrap());
        let folders = Folders { files: FileSystem::new(buckets.path()).unwrap(), listing: Mutex::default() };
        let mut service = S3ServiceBuilder::new(folders);
        service.set_auth(SimpleAuth::from_single("key", "secret"));
        let service = service.build();
        let s3 = Router::new().fallback(move |request: Request| async move {
            let (parts, body) = request.into_parts();
            let body = s3s::Body::from(axum::body::to_bytes(body, usize::MAX).await.unwrap());
            service.call(axum::http::Request::from_parts(parts, body)).await.unwrap().map(Body::new)
        });
        let cloud = Self { s3: format!("http://{}", serve(s3).await), buckets, dynamodb, store };
        cloud.publish(write_site).await;
        cloud
    }

    fn environment(&self, name: &str) -> Option<String> {
        match name {
            "AWS_REGION" => Some("eu-west-1".to_owned()),
            "AWS_ACCESS_KEY_ID" => Some("key".to_owned()),
            "AWS_SECRET_ACCESS_KEY" => Some("secret".to_owned()),
            "AWS_ENDPOINT_URL_S3" => Some(self.s3.clone()),
            _ => None,
        }
    }

    async fn publish(&self, write_site: impl FnOnce(&Path)) {
        let (root, now) = (tempfile::tempdir().unwrap(), Timestamp::now());
        write_site(root.path());
        let aws = function_config(&|name| self.environment(name)).unwrap();
        let site = Destination::parse(SITE, &aws).unwrap();
        let place = ContentStore::parse(CONTENT, SITE, &aws).unwrap();
        let counts = Counts { fetched_at: Some(now), ..Counts::default() };
        let options = publisher::site_options(root.path(), &root.path().join("site"), counts.clone(), now);
        let mut builder = Builder::in_memory();
        assert!(builder.build(&options).report.is_some());
        let build = builder.store(&options).unwrap();
        let index = publisher::read_index(&options.out).unwrap();
        let lease = Lease::take(&self.store, "a test", LEASE, &|_| ()).await.unwrap();
        let published = Published::read(&self.store, Some(&place)).await.unwrap();
        let publication = Publication { by: None, at: now, commit: None };
        let built = (counts, index.as_ref());
        let content = NewContent::new(&place, &published, build, built, &options.out, publication.clone());
        let content = content.await.unwrap();
        let progress = PublishProgress::default();
        let changes = Changes::between(&options.out, &site, now, &progress).await.unwrap();
        let generation = NewGeneration {
            store: &self.store,
            lease: &lease,
            published: &published,
            publication,
            content: Some(&content),
        };
        let (destination, generation) = (&site, Some(generation));
        let publish = Publish { changes: &changes, destination, registration: None, generation };
        publish.run(&progress).await.unwrap();
        lease.end().await;
    }

    /// Makes the stored content that of another program.
    pub(crate) fn publish_with_program(&self, program: &str) {
        let pointer = self.buckets.path().join("content/current.json");
        let text = fs::read_to_string(&pointer).unwrap().replace(generator::PROGRAM, program);
        fs::write(pointer, text).unwrap();
    }

    /// Sets a counter of the library's petition.
    pub(crate) async fn count(&self, signatures: u32) {
        let number = || AttributeValue::N(signatures.to_string());
        let put = client(&self.dynamodb).put_item().table_name(format!("{PREFIX}counts"));
        let put = put.item("shard", AttributeValue::S("library#07".to_owned()));
        put.item("signatures", number()).item("changes", number()).send().await.unwrap();
    }

    /// The objects of the site by path.
    pub(crate) fn objects(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = self.buckets.path().join("site/campaign");
        let list = fs::read_to_string(folder.join(generator::FILE_LIST)).unwrap();
        list.lines().map(|path| (path.to_owned(), fs::read(folder.join(path)).unwrap())).collect()
    }

    /// Starts the function.
    pub(crate) async fn start(&self) -> Function {
        let (invocations, queue) = mpsc::channel(1);
        let runtime = Arc::new(Runtime { queue: AsyncMutex::new(queue), waiting: Mutex::default() });
        let api = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(respond))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(respond))
            .with_state(runtime);
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_refresher-function"));
        command.env_clear().env("TMPDIR", folder.path());
        for name in ["AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL_S3"] {
            command.env(name, self.environment(name).unwrap());
        }
        let process = command
            .env("AWS_ENDPOINT_URL_DYNAMODB", &self.dynamodb)
            .env("AWS_LAMBDA_RUNTIME_API", serve(api).await)
            .env("AWS_LAMBDA_FUNCTION_NAME", "function")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", "log")
            .env("AWS_LAMBDA_LOG_STREAM_NAME", "stream")
            .env("UNDERSIGNED_SITE_URL", "https://petitions.example.org/")
            .env("UNDERSIGNED_TABLE_PREFIX", PREFIX)
            .env("UNDERSIGNED_SITE", SITE)
            .env("UNDERSIGNED_CONTENT", CONTENT)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Function { process, invocations, _folder: folder }
    }
}

/// Folders as buckets. `s3s_fs` reads a whole folder again for each page of a listing; this keeps the listing.
struct Folders {
    files: FileSystem,
    /// What the pages of the current listing are taken from, in order.
    listing: Mutex<Vec<Object>>,
}

#[async_trait::async_trait]
impl S3 for Folders {
    async fn list_objects_v2(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let after = request.input.continuation_token.clone();
        if after.is_none() {
            let everything = request.map_input(|input| ListObjectsV2Input { max_keys: Some(i32::MAX), ..input });
            let output = self.files.list_objects_v2(everything).await?.output;
            *self.listing.lock().unwrap() = output.contents.unwrap_or_default();
        }
        let listing = self.listing.lock().unwrap();
        let start = listing.partition_point(|object| object.key <= after);
        let page = &listing[start..listing.len().min(start + 1000)];
        let next = page.last().filter(|_| start + page.len() < listing.len()).and_then(|object| object.key.clone());
        Ok(S3Response::new(ListObjectsV2Output {
            is_truncated: Some(next.is_some()),
            next_continuation_token: next,
            contents: Some(page.to_vec()),
            ..ListObjectsV2Output::default()
        }))
    }

    async fn get_object(&self, request: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        self.files.get_object(request).await
    }

    async fn head_object(&self, request: S3Request<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
        self.files.head_object(request).await
    }

    async fn put_object(&self, request: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        self.files.put_object(request).await
    }

    async fn delete_object(&self, request: S3Request<DeleteObjectInput>) -> S3Result<S3Response<DeleteObjectOutput>> {
        self.files.delete_object(request).await
    }
}

impl Function {
    /// Invokes the function and waits for its response.
    pub(crate) async fn invoke(&self, event: Value) -> Value {
        let (answer, answered) = oneshot::channel();
        self.invocations.send((event, answer)).await.unwrap();
        answered.await.expect("the function ended without a response")
    }

    /// Ends the function and returns its output.
    pub(crate) async fn stop(mut self) -> String {
        self.process.start_kill().unwrap();
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
    let id = "8476a536-e9f4-11e8-9739-000000000000";
    runtime.waiting.lock().unwrap().insert(id.to_owned(), answer);
    let headers = [
        ("lambda-runtime-aws-request-id", id),
        ("lambda-runtime-deadline-ms", "4102444800000"),
        ("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-west-1:111122223333:function:undersigned"),
        ("content-type", "application/json"),
    ];
    (headers, event.to_string()).into_response()
}

async fn respond(State(runtime): State<Arc<Runtime>>, UrlPath(id): UrlPath<String>, body: Bytes) -> StatusCode {
    let answer = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let _ = runtime.waiting.lock().unwrap().remove(&id).unwrap().send(answer);
    StatusCode::ACCEPTED
}
