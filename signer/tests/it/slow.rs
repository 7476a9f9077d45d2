//! A store that never responds: requests fail at their deadline, before a proxy times out.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use axum::http::StatusCode;

use crate::tables;
use crate::test_app::{Answer, Setup, TestApp, library};

#[derive(Debug)]
struct Hanging {
    inner: SharedHttpConnector,
    hangs: Arc<AtomicBool>,
}

impl HttpConnector for Hanging {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if self.hangs.load(Ordering::SeqCst) {
            return HttpConnectorFuture::new(std::future::pending());
        }
        self.inner.call(request)
    }
}

#[tokio::test]
async fn requests_to_a_hanging_store_fail_at_their_deadline() {
    let folder = tempfile::tempdir().unwrap();
    let quick = TestApp::in_folder(folder.path(), None).await;
    let links = quick.sign_and_read("Ann Lee", "ann@example.org").await;
    let hangs: Arc<AtomicBool> = Arc::default();
    let store =
        tables::through(&quick.store, |inner| SharedHttpConnector::new(Hanging { inner, hangs: hangs.clone() }));
    let setup = Setup { answer_within: Some(Duration::from_millis(50)), ..Setup::default() };
    let app = TestApp::start(store, setup, Some(quick.secrets.clone())).await;
    let check = |answer: &Answer| {
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{}", answer.body);
        assert_eq!(answer.header("retry-after"), "30");
    };
    app.registry.site().await.unwrap();
    app.registry.petition(&library()).await.unwrap();
    hangs.store(true, Ordering::SeqCst);
    let signed = app.sign("Bob Lee", "bob@example.org").await;
    check(&signed);
    assert!(signed.body.contains("en unavailable_title"), "{}", signed.body);
    assert!(signed.body.contains("value=\"Bob Lee\""), "entered values are kept: {}", signed.body);
    check(&app.post_form(&links.confirm, &[]).await);
    check(&app.post_form(&links.confirm, &[("action", "not_me")]).await);
    check(&app.post_form(&links.signature, &[("action", "withdraw")]).await);
    for path in [&links.confirm, &links.signature, "/api/petitions/library/count", "/api/health"] {
        check(&app.get(path).await);
    }
    // The same with an empty cache: the error page needs no store.
    app.registry.forget();
    for path in [&links.confirm, &links.signature, "/api/petitions/library/count"] {
        check(&app.get(path).await);
    }
    check(&app.sign("Bob Lee", "bob@example.org").await);
    hangs.store(false, Ordering::SeqCst);
    assert_eq!(quick.online().await, 0, "nothing was written");
    assert_eq!(quick.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER, "a retry succeeds");
}
