//! Many concurrent signers.

use std::sync::Arc;

use axum::http::StatusCode;

use crate::test_app::{Links, TestApp};

/// 150 people sign concurrently, 50 of them twice: 150 mails and signatures, before and after a restart.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_duplicates_count_once() {
    let folder = tempfile::tempdir().unwrap();
    let app = Arc::new(TestApp::in_folder(folder.path(), None).await);
    let signing = (0..80).map(|number| {
        let app = app.clone();
        tokio::spawn(async move { app.sign("Ann Lee", &format!("ann{}@example.org", number % 60)).await.status })
    });
    for signed in futures::future::join_all(signing).await {
        assert_eq!(signed.unwrap(), StatusCode::SEE_OTHER);
    }
    while app.send_mails().await.sent > 0 {}
    let links: Vec<Links> = app.take_mails().iter().map(Links::of).collect();
    assert_eq!(links.len(), 60, "one mail for the same form");
    let confirming = links.into_iter().map(|links| {
        let app = app.clone();
        tokio::spawn(async move { app.post_form(&links.confirm, &[]).await.status })
    });
    for confirmed in futures::future::join_all(confirming).await {
        assert_eq!(confirmed.unwrap(), StatusCode::SEE_OTHER);
    }
    assert_eq!(app.online().await, 60);
    let secrets = app.secrets.clone();
    drop(app);
    let again = TestApp::in_folder(folder.path(), Some(secrets)).await;
    assert_eq!(again.online().await, 60);
    // After the restart, the same people are recognized.
    again.sign("Ann Lee", "ann0@example.org").await;
    again.send_mails().await;
    assert_eq!(again.take_mails()[0].subject, "second: Save the library");
}

#[tokio::test]
async fn due_mails_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::in_folder(folder.path(), None).await;
    app.sign("Ann Lee", "ann@example.org").await;
    let secrets = app.secrets.clone();
    drop(app);
    let again = TestApp::in_folder(folder.path(), Some(secrets)).await;
    assert_eq!(again.send_mails().await.sent, 1);
    let links = Links::of(&again.take_mails()[0]);
    assert_eq!(again.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(again.online().await, 1);
}
