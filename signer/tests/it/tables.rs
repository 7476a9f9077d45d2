//! The tables of the tests: in an embedded engine, or in the DynamoDB that the environment names.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{SharedHttpConnector, http_client_fn};
use signer::Store;
use signer::store::Table;

/// URL of another DynamoDB: `http://127.0.0.1:8000`. Region and credentials are taken from `AWS_REGION`, `AWS_ACCESS_KEY_ID`,
/// `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
pub const ENDPOINT: &str = "UNDERSIGNED_TEST_DYNAMODB";

/// Whether another DynamoDB is used.
pub fn are_external() -> bool {
    endpoint().is_some()
}

/// New tables with a unique prefix.
pub fn new() -> Store {
    static CREATED: AtomicU64 = AtomicU64::new(0);
    if !are_external() {
        return Store::in_memory().unwrap();
    }
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos();
    let prefix = format!("test-{}-{since}-{}-", std::process::id(), CREATED.fetch_add(1, Ordering::SeqCst));
    Store::new(client(|connector| connector), prefix)
}

/// The tables of a temporary folder; the same for the same folder, to simulate a restart.
pub fn of(folder: &Path) -> Store {
    if !are_external() {
        return Store::embedded(&folder.join("local.db")).unwrap();
    }
    let name: String = folder.to_str().unwrap().chars().filter(char::is_ascii_alphanumeric).collect();
    Store::new(client(|connector| connector), format!("test-{name}-"))
}

/// The same tables through another connector.
pub fn through(store: &Store, wrap: impl FnOnce(SharedHttpConnector) -> SharedHttpConnector) -> Store {
    let prefix = prefix(store);
    let client = match store.engine() {
        Some(engine) => engine.client(wrap),
        None => client(wrap),
    };
    Store::new(client, prefix)
}

/// The prefix of the tables' names.
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
