//! DynamoDB on loopback. Shared by the tests of the functions and of the command.

use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use signer::Store;

/// The prefix of the tables' names.
pub(crate) const PREFIX: &str = "undersigned-";

/// Starts an engine with empty tables. Returns its URL and the store.
pub(crate) async fn start() -> (String, Store) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(dynoxide::server::serve_on(listener, dynoxide::Database::memory().unwrap()));
    let store = Store::new(client(&url), PREFIX);
    store.create_tables().await.unwrap();
    (url, store)
}

pub(crate) fn client(endpoint: &str) -> aws_sdk_dynamodb::Client {
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url(endpoint)
        .credentials_provider(Credentials::new("key", "secret", None, None, "test"))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    aws_sdk_dynamodb::Client::from_conf(config)
}
