//! AWS on loopback for the command: an S3-compatible server with one bucket and DynamoDB, which both record requests, and a
//! signer that stores signatures there.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_dynamodb::types::AttributeValue;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{IF_MATCH, IF_NONE_MATCH};
use axum::http::request::Parts;
use axum::http::{Request, StatusCode};
use axum::response::IntoResponse;
use petition::slug::Slug;
use publisher::{ContentStore, Destination, LEASE, RefreshError, RefreshReport, Refresher, function_config};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use signer::{
    AppState, ClientAddress, DirectoryPages, DisposableDomains, FolderTransport, Mailer, Registry, Secrets,
    SenderPause, Store, SystemClock, SystemRandom,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::actions::{Actions, Gate};
use crate::preview::agent;
use crate::site::Site;

pub(crate) const PREFIX: &str = "undersigned-";
const BUCKET: &str = "site";
/// The private bucket.
pub(crate) const CONTENT: &str = "content";

/// Instead of the profiles of this machine, and the roles that it may have.
pub(crate) const NO_PROFILES: [(&str, &str); 3] = [
    ("AWS_CONFIG_FILE", "/dev/null"),
    ("AWS_SHARED_CREDENTIALS_FILE", "/dev/null"),
    ("AWS_EC2_METADATA_DISABLED", "true"),
];

/// The headers of an uploaded object.
#[derive(Clone, Debug)]
pub(crate) struct Put {
    pub(crate) media_type: String,
    pub(crate) cache_control: String,
}

/// Called at the first upload of a page.
type FirstPage = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

pub(crate) struct Cloud {
    runtime: Runtime,
    bucket: TempDir,
    /// Its URL; the bucket accepts `key` and `secret`.
    pub(crate) s3: String,
    dynamodb: String,
    pub(crate) store: Store,
    secrets: Secrets,
    actions: Actions,
    puts: Arc<Mutex<BTreeMap<String, Put>>>,
    puts_left: Arc<AtomicUsize>,
    conditions: Arc<Mutex<Conditions>>,
    first_page: FirstPage,
}

/// Serves on loopback until the runtime ends; returns the address.
pub(crate) async fn serve(app: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address.to_string()
}

impl Cloud {
    /// With empty tables and an empty bucket.
    pub(crate) fn new() -> Self {
        let runtime = Runtime::new().unwrap();
        let (bucket, actions) = (tempfile::tempdir().unwrap(), Actions::default());
        let puts: Arc<Mutex<BTreeMap<String, Put>>> = Arc::default();
        [BUCKET, CONTENT].iter().for_each(|name| fs::create_dir(bucket.path().join(name)).unwrap());
        let puts_left = Arc::new(AtomicUsize::new(usize::MAX));
        let (conditions, first_page) = (Arc::new(Mutex::new(Conditions::Checked)), FirstPage::default());
        let (s3, dynamodb, store) = runtime.block_on(async {
            let recorder = Recorder {
                actions: actions.clone(),
                puts: puts.clone(),
                puts_left: puts_left.clone(),
                conditions: conditions.clone(),
                first_page: first_page.clone(),
            };
            let s3 = serve_s3(&bucket, recorder).await;
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let dynamodb = format!("http://{}", listener.local_addr().unwrap());
            tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
            let store = Store::new(client(&dynamodb), PREFIX);
            store.create_tables().await.unwrap();
            (s3, actions.record(&dynamodb).await, store)
        });
        let secrets = Secrets::generate(&SystemRandom);
        Self { runtime, bucket, s3, dynamodb, store, secrets, actions, puts, puts_left, conditions, first_page }
    }

    /// Lets the bucket accept so many uploads, and refuse the others.
    pub(crate) fn accept_puts(&self, number: usize) {
        self.puts_left.store(number, Ordering::SeqCst);
    }

    /// What the bucket does with conditions from now on.
    pub(crate) fn set_conditions(&self, conditions: Conditions) {
        *self.conditions.lock().unwrap() = conditions;
    }

    /// Holds up a request, after `left` others: calls `reached`, and goes on when the returned sender is used or dropped.
    pub(crate) fn hold(&self, left: usize, reached: impl FnOnce() + Send + 'static) -> oneshot::Sender<()> {
        let (open, opened) = oneshot::channel();
        self.actions.set_gate(Gate { left, reached: Box::new(reached), opened });
        open
    }

    /// Changes an object as another process does.
    pub(crate) fn replace(&self, key: &str, text: &str) {
        replace(self.bucket.path(), key, text);
    }

    /// Changes an object when the first page is uploaded.
    pub(crate) fn replace_before_pages(&self, key: &'static str, text: &'static str) {
        let root = self.bucket.path().to_path_buf();
        *self.first_page.lock().unwrap() = Some(Box::new(move || replace(&root, key, text)));
    }

    /// Takes a gate away that no request has reached; `false` if there is none.
    pub(crate) fn take_gate(&self) -> bool {
        self.actions.take_gate()
    }

    /// Takes the requests that were refused because their condition failed or their signature had expired.
    pub(crate) fn take_refused(&self) -> Vec<String> {
        self.actions.take_refused()
    }

    /// A refresher with a folder of its own, as a new process has it.
    pub(crate) fn refresher(&self, folder: &Path) -> Refresher {
        let environment = |name: &str| match name {
            "AWS_REGION" => Some("eu-west-1".to_owned()),
            "AWS_ACCESS_KEY_ID" => Some("key".to_owned()),
            "AWS_SECRET_ACCESS_KEY" => Some("secret".to_owned()),
            "AWS_ENDPOINT_URL_S3" => Some(self.s3.clone()),
            _ => None,
        };
        let aws = function_config(&environment).unwrap();
        let (site, content) = ("s3://site/campaign", format!("s3://{CONTENT}"));
        Refresher {
            site: Destination::parse(site, &aws).unwrap(),
            content: ContentStore::parse(&content, site, &aws).unwrap(),
            store: Store::new(client(&self.dynamodb), PREFIX),
            folder: folder.to_path_buf(),
            lease_length: LEASE,
            running: None,
        }
    }

    /// Refreshes on the runtime of this cloud.
    pub(crate) fn refresh(&self, refresher: &mut Refresher, now: &str) -> Result<RefreshReport, RefreshError> {
        self.runtime.block_on(refresher.run(now.parse().unwrap()))
    }

    /// The names of the objects in the private bucket.
    pub(crate) fn content(&self) -> Vec<String> {
        let entries = fs::read_dir(self.bucket.path().join(CONTENT)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        names
    }

    /// The bytes of an object in the private bucket.
    pub(crate) fn content_object(&self, name: &str) -> Vec<u8> {
        fs::read(self.bucket.path().join(CONTENT).join(name)).unwrap()
    }

    /// Runs the command with this cloud in its environment instead of the machine's.
    pub(crate) fn run(&self, site: &Site, arguments: &[&str]) -> Output {
        self.command(site, arguments).output().unwrap()
    }

    pub(crate) fn command(&self, site: &Site, arguments: &[&str]) -> Command {
        let mut command = site.command(arguments);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("AWS_")) {
            command.env_remove(name);
        }
        let identity =
            self.secrets.to_text().lines().find_map(|line| line.strip_prefix("identity = ").map(str::to_owned));
        command
            .env("AWS_ACCESS_KEY_ID", "key")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .envs(NO_PROFILES)
            .env("AWS_ENDPOINT_URL_S3", &self.s3)
            .env("AWS_ENDPOINT_URL_DYNAMODB", &self.dynamodb)
            .env("UNDERSIGNED_IDENTITY", identity.unwrap());
        command
    }

    /// Runs the command, which must succeed, and returns its standard output.
    #[track_caller]
    pub(crate) fn ok(&self, site: &Site, arguments: &[&str]) -> String {
        let output = self.run(site, arguments);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?}: {}\n{out}\n{err}", output.status);
        out.into_owned()
    }

    /// Runs the command, which must exit with this code, and returns its standard error.
    #[track_caller]
    pub(crate) fn fails(&self, site: &Site, arguments: &[&str], code: i32) -> String {
        let output = self.run(site, arguments);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stderr}");
        stderr
    }

    /// The requests to the tables and the bucket since the last call, in order: `petitions: dynamodb:PutItem`,
    /// `bucket: s3:PutObject <key>`.
    pub(crate) fn take_actions(&self) -> Vec<String> {
        self.actions.take()
    }

    /// The headers of the last upload of an object.
    pub(crate) fn put(&self, key: &str) -> Put {
        self.puts.lock().unwrap().get(key).unwrap_or_else(|| panic!("{key} was never uploaded")).clone()
    }

    /// The text of an object, if it exists.
    pub(crate) fn object(&self, key: &str) -> Option<String> {
        fs::read_to_string(self.bucket.path().join(BUCKET).join(key)).ok()
    }

    /// The folder with the objects below a prefix.
    pub(crate) fn folder(&self, prefix: &str) -> PathBuf {
        self.bucket.path().join(BUCKET).join(prefix)
    }

    /// Gives the store the format of a later release.
    pub(crate) fn upgrade_store(&self) {
        self.on_store(async |store| {
            let update = store.client().update_item().table_name(format!("{PREFIX}petitions"));
            let update = update.key("id", AttributeValue::S("_site".to_owned()));
            let update = update.update_expression("SET store_format = :format, written_by = :release");
            let update = update.expression_attribute_values(":format", AttributeValue::N("99".to_owned()));
            update.expression_attribute_values(":release", AttributeValue::S("9.8.7".to_owned())).send().await.unwrap();
        });
    }

    /// Increments a counter of a petition without a signature, as a bug would.
    pub(crate) fn break_a_counter(&self, petition: &str) {
        let petition = Slug::parse(petition).unwrap();
        self.on_store(async |store| {
            let counts = store.client().scan().table_name(format!("{PREFIX}counts")).send().await.unwrap();
            let of = |item: &&HashMap<String, AttributeValue>| {
                item["shard"].as_s().unwrap().starts_with(&format!("{petition}#"))
            };
            let shard = counts.items().iter().find(of).unwrap()["shard"].clone();
            let update = store.client().update_item().table_name(format!("{PREFIX}counts")).key("shard", shard);
            let update = update.update_expression("ADD signatures :one");
            update.expression_attribute_values(":one", AttributeValue::N("1".to_owned())).send().await.unwrap();
        });
    }

    /// Runs something on the cloud's store.
    pub(crate) fn on_store<T>(&self, work: impl AsyncFnOnce(&Store) -> T) -> T {
        self.runtime.block_on(work(&self.store))
    }

    /// Signs a petition as its form does, with a signer on these tables; returns the status of the response.
    pub(crate) fn sign(&self, site: &Site, petition: &str, name: &str, email: &str) -> u16 {
        let [text, notice, consent] = self.on_store(async |store| {
            let petition = store.petition(&Slug::parse(petition).unwrap()).await.unwrap().unwrap();
            [petition.texts, petition.notices, petition.consents].map(|history| {
                history.into_iter().find_map(|(hash, replaced)| replaced.is_none().then_some(hash)).unwrap()
            })
        });
        let form = [
            ("name", name),
            ("email", email),
            ("lang", "en"),
            ("text", &text),
            ("notice", &notice),
            ("consent", &consent),
            ("updates", "on"),
        ];
        let address = self.runtime.block_on(serve(self.signer(site, "https://petitions.example.org/")));
        let url = format!("http://{address}/api/petitions/{petition}/signatures");
        agent().post(url).send_form(form).unwrap().status().as_u16()
    }

    /// Runs something on the cloud's runtime.
    pub(crate) fn run_async<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// A mailer on these tables, which writes emails to a folder.
    pub(crate) fn mailer(&self, site: &Site, url: &str) -> Mailer {
        let clock = Arc::new(SystemClock);
        Mailer {
            store: self.store.clone(),
            transport: Arc::new(FolderTransport::new(site.outside().join("mail"))),
            secrets: self.secrets.mailer(),
            pages: Arc::new(DirectoryPages::new(site.root().join("site"))),
            clock: clock.clone(),
            random: Arc::new(SystemRandom),
            api_url: format!("{url}api"),
            registry: Arc::new(Registry::new(self.store.clone(), clock)),
            pause: SenderPause::default(),
        }
    }

    /// A signer on these tables, for the site at this URL.
    pub(crate) fn signer(&self, site: &Site, url: &str) -> Router {
        let clock = Arc::new(SystemClock);
        signer::router(AppState {
            store: self.store.clone(),
            secrets: self.secrets.public(),
            pages: Arc::new(DirectoryPages::new(site.root().join("site"))),
            clock: clock.clone(),
            random: Arc::new(SystemRandom),
            registry: Arc::new(Registry::new(self.store.clone(), clock)),
            api_url: format!("{url}api"),
            site_url: url.to_owned(),
            answer_within: None,
            limits: None,
            disposable: DisposableDomains::builtin(),
            client_address: ClientAddress::Connection,
            wake: None,
            conflicts: Arc::default(),
        })
    }
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

/// Records the requests to the bucket and the headers of uploads.
#[derive(Clone)]
struct Recorder {
    actions: Actions,
    puts: Arc<Mutex<BTreeMap<String, Put>>>,
    puts_left: Arc<AtomicUsize>,
    conditions: Arc<Mutex<Conditions>>,
    first_page: FirstPage,
}

impl Recorder {
    fn record(&self, request: &Parts, body: &str) {
        let path = request.uri.path().trim_start_matches('/');
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        let bucket = if bucket == BUCKET { "bucket" } else { bucket };
        let action = match (request.method.as_str(), request.uri.query()) {
            ("GET", _) if key.is_empty() => "ListBucket",
            ("GET" | "HEAD", _) => "GetObject",
            ("PUT", _) => "PutObject",
            ("DELETE", _) => "DeleteObject",
            // Deletes many objects, with the permission for each
            // (docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
            ("POST", Some("delete")) => {
                let keys = body.split("<Key>").skip(1).filter_map(|rest| rest.split_once("</Key>"));
                return keys.for_each(|(key, _)| self.actions.add(format!("{bucket}: s3:DeleteObject {key}")));
            }
            (method, _) => panic!("{method} {} is unknown", request.uri),
        };
        self.actions.add(format!("{bucket}: s3:{action} {key}"));
        let header = |name: &str| request.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        if action == "PutObject" {
            let put = Put { media_type: header("content-type"), cache_control: header("cache-control") };
            self.puts.lock().unwrap().insert(key.to_owned(), put);
        }
    }
}

/// What an S3-compatible server does with conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conditions {
    /// As AWS.
    Checked,
    /// It does not know them.
    Ignored,
    /// It answers that they are not implemented.
    NotImplemented,
}

fn replace(root: &Path, key: &str, text: &str) {
    fs::write(root.join(BUCKET).join(key), text).unwrap();
    // The tags that the server knows; without them, it computes them.
    for entry in fs::read_dir(root).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().ends_with(".internal.json") {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

/// Serves the bucket behind the recorder. The server itself checks conditions of uploads, but not atomically, and ignores those of
/// deletions.
async fn serve_s3(root: &TempDir, recorder: Recorder) -> String {
    let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(root.path()).unwrap());
    service.set_auth(SimpleAuth::from_single("key", "secret"));
    let (service, root) = (service.build(), root.path().to_path_buf());
    let one_at_a_time = Arc::new(tokio::sync::Mutex::new(()));
    let app = Router::new().fallback(move |request: Request<Body>| async move {
        let (mut parts, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let is_put = parts.method == "PUT";
        let left = |left: usize| left.checked_sub(1);
        if is_put && recorder.puts_left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, left).is_err() {
            return StatusCode::FORBIDDEN.into_response();
        }
        recorder.record(&parts, &String::from_utf8_lossy(&body));
        recorder.actions.pass_gate().await;
        if is_put && parts.uri.path().ends_with(".html") {
            // Under the lock, so that no other page is uploaded meanwhile.
            let mut first = recorder.first_page.lock().unwrap();
            first.take().into_iter().for_each(|reached| reached());
        }
        let one = Arc::clone(&one_at_a_time).lock_owned().await;
        let named = format!("{} {}", parts.method, parts.uri.path());
        let is_conditional = [IF_MATCH, IF_NONE_MATCH].iter().any(|name| parts.headers.contains_key(name));
        match *recorder.conditions.lock().unwrap() {
            Conditions::NotImplemented if is_conditional => return StatusCode::NOT_IMPLEMENTED.into_response(),
            Conditions::Checked if parts.method == "DELETE" => {
                let tag = fs::read(root.join(parts.uri.path().trim_start_matches('/'))).map(|bytes| {
                    let digest = <md5::Md5 as md5::Digest>::digest(bytes);
                    format!("\"{}\"", hex::encode(digest))
                });
                if tag.is_ok_and(|tag| parts.headers.get(IF_MATCH).is_some_and(|seen| seen != &tag)) {
                    recorder.actions.refuse(named);
                    return StatusCode::PRECONDITION_FAILED.into_response();
                }
            }
            Conditions::Ignored => drop((parts.headers.remove(IF_MATCH), parts.headers.remove(IF_NONE_MATCH))),
            Conditions::Checked | Conditions::NotImplemented => {}
        }
        // To the end, even if the client is killed: a bucket never has the bytes of a request without its tag.
        let (service, request) = (service.clone(), Request::from_parts(parts, s3s::Body::from(body)));
        let answer = tokio::spawn(async move {
            let answer = service.call(request).await;
            drop(one);
            answer
        });
        let answer = answer.await.unwrap().unwrap().map(Body::new);
        if matches!(answer.status(), StatusCode::PRECONDITION_FAILED | StatusCode::FORBIDDEN) {
            recorder.actions.refuse(named);
        }
        answer
    });
    format!("http://{}", serve(app).await)
}
