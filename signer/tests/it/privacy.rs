//! The database contains no personal data in clear.

use std::collections::HashMap;
use std::path::Path;

use aws_sdk_dynamodb::types::AttributeValue;
use axum::http::StatusCode;
use signer::store::Table;

use crate::tables;
use crate::test_app::TestApp;

/// Searches the whole database, including its write-ahead log, for what the signer entered.
#[tokio::test]
async fn no_personal_data_is_in_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::in_folder(folder.path(), None).await;
    let typed = ["Zyxwvia Qwertsson", "zyxwvia.qwertsson@secretmail.example", "Z9Q 8X7", "I love uvwxyzzy books"];
    let fields =
        [("name", typed[0]), ("email", typed[1]), ("postcode", typed[2]), ("comment", typed[3]), ("lang", "en")];
    let answer = app.post_sign_form("library", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    search(&app, folder.path(), &typed).await;
    app.send_mails().await;
    let links = crate::test_app::Links::of(&app.take_mails()[0]);
    search(&app, folder.path(), &typed).await;
    app.post_form(&links.confirm, &[]).await;
    app.post_sign_form("library", &fields).await;
    search(&app, folder.path(), &typed).await;
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    search(&app, folder.path(), &typed).await;
}

/// Everything that is stored, including deleted data that is still in the files.
async fn database(app: &TestApp, folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    if tables::are_external() {
        for table in Table::ALL {
            let items = app.store.client().scan().table_name(app.store.table(table)).send().await.unwrap();
            items.items().iter().flat_map(HashMap::values).for_each(|value| flatten(value, &mut bytes));
        }
    }
    bytes
}

fn flatten(value: &AttributeValue, bytes: &mut Vec<u8>) {
    match value {
        AttributeValue::S(text) | AttributeValue::N(text) => bytes.extend(text.as_bytes()),
        AttributeValue::B(blob) => bytes.extend(blob.as_ref()),
        AttributeValue::L(values) => values.iter().for_each(|value| flatten(value, bytes)),
        AttributeValue::M(values) => values.values().for_each(|value| flatten(value, bytes)),
        AttributeValue::Bool(_) | AttributeValue::Null(_) => {}
        other => panic!("{other:?} is not searched"),
    }
    bytes.push(b' ');
}

async fn search(app: &TestApp, folder: &Path, typed: &[&str]) {
    let bytes = database(app, folder).await;
    let contains = |needle: &str| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
    for text in typed.iter().flat_map(|text| text.split([' ', '@']).filter(|part| part.len() > 3).chain([*text])) {
        for needle in [text.to_owned(), text.to_lowercase()] {
            assert!(!contains(&needle), "personal data in the database");
        }
    }
    assert!(contains("library"), "the search works");
}
