//! Where the tests' tables are: in an engine of the test's own, or in the DynamoDB that the environment names.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{SharedHttpConnector, http_client_fn};
use signer::Store;
use signer::store::schema::Table;

/// The variable that names another DynamoDB: `http://127.0.0.1:8000`. Region and credentials are those of
/// `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, where they matter.
pub const ENDPOINT: &str = "UNDERSIGNED_TEST_DYNAMODB";

/// Whether the tables are in another DynamoDB.
pub fn are_elsewhere() -> bool {
    endpoint().is_some()
}

/// Tables that nobody else has.
pub fn new() -> Store {
    static MADE: AtomicU64 = AtomicU64::new(0);
    if !are_elsewhere() {
        return Store::in_memory().unwrap();
    }
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos();
    let prefix = format!("test-{}-{since}-{}-", std::process::id(), MADE.fetch_add(1, Ordering::SeqCst));
    Store::new(client(|connector| connector), prefix)
}

/// The tables of a temporary folder: the same for the same folder, as after a restart.
pub fn of(folder: &Path) -> Store {
    if !are_elsewhere() {
        return Store::embedded(&folder.join("local.db")).unwrap();
    }
    let name: String = folder.to_str().unwrap().chars().filter(char::is_ascii_alphanumeric).collect();
    Store::new(client(|connector| connector), format!("test-{name}-"))
}

/// The same tables through a connector of the test's.
pub fn through(store: &Store, wrap: impl FnOnce(SharedHttpConnector) -> SharedHttpConnector) -> Store {
    let prefix = prefix(store);
    let client = match store.engine() {
        Some(engine) => engine.client(wrap),
        None => client(wrap),
    };
    Store::new(client, prefix)
}

/// What the tables' names begin with.
pub fn prefix(store: &Store) -> String {
    store.table(Table::Counts).trim_end_matches(Table::Counts.as_str()).to_owned()
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn endpoint() -> Option<String> {
    variable(ENDPOINT)
}

fn client(wrap: impl FnOnce(SharedHttpConnector) -> SharedHttpConnector) -> Client {
    let connector = Connector::builder().tls_provider(Provider::Rustls(CryptoMode::Ring)).build();
    let connector = wrap(SharedHttpConnector::new(connector));
    let or = |name: &str, usual: &str| variable(name).unwrap_or_else(|| usual.to_owned());
    let (id, secret) = (or("AWS_ACCESS_KEY_ID", "test"), or("AWS_SECRET_ACCESS_KEY", "test"));
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(or("AWS_REGION", "eu-west-1")))
        .endpoint_url(endpoint().unwrap())
        .credentials_provider(Credentials::new(id, secret, variable("AWS_SESSION_TOKEN"), None, "test"))
        .http_client(http_client_fn(move |_, _| connector.clone()))
        .build();
    Client::from_conf(config)
}
