//! Nobody learns who signed: not from the tables, not from the answers.

use axum::http::StatusCode;
use petition::text::TextHash;

use crate::test_app::{TEXT, TestApp};

/// Every file of the database, its write-ahead log among them, is searched for what the signer typed.
#[tokio::test]
async fn no_personal_data_is_in_the_database_file() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::in_file(&folder.path().join("local.db"), None).await;
    let typed = ["Zyxwvia Qwertsson", "zyxwvia.qwertsson@secretmail.example", "Z9Q 8X7", "I love uvwxyzzy books"];
    let text = TextHash::of(TEXT);
    let fields = [
        ("name", typed[0]),
        ("email", typed[1]),
        ("postcode", typed[2]),
        ("comment", typed[3]),
        ("text", text.as_str()),
        ("lang", "en"),
    ];
    let answer = app.post_form("/api/petitions/library/signatures", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    search(folder.path(), &typed);
    app.send_mails().await;
    let links = crate::test_app::Links::of(&app.take_mails()[0]);
    search(folder.path(), &typed);
    app.post_form(&links.confirm, &[]).await;
    app.post_form("/api/petitions/library/signatures", &fields).await;
    search(folder.path(), &typed);
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    search(folder.path(), &typed);
}

fn search(folder: &std::path::Path, typed: &[&str]) {
    let mut searched = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        searched += bytes.len();
        for text in typed.iter().flat_map(|text| text.split([' ', '@']).filter(|part| part.len() > 3).chain([*text])) {
            for needle in [text.to_owned(), text.to_lowercase()] {
                let found = bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
                assert!(!found, "a part of what was typed stands in the database");
            }
        }
    }
    assert!(searched > 10_000, "the database was searched");
    // The search itself finds what is there.
    let all: Vec<u8> =
        std::fs::read_dir(folder).unwrap().flat_map(|f| std::fs::read(f.unwrap().path()).unwrap()).collect();
    assert!(all.windows(7).any(|window| window == b"library"));
}
